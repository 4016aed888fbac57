/// How a time or relation is known.
public enum Basis: String, Hashable, Sendable, Codable, CaseIterable {
  /// The text says so.
  case stated
  /// Resolved from a relative expression.
  case resolved
  /// Taken over from a container or a merged mention.
  case inherited
  /// Follows by reasoning from other relations.
  case inferred
}

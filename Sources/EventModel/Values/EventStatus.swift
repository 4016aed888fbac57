/// Whether an event took place.
public enum EventStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// It happened.
  case occurred
  /// It was still going on when the text was written.
  case ongoing
  /// It was announced or expected.
  case planned
  /// It was considered, wished for, or depended on a condition.
  case possible
  /// It is said not to have happened: denied, called off, come to nothing.
  case negated
}

/// A name in the text.
public struct NameMention: Hashable, Sendable {
  /// What a name names.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case person, organisation, place, other
  }

  /// Indices of the name's tokens.
  public let tokens: Range<Int>

  /// What is named.
  public let kind: Kind

  /// Creates a mention of a name.
  public init(tokens: Range<Int>, kind: Kind) {
    self.tokens = tokens
    self.kind = kind
  }
}

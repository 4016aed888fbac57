/// A piece of a document between blank lines or tags: a paragraph, a heading, a list item or the like.
public struct Block: Hashable, Sendable {
  /// What a block is in the document.
  public enum Kind: Hashable, Sendable {
    case paragraph
    case heading(level: Int)
    case listItem
    case quotation
    case preformatted
  }

  /// Where the block stands in the text.
  public let span: TextSpan

  /// What the block is.
  public let kind: Kind

  /// Creates a block.
  public init(span: TextSpan, kind: Kind) {
    self.span = span
    self.kind = kind
  }
}

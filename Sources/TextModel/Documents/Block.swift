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

  /// What the columns of its table say of it, where it is a row of one.
  public let row: TableRow?

  /// Creates a block.
  public init(span: TextSpan, kind: Kind, row: TableRow? = nil) {
    self.span = span
    self.kind = kind
    self.row = row
  }

  /// Returns the block as it stands in another place.
  public func moved(to span: TextSpan) -> Block { Block(span: span, kind: kind, row: row) }
}

/// A stretch of a document, in Unicode code points from the start of its text, half-open.
public struct Evidence: Hashable, Sendable {
  /// The document's id.
  public let document: String

  /// Offset of the first code point.
  public let begin: Int

  /// Offset after the last code point.
  public let end: Int

  /// Creates evidence.
  public init(document: String, begin: Int, end: Int) {
    self.document = document
    self.begin = begin
    self.end = end
  }
}

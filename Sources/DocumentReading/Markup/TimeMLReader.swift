internal import ISO8601
internal import Segmentation
internal import TextModel

/// What a TimeML file says apart from its annotations: the text, its title and its creation time.
enum TimeMLReader {
  /// Reads a TimeML file; no annotation but the document's creation time is looked at.
  ///
  /// - Throws: `ReadingError` where it is not well-formed XML or has no text.
  static func read(_ bytes: [UInt8], source: String) throws(ReadingError) -> ReadText {
    let document = try MarkupDocument(xml: bytes, source: source)
    guard let root = document.root else { throw ReadingError(source: source, reason: .empty) }
    let text = (root.first("TEXT") ?? root).text
    guard text.contains(where: { !$0.isWhiteSpace }) else {
      throw ReadingError(source: source, reason: .empty)
    }
    var read = ReadText(
      text: text, marked: text, blocks: BlockSplitter.blocks(of: SourceText(validUTF8: text)))
    read.title = root.first("TITLE").map(\.line)
    read.created = created(root)
    return read
  }

  /// The value of the time expression that is marked as the document's own.
  private static func created(_ root: MarkupNode) -> CalendarDate? {
    var value: String?
    (root.first("DCT") ?? root).walk { node in
      if value == nil, node.name == "TIMEX3", let function = node.attribute("functionInDocument"),
        function == "CREATION_TIME" || function == "PUBLICATION_TIME"
      {
        value = node.attribute("value")
      }
      return value == nil
    }
    guard let value else { return nil }
    let bytes = Array(value.utf8)
    return WrittenDate.leading(bytes, in: 0..<bytes.count)?.date ?? CalendarDate(value)
  }
}

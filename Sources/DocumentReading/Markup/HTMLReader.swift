internal import TextModel

/// What a web page says: its article's text, decoded, and the title and date of its metadata.
enum HTMLReader {
  /// Reads a page.
  ///
  /// - Throws: `ReadingError` where the page has no text.
  static func read(_ bytes: [UInt8], source: String) throws(ReadingError) -> ReadText {
    try TextBytes.refuseForeign(bytes, source: source)
    if let offset = bytes.firstIndex(of: 0) {
      throw ReadingError(
        source: source, reason: .binary, line: TextBytes.line(of: offset, in: bytes),
        offset: offset)
    }
    guard let document = MarkupDocument(html: bytes, encoding: encoding(bytes)),
      let root = document.root
    else { throw ReadingError(source: source, reason: .empty) }
    let metadata = HTMLMetadata(root)
    var article = HTMLArticle(root)
    article.read()
    guard !article.blocks.isEmpty else { throw ReadingError(source: source, reason: .empty) }
    // The parser's text is UTF-8, but for bytes that no encoding explains.
    let isValid = String(validating: article.text, as: UTF8.self) != nil
    let text = isValid ? article.text : article.text.map { $0 < 0x80 ? $0 : 0x20 }
    var marked = text
    Spelling.makePlain(&marked)
    marked = LineClocks.respelled(marked)
    var read = ReadText(text: text, marked: marked, blocks: article.blocks)
    read.title = metadata.title
    read.created = metadata.created
    return read
  }

  /// The encoding to read a page in: UTF-8 where it is, else what the page says, else the web's default.
  private static func encoding(_ bytes: [UInt8]) -> String? {
    if String(validating: bytes, as: UTF8.self) != nil { return "UTF-8" }
    let head = bytes.prefix(2_048).map(\.lowered)
    return head.contains("charset=") || head.contains("encoding=") ? nil : "windows-1252"
  }
}

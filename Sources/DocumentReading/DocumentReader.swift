public import ISO8601
public import TextModel

/// Reads plain text, Markdown, HTML and TimeML as documents.
///
/// The date of a document is the caller's, else that of its front matter or metadata, else that of a dateline or
/// publication line, else an ISO date in the file's name, else that of a dateline without a year, such as `XXXX-10-08`; else it
/// is unknown. It is never today's.
///
/// ```swift
/// let reader = DocumentReader(created: CalendarDate("1912-04-16"))
/// let document = try reader.document(at: "seeds/ferry.md")
/// ```
public struct DocumentReader: Sendable {
  /// When the text was written, where the caller knows.
  public var created: CalendarDate?
  /// The title, where the caller gives one.
  public var title: String?
  /// The format; by default found from the file's name and the text.
  public var format: DocumentFormat?
  /// The number of bytes above which a text is refused.
  public var byteLimit: Int

  /// Creates a reader.
  public init(
    created: CalendarDate? = nil, title: String? = nil, format: DocumentFormat? = nil,
    byteLimit: Int = 20_000_000
  ) {
    self.created = created
    self.title = title
    self.format = format
    self.byteLimit = byteLimit
  }

  /// Reads the document in a file; `-` names standard input.
  ///
  /// - Throws: `ReadingError` where the file cannot be read or holds no text.
  public func document(at path: String, id: String = "d1") throws(ReadingError) -> Document {
    try document(bytes(at: path), source: path, id: id)
  }

  /// Returns the bytes of a file; `-` names standard input.
  ///
  /// - Throws: `ReadingError` where the file cannot be read.
  public func bytes(at path: String) throws(ReadingError) -> [UInt8] {
    try FileBytes.read(path, limit: byteLimit)
  }

  /// Reads the document in a string.
  ///
  /// - Throws: `ReadingError` where the string holds no text.
  public func document(
    _ text: String, source: String = "-", id: String = "d1"
  ) throws(ReadingError) -> Document {
    try document(Array(text.utf8), source: source, id: id)
  }

  /// Reads the document in bytes.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - source: the file's name or path; the document keeps the name.
  ///   - id: the document's name in the graph.
  /// - Returns: the document.
  /// - Throws: `ReadingError` where the bytes hold no text.
  public func document(
    _ bytes: [UInt8], source: String, id: String = "d1"
  ) throws(ReadingError) -> Document {
    guard bytes.count <= byteLimit else {
      throw ReadingError(source: source, reason: .tooLarge(limit: byteLimit))
    }
    let read: ReadText
    switch format ?? DocumentFormat(named: source, bytes: bytes) {
    case .plainText: read = PlainTextReader.read(try TextBytes(bytes, source: source))
    case .markdown:
      read = try MarkdownReader.read(try TextBytes(bytes, source: source), source: source)
    case .html: read = try HTMLReader.read(bytes, source: source)
    case .timeML: read = try TimeMLReader.read(bytes, source: source)
    }
    let text = SourceText(validUTF8: read.text)
    let name = source.split(separator: "/").last.map(String.init) ?? source
    let written =
      created ?? read.created ?? read.latestMessage ?? Dateline.date(of: read.prose)
      ?? FileNameDate.date(of: name)
      ?? Dateline.dayWithoutYear(of: read.prose)
    return Document(
      id: id, source: name, title: title ?? read.title, created: written,
      text: text, prose: read.prose == read.text ? text : SourceText(validUTF8: read.prose),
      gaps: read.gaps,
      blocks: Imprint(read.prose, written: written).cut(from: read.blocks, of: read.prose),
      messages: read.messages.map {
        Message(begin: $0.begin, written: $0.isOfDocument ? written : $0.written)
      })
  }
}

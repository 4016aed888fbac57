public import ISO8601

/// A text to be read, with what is known of it.
public struct Document: Sendable {
  /// The document's name in the graph, such as `d1`.
  public var id: String

  /// Where the text came from: a file's name, or `-` for standard input.
  public var source: String

  /// The title, from metadata or the first heading.
  public var title: String?

  /// When the text was written or published; unknown where neither text nor reader says so.
  public var created: CalendarDate?

  /// The text that all spans refer to.
  public let text: SourceText

  /// The text with markup blanked out: as long as `text`, byte for byte at the same offsets.
  ///
  /// Analysis reads these bytes, so that spans found in prose hold in the source as well.
  public let prose: SourceText

  /// The pieces of prose in reading order; bytes outside them are not read.
  public let blocks: [Block]

  /// Creates a document.
  ///
  /// - Parameters:
  ///   - id: the document's name in the graph.
  ///   - source: where the text came from.
  ///   - title: the title, if known.
  ///   - created: when the text was written, if known.
  ///   - text: the text that spans refer to.
  ///   - prose: the text with markup blanked out; the text itself by default.
  ///   - blocks: the pieces of prose in reading order.
  public init(
    id: String = "d1", source: String = "-", title: String? = nil, created: CalendarDate? = nil,
    text: SourceText, prose: SourceText? = nil, blocks: [Block]
  ) {
    self.id = id
    self.source = source
    self.title = title
    self.created = created
    self.text = text
    self.prose = prose ?? text
    self.blocks = blocks
  }
}

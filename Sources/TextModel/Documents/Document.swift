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

  /// The text as it was given; what the graph quotes as evidence refers to it.
  public let text: SourceText

  /// The text as it is read: markup is blanked out, and what stands inside words and means nothing is left out.
  ///
  /// Analysis reads these bytes, and its spans refer to them; `sourceSpan(of:)` says where one stands in `text`.
  public let prose: SourceText

  /// What `prose` leaves out of `text`.
  public let gaps: TextGaps

  /// The pieces of prose in reading order, by offsets in it; bytes outside them are not read.
  public let blocks: [Block]

  /// The stretches of prose that were written on days of their own, in order; none where all of it was written on one.
  public let messages: [Message]

  /// Creates a document.
  ///
  /// - Parameters:
  ///   - id: the document's name in the graph.
  ///   - source: where the text came from.
  ///   - title: the title, if known.
  ///   - created: when the text was written, if known.
  ///   - text: the text as it was given.
  ///   - prose: the text with markup blanked out; the text itself by default.
  ///   - gaps: what `prose` leaves out: as many bytes as it is shorter than the text.
  ///   - blocks: the pieces of prose in reading order.
  ///   - messages: the stretches of prose that were written on days of their own.
  public init(
    id: String = "d1", source: String = "-", title: String? = nil, created: CalendarDate? = nil,
    text: SourceText, prose: SourceText? = nil, gaps: TextGaps = .none, blocks: [Block],
    messages: [Message] = []
  ) {
    self.id = id
    self.source = source
    self.title = title
    self.created = created
    self.text = text
    self.prose = prose ?? text
    self.gaps = gaps
    self.blocks = blocks
    self.messages = messages
  }

  /// Returns when what stands at a place of the prose was written, if known: for a quoted mail its own day.
  ///
  /// - Complexity: O(log *n*) in the number of messages.
  public func written(at offset: Int) -> CalendarDate? {
    message(at: offset).map { messages[$0].written } ?? created
  }

  /// Returns the index of the message that a place of the prose stands in.
  ///
  /// - Complexity: O(log *n*) in the number of messages.
  public func message(at offset: Int) -> Int? {
    var (low, high) = (0, messages.count)
    while low < high {
      let middle = (low + high) / 2
      if messages[middle].begin <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// Returns where a stretch of prose stands in the text as it was given, in UTF-8 bytes.
  ///
  /// - Complexity: O(log *n*) in the number of gaps.
  public func sourceSpan(of span: TextSpan) -> TextSpan { gaps.sourceSpan(of: span) }
}

internal import ISO8601
internal import TextModel

/// What a reader of one format found in a text.
struct ReadText {
  /// The text that offsets refer to.
  let text: [UInt8]
  /// The text with markup blanked out, without what means nothing.
  let prose: [UInt8]
  /// What the prose leaves out.
  let gaps: TextGaps
  /// The pieces of prose.
  let blocks: [Block]
  /// The messages that it holds, by offsets in the prose, where it holds more than one.
  private(set) var messages: [MessageFinder.Part] = []
  /// The latest day on which one of them was written.
  private(set) var latestMessage: CalendarDate?
  /// The title, from metadata or the first heading.
  var title: String?
  /// The date of writing, from metadata.
  var created: CalendarDate?

  /// Creates what was read from a text whose bytes that mean nothing have been marked.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - marked: the text with markup blanked out or marked (`ProseMark`), as long as the text.
  ///   - blocks: the pieces of prose, by offsets in both.
  ///   - found: the messages that it holds.
  init(text: [UInt8], marked: [UInt8], blocks: [Block], messages found: MessageFinder? = nil) {
    self.text = text
    latestMessage = found?.latest
    messages = found?.parts ?? []
    var marked = marked
    LineEndHyphens.mark(in: &marked, blocks)
    guard marked.contains(where: { $0 >= ProseMark.restOfCharacter }) else {
      (prose, gaps, self.blocks) = (marked, .none, blocks)
      return
    }
    var prose: [UInt8] = []
    prose.reserveCapacity(marked.count)
    var gaps: [TextGap] = []
    var offset = 0
    while offset < marked.count {
      let byte = marked[offset]
      var end = offset + 1
      if byte >= ProseMark.restOfCharacter {
        while end < marked.count, marked[end] == byte { end += 1 }
        gaps.append(
          TextGap(
            offset: prose.count, count: end - offset,
            endsCharacter: byte == ProseMark.restOfCharacter))
      } else {
        prose.append(byte)
      }
      offset = end
    }
    (self.prose, self.gaps) = (prose, TextGaps(gaps))
    self.blocks = Self.moved(blocks, marked)
    messages = Self.moved(messages, marked)
  }

  /// Returns messages by their offsets in the prose.
  private static func moved(_ messages: [MessageFinder.Part], _ marked: [UInt8])
    -> [MessageFinder.Part]
  {
    var (offset, left) = (0, 0)
    return messages.map { part in
      while offset < part.begin {
        if marked[offset] >= ProseMark.restOfCharacter { left += 1 }
        offset += 1
      }
      return MessageFinder.Part(
        begin: part.begin - left, written: part.written, isOfDocument: part.isOfDocument)
    }
  }

  /// Returns blocks by their offsets in the prose; those that hold nothing are left out.
  private static func moved(_ blocks: [Block], _ marked: [UInt8]) -> [Block] {
    var (offset, left) = (0, 0)
    func move(_ end: Int) -> Int {
      while offset < end {
        if marked[offset] >= ProseMark.restOfCharacter { left += 1 }
        offset += 1
      }
      return end - left
    }
    return blocks.compactMap { block in
      let span = TextSpan(move(block.span.begin), move(block.span.end))
      return span.count > 0 ? block.moved(to: span) : nil
    }
  }
}

/// Returns a span's words with white space made single.
func singleSpaced(_ bytes: [UInt8], _ span: TextSpan) -> String {
  bytes[span.begin..<span.end].split(whereSeparator: \.isWhiteSpace)
    .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
}

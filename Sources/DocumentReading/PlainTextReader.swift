internal import Segmentation
internal import TextModel

/// What plain text says: its blocks, and a first line that stands as a heading.
enum PlainTextReader {
  /// Reads a plain text.
  static func read(_ text: TextBytes) -> ReadText {
    let prose = text.prose
    let messages = MessageFinder(prose)
    let tables = TableFinder(
      LineClocks.respelled(AnswerLabels.cleared(messages.cleared(prose, ofMarks: true))),
      text: text.bytes)
    let marked = tables.prose
    let blocks = blocks(of: marked, tables.rows, partedAt: messages.parts.map(\.begin))
    var read = ReadText(text: text.bytes, marked: marked, blocks: blocks, messages: messages)
    var title: String?
    // A release is not called by the line that lets it be made known.
    let first = read.blocks.prefix(3).first {
      !Announcement.isOfChangeOrRelease(read.prose, $0.span.begin..<$0.span.end)
    }
    if let first, case .heading = first.kind {
      // Some plain text marks its headings as Markdown does.
      let words = singleSpaced(read.prose, first.span)
      title = String(words.drop { $0 == "#" || $0 == " " })
    }
    if title.map({ ["memo", "memorandum", "note"].contains($0.lowercased()) }) ?? true {
      title = MessageHead.subject(of: read.prose) ?? title
    }
    read.title = (title ?? HeadLines.title(of: read.prose)).flatMap { isTitle($0) ? $0 : nil }
    return read
  }

  /// The blocks of a text: the rows of its tables, and what stands before, between and after them, message by message.
  private static func blocks(
    of marked: [UInt8], _ rows: [TableFinder.Row], partedAt messages: [Int]
  ) -> [Block] {
    let source = SourceText(validUTF8: marked)
    var blocks: [Block] = []
    var begin = 0
    var rest = rows[...]
    for end in messages + [marked.count] {
      while let next = rest.first, next.span.upperBound <= end {
        rest.removeFirst()
        let span = TextSpan(next.span.lowerBound, next.span.upperBound)
        blocks += BlockSplitter.blocks(of: source, in: TextSpan(begin, span.begin))
        blocks.append(Block(span: span, kind: .paragraph, row: next.row))
        begin = span.end
      }
      blocks += BlockSplitter.blocks(of: source, in: TextSpan(begin, end))
      begin = end
    }
    return blocks
  }

  /// Whether a first line names the text.
  ///
  /// - Leaves alone: the place a report was sent from, “BERGEN (NTB) --”, and a caption, “A bust of Ada Holm in Oslo”.
  private static func isTitle(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    guard words.count > 1, let last = words.last else { return !line.isEmpty }
    if last.utf8.count < 4, ["-", "--", "—", "–", "_", "__"].contains(last) { return false }
    guard ["A", "An"].contains(words[0]),
      let of = words.prefix(5).firstIndex(of: "of"), of > 1
    else { return true }
    return !pictures.contains(words[of - 1])
  }

  private static let pictures: Set<Substring> = [
    "bust", "portrait", "statue", "photo", "photograph", "painting", "drawing", "map", "view",
    "engraving", "sketch", "illustration", "image", "sculpture", "mural", "model", "replica",
  ]
}

import TextModel

/// Finds the lines of a group that are rows of a chronology, log or list of dates, each with a time of its own.
///
/// - Reads: `1921 Mill opened` above `1938 Mill burned down`; `Lease signed: 6 May 2019` above `Claim issued: 11 May 2020`.
/// - Leaves alone: running text in which a line happens to begin or end with a date.
struct RowLines {
  /// Whether each line begins with a time and is a row.
  private(set) var opens: [Bool]

  /// Whether each line ends with a time and is a row.
  private(set) var closes: [Bool]

  /// Whether each line says who wrote the message below it, and when.
  private(set) var senders: [Bool]

  /// Whether the first line is a time that heads the others: `Saturday 4 May` above what happened then.
  let hasHead: Bool

  /// Whether any line ends as a sentence does.
  let hasSentences: Bool

  /// Finds the rows among the lines of a group.
  ///
  /// - Parameters:
  ///   - lines: the lines between two that are blank.
  ///   - isListed: whether the first line is known to be a row, since groups like it stand about this one.
  ///   - isChat: whether the text is one of messages below their senders.
  ///   - bytes: the text.
  init(_ lines: [TextLine], isListed: Bool, isChat: Bool, _ bytes: [UInt8]) {
    senders = lines.indices.map { isChat && Self.isSender($0, lines, bytes) }
    hasSentences = lines.contains { $0.endsSentence }
    hasHead =
      lines.count > 1 && !lines[0].endsSentence && lines[1].startsCapital
      && EntryLine.isHead(lines[0].span.begin..<lines[0].span.end, in: bytes)
    let spans = lines.map { $0.span.begin..<$0.span.end }
    opens = spans.map { EntryLine.opens($0, in: bytes) }
    let bare = lines.indices.map { index in
      EntryLine.opensBare(spans[index], in: bytes)
        && (index == 0 || !Self.dangles(spans[index - 1], bytes))
    }
    if Self.areRows(zip(opens, bare).map { $0 || $1 }) {
      for index in bare.indices where bare[index] { opens[index] = true }
    } else if isListed {
      opens = lines.indices.map { $0 == 0 }
    } else if opens.lazy.filter({ $0 }).count < 2 {
      opens = [Bool](repeating: false, count: lines.count)
    }
    closes = zip(lines, spans).map { line, span in
      !line.endsSentence && line.startsCapital && EntryLine.endsWithTime(span, in: bytes)
    }
    let rows = closes.lazy.filter { $0 }.count
    if isChat || rows < 2 || rows * 2 < lines.count {
      closes = [Bool](repeating: false, count: lines.count)
    }
  }

  /// Whether a line stands below one that says when, or when and by whom, so that it is no heading itself.
  func isHeaded(_ line: Int) -> Bool {
    line > 0 && (hasHead || senders.contains(true)) && !senders[line]
  }

  /// Whether lines that begin with a time and a capital make a list: the first does, or the one below a title, and others soon after.
  private static func areRows(_ lines: [Bool]) -> Bool {
    let count = lines.lazy.filter { $0 }.count
    return count > 1 && count * 4 >= lines.count && lines.prefix(2).contains(true)
  }

  /// Whether a line ends with a small word that needs another, as only wrapped text does: “was told *in*”.
  static func dangles(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let last = bytes[line].reversed().prefix { $0 > 0x20 }.reversed()
    return small.contains { $0.utf8.elementsEqual(last) }
  }

  private static let small = [
    "in", "of", "on", "by", "the", "a", "an", "and", "or", "since", "to", "from", "until", "for",
    "at", "with", "between", "before", "after", "early", "late", "about",
  ]

  /// Whether groups of lines are messages below lines that say who wrote them, and at what hour.
  static func areMessages(_ groups: [[TextLine]], _ bytes: [UInt8]) -> Bool {
    var senders = 0
    for group in groups {
      for index in group.indices where isSender(index, group, bytes) { senders += 1 }
      if senders > 1 { return true }
    }
    return false
  }

  private static func isSender(_ index: Int, _ lines: [TextLine], _ bytes: [UInt8]) -> Bool {
    func isHead(_ line: TextLine) -> Bool {
      EntryLine.isSender(line.span.begin..<line.span.end, in: bytes)
    }
    return index + 1 < lines.count && isHead(lines[index]) && !isHead(lines[index + 1])
  }
}

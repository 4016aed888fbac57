internal import ISO8601

/// A line with nothing but a date, the time of day and how long reading takes: `Sat 22 Oct 2022, 17:02 BST · 6 min read`.
enum DateAlone {
  /// The words before a date that only say what kind of writing follows.
  private static let kinds: [StaticString] = [
    "analysis", "opinion", "comment", "commentary", "feature", "explainer", "editorial",
    "interview", "news", "review", "essay", "column", "blog", "statement", "press statement",
  ]

  /// Returns the date that is all that a line says.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - line: the line, without white space at its ends.
  ///   - withYear: whether the date names its year.
  ///   - isBare: whether nothing stands beside it, no time of day either.
  /// - Returns: the date; nothing where the line says more.
  static func date(
    _ bytes: [UInt8], _ line: Range<Int>, withYear: Bool = true, isBare: Bool = false
  ) -> CalendarDate? {
    guard line.count <= 80 else { return nil }
    let line = withoutBrackets(bytes, line)
    var offset = isBare ? line.lowerBound : behindKind(bytes, line)
    if !isBare, let clock = WrittenClock.end(bytes, at: offset, to: line.upperBound) {
      offset = behindMarks(bytes, clock, line)
      if bytes.has("on ", at: offset) { offset += 3 }
    }
    guard
      let found = WrittenDate.leading(bytes, in: offset..<line.upperBound, withYear: withYear)
    else { return nil }
    let rest = bytes.trimmed(found.range.upperBound..<line.upperBound)
    if rest.isEmpty || rest.count == 1 && bytes[rest.lowerBound].isPunctuation { return found.date }
    return !isBare && isTail(bytes, rest) ? found.date : nil
  }

  /// Returns the weekday, from 1 for Monday, whose name is all that a line says: `Tuesday`, `Tuesday:`.
  static func weekday(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    guard 6...12 ~= line.count else { return nil }
    var pieces = DatePieces(bytes, in: line)
    guard let weekday = pieces.nextWeekday() else { return nil }
    let rest = bytes.trimmed(pieces.offset..<line.upperBound)
    return rest.allSatisfy { bytes[$0].isPunctuation } ? weekday : nil
  }

  /// Whether a line with a date ends by saying how long reading takes.
  static func tellsReadingTime(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    bytes[line].suffix(4).map(\.lowered).elementsEqual("read".utf8) && date(bytes, line) != nil
  }

  /// The line without brackets that enclose all of it.
  static func withoutBrackets(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int> {
    guard line.count > 2, bytes[line.lowerBound] == UInt8(ascii: "("),
      bytes[line.upperBound - 1] == UInt8(ascii: ")")
    else { return line }
    return bytes.trimmed(line.lowerBound + 1..<line.upperBound - 1)
  }

  private static func behindKind(_ bytes: [UInt8], _ line: Range<Int>) -> Int {
    let lower = bytes[line.prefix(20)].map(\.lowered)
    guard
      let length = kinds.filter({ lower.has($0, at: 0) }).map(\.utf8CodeUnitCount).max(),
      case let begin = line.lowerBound + length, begin < line.upperBound,
      !bytes[begin].isWordByte || WrittenClock.dash(bytes, at: begin) > 0
    else { return line.lowerBound }
    // “*Review* of 3 May” names what it is about.
    let end = behindMarks(bytes, begin, line)
    return bytes[begin..<end].allSatisfy(\.isBlank) ? line.lowerBound : end
  }

  private static func behindMarks(_ bytes: [UInt8], _ begin: Int, _ line: Range<Int>) -> Int {
    var offset = begin
    while offset < line.upperBound {
      let dash = WrittenClock.dash(bytes, at: offset)
      guard dash > 0 || bytes[offset].isBlank || ",|:-*_".utf8.contains(bytes[offset]) else {
        break
      }
      offset += max(1, dash)
    }
    return offset
  }

  /// Whether what follows a date is a time of day or how long reading takes.
  private static func isTail(_ bytes: [UInt8], _ rest: Range<Int>) -> Bool {
    var offset = behindMarks(bytes, rest.lowerBound, rest)
    if bytes.has("at ", at: offset) { offset += 3 }
    if let clock = WrittenClock.end(bytes, at: offset, to: rest.upperBound) {
      offset = behindMarks(bytes, clock, rest)
      if offset >= rest.upperBound { return true }
    }
    let figures = bytes[offset..<rest.upperBound].prefix { $0.isDigit }.count
    guard 1...2 ~= figures else { return false }
    let words = bytes[offset + figures..<rest.upperBound].split { $0.isBlank || $0 == 0x2D }
    guard words.count == 2, words[1].map(\.lowered).elementsEqual("read".utf8) else { return false }
    return ["min", "mins", "minute", "minutes"].contains {
      words[0].map(\.lowered).elementsEqual($0.utf8)
    }
  }
}

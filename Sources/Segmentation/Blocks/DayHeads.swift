/// Finds the heads of entries that name their day by its number alone, which only a diary has.
///
/// - Reads: `18th. Thick fog.` and `22nd, Sunday. Rain.` below `Oct. 17th. Gale.`, `5 – Rain` below `July 1910`.
/// - Leaves alone: lists: `1st. That the bridge be mended.` and `2nd. That …`; numbers of parts: `5. Conclusions`.
package struct DayHeads {
  /// The end of the head that each line or block begins with, with its mark; nothing where there is none.
  package private(set) var ends: [Int?]

  /// Whether each line begins an entry of the diary, with such a head or with a whole date.
  private(set) var opens: [Bool]

  private enum Line {
    /// A whole day, by its number where that is known, or a month, and whether its entry follows behind a stop: `Nov. 14. Cold.`
    case date(day: Int, opensEntry: Bool)
    /// A title that names a month.
    case title
    case number(DayHead)
    case other
  }

  /// Finds the heads among the lines or blocks of a text.
  ///
  /// - Complexity: linear in the number of lines.
  package init(_ lines: [Range<Int>], in bytes: [UInt8]) {
    ends = [Int?](repeating: nil, count: lines.count)
    opens = [Bool](repeating: false, count: lines.count)
    let read = lines.enumerated().map { Self.line($1, isFirst: $0 < 3, in: bytes) }
    guard read.contains(where: { if case .number = $0 { true } else { false } }) else { return }
    var last: Int?
    var run: [(line: Int, head: DayHead)] = []
    var (isOfTitle, writesBare) = (false, false)
    // The number that a list has come to.
    var listed = -1
    func close() {
      defer { run.removeAll() }
      guard let last, !run.isEmpty else {
        listed = run.last?.head.day ?? listed
        return
      }
      if isList(run.map(\.head), behind: last, isOfTitle: isOfTitle) {
        listed = run.last?.head.day ?? listed
        return
      }
      take(run, behind: last, writesBare, &listed)
    }
    for (index, line) in read.enumerated() {
      switch line {
      case .number(let head): run.append((index, head))
      case .other: break
      case .title:
        close()
        (last, isOfTitle) = (last ?? 0, last == nil || isOfTitle)
      case .date(let day, let opensEntry):
        close()
        (last, isOfTitle, writesBare) = (day, false, opensEntry)
      }
    }
    close()
    guard ends.contains(where: { $0 != nil }) else { return }
    for (index, line) in read.enumerated() {
      if case .date(_, opensEntry: true) = line { opens[index] = true }
      if ends[index] != nil { opens[index] = true }
    }
  }

  /// Whether heads that follow a date number what is no day: they begin with the first or second, and leave out none.
  private func isList(_ heads: [DayHead], behind last: Int, isOfTitle: Bool) -> Bool {
    guard let first = heads.first?.day, first <= 2, last < 20,
      !heads.contains(where: \.hasWeekday),
      zip(heads, heads.dropFirst()).allSatisfy({ $0.day + 1 == $1.day })
    else { return false }
    if last == 0 { return isOfTitle || heads.allSatisfy(\.isBare) }
    return last != first - 1 && (first == 1 || heads.count > 1)
  }

  /// Takes the heads of a run that go on from a day.
  private mutating func take(
    _ run: [(line: Int, head: DayHead)], behind last: Int, _ writesBare: Bool,
    _ listed: inout Int
  ) {
    var last = last
    let isDiary = writesBare || !run.allSatisfy(\.head.isBare)
    for (line, head) in run {
      // A number alone is one of a list, unless the days go on with it.
      if head.isBare,
        !isDiary || head.day <= last || head.day - last > 14 && last > 0 || head.day == listed + 1
      {
        listed = head.day
        continue
      }
      ends[line] = head.end
      last = head.day
    }
  }

  private static func line(_ line: Range<Int>, isFirst: Bool, in bytes: [UInt8]) -> Line {
    if let head = DayHead(line, in: bytes) { return .number(head) }
    var scanner = LineScanner(bytes, line)
    scanner.skipMarks()
    let begin = scanner.offset
    let end = min(line.upperBound, begin + 40)
    let date = DateWords(bytes, from: begin, to: end)
    if date.isTime && (date.hasMonth || date.isDayInFigures)
      || date.hasMonth && date.end == line.upperBound
    {
      let stop = bytes[date.end - 1] == UInt8(ascii: ".") ? date.end : date.end + 1
      let opensEntry =
        stop < line.upperBound && bytes[stop - 1] == UInt8(ascii: ".") && bytes[stop] == 0x20
      return .date(day: day(in: begin..<date.end, bytes), opensEntry: opensEntry)
    }
    guard isFirst, line.count <= 100 else { return .other }
    // “Diary of a walk, March 1931”
    let words = bytes[line].split(separator: 0x20)
    let namesMonth = zip(words, words.dropFirst()).contains { month, year in
      DateWords.isMonth(month) && year.count >= 4 && year.prefix(4).allSatisfy { $0 &- 0x30 < 10 }
    }
    return namesMonth ? .title : .other
  }

  /// The number of the day in a date, or 0: a month alone, or figures that may be in either order.
  private static func day(in date: Range<Int>, _ bytes: [UInt8]) -> Int {
    for word in bytes[date].split(whereSeparator: { $0 <= 0x20 || $0 == 0x2C }) {
      let digits = word.prefix { $0 &- 0x30 < 10 }
      guard (1...2).contains(digits.count), word.count < 6 else { continue }
      let day = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return 1...31 ~= day ? day : 0
    }
    return 0
  }
}

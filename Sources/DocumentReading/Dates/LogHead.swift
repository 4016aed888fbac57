internal import ISO8601
internal import Segmentation

/// Tells a day that stands over the first entry of a diary, log or chat from the day on which a text was written.
enum LogHead {
  /// Whether a day that stands alone heads the first entry of a diary or log: a later day of a month stands alone, too, with or
  /// without its year, and more behind it; or a later weekday, where the first day has its own; or entries begin with no more than
  /// the number of their day.
  ///
  /// - Leaves alone: a text with earlier days as headings, which goes back from when it was written.
  static func headsDiary(_ first: CalendarDate, _ bytes: [UInt8]) -> Bool {
    var next: CalendarDate?
    var namesWeekday = false
    let lines = bytes.lines(in: 0..<bytes.count).map { Dateline.stripped(bytes, $0) }
    if DayHeads(lines, in: bytes).ends.contains(where: { $0 != nil }) { return true }
    for line in lines where !line.isEmpty {
      if let next { return isLater(next, than: first) }
      let date =
        DateAlone.date(bytes, line, isBare: true)
        ?? DateAlone.date(bytes, line, withYear: false, isBare: true)
      if date == first {
        var pieces = DatePieces(bytes, in: line)
        namesWeekday = pieces.nextWeekday() != nil
      } else if let date, date.day != nil {
        next = date
      } else if namesWeekday, let weekday = DateAlone.weekday(bytes, line),
        let begin = first.civilDay, begin.weekday != weekday
      {
        next = first.adding((weekday - begin.weekday + 7) % 7, .day)
      }
    }
    return false
  }

  /// Whether the lines of a text are those of a log or chat, so that the day over them is theirs: more than one begins with a clock
  /// time, or says who wrote the message below and when.
  static func headsLog(_ bytes: [UInt8]) -> Bool {
    var (stamps, senders) = (0, 0)
    var isBelowSender = false
    for line in bytes.lines(in: 0..<bytes.count).lazy.map({ Dateline.stripped(bytes, $0) }) {
      if isStamped(bytes, line) { stamps += 1 }
      // “Doors 19:30” above “Concert 20:00” are no messages.
      let isSender = EntryLine.isSender(line, in: bytes)
      if isBelowSender, !isSender, !line.isEmpty { senders += 1 }
      isBelowSender = isSender
      if stamps > 1 || senders > 1 { return true }
    }
    return false
  }

  /// Whether a line begins with a clock time and goes on with words: `09:20 Rollout starts`, `- 9:20 p.m. – …`.
  private static func isStamped(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let mark = line.prefix { !bytes[$0].isWordByte }
    let hour = line.dropFirst(mark.count).prefix { bytes[$0].isDigit }
    let colon = hour.endIndex
    guard mark.count <= 2, 1...2 ~= hour.count, colon + 2 < line.upperBound,
      bytes[colon] == UInt8(ascii: ":"), bytes[colon + 1].isDigit, bytes[colon + 2].isDigit
    else { return false }
    return line.dropFirst(colon + 3 - line.lowerBound).count { bytes[$0].isLetter } > 5
  }

  /// Whether a day comes after another; one without a year, within half a year of it.
  private static func isLater(_ date: CalendarDate, than first: CalendarDate) -> Bool {
    guard let begin = first.civilDay, let year = first.year else { return false }
    if let day = date.civilDay { return day > begin }
    return [year, year + 1].contains { year in
      guard let month = date.month, let day = date.day,
        let number = CalendarDate(year: year, month: month, day: day)?.civilDay?.number
      else { return false }
      return 1...183 ~= number - begin.number
    }
  }
}

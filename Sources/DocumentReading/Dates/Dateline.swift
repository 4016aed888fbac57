internal import ISO8601
internal import TextModel

/// The line near the head or at the foot of a text that says when it was written.
enum Dateline {
  /// Returns the date of a text's dateline or publication line, looked for among its first lines.
  ///
  /// - Reads: `Published on Friday 17 November 2023`, `Date: 2023-11-17`, `By A. Writer, 17 November 2023`,
  ///   `LONDON, 3 March 2021 (Agency) — …`, `Bergen, Norway (3 March 2021) – …`, a line with nothing but a date before the
  ///   text begins, the one that a letter is signed with, the day on which a meeting was held whose minutes it gives, or, where
  ///   nothing of this is found, the day of its latest change.
  /// - Leaves alone: dates inside the text, and lines with a date where several stand alone, as in a diary.
  static func date(of bytes: [UInt8]) -> CalendarDate? {
    let head = bytes.lines(in: 0..<min(bytes.count, 4_096)).map { stripped(bytes, $0) }
      .filter { !$0.isEmpty }.prefix(12)
    var lone: [CalendarDate] = []
    var changed: CalendarDate?
    var textBegan = false
    let isRecord = isRecord(bytes, Array(head))
    var namesWriting = false
    var areMinutes = false
    for line in head {
      let lower = bytes[line].map(\.lowered)
      if isRecord, lower.has("date", at: 0), !lower.has("date of ", at: 0),
        !lower.has("dated", at: 0)
      {
        continue
      }
      areMinutes = areMinutes || isMinutes(lower)
      if areMinutes, let date = held(lower) { return date }
      if line == head.first,
        let date = Occasion.date(bytes, line) ?? Occasion.ofTelling(bytes, line)
      {
        return date
      }
      namesWriting = namesWriting || isWriting(lower)
      if namesWriting, lone.isEmpty, !textBegan, let date = named(bytes, line) { return date }
      let wire = WireLine(bytes, line)
      if let date = Announcement.published(bytes, line) ?? wire?.dateOfCapitals
        ?? signed(bytes, line)
      {
        return date
      }
      changed = changed ?? Announcement.changed(bytes, line)
      if let date = wire?.date ?? DateAlone.date(bytes, line)
        ?? (line == head.first && Occasion.namesEvent(lower) ? nil : located(bytes, line)),
        !textBegan || !lone.isEmpty
      {
        lone.append(date)
      }
      if line.count > 120, !isStandfirst(line, of: head, bytes) { textBegan = true }
    }
    guard let first = lone.first else { return changed ?? closing(bytes, behind: head.first) }
    return lone.count == 1 && !LogHead.headsDiary(first, bytes) && !LogHead.headsLog(bytes)
      ? first : changed
  }

  /// Whether a line stands over the name of the writer, so that the text only begins behind that: a line above `By Ann Hale`.
  private static func isStandfirst(
    _ line: Range<Int>, of head: ArraySlice<Range<Int>>, _ bytes: [UInt8]
  ) -> Bool {
    guard let next = head.first(where: { $0.lowerBound >= line.upperBound }), next.count <= 60,
      bytes.has("By ", at: next.lowerBound), line.count <= 400
    else { return false }
    let name = next.lowerBound + 3
    return next.contains(name) && bytes[name].isCapital
      && !bytes[next].contains(UInt8(ascii: "."))
  }

  /// Returns the day of a dateline or publication line that names no year: `LONDON, March 3 (Agency) — …`, `Date: 3 March`.
  ///
  /// Where several lines have one, only the first counts.
  static func dayWithoutYear(of bytes: [UInt8]) -> CalendarDate? {
    let head = bytes.lines(in: 0..<min(bytes.count, 4_096)).map { stripped(bytes, $0) }
      .filter { !$0.isEmpty }.prefix(6)
    guard !isRecord(bytes, Array(head)) else { return nil }
    return head.lazy.compactMap { line in
      Announcement.published(bytes, line, withYear: false)
        ?? WireLine(bytes, line, withYear: false)?.dateOfCapitals
    }.first
  }

  /// The fields of a form that tell of an event, and those that tell of a writing.
  private static let eventFields: [StaticString] = [
    "location:", "operator:", "aircraft:", "vessel:", "vehicle:", "site:", "victim:",
  ]
  private static let writingFields: [StaticString] = [
    "minutes", "agenda", "memo", "from:", "to:", "subject:", "attendees:", "present:", "author:",
    "re:", "meeting",
  ]

  /// Whether the head is a form about an event, so that its “Date:” is the event's: beside `Location:`, `Operator:`.
  ///
  /// - Leaves alone: minutes, letters and memos, which have a place, too.
  private static func isRecord(_ bytes: [UInt8], _ head: [Range<Int>]) -> Bool {
    let lines = head.filter { $0.count <= 120 }.map { line in
      bytes[line].map(\.lowered).filter { $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "#") }
    }
    func has(_ fields: [StaticString]) -> Bool {
      lines.contains { line in
        let begin = line.prefix { $0.isBlank }.count
        return fields.contains { line.has($0, at: begin) }
      }
    }
    return has(eventFields) && !has(writingFields)
  }

  /// Whether a line names a kind of writing that is dated as it is issued: `Report no. 7`, `Bulletin`; not an accident's report.
  private static func isWriting(_ lower: [UInt8]) -> Bool {
    guard lower.count <= 60 else { return false }
    func has(_ word: StaticString) -> Bool { lower.indices.contains { lower.has(word, at: $0) } }
    return (has("report") || has("bulletin") || has("newsletter") || has("briefing"))
      && !has("accident") && !has("incident") && !has("match")
  }

  /// Whether a line is the title of minutes: `Minutes of the annual meeting`.
  private static func isMinutes(_ lower: [UInt8]) -> Bool {
    lower.count <= 120
      && lower.indices.contains {
        lower.has("minutes of ", at: $0) && ($0 == 0 || !lower[0..<$0].contains(where: \.isDigit))
      }
  }

  /// Reads the day of a meeting in the head of its minutes: `Held in the Hall on Tuesday 3 March 2020`.
  private static func held(_ lower: [UInt8]) -> CalendarDate? {
    let begin = lower.has("held ", at: 0) ? 0 : lower.indices.first { lower.has(" held ", at: $0) }
    guard let begin, begin < 120 else { return nil }
    for index in begin..<min(lower.count, begin + 120) where lower.has(" on ", at: index) {
      if let date = WrittenDate.leading(lower, in: index + 4..<lower.count)?.date { return date }
    }
    return nil
  }

  /// Reads `Harbour Aid – 30 August 2021`, in the head of what calls itself a report.
  private static func named(_ bytes: [UInt8], _ line: Range<Int>) -> CalendarDate? {
    guard line.count <= 60,
      let dash = line.last(where: {
        bytes.has(" – ", at: $0) || bytes.has(" — ", at: $0) || bytes.has(" - ", at: $0)
      })
    else { return nil }
    let width = bytes.has(" - ", at: dash) ? 3 : 5
    return DateAlone.date(bytes, bytes.trimmed(dash + width..<line.upperBound))
  }

  /// Reads the date that a letter or statement is signed with: one of the last lines, with nothing behind it but names.
  ///
  /// - Leaves alone: a title that names what happened, in a text of hardly more lines.
  private static func closing(_ bytes: [UInt8], behind title: Range<Int>?) -> CalendarDate? {
    let foot = bytes.lines(in: max(0, bytes.count - 1_024)..<bytes.count)
      .map { stripped(bytes, $0) }.filter { !$0.isEmpty }.suffix(3)
    let signature = foot.reversed().prefix { line in
      line.count <= 60 && !(line == title && Occasion.namesEvent(bytes[line].map(\.lowered)))
    }
    let dates = signature.compactMap { line in
      Announcement.published(bytes, line) ?? DateAlone.date(bytes, line) ?? located(bytes, line)
    }
    return dates.count == 1 ? dates[0] : nil
  }

  /// Reads `Bergen, 17 November 2023`, `Bergen Gazette, 17 November 2023`, `(Bergen, 17 November 2023)`.
  private static func located(_ bytes: [UInt8], _ line: Range<Int>) -> CalendarDate? {
    let line = DateAlone.withoutBrackets(bytes, line)
    guard line.count <= 60,
      let comma = line.firstIndex(where: { bytes[$0] == UInt8(ascii: ",") }),
      bytes[line.lowerBound].isCapital
    else { return nil }
    return DateAlone.date(bytes, bytes.trimmed(comma + 1..<line.upperBound))
  }

  /// Reads `By A. Writer, 17 November 2023`.
  private static func signed(_ bytes: [UInt8], _ line: Range<Int>) -> CalendarDate? {
    guard line.count <= 120, bytes.has("By ", at: line.lowerBound) else { return nil }
    guard let found = WrittenDate.first(bytes, in: line) else { return nil }
    return bytes.trimmed(found.range.upperBound..<line.upperBound).count <= 24 ? found.date : nil
  }

  /// The line without white space and emphasis at its ends.
  static func stripped(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int> {
    func isEdge(_ byte: UInt8) -> Bool {
      byte.isWhiteSpace || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
    }
    var (begin, end) = (line.lowerBound, line.upperBound)
    while begin < end, isEdge(bytes[begin]) { begin += 1 }
    while end > begin, isEdge(bytes[end - 1]) { end -= 1 }
    return begin..<end
  }
}

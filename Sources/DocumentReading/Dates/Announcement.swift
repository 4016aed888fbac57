internal import ISO8601

/// A line that says with words that a text was published or changed on a day: `Published on Friday 17 November 2023`.
enum Announcement {
  /// The words that announce a publication date, in lower case.
  private static let ofPublication: [StaticString] = [
    "published", "first published", "originally published", "publication date", "posted", "sent",
    "posted on", "issued", "released", "release date", "date", "dated", "date of report",
    "report date", "reporting date", "date of reporting", "filed", "written", "prepared",
    "compiled", "submitted", "date of issue",
    "date issued", "date of publication", "published online",
  ]

  /// The words before the day whose state of things a text tells, in lower case.
  private static let ofState: [StaticString] = [
    "as at", "as of", "status at", "status as at", "status as of", "status on", "position at",
    "position as at", "position as of", "situation at", "situation as at", "situation as of",
    "correct at", "correct as at", "correct as of", "stand", "state",
  ]

  /// The words that announce when others may make a text known.
  private static let ofRelease: [StaticString] = [
    "press release", "news release", "media release", "for release", "for immediate release",
    "embargo", "embargoed", "under embargo", "embargoed for release",
  ]

  /// The words that announce a date of change.
  private static let ofChange: [StaticString] = [
    "updated", "last updated", "update", "last update", "last modified", "last revised", "revised",
    "last reviewed", "page last updated", "last edited",
  ]

  /// Reads the day on which a text was or is to be made known.
  ///
  /// - Reads: `Published on Friday 17 November 2023`, `Press release – 17 November 2023`, `Embargo: 00:01, 17 November 2023`.
  static func published(
    _ bytes: [UInt8], _ line: Range<Int>, withYear: Bool = true
  ) -> CalendarDate? {
    date(bytes, line, after: ofPublication + ofRelease, withYear: withYear)?.date
      ?? ofState(bytes, line)
  }

  /// Reads the day whose state of things a text tells, in a line that says nothing else: `As at 17 November 2023`, `Stand: 17.11.2023`.
  ///
  /// - Reads also: `Works status as at 17 November 2023  Rev 4`.
  /// - Leaves alone: `As of 17 November 2023 the firm had no debts`.
  private static func ofState(_ bytes: [UInt8], _ line: Range<Int>) -> CalendarDate? {
    let line = withoutRevision(bytes, line)
    guard
      let found = date(bytes, line, after: ofState, withYear: true) ?? ofNamedState(bytes, line)
    else { return nil }
    var rest = bytes.trimmed(line.lowerBound + found.end..<line.upperBound)
    if let first = rest.first, bytes[first] == UInt8(ascii: ",") {
      rest = bytes.trimmed(first + 1..<rest.upperBound)
    }
    return rest.count < 2
      || WrittenClock.end(bytes, at: rest.lowerBound, to: rest.upperBound)
        == rest.upperBound
      ? found.date : nil
  }

  /// Reads the day behind a few words that say the state of what a text tells: `Programme status as at 17 November 2023`.
  private static func ofNamedState(
    _ bytes: [UInt8], _ line: Range<Int>
  ) -> (date: CalendarDate, end: Int)? {
    guard line.count <= 80, let first = line.first, bytes[first].isCapital else { return nil }
    let words: [StaticString] = [
      "status as at ", "status as of ", "position as at ", "position as of ", "progress as at ",
      "progress as of ", "situation as at ", "situation as of ", "status at ", "report as at ",
      "report as of ", "programme as at ", "schedule as at ", "schedule as of ",
    ]
    let lower = bytes[line].map(\.lowered)
    guard
      let begin = lower.indices.prefix(40).first(where: { index in
        index > 0 && lower[index - 1].isBlank && words.contains { lower.has($0, at: index) }
      }),
      let end = words.first(where: { lower.has($0, at: begin) })?.utf8CodeUnitCount,
      let found = WrittenDate.leading(lower, in: begin + end..<lower.count)
    else { return nil }
    return (found.date, found.range.upperBound)
  }

  /// Leaves out the number of a revision at the end of a line: `17 November 2023   Rev 4`.
  private static func withoutRevision(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int> {
    let tail = line.suffix(16)
    let begin = tail.first { index in
      index > line.lowerBound && (bytes[index - 1].isBlank || bytes[index - 1] == UInt8(ascii: "("))
        && ["rev ", "rev. ", "revision ", "issue ", "version ", "draft "].contains {
          (word: StaticString) in bytes[index..<line.upperBound].map(\.lowered).has(word, at: 0)
        }
    }
    guard let begin else { return line }
    let kept = bytes.trimmed(line.lowerBound..<begin)
    return kept.isEmpty ? line : line.lowerBound..<kept.upperBound
  }

  /// Reads the day of a text's latest change: `Last updated: 17 November 2023 at 09:30`.
  static func changed(_ bytes: [UInt8], _ line: Range<Int>) -> CalendarDate? {
    (date(bytes, line, after: ofChange, withYear: true)
      ?? behindByline(bytes, line).flatMap {
        date(bytes, $0, after: ofChange, withYear: true)
      })?.date
  }

  /// The words behind those who wrote a text that say when it was changed: `By Ann Lee and Tom Hill. Last updated 17 November 2023`.
  private static func behindByline(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    let lower = bytes[line].prefix(240).map(\.lowered)
    let openings: [StaticString] = ["by ", "author: ", "authors: ", "written by "]
    guard openings.contains(where: { lower.has($0, at: 0) }),
      let begin = lower.indices.first(where: { index in
        index > 0 && lower[index - 1].isBlank
          && ofChange.contains { $0.utf8CodeUnitCount > 10 && lower.has($0, at: index) }
      })
    else { return nil }
    let first = line.lowerBound + begin
    return first..<min(line.upperBound, first + 60)
  }

  /// Whether a line says only when a text was changed or may be made known, which nobody tells as an event.
  static func isOfChangeOrRelease(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    isOfRelease(bytes, line)
      || date(bytes, line, after: ofChange + ofRelease, withYear: true)
        .map { line.upperBound - line.lowerBound - $0.end <= 24 } ?? false
  }

  /// Whether a line says with words alone that a text may be made known: `FOR IMMEDIATE RELEASE`.
  static func isOfRelease(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let lower = bytes[line].map(\.lowered)
    return ofRelease.contains { $0.utf8CodeUnitCount == lower.count && lower.has($0, at: 0) }
  }

  private static func date(
    _ bytes: [UInt8], _ line: Range<Int>, after words: [StaticString], withYear: Bool
  ) -> (date: CalendarDate, end: Int)? {
    guard line.count <= 120 else { return nil }
    let lower = bytes[line].map(\.lowered)
    // The longest announcement decides: “date of report” before “date”.
    guard let length = words.filter({ lower.has($0, at: 0) }).map(\.utf8CodeUnitCount).max(),
      length < lower.count, !lower[length].isWordByte
    else { return nil }
    var offset = length
    while offset < lower.count,
      lower[offset].isBlank || lower[offset].isPunctuation
        || WrittenClock.dash(lower, at: offset) > 0
    {
      offset += max(1, WrittenClock.dash(lower, at: offset))
    }
    for word: StaticString in ["until ", "at "] where lower.has(word, at: offset) {
      offset += word.utf8CodeUnitCount
    }
    offset = WrittenClock.end(lower, at: offset, to: lower.count) ?? offset
    while offset < lower.count, lower[offset].isBlank || lower[offset] == UInt8(ascii: ",") {
      offset += 1
    }
    if lower.has("on ", at: offset) { offset += 3 }
    return WrittenDate.leading(lower, in: offset..<lower.count, withYear: withYear)
      .map { ($0.date, $0.range.upperBound) }
  }
}

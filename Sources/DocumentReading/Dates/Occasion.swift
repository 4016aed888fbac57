internal import ISO8601

/// A title that names the meeting or the state that a text reports, and its day: `Minutes of 8 February 2024`, `Team meeting 3 May 2021`.
enum Occasion {
  private static let kinds: [StaticString] = [
    "minutes", "meeting", "status", "stand-up", "standup", "retrospective", "weekly", "newsletter",
    "project update", "project diary", "progress report",
  ]

  /// What happened on a day that a text, written later, goes back to.
  private static let events: [StaticString] = [
    "incident", "accident", "mortem", "outage", "fire", "match", "held",
  ]

  /// Returns the day that such a title ends with, or that only a place or hour follows.
  ///
  /// - Leaves alone: “Incident report – 12 January 2024”, “The meeting of 3 May 1915 and what came of it”.
  static func date(_ bytes: [UInt8], _ line: Range<Int>) -> CalendarDate? {
    guard line.count <= 100 else { return nil }
    let lower = bytes[line].map(\.lowered)
    func names(_ words: [StaticString]) -> Bool {
      lower.indices.contains { index in
        (index == 0 || !lower[index - 1].isWordByte) && words.contains { lower.has($0, at: index) }
      }
    }
    guard names(kinds), !names(events), let found = WrittenDate.first(bytes, in: line),
      found.date.day != nil
    else { return nil }
    let rest = bytes.trimmed(found.range.upperBound..<line.upperBound)
    guard let next = rest.first.map({ bytes[$0] }) else { return found.date }
    return next == UInt8(ascii: ",") || rest.count == 1 ? found.date : nil
  }
}

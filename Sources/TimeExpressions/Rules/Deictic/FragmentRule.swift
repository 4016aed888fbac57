import ISO8601
import TextModel

/// Reads a vague word or length that is a sentence by itself, as answers and heads of columns are.
struct FragmentRule: TimeRule {
  static let name = "fragment"
  static let reads = [
    TimeExample("When does it open? [Soon].", "FUTURE_REF"),
    TimeExample("Had they met? [Previously].", "PAST_REF"),
    TimeExample("How long did it take? [Centuries].", "PXCE"),
    TimeExample("How long will it take? [Weeks or months].", "PXW"),
    TimeExample("How often do they meet? [Quarterly].", "P3M"),
  ]
  static let leavesAlone = [
    "Soon it opened.", "Current was lost.", "It had previously failed.", "The years passed.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    guard index == tokens.range.lowerBound else { return nil }
    let reading = vague(tokens, at: index) ?? length(tokens, at: index)
    guard let reading,
      (reading.end..<tokens.range.upperBound).allSatisfy({
        tokens.shape($0).contains(.punctuation)
      }), tokens.range.upperBound - reading.end <= 2
    else { return nil }
    return reading
  }

  private func vague(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let reference: TimexValue.Reference
    switch tokens.lower(index) {
    case "recent", "previously", "formerly", "earlier": reference = .past
    case "current", "already": reference = .present
    case "future", "soon", "later": reference = .future
    case "quarterly":
      return TimeReading(
        index + 1, TimeMeaning(.set(.duration(CalendarDuration(3, .month)))), Self.name)
    default: return nil
    }
    return TimeReading(index + 1, TimeMeaning(.reference(reference)), Self.name)
  }

  private func length(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    guard let length = DurationRule.length(tokens, at: index, pointing: true), length.isBarePlural
    else { return nil }
    return TimeReading(
      DurationRule.endOfPlurals(tokens, at: length.end),
      TimeMeaning(.duration(length.duration)), Self.name)
  }
}

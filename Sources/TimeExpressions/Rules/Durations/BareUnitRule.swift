import ISO8601

/// Reads a unit or part of the day that stands alone, in messages of a few words.
struct BareUnitRule: TimeRule {
  static let name = "bare-unit"
  static let reads = [
    TimeExample("Best [day] with @ada #sun", "P1D"),
    TimeExample("Rainy [night] in town #rain", "2017-07-11TNI"),
  ]
  static let leavesAlone = ["It was the best day.", "Her week was long."]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    guard tokens.isMessage else { return nil }
    let word = tokens[index]
    if word.role == .last, tokens[index + 1].unit == .day, !tokens[index + 1].plural {
      return TimeReading(index + 2, TimeMeaning(.stretch(0, .day, .narrative)), Self.name)
    }
    if let part = word.part, !word.plural, !word.ambiguous {
      return TimeReading(
        index + 1, TimeMeaning(.stretch(0, .day, .narrative), clock: ClockTime(part: part)),
        Self.name)
    }
    guard let unit = word.unit, !word.ambiguous, !word.mid, unit >= .year else { return nil }
    if unit == .weekend, !word.plural {
      return TimeReading(index + 1, TimeMeaning(.stretch(0, .weekend, .document)), Self.name)
    }
    return TimeReading(
      index + 1, TimeMeaning(.duration(CalendarDuration(word.plural ? nil : 1, unit))), Self.name)
  }
}

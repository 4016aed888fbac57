internal import TextModel

/// Which words are times.
extension SentenceTree {
  /// Whether a word is a year in four digits.
  func isYear(_ word: Int) -> Bool {
    let digits = lower(word).utf8
    guard self[word].tag == .cd, digits.count == 4, let first = digits.first else { return false }
    return (first == 0x31 || digits.starts(with: "20".utf8))
      && digits.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether a word is a time of day in digits, or belongs to the calendar: `13:30`, `October`.
  func isHourOrMonth(_ word: Int) -> Bool {
    NameCues.isCalendar(lower(word))
      || self[word].tag == .cd && lower(word).contains { $0 == ":" || $0 == "." }
  }

  /// Whether a word names a moment at which the day turns: `dawn`, `noon`.
  func isTurnOfDay(_ word: Int) -> Bool { Self.turnsOfDay.contains(lower(word)) }

  private static let turnsOfDay: Set<String> = [
    "dawn", "daybreak", "sunrise", "noon", "midday", "sunset", "dusk", "nightfall", "midnight",
  ]

  /// Whether a word names a month, a weekday, a season or a unit of time.
  func namesTime(_ word: Int) -> Bool {
    let lower = lower(word)
    return NameCues.isCalendar(lower) || Self.times.contains(lower)
  }

  private static let times: Set<String> = [
    "day", "week", "month", "year", "spring", "summer", "autumn", "winter", "morning",
    "afternoon", "evening", "night", "weekend", "time",
  ]

  /// Whether a word is a unit in which time is counted: `days`.
  func isUnitOfTime(_ word: Int) -> Bool {
    isNoun(word)
      && ["second", "minute", "hour", "day", "week", "month", "year", "decade", "century"]
        .contains(base(ofNoun: word))
  }
}

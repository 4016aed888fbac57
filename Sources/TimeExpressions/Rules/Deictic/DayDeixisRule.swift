import ISO8601

/// Reads the days beside the day of speaking.
struct DayDeixisRule: TimeRule {
  static let name = "day-deixis"
  static let reads = [
    TimeExample("They met [yesterday].", "2017-07-10"),
    TimeExample("They will meet [tomorrow].", "2017-07-12"),
    TimeExample("They met [the day before yesterday].", "2017-07-09"),
    TimeExample("They speak [tonight].", "2017-07-11TNI"),
  ]
  static let leavesAlone = ["The dayroom is closed."]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    var position = index
    if tokens.role(position) == .the, tokens[position + 1].unit == .day,
      tokens.role(position + 2) == .before || tokens.role(position + 2) == .after
    {
      let sign = tokens.role(position + 2) == .before ? -1 : 1
      guard tokens.role(position + 3) == (sign < 0 ? .yesterday : .tomorrow) else { return nil }
      return TimeReading(position + 4, TimeMeaning(.stretch(2 * sign, .day, .document)), Self.name)
    }
    let offset: Int
    switch tokens.role(position) {
    case .today, .tonight: offset = 0
    case .yesterday: offset = -1
    case .tomorrow: offset = 1
    default: return nil
    }
    var meaning = TimeMeaning(.stretch(offset, .day, .document))
    if tokens.role(position) == .tonight { meaning.clock = ClockTime(part: .night) }
    position += 1
    return TimeReading(position, meaning, Self.name)
  }
}

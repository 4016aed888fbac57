import ISO8601

/// Reads the days beside the day of speaking.
struct DayDeixisRule: TimeRule {
  static let name = "day-deixis"
  static let reads = [
    TimeExample("They met [yesterday].", "2017-07-10"),
    TimeExample("They will meet [tomorrow].", "2017-07-12"),
    TimeExample("They met [the day before yesterday].", "2017-07-09"),
    TimeExample("They speak [tonight].", "2017-07-11TNI"),
    TimeExample("It rained [the night before last].", "2017-07-09TNI"),
    TimeExample("They meet [the week after next].", "2017-W30"),
    TimeExample("It is [our last day] at the sea.", "2017-07-11"),
  ]
  static let leavesAlone = ["The dayroom is closed.", "It was the last day they had."]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    var position = index
    if tokens.role(position) == .the, tokens[position + 1].unit == .day,
      tokens.role(position + 2) == .before || tokens.role(position + 2) == .after
    {
      let sign = tokens.role(position + 2) == .before ? -1 : 1
      guard tokens.role(position + 3) == (sign < 0 ? .yesterday : .tomorrow) else { return nil }
      return TimeReading(position + 4, TimeMeaning(.stretch(2 * sign, .day, .document)), Self.name)
    }
    if let last = beforeLast(tokens, at: index) { return last }
    if tokens.lower(position) == "our" || tokens.lower(position) == "my",
      tokens.role(position + 1) == .last, tokens[position + 2].unit == .day,
      !tokens[position + 2].plural
    {
      return TimeReading(position + 3, TimeMeaning(.stretch(0, .day, .narrative)), Self.name)
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

  /// Reads `the night before last` and `the week after next`.
  private func beforeLast(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    guard tokens.role(index) == .the, let unit = tokens[index + 1].unit, !tokens[index + 1].plural,
      unit >= .year, unit <= .night, unit != .day
    else { return nil }
    let back = tokens.role(index + 2) == .before && tokens.role(index + 3) == .last
    guard back || tokens.role(index + 2) == .after && tokens.role(index + 3) == .next else {
      return nil
    }
    let size: Granularity = unit == .night ? .day : unit.granularity
    var meaning = TimeMeaning(.stretch(back ? -2 : 2, size, .document))
    if unit == .night { meaning.clock = ClockTime(part: .night) }
    return TimeReading(index + 4, meaning, Self.name)
  }
}

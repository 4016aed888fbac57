import ISO8601

/// Reads a time of day together with the date beside it.
struct TimeOfDateRule: TimeRule {
  static let name = "time-of-date"
  static let reads = [
    TimeExample("It opens at [9 a.m. Monday].", "2017-07-10T09:00"),
    TimeExample("It opens at [9 p.m. EST, Feb. 5, 1998].", "1998-02-05T21:00"),
    TimeExample("It left at [noon yesterday].", "2017-07-10T12:00"),
    TimeExample("He has been up since [5 this morning].", "2017-07-11T05:00"),
    TimeExample("They meet at [8 tomorrow evening].", "2017-07-12T20:00"),
    TimeExample("It left on [April 3, 1998 9:30 am].", "1998-04-03T09:30"),
  ]
  static let leavesAlone = ["It scored 9 a game."]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    if let time = ClockTimeRule().read(tokens, at: index) {
      var next = time.end
      if tokens.role(next) == .comma { next += 1 }
      if tokens.role(next) == .openBracket { return nil }
      guard let date = date(tokens, at: next) else { return nil }
      var meaning = date.meaning
      meaning.clock = time.meaning.clock
      return TimeReading(date.end, meaning, Self.name)
    }
    if let hour = hourOfPart(tokens, at: index) { return hour }
    guard tokens[index].strong || tokens.role(index) == .the, let date = date(tokens, at: index)
    else { return nil }
    var next = date.end
    if tokens.role(next) == .comma { next += 1 }
    guard
      tokens[next].form == .clock || tokens[next].form == .stuckMeridiem || tokens[next].isNumber,
      let time = ClockTimeRule().read(tokens, at: next)
    else { return nil }
    var meaning = date.meaning
    meaning.clock = time.meaning.clock
    return TimeReading(time.end, meaning, Self.name)
  }

  /// Reads an hour before the part of the day that it is in: `since 5 this morning`.
  private func hourOfPart(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let word = tokens[index]
    guard word.isNumber, 1...12 ~= word.number,
      tokens.isTimePreposition(index - 1) || tokens.role(index - 1) == .about,
      let date = DayPartRule().read(tokens, at: index + 1), let part = date.meaning.clock?.part,
      tokens.role(index + 1) != .in, tokens.role(index + 1) != .the
    else { return nil }
    var meaning = date.meaning
    let isLate = part == .afternoon || part == .evening || part == .night && word.number > 5
    meaning.clock = ClockTime(hour: isLate ? word.number % 12 + 12 : word.number % 12, minute: 0)
    return TimeReading(date.end, meaning, Self.name)
  }

  private func date(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    guard let date = RuleBook.date(tokens, at: index), date.meaning.clock?.hour == nil else {
      return nil
    }
    switch date.meaning.core {
    case .fields(let fields, _, _): return fields.granularity == .day ? date : nil
    case .stretch(_, let size, _): return size == .day ? date : nil
    case .within(let fields, _): return fields.granularity == .day ? date : nil
    default: return nil
    }
  }
}

import ISO8601

/// Reads a time of day together with the date beside it.
struct TimeOfDateRule: TimeRule {
  static let name = "time-of-date"
  static let reads = [
    TimeExample("It opens at [9 a.m. Monday].", "2017-07-10T09:00"),
    TimeExample("It opens at [9 p.m. EST, Feb. 5, 1998].", "1998-02-05T21:00"),
    TimeExample("It left at [noon yesterday].", "2017-07-10T12:00"),
    TimeExample("It has blown since [yesterday noon].", "2017-07-10T12:00"),
    TimeExample("He has been up since [5 this morning].", "2017-07-11T05:00"),
    TimeExample("They meet at [8 tomorrow evening].", "2017-07-12T20:00"),
    TimeExample("They signed at [a quarter to six that evening].", "2017-07-11T17:45"),
    TimeExample(
      "They met on 3 May 2010. He had left at [nine the previous evening].", "2010-05-02T21:00"),
    TimeExample(
      "They met on 3 May 2010. He had left at [9 p.m. the previous evening].", "2010-05-02T21:00"),
    TimeExample("They signed at [5:45 tomorrow afternoon].", "2017-07-12T17:45"),
    TimeExample("It left on [April 3, 1998 9:30 am].", "1998-04-03T09:30"),
    TimeExample(
      "It was signed on 3 May 2010 and lapsed at [noon two days later].", "2010-05-05T12:00"),
  ]
  static let leavesAlone = ["It scored 9 a game."]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    if let time = ClockTimeRule().read(tokens, at: index) {
      if let clock = time.meaning.clock, !clock.isCertain,
        let hour = hour(of: clock, inPartAt: time.end, tokens)
      {
        return hour
      }
      if let stepped = clock(of: time, inSteppedPartOf: tokens) { return stepped }
      var next = time.end
      if tokens.role(next) == .comma { next += 1 }
      if tokens.role(next) == .openBracket { return nil }
      guard
        let date = date(tokens, at: next) ?? (next == time.end ? daysOn(tokens, at: next) : nil)
      else { return nil }
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
      next == date.end && ["noon", "midday"].contains(tokens.lower(next))
        || tokens[next].form == .clock || tokens[next].form == .stuckMeridiem
        || tokens[next].isNumber,
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
      tokens.isTimePreposition(index - 1) || tokens.role(index - 1) == .about
    else { return nil }
    return hour(of: ClockTime(hour: word.number, minute: 0), inPartAt: index + 1, tokens)
  }

  /// Reads the part of the day that an hour is in, right behind it.
  private func hour(of clock: ClockTime, inPartAt index: Int, _ tokens: TimeTokens)
    -> TimeReading?
  {
    guard tokens.role(index) != .in, let hour = clock.hour,
      tokens.role(index) != .the || Self.steps.contains(tokens.role(index + 1)),
      let date = DayPartRule().read(tokens, at: index), let part = date.meaning.clock?.part
    else { return nil }
    var meaning = date.meaning
    let isLate = part == .afternoon || part == .evening || part == .night && hour > 5
    meaning.clock = ClockTime(hour: isLate ? hour % 12 + 12 : hour % 12, minute: clock.minute)
    return TimeReading(date.end, meaning, Self.name)
  }

  /// Reads the part of another day behind an hour that needs none: `9 p.m. the previous evening`.
  ///
  /// - Leaves alone: `2 a.m. the previous night`, which may be of either day, and `9 p.m. the previous morning`.
  private func clock(of time: TimeReading, inSteppedPartOf tokens: TimeTokens) -> TimeReading? {
    guard tokens.role(time.end) == .the, Self.steps.contains(tokens.role(time.end + 1)),
      let hour = time.meaning.clock?.hour, let date = DayPartRule().read(tokens, at: time.end),
      case .stretch = date.meaning.core, let part = date.meaning.clock?.part
    else { return nil }
    switch part {
    case .morning where hour < 12: break
    case .afternoon where 12...18 ~= hour: break
    case .evening where hour >= 16: break
    case .night where hour >= 18: break
    default: return nil
    }
    var meaning = date.meaning
    meaning.clock = time.meaning.clock
    return TimeReading(date.end, meaning, Self.name)
  }

  /// What says which day's part follows: “at nine *the previous* evening”.
  private static let steps: Set<TimeWord.Role> = [.previous, .next, .following, .same]

  /// Reads how many days before or after where a story is an hour was, right behind the hour: `noon two days later`.
  private func daysOn(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    guard let date = OffsetRule().read(tokens, at: index), date.meaning.clock == nil,
      case .shift(let duration, _, .narrative) = date.meaning.core, !duration.isVague,
      let only = duration.components.first, duration.components.count == 1,
      [.day, .week].contains(only.unit), only.count != nil
    else { return nil }
    return date
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

import ISO8601

/// Reads a weekday, day or weekend by its number in a month or year.
struct CountedDayRule: TimeRule {
  static let name = "counted-day"
  static let reads = [
    TimeExample("They voted on [the first Monday in May 1990].", "1990-05-07"),
    TimeExample("It is held on [the last Sunday of this month].", "2017-07-30"),
    TimeExample("It fell due on [the last day of February 2016].", "2016-02-29"),
    TimeExample("They meet on [the second weekend of September 2017].", "2017-W36-WE"),
    TimeExample("They meet on [the first Tuesday of each month].", "P1M"),
    TimeExample("They walked out on [the Tuesday after Easter 2023].", "2023-04-11"),
    TimeExample("It was shut on [the Friday before 24 May 2016].", "2016-05-20"),
  ]
  static let leavesAlone = [
    "The first man in line left.", "It was the last of them.", "The men after the vote left.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    var position = index
    if tokens.role(position) == .the { position += 1 }
    if let beside = beside(tokens, at: position) { return beside }
    guard let number = number(tokens, at: position), -1...5 ~= number.value, number.value != 0
    else { return nil }
    let word = tokens[number.end]
    guard !word.plural, !word.mid else { return nil }
    var counted = Counted(number: number.value)
    if word.weekday > 0, !word.ambiguous {
      counted.weekday = Int(word.weekday)
    } else if word.unit == .weekend {
      counted.isWeekend = true
    } else {
      guard word.unit == .day else { return nil }
    }
    let joint = number.end + 1
    guard tokens.role(joint) == .of || tokens.role(joint) == .in else { return nil }
    if counted.weekday != nil, tokens.role(joint + 1) == .each || tokens.role(joint + 1) == .the,
      let unit = tokens[joint + 2].unit, !tokens[joint + 2].plural,
      [.month, .quarter, .year].contains(unit),
      tokens.role(joint + 1) == .each || !isDated(tokens, joint + 3)
    {
      return TimeReading(
        joint + 3, TimeMeaning(.set(.duration(CalendarDuration(1, unit)))), Self.name)
    }
    guard let outer = RuleBook.date(tokens, at: joint + 1), outer.meaning.clock == nil,
      isLonger(outer.meaning.core, days: counted == Counted(number: number.value))
    else { return nil }
    return TimeReading(outer.end, TimeMeaning(.counted(counted, outer.meaning.core)), Self.name)
  }

  /// Reads `the Tuesday after Easter`.
  private func beside(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let word = tokens[index]
    guard tokens.role(index - 1) == .the, word.weekday > 0, !word.plural, !word.ambiguous,
      tokens.role(index + 1) == .after || tokens.role(index + 1) == .before,
      let day = RuleBook.longest(RuleBook.calendar, tokens, at: index + 2),
      day.meaning.clock == nil,
      let fields = day.meaning.fields, fields.feast != nil || fields.granularity == .day
    else { return nil }
    var counted = Counted(number: tokens.role(index + 1) == .after ? 1 : -1)
    counted.weekday = Int(word.weekday)
    counted.isBeside = true
    return TimeReading(day.end, TimeMeaning(.counted(counted, day.meaning.core)), Self.name)
  }

  private func number(_ tokens: TimeTokens, at index: Int) -> (value: Int, end: Int)? {
    if tokens.role(index) == .last || tokens.lower(index) == "final" { return (-1, index + 1) }
    return tokens.ordinal(at: index)
  }

  private func isDated(_ tokens: TimeTokens, _ index: Int) -> Bool {
    tokens.role(index) == .of || tokens[index].isYear
  }

  /// Whether a stretch is a month, or a year for days that are not named.
  private func isLonger(_ core: TimeMeaning.Core, days: Bool) -> Bool {
    let size: Granularity
    switch core {
    case .fields(let fields, _, _): size = fields.granularity
    case .stretch(_, let stretch, _): size = stretch
    case .within(let fields, _): size = fields.granularity
    default: return false
    }
    return size == .month || days && size == .year
  }
}

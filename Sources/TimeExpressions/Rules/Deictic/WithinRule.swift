import ISO8601

/// Reads a part of the calendar inside a stretch that is placed apart from it.
struct WithinRule: TimeRule {
  static let name = "within"
  static let reads = [
    TimeExample("It fell in [July last year].", "2016-07"),
    TimeExample("It fell in [this year's third quarter].", "2017-Q3"),
    TimeExample("It will rise in [the first quarter of next year].", "2018-Q1"),
    TimeExample("They met on [Monday of last week].", "2017-07-03"),
  ]
  static let leavesAlone = ["He may last years."]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    if let outer = StretchRule().read(tokens, at: index), tokens.role(outer.end) == .possessive {
      guard case .stretch(_, .year, _) = outer.meaning.core else { return nil }
      let next = outer.end + 1
      for rule in [QuarterRule(), SeasonRule(), FeastRule(), MonthDayRule(), MonthRule()]
        as [any TimeRule]
      {
        guard let inner = rule.read(tokens, at: next), let fields = inner.meaning.fields,
          fields.year == nil
        else { continue }
        return TimeReading(inner.end, TimeMeaning(.within(fields, outer.meaning.core)), Self.name)
      }
      if tokens.role(next) == .quarterNoun {
        return TimeReading(
          next + 1, TimeMeaning(.within(CalendarFields(), outer.meaning.core)), Self.name)
      }
      return nil
    }
    for rule in [
      QuarterRule(), MonthDayRule(), DayMonthRule(), MonthRule(), SeasonRule(), WeekdayRule(),
      FeastRule(),
    ] as [any TimeRule] {
      guard let inner = rule.read(tokens, at: index), let fields = inner.meaning.fields,
        fields.year == nil
      else { continue }
      var next = inner.end
      if tokens.role(next) == .comma { next += 1 }
      if tokens.role(next) == .of || tokens.role(next) == .in { next += 1 }
      guard let outer = StretchRule().read(tokens, at: next),
        case .stretch(_, let size, _) = outer.meaning.core,
        size == .year || (size == .week && fields.weekday != nil)
          || (size == .month && fields.month == nil && fields.day != nil)
      else { continue }
      if tokens.role(next) == .the, next == inner.end, tokens.role(next + 1) != .same { continue }
      return TimeReading(outer.end, TimeMeaning(.within(fields, outer.meaning.core)), Self.name)
    }
    return nil
  }
}

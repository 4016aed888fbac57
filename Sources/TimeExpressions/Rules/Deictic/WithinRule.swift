import ISO8601
import TextModel

/// Reads a part of the calendar inside a stretch that is placed apart from it.
struct WithinRule: TimeRule {
  static let name = "within"
  static let reads = [
    TimeExample("It fell in [July last year].", "2016-07"),
    TimeExample("He was last seen in [November three years ago].", "2014-11"),
    TimeExample("It fell in [this year's third quarter].", "2017-Q3"),
    TimeExample("It will rise in [the first quarter of next year].", "2018-Q1"),
    TimeExample("They met on [Monday of last week].", "2017-07-03"),
    TimeExample("It is due on [the 15th of this month].", "2017-07-15"),
    TimeExample("Sales fell in [the first half of this year].", "2017-H1"),
    TimeExample("He resigned in [the spring of last year].", "2016-SP"),
    TimeExample("It was dark [last year Halloween].", "2016-10-31"),
    TimeExample("It was built in 1961 and opened on [3 May the following year].", "1962-05-03"),
    TimeExample("It was built in 1961. It burned in [May the year after], unsold.", "1962-05"),
  ]
  static let leavesAlone = ["He may last years."]

  /// Rules for what a year with *'s* owns: “this year's *third quarter*”.
  private static let behindYear: [any TimeRule] = [
    QuarterRule(), SeasonRule(), FeastRule(), MonthDayRule(), MonthRule(),
  ]

  /// Rules for what is a part of the stretch behind it: “*July* last year”.
  private static let beforeStretch: [any TimeRule] = [
    QuarterRule(), MonthDayRule(), DayMonthRule(), MonthRule(), SeasonRule(), WeekdayRule(),
    FeastRule(),
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    if let outer = StretchRule().read(tokens, at: index), tokens.role(outer.end) == .possessive {
      guard case .stretch(_, .year, _) = outer.meaning.core else { return nil }
      let next = outer.end + 1
      for rule in Self.behindYear {
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
    if let feast = feastOfYear(tokens, at: index) ?? partOf(tokens, at: index) { return feast }
    for rule in Self.beforeStretch {
      guard let inner = rule.read(tokens, at: index), let fields = inner.meaning.fields,
        fields.year == nil
      else { continue }
      var next = inner.end
      if tokens.role(next) == .comma { next += 1 }
      if tokens.role(next) == .of || tokens.role(next) == .in { next += 1 }
      if let ago = OffsetRule().read(tokens, at: next),
        case .shift(let duration, false, .document) = ago.meaning.core,
        duration.components.last?.unit == .year, fields.weekday == nil, fields.month != nil
      {
        return TimeReading(ago.end, TimeMeaning(.within(fields, ago.meaning.core)), Self.name)
      }
      guard let outer = besideYear(tokens, at: next) ?? StretchRule().read(tokens, at: next),
        case .stretch(_, let size, _) = outer.meaning.core,
        size == .year || (size == .week && fields.weekday != nil)
          || (size == .month && fields.month == nil && fields.day != nil)
      else { continue }
      if tokens.role(next) == .the, next == inner.end, tokens.role(next + 1) != .same,
        !endsClause(tokens, before: outer.end)
      {
        continue
      }
      return TimeReading(outer.end, TimeMeaning(.within(fields, outer.meaning.core)), Self.name)
    }
    return nil
  }

  /// Reads `the year before` and `the year after` behind a day or month.
  private func besideYear(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    guard tokens.role(index) == .the, let year = OffsetRule().read(tokens, at: index),
      year.end == index + 3, case .stretch = year.meaning.core
    else { return nil }
    return year
  }

  /// Whether nothing that a stretch could belong to follows it: not `in May *the following year's* budget`.
  private func endsClause(_ tokens: TimeTokens, before index: Int) -> Bool {
    guard tokens.range.contains(index) else { return true }
    return tokens.shape(index).contains(.punctuation) && tokens.role(index) != .possessive
      || ["and", "but", "when", "after", "with"].contains(tokens.lower(index))
  }

  /// Reads a feast behind the year that it is in: `last year Halloween`.
  private func feastOfYear(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    guard let outer = StretchRule().read(tokens, at: index),
      case .stretch(_, .year, .document) = outer.meaning.core,
      let feast = FeastRule().read(tokens, at: outer.end), let fields = feast.meaning.fields,
      fields.year == nil
    else { return nil }
    return TimeReading(feast.end, TimeMeaning(.within(fields, outer.meaning.core)), Self.name)
  }

  /// Reads `the 15th of this month`, `the first half of last year` and `the spring of next year`.
  private func partOf(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    guard tokens.role(index) == .the else { return nil }
    var fields = CalendarFields()
    let size: Granularity
    let end: Int
    let word = tokens[index + 1]
    if word.season > 0, !word.plural, let season = Season(rawValue: Int(word.season)) {
      (fields.season, size, end) = (season, .year, index + 2)
    } else if let ordinal = tokens.ordinal(at: index + 1) {
      if tokens.role(ordinal.end) == .half, ordinal.value <= 2 {
        (fields.half, size, end) = (ordinal.value, .year, ordinal.end + 1)
      } else {
        guard 1...31 ~= ordinal.value else { return nil }
        (fields.day, size, end) = (ordinal.value, .month, ordinal.end)
      }
    } else {
      return nil
    }
    guard tokens.role(end) == .of, let outer = StretchRule().read(tokens, at: end + 1),
      case .stretch(_, size, _) = outer.meaning.core
    else { return nil }
    return TimeReading(outer.end, TimeMeaning(.within(fields, outer.meaning.core)), Self.name)
  }
}

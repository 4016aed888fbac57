import ISO8601

/// What the words of an expression say, before it is known what they count from.
struct TimeMeaning: Hashable, Sendable {
  /// Which way from its anchor a date lies.
  enum Direction: Hashable, Sendable {
    /// By tense and discourse.
    case open
    /// The latest one before the anchor: `last June`.
    case last
    /// The first one after the anchor: `next June`.
    case next
    /// The one in the stretch that the anchor is in: `this June`.
    case this
  }

  /// What a relative date counts from.
  enum Basis: Hashable, Sendable {
    /// The document's date.
    case document
    /// The time that the narrative has reached.
    case narrative
    /// A quarter or the like that is being talked of, else the document's date.
    case topic
  }

  /// The main part of a meaning.
  indirect enum Core: Hashable, Sendable {
    /// Fields of the calendar, to be completed.
    case fields(CalendarFields, Direction, Basis)
    /// The stretch of a size, a number of stretches before or after the anchor's own.
    case stretch(Int, Granularity, Basis)
    /// A length of time before or after the anchor; a vague one where the number is unknown.
    case shift(CalendarDuration, forward: Bool, Basis)
    /// Fields that lie in a stretch named apart: `July last year`.
    case within(CalendarFields, Core)
    /// A date moved by a length of time: `a week ago last Thursday`, `two weeks from Friday`.
    case moved(CalendarDuration, forward: Bool, Core)
    /// A weekday or unit by its number in a longer stretch: `the first Monday in May`.
    case counted(Counted, Core)
    /// A length of time.
    case duration(CalendarDuration)
    /// A length of time that ends or begins at the anchor.
    case anchored(CalendarDuration, forward: Bool, Basis)
    /// A day or year by its number since what the text told the beginning of.
    case course(Int, Granularity)
    /// A recurrence.
    case set(TimexValue)
    /// The vague past, present or future.
    case reference(TimexValue.Reference)
    /// The very time that the narrative has reached: `at that time`.
    case focus
    /// No date, only a time of day.
    case none
  }

  var core: Core
  /// The time of day.
  var clock: ClockTime?
  /// The modifier.
  var modifier: TimeModifier?
  /// The length of time that ends with the date, where the words tell of all of it: `the year ended 31 May`.
  var term: CalendarDuration?
  /// How many tokens tell that length; the one behind them joins it to its date.
  var termTokens = 0
  /// How often a set recurs.
  var frequency: String?
  /// The type, where the words rather than the value decide it.
  var type: TimeExpression.Kind?

  init(_ core: Core, clock: ClockTime? = nil, modifier: TimeModifier? = nil) {
    self.core = core
    self.clock = clock
    self.modifier = modifier
  }

  /// The fields of an explicit date, if that is what it is.
  var fields: CalendarFields? {
    if case .fields(let fields, _, _) = core { return fields }
    return nil
  }

  /// The length of time, if that is what it is.
  var duration: CalendarDuration? {
    switch core {
    case .duration(let duration), .anchored(let duration, _, _): duration
    default: nil
    }
  }
}

/// A time of day.
struct ClockTime: Hashable, Sendable {
  var hour: Int?
  var minute: Int?
  var second: Int?
  var part: DayPart?
  /// Whether morning or afternoon is said, or the hour is past twelve.
  var isCertain = true
  /// Midnight at the end of the day.
  var endsDay = false
  /// Minutes east of Greenwich, where a zone is named.
  var zone: Int?
}

/// The parts of the calendar that words name outright.
struct CalendarFields: Hashable, Sendable {
  /// The millennium from 1.
  var millennium: Int?
  var century: Int?
  var decade: Int?
  var year: Int?
  var half: Int?
  var quarter: Int?
  var season: Season?
  var month: Int?
  var day: Int?
  var weekday: Int?
  var week: Int?
  var weekend = false
  var feast: Int?
  /// Whether a year, decade or century is named.
  var namesYear: Bool { year != nil || decade != nil || century != nil || millennium != nil }
  /// Whether the millennium, century or year is before the common era.
  var beforeCommonEra = false
  /// Whether the era of a millennium or century is named.
  var hasEra = false
  /// A year of three digits without its era: in a story of years before the common era it may be one.
  var isEraOpen = false
  /// A decade or year of which only the last two digits are written.
  var isShort = false
  /// A date that has become the name of what happened then, as `9/11` has.
  var isName = false
  /// Whether the next day is named with it: `5/6 January`.
  var spansNext = false
  /// The second year of a winter, season or financial year that two years share: `2014/15`.
  var lastYear: Int?
  /// Whether “week of” stands before the date.
  var weekOf = false
  /// Whether a week is meant that begins with the date: `w/c 4 April`.
  var beginsWeek = false

  init() {}

  /// Whether the fields need no anchor.
  var isAbsolute: Bool {
    year != nil && !isShort || century != nil || millennium != nil || decade != nil && !isShort
  }

  /// The size of what is named.
  var granularity: Granularity {
    if weekOf { return .week }
    if weekend { return .weekend }
    if day != nil || weekday != nil || feast != nil { return .day }
    if week != nil { return .week }
    if month != nil { return .month }
    if quarter != nil { return .quarter }
    if season != nil { return .season }
    if half != nil { return .half }
    if year != nil { return .year }
    return decade != nil ? .decade : .century
  }

  /// Returns the date in a year, or in an unknown one.
  func date(in year: Int?) -> CalendarDate? {
    if let feast, feast > 0, feast <= Feast.all.count {
      guard let year else {
        if case .fixed(let month, let day) = Feast.all[feast - 1].date {
          return CalendarDate(year: nil, month: month, day: day)
        }
        return nil
      }
      let day = Feast.all[feast - 1].day(in: year)
      return weekend ? day?.nearestWeekend : weekOf ? day?.containing(.week) : day
    }
    if let month, let day {
      let date = CalendarDate(year: year, month: month, day: day)
      let isWeek = weekOf || beginsWeek && date?.civilDay?.weekday == 1
      return isWeek ? date?.containing(.week) : date
    }
    if let month { return CalendarDate(year: year, month: month) }
    if let quarter { return CalendarDate(year: year, quarter: quarter) }
    if let half { return CalendarDate(year: year, half: half) }
    if let season { return CalendarDate(year: year, season: season) }
    if let week { return CalendarDate(weekYear: year, week: week) }
    if let weekday, year == nil { return CalendarDate.weekday(weekday) }
    if let year, self.year != nil { return CalendarDate(year: year) }
    if let decade { return CalendarDate(decade: decade, beforeCommonEra: beforeCommonEra) }
    if let millennium {
      return CalendarDate(millennium: millennium, beforeCommonEra: beforeCommonEra)
    }
    if let century { return CalendarDate(century: century, beforeCommonEra: beforeCommonEra) }
    return nil
  }
}

extension CalendarDate {
  /// The weekend that is nearest to a day: that before it until Wednesday.
  fileprivate var nearestWeekend: CalendarDate? {
    guard let weekday = civilDay?.weekday else { return nil }
    return (weekday <= 3 ? adding(-weekday, .day) : self)?.containing(.weekend)
  }
}

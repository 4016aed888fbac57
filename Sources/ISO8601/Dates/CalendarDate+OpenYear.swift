extension CalendarDate {
  /// The year on whose axis the dates of a year that nobody tells are put, so that they can be compared with one another.
  ///
  /// It is a leap year, and later than the years that texts name.
  static let openYear = 8000

  /// A date of an unknown year, such as `XXXX-10-08`, put on one axis with the others; any other date as it is.
  ///
  /// It is written as before and has no `year`, but it has bounds: 8 October comes before 9 October of the same text.
  /// So has a time of day of which no day is known, `XXXX-XX-XXT14:02`.
  public var inOpenYear: CalendarDate { inOpenYear(beginningIn: 1) }

  /// The same where the twelve months of the text begin with another than January: then March comes after December.
  public func inOpenYear(beginningIn month: Int) -> CalendarDate {
    guard yearField == .unknown(digits: 4) || yearField.isHidden, granularity > .year,
      division != .week
    else { return self }
    if divisionField.isExact {
      return withYearHidden(division == .month && divisionField.value < month ? 1 : 0)
    }
    guard granularity.isTimeOfDay, division == .month, !dayField.isExact else { return self }
    return withDayHidden
  }

  /// The date with its year put on the axis of years that nobody tells, so many years behind the first.
  func withYearHidden(_ years: Int) -> CalendarDate {
    var date = self
    date.yearField = .hidden(Self.openYear + years, digits: 4)
    return date
  }

  /// The date with nothing told of its year.
  var withYearUnknown: CalendarDate {
    var date = self
    date.yearField = .unknown(digits: 4)
    return date
  }

  /// The time of day with nothing told of its day.
  var withDayHidden: CalendarDate {
    var date = withYearHidden(0)
    date.divisionField = .hidden(1, digits: 2)
    date.dayField = .hidden(1, digits: 2)
    return date
  }

  /// The weekday of a day or time of day of which nothing else is known, as of `XXXX-WXX-6`: 1 for Monday to 7.
  public var openWeekday: Int? {
    division == .week && granularity >= .day && !divisionField.isExact && !yearField.isExact
      && dayField.isExact ? dayField.value : nil
  }

  /// The year, or the one on whose axis a date stands whose year nobody tells.
  public var placedYear: Int? { isInOpenYear ? yearField.value : year }

  /// The day on the calendar, or on the axis of days whose year nobody tells.
  public var placedDay: CivilDay? {
    guard isInOpenYear else { return civilDay }
    guard division == .month, granularity >= .day,
      divisionField.isExact && dayField.isExact || isDayOpen
    else { return nil }
    return CivilDay(year: yearField.value, month: divisionField.value, day: dayField.value)
  }

  /// Whether the date is of a year that nobody tells, put on one axis with others.
  public var isInOpenYear: Bool { yearField.isHidden }

  /// Whether not even the day is told, but only the time of day.
  public var isDayOpen: Bool { dayField.isHidden }
}

extension EDTF {
  /// Whether a date of it is of a year that nobody tells, put on one axis with others.
  public var isInOpenYear: Bool { dates.contains(where: \.isInOpenYear) }

  /// Whether a date of it is an hour of a day that nobody tells.
  public var isDayOpen: Bool { dates.contains(where: \.isDayOpen) }

  /// The dates that the value is made of.
  public var dates: [CalendarDate] {
    switch form {
    case .date(let date): [date]
    case .interval(let begin, let end): [begin, end].compactMap(\.date)
    }
  }

  /// The value with its dates of unknown years put on one axis.
  public var inOpenYear: EDTF { inOpenYear(beginningIn: 1) }

  /// The same where the twelve months of the text begin with another than January.
  public func inOpenYear(beginningIn month: Int) -> EDTF {
    switch form {
    case .date(let date): return EDTF(date.inOpenYear(beginningIn: month)) ?? self
    case .interval(let begin, let end):
      return EDTF(
        from: begin.inOpenYear(beginningIn: month), to: end.inOpenYear(beginningIn: month))
    }
  }
}

extension EDTF.Endpoint {
  var date: CalendarDate? {
    if case .date(let date) = self { date } else { nil }
  }

  fileprivate func inOpenYear(beginningIn month: Int) -> EDTF.Endpoint {
    if case .date(let date) = self { .date(date.inOpenYear(beginningIn: month)) } else { self }
  }
}

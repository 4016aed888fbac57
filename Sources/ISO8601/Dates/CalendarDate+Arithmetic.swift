extension CalendarDate {
  /// Returns the stretch of a coarser granularity that holds this one.
  ///
  /// Nothing where the granularity is finer than the date's own, or does not hold it: a month is in
  /// no one week, a season in no one year's quarter. Parts that are unspecified stay so.
  public func containing(_ wanted: Granularity) -> CalendarDate? {
    if wanted == granularity { return self }
    guard wanted < granularity else { return nil }
    switch wanted {
    case .century, .decade:
      guard let year = year ?? (granularity == .decade ? yearField.value : nil),
        year.magnitude <= 9999
      else { return nil }
      let size = wanted == .century ? 100 : 10
      let first = year < 0 ? -(-year / size) : year / size
      return wanted == .century
        ? CalendarDate(century: first, beforeCommonEra: year < 0)
        : CalendarDate(decade: first, beforeCommonEra: year < 0)
    case .year:
      if division == .week, let day = firstDay { return CalendarDate(year: day.civil.year) }
      return CalendarDate(granularity: .year, year: yearField)
    case .half: return monthOfFirstDay.flatMap { CalendarDate(year: year, half: ($0 + 5) / 6) }
    case .quarter:
      return monthOfFirstDay.flatMap { CalendarDate(year: year, quarter: ($0 + 2) / 3) }
    case .season:
      guard let month else { return nil }
      let season = Season(rawValue: month < 3 || month == 12 ? 4 : month / 3) ?? .winter
      return CalendarDate(year: month < 3 ? year.map { $0 - 1 } : year, season: season)
    case .month:
      guard division == .month else { return firstDay.flatMap { $0.month } }
      return limited(to: .month)
    case .week, .weekend:
      guard let day = firstDay else { return nil }
      let (year, week) = day.week
      return wanted == .week
        ? CalendarDate(weekYear: year, week: week)
        : CalendarDate(weekYear: year, weekendOf: week)
    case .day, .dayPart, .hour, .minute, .second: return limited(to: wanted)
    }
  }

  /// Returns the stretch that lies a number of its own size later, or earlier for negative numbers.
  ///
  /// Nothing where the date is not fully specified, or the result is out of range.
  public func adding(_ count: Int) -> CalendarDate? { adding(count, granularity) }

  /// Returns the date some units later, or earlier for negative counts.
  ///
  /// The result has the date's granularity, or the unit's where that is finer. A day that the month
  /// does not have becomes the month's last.
  public func adding(_ count: Int, _ unit: Granularity) -> CalendarDate? {
    guard count.magnitude <= UInt(Self.maximumYear) else { return nil }
    switch unit {
    case .century: return addingYears(count * 100)
    case .decade: return addingYears(count * 10)
    case .year: return addingYears(count)
    case .half: return addingMonths(count * 6)
    case .season:
      guard let season, let year else { return addingMonths(count * 3) }
      let index = year * 4 + season.rawValue - 1 + count
      let newYear = index >= 0 ? index / 4 : (index - 3) / 4
      return Season(rawValue: index - newYear * 4 + 1).map {
        CalendarDate(year: newYear, season: $0)
      }
    case .quarter: return addingMonths(count * 3)
    case .month: return addingMonths(count)
    case .week, .weekend: return addingSeconds(count, of: 7 * 86_400, unit: unit)
    case .day, .dayPart: return addingSeconds(count, of: 86_400, unit: .day)
    case .hour: return addingSeconds(count, of: 3600, unit: unit)
    case .minute: return addingSeconds(count, of: 60, unit: unit)
    case .second: return addingSeconds(count, of: 1, unit: unit)
    }
  }

  /// Returns this day or date at a time of day.
  public func at(hour: Int, minute: Int? = nil, second: Int? = nil) -> CalendarDate? {
    guard 0...24 ~= hour, 0...59 ~= minute ?? 0, 0...60 ~= second ?? 0, granularity >= .day
    else { return nil }
    var date = limited(to: .day) ?? self
    date.granularity = minute == nil ? .hour : second == nil ? .minute : .second
    date.hourField = DigitField(hour)
    date.minuteField = DigitField(minute ?? 0)
    date.secondField = DigitField(second ?? 0)
    date.zoneOffset = zoneOffset
    return date
  }

  /// Returns a part of this day.
  public func at(_ part: DayPart) -> CalendarDate? {
    guard var date = granularity == .day ? self : limited(to: .day) else { return nil }
    date.granularity = .dayPart
    date.dayPart = part
    return date
  }

  /// The unknown day of an unknown month and year: `XXXX-XX-XX`.
  public static let unknownDay: CalendarDate = {
    var date = CalendarDate(year: nil)
    date.granularity = .day
    date.division = .month
    date.divisionField = .unknown(digits: 2)
    date.dayField = .unknown(digits: 2)
    return date
  }()

  /// Returns this year, month or week with the divisions below it unspecified, such as `2004-06-XX`.
  public func withUnspecified(_ finer: Granularity) -> CalendarDate? {
    guard finer > granularity else { return nil }
    var date = self
    date.granularity = finer
    switch finer {
    case .half, .quarter, .season: date.divisionField = .unknown(digits: 1)
    case .month, .week, .weekend: date.divisionField = .unknown(digits: 2)
    case .day where granularity < .month:
      date.divisionField = .unknown(digits: 2)
      date.dayField = .unknown(digits: 2)
    case .day where granularity == .week: date.dayField = .unknown(digits: 1)
    case .day: date.dayField = .unknown(digits: 2)
    case .hour where granularity == .day: date.hourField = .unknown(digits: 2)
    default: return nil
    }
    switch finer {
    case .half: date.division = .half
    case .quarter: date.division = .quarter
    case .season: date.division = .season
    case .week, .weekend: date.division = .week
    default: if date.division == .none { date.division = .month }
    }
    return date
  }

  /// The first day of the stretch, where all of it is specified.
  public var firstDay: CivilDay? {
    guard isFullySpecified, let first = bounds.earliest else { return nil }
    let local = first + (zoneOffset ?? 0) * 60
    return CivilDay(number: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
  }

  private var monthOfFirstDay: Int? {
    if let month { return month }
    if let quarter { return quarter * 3 - 2 }
    return division == .week ? firstDay?.civil.month : nil
  }

  /// Drops everything finer than a granularity from month down.
  private func limited(to wanted: Granularity) -> CalendarDate? {
    guard wanted <= granularity else { return nil }
    var date = self
    date.granularity = wanted
    if wanted < .second { date.secondField = DigitField(0) }
    if wanted < .minute { date.minuteField = DigitField(0) }
    if wanted < .hour { date.hourField = DigitField(0) }
    if wanted < .dayPart { date.zoneOffset = nil }
    if wanted != .dayPart { date.dayPart = nil }
    if wanted < .day { date.dayField = DigitField(0) }
    return date
  }

  private func addingYears(_ count: Int) -> CalendarDate? {
    if division == .week {
      return firstDay.flatMap { CalendarDate($0).addingYears(count) }?.containing(granularity)
    }
    guard yearField.isExact else { return nil }
    let shifted = yearField.value + count
    guard shifted.magnitude <= Self.maximumYear else { return nil }
    var date = self
    date.yearField = DigitField(shifted)
    date.clampDay()
    return date
  }

  private func addingMonths(_ count: Int) -> CalendarDate? {
    guard count.magnitude <= 12 * UInt(Self.maximumYear) else { return nil }
    if division == .week {
      return firstDay.flatMap { CalendarDate($0).addingMonths(count) }?.containing(granularity)
    }
    guard let year else { return nil }
    let size: Int
    switch division {
    case .none:
      guard granularity == .year else { return nil }
      return count % 12 == 0 ? addingYears(count / 12) : nil
    case .half: size = 6
    case .quarter, .season: size = 3
    case .month, .week: size = 1
    }
    guard count % size == 0, divisionField.isExact else { return nil }
    let perYear = 12 / size
    let index = year * perYear + divisionField.value - 1 + count / size
    let newYear = index >= 0 ? index / perYear : (index - perYear + 1) / perYear
    guard newYear.magnitude <= Self.maximumYear else { return nil }
    var date = self
    date.yearField = DigitField(newYear)
    date.divisionField = DigitField(index - newYear * perYear + 1)
    date.clampDay()
    return date
  }

  private mutating func clampDay() {
    guard let year, let month, let day else { return }
    dayField = DigitField(min(day, CivilDay.days(inMonth: month, of: year)))
  }

  private func addingSeconds(_ count: Int, of size: Int, unit: Granularity) -> CalendarDate? {
    let wanted = max(granularity, unit)
    guard isFullySpecified, let first = bounds.earliest else { return nil }
    let (product, overflow) = count.multipliedReportingOverflow(by: size)
    let (sum, overflowed) = (first + (zoneOffset ?? 0) * 60).addingReportingOverflow(product)
    guard !overflow, !overflowed, sum.magnitude < 3_000_000_000_000_000_000 else { return nil }
    let dayNumber = sum >= 0 ? sum / 86_400 : (sum - 86_399) / 86_400
    let day = CalendarDate(CivilDay(number: dayNumber))
    if wanted == .dayPart, let dayPart { return day.at(dayPart) }
    guard wanted >= .hour else {
      var date = day.containing(wanted)
      date?.qualification = qualification
      return date
    }
    let rest = sum - dayNumber * 86_400
    var date = day.at(
      hour: rest / 3600, minute: wanted >= .minute ? rest / 60 % 60 : nil,
      second: wanted >= .second ? rest % 60 : nil)
    date?.zoneOffset = zoneOffset
    return date
  }
}

extension CivilDay {
  /// The month that the day is in.
  var month: CalendarDate? { CalendarDate(year: civil.year, month: civil.month) }
}

/// A stretch of the calendar: a century, year, season, month, week, day, hour, minute or second.
///
/// Its size is its granularity: `1912` is the whole year, never its first day. Any digit may be
/// unspecified (`198X`, `2004-06-XX`, `XXXX-WXX-6`). Years are astronomical (44 BC is `-0043`) and
/// may have up to eleven digits.
///
///     CalendarDate("2017-W27")?.bounds     // Monday 3 July 2017 up to Monday 10 July
public struct CalendarDate: Hashable, Sendable, CustomStringConvertible {
  /// What divides the year of a date that is finer than a year.
  enum Division: UInt8, Hashable, Sendable {
    case none, half, season, quarter, month, week
  }

  /// The size of the stretch.
  public internal(set) var granularity: Granularity
  var yearField: DigitField
  var division = Division.none
  var divisionField = DigitField(0)
  var dayField = DigitField(0)
  var hourField = DigitField(0)
  var minuteField = DigitField(0)
  var secondField = DigitField(0)

  /// The part of the day, for dates of that granularity.
  public internal(set) var dayPart: DayPart?
  /// The offset from Coordinated Universal Time in minutes, where one is known.
  public var zoneOffset: Int?
  /// How sure the date is.
  public var qualification = Qualification.exact

  init(granularity: Granularity, year: DigitField) {
    self.granularity = granularity
    yearField = year
  }

  /// The greatest magnitude of a year.
  public static let maximumYear = 99_999_999_999

  /// Creates a year, or the unknown year where nothing is given; years out of range are clamped.
  public init(year: Int?) {
    let clamped = year.map { min(max($0, -Self.maximumYear), Self.maximumYear) }
    self.init(granularity: .year, year: clamped.map { DigitField($0) } ?? .unknown(digits: 4))
  }

  /// Creates the hundred years of a century, such as 19 for 1900 to 1999.
  ///
  /// A century before the common era is given by its first digits: the fifth century BC is -4 with
  /// `beforeCommonEra`, the years -0499 to -0400.
  public init(century: Int, beforeCommonEra: Bool = false) {
    let limited = min(Int(century.magnitude), 99)
    self.init(
      granularity: .century,
      year: DigitField(beforeCommonEra ? -limited * 100 - 99 : limited * 100))
  }

  /// Creates a year of which no more than its thousand is known, such as 3 for 2000 to 2999, before the common era -2999 to
  /// -2000; nothing where no digit tells it, in the first thousand years before the common era.
  public init?(millennium: Int, beforeCommonEra: Bool = false) {
    guard 1...10 ~= millennium, millennium > 1 || !beforeCommonEra else { return nil }
    let thousands = (millennium - 1) * 1000
    self.init(
      granularity: .year,
      year: DigitField(beforeCommonEra ? -thousands : thousands, unspecified: 0b111))
  }

  /// Creates ten years, such as 199 for 1990 to 1999.
  public init(decade: Int, beforeCommonEra: Bool = false) {
    let limited = min(Int(decade.magnitude), 999)
    self.init(
      granularity: .decade, year: DigitField(beforeCommonEra ? -limited * 10 - 9 : limited * 10))
  }

  /// Creates a month, in an unknown year where none is given; nothing where there is no such month.
  public init?(year: Int?, month: Int) {
    guard 1...12 ~= month else { return nil }
    self.init(year: year)
    granularity = .month
    division = .month
    divisionField = DigitField(month)
  }

  /// Creates a day; nothing where the calendar has no such day.
  public init?(year: Int?, month: Int, day: Int) {
    guard 1...12 ~= month, 1...CivilDay.days(inMonth: month, of: year ?? 2000) ~= day else {
      return nil
    }
    self.init(year: year)
    granularity = .day
    division = .month
    divisionField = DigitField(month)
    dayField = DigitField(day)
  }

  /// Creates a day from its place on the calendar.
  public init(_ day: CivilDay) {
    let (year, month, dayOfMonth) = day.civil
    self.init(year: year)
    granularity = .day
    division = .month
    divisionField = DigitField(month)
    dayField = DigitField(dayOfMonth)
  }

  /// Creates a season of a year; winter begins in the year it is counted to.
  public init(year: Int?, season: Season) {
    self.init(year: year)
    granularity = .season
    division = .season
    divisionField = DigitField(season.rawValue)
  }

  /// Creates a quarter, 1 to 4; nothing where there is no such quarter.
  public init?(year: Int?, quarter: Int) {
    guard 1...4 ~= quarter else { return nil }
    self.init(year: year)
    granularity = .quarter
    division = .quarter
    divisionField = DigitField(quarter)
  }

  /// Creates half a year, 1 or 2; nothing where there is no such half.
  public init?(year: Int?, half: Int) {
    guard 1...2 ~= half else { return nil }
    self.init(year: year)
    granularity = .half
    division = .half
    divisionField = DigitField(half)
  }

  /// Creates a week of ISO 8601, in an unknown year where none is given.
  public init?(weekYear: Int?, week: Int) {
    guard 1...(weekYear.map { CivilDay.weeks(in: $0) } ?? 53) ~= week else { return nil }
    self.init(year: weekYear)
    granularity = .week
    division = .week
    divisionField = DigitField(week)
  }

  /// Creates the weekend of a week of ISO 8601.
  public init?(weekYear: Int?, weekendOf week: Int) {
    self.init(weekYear: weekYear, week: week)
    granularity = .weekend
  }

  /// The day of the week that no week is known of, such as `XXXX-WXX-6`: 1 for Monday to 7.
  public static func weekday(_ weekday: Int) -> CalendarDate {
    var date = CalendarDate(year: nil)
    date.granularity = .day
    date.division = .week
    date.divisionField = .unknown(digits: 2)
    date.dayField = DigitField(min(max(weekday, 1), 7))
    return date
  }

  /// The year, where all its digits are known and the date is no decade or century.
  public var year: Int? {
    yearField.isExact && granularity >= .year ? yearField.value : nil
  }

  /// The month from 1 to 12, where it is known.
  public var month: Int? {
    division == .month && divisionField.isExact && divisionField.value > 0
      ? divisionField.value : nil
  }

  /// The day of the month, where it is known.
  public var day: Int? {
    division == .month && granularity >= .day && dayField.isExact && dayField.value > 0
      ? dayField.value : nil
  }

  /// The hour from 0 to 24, where it is known.
  public var hour: Int? { granularity >= .hour && hourField.isExact ? hourField.value : nil }

  /// The minute, where it is known.
  public var minute: Int? {
    granularity >= .minute && minuteField.isExact ? minuteField.value : nil
  }

  /// The second, where it is known.
  public var second: Int? {
    granularity >= .second && secondField.isExact ? secondField.value : nil
  }

  /// The season, for dates of that granularity.
  public var season: Season? {
    division == .season ? Season(rawValue: divisionField.value) : nil
  }

  /// The quarter, for dates of that granularity.
  public var quarter: Int? {
    division == .quarter && divisionField.isExact ? divisionField.value : nil
  }

  /// The day on the calendar, where year, month and day are all known.
  public var civilDay: CivilDay? {
    guard let year, let month, let day else { return nil }
    return CivilDay(year: year, month: month, day: day)
  }

  /// Whether every digit is specified.
  public var isFullySpecified: Bool {
    yearField.isExact && divisionField.isExact && dayField.isExact && hourField.isExact
      && minuteField.isExact && secondField.isExact
  }
}

/// The year of a text that never tells it, such as “The pump failed on 8 October”.
///
/// While such a text is read, a stand-in takes the year's place, so that days can be counted; what is shown of its dates has
/// no year.
public struct OpenYear: Hashable, Sendable {
  /// The years that stand in, a leap year first; weekdays come back within them.
  public static let standIns = CalendarDate.openYear...CalendarDate.openYear + 27

  /// The first instant on the axis of dates whose year nobody tells.
  public static let begin = CivilDay(year: CalendarDate.openYear, month: 1, day: 1).number * 86_400

  /// The year that stands in.
  public let year: Int
  /// When the text was written, where it tells the day of that.
  public let created: CalendarDate?
  /// Whether the text tells which weekday its days are.
  public let knowsWeekdays: Bool
  /// Whether the text tells days, and not only times of a day that it does not name.
  public let namesDays: Bool
  /// The month that the text's twelve months begin with: September for a text that goes on from December to March.
  public private(set) var firstMonth = 1
  /// The year that stands in for that of the first month.
  private var firstYear: Int

  /// Creates an open year.
  public init(year: Int, created: CalendarDate?, knowsWeekdays: Bool, namesDays: Bool) {
    self.year = year
    self.created = created
    self.knowsWeekdays = knowsWeekdays
    self.namesDays = namesDays
    firstYear = year
  }

  /// The same year, begun with another month where the dates of a text run over its end.
  ///
  /// They must fit into twelve months: from November to February, not from January to the next March.
  public func spanning(_ dates: [CalendarDate]) -> OpenYear {
    let told = dates.compactMap { date in
      date.year.flatMap { year in date.month.map { (year: year, month: $0) } }
    }.filter { abs($0.year - year) <= 1 }
    let years = Set(told.map(\.year))
    guard let first = years.min(), years == [first, first + 1],
      let opening = told.lazy.filter({ $0.year == first }).map(\.month).min(),
      let closing = told.lazy.filter({ $0.year > first }).map(\.month).max(), closing < opening
    else { return self }
    var spanning = self
    (spanning.firstYear, spanning.firstMonth) = (first, opening)
    return spanning
  }

  /// The day that a text without days is put on.
  public var onlyDay: CalendarDate { CalendarDate(CivilDay(year: year, month: 1, day: 1)) }

  /// A date without the year that stood in; nothing where no more than that would be left, or where it is of another year
  /// than the text's.
  public func shown(_ date: CalendarDate) -> CalendarDate? {
    let first = date.yearField.value
    guard first > Self.standIns.lowerBound - 200, first < Self.standIns.upperBound + 200 else {
      return date
    }
    guard let year = date.year, date.granularity > .year, date.division != .week else { return nil }
    if namesDays {
      let isBehind = (date.month ?? 12) < firstMonth
      return year == firstYear + (isBehind ? 1 : 0) ? date.withYearHidden(isBehind ? 1 : 0) : nil
    }
    guard year == self.year else { return nil }
    return date.granularity >= .hour && date.month == 1 && date.day == 1 ? date.withDayHidden : nil
  }

  /// A date or interval without the year that stood in; nothing where nothing would be left of it.
  public func shown(_ edtf: EDTF) -> EDTF? {
    switch edtf.form {
    case .date(let date): return shown(date).flatMap { EDTF($0) }
    case .interval(let begin, let end):
      let (first, last) = (shown(begin), shown(end))
      guard first.isDate || last.isDate else { return nil }
      return EDTF(from: first, to: last)
    }
  }

  private func shown(_ endpoint: EDTF.Endpoint) -> EDTF.Endpoint {
    guard case .date(let date) = endpoint else { return endpoint }
    return shown(date).map { .date($0) } ?? .unknown
  }

  /// A value of TIMEX3 without the year that stood in.
  public func shown(_ value: TimexValue) -> TimexValue {
    guard case .date(let date) = value else { return value }
    if let date = shown(date) { return .date(date) }
    // The first day of the next year is still 1 January.
    if namesDays, date.month != nil, let told = date.year, abs(told - year) == 1 {
      return .date(date.withYearUnknown)
    }
    var open = CalendarDate(year: nil)
    switch date.granularity {
    case .week, .weekend: open = open.withUnspecified(date.granularity) ?? open
    case .day: open = .unknownDay
    case .month: open = open.withUnspecified(.month) ?? open
    default:
      guard date.granularity.isTimeOfDay || date.granularity == .dayPart else { break }
      open = date
      open.forgetDay()
    }
    return .date(open)
  }
}

extension CalendarDate {
  /// Leaves nothing but the time of day.
  fileprivate mutating func forgetDay() {
    yearField = .unknown(digits: 4)
    division = .month
    divisionField = .unknown(digits: 2)
    dayField = .unknown(digits: 2)
  }
}

extension EDTF.Endpoint {
  fileprivate var isDate: Bool {
    if case .date = self { true } else { false }
  }
}

import EventModel
import ISO8601

/// Divides rows into periods and names them.
struct PeriodHeadings {
  /// All events.
  let events: [Event]
  /// Their order.
  let order: EventOrder
  /// The days in which a day is named with its weekday.
  let weekdays: Range<Int>?

  /// A stretch of rows with a name.
  struct Period {
    /// The rows' events.
    var rows: [Int]
    /// The name.
    var heading: String?
    /// What the name says about the date of every row.
    var known: DateWords.Known
  }

  /// Returns the periods of rows that are in order.
  func periods(of rows: [Int]) -> [Period] {
    let leading = rows.prefix { order.windows[$0].earliest == nil }
    let rest = Array(rows.dropFirst(leading.count))
    guard !rest.isEmpty else {
      return rows.isEmpty ? [] : [Period(rows: rows, heading: nil, known: .nothing)]
    }
    // Days of a year that nobody tells stand under no heading with those of known years.
    let known = rest.prefix { !isInOpenYear($0) }
    var periods = divided(Array(known)) + divided(Array(rest.dropFirst(known.count)))
    if !leading.isEmpty, let first = rest.lazy.compactMap({ date(of: $0) }).first {
      let heading = "Before " + DateWords().words(first)
      periods.insert(Period(rows: Array(leading), heading: heading, known: .nothing), at: 0)
    }
    return periods
  }

  private func isInOpenYear(_ row: Int) -> Bool {
    order.instants[row].map { $0 >= OpenYear.begin } ?? false
  }

  private func divided(_ rows: [Int]) -> [Period] {
    var instants: [Int] = []
    for row in rows { instants.append(max(instants.last ?? .min, order.instants[row] ?? .min)) }
    return PeriodDivision(instants: instants).periods().map { named(Array(rows[$0])) }
  }

  private func named(_ rows: [Int]) -> Period {
    let all = rows.compactMap { row in (date(of: row) ?? limit(of: row)).map { (row, $0) } }
    // Dates that the text gives name the period, not bounds that follow from them.
    let given = all.filter {
      events[$0.0].time?.basis != .inferred || events[$0.0].time?.edtf.date != nil
    }
    let dated = given.isEmpty ? all : given
    guard let first = dated.min(by: { (begin($0.1), $0.0) < (begin($1.1), $1.0) })?.1,
      let latest = dated.max(by: { (begin($0.1), $0.0) < (begin($1.1), $1.0) })?.1
    else { return Period(rows: rows, heading: nil, known: .nothing) }
    guard !first.isDayOpen else { return Period(rows: rows, heading: nil, known: .nothing) }
    let last = rows.count == 1 ? end(of: rows[0]) ?? latest : latest
    var size = [first.granularity, last.granularity, .day].min() ?? .day
    if size > .year, size < .month, first != last { size = .month }
    let from = coarsened(first, to: size)
    let to = coarsened(last, to: size, byItsEnd: true)
    let heading = RangeWords(dates: DateWords(weekdays: weekdays)).words(from, to)
    var known = DateWords.Known.nothing
    if let year = from.year, year == to.year, all.allSatisfy({ $0.1.year == year }) {
      known = .year(year)
    }
    if let day = from.placedDay, day == to.placedDay { known = .day(day) }
    return Period(rows: rows, heading: heading.capitalizingFirst, known: known)
  }

  private func begin(_ date: CalendarDate) -> Int { date.bounds.earliest ?? .min }

  /// The date on which an event began, by its own time.
  private func date(of event: Int) -> CalendarDate? {
    switch events[event].time?.edtf.form {
    case .date(let date): date.bounds.earliest == nil ? nil : date
    case .interval(.date(let date), _): date.bounds.earliest == nil ? nil : date
    default: nil
    }
  }

  /// The date until which an event had come about, where the text says no more: of “by the end of 2019” the last month.
  private func limit(of event: Int) -> CalendarDate? {
    guard let time = events[event].time, time.basis != .inferred,
      case .interval(.open, .date(let date)) = time.edtf.form
    else { return nil }
    guard date.bounds.earliest != nil else { return nil }
    return date.granularity < .month ? coarsened(date, to: .month, byItsEnd: true) : date
  }

  /// The last date on which an event may have begun, where it fell somewhere within a stretch.
  private func end(of event: Int) -> CalendarDate? {
    guard let time = events[event].time, time.within,
      case .interval(.date, .date(let date)) = time.edtf.form
    else { return nil }
    return date
  }

  /// The stretch of a size that a date begins, or ends, in.
  private func coarsened(
    _ date: CalendarDate, to size: Granularity, byItsEnd: Bool = false
  ) -> CalendarDate {
    var result = date
    if size == .month, date.granularity < .month, date.granularity > .year,
      let instant = byItsEnd ? date.bounds.latest.map({ $0 - 1 }) : date.bounds.earliest
    {
      let day = CivilDay(number: DateWords.dayNumber(instant)).civil
      let month = CalendarDate(
        year: date.isInOpenYear ? nil : day.year, month: day.month)
      return month?.inOpenYear ?? date
    }
    switch size {
    case .half, .season, .quarter, .week, .weekend:
      result = date.granularity == size ? date : date.containing(.year) ?? date
    default: result = date.containing(size) ?? date.containing(.year) ?? date
    }
    result.qualification = .exact
    return result
  }
}

extension String {
  /// The text beginning with a capital.
  fileprivate var capitalizingFirst: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }
}

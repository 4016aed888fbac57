/// The earliest and latest instants of a stretch of time, half-open.
///
/// Instants are seconds from 1970-01-01T00:00 on the proleptic Gregorian axis, without leap
/// seconds. A local time without a zone counts as if it were of Coordinated Universal Time.
public struct TimeBounds: Hashable, Sendable {
  /// The first instant; nothing where it is open or unknown.
  public let earliest: Int?
  /// The instant after the last; nothing where it is open or unknown.
  public let latest: Int?

  /// Creates bounds.
  public init(earliest: Int?, latest: Int?) {
    self.earliest = earliest
    self.latest = latest
  }

  /// Whether everything in these bounds comes before everything in the others.
  public func precedes(_ other: TimeBounds) -> Bool {
    guard let latest, let start = other.earliest else { return false }
    return latest <= start
  }

  /// Whether the others lie within these bounds, both sides known.
  public func contains(_ other: TimeBounds) -> Bool {
    guard let earliest, let latest, let start = other.earliest, let end = other.latest
    else { return false }
    return earliest <= start && end <= latest
  }
}

extension CalendarDate {
  /// The instants that the stretch begins and ends at; wide where digits are unspecified.
  ///
  /// Both are nothing where no digit of the year is known, but for a date that has been put on the axis of such years by
  /// `inOpenYear`. Seasons are the northern
  /// meteorological ones, three whole months; winter ends in the year after the one it is
  /// counted to.
  public var bounds: TimeBounds {
    let unknown = TimeBounds(earliest: nil, latest: nil)
    guard yearField.unspecified & 0b1111 != 0b1111 || yearField.isHidden || yearField.value != 0
    else { return unknown }
    let first: Int
    let last: Int
    switch granularity {
    case .century: (first, last) = (yearField.value, yearField.value + 99)
    case .decade: (first, last) = (yearField.value, yearField.value + 9)
    default: (first, last) = (yearField.least, yearField.greatest)
    }
    guard let start = range(in: first)?.lowerBound, let end = range(in: last)?.upperBound
    else { return unknown }
    let zone = (zoneOffset ?? 0) * 60
    return TimeBounds(earliest: start - zone, latest: end - zone)
  }

  /// The seconds that the stretch can cover in one year.
  private func range(in year: Int) -> Range<Int>? {
    let months: ClosedRange<Int>
    switch division {
    case .none: months = 1...12
    case .half, .season, .quarter:
      let count = division == .half ? 2 : 4
      guard let numbers = divisionField.range(in: 1...count) else { return nil }
      let size = 12 / count
      let shift = division == .season ? 2 : 0
      months = (numbers.lowerBound - 1) * size + 1 + shift...numbers.upperBound * size + shift
    case .month:
      guard let numbers = divisionField.range(in: 1...12) else { return nil }
      if granularity >= .day { return days(year, numbers) }
      months = numbers
    case .week: return weeks(year)
    }
    let begin = CivilDay(year: year, month: months.lowerBound, day: 1)
    let after = months.upperBound + 1
    let end = CivilDay(
      year: after > 12 ? year + 1 : year, month: after > 12 ? after - 12 : after, day: 1)
    return begin.number * 86_400..<end.number * 86_400
  }

  private func days(_ year: Int, _ months: ClosedRange<Int>) -> Range<Int>? {
    let firstDays = 1...CivilDay.days(inMonth: months.lowerBound, of: year)
    let lastDays = 1...CivilDay.days(inMonth: months.upperBound, of: year)
    guard let early = dayField.range(in: firstDays) ?? dayField.range(in: 1...31),
      let late = dayField.range(in: lastDays) ?? dayField.range(in: 1...31)
    else { return nil }
    let first = CivilDay(year: year, month: months.lowerBound, day: early.lowerBound)
    let last = CivilDay(year: year, month: months.upperBound, day: late.upperBound)
    return seconds(first, last)
  }

  private func weeks(_ year: Int) -> Range<Int>? {
    guard let numbers = divisionField.range(in: 1...CivilDay.weeks(in: year)) else { return nil }
    let first = CivilDay(weekYear: year, week: numbers.lowerBound)
    let last = CivilDay(weekYear: year, week: numbers.upperBound)
    switch granularity {
    case .week: return seconds(first, CivilDay(number: last.number + 6))
    case .weekend:
      return seconds(CivilDay(number: first.number + 5), CivilDay(number: last.number + 6))
    default:
      guard let weekdays = dayField.range(in: 1...7) else { return nil }
      return seconds(
        CivilDay(number: first.number + weekdays.lowerBound - 1),
        CivilDay(number: last.number + weekdays.upperBound - 1))
    }
  }

  /// The seconds of the time of day on the first to those on the last day.
  private func seconds(_ first: CivilDay, _ last: CivilDay) -> Range<Int>? {
    let begin = first.number * 86_400
    let end = last.number * 86_400
    if granularity == .dayPart {
      let hours = dayPart?.hours ?? 0..<24
      return begin + hours.lowerBound * 3600..<end + hours.upperBound * 3600
    }
    guard granularity >= .hour else { return begin..<end + 86_400 }
    guard let hours = hourField.range(in: 0...24), let minutes = minuteField.range(in: 0...59),
      let seconds = secondField.range(in: 0...60)
    else { return nil }
    let from = begin + hours.lowerBound * 3600 + minutes.lowerBound * 60 + seconds.lowerBound
    switch granularity {
    case .hour: return from..<end + (hours.upperBound + 1) * 3600
    case .minute: return from..<end + hours.upperBound * 3600 + (minutes.upperBound + 1) * 60
    default:
      return from..<end + hours.upperBound * 3600 + minutes.upperBound * 60
        + seconds.upperBound + 1
    }
  }
}

/// A day of the proleptic Gregorian calendar, counted from 1 January 1970.
///
/// All arithmetic is on 64-bit integers and holds for years of up to eleven digits on both sides of
/// the common era. Years are astronomical: 0 is 1 BC, -43 is 44 BC.
/// The conversions are Howard Hinnant's `days_from_civil` and `civil_from_days`.
public struct CivilDay: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  public var number: Int

  /// Creates a day from its number.
  public init(number: Int) { self.number = number }

  /// Creates the day of a year, month and day of the month; a day past the month's end runs on.
  public init(year: Int, month: Int, day: Int) {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// Creates the Monday of a week of ISO 8601.
  public init(weekYear: Int, week: Int) {
    let fourth = CivilDay(year: weekYear, month: 1, day: 4)
    number = fourth.number - (fourth.weekday - 1) + (week - 1) * 7
  }

  /// The year, the month from 1 to 12 and the day of the month from 1.
  public var civil: (year: Int, month: Int, day: Int) {
    let z = number + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day of the week: 1 for Monday to 7 for Sunday.
  public var weekday: Int {
    let remainder = (number + 3) % 7
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }

  /// The week of ISO 8601 and the year that it belongs to.
  public var week: (year: Int, week: Int) {
    let thursday = CivilDay(number: number - (weekday - 1) + 3)
    let year = thursday.civil.year
    let first = CivilDay(year: year, month: 1, day: 1)
    return (year, (thursday.number - first.number) / 7 + 1)
  }

  /// The Monday of the day's week.
  public var monday: CivilDay { CivilDay(number: number - (weekday - 1)) }

  /// Whether the first day is the earlier.
  public static func < (a: CivilDay, b: CivilDay) -> Bool { a.number < b.number }

  /// Whether a year has 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Returns the number of days of a month from 1 to 12.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Returns the number of weeks of a year of week dates: 52 or 53.
  public static func weeks(in year: Int) -> Int {
    let first = CivilDay(weekYear: year, week: 1)
    return (CivilDay(weekYear: year + 1, week: 1).number - first.number) / 7
  }

  /// The day of the week, where a day before 15 October 1582 is named as the Julian calendar of its time does.
  public var weekdayOfItsTime: Int {
    guard self < CivilDay(year: 1582, month: 10, day: 15) else { return weekday }
    let (year, month, _) = civil
    let y = month <= 2 ? year - 1 : year
    let leaps = (y >= 0 ? y : y - 99) / 100 - (y >= 0 ? y : y - 399) / 400
    return CivilDay(number: number + leaps - 2).weekday
  }

  /// Returns Easter Sunday of a year: by the Gregorian computus, and before 1583 by that of the Julian calendar, in its days.
  public static func easter(of year: Int) -> CivilDay {
    if year < 1583 {
      let cycle = ((year % 532) + 532) % 532
      let moon = (19 * (cycle % 19) + 15) % 30
      let days = moon + (2 * (cycle % 4) + 4 * (cycle % 7) - moon + 34) % 7 + 114
      return CivilDay(year: year, month: days / 31, day: days % 31 + 1)
    }
    let cycle = ((year % 5_700_000) + 5_700_000) % 5_700_000
    let a = cycle % 19
    let b = cycle / 100
    let c = cycle % 100
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let month = (h + l - 7 * m + 114) / 31
    return CivilDay(year: year, month: month, day: (h + l - 7 * m + 114) % 31 + 1)
  }
}

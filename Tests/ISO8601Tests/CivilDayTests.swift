import ISO8601
import Testing

/// The calendar counted day by day, without a formula: what the arithmetic is held against.
private struct CountedCalendar {
  var year = 1970
  var month = 1
  var day = 1
  var weekday = 4

  private var length: Int {
    [
      31, year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) ? 29 : 28, 31, 30, 31, 30, 31, 31,
      30, 31, 30, 31,
    ][month - 1]
  }

  mutating func forward() {
    weekday = weekday % 7 + 1
    day += 1
    if day > length { (month, day) = (month + 1, 1) }
    if month > 12 { (year, month) = (year + 1, 1) }
  }

  mutating func back() {
    weekday = weekday == 1 ? 7 : weekday - 1
    day -= 1
    if day == 0 {
      month -= 1
      if month == 0 { (year, month) = (year - 1, 12) }
      day = length
    }
  }
}

@Suite struct CivilDayTests {
  @Test func `every day of ten thousand years either way agrees with counting`() {
    var mismatches = 0
    for direction in [1, -1] {
      var counted = CountedCalendar()
      var number = 0
      while counted.year.magnitude <= 10_000 {
        let day = CivilDay(number: number)
        let (year, month, dayOfMonth) = day.civil
        if year != counted.year || month != counted.month || dayOfMonth != counted.day
          || day.weekday != counted.weekday
          || CivilDay(year: counted.year, month: counted.month, day: counted.day) != day
        {
          mismatches += 1
        }
        if direction > 0 { counted.forward() } else { counted.back() }
        number += direction
      }
    }
    #expect(mismatches == 0)
  }

  @Test func `a week date leads back to its day`() {
    for number in stride(from: -4_500_000, to: 3_000_000, by: 997) {
      let day = CivilDay(number: number)
      let (year, week) = day.week
      let monday = CivilDay(weekYear: year, week: week)
      #expect(monday.number + day.weekday - 1 == number)
      #expect((1...CivilDay.weeks(in: year)).contains(week))
    }
  }

  @Test(arguments: [
    (2008, 12, 29, 2009, 1), (2010, 1, 3, 2009, 53), (2017, 7, 7, 2017, 27), (1998, 1, 1, 1998, 1),
    (2021, 1, 3, 2020, 53), (2024, 12, 30, 2025, 1),
  ])
  func `weeks at the turn of a year are those of ISO 8601`(
    _ year: Int, _ month: Int, _ day: Int, _ weekYear: Int, _ week: Int
  ) {
    let found = CivilDay(year: year, month: month, day: day).week
    #expect(found == (weekYear, week))
  }

  @Test(arguments: [(1818, 3, 22), (1916, 4, 23), (1998, 4, 12), (2017, 4, 16), (2038, 4, 25)])
  func `Easter falls where the church keeps it`(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CivilDay.easter(of: year) == CivilDay(year: year, month: month, day: day))
  }

  @Test(arguments: [(1204, 4, 25), (1438, 4, 13), (1513, 3, 27), (1582, 4, 15), (1583, 4, 10)])
  func `Easter of old is that of the calendar of its time`(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CivilDay.easter(of: year) == CivilDay(year: year, month: month, day: day))
  }

  @Test func `weekdays of old are those of the calendar of their time`() {
    #expect(CivilDay(year: 1492, month: 10, day: 12).weekdayOfItsTime == 5)
    #expect(CivilDay(year: 1582, month: 10, day: 4).weekdayOfItsTime == 4)
    #expect(CivilDay(year: 1582, month: 10, day: 15).weekdayOfItsTime == 5)
    #expect((325..<1583).allSatisfy { CivilDay.easter(of: $0).weekdayOfItsTime == 7 })
  }

  @Test func `leap years are those of the Gregorian rule`() {
    #expect([1896, 1904, 2000, 0, -4, -400].allSatisfy(CivilDay.isLeap))
    #expect(![1900, 1901, 2100, -1, -100].contains(where: CivilDay.isLeap))
  }
}

import ISO8601
import Testing

/// A small generator with a fixed seed, so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite struct CalendarDateTests {
  private static func random(_ generator: inout SeededGenerator) -> CalendarDate {
    let year = Int.random(in: -10_000...10_000, using: &generator)
    let month = Int.random(in: 1...12, using: &generator)
    let day = CalendarDate(
      CivilDay(number: Int.random(in: -4_000_000...3_000_000, using: &generator)))
    switch Int.random(in: 0...9, using: &generator) {
    case 0: return CalendarDate(year: year)
    case 1: return CalendarDate(century: month, beforeCommonEra: year < 0)
    case 2: return CalendarDate(decade: month * 13, beforeCommonEra: year < 0)
    case 3: return CalendarDate(year: year, month: month) ?? day
    case 4: return CalendarDate(year: year, season: Season(rawValue: month % 4 + 1) ?? .winter)
    case 5: return CalendarDate(year: year, quarter: month % 4 + 1) ?? day
    case 6: return CalendarDate(weekYear: year, week: month * 4) ?? day
    case 7: return day.at(hour: month, minute: month * 4) ?? day
    case 8: return day.at(.evening) ?? day
    default: return day
    }
  }

  @Test func `printing and parsing are inverse`() {
    var generator = SeededGenerator(state: 1912)
    for _ in 0..<5000 {
      let date = Self.random(&generator)
      #expect(CalendarDate(date.description)?.timex == date.timex)
      #expect(CalendarDate(date.timex)?.timex == date.timex)
      #expect(CalendarDate(date.timex)?.bounds == date.bounds)
    }
  }

  @Test func `a stretch lies within every coarser one that holds it`() throws {
    var generator = SeededGenerator(state: 44)
    for _ in 0..<3000 {
      let date = CalendarDate(
        CivilDay(number: Int.random(in: -4_000_000...2_900_000, using: &generator)))
      for granularity in [Granularity.century, .decade, .half, .quarter, .season, .month, .week] {
        let wide = try #require(date.containing(granularity), "\(date) \(granularity)")
        #expect(wide.bounds.contains(date.bounds), "\(wide) holds \(date)")
      }
    }
  }

  @Test func `stretches of one size follow one another without a gap`() throws {
    for form in [
      "19", "199", "1912", "1912-Q4", "1912-12", "1912-WI", "1912-W52", "1912-12-31", "1912-H2",
      "-0001", "-0001-12-31", "1912-12-31T23:59",
    ] {
      let date = try #require(CalendarDate(form))
      let next = try #require(date.adding(1), "\(form)")
      #expect(date.bounds.latest == next.bounds.earliest, "\(date) then \(next)")
      #expect(next.adding(-1)?.timex == date.timex)
      #expect(date.bounds.precedes(next.bounds) && !next.bounds.precedes(date.bounds))
    }
  }

  @Test(arguments: [
    ("2016-02-29", 1, Granularity.year, "2017-02-28"), ("2017-01-31", 1, .month, "2017-02-28"),
    ("2017-07-07", -1, .week, "2017-06-30"), ("2017-12-31", 1, .day, "2018-01-01"),
    ("2017-SU", 2, .season, "2017-WI"), ("2017", -3, .decade, "1987"),
    ("2017-01", -1, .month, "2016-12"),
    ("2017-Q1", -1, .quarter, "2016-Q4"), ("2017-07-07T23:30", 45, .minute, "2017-07-08T00:15"),
    ("0001", -1, .year, "0000"), ("2017-W01", -1, .week, "2016-W52"),
    ("2017-07-07", 30, .hour, "2017-07-08T06"),
    ("2017-WI", 1, .season, "2018-SP"),
  ])
  func `adding keeps to the calendar`(
    _ form: String, _ count: Int, _ unit: Granularity, _ result: String
  ) {
    #expect(CalendarDate(form)?.adding(count, unit)?.timex == result)
  }

  @Test(arguments: [
    ("2004-06-XX", "2004-06"), ("2004-XX-XX", "2004"), ("199X", "199"), ("20XX", "20"),
    ("2004-XX", "2004"), ("1989-QX", "1989"),
  ])
  func `unspecified digits leave the bounds wide`(_ masked: String, _ whole: String) throws {
    #expect(try #require(CalendarDate(masked)).bounds == #require(CalendarDate(whole)).bounds)
  }

  @Test func `a day of an unknown month spans from its first to its last`() throws {
    let bounds = try #require(CalendarDate("1985-XX-15")).bounds
    #expect(bounds.earliest == CalendarDate("1985-01-15")?.bounds.earliest)
    #expect(bounds.latest == CalendarDate("1985-12-15")?.bounds.latest)
  }

  @Test func `a zone moves an instant`() throws {
    let utc = try #require(CalendarDate("1985-04-12T20:00:00Z"))
    let east = try #require(CalendarDate("1985-04-12T23:00:00+03:00"))
    #expect(utc.bounds == east.bounds)
  }

  @Test func `arithmetic out of range gives nothing`() {
    #expect(CalendarDate(year: 1912).adding(Int.max, .year) == nil)
    #expect(CalendarDate(year: 1912).adding(Int.min, .month) == nil)
    #expect(CalendarDate("1912-04-14")?.adding(Int.max, .second) == nil)
    #expect(CalendarDate(year: Int.max).year == CalendarDate.maximumYear)
  }

  @Test func `a duration knows how long it can last`() {
    #expect(CalendarDuration("PT2H16M")?.seconds == 8160...8160)
    #expect(CalendarDuration("P1M")?.seconds == 28 * 86_400...31 * 86_400)
    #expect(CalendarDuration("PXM")?.seconds == nil)
    #expect(CalendarDuration("P99999999999Y")?.seconds != nil)
  }
}

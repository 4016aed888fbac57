import ISO8601
import Testing

/// Dates of a year that nobody tells.
@Suite struct OpenYearTests {
  private let year = OpenYear(year: 8003, created: nil, knowsWeekdays: false, namesDays: true)

  @Test func `days of one unknown year lie before and after one another`() throws {
    var earlier: TimeBounds?
    for month in 1...12 {
      for day in 1...CivilDay.days(inMonth: month, of: 2000) {
        let date = try #require(CalendarDate(year: nil, month: month, day: day))
        #expect(date.bounds == TimeBounds(earliest: nil, latest: nil))
        let placed = date.inOpenYear
        #expect(placed.description == date.description)
        #expect(placed.year == nil)
        #expect(placed.civilDay == nil)
        #expect(earlier.map { $0.precedes(placed.bounds) } ?? true)
        earlier = placed.bounds
      }
    }
  }

  @Test(arguments: [
    "XXXX-03-03", "XXXX-03", "XXXX-03-03T09:15", "XXXX-XX-XXT14:02", "XXXX-21", "2017-07-07",
    "XXXX-03-03/XXXX-03-07", "2001/XXXX-03", "../XXXX-03-03", "XXXX-03-03~",
  ])
  func `what is put on the axis is written and read as before`(form: String) throws {
    let value = try EDTF(parsing: form).inOpenYear
    #expect(value.description == form)
    #expect(try EDTF(parsing: value.description).inOpenYear == value)
  }

  @Test(arguments: [
    "XXXX-XX-XX", "XXXX", "19XX", "199X", "2004-XX-XX", "2017-07-07", "XXXX-12-XX/..",
  ])
  func `only what has a place in its year gets bounds by it`(form: String) throws {
    let value = try EDTF(parsing: form)
    guard !form.hasPrefix("XXXX-12") else {
      #expect(value.inOpenYear.bounds.earliest != nil)
      return
    }
    #expect(value.inOpenYear == value)
  }

  @Test(arguments: [
    ("8003-10-08", "XXXX-10-08"), ("8003-10", "XXXX-10"), ("8003-10-08T09:15", "XXXX-10-08T09:15"),
    ("1998", "1998"), ("1998-05-03", "1998-05-03"), ("8003", nil), ("8002-12-31", nil),
    ("8004-01-02", nil), ("8003-10-08/8003-10-12", "XXXX-10-08/XXXX-10-12"),
    ("1998/8003-10", "1998/XXXX-10"), ("8002/8003-10-08", "/XXXX-10-08"), ("../8003", nil),
    ("8002/8003", nil), ("8003-10-08/..", "XXXX-10-08/.."), ("80XX", nil), ("800X", nil),
  ])
  func `the year that stood in is shown nowhere`(value: String, shown: String?) throws {
    #expect(year.shown(try EDTF(parsing: value))?.description == shown)
  }

  @Test(arguments: [
    ("8003-10-08", "XXXX-10-08"), ("8002-12-31", "XXXX-12-31"), ("8003-W12", "XXXX-WXX"),
    ("8002-11", "XXXX-11"), ("8004", "XXXX"), ("8009-01-02T10:15", "XXXX-XX-XXT10:15"),
    ("8009-01-02TMO", "XXXX-XX-XXTMO"), ("2017-W12", "2017-W12"), ("P3D", "P3D"),
    ("PAST_REF", "PAST_REF"),
  ])
  func `values of expressions lose it too`(value: String, shown: String) throws {
    #expect(year.shown(try #require(TimexValue(value))).description == shown)
  }

  @Test func `twelve months may begin with another than January`() throws {
    let dates = try ["8003-11-12", "8003-12-20", "8004-01-05"].map {
      try #require(CalendarDate($0))
    }
    let winter = year.spanning(dates)
    #expect(winter.firstMonth == 11)
    let shown = dates.compactMap(winter.shown)
    #expect(shown.map(\.description) == ["XXXX-11-12", "XXXX-12-20", "XXXX-01-05"])
    #expect(shown[1].bounds.precedes(shown[2].bounds))
    let read = try #require(EDTF("XXXX-01-05")).inOpenYear(beginningIn: 11)
    #expect(read.date == shown[2])
    #expect(year.spanning([dates[0]]) == year)
    // Thirteen months are more than a year.
    let long = try ["8003-03-12", "8004-03-15"].map { try #require(CalendarDate($0)) }
    #expect(year.spanning(long) == year)
  }

  @Test(arguments: [
    ("8000-01-01T14:02", "XXXX-XX-XXT14:02"), ("8000-01-02T00:10", nil), ("8000-01-01", nil),
  ])
  func `hours of a day that nobody tells have no day`(value: String, shown: String?) throws {
    let day = OpenYear(year: 8000, created: nil, knowsWeekdays: false, namesDays: false)
    #expect(year.onlyDay.description == "8003-01-01")
    #expect(day.shown(try EDTF(parsing: value))?.description == shown)
  }
}

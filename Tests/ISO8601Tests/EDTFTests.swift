import ISO8601
import Testing

@Suite struct EDTFTests {
  @Test(arguments: [
    "1912", "-0043", "0000", "19XX", "199X", "-04XX", "1912-04", "1912-04-14", "2001-21",
    "2001-24", "2023-34", "2023-41", "Y12000", "Y-170000002", "1984?", "1984-06~", "2004-06-11%",
    "2004-XX", "2004-06-XX", "2004-XX-XX", "156X-12-25", "XXXX-12-XX", "1XXX-XX", "2012-11-1X",
    "1985-04-12T23:20:30", "1985-04-12T23:20:30Z", "1985-04-12T23:20:30+04:30", "1985-04-12T23:20",
    "1985-04-12T23", "1964/2008", "2004-02-01/2005-02-08", "2004-06-XX/2004-07-03", "1985-04-12/..",
    "../1985-04", "1985/", "/1985-04-12", "1984~/2004-06", "-0490-09/-0479",
  ])
  func `a valid form is printed as it was read`(_ form: String) throws {
    #expect(try EDTF(parsing: form).description == form)
  }

  @Test(arguments: [
    "", "19120", "1912-13", "1912-00", "1912-02-30", "1900-02-29", "2017-W27/2018", "1912/1911",
    "1912-04-14T25", "1912-04-14T24:01", "1/2/3", "abc", "-", "Y1912", "1912--04", "1912-4",
    "2017-99", "XXXX-WXX-6", "١٩١٢", "Y999999999999999999999999", "1912-04-14T23:20:30+25:00",
    "P3D", "1912 ",
  ])
  func `what is no date of EDTF is refused`(_ form: String) {
    #expect(EDTF(form) == nil)
  }

  @Test func `an error says what was expected and where`() {
    #expect(throws: ParsingError(input: "1912-13", offset: 7, reason: "a month is expected")) {
      try EDTF(parsing: "1912-13")
    }
  }

  @Test(arguments: [
    ("2017-W27", "2017-07-03/2017-07-09"), ("2017-W27-WE", "2017-07-08/2017-07-09"),
    ("2004-05-12TMO", "2004-05-12"), ("199", "199X"), ("19", "19XX"), ("2017-SU", "2017-22"),
    ("2023-Q2", "2023-34"), ("1998-H1", "1998-40"), ("BC0490", "-0489"), ("1989-WXX", "1989"),
    ("1989-QX", "1989"), ("2004-05-12T16:00", "2004-05-12T16:00"),
  ])
  func `a TIMEX3 date becomes the stretch it denotes`(_ timex: String, _ edtf: String) {
    #expect(TimexValue(timex)?.edtf?.description == edtf)
  }

  @Test(arguments: [
    ("2020-03", "2020-W11", "2020-03/2020-03-15"), ("2020-W11", "2020-03", "2020-03-09/2020-03"),
    ("2020-03-01TMO", "2020-W11-WE", "2020-03-01/2020-03-15"),
    ("XXXX-WXX-6", "2020", "/2020"), ("2020-03", "2020-04-02T10:00", "2020-03/2020-04-02T10:00"),
  ])
  func `a side of an interval is a date that EDTF can write`(
    _ begin: String, _ end: String, _ edtf: String
  ) throws {
    let value = EDTF(
      from: .date(try CalendarDate(parsing: begin)), to: .date(try CalendarDate(parsing: end)))
    #expect(value.description == edtf)
    #expect(EDTF(edtf) == value)
  }

  @Test(arguments: ["XXXX-WXX-6", "XXXX-05", "PAST_REF", "P3D", "XXXX-XX-XXT22:00"])
  func `a TIMEX3 value without a year denotes no stretch`(_ timex: String) throws {
    #expect(try #require(TimexValue(timex)).edtf == nil)
  }

  @Test(arguments: [
    "2017-W27", "2017-SU", "199", "19", "2023-Q2", "XXXX-WXX-6", "2004-05-12TMO", "PAST_REF",
    "-0043", "-04", "2017-W27-WE", "1998-H2", "XXXX-05", "1989-WXX", "XXXX-XX-XXT22:00", "P1DE",
    "PXM", "PT2H16M", "P1.5Y", "P2CE", "P1Y6M", "1989-XX-XX", "XXXX-SU", "XXXX-XX-XX", "PTXH",
    "2014-10-14T08:30", "P1WE", "P90Y", "P10000000Y", "XXXX-WXX", "XXXX-QX", "XXXX-12-25",
  ])
  func `a TIMEX3 value is printed as it was read`(_ value: String) {
    #expect(TimexValue(value)?.description == value)
  }

  @Test(arguments: [
    "BC0044", "BC0001", "BC04", "BC048", "BC0479-06-XX", "BC0480-WI", "0079", "198",
  ])
  func `a year before the common era is printed as TimeML's corpora write it`(_ value: String) {
    #expect(TimexValue(value)?.timeML == value)
  }

  @Test(arguments: [
    "", "P", "PT", "P3", "P3D2M", "P3H", "PT3D", "P-3D", "next", "P99999999999999999D", "P1.D",
  ])
  func `what is no value of TIMEX3 is refused`(_ value: String) {
    #expect(TimexValue(value) == nil)
  }

  @Test(arguments: [
    ("2017", true), ("2017-05/2017-09", true), ("2017-05/..", false), ("/2017", false),
  ])
  func `an interval is closed where both its sides are dates`(_ form: String, _ isClosed: Bool) {
    #expect(EDTF(form)?.isClosed == isClosed)
  }
}

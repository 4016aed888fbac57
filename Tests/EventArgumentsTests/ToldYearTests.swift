import Testing

/// What counts from years, weeks and days that a text tells long before it was written.
@Suite struct ToldYearTests {
  @Test(arguments: [
    ("In 1954 the choir lost its hall. The organist retired in April.", "April = 1954-04"),
    ("In 1954 the choir lost its hall. In the autumn it sang outdoors.", "the autumn = 1954-FA"),
    ("In 1954 the choir lost its hall. It sang outdoors on 7 June.", "7 June = 1954-06-07"),
    ("The parcel came in 1954. The widow opened it in April.", "April = 1954-04"),
    ("The parcel came in 1954. Her son had sailed six years earlier.", "six years earlier = 1948"),
    // What may be news counts from the day of writing.
    ("Dahl joined the bank in 1990. In April he was named its head.", "April = 2008-04"),
    ("Dahl, who came in 1990, resigned. He sold his flat in April.", "April = 2008-04"),
    ("In 1990 Dahl joined the bank. Yesterday he resigned. He moved in April.", "April = 2008-04"),
    ("In 2007 Dahl joined the bank. He moved in April.", "April = 2008-04"),
  ])
  func `a month told after a year long past lies in it`(_ text: String, _ last: String) throws {
    #expect(try readings(text, created: "2008-09-02").contains(last))
  }

  @Test(arguments: [
    (
      "On 6 July 2021 the dam broke. By the end of the week the road was open.",
      "the week = 2021-W27"
    ),
    ("On 6 July 2021 the dam broke. At the end of the month it was mended.", "the month = 2021-07"),
    (
      "On 6 July 2021 the dam broke. It will be mended by the end of the month.",
      "the month = 2022-03"
    ),
  ])
  func `the end of a week told in the past is that of the story`(_ text: String, _ last: String)
    throws
  {
    let read = try readings(text, created: "2022-03-09")
    let value = last.split(separator: " ").last.map(String.init) ?? ""
    #expect(read.last?.hasSuffix("= \(value)") == true, "read \(read)")
  }

  @Test(arguments: [
    // 8 June 2022 was a Wednesday.
    ("On 8 June 2022 a wall fell. Six families left on Saturday.", "Saturday = 2022-06-11"),
    ("A wall fell on 8 June. Six families left on Saturday.", "Saturday = 2022-10-15"),
    ("The fair was held on 11 and 12 June. A tent fell on Sunday.", "Sunday = 2022-06-12"),
    (
      "The fair was held on 11 and 12 June. The mayor said on Sunday that he was glad.",
      "Sunday = 2022-10-16"
    ),
    (
      "On 8 June the choir met. Its head left in August. On Saturday it sang.",
      "Saturday = 2022-10-15"
    ),
  ])
  func `a weekday goes on from a day with its year`(_ text: String, _ last: String) throws {
    #expect(try readings(text, created: "2022-10-19").last == last)
  }

  @Test func `weekdays go on from a day that was named with its own`() throws {
    let report =
      "The strike began on Friday 3 May. On Saturday the clerks joined. They met on Monday."
    let read = try readings(report, created: "2024-05-13")
    #expect(Array(read.suffix(2)) == ["Saturday = 2024-05-04", "Monday = 2024-05-06"])
    #expect(try readings(report, created: "2024-05-08").last == "Monday = 2024-05-06")
  }

  @Test func `since a weekday is a week ago on that weekday`() throws {
    #expect(
      try readings("The pool has been shut since Monday.", created: "2024-05-13").last
        == "Monday = 2024-05-06")
    #expect(
      try readings("The pool has been shut since Friday.", created: "2024-05-13").last
        == "Friday = 2024-05-10")
  }

  @Test(arguments: [
    ("The bridge was to open in June.", "June = 2024-06"),
    ("We planned to open the pool in June.", "June = 2024-06"),
    ("The bridge is to open in June.", "June = 2025-06"),
    ("The bridge was to open in January.", "January = 2025-01"),
  ])
  func `what was to be is not moved to the next year`(_ text: String, _ last: String) throws {
    #expect(try readings(text, created: "2024-09-13").last == last)
  }

  @Test(arguments: [
    ("In October 1987 they agreed to wait until the spring.", "the spring = 1988-SP"),
    ("In April 1987 they agreed to wait until the autumn.", "the autumn = 1987-FA"),
    (
      "In May 1931 a storm broke the pier. In the winter before the storm Hale left.",
      "the winter = 1930-WI"
    ),
    ("Hale was born in 1910. In the winter before the storm he fell ill.", "the winter = XXXX-WI"),
    ("In May 1931 a storm broke the pier. In the winter Hale left.", "the winter = 1931-WI"),
  ])
  func `a season lies behind the term and before the event`(_ text: String, _ last: String) throws {
    #expect(try readings(text, created: nil).last == last)
  }

  @Test func `what is put off stays in the year of the day that it was set for`() throws {
    #expect(
      try readings("The debate, set for 4 May 2020, was postponed to 9 May.", created: "2024-01-02")
        .last
        == "9 May = 2020-05-09")
    #expect(
      try readings("The debate was postponed to 9 May.", created: "2024-01-02").last
        == "9 May = 2024-05-09")
  }

  @Test(arguments: [
    ("On 4 May 1990 the pump failed. At about five Holm saw the leak.", "1990-05-04T05:00"),
    ("On 4 May 1990 the pump failed. Towards nine they left.", "1990-05-04T09:00"),
    ("On 4 May 1990 the pump failed. It was nearly eight when they left.", "1990-05-04T08:00"),
  ])
  func `an hour is told roughly`(_ text: String, _ value: String) throws {
    #expect(try readings(text, created: nil).last?.hasSuffix(value) == true)
  }

  @Test(arguments: [
    "They sold at about five metres.", "It moved towards nine towns.", "He was nearly eight.",
  ])
  func `a number is no hour`(_ text: String) throws {
    #expect(try readings(text, created: nil) == [])
  }

  @Test(arguments: [
    ("A barn caught fire at 9 p.m. on 2 March 2021. Help came in the morning.", "2021-03-03TMO"),
    ("A barn caught fire at 9 a.m. on 2 March 2021. Help came in the morning.", "2021-03-02TMO"),
    ("A barn burned at 9 p.m. on 2 March 2021. The cook had left in the morning.", "2021-03-02TMO"),
    (
      "The sale was held on 5 May 2020. During the night before the sale Holm fled.",
      "2020-05-04TNI"
    ),
    (
      "The sale was held on 5 May 2020. During the night after the sale Holm fled.", "2020-05-05TNI"
    ),
  ])
  func `the morning follows the night`(_ text: String, _ value: String) throws {
    #expect(try readings(text, created: nil).last?.hasSuffix(value) == true)
  }

  @Test func `what has been set up is over`() throws {
    let text = "The fund, set up in February, hopes to raise more."
    #expect(try readings(text, created: "2024-05-09").last == "February = 2024-02")
    let planned = "The fair, set for February, hopes to raise more."
    #expect(try readings(planned, created: "2024-05-09").last == "February = 2025-02")
  }

  /// The expressions of time of a text with their values.
  private func readings(_ text: String, created: String?) throws -> [String] {
    try Reading(text, created: created).expressions
  }
}

import Annals
import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Ranges of days and hours` {
  private func expect(
    _ sentence: String, _ outline: String, at location: SourceLocation = #_sourceLocation
  ) throws {
    AnnalsTesting.expect(
      try story(sentence, created: "2024-06-05"), matches: outline, sourceLocation: location)
  }

  @Test(arguments: [
    ("The fair was held 18–21 March 2023.", "2023-03-18/2023-03-21"),
    ("The fair was held on 18–21/3.", "2024-03-18/2024-03-21"),
    ("The fair was held Mon 3–Fri 7 April 2023.", "2023-04-03/2023-04-07"),
    ("The fair was held 2-4 pm on 3 May 2023.", "2023-05-03T14:00/2023-05-03T16:00"),
  ])
  func `what is held fills the days between both ends`(sentence: String, value: String) throws {
    try expect(sentence, "held @ \(value)")
  }

  @Test(arguments: [
    ("The shed burned down on 3/4 May 1921.", "1921-05-03/1921-05-04"),
    ("The shed burned down on the night of 3/4 May 1921.", "1921-05-03/1921-05-04"),
    ("The shed burned down 18–21 March 2023.", "2023-03-18/2023-03-21"),
    ("The shed burned down 1921–23.", "1921/1923"),
    ("The shed burned down Dec/Jan 2021.", "2020-12/2021-01"),
    (
      "The shed burned down in the week commencing Wednesday 14 June 2023.", "2023-06-14/2023-06-20"
    ),
    ("The shed burned down May–July.", "2023-05/2023-07"),
  ])
  func `what came about in them did so on one or some of them`(sentence: String, value: String)
    throws
  {
    try expect(sentence, "burned @ within \(value)")
  }

  @Test(arguments: [
    "in the week commencing 12 June 2023", "w/c 12 June 2023", "w/e 18 June 2023",
    "in the week ending Sunday 18 June 2023",
  ])
  func `a week is told by the day that begins or ends it`(week: String) throws {
    try expect("The shed burned down \(week).", "burned @ within 2023-06-12/2023-06-18")
  }

  @Test func `an hour no later on the clock is one of the next day`() throws {
    try expect(
      "On 3 May 2023 the road was closed from 11 pm to 6 am.",
      "closed @ 2023-05-03T23:00/2023-05-04T06:00")
    try expect(
      "The road was closed from 11 pm on 3 May 2023 to 6 am.",
      "closed @ 2023-05-03T23:00/2023-05-04T06:00")
    try expect(
      "On 3 May 2023 the road was closed from 9 am to 6 pm.",
      "closed @ 2023-05-03T09:00/2023-05-03T18:00")
  }

  @Test func `the day behind a night may be that of either end`() throws {
    try expect(
      "The road was closed from 11 pm to 6 am on 3 May 2023.",
      "closed @ within 2023-05-02T23:00/2023-05-04T06:00")
    try expect(
      "The road was closed from 11 pm on 3 May 2023 to 6 am on 4 May 2023.",
      "closed @ 2023-05-03T23:00/2023-05-04T06:00")
  }

  @Test func `a night of which no day is told has none`() throws {
    let graph = try story("The road was closed from 11 pm to 6 am.", created: "2024-06-05")
    #expect(try graph.event("closed").time?.edtf.date == nil)
  }
}

import Testing

@Suite struct `Event dater` {
  @Test(arguments: [
    Example("The bridge collapsed on 3 March 2019.", "collapsed", "2019-03-03"),
    Example("The bridge collapsed in March 2019.", "collapsed", "2019-03"),
    Example("The bridge collapsed in 2019.", "collapsed", "2019"),
  ])
  func `a date is as precise as the text`(_ example: Example) throws {
    #expect(try Reading(example.text).date(of: example.event) == example.expected)
  }

  @Test func `of nested times the finest counts`() throws {
    #expect(
      try Reading("In 1950 the house burned on 3 May 1950.").date(of: "burned") == "1950-05-03")
  }

  @Test func `several times side by side give the stretch they span`() throws {
    #expect(
      try Reading("The house burned in 1950 and 1951.").date(of: "burned") == "within 1950/1951")
  }

  @Test func `between two days means somewhere from the one to the other`() throws {
    #expect(
      try Reading("The thief broke the window between 2 May 2019 and 5 May 2019.")
        .date(of: "broke") == "within 2019-05-02/2019-05-05")
  }

  @Test func `from one year to another means all the time`() throws {
    #expect(
      try Reading("Anna Berg taught Latin from 1990 to 1997.").date(of: "taught") == "1990/1997")
  }

  @Test func `hours of a day are finer than the day`() throws {
    #expect(
      try Reading("The road was closed from 08:15 to 09:40 on 3 March 2019.").date(of: "closed")
        == "2019-03-03T08:15/2019-03-03T09:40")
    #expect(
      try Reading("The road was closed on 3 March 2019.").date(of: "closed") == "2019-03-03")
  }

  @Test(arguments: [
    Example("The mill closed before 1914.", "closed", "within ../1914"),
    Example("The king died after 1914.", "died", "within 1914/.."),
    Example("The crew will repair the pump by 1 July 2020.", "repair", "within ../2020-07-01"),
  ])
  func `a limit leaves the other side open`(_ example: Example) throws {
    #expect(try Reading(example.text).date(of: example.event) == example.expected)
  }

  @Test func `what began lasts up to the text`() throws {
    #expect(
      try Reading("Anna Berg has lived in Oslo since 2011.").date(of: "lived")
        == "within 2011/2020-05-15")
  }

  @Test func `an event without a time has no date`() throws {
    #expect(try Reading("The bridge collapsed.").date(of: "collapsed") == "")
  }
}

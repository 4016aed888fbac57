import Testing

/// What times go on from where a text has come to, and which do not.
@Suite struct GoneOnTimeTests {
  private func readings(_ text: String, created: String? = "2020-05-15") throws -> [String] {
    try Reading(text, created: created).expressions
  }

  @Test func `the same day is that on which a thing began to be so, where the text tells of it`()
    throws
  {
    #expect(
      try readings(
        "The boiler had been off since 7 February, when a plumber saw smoke. A part was sent for the same day."
      ).last == "the same day = 2020-02-07")
    #expect(
      try readings(
        "The hall burned on 9 March. The boiler had been off since 7 February. The same day the mayor came."
      ).last == "The same day = 2020-03-09")
  }

  @Test func `that night is of the day behind a semicolon, whatever was to be before it`() throws {
    #expect(
      try readings(
        "On 4 March the board announced that fares would rise; two days later a cook sat down on the rails. That night they sang."
      ).last == "That night = 2020-03-06TNI")
    #expect(
      try readings(
        "On 4 March the board announced that fares would rise two days later. That night they sang."
      ).last == "That night = 2020-03-04TNI")
  }

  @Test func `the following weekend is that of the week`() throws {
    #expect(
      try readings("The roof fell in on Monday 2 March. By the following weekend it was mended.")
        .last
        == "the following weekend = 2020-W10-WE")
    #expect(
      try readings("The roof fell in on Saturday 7 March. By the following weekend it was mended.")
        .last == "the following weekend = 2020-W11-WE")
  }

  @Test func `by a feast comes after what was told`() throws {
    let report = """
      The head retired in the summer of 2011. In January 2012 Mr Brandt was asked to take charge.

      In June of that year a nurse saw delays. By Christmas she had noted nine. A visit in May 2014 was called off.
      """
    #expect(try readings(report).contains("Christmas = 2012-12-25"))
    let before = """
      The head retired in the summer of 2011. In January 2012 Mr Brandt was asked to take charge.

      At Christmas he had been in Oslo. A visit in May 2014 was called off.
      """
    #expect(try readings(before).contains("Christmas = 2011-12-25"))
  }

  @Test func `what is put back to a season is still to come`() throws {
    #expect(
      try readings("The opening has been put back to the autumn.", created: "2020-03-12")
        == ["the autumn = 2020-FA"])
    #expect(
      try readings("The chairs were put back in the autumn.", created: "2020-03-12")
        == ["the autumn = 2019-FA"])
  }

  @Test func `a feast behind after is the latest before the year's deed`() throws {
    #expect(
      try readings("They left in 1976 after a row over Christmas dinner.")
        == ["1976 = 1976", "Christmas = 1975-12-25"])
    #expect(
      try readings("They left in 1976 after a row at Easter.")
        == ["1976 = 1976", "Easter = 1976-04-18"])
    #expect(
      try readings("They left after the Christmas party.") == ["Christmas = 2019-12-25"])
  }

  @Test func `a later hour that had been is of the day before`() throws {
    let report = """
      A cable broke at 09:30 on 4 March. The line was dead all day. It was mended at 03:25 the next morning. We had told \
      users at 10:05 that the fault was small.
      """
    #expect(try readings(report).last == "10:05 = 2020-03-04T10:05")
    #expect(
      try readings(report.replacing("We had told", with: "We told")).last
        == "10:05 = 2020-03-05T10:05")
  }

  @Test func `people come and go at an hour in letters`() throws {
    #expect(
      try readings("The fair burned on 3 May. By the time the cooks arrived at seven, it was over.")
        .last == "seven = 2020-05-03T07:00")
    #expect(
      try readings("The fair burned on 3 May. By nine the field was empty.").last
        == "nine = 2020-05-03T09:00")
    #expect(try readings("The inspectors arrived at seven farms.") == [])
    #expect(try readings("The score stood at seven.") == [])
    #expect(try readings("It was lost by nine votes.") == [])
  }

  @Test func `the same week is in the month that says more of it`() throws {
    #expect(
      try Reading("Berg came home. His father died the same week, in November 1919.")
        .date(of: "died") == "1919-11")
    #expect(
      try readings("It rained on 3 May 1919. His father died the same week, in Oslo.").last
        == "the same week = 1919-W18")
  }

  @Test func `what lasts until the next day began on the day before it`() throws {
    #expect(
      try Reading("On 12 January 1931 a fire broke out. It burned until noon the next day.")
        .date(of: "burned") == "1931-01-12/1931-01-13T12:00")
    #expect(
      try Reading("On 12 January 1931 a fire broke out. The mill had run until the previous day.")
        .date(of: "run") == "within ../1931-01-11")
  }

  @Test func `before the year was out is in the year told`() throws {
    #expect(
      try Reading("Dahl bought the mill in 1992. His father died before the year was out.")
        .date(of: "died") == "within 1992")
    #expect(
      try Reading("Dahl bought the mill in 1992. His father died before the war was over.")
        .date(of: "died") != "within 1992")
  }

  @Test func `what somebody had then is of the time that the clause says more of`() throws {
    #expect(
      try Reading("Ann Dahl became head in 1985, when her father had a stroke.").date(of: "stroke")
        == "1985")
    #expect(
      try Reading("Ann Dahl became head in 1985, after her father had a stroke.").date(of: "stroke")
        != "1985")
  }

  @Test func `a length of time says when something will be`() throws {
    #expect(
      try readings("We shall return in two years' time.", created: "2020-03-12")
        == ["two years' time = 2022"])
    #expect(
      try readings("We won in two years.", created: "2020-03-12") == ["two years = P2Y"])
  }
}

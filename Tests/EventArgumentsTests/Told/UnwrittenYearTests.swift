import Testing

/// What histories of unknown date tell of as still to come, and what somebody waited for.
@Suite struct UnwrittenYearTests {
  private func readings(_ text: String, created: String? = nil) throws -> [String] {
    try Reading(text, created: created).expressions
  }

  @Test(arguments: [
    ("The barge sank in 1985. The museum plans to open in October.", "October = XXXX-10"),
    ("The bust was found on 3 May 2012. A film is due in March.", "March = XXXX-03"),
    (
      "The mill was built in 1901 and burned in 1958. A fair is planned for June.", "June = XXXX-06"
    ),
    (
      "The mill was sold in 2009. Its owner hopes to end the work by December.",
      "December = XXXX-12"
    ),
    (
      "The mill was sold on 4 June 1925. It had been shut on 3 March 1921. A fair is due in September.",
      "September = XXXX-09"
    ),
    (
      "The mill was built in 1901 and burned in 1958. A fair is to be held on 3 June.",
      "3 June = XXXX-06-03"
    ),
  ])
  func `what is still to come in a history of unknown date is of an open year`(
    story: String, reading: String
  ) throws {
    #expect(try readings(story).last == reading)
  }

  @Test(arguments: [
    // Shortly behind what has just been told
    ("The council voted on 3 May 2012. The work will begin in October.", "October = 2012-10"),
    ("The council voted on 3 November 2012. The work is to begin in March.", "March = 2013-03"),
    (
      "The trial ended on 3 June 2019. An appeal is to be heard on 30 June.", "30 June = 2019-06-30"
    ),
    // What was still to come then
    ("The war began in 1939. Lund was to be attacked in September.", "September = 1939-09"),
  ])
  func `what was to come soon keeps its year`(story: String, reading: String) throws {
    #expect(try readings(story).last == reading)
  }

  @Test func `a text that says when it was written counts from there`() throws {
    let story = "The barge sank in 1985. The museum plans to open in October."
    #expect(try readings(story, created: "2024-03-05").last == "October = 2024-10")
  }

  @Test func `what somebody waited for lies behind what was told`() throws {
    let story =
      "The barge sank on 6 March 2013. The owner said he had not been told until September."
    #expect(try readings(story).last == "September = 2013-09")
  }

  @Test(arguments: [
    // What lies between is already told
    "The barge sank on 6 March 2013. The court met in November. He had not been told until September.",
    // Somebody was heard then
    "The court heard the owner in November 2013. He said he had not been told until September.",
    // Nothing was waited for
    "The barge sank on 6 November 2013. The owner said he had told the crew in September.",
  ])
  func `what was over when it was told lies before that`(story: String) throws {
    #expect(try readings(story).last == "September = 2013-09")
  }

  @Test func `what comes back every year is of no year`() throws {
    let story = "The mine closed on 15 February 1985. A service is held every 15 February."
    #expect(try readings(story).last == "15 February = XXXX-02-15")
  }

  @Test func `a weekday behind the day of a plan counts from when the text was written`() throws {
    let news =
      "The trial ended on 3 June 2019. An appeal is to be heard on 30 June. Holm, who was freed on Tuesday, wept."
    #expect(try readings(news).last == "Tuesday = XXXX-WXX-2")
    let story = "The strike began on 3 June 2019. The board met on Tuesday."
    #expect(try readings(story).last == "Tuesday = 2019-06-04")
  }

  @Test func `a plan in the sentence of a year is of no year`() throws {
    #expect(
      try readings("A club was founded in 1985, and a hall is to be opened in June.").last
        == "June = XXXX-06")
    #expect(
      try readings("The board voted on 3 May 2012, and work will begin in October.").last
        == "October = 2012-10")
  }

  @Test func `what had been counts back from the deed of a relative clause`() throws {
    let story =
      "The mill closed in 1985. A board, which met in March 1904, blamed the firm. Its head had left a year earlier."
    #expect(try readings(story).last == "a year earlier = 1903")
    let origin = story.replacing("met in", with: "was founded in")
    #expect(try readings(origin).last == "a year earlier = 1984")
  }
}

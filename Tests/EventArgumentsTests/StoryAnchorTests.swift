import Testing

/// The day that a story comes back to, or goes on from.
@Suite struct StoryAnchorTests {
  @Test func `a day looked back to in passing is left behind for good`() throws {
    let story = """
      The bus left the road on 8 May 1991. The driver had worked late the day before. Nobody was tired. The road \
      was dry. The lamps were lit. At 06:40 a tyre failed.
      """
    #expect(try readings(story, created: nil).last == "06:40 = 1991-05-08T06:40")
    let told = story.replacing(
      "The driver had worked late the day before.",
      with: "The day before, the driver had worked late.")
    #expect(try readings(told, created: nil).last == "06:40 = 1991-05-07T06:40")
  }

  @Test func `two who had each done something the day before did it on one day`() throws {
    let story =
      "The barn fell on 8 May 1991. Ida had left the previous night; Jon had slept there the day before."
    #expect(try readings(story, created: nil).last == "the day before = 1991-05-07")
    let chain = story.replacing("the day before", with: "the day before that")
    #expect(try readings(chain, created: nil).last == "the day before that = 1991-05-06")
  }

  @Test func `an hour that had been planned is one of the day of the story`() throws {
    let story = """
      The ferry sank on 8 May 1991. It was manned at 05:20. The mate had slept ashore the previous night. Its \
      sailing, which had been planned for 06:15, was put off. At 06:50 it left.
      """
    #expect(
      try readings(story, created: nil).suffix(2)
        == ["06:15 = 1991-05-08T06:15", "06:50 = 1991-05-08T06:50"])
  }

  @Test func `a plain weekday behind a month long over is open with the article`() throws {
    let report =
      "In March 2014 it hailed for a week, and on the Tuesday a roof fell in. On Thursday at 4.15 a.m. it burned."
    let read = try readings(report, created: "2016-09-20")
    #expect(read.contains("Tuesday = XXXX-WXX-2"))
    #expect(try covers(report, created: "2016-09-20").contains("2014-03"))
    #expect(read.last?.hasPrefix("Thursday") == false || !read.joined().contains("2016-09"))
    let news = report.replacing("on the Tuesday", with: "on Tuesday")
    #expect(try readings(news, created: "2016-09-20").contains("Tuesday = 2016-09-20"))
  }

  @Test func `the final weekday of a summer is in that summer`() throws {
    let report =
      "We all recall the summer of 2009. Holm fell ill. He came back on the final Sunday."
    #expect(try readings(report, created: "2016-09-20").last == "Sunday = XXXX-WXX-7")
    #expect(try covers(report, created: "2016-09-20").last == "2009-22")
    let news = "We all recall the summer of 2009. Holm fell ill on Sunday."
    #expect(try readings(news, created: "2016-09-20").last == "Sunday = 2016-09-18")
  }

  @Test func `the weekday before a deed lies before the day of the deed`() throws {
    let report =
      "A fire broke out on 7 June 2018. On the Friday before the fire the lift was shut. It jammed again on Sunday."
    #expect(
      try readings(report, created: "2021-04-20").suffix(2)
        == ["Friday = 2018-06-01", "Sunday = 2018-06-03"])
    let behind = report.replacing("before the fire", with: "after the fire")
    #expect(try readings(behind, created: "2021-04-20").contains("Friday = 2018-06-08"))
    let untold = report.replacing("before the fire", with: "before the wedding")
    #expect(try readings(untold, created: "2021-04-20").contains("Friday = XXXX-WXX-5"))
  }

  @Test(arguments: [
    (
      "In 1988 Brandt took over the mill. The mill ground rye. Brandt sold it the following year.",
      "the following year = 1989"
    ),
    (
      "In 1988 Brandt took over the mill. She was content. She left the following spring.",
      "the following spring = 1989-SP"
    ),
    (
      "In 1988 Brandt took over the mill. Last week it burned. It had failed the following year.",
      "the following year = FUTURE_REF"
    ),
    (
      "Brandt took over the mill. He sold it the following year.", "the following year = FUTURE_REF"
    ),
    (
      "Brandt will take over the mill. He will sell it the following year.",
      "the following year = 2023"
    ),
  ])
  func `the following year is that behind the year told`(report: String, last: String) throws {
    #expect(try readings(report, created: "2022-02-20").last == last)
  }

  @Test func `what a file tells behind the day of its entry is of that year`() throws {
    let file = """
      4 April 2013. A bag was found.

      6 May 2015. A diver named its owner. Two coins were cleaned on 11 May.
      """
    #expect(try readings(file, created: "2015-06-02").last == "11 May = 2015-05-11")
    let earlier = file.replacing("11 May", with: "11 November")
    #expect(try readings(earlier, created: "2015-06-02").last == "11 November = 2014-11-11")
  }

  @Test func `a month told later lets a day before it be of its year`() throws {
    let report = "Prices doubled by July 2006. The bank closed on 20 March. In June it was sold."
    #expect(try readings(report, created: "2007-04-10").contains("20 March = 2006-03-20"))
    let news = "Prices doubled by July 2006. The bank closed on 20 March."
    #expect(try readings(news, created: "2007-04-10").last == "20 March = 2007-03-20")
  }

  @Test func `a month that would go back in the story is one of the last before the writing`()
    throws
  {
    let report =
      "Moss was jailed in May 1982 and died six months later. His heir fled in September."
    #expect(try readings(report, created: "1984-11-12").last == "September = 1984-09")
    let past = report.replacing("His heir fled", with: "His heir had fled")
    #expect(try readings(past, created: "1984-11-12").last == "September = 1982-09")
  }

  @Test func `what comes of a thing comes behind the making of it`() throws {
    let story =
      "They met in April 1872. Under the lease, which was signed on 9 November 1872, Moss moved in on 1 February."
    #expect(try readings(story, created: nil).last == "1 February = 1873-02-01")
    let broken = story.replacing("was signed", with: "was broken")
    #expect(try readings(broken, created: nil).last == "1 February = 1872-02-01")
  }

  @Test
  func
    `a count in a clause put in goes back from the story where its verb is not that of the date`()
    throws
  {
    let story =
      "On 5 July 1926 a wall fell. Moss, who had been told of it two years before, was fined and left in May 1927."
    #expect(try readings(story, created: nil).contains("two years before = 1924"))
    let near = "Moss, who had been told of it two years before, left in May 1927."
    #expect(try readings(near, created: nil).first == "two years before = 1925")
  }

  @Test func `when somebody told the writer is no part of what he told`() throws {
    let report =
      "By 2 July 1984 the camp was full. “We had no tents,” Moss told me last month. On the 11th it rained."
    #expect(try readings(report, created: "1990-01-20").last == "the 11th = 1984-07-11")
    let news = "By 2 July 1984 the camp was full. Moss left last month. On the 11th it rained."
    #expect(try readings(news, created: "1990-01-20").last == "the 11th = 1989-12-11")
  }

  @Test func `what somebody hoped for a weekday does not move the story`() throws {
    let story = """
      They went down on the evening of 9 September. They expected to be back on Wednesday morning. The rope broke on Monday.
      """
    #expect(
      try readings(story, created: "2019-03-05").suffix(2)
        == ["Wednesday morning = 2018-09-12TMO", "Monday = 2018-09-10"])
    let now = "They went down on the evening of 9 September. They will be back on Wednesday."
    #expect(try readings(now, created: "2019-03-05").last == "Wednesday = 2019-03-06")
  }

  @Test func `a day of the month is told before a verb`() throws {
    let story =
      "On 4 July 2018 the dam was inspected. A crane promised for the 9th did not come until the following evening."
    #expect(
      try readings(story, created: "2019-03-05").suffix(2)
        == ["the 9th = 2018-07-09", "the following evening = 2018-07-10TEV"])
    #expect(
      try readings("On 4 July 2018 they asked for the 9th chair.", created: "2019-03-05")
        == ["4 July 2018 = 2018-07-04"])
  }

  @Test func `a clause that shares the will of another goes on from its date`() throws {
    let plan =
      "The trial ended on 4 May 2023. The pier will be emptied by the end of March and repainted over the following winter."
    #expect(try readings(plan, created: "2023-10-12").last == "the following winter = 2024-WI")
  }

  private func readings(_ text: String, created: String? = "2017-07-11") throws -> [String] {
    try Reading(text, created: created).expressions
  }

  private func covers(_ text: String, created: String?) throws -> [String] {
    try Reading(text, created: created).covers
  }
}

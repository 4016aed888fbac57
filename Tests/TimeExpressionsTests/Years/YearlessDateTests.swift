import ISO8601
import Testing

@testable import TimeExpressions

/// In which year dates lie that do not name theirs, and by which half of the day hours are told.
@Suite struct YearlessDateTests {
  @Test func `a feast and a month go on from the season that came next`() {
    let story = """
      A gale wrecked the pier in November 1984. Repairs started the next summer and paused at Christmas. The pier reopened in March.
      """
    #expect(
      readings(story, created: nil) == [
        "November 1984 = 1984-11", "the next summer = 1985-SU", "Christmas = 1985-12-25",
        "March = 1986-03",
      ])
  }

  @Test func `a month of the same sentence goes on from the spring before it`() {
    let story =
      "The chapel fell in June 1971. Builders drew it the following spring, and work started in November."
    #expect(readings(story, created: nil).last == "November = 1972-11")
  }

  @Test func `a season for which something is only ordered moves no story`() {
    let story = """
      The mast broke in March 1981. In April the owner gave orders to return the following summer. In May the crew left.
      """
    #expect(readings(story, created: nil).last == "May = 1981-05")
  }

  @Test func `a month until which something had been meant moves no story`() {
    let story = """
      The vault was found in January 2005. They had meant to keep it quiet until October, but told the press on 9 July. In \
      mid-August 2006 it was opened.
      """
    #expect(readings(story, created: nil).contains("9 July = 2005-07-09"))
    let kept = story.replacing(
      "had meant to keep it quiet until October, but", with: "kept it quiet until October, and")
    #expect(readings(kept, created: nil).contains("9 July = 2006-07-09"))
  }

  @Test func `a day right after that of a report is of its year`() {
    let report = "The key was shown to guests. A new one was issued on 16 August."
    #expect(readings(report, created: "2024-08-14").last == "16 August = 2024-08-16")
    let later = report.replacing("16 August", with: "16 October")
    #expect(readings(later, created: "2024-08-14").last == "16 October = 2023-10-16")
  }

  @Test func `an older day told in passing leaves the dates that follow where they were`() {
    let letter = """
      She was hired in 2021. In February 2024 a head was named. On 18 April he insulted her. On 2 July she complained. The \
      receipt was sent on 20 October 2022. Talks began on 27 January.
      """
    let read = readings(letter, created: "2025-03-14")
    #expect(read.contains("18 April = 2024-04-18"))
    #expect(read.contains("2 July = 2024-07-02"))
    #expect(read.last == "27 January = 2025-01-27")
  }

  @Test func `a letter of news leaves its story for no older day, either`() {
    let letter = """
      In March 2024 a new head came. On 2 July he resigned. The bill that he had signed was dated 20 October 2022. On 27 January \
      he sued.
      """
    #expect(readings(letter, created: "2025-03-14").last == "27 January = 2025-01-27")
  }

  @Test func `a story goes back with an older day that opens a sentence`() {
    let letter = """
      In March 2024 a new head came. On 2 July he resigned. On 20 October 2022 the firm was sold. Two days later the \
      buyers met.
      """
    #expect(readings(letter, created: "2025-03-14").last == "Two days later = 2022-10-22")
  }

  @Test func `January comes behind July`() {
    let text =
      "The yacht was sold in May 2024. On 18 July the buyer found rot. On 6 January he sued."
    #expect(readings(text, created: "2025-03-14").last == "6 January = 2025-01-06")
    #expect(readings(text, created: nil).last == "6 January = 2025-01-06")
  }

  @Test func `a smaller hour goes on in the afternoon that the text has named`() {
    let report = "The match on 4 May 2021 began at 7 p.m. At 8:20 Lunn was sent off."
    #expect(readings(report, created: "2021-05-10").last == "8:20 = 2021-05-04T20:20")
    let alarm =
      "The alarm rang shortly after 3 p.m. on 4 May 2021. A porter rang the brigade, who logged it at 3:12."
    #expect(readings(alarm, created: "2021-05-10").last == "3:12 = 2021-05-04T15:12")
  }

  @Test func `hours stay as written where a text has a clock of twenty-four`() {
    let report =
      "The match on 4 May 2021 ended at 19:00. At 8:20 the lights went on. They went out at 22:15."
    #expect(readings(report, created: "2021-05-10").contains("8:20 = 2021-05-04T08:20"))
  }

  @Test func `the turn of the century is the one nearest to the story`() {
    func turn(_ year: Int) -> String? {
      readings(
        "The firm was founded in \(year). By the turn of the century it was known.", created: nil
      ).last
    }
    #expect(turn(1950) == "the turn of the century = 2000")
    #expect(turn(1893) == "the turn of the century = 1900")
    #expect(turn(1912) == "the turn of the century = 1900")
  }

  @Test func `a count before its date goes back from the story where the verb of the date does`() {
    let story = """
      The bell came back in June 2019. Ada Finch, who had seen the crack fifty years before, had died in 2001.
      """
    #expect(readings(story, created: "2020-01-01").contains("fifty years before = 1969"))
  }

  @Test func `years later than a time told do not come after the writing in the past`() {
    let letter = """
      Ms Pell worked there from 4 June 2018 until 10 January this year.

      She joined as a clerk and became a buyer three years later.
      """
    #expect(!readings(letter, created: "2025-03-14").contains { $0.hasSuffix("= 2028") })
  }

  @Test func `what is still due counts from the writing, what was done from the story`() {
    let story = """
      In May 1911 the last pair was shot. In 2009 Ada Finch wrote to the county. In May 2013 ten birds came, and in 2016 a \
      pair bred. By 2020 there were eleven nests.
      """
    func autumn(_ rest: String) -> String? {
      readings("\(story) \(rest)", created: "2022-03-10").last
    }
    #expect(autumn("Ada Finch is due to retire in the autumn.") == "the autumn = 2022-FA")
    #expect(autumn("Ada Finch retired in the autumn.") == "the autumn = 2020-FA")
  }

  @Test(arguments: [
    "He died at 10 p.m. on 3 May", "He died at 10 p.m. the next day",
    "At noon on 3 May, a week later", "A fair planned for May was", "A fair planned for May had",
    "A fair planned for May had to",
  ])
  func `a text may end with the day of an hour or what became of a plan`(_ text: String) {
    #expect(readings(text, created: "2017-07-11").count >= 1)
  }

  @Test func `a year may limit, and have three digits behind its season`() {
    #expect(
      readings("The trees were felled no later than 1612.", created: nil) == ["1612 = 1612"])
    #expect(
      readings("In the winter of 641 the king died.", created: nil) == [
        "the winter of 641 = 0641-WI"
      ])
    #expect(readings("They sold the spring of 300 wells.", created: nil).isEmpty)
    #expect(readings("There were no fewer than 1612 trees.", created: nil).isEmpty)
  }

  @Test func `a year that only limits moves no story`() {
    let story = """
      In September 2016 the frame was sampled. The oak had been felled no earlier than 1579. That winter it was cleaned.
      """
    #expect(readings(story, created: "2020-01-01").last == "That winter = 2016-WI")
  }

  @Test func `what had been goes before, and a clause with its own subject goes on`() {
    let letter = """
      In February 2024 a head was named. Soon he had begun to grumble, and on 18 April, in front of two guests, he rose.
      """
    #expect(readings(letter, created: "2025-03-14").last == "18 April = 2024-04-18")
  }
}

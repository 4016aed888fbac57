import ISO8601
import Segmentation
import Testing
import TextModel

@testable import TimeExpressions

@Suite struct NarrativeTests {
  @Test func `a life is told from date to date`() {
    let story = """
      Ada Brandt was born on 3 May 1868 in Vik. She married in June 1890; a son was born the following year.

      Her first show opened on 14 February 1896 and ran for three weeks. Three years later she showed again.
      She showed once more in September 1932. She died the following January.
      """
    #expect(
      readings(story, created: nil) == [
        "3 May 1868 = 1868-05-03", "June 1890 = 1890-06", "the following year = 1891",
        "14 February 1896 = 1896-02-14", "three weeks = P3W", "Three years later = 1899",
        "September 1932 = 1932-09", "the following January = 1933-01",
      ])
  }

  @Test func `a year at the head of a section dates what follows`() {
    let story = """
      1936

      On 20 July the port fell. On 8 November the bridge was taken; it had been shelled since 6 November.

      1937

      On 26 April the town burned. Two days later it was taken.
      """
    #expect(
      readings(story, created: nil) == [
        "1936 = 1936", "20 July = 1936-07-20", "8 November = 1936-11-08", "6 November = 1936-11-06",
        "1937 = 1937", "26 April = 1937-04-26", "Two days later = 1937-04-28",
      ])
  }

  @Test func `a bill goes through its stages`() {
    let story = """
      The bill was tabled on 12 January 2021. It was read on 2 March, two days earlier than planned. It passed on 30 June.

      It was signed on 6 December and sent out the next day. It comes into force on 22 July 2022.
      """
    #expect(
      readings(story, created: "2022-06-30") == [
        "12 January 2021 = 2021-01-12", "2 March = 2021-03-02", "two days = P2D",
        "30 June = 2021-06-30", "6 December = 2021-12-06", "the next day = 2021-12-07",
        "22 July 2022 = 2022-07-22",
      ])
  }

  @Test func `that month lies in the year just told, and news counts from its own day`() {
    #expect(
      readings(
        "In the campaign of 2020 the party pledged reform. It won the vote that November.",
        created: "2022-06-30") == ["2020 = 2020", "that November = 2020-11"])
    #expect(
      readings(
        "She broke the mark that Berg set in June 2022. Her coach said she had broken a toe in August.",
        created: "2023-09-19") == ["June 2022 = 2022-06", "August = 2023-08"])
    #expect(
      readings("They have evidence in the October murder of the banker.", created: "1999-04-19")
        == ["October = 1998-10"])
    #expect(
      readings("They will come to the October meeting of the board.", created: "1999-04-19")
        == ["October = 1999-10"])
  }

  @Test func `terms and timetables look ahead`() {
    #expect(
      readings("They gave the firm until mid-November.", created: "1989-10-30")
        == ["mid-November = 1989-11"])
    #expect(
      readings("The firm ran the mill until November.", created: "1989-10-30")
        == ["November = 1988-11"])
    #expect(
      readings("They were planning to gather on Monday.", created: "2000-01-08")
        == ["Monday = 2000-01-10"])
  }

  @Test func `what is still expected counts from the day of writing, not from the story`() {
    let story = """
      She was arrested in November 2013 and charged in February 2014. The trial began on 12 January 2015. In 2017 a
      clerk spoke, and the case was referred in June 2018. It was heard by the end of the year. An inquiry is expected
      to start before the end of the year.
      """
    #expect(
      readings(story, created: "2019-03-14").suffix(2)
        == ["the end of the year = 2018", "the end of the year = 2019"])
  }

  @Test func `months told after last autumn lie between it and the day of writing`() {
    let story = """
      The tower was built between 1868 and 1871. The last keeper left in October 1988. A grant was promised in 2016,
      withdrawn in 2017 and granted in early 2019. Work started in March 2020 and stopped again.

      The lens was taken down last autumn. In May it came back. On 2 August the motor burnt out.
      """
    #expect(
      readings(story, created: "2022-09-19").suffix(3)
        == ["last autumn = 2021-FA", "May = 2022-05", "2 August = 2022-08-02"])
  }

  @Test func `a list takes the year that stands behind it`() {
    #expect(
      readings("They spent the spring and early summer of 1943 on plans.", created: nil)
        == ["the spring = 1943-SP", "early summer of 1943 = 1943-SU"])
    #expect(
      readings("The siege (26 June - 4 August 1952) failed.", created: nil)
        == ["26 June = 1952-06-26", "4 August 1952 = 1952-08-04"])
  }

  @Test func `minutes count from the clock last told, and from nothing else`() {
    #expect(
      readings(
        "At 14:02 on 3 May 2021 the pump failed. Two minutes later the alarm rang. Half an hour later it was mended.",
        created: "2021-05-04") == [
          "14:02 = 2021-05-03T14:02", "3 May 2021 = 2021-05-03",
          "Two minutes later = 2021-05-03T14:04", "Half an hour later = 2021-05-03T14:34",
        ])
    #expect(
      readings("The pump failed on 3 May 2021. Two minutes later it ran.", created: "2021-05-04")
        == ["3 May 2021 = 2021-05-03", "Two minutes later = PT2M"])
    #expect(
      readings("At 23:30 on 3 May 2021 it failed. Two hours later it ran.", created: "2021-05-04")
        .last == "Two hours later = 2021-05-04T01:30")
    #expect(
      readings("It failed 24 hours ago.", created: "2021-05-04") == ["24 hours ago = 2021-05-03"])
  }

  @Test func `the clock of a new part of a text is that of the day it is about`() {
    func last(_ heading: String) -> String? {
      readings(
        "On 12 February 2025 the shop was closed.\n\nOn 10 February 2025 the test passed.\n\n\(heading)The first alarm went off at 10:19 and woke the engineer.",
        created: "2025-02-14"
      ).last
    }
    #expect(last("") == "10:19 = 2025-02-10T10:19")
    #expect(last("What happened\n\n") == "10:19 = 2025-02-12T10:19")
  }

  @Test func `what was hoped for by a feast lies ahead`() {
    #expect(
      readings("They had hoped to let rooms by Christmas.", created: "2022-09-19")
        == ["Christmas = 2022-12-25"])
    #expect(
      readings("They let rooms at Christmas.", created: "2022-09-19")
        == ["Christmas = 2021-12-25"])
  }

  @Test func `a report comes back by the clock to the day that it is about`() {
    let story = """
      On the evening of 18 January 2023 the ferry Solveig ran aground. She was refloated two days later.

      The Solveig had left Vik at 17:40. At 18:25 the master left the bridge.

      At about 19:05 the lookout saw a light. At 19:07 she struck.
      """
    #expect(
      readings(story, created: "2023-03-10").suffix(4) == [
        "17:40 = 2023-01-18T17:40", "18:25 = 2023-01-18T18:25", "about 19:05 = 2023-01-18T19:05",
        "19:07 = 2023-01-18T19:07",
      ])
    let later = """
      On the evening of 18 January 2023 the ferry Solveig ran aground. She was refloated two days later.

      The tug left Vik at 17:40.
      """
    #expect(readings(later, created: "2023-03-10").last == "17:40 = 2023-01-20T17:40")
  }

  @Test func `a weekday that the story looks back to lies before its day`() {
    let story = """
      On Sunday 17 April 2022 a patrol found the door forced.

      Berg had locked it at 6 p.m. on Saturday. He was informed on Monday.
      """
    #expect(
      readings(story, created: "2022-04-26") == [
        "Sunday 17 April 2022 = 2022-04-17", "6 p.m. = 2022-04-16T18:00", "Saturday = 2022-04-16",
        "Monday = 2022-04-25",
      ])
  }

  @Test func `a report of last year goes on by its own days`() {
    let story = """
      Holm died on 2 March 2020. He had fallen at 10 a.m. on 29 February 2020.

      At 11 a.m. he was seen. A second visit was put off until Monday. During the night of 1 March he grew worse.
      """
    #expect(
      readings(story, created: "2021-10-04").suffix(2) == [
        "Monday = 2020-03-02", "the night of 1 March = 2020-03-01TNI",
      ])
    let news = "Holm died on 2 March 2020. The trial ended on Monday. It had begun on 1 May."
    #expect(
      readings(news, created: "2021-10-05").suffix(2) == [
        "Monday = 2021-10-04", "1 May = 2021-05-01",
      ])
  }

  @Test func `the same evening is open after days that count from an event`() {
    let story = """
      On 20 April 2022 the insurer called. Two days after the theft a man sold a watch. He left the same afternoon.
      """
    #expect(readings(story, created: "2022-04-26").last?.contains("2022") == false)
    let told = "On 20 April 2022 the insurer called. He left the same afternoon."
    #expect(readings(told, created: "2022-04-26").last == "the same afternoon = 2022-04-20TAF")
  }

  @Test func `a night goes on after midnight`() {
    #expect(
      readings(
        "On 8 March 2022 at 21:40 a man was brought in. He collapsed shortly before midnight and was moved at 00:30.",
        created: nil
      ).suffix(2) == ["midnight = 2022-03-08T24:00", "00:30 = 2022-03-09T00:30"])
    #expect(
      readings(
        "On 8 March 2022 at 21:40 the alarm went off. It had been set at 2 a.m. by the guard.",
        created: nil
      ).last == "2 a.m. = 2022-03-08T02:00")
    #expect(
      readings("On 8 March 2022 at 01:10 he left. He was seen at 05:30.", created: nil).last
        == "05:30 = 2022-03-08T05:30")
  }

  @Test func `news goes back to its own day after last year, and for what may be`() {
    #expect(
      readings(
        "He was arrested in June 2019. The firm paid last year and closed in January.",
        created: "2021-03-03"
      ).last == "January = 2021-01")
    #expect(
      readings(
        "He was arrested on 3 June 2019. A hearing could be held in September.",
        created: "2021-03-03"
      ).last == "September = 2021-09")
    #expect(
      readings(
        "He was arrested on 3 June 2019. A hearing was held in September.", created: "2021-03-03"
      )
      .last == "September = 2019-09")
  }

  @Test func `the next years of what is told follow on it`() {
    #expect(
      covers(
        "The payments began in 2012. Over the next six years he took gifts.", created: "2021-03-03"
      )
      .last == "2012/2018")
    #expect(
      covers(
        "The payments began in 2012. Over the next six years he will take gifts.",
        created: "2021-03-03"
      )
      .last != "2012/2018")
  }

  @Test func `next year counts from the story only where the story is told`() {
    #expect(
      readings("It started in February 2023. It plans to move next year.", created: nil).last
        != "next year = 2024")
    #expect(
      readings("It started in February 2023. It moved the next year.", created: nil).last
        == "the next year = 2024")
  }

  @Test func `the far end of a stretch does not move the story`() {
    #expect(
      readings(
        "The fort fell on 9 April 1903. It had a garrison until June 1911. On 15 May the port was taken.",
        created: nil) == [
          "9 April 1903 = 1903-04-09", "June 1911 = 1911-06", "15 May = 1903-05-15",
        ])
    #expect(
      readings(
        "The fort fell on 9 April 1903. It was sold in June 1911. On 15 July the port was taken.",
        created: nil
      ).last == "15 July = 1911-07-15")
  }

  @Test func `without any date nothing is invented`() {
    let text = SourceText("They met on Friday. It rained yesterday. They left in May.")
    let analysed = Segmenter().segment(
      Document(text: text, blocks: BlockSplitter.blocks(of: text)))
    let result = TimeExpressionRecognizer().recognize(analysed)
    #expect(
      result.expressions.map(\.value.description) == ["XXXX-WXX-5", "XXXX-XX-XX", "XXXX-05"])
    #expect(result.expressions.map { $0.extent?.description } == [nil, nil, "XXXX-05"])
    #expect(result.findings.map(\.kind) == [.noAnchor, .noAnchor])
  }

  @Test func `a numeric date of unknown order is reported`() {
    func kinds(_ string: String) -> [TimeFinding.Kind] {
      let text = SourceText(string)
      return TimeExpressionRecognizer().recognize(
        Segmenter().segment(Document(text: text, blocks: BlockSplitter.blocks(of: text)))
      ).findings.map(\.kind)
    }
    #expect(kinds("It was filed on 3/4/2015.") == [.ambiguousDate])
    #expect(kinds("It was filed on 3/4/2015 and on 25/4/2015.") == [])
    #expect(kinds("It was filed on 2015-04-03.") == [])
    #expect(
      readings("It was filed on 3/4/2015 and on 25/4/2015.") == [
        "3/4/2015 = 2015-04-03", "25/4/2015 = 2015-04-25",
      ])
  }

  @Test(arguments: [
    "last ", "1", ",", "one ", "the early ", "May ", "12:30 ", "2001-", "two hundred ", "'",
    "next of the ", "1/2/",
  ])
  func `hostile text is read in time`(_ unit: String) {
    let text = SourceText(String(repeating: unit, count: 30_000 / unit.utf8.count))
    let analysed = Segmenter().segment(
      Document(
        created: CalendarDate("2017-07-11"), text: text, blocks: BlockSplitter.blocks(of: text)))
    let clock = ContinuousClock()
    let spent = clock.measure { _ = TimeExpressionRecognizer().expressions(in: analysed) }
    #expect(spent < .seconds(60))
  }

  @Test func `a far end that is told in passing does not take the story with it`() {
    let text = """
      The siege began in September 1644. The walls were breached on 20 October. A few days later a \
      relief came that held on until the truce of February 1645.

      By July the eastern army had crossed the river. It took the port in August and the last of \
      the forts by the end of November.

      In June 1644 a third army landed.
      """
    let read = readings(text, created: nil)
    #expect(read.contains("July = 1644-07"))
    #expect(read.contains("August = 1644-08"))
  }

  @Test func `a year named in passing gives the month behind it its year`() {
    let text = """
      The first ship was launched in July 1718.

      Faced with two enemies, the town gave way by the end of 1714. For most of 1715 its army lay \
      idle. The attack began in October, from the north. It fell on 7 January 1716. The fleet came home in March.
      """
    #expect(readings(text, created: nil).contains("October = 1715-10"))
  }

  @Test func `a time of day of a deed that is told again lies on the day of the deed`() {
    let report = """
      The warden Ole Brandt was shot dead on Oct. 3 in his house by the lake.

      The rifle was found on April 8 by children. Its bolt was missing.

      The laboratory has kept it since. It said nothing of its tests.

      Brandt was shot dead at 10 p.m. as he lit the stove.
      """
    #expect(readings(report, created: "2009-04-19").contains("10 p.m. = 2008-10-03T22:00"))
    #expect(
      readings(
        report.replacing("was shot dead at", with: "was seen at"), created: "2009-04-19"
      ).contains("10 p.m. = 2009-04-08T22:00"))
  }

  @Test func `a winter that runs into the next year takes that February with it`() {
    let text = "In the winter of 1716–17 food ran out. That February, riots broke out."
    #expect(readings(text, created: nil).contains("That February = 1717-02"))
    #expect(
      readings("She came in the autumn of 1767. In January she left.", created: nil)
        .contains("January = 1768-01"))
  }

  @Test func `what comes after a winter is in the next year, and a year may begin with one`() {
    let siege = "The siege ended in October 1846. Over the winter they armed. In May they marched."
    #expect(readings(siege, created: nil).contains("May = 1847-05"))
    let heading = "Campaign of 1812\n\nDuring the winter they armed. In February they marched."
    #expect(readings(heading, created: nil).contains("February = 1812-02"))
    let told = "He joined in 1812. During the winter he fell ill. In February he left."
    #expect(readings(told, created: nil).contains("February = 1813-02"))
  }

  @Test func `a date that tells which law is meant is not where the news is`() {
    #expect(
      readings("The law of 1 July 2011 was repealed on 30 June.").contains("30 June = 2017-06-30"))
  }
}

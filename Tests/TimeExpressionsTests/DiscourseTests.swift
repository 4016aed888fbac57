import ISO8601
import Testing

@testable import TimeExpressions

/// What relative and incomplete times count from, by where the story is.
@Suite struct DiscourseTests {
  // MARK: Times of the clock

  @Test func `the day on which something was made known is not the day of what happened`() {
    #expect(
      readings(
        "The roof that fell on Saturday was patched twice, inspectors revealed yesterday. It gave way at 4 p.m.",
        created: "2024-03-14"
      ).last == "4 p.m. = 2024-03-09T16:00")
    #expect(
      readings(
        "Inspectors said on Monday that the roof had fallen on Saturday. It gave way at 4 p.m.",
        created: "2024-03-14"
      ).last == "4 p.m. = 2024-03-09T16:00")
  }

  @Test func `the last day that a sentence tells of is where its story has come to`() {
    #expect(
      readings(
        "The hall burned on Saturday and the council met on Tuesday. At 9 a.m. the mayor resigned.",
        created: "2024-03-14"
      ).last == "9 a.m. = 2024-03-12T09:00")
  }

  @Test func `a paragraph that opens with a time is on the day of the title`() {
    let report = """
      The power cut of 9 May 2023

      The cables were renewed on 2 May. A last test was planned for 5 May and called off.

      At 08:20 the switch was closed. At 08:31 the lights went out.
      """
    #expect(
      readings(report, created: "2023-05-20").suffix(2) == [
        "08:20 = 2023-05-09T08:20", "08:31 = 2023-05-09T08:31",
      ])
  }

  @Test func `a day of history that a sentence looks back to does not date its story`() {
    #expect(
      readings(
        "Staff learned on Monday that the head had been arrested on 3 March. At 9 a.m. the board met.",
        created: "2024-05-07"
      ).last == "9 a.m. = 2024-05-06T09:00")
  }

  @Test func `the first time of a paragraph is on the day of the title unless it looks back`() {
    let report = """
      The power cut of 9 May 2023

      The cables were renewed on 2 May. A last test was planned for 5 May and called off.

      """
    #expect(
      readings(report + "\nThe engineer closed the switch at 08:20.", created: "2023-05-20").last
        == "08:20 = 2023-05-09T08:20")
    #expect(
      readings(report + "\nThe engineer had called it off at 08:20.", created: "2023-05-20").last
        == "08:20 = 2023-05-05T08:20")
  }

  @Test func `a day before that of the title goes on where it has been told by the clock`() {
    let report = """
      The power cut of 9 May 2023

      The cables were renewed on 5 May at 07:40.

      At 08:20 the switch was closed.
      """
    #expect(readings(report, created: "2023-05-20").last == "08:20 = 2023-05-05T08:20")
  }

  @Test func `the day of a reason does not date a time of the clock`() {
    let report =
      "The crew set out on 4 March. The second try, at 11:15, failed because the permit had lapsed on 28 February."
    #expect(readings(report, created: "2023-05-20").contains("11:15 = 2023-03-04T11:15"))
    #expect(
      readings(
        "The crew set out on 4 March. They tried again at 11:15 on 6 March.", created: "2023-05-20"
      ).contains("11:15 = 2023-03-06T11:15"))
  }

  // MARK: Weekdays

  @Test func `weekdays of a paragraph that goes from day to day count from it`() {
    let report = """
      On 3 February a paper printed the figures. On the 9th the chairman asked for help. A deal was to be signed on \
      the Friday; on Thursday evening the buyers left. He resigned on the Saturday.
      """
    #expect(
      readings(report, created: "2022-06-30").suffix(3) == [
        "Friday = 2022-02-11", "Thursday evening = 2022-02-10TEV", "Saturday = 2022-02-12",
      ])
  }

  @Test func `a day told with its weekday is followed by weekdays`() {
    #expect(
      readings("On Monday 4 March the envoy came. On Wednesday he left.", created: "2024-06-20")
        .last
        == "Wednesday = 2024-03-06")
    #expect(
      readings("On 4 March the envoy came. On Wednesday he left.", created: "2024-06-20").last
        == "Wednesday = 2024-03-06")
    #expect(
      readings("The envoy came on 4 March. He left on Wednesday.", created: "2024-06-20").last
        == "Wednesday = 2024-06-19")
  }

  @Test func `a weekday after one day is news, with an article it is the story's`() {
    #expect(
      readings("He was hurt on 2 May. He was questioned on Friday.", created: "2022-05-18").last
        == "Friday = 2022-05-13")
    #expect(
      readings("He was hurt on 2 May and was questioned on the Friday.", created: "2022-05-18").last
        == "Friday = 2022-05-06")
    #expect(
      readings("He was hurt on 2 May and missed the Friday meeting.", created: "2022-05-18").last
        == "Friday = 2022-05-13")
  }

  @Test func `what is said on a weekday is said near the day of writing`() {
    let report = """
      On 3 February a paper printed the figures. On 9 February the chairman left. He said on Friday that he was ill.
      """
    #expect(readings(report, created: "2022-06-29").last == "Friday = 2022-06-24")
  }

  @Test func `a present that is tagged as a noun looks ahead`() {
    #expect(
      readings("The senate votes on Friday.", created: "2024-03-13") == ["Friday = 2024-03-15"])
    #expect(
      readings("The votes on Monday pleased nobody.", created: "2024-03-13").last
        == "Monday = 2024-03-11")
  }

  // MARK: Days and weeks of which more is not known

  @Test func `the same night stays in the month that was told`() {
    let story =
      "They sailed to Malta in February. He landed, gave a speech and left the same night."
    #expect(readings(story, created: "2024-05-02").last == "the same night = 2024-02-XXTNI")
    #expect(covers(story, created: "2024-05-02").last == "2024-02")
    #expect(
      readings("He landed on Monday and left the same night.", created: "2024-05-02").last
        == "the same night = 2024-04-29TNI")
  }

  @Test func `the same day lies in a year told in passing, else it is that of the news`() {
    #expect(
      readings("The plant closed in 1998. The staff left the same day.", created: "2024-05-06").last
        == "the same day = 1998-XX-XX")
    #expect(
      readings("The plant closed on Friday. The staff left the same day.", created: "2024-05-06")
        .last == "the same day = 2024-05-03")
  }

  @Test(arguments: [
    "The vote took place on 4 June.", "The vote took place in Oslo on 4 June.",
    "The house was robbed on 4 June.",
  ])
  func `a day on which something was done is not ahead of the writing`(text: String) {
    #expect(readings(text, created: "2021-04-30") == ["4 June = 2020-06-04"])
  }

  @Test func `a day for which something was planned may be`() {
    #expect(
      readings("The vote was planned on 4 June.", created: "2021-04-30")
        == ["4 June = 2021-06-04"])
  }

  @Test func `the same day as something else's is open`() {
    #expect(
      readings(
        "It closed on Friday. The shop opened the same day that the bank failed.",
        created: "2024-05-06"
      ).last == "the same day = XXXX-XX-XX")
  }

  @Test func `the same week lies in the year that its sentence names`() {
    #expect(
      readings(
        "The bridge opened on 3 May 1971. When the firm failed in 1984, the owner left the same week.",
        created: nil
      ).last == "the same week = 1984-WXX")
    #expect(
      readings("The bridge opened on 3 May 1971. The owner left the same week.", created: nil).last
        == "the same week = 1971-W18")
  }

  @Test func `the year behind a year is that year`() {
    #expect(
      readings("It began in 2016, the year after he came.", created: "2021-11-14").last
        == "the year = 2016")
    #expect(
      readings("It began in 2016. Sales fell in the year.", created: "2021-11-14").last
        != "the year = 2016")
  }

  // MARK: Months and seasons

  @Test func `months after last September count from the day of writing`() {
    #expect(
      readings(
        "The rule was made in May 2019. It held until last September; the clerk who knew it left in December.",
        created: "2024-02-14"
      ).last == "December = 2023-12")
    #expect(
      readings(
        "The rule was made in May 2019. The clerk who knew it left in December.",
        created: "2024-02-14"
      ).last == "December = 2019-12")
  }

  @Test func `months go on from a year told, though a day between them is open`() {
    #expect(
      readings(
        "Her fall in June 2021 ended the season. She was treated four days later, wore a cast until August and did "
          + "not run before the following January. She fell again that March.",
        created: "2024-05-02"
      ).suffix(3) == [
        "August = 2021-08", "the following January = 2022-01", "that March = 2022-03",
      ])
  }

  @Test func `the month of May is no verb of what may be`() {
    let report = "The depot burned on Sunday. The firm had failed a test in January 2021. "
    #expect(
      readings(report + "It was fined that May and again in October.", created: "2023-05-10").last
        == "October = 2021-10")
    #expect(
      readings(report + "A new manager came last year. He left in March.", created: "2023-05-10")
        .last == "March = 2023-03")
  }

  @Test func `a season of the past lies in the year that its paragraph tells of`() {
    #expect(
      readings(
        "The report came out on 28 October 2020. She had left in the spring.", created: "2022-06-30"
      ).last == "the spring = 2020-SP")
    #expect(
      readings(
        "The report came out on 28 October 2020.\n\nShe left in the spring.", created: "2022-06-30"
      ).last == "the spring = 2022-SP")
  }

  // MARK: Lives

  @Test func `that August does not count from what a clause looks back to`() {
    let life =
      "He was born in 1930. He left school in the summer of 1952, having lost his father the previous winter."
    #expect(
      readings(life + " He sailed that August.", created: nil).last == "that August = 1952-08")
    #expect(
      readings("He lost his father in the winter of 1951. He sailed that August.", created: nil)
        .last
        == "that August = 1951-08")
  }

  @Test func `a date before what counts from it is where the story is`() {
    let life = """
      Nora Vale was born in 1931. She moved to Cork in January 1955. It was Kane, the director, who in the summer of 1962 \
      lent her a camera. Her film was shown the following March and won a prize two months later.

      She left in January 1978 and died in 1999.
      """
    #expect(
      readings(life, created: nil).contains("the following March = 1963-03"))
    #expect(readings(life, created: nil).contains("two months later = 1963-05"))
    #expect(
      readings(
        "She was heard between 1971 and 1983. She was sent away in 1941 after the raid. Her father died two years "
          + "later. She married in the spring of 1960.", created: nil
      ).contains("two years later = 1943"))
  }

  @Test func `a clause put in is where the story is only where its sentence has no date`() {
    #expect(
      readings(
        "It had a school by 1850. In 1912 the mill, opened in 1880, burned down. Two years later it stood again.",
        created: nil
      ).last == "Two years later = 1914")
    #expect(
      readings(
        "She left school in 1955. Her novel, published in 1966, sold badly. Two years later she moved.",
        created: nil
      ).last == "Two years later = 1968")
  }

  @Test func `years later in the past do not lie ahead of the writing`() {
    #expect(
      readings(
        "The envoy spoke on Monday. People recall the treaty of 1975. It was signed with a smile. Five years later "
          + "there was war.", created: "2019-10-22"
      ).last == "Five years later = 1980")
  }

  // MARK: Named days and seasons

  @Test func `a day lies in the year in which the text names it in full`() {
    let story = """
      The flood of 14 May 1907 drowned the lower town.

      The dyke was built between 1899 and 1904. A clerk had warned of it in 1906. Rain fell from 9 May. At noon on 14 May \
      the dyke burst.
      """
    #expect(readings(story, created: nil).contains("9 May = 1907-05-09"))
    #expect(readings(story, created: nil).contains("noon = 1907-05-14T12:00"))
    #expect(
      readings(
        "The races of 14 May 1907 and 14 May 1911 were lost. In 1920 a club was founded. On 14 May it met.",
        created: nil
      ).last == "14 May = 1920-05-14")
  }

  @Test func `the summer before a season that is told with its years is no part of it`() {
    let season = "The 2013–14 season was the worst of all. "
    #expect(
      readings(
        season + "Over the summer they had sold two men. In January the coach left.", created: nil
      )
      .suffix(2) == ["the summer = 2013-SU", "January = 2014-01"])
    #expect(
      readings(season + "They went down in May. Over the summer two men left.", created: nil).last
        == "the summer = 2014-SU")
  }

  @Test func `the part of the day beside an hour says which half of the day it is in`() {
    #expect(
      readings("He rang at 5:45 on the evening of 6 May 2011.", created: nil).first
        == "5:45 = 2011-05-06T17:45")
    #expect(
      readings(
        "The bank shut on 9 May 2011 at 3 a.m. On the afternoon of 11 May 2011 at 4:10 he died.",
        created: nil
      ).last == "4:10 = 2011-05-11T16:10")
    #expect(
      readings("He rang at 5:45 on the morning of 6 May 2011.", created: nil).first
        == "5:45 = 2011-05-06T05:45")
  }

  @Test func `a list of times is no file of entries`() {
    #expect(
      readings("3 February\n\n9 March\n\nyesterday", created: "2020-05-15")
        == ["3 February = 2020-02-03", "9 March = 2020-03-09", "yesterday = 2020-05-14"])
  }
}

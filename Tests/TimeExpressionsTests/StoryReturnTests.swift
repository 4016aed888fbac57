import ISO8601
import Testing

@testable import TimeExpressions

/// How a dated text stays in a story long before its writing, and comes back to it.
@Suite struct StoryReturnTests {
  @Test(arguments: [
    "The divers went down on the evening of 9 September. The rope broke at noon on Monday.",
    "The divers went down on the morning of 9 September. The rope broke on Monday.",
    "The divers came on 4 September 2018 and went down on 9 September. The rope broke on Monday.",
    "The divers came on 4 September. They went down on 9 September.\n\nThe rope broke on Monday.",
    "The divers went down on 9 September. The rope broke at noon on Monday.",
  ])
  func `a weekday goes on from a day long before the writing`(story: String) {
    #expect(readings(story, created: "2019-03-05").last == "Monday = 2018-09-10")
  }

  @Test(arguments: [
    "The divers met the press yesterday. They had gone down on 9 September. The rope broke on Monday.",
    "The divers went down on 9 September. The mayor said on Monday that the rope had been old.",
    "The divers, missing since 9 September, were found on Monday.",
    "The divers went down on 9 September 2018. They were found on Monday.",
  ])
  func `in news a weekday counts from the writing`(news: String) {
    #expect(readings(news, created: "2019-03-05").last == "Monday = 2019-03-04")
  }

  @Test func `a text that tells hour upon hour stays in its week`() {
    let report = """
      At 04:20 on Tuesday 12 March the kiln cracked. At 04:40 a stoker rang the bell, and by 05:30 the hall was empty. The flue \
      had been swept last year.

      By Wednesday the bricks were cold.
      """
    #expect(readings(report, created: "2024-03-22").last == "Wednesday = 2024-03-13")
    let news = report.replacing(
      " At 04:40 a stoker rang the bell, and by 05:30 the hall was empty.", with: "")
    #expect(readings(news, created: "2024-03-22").last == "Wednesday = 2024-03-20")
  }

  @Test func `a month told beside its noun does not move the story`() {
    let report = """
      The kiln cracked at 04:20 on Tuesday 12 March. The fan, renewed in January by the makers, had not run since the previous \
      Friday. At 11:50 the same morning the flue fell.
      """
    #expect(
      readings(report, created: "2024-03-22").suffix(2)
        == ["the previous Friday = 2024-03-08", "11:50 the same morning = 2024-03-12T11:50"])
  }

  @Test func `since a weekday looks back from the story`() {
    let story = "They went down on the evening of 12 September. Nobody had slept since Monday."
    #expect(readings(story, created: "2019-03-05").last == "Monday = 2018-09-10")
  }

  @Test func `since a weekday looks back from the writing in another paragraph of news`() {
    let news = """
      The hall was shut yesterday. It was bought on 29 April.

      Dozens of weavers had been camping at its gate since Monday.
      """
    #expect(readings(news, created: "2019-06-14").last == "Monday = 2019-06-10")
  }

  @Test func `the month in which somebody told the writer is none of the story's`() {
    let story = """
      They went down on 9 September. “I feared the worst,” she told me in November. The next day the rope broke.
      """
    #expect(readings(story, created: "2019-03-05").last == "The next day = 2018-09-10")
  }

  @Test(arguments: [
    (
      "Holm died in the crash of 12 April 2022. The gate was locked that evening.",
      "that evening = 2022-04-12TEV"
    ),
    (
      "The crash of 12 April 2022 killed six. The gate was locked at 9 p.m. that evening.",
      "that evening = 2022-04-12TEV"
    ),
    (
      "The inquiry into the crash of 12 April 2022 met on Tuesday. The gate was locked that evening.",
      "that evening = 2024-03-05TEV"
    ),
  ])
  func `that evening is that of the day by which a mishap is named`(text: String, reading: String) {
    #expect(readings(text, created: "2024-03-07").last == reading)
  }

  @Test func `what is told in the past was not on the day behind the writing`() {
    let news = """
      A keeper told a court on Thursday of the crash of 12 April 2022.

      He had begun his round at 10 p.m. that evening.

      He gave a statement the next morning.
      """
    #expect(readings(news, created: "2024-03-07").last == "the next morning = 2022-04-13TMO")
  }

  @Test func `a day goes on over a paragraph without dates`() {
    let story = """
      Lund signed the lease on 22 May 2022.

      “It is fine,” he said.

      The barn burned on 3 August.
      """
    #expect(readings(story, created: "2024-03-07").last == "3 August = 2022-08-03")
    let news = story.replacing("he said", with: "he said yesterday")
    #expect(readings(news, created: "2024-03-07").last == "3 August = 2023-08-03")
  }

  @Test func `a paragraph goes on behind one that went back`() {
    let story = """
      In May 2022 the mill closed.

      The trouble was old. In March 2020 the owners cut wages. Two looms were sold that year.

      The first answer was slow. The council met on 11 May. The mayor resigned on 2 June.
      """
    #expect(
      readings(story, created: "2023-11-14").suffix(2)
        == ["11 May = 2022-05-11", "2 June = 2022-06-02"])
    let other = story.replacing("on 11 May", with: "on 11 July")
    #expect(readings(other, created: "2023-11-14").contains("11 July = 2020-07-11"))
  }

  @Test func `what would be by a season counts from the day it was said`() {
    let story =
      "Lund signed the lease on 22 May 2022. He promised that it would be over by the summer."
    #expect(readings(story, created: "2024-03-07").last == "the summer = 2022-SU")
    let news =
      "Lund signed the lease on 22 May 2022. The mayor said yesterday that it would be over by the summer."
    #expect(readings(news, created: "2024-03-07").last == "the summer = 2024-SU")
  }

  @Test func `a quarter goes on with the year just told`() {
    let story = """
      Prices peaked in November 2021. Output fell by a tenth over the year. Two mills closed in the third quarter.
      """
    #expect(
      readings(story, created: "2023-11-14").suffix(2)
        == ["the year = 2021", "the third quarter = 2021-Q3"])
    let apart = "Prices peaked in November 2021.\n\nTwo mills closed in the third quarter."
    #expect(readings(apart, created: "2023-11-14").last == "the third quarter = 2023-Q3")
  }

  @Test func `an hour that was promised is not what hours count from`() {
    let story = """
      At 09:15 on 3 May 2021 the line told riders that trains would run by noon. Lund had argued against it an hour earlier.
      """
    #expect(readings(story, created: "2024-01-01").last == "an hour earlier = 2021-05-03T08:15")
    let told = story.replacing(
      "told riders that trains would run by noon", with: "closed and reopened at noon")
    #expect(readings(told, created: "2024-01-01").last == "an hour earlier = 2021-05-03T11:00")
  }

  @Test func `a clause that gives a reason is over before the next date`() {
    let story = """
      The mill was founded in 1950. In May 2017 a study was ordered, which was dropped a year later. Work was to have begun in \
      January 2019. It was put off, first to that summer because the steel had not come, and then for good in August.
      """
    #expect(readings(story, created: "2024-05-02").last == "August = 2019-08")
  }

  @Test func `a title's weekday is that of the text`() {
    let report = """
      What went wrong on the Saturday

      Holm was on duty at 18:00 on 4 May 2019, when the hall burned.
      """
    #expect(readings(report, created: "2020-02-01").first == "Saturday = 2019-05-04")
    let other = report.replacing("4 May", with: "5 May")
    #expect(readings(other, created: "2020-02-01").first == "Saturday = 2020-02-01")
  }

  @Test func `the same week as a month says no more than the month`() {
    let story = "She fell ill in March 1961. She died that same week."
    #expect(readings(story, created: nil).last == "that same week = 1961-03")
    let day = story.replacing("in March", with: "on 3 March")
    #expect(readings(day, created: nil).last == "that same week = 1961-W09")
  }

  @Test func `a feast by which something would be is the next from the promise`() {
    let promise = "In October 2020 the parish promised that it would paint the hall by Easter."
    #expect(readings(promise, created: "2024-06-01").last == "Easter = 2021-04-04")
    let news = "The parish said in January that it would paint the hall by Easter."
    #expect(readings(news, created: "2024-02-01").last == "Easter = 2024-03-31")
  }

  @Test func `what comes later than a day appointed counts from that day`() {
    let trial = """
      The firm appealed before Christmas. The trial, listed for 10 February, was adjourned. It began two weeks later.
      """
    #expect(readings(trial, created: "2025-03-14").last == "two weeks later = 2025-02-24")
    let other = trial.replacing("It began two weeks later", with: "Two weeks later Holm paid")
    #expect(readings(other, created: "2025-03-14").last != "two weeks later = 2025-02-24")
  }

  @Test func `years do not count from the interview in which they are told`() {
    let story = """
      Ida Low won the cup in 1962. “We were poor,” she said in a 1999 interview. She left the club three years later.
      """
    #expect(readings(story, created: "2010-01-01").last == "three years later = 1965")
    let told = story.replacing("said in a 1999 interview", with: "sang in 1999")
    #expect(readings(told, created: "2010-01-01").last == "three years later = 2002")
  }

  @Test func `days do not count from when somebody told the paper`() {
    let story = """
      The plant burned down on 16 February 2018. A guard told this newspaper last month that he smelled gas. The alarm had been \
      disconnected six days earlier.
      """
    #expect(readings(story, created: "2019-02-16").last == "six days earlier = 2018-02-10")
  }
}

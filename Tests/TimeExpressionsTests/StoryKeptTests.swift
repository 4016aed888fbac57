import ISO8601
import Testing

@testable import TimeExpressions

/// Times that a report only mentions, so that its story stays on its own day or in its own year.
@Suite struct StoryKeptTests {
  @Test func `a reason behind what was reported leaves the story on its day`() {
    let report = """
      On 4 June 2024 a lift stopped. Adler reported it at 08:15, because a cable had been swapped the previous evening. She left \
      at 08:40.
      """
    #expect(readings(report, created: "2024-06-19").last == "08:40 = 2024-06-04T08:40")
    let told = report.replacing("it at 08:15, because", with: "at 08:15 that")
    #expect(readings(told, created: "2024-06-19").last == "08:40 = 2024-06-03T08:40")
  }

  @Test func `a day goes on with the month just told where a pronoun ties it`() {
    let report = "The heirs made an offer in May 2011. The guild refused it on 4 June."
    #expect(readings(report, created: "2020-06-15").last == "4 June = 2011-06-04")
    let apart = report.replacing("The guild refused it", with: "The guild met")
    #expect(readings(apart, created: "2020-06-15").last == "4 June = 2020-06-04")
  }

  @Test func `a month behind a quarter of this year lies in it`() {
    let story = """
      The first crack was found on 12 January 2021. The banks agreed on 20 December 2022. Work began again in March 2023. The yard \
      made money in the second quarter of this year and sold its cranes in August.
      """
    #expect(readings(story, created: "2024-10-08").last == "August = 2024-08")
    let plain = story.replacing(" of this year", with: "")
    #expect(readings(plain, created: "2024-10-08").last == "August = 2023-08")
  }

  @Test func `an hour that opens a paragraph goes back to the day told by the clock`() {
    let report = """
      At 14:10 on Saturday 9 August the crane fell.

      Its cable was changed on 12 July, and the crew tried it the next day.

      Its arm was shaking at 13:50. A guard rang the yard two minutes later.
      """
    let kept = readings(report, created: "2025-09-01")
    #expect(kept.contains("13:50 = 2025-08-09T13:50"))
    #expect(kept.last == "two minutes later = 2025-08-09T13:52")
    let had = report.replacing("Its arm was shaking", with: "Its arm had been shaking")
    #expect(readings(had, created: "2025-09-01").contains("13:50 = 2025-07-13T13:50"))
    let headed = report.replacing("Its cable", with: "SATURDAY 12 JULY\n\nThe cable")
      .replacing(" on 12 July", with: "")
    #expect(!readings(headed, created: "2025-09-01").contains("13:50 = 2025-08-09T13:50"))
  }

  @Test func `the weekday behind a plan that came to nothing follows the day planned`() {
    let report = """
      On 20 May the crew moved the pumps. We had meant to follow with the boilers on 27 May, but waited. The part came on the       Friday.
      """
    #expect(readings(report, created: "2025-06-19").last == "Friday = 2025-05-30")
    let plain = report.replacing(" on 27 May", with: "")
    #expect(readings(plain, created: "2025-06-19").last == "Friday = 2025-05-23")
  }

  @Test func `a story does not move to the year in which its papers were disclosed`() {
    let story =
      "The barge left on 3 May 2009. Its log was revealed in 2012. The barge came home on 6 May."
    #expect(readings(story, created: "2014-11-21").last == "6 May = 2009-05-06")
    let sold = story.replacing("Its log was revealed", with: "The barge was sold")
    #expect(readings(sold, created: "2014-11-21").last == "6 May = 2012-05-06")
    let night = """
      The strike began on 3 June 1994. By a memoir she published in 2010 Ida Low slept that night in the hall.
      """
    #expect(readings(night, created: "2015-06-01").last == "that night = 1994-06-03TNI")
  }

  @Test func `a weekend that a story looks back to is the one before its day`() {
    let report = "On Tuesday 10 June the lift stuck. Its brake had been oiled over the weekend."
    #expect(readings(report, created: "2025-06-20").last == "the weekend = 2025-W23-WE")
    let news = "The lift stuck. Its brake was oiled over the weekend."
    #expect(readings(news, created: "2025-06-20").last == "the weekend = 2025-W24-WE")
  }

  @Test func `an hour of the past is not on a weekday to come`() {
    let report = "A hearing is expected next Wednesday. He was seen at 10:15 p.m. on Wednesday."
    #expect(readings(report, created: "2024-10-08").last == "Wednesday = 2024-10-02")
    let ahead = report.replacing("He was seen", with: "He will be seen")
    #expect(readings(ahead, created: "2024-10-08").last == "Wednesday = 2024-10-09")
  }

  @Test func `the last week is that of a stay told before`() {
    let story = "She stayed in the camp until 31 March 2010. In the last week she was ill."
    #expect(readings(story, created: "2020-01-15").last == "the last week = 2010-W13")
    let now = story.replacing("the last week she was", with: "the last week she has been")
    #expect(readings(now, created: "2020-01-15").last == "the last week = 2020-W02")
  }
}

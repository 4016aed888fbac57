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
}

import ISO8601
import Testing

@testable import TimeExpressions

/// What news looks back to, while its own story stays near the day of writing.
@Suite struct FlashbackTests {
  @Test func `a month goes on from a season told with its year`() {
    let report = "The farm was sold in the spring of 2007. In October a gate was put up."
    #expect(readings(report, created: "2019-11-14").last == "October = 2007-10")
    let apart = "The farm was sold in the spring of 2007.\n\nIn October a gate was put up."
    #expect(readings(apart, created: "2019-11-14").last == "October = 2019-10")
  }

  @Test func `a paragraph that goes back keeps to its own dates until it ends`() {
    let story = """
      The cannery closed on 9 June 2014. On 12 June the crew left.

      Ida Holm had warned the owners in April 2013. A survey was ordered two months later. The owners paid up in November.

      On 20 June the roof fell in.
      """
    #expect(
      readings(story, created: nil).suffix(3)
        == ["two months later = 2013-06", "November = 2013-11", "20 June = 2014-06-20"])
    let apart = story.replacing("had warned", with: "sued").replacing("2013", with: "2015")
    #expect(readings(apart, created: nil).last == "20 June = 2015-06-20")
  }

  @Test func `what goes back within a paragraph leaves the story where it is`() {
    let story = """
      The cannery closed on 9 June 2014. Ida Holm had joined it in April 2003. Two months later she died.
      """
    #expect(readings(story, created: nil).last == "Two months later = 2014-08")
  }

  @Test func `weeks go on from a month that the second sentence of a paragraph goes back to`() {
    let story = """
      The cannery opened on 9 June 2014 and closed on 12 August.

      The harm was old. In April 2013 a boiler had cracked. It was mended two weeks later.
      """
    #expect(readings(story, created: "2020-05-06").last == "two weeks later = 2013-WXX")
  }

  @Test func `the weekday is the one that was named before`() {
    let report = """
      The service failed on Tuesday 14 and Wednesday 15 May. The limit had been cut on 2 May.

      Holm began the work at 19:30 on the Tuesday.
      """
    #expect(readings(report, created: "2024-05-24").last == "Tuesday = 2024-05-14")
    let other = report.replacing("the Tuesday", with: "the Friday")
    #expect(readings(other, created: "2024-05-24").last != "Friday = 2024-05-14")
  }

  @Test func `a weekday with its hour is that of the story`() {
    let report = """
      The service failed on Tuesday 14 and Wednesday 15 May.

      At 06:15 on Wednesday the firm said that nothing had been lost.
      """
    #expect(readings(report, created: "2024-05-24").last == "Wednesday = 2024-05-15")
    let news = report.replacing("At 06:15 on", with: "On")
    #expect(readings(news, created: "2024-05-24").last == "Wednesday = 2024-05-22")
  }

  @Test func `months go on from the year that the news looks back to`() {
    let report = """
      A court on Tuesday threw out the appeal of John Smith.

      Smith had been arrested in June 2019, when his home was searched. He was charged in September, and the \
      trial, which began in November, lasted four weeks.

      The clerk resigned in March.
      """
    let read = readings(report, created: "2023-05-10")
    #expect(read.contains("September = 2019-09"))
    #expect(read.contains("November = 2019-11"))
    #expect(read.contains("March = 2023-03"))
  }

  @Test func `a month behind what was long ago lies in the next year`() {
    #expect(
      readings(
        "On Monday the shop burned. It had been opened in November 2015. They sold it in April.",
        created: "2023-05-10"
      ).contains("April = 2016-04"))
  }

  @Test func `a sentence about something else counts from the day of writing`() {
    #expect(
      readings(
        "On Monday the shop burned. It had been opened in March 2015. The roof was mended in April.",
        created: "2023-05-10"
      ).contains("April = 2023-04"))
  }

  @Test func `a clause put in between commas does not move the news`() {
    let report = """
      The company, which opened its first shop in April 2015, announced in January that it would close. The \
      chain, founded in May 1998, was sold in February.

      It is to close on Monday, and the staff on Friday will be told more next week.
      """
    let read = readings(report, created: "2023-05-10")
    #expect(read.contains("January = 2023-01"))
    #expect(read.contains("February = 2023-02"))
  }

  @Test func `within such a clause months keep its year`() {
    #expect(
      readings(
        "Smith, who was arrested in June 2019 and tried in November, appealed on Monday.",
        created: "2023-05-10"
      ).contains("November = 2019-11"))
  }

  @Test func `a paragraph that opens with what had been counts from there to its end`() {
    let report = """
      The bill failed on 11 May.

      The debate had opened on 8 February. A motion fell that evening; another was moved two days later.

      Two days later the minister left.
      """
    let read = readings(report, created: "2022-07-07")
    #expect(read.contains("that evening = 2022-02-08TEV"))
    #expect(
      read.filter { $0.lowercased().hasPrefix("two days") }.sorted() == [
        "Two days later = 2022-05-13", "two days later = 2022-02-10",
      ])
  }

  @Test func `within a paragraph what had been does not move the news`() {
    #expect(
      readings(
        "He was stopped on 11 May. His licence had expired on 8 February. Two days later he left.",
        created: "2022-07-07"
      ).contains("Two days later = 2022-05-13"))
  }

  @Test(arguments: [
    ("On 12 May 2022 the nurse rang. Her brother had gone out on Monday.", nil),
    ("The nurse said on 12 May 2022 that her brother had gone out on Monday.", nil),
    ("On 12 May the nurse rang. Her brother had gone out on Monday.", "2022-07-01"),
  ])
  func `a weekday of the past perfect lies before the day told`(text: String, created: String?) {
    #expect(readings(text, created: created).contains("Monday = 2022-05-09"))
  }

  @Test func `a weekday that goes on or was only meant lies after it`() {
    let text = "On 12 May 2022 the nurse rang. Her brother "
    #expect(readings(text + "came back on Monday.", created: nil).contains("Monday = 2022-05-16"))
    #expect(
      readings(text + "had promised to come on Monday.", created: nil)
        .contains("Monday = 2022-05-16"))
  }

  @Test func `the evening before is that of the day before`() {
    let text = "The strike began on 12 May 1990. The owner had fled the evening before"
    #expect(readings(text + ".", created: nil).contains("the evening before = 1990-05-11TEV"))
    #expect(
      !readings(text + " the vote.", created: nil).contains { $0.hasPrefix("the evening before") })
  }
}

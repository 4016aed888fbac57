import ISO8601
import Testing

@testable import TimeExpressions

/// Texts that never tell their year.
@Suite struct OpenYearTests {
  @Test(arguments: [
    (
      "The boiler burst on 8 October. The next day it was mended. It burst again a week later.",
      "8 October = XXXX-10-08; The next day = XXXX-10-09; a week later = XXXX-10-16"
    ),
    (
      "On 3 March a guard saw smoke. On 5 March he saw it again, and by May the hall was shut.",
      "3 March = XXXX-03-03; 5 March = XXXX-03-05; May = XXXX-05"
    ),
    (
      "At 14:02 the alarm rang. Ten minutes later it stopped. At 15:30 it rang again.",
      "14:02 = XXXX-XX-XXT14:02; Ten minutes later = XXXX-XX-XXT14:12; 15:30 = XXXX-XX-XXT15:30"
    ),
    (
      "The mill, built in 1911, burned on 8 October. The next day it was pulled down.",
      "1911 = 1911; 8 October = XXXX-10-08; The next day = XXXX-10-09"
    ),
    (
      "The mill burned on 8 October. It had opened in 1911. The next day it was pulled down.",
      "8 October = XXXX-10-08; 1911 = 1911; The next day = XXXX-10-09"
    ),
    (
      "On Tuesday 8 October the mill burned. On Friday the owner came.",
      "Tuesday 8 October = XXXX-10-08; Friday = XXXX-10-11"
    ),
  ])
  func `days and hours without a year go on from one another`(text: String, times: String) {
    #expect(readings(text, created: nil).joined(separator: "; ") == times)
  }

  @Test func `weekdays over the end of a year fall as the text says`() {
    #expect(
      readings(
        "The door stuck on 14 December. It fell in on Saturday 18 January. A smith came on Monday.",
        created: nil)
        == [
          "14 December = XXXX-12-14", "Saturday 18 January = XXXX-01-18", "Monday = XXXX-01-20",
        ])
  }

  @Test(arguments: [
    (
      "In 1911 the mill opened. On 8 October it burned.", "1911 = 1911; 8 October = 1911-10-08"
    ),
    (
      "The mill opened on 3 May 1911. On 8 October it burned.",
      "3 May 1911 = 1911-05-03; 8 October = 1911-10-08"
    ),
    ("They met on Friday and again on Monday.", "Friday = XXXX-WXX-5; Monday = XXXX-WXX-1"),
    (
      "The mill burned on 8 October. On Friday the owner came.",
      "8 October = XXXX-10-08; Friday = XXXX-WXX-5"
    ),
    (
      "The mill burned on 28 December. A week later it was pulled down.",
      "28 December = XXXX-12-28; A week later = XXXX-01-04"
    ),
  ])
  func `no year, weekday or day is made up`(text: String, times: String) {
    #expect(readings(text, created: nil).joined(separator: "; ") == times)
  }

  @Test func `a dateline without a year is what news counts from`() {
    let news =
      "The bridge was shut on Tuesday. A driver had seen a crack on Sunday. It will open in December."
    #expect(
      readings(news, created: "XXXX-10-08") == [
        "Tuesday = XXXX-10-08", "Sunday = XXXX-10-06", "December = XXXX-12",
      ])
    #expect(
      readings(
        "The bridge, built in 1911, was shut. A crack was seen last week.", created: "XXXX-10-08"
      )
      .last == "last week = XXXX-WXX")
  }
}

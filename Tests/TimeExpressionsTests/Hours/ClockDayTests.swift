import ISO8601
import Testing

@testable import TimeExpressions

/// On which day, and by which clock, hours are told.
@Suite struct ClockDayTests {
  @Test func `an hour goes on from the story, not from a warning of the evening before`() {
    let report = """
      At 04:10 on Friday 2 July 2021 the sluice jammed. A warning was logged, at 18:45 on 1 July, by the harbour master. \
      At 04:22 the keeper woke the mayor.
      """
    #expect(readings(report, created: nil).last == "04:22 = 2021-07-02T04:22")
  }

  @Test func `no hour of an old story is on the day of writing`() {
    let story = "The earl fell in April 1461. Three days later his men fled at dawn."
    #expect(readings(story, created: "2014-05-01").last == "dawn = XXXX-XX-XXTMO")
    let news = "The museum burned in April. His men fled at dawn."
    #expect(readings(news, created: "2014-05-01").last == "dawn = 2014-05-01TMO")
  }

  @Test func `an hour stays on an earlier day that the story has gone to`() {
    let report = """
      At 04:10 on Friday 2 July 2021 the sluice jammed. On 1 July the keeper opened it at 18:45. At 20:30 he went home.
      """
    #expect(readings(report, created: nil).last == "20:30 = 2021-07-01T20:30")
  }

  @Test func `a day that had been is no day of the hours behind it`() {
    let report = """
      At 04:10 on Friday 2 July 2021 the sluice jammed. It had been greased on 28 June. At 04:22 the keeper woke the mayor.
      """
    #expect(readings(report, created: nil).last == "04:22 = 2021-07-02T04:22")
  }

  @Test func `an hour of another zone leaves the story on its day`() {
    let report = """
      At 04:10 on Friday 2 July 2021 the sluice jammed. The satellite had seen it, at 19:12 UTC on 1 July, from above. At \
      04:22 the keeper woke the mayor.
      """
    let read = readings(report, created: nil)
    #expect(read.contains("19:12 UTC = 2021-07-01T19:12Z"))
    #expect(read.last == "04:22 = 2021-07-02T04:22")
  }

  @Test func `elsewhere it was the weekday nearest to the story`() {
    let report = """
      At 04:10 on Friday 2 July 2021 the sluice jammed. In the ministry's tower at Brill, where it was 20:12 CET on \
      Thursday, nobody noticed. At 04:22 the keeper woke the mayor.
      """
    let read = readings(report, created: nil)
    #expect(read.contains("Thursday = 2021-07-01"))
    #expect(read.last == "04:22 = 2021-07-02T04:22")
  }

  @Test(arguments: [
    ("Times are local (UTC+9).", "2021-07-01T20:20"),
    ("All times are given in UTC.", "2021-07-01T11:20"),
    ("All times are local time (GMT-03:30).", "2021-07-01T07:50"),
    ("All times are local (UTC \u{2212}2).", "2021-07-01T09:20"),
  ])
  func `hours of another zone are ordered by the clock that the text says is its own`(
    _ head: String, _ own: String
  ) {
    let report = """
      \(head)

      At 10:10 on 1 July 2021 the sluice jammed. At 12:20 CET the ministry rang. At 10:30 the keeper woke.
      """
    #expect(
      readings(report, created: nil).suffix(2) == [
        "12:20 CET = 2021-07-01T12:20+01:00", "10:30 = 2021-07-01T10:30",
      ])
    #expect(covers(report, created: nil).contains(own))
  }

  @Test func `an hour of another zone is on the day that brings it nearest`() {
    let report = """
      All times are local (UTC+9).

      At 02:10 on 2 July 2021 the sluice jammed. At 18:20 CET the ministry rang.
      """
    #expect(readings(report, created: nil).last == "18:20 CET = 2021-07-01T18:20+01:00")
  }

  @Test func `where no clock is said to be the text's own, hours without a zone have none`() {
    let report =
      "At 05:10 on 1 July 2021 the sluice jammed (02:10 GMT, 03:10 CET). At 06:30 it gave way."
    #expect(readings(report, created: nil).last == "06:30 = 2021-07-01T06:30")
    #expect(covers(report, created: nil)[2] == "2021-06-30/2021-07-01")
    let zoned = "At 05:10 GMT on 1 July 2021 the sluice jammed (06:10 CET). At 06:30 it gave way."
    #expect(readings(zoned, created: nil).last == "06:30 = 2021-07-01T06:30Z")
  }

  @Test func `a report that dates its own year in full goes on by weekdays`() {
    let report = """
      At 04:10 on Friday 2 July 2021 the sluice jammed.

      On Tuesday the council closed the quay.
      """
    #expect(readings(report, created: "2021-07-29").last == "Tuesday = 2021-07-06")
    let news = report.replacing("At 04:10 on Friday 2 July 2021", with: "On 2 July")
    #expect(readings(news, created: "2021-07-29").last == "Tuesday = 2021-07-27")
    let said = report.replacing("the council closed", with: "the council said it had closed")
    #expect(readings(said, created: "2021-07-29").last == "Tuesday = 2021-07-27")
  }

  @Test func `hours in words go on into the afternoon`() {
    #expect(
      readings(
        "On 6 May 2011 they set out at eight in the morning. At twenty past two they rested.",
        created: nil
      ).last == "twenty past two = 2011-05-06T14:20")
    #expect(
      readings(
        "On the morning of 6 May 2011 they set out. At twenty past two they rested.", created: nil
      ).last == "twenty past two = 2011-05-06T14:20")
  }

  @Test func `hours of the night stay before the morning`() {
    #expect(
      readings(
        "The wall gave way at 12.40 on the morning of 6 May 2011. The water reached Lund at about 1.10.",
        created: nil
      ).last == "about 1.10 = 2011-05-06T01:10")
    #expect(
      readings(
        "On the morning of 6 May 2011 they set out. They had been woken at half past three.",
        created: nil
      ).last == "half past three = 2011-05-06T03:30")
  }
}

extension ClockDayTests {
  @Test func `a house for the summer is no time that hours go on from`() {
    #expect(
      readings(
        "Troops left at 11 p.m. on 7 May 1968. The duke was at his summer residence and was woken at 12:50 a.m.",
        created: nil
      ).last == "12:50 a.m. = 1968-05-08T00:50")
  }

  @Test func `the same evening is that of the day told, not of a month in passing`() {
    let told = """
      On 7 May 2019 the agency named her. Two days later, after papers emerged that proved a payment in January 2018, she \
      quit. The chairman replied the same evening.
      """
    #expect(readings(told, created: nil).last == "the same evening = 2019-05-09TEV")
    let month =
      "On 7 May 2019 the agency named her. In June 2019 she quit. The chairman replied the same evening."
    #expect(readings(month, created: nil).last != "the same evening = 2019-05-07TEV")
  }

  @Test func `what was due on a weekday was due behind the day just named`() {
    #expect(
      readings("The ferry left on Friday and was due in Hull on Sunday.", created: "2020-05-13")
        .last
        == "Sunday = 2020-05-10")
    #expect(
      readings("The ferry left on Friday and is due in Hull on Sunday.", created: "2020-05-13").last
        == "Sunday = 2020-05-17")
  }

  @Test func `what somebody said was so until a month is so until the next`() {
    #expect(
      readings("The owner said that the school was safe until August.", created: "2020-02-13").last
        == "August = 2020-08")
    #expect(
      readings("The school was shut until August.", created: "2020-02-13").last
        == "August = 2019-08")
  }

  @Test func `the season after counts from the end of what went on`() {
    let mill =
      "The quarry opened in May 1930. Blasting went on until June 1934. The crane was sold the winter after."
    #expect(readings(mill, created: nil).last == "the winter after = 1934-WI")
    let other = "The quarry opened in May 1930. The crane was sold the winter after."
    #expect(readings(other, created: nil).last == "the winter after = 1930-WI")
  }

  @Test func `a weekday goes on from the last of some days`() {
    let talks = """
      The ballot was on Sunday 8 October. On the night Lund claimed a win before midnight, then withdrew an hour later. The \
      king met both on the following Wednesday. He opened talks the next day. They failed on Monday.
      """
    #expect(readings(talks, created: "2023-10-20").last == "Monday = 2023-10-16")
  }

  @Test(arguments: [
    "The mate hoped to be home by midnight.",
    "The warning, issued at noon, gave gales by midnight. The cook slept. The boy sang.",
    "The pump had been mended six days earlier.",
  ])
  func `an evening goes on over hours beside it`(aside: String) {
    let story = "The boat left at 6.10 p.m. on 3 May 1922. \(aside) At 8.20 a wave broke over her."
    #expect(readings(story, created: "1923-01-01").last == "8.20 = 1922-05-03T20:20")
  }

  @Test func `a morning that a story goes back to is no evening`() {
    let story = """
      The boat left at 6.10 p.m. on 3 May 1922. She was loaded at 7.30 a.m. by two men. At 8.20 a crane broke.
      """
    #expect(readings(story, created: "1923-01-01").last == "8.20 = 1922-05-03T08:20")
  }

  @Test func `a count behind an hour and a comma says that hour again`() {
    let story = """
      At 13:15 on 8 May 2024 Vale found the leak. She closed the valve at 13:47, thirty-two minutes later, and left.
      """
    #expect(readings(story, created: nil).last == "thirty-two minutes later = 2024-05-08T13:47")
    let other = story.replacing(
      ", thirty-two minutes later, and left", with: ", two hours later she left")
    #expect(readings(other, created: nil).last == "two hours later = 2024-05-08T15:47")
  }
}

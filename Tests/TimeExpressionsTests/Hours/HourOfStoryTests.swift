import ISO8601
import Testing

@testable import TimeExpressions

/// Hours that stay on the day of their story, whatever a clause looks back to.
@Suite struct HourOfStoryTests {
  @Test(arguments: [
    ("The diver, who had flown in the day before, went down at 09:12.", "2018-07-12"),
    ("The winch had been serviced the previous day.", "2018-07-12"),
    ("On Wednesday they had rested. On Friday they went on.", "2018-07-13"),
  ])
  func `what a clause looks back to leaves hours on their day`(
    between: String, day: String
  ) {
    let report = "At 09:05 on Thursday 12 July 2018 the crane failed. \(between) At 09:40 it fell."
    #expect(readings(report, created: "2019-02-01").last == "09:40 = \(day)T09:40")
  }

  @Test func `a day gone back to in the simple past keeps the hours behind it`() {
    let report =
      "At 09:05 on 12 July 2018 the crane failed. On 11 July it was loaded. At 09:40 it fell."
    #expect(readings(report, created: "2019-02-01").last == "09:40 = 2018-07-11T09:40")
  }

  @Test func `an hour that had been is on no day that was only looked back to`() {
    let report = """
      At 0905 on 12 July 2018 the crane failed. The diver, who had flown in the day before, left. A call had been made at 0940.
      """
    #expect(readings(report, created: "2019-02-01").last == "0940 = 2018-07-12T09:40")
  }

  @Test(arguments: [
    (
      "The talks failed on 12 July 2018. The lamps went out at 11 p.m., and a pact was made shortly after midnight.",
      "13"
    ),
    ("The crane failed at 1452 on 12 July 2018. Just after midnight it fell.", "13"),
    ("The crane failed at 0905 on 12 July 2018. It had been moved shortly after midnight.", "12"),
  ])
  func `after midnight is the next day unless it is looked back to`(report: String, day: String) {
    #expect(readings(report, created: nil).last == "midnight = 2018-07-\(day)T00:00")
  }

  @Test func `by an hour of the morning a night has come to the next day`() {
    let night =
      "On the night of 12 July 2018 a guard smelled smoke. By four in the morning the roof had gone."
    #expect(readings(night, created: nil).last == "four in the morning = 2018-07-13T04:00")
  }

  @Test func `two hours in four digits are no years`() {
    let report = "At 0905 on 12 July 2018 the crane fell. They were freed between 1310 and 1440."
    #expect(readings(report, created: nil).last == "1440 = 2018-07-12T14:40")
    #expect(
      readings("The mill stood between 1310 and 1440.", created: nil) == [
        "1310 = 1310", "1440 = 1440",
      ])
  }

  @Test func `an hour of a later year is on no day told before it`() {
    let life = "She took the chair on 12 July 1988. The great debate came in 1991. "
    #expect(
      readings(life + "She shut the hall at 2 a.m.", created: nil).last
        == "2 a.m. = XXXX-XX-XXT02:00")
    #expect(
      readings("She took the chair on 12 July 1988. She shut the hall at 2 a.m.", created: nil).last
        == "2 a.m. = 1988-07-12T02:00")
  }

  @Test func `the weekday of the title is its day`() {
    let report = """
      The failure of the dyke

      The night of 12 July 2018

      It had been inspected twice. At about four o'clock on the Thursday afternoon a boy saw water.
      """
    #expect(readings(report, created: "2019-02-01").last == "Thursday afternoon = 2018-07-12TAF")
  }

  @Test(arguments: [
    (
      "the nurses called a walkout for Thursday. In the evening the matron gave in.",
      "2017-04-03TEV"
    ),
    ("the concert was put off until 8 April. At noon the singer left.", "2017-04-03T12:00"),
    ("Lena said she would sail on 8 April. At 16:00 she packed.", "2017-04-03T16:00"),
    ("the board fixed the vote for 12 May. The next day two members left.", "2017-04-04"),
    ("the talk was rescheduled for the next day. In the evening Lena fell ill.", "2017-04-03TEV"),
    ("the vote was set for 12 May. Two days earlier Lena asked for more time.", "2017-05-10"),
    ("the vote was set for 12 May. The day before, Lena resigned.", "2017-05-11"),
    // What somebody means to do soon, and what happened
    ("Lena said she would sail on 4 April. At 05:00 a storm broke the mast.", "2017-04-04T05:00"),
    ("the hall closed. On 8 April it opened. In the evening a choir sang.", "2017-04-08TEV"),
    ("Lena came. She left for Rome on 8 April. In the evening she sang.", "2017-04-08TEV"),
  ])
  func `a day for which something is only arranged leaves the story on its own`(
    story: String, time: String
  ) {
    let last = readings("On 3 April 2017 \(story)", created: nil).last
    #expect(last?.hasSuffix(" = \(time)") == true)
  }
}

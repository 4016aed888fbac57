import Testing

@testable import TimeExpressions

/// Months and weekdays of reports whose title names what happened and its day.
@Suite struct OccasionDayTests {
  private let title = "Fire at Holm Mill – 12 January 2021\n\n"

  @Test(arguments: [nil, "2021-11-20", "2022-03-01"] as [String?])
  func `months count from the day of the title`(created: String?) {
    let report =
      title
      + "A dryer caught fire. The pumps had been tested in November. The guard was hired in December. The hall was pulled down in March."
    #expect(
      readings(report, created: created).dropFirst()
        == ["November = 2020-11", "December = 2020-12", "March = 2021-03"])
  }

  @Test func `the next day counts from the title, behind months before`() {
    let report =
      title + "A dryer caught fire. It had been bought in May. The owner came the next day."
    #expect(readings(report, created: nil).last == "the next day = 2021-01-13")
  }

  @Test func `weekdays count from the day of the title`() {
    let report =
      title + "A dryer caught fire. On Friday a guard had smelt smoke. On Monday the hall was shut."
    #expect(
      readings(report, created: "2021-05-20").dropFirst()
        == ["Friday = 2021-01-08", "Monday = 2021-01-18"])
    #expect(readings(report, created: nil)[1] == "Friday = 2021-01-08")
  }

  @Test func `what is to come and other years do not`() {
    #expect(
      readings(title + "A dryer caught fire. A report will follow in March.", created: "2021-11-20")
        .last == "March = 2022-03")
    let old =
      title + "The mill was built in 1950. It was sold in 1990. A dryer was bought in November."
    #expect(readings(old, created: "2021-12-20").last == "November = 2021-11")
    let plan = "Fire drill – 12 January 2021\n\nThe alarm was bought in November."
    #expect(readings(plan, created: "2020-12-20").last == "November = 2020-11")
  }

  @Test func `a month that opens a paragraph goes on into the next year`() {
    let story = """
      On 3 September 2014 the river rose. On 4 September the dam leaked. On 5 September it burst. On 7 September the army came.


      """
    #expect(
      readings(
        story + "In March the dam was rebuilt. The month after, the people came back.", created: nil
      )
      .suffix(2) == ["March = 2015-03", "The month after = 2015-04"])
    #expect(
      readings(story + "In March engineers had warned of it.", created: nil).last
        == "March = 2014-03")
    #expect(
      readings(story + "In July a guard saw cracks.", created: nil).last == "July = 2014-07")
  }
}

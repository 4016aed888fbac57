import EventModel
import ISO8601
import Testing

/// When a text was made known, what was called off or may yet come, and stretches it comes back to.
@Suite struct PublicationTests {
  /// The words and values of a text's times.
  private func readings(_ text: String, created: String?) throws -> [String] {
    try story(text, created: created).times.map { "\($0.text) = \($0.value)" }
  }

  @Test(arguments: [
    "Final report issued on 4 June 2019.", "Published 4 June 2019", "Press release, 4 June 2019",
    "This report was adopted on 4 June 2019.",
  ])
  func `the day of publication is not that of the hours told`(_ line: String) throws {
    let text =
      "Loss of the barge Ida, 8 May 2018\n\n\(line)\n\nIt cast off at 06:20. The cook fell on 2 May."
    for created in [nil, "2019-06-04"] {
      let read = try readings(text, created: created)
      #expect(read.contains("06:20 = 2018-05-08T06:20"))
      #expect(read.contains("2 May = 2018-05-02"))
    }
  }

  @Test func `a report that the story tells of moves it on`() throws {
    let text = """
      The barge sank on 8 May 2018. The report was issued on 4 June 2019. The owner resigned at 06:20.
      """
    #expect(try readings(text, created: nil).contains("06:20 = 2019-06-04T06:20"))
  }

  @Test(arguments: [
    ("The mill, planned before the flood, was built in 1932 and shut in July.", "July = 1932-07"),
    (
      "A mill that had been planned before the flood was built in 1932 and shut in July.",
      "July = 1932-07"
    ),
    (
      "The mill, dug before the flood of 1890, was sold in 1904 and shut in July.", "July = 1904-07"
    ),
    (
      "The mill, which Berg had planned before the flood, was built in 1932 and shut in July.",
      "July = 1932-07"
    ),
  ])
  func `a month behind the year of a main verb is in it`(_ text: String, _ read: String) throws {
    #expect(try readings("Berg came in 1911. " + text, created: nil).contains(read))
  }

  @Test func `a month behind a year told in passing is not`() throws {
    let text = "Berg came in May 1911. A book that he printed in 1904 was burned in July."
    #expect(try readings(text, created: nil).contains("July = 1911-07"))
  }

  @Test(arguments: [
    ("If no deal is made, they could walk out in November.", "November = 2017-11"),
    ("If nobody bids, the inn could shut by October.", "October = 2017-10"),
    ("He could not be found in November.", "November = 2016-11"),
  ])
  func `what could come of a condition is ahead`(_ text: String, _ read: String) throws {
    #expect(try readings(text, created: "2017-03-11").contains(read))
  }

  @Test(arguments: [
    ("The fair, scheduled for 3 May, was cancelled.", "3 May = 2017-05-03"),
    ("The fair, due to open on 22 April, was called off.", "22 April = 2017-04-22"),
    ("The fair was planned for May but never took place.", "May = 2017-05"),
    ("The fair, scheduled for 3 May, will be the last.", "3 May = 2018-05-03"),
  ])
  func `what was called off was not to be next year`(_ text: String, _ read: String) throws {
    #expect(try readings(text, created: "2017-11-12").contains(read))
  }

  @Test func `a year stands behind at least`() throws {
    #expect(
      try readings("It has been shut since at least 1340.", created: nil).contains("1340 = 1340"))
  }
}

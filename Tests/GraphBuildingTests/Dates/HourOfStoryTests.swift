import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Hours behind what a clause looks back to` {
  @Test(arguments: [
    ("They read the chart from Wednesday night.", "12"),
    ("The rope delivered on Tuesday was laid out.", "12"),
    ("They used a key that had been cut on Monday.", "12"),
    ("On Friday they went on.", "13"),
  ])
  func `stay on the day of the story unless that moves on`(between: String, day: String) throws {
    let report =
      "At 09:05 on Thursday 12 July 2018 the crane failed. \(between) At 09:40 the mast broke."
    expectDate("2018-07-\(day)T09:40", of: "broke", in: try story(report))
  }

  @Test func `count minutes on from the hour of the story`() throws {
    let report =
      "At 09:05 on 12 July 2018 a lamp lit. The same fault had been seen a week earlier. Six minutes later the mast broke."
    expectDate("2018-07-12T09:11", of: "broke", in: try story(report))
  }
}

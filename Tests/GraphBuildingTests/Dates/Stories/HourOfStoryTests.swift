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

  @Test func `are somewhere in a year told since, on no day before it`() throws {
    let text =
      "Ann Orr took the chair on 3 June 1992. The debate came in 1994. It began at nine o'clock and ended at 11 p.m."
    let graph = try story(text)
    #expect(try graph.event("ended").time?.edtf.description == "1994")
    let onDay = "Ann Orr took the chair on 3 June 1992. The debate ended at 11 p.m."
    expectDate("1992-06-03T23:00", of: "ended", in: try story(onDay))
  }
}

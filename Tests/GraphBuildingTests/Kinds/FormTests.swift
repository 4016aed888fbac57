import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Heads of forms` {
  @Test func `the date of something is its day`() throws {
    expect(
      try story(
        """
        Date of collision: 3 June 2019
        Date of admission: 4 June 2019
        Date of discharge: 12 June 2019
        """, created: nil),
      matches: """
        collision @ 2019-06-03
        admission @ 2019-06-04
        discharge @ 2019-06-12
        """)
  }

  @Test(arguments: [
    ("The date of the collision was 3 June 2019.", "collision"),
    ("The van was insured on the date of the collision, 3 June 2019.", "collision"),
    ("Date of death: 3 June 2019", "death"),
    ("Hearing date: 3 June 2019", "hearing"),
  ])
  func `it is so in prose as well, and what has a date of its own is not planned`(
    text: String, event: String
  ) throws {
    let found = try story(text, created: nil).event(event)
    #expect(found.status == .occurred)
    #expect(found.time?.edtf.description == "2019-06-03")
  }

  @Test(arguments: [
    "The county set a date for the hearing.", "The county agreed a date of surgery.",
  ])
  func `what a date is set for is still to come`(text: String) throws {
    let graph = try story(text, created: nil)
    #expect(!graph.events.contains { $0.status == .occurred && $0.time?.edtf.date != nil })
  }

  @Test func `the last of several days is not that of what is told below`() throws {
    let graph = try story(
      """
      Admitted: 22/03/2019    Discharged: 29/03/2019

      She was brought in with a cough. A scan was done the next day. On 24 March she fell.
      """, created: nil)
    expect(
      graph,
      matches: """
        discharged @ 2019-03-29
        fell @ 2019-03-24
        """)
    #expect(try graph.event("done").time?.edtf.date == nil)
  }

  @Test func `nor is it behind lines of their own`() throws {
    let graph = try story(
      """
      Date of loss: 11 February 2019
      Date notified: 15 February 2019

      The tank leaked. The farmer called a welder the next day.
      """, created: nil)
    expect(graph, matches: "loss @ 2019-02-11")
    for word in ["leaked", "called"] {
      #expect(try graph.event(word).time?.edtf.date?.day == nil)
    }
  }

  @Test func `the only day of a form is that of what is told below`() throws {
    expect(
      try story(
        "Date of collision: 3 June 2019\n\nThe van hit a wall. The driver rang his wife the next day.",
        created: nil),
      matches: "rang @ 2019-06-04")
  }
}

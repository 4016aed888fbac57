import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Minutes of meetings` {
  private let minutes = """
    Minutes of the meeting of the Moss Trust held on 12 March 2019

    The accounts were approved. Mrs Tarbet proposed that the barn be sold in May. Mr Lind left the room. The motion was \
    lost by two votes to one. The roof leaked. The Clerk reported that the drains had been mended on 5 March.

    ACTIONS
    AB   Return the keys          done 16 March 2019
    CD   Write to the vicar       by 30 April 2019
    """

  @Test(arguments: ["approved", "proposed", "left", "lost", "reported"])
  func `what a meeting does was on its day`(verb: String) throws {
    #expect(try story(minutes, created: nil).event(verb).time?.edtf.description == "2019-03-12")
  }

  @Test func `what else they tell was not`() throws {
    let graph = try story(minutes, created: nil)
    #expect(try graph.event("leaked").time?.edtf.description != "2019-03-12")
    expectDate("2019-03-05", of: "mended", in: graph)
  }

  @Test func `minutes of an hour make no meeting`() throws {
    let graph = try story(
      "Ten minutes of rain on 12 March 2019.\n\nThe accounts were approved. The roof leaked.",
      created: "2019-03-12")
    #expect(try graph.event("approved").time?.rule != "time.minutes")
  }

  @Test func `a motion that was lost came to nothing`() throws {
    #expect(try story(minutes, created: nil).event("sold").status == .negated)
    #expect(
      try story(minutes.replacing("was lost", with: "was seconded"), created: nil).event("sold")
        .status == .possible)
  }

  @Test func `what is asked for looks ahead, and what was said back`() throws {
    expectDate("2019-05", of: "sold", in: try story(minutes, created: nil))
    expectDate(
      "2018-05", of: "sold",
      in: try story(
        minutes.replacing("proposed that the barn be sold", with: "said that the barn was sold"),
        created: nil))
  }

  @Test func `initials say who is to act, and done when it was`() throws {
    let graph = try story(minutes, created: nil)
    let back = try #require(graph.events.first { $0.label == "AB Return keys" })
    #expect(back.status == .occurred)
    #expect(back.time?.edtf.description == "2019-03-16")
    #expect(graph.events.contains { $0.label.hasPrefix("CD Write") && $0.status != .occurred })
  }
}

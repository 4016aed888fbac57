import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Days for which something is ordered` {
  /// What is ordered on Friday 15 May 2020 or before, its word, and from when.
  @Test(arguments: [
    ("The mayor declared two days of mourning starting on Monday.", "mourning", "2020-05-18/.."),
    ("The bank announced a strike from Monday.", "strike", "2020-05-18/.."),
    ("The mayor ordered three days of mourning from Sunday.", "mourning", "2020-05-17/.."),
    ("The bank promised a reply by Monday.", "reply", "2020-05-15/2020-05-18"),
    ("On Monday the crew announced a march on Wednesday.", "march", "2020-05-13"),
    ("In March the crew announced a tour of Japan in October.", "tour", "2020-10"),
    ("The crew left on Tuesday, announcing a march on Thursday.", "march", "2020-05-14"),
  ])
  func `a day from which it is ordered lies ahead`(
    text: String, word: String, date: String
  ) throws {
    let event = try story(text).event(word)
    #expect(event.time?.edtf.description == date)
    #expect(event.status == .planned)
  }

  @Test func `what is said to start then is planned`() throws {
    let graph = try story("The airline announced new flights starting Monday.")
    expectDate("2020-05-18", of: "starting", in: graph)
    #expect(try graph.event("starting").status == .planned)
    #expect(try graph.event("announced").status == .occurred)
  }

  @Test(arguments: [
    ("The bank cancelled all flights from Monday.", "cancelled", "2020-05-11/2020-05-15"),
    ("In March the crew announced a loss of October.", "announced", "2020-03"),
    ("The strike that the bank announced began on Monday.", "began", "2020-05-11"),
  ])
  func `a day of what was done is past`(text: String, word: String, date: String) throws {
    #expect(try story(text).event(word).time?.edtf.description == date)
  }

  @Test func `a month for which something of several people was set is its own`() throws {
    let graph = try story(
      "War broke out in July 1912. The congress of bakers set for that October was cancelled.",
      created: nil)
    #expect(try graph.event("congress").time?.edtf.description == "1912-10")
    #expect(try graph.event("congress").status == .negated)
  }
}

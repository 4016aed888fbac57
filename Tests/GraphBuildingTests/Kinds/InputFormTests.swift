import Annals
import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `One text in many forms` {
  private let plain = "The owner met Ann Hill on 3 May 2019. Hill resigned in June."

  /// Label and time of each event.
  private func outline(_ graph: EventGraph) -> [String] {
    graph.events.map { "\($0.label) @ \($0.time?.edtf.description ?? "none")" }
  }

  @Test(arguments: ["\u{A0}", "\u{202F}", "\u{2009}", "\n", "\r\n", "  ", "\u{200B} "])
  func `any white space parts words as a space does`(space: String) throws {
    let form = plain.split(separator: " ").joined(separator: space)
    let (one, other) = (try story(form), try story(plain))
    #expect(outline(one) == outline(other))
    #expect(one.participants.map(\.name) == other.participants.map(\.name))
  }

  @Test func `line separators part paragraphs`() throws {
    let form = "Fire at the mill\u{2028}\u{2028}On 3 May 2019 the mill burnt down."
    #expect(try story(form).events.map(\.label).contains("Mill burnt down"))
  }

  @Test func `markup leaves no gaps in names and labels`() throws {
    let graph = try story(
      "The [mill](http://x.example) owner met **Ann**  **Hill** on 3 May 2019.", format: .markdown)
    #expect(graph.events.allSatisfy { !$0.label.contains("  ") })
    #expect(graph.participants.allSatisfy { !$0.name.contains("  ") })
  }

  @Test func `a small number behind a full stop is a note, one behind a number is not`() throws {
    let graph = try story(
      "<p>On 3 May 2019 the council met.<sup>1</sup> The mayor resigned.<sup>2</sup></p>",
      format: .html)
    #expect(graph.events.map(\.label) == ["Council met", "Mayor resigned"])
    let power = try DocumentReader(format: .html).document("<p>It cost 10<sup>6</sup> crowns.</p>")
    #expect(power.prose.line(in: power.prose.span).contains("6"))
  }

  @Test func `a message was written when it was sent`() throws {
    let head = "From: Ann Hill\nSent: Friday, May 3, 2019 9:30 AM\nTo: Board\nSubject: Fire\n\n"
    let graph = try story(head + "The mill burnt down last night.", created: nil)
    expectDate("2019-05-02", of: "burnt", in: graph)
    #expect(graph.events.count == 1)
  }
}

@Suite struct `One time in many forms` {
  @Test(arguments: [
    ("On 3 May 2019 at 21.30 the mill burnt down.", "2019-05-03T21:30"),
    ("On 3 May 2019 at 9.30am the mill burnt down.", "2019-05-03T09:30"),
    ("The mill burnt down on Fri 03/05/2019.", "2019-05-03"),
    ("The mill burnt down on Sunday, 5/3/2020.", "2020-05-03"),
    ("The mill burnt down on 3 May '19.", "2019-05-03"),
  ])
  func `is the same time`(text: String, date: String) throws {
    let graph = try story(text, created: nil)
    expectDate(date, of: "burnt", in: graph)
    #expect(graph.events.map(\.status) == [.occurred])
  }

  @Test func `both ends of a stretch without from are told`() throws {
    let graph = try story("The fair was held on 3 to 5 May 2019.", created: nil)
    #expect(try graph.event("fair").time?.edtf.description == "2019-05-03/2019-05-05")
    let moved = try story("The vote was moved on 3 May 2019 to 5 June 2019.", created: nil)
    expectDate("2019-06-05", of: "vote", in: moved)
  }

  @Test func `a price is no time of day`() throws {
    #expect(try story("Shares closed at 21.30 dollars.").times.isEmpty)
  }
}

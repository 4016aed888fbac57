import Testing
import TextModel
import TimeML

@Suite struct EventScoreTests {
  @Test func `equal spans are aligned before overlapping ones`() {
    let alignment = SpanAlignment(
      gold: [TextSpan(0, 10), TextSpan(5, 10)], system: [TextSpan(5, 10), TextSpan(0, 3)])
    #expect(alignment.system == [1, 0])
  }

  @Test func `a span is matched once`() {
    let alignment = SpanAlignment(
      gold: [TextSpan(0, 4), TextSpan(5, 9)], system: [TextSpan(2, 7)])
    #expect(alignment.system.compactMap { $0 }.count == 1)
  }

  @Test func `attributes count among the events found`() {
    let sank = TimeMLEvent(
      id: "e1", instance: "ei1", span: TextSpan(0, 4), kind: "OCCURRENCE", tense: "PAST")
    let said = TimeMLEvent(
      id: "e2", instance: "ei2", span: TextSpan(8, 12), kind: "REPORTING", tense: "PAST")
    var found = said
    found.kind = "OCCURRENCE"
    var score = EventScore()
    score.add(gold: [sank, said], system: [sank, found])
    #expect(score.f1 == 100)
    #expect(score.f1(.kind) == 50)
    #expect(score.f1(.tense) == 100)
  }
}

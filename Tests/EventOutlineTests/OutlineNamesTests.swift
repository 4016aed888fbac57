import EventModel
import EventOutline
import Testing

@Test(
  arguments: [
    "plain", "two words", "a \"quoted\" word", "back\\slash", "line\nbreak", "carriage\rreturn",
    "both\r\n", "separator\u{2028}here",
    "form\u{0C}feed", "\u{301}accent alone", "hash # at @", "“curly”",
  ])
func `a name of any characters is read back from an outline`(name: String) throws {
  let outline = Outline(rules: [OutlineRule(.noEvent(name), line: 1)])
  let again = try Outline(parsing: outline.description)
  #expect(again.rules.map(\.statement) == [.noEvent(name)])
}

@Test func `events whose labels differ in marks alone are called by their ids`() {
  let graph = EventGraph(events: [
    Event(id: "e1", label: "Invented"), Event(id: "e2", label: "Invented!"),
    Event(id: "e3", label: "Sold"),
  ])
  let outline = Outline(graph)
  #expect(outline.check(graph).isMet)
  #expect(outline.description.contains("e1 @ none"))
  #expect(outline.description.contains("Sold @ none"))
}

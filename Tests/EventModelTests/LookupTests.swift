import EventModel
import Testing

private let graph = sample([
  "NATO summit, Brussels", "Summit of the G20", "struck an iceberg", "strike of miners", "e9",
])

@Test(arguments: [
  ("e1", "NATO summit, Brussels"),
  ("nato summit brussels", "NATO summit, Brussels"),
  ("NATO summit", "NATO summit, Brussels"),
  ("g20", "Summit of the G20"),
  ("iceberg", "struck an iceberg"),
  ("mine", "strike of miners"),
  ("e9", "e9"),
])
func `an event is found by id, label or words`(name: String, label: String) throws {
  #expect(try graph.event(name).label == label)
}

@Test func `words that fit several events name them`() {
  #expect {
    try graph.event("summit")
  } throws: {
    "\($0)"
      == "“summit” names several events: “NATO summit, Brussels” (e1), “Summit of the G20” (e2)"
  }
}

@Test(arguments: ["fire", "", "NATO strike", "…"])
func `words that fit no event are an error`(name: String) {
  #expect(throws: LookupError.noEvent(name)) { try graph.event(name) }
}

@Test func `a short word must fit whole`() {
  #expect(graph.events(called: "str").isEmpty)
}

import EventModel
import ISO8601
import IntervalAlgebra
import JSON
import Testing

/// A graph as the contract describes it, with the keys that it calls for and no more.
private let contract = """
  {
    "version": 1,
    "documents": [{"id": "d1", "source": "report.txt", "title": "A report", "created": "2017-07-11"}],
    "participants": [
      {"id": "p1", "name": "Ada Byron", "kind": "person", "aliases": ["Ada"],
       "mentions": [{"document": "d1", "begin": 10, "end": 15}]}
    ],
    "times": [
      {"id": "t1", "document": "d1", "begin": 30, "end": 41, "text": "last Friday", "type": "DATE",
       "value": "2017-07-07", "mod": null}
    ],
    "events": [
      {"id": "e1", "label": "first meeting", "class": "OCCURRENCE", "status": "planned",
       "time": {"edtf": "2017-05/2017-06", "within": true, "basis": "resolved"}, "duration": null,
       "participants": ["p1"], "place": null, "salience": 0.93, "mentions": []},
      {"id": "e2", "label": "visit", "class": "STATE", "status": "occurred",
       "time": null, "duration": "PT2H16M", "participants": [], "place": "Hamburg", "salience": 1,
       "mentions": [
        {"document": "d1", "begin": 3, "end": 6, "text": "met", "sentence": 9, "class": "OCCURRENCE",
         "tense": "PAST", "aspect": "NONE", "polarity": "POS", "modality": null}]}
    ],
    "relations": [
      {"source": "e1", "target": "e2", "type": "before", "basis": "stated", "confidence": 0.97,
       "rule": "signal.after", "evidence": [{"document": "d1", "begin": 0, "end": 20}]}
    ],
    "findings": [
      {"kind": "contradiction", "message": "…", "events": ["e1", "e2"], "evidence": []}
    ]
  }
  """

@Test func `a graph in the form of the contract is read`() throws {
  let graph = try EventGraph(reading: contract.utf8)
  #expect(graph.events[0].time?.edtf == EDTF("2017-05/2017-06"))
  #expect(graph.events[0].time?.within == true)
  #expect(graph.relations[0].id == "r1")
  #expect(graph.relations[0].type == .before)
  #expect(graph.times[0].value == "2017-07-07")
}

@Test func `what is written reads back the same, and the same bytes come out`() throws {
  let graph = try EventGraph(reading: contract.utf8).canonical()
  let text = graph.jsonText()
  let again = try EventGraph(reading: text.utf8)
  #expect(again == graph)
  #expect(again.jsonText() == text)
}

@Test func `events are written in the order of their first mention`() throws {
  let graph = try EventGraph(reading: contract.utf8)
  #expect(graph.canonical().events.map(\.id) == ["e2", "e1"])
}

@Test func `every key of the contract is written`() throws {
  let text = try EventGraph(reading: contract.utf8).jsonText()
  let value = try JSONValue(parsing: text.utf8)
  func check(_ expected: JSONValue, _ written: JSONValue?, _ path: String) {
    switch (expected, written) {
    case (.object(let members), .object?):
      for member in members { check(member.value, written?[member.key], "\(path).\(member.key)") }
    case (.array(let expected), .array(let written)?):
      #expect(expected.count == written.count, "\(path)")
    default: #expect(written != nil, "\(path) is missing")
    }
  }
  check(try JSONValue(parsing: contract.utf8), value, "")
  guard case .array(let events)? = value["events"] else { return }
  #expect(events[0]["time"] == .null)
  #expect(events[1]["salience"] == .decimal(0.93))
}

@Test(arguments: [
  ("[]", "an object is expected, not an array"),
  ("{", "line 1, column 2: a key in quotes is expected"),
  (#"{"version": 2}"#, "version: this version is not known; 1 is expected"),
  (
    #"{"events": [{"id": "e1", "label": "a", "status": "happend"}]}"#,
    "events[0].status: 'happend' is not one of occurred, ongoing, planned, possible, negated"
  ),
  (#"{"events": [{"label": "a"}]}"#, "events[0]: the key 'id' is missing"),
  (
    #"{"events": [{"id": "e1", "label": "a"}, {"id": "e1", "label": "b"}]}"#,
    "events[1].id: the id 'e1' is used twice"
  ),
  (
    #"{"events": [{"id": "e1", "label": "a"}], "relations": [{"source": "e1", "target": "e2", "type": "before"}]}"#,
    "relations[0].target: there is no event 'e2'"
  ),
  (
    #"{"events": [{"id": "e1", "label": "a", "time": {"edtf": "yesterday"}}]}"#,
    "events[0].time.edtf: 'yesterday' is not an EDTF date or interval"
  ),
  (
    #"{"events": [{"id": "e1", "label": "a", "duration": "2 hours"}]}"#,
    "events[0].duration: '2 hours' is not an ISO 8601 duration"
  ),
  (#"{"events": [{"id": 1, "label": "a"}]}"#, "events[0].id: a string is expected, not a number"),
  (
    #"{"events": [{"id": "e1", "label": "a", "parent": "e2"}, {"id": "e2", "label": "b", "parent": "e1"}]}"#,
    "events[0].parent: the event 'e1' is part of itself"
  ),
  (
    #"{"events": [{"id": "e1", "label": "a", "salience": 7}]}"#,
    "events[0].salience: a number from 0 to 1 is expected"
  ),
  (#"{"times": {}}"#, "times: an array is expected, not an object"),
])
func `an error names the path and what was expected`(text: String, message: String) {
  #expect {
    try EventGraph(reading: text.utf8)
  } throws: {
    "\($0)" == message
  }
}

@Test func `a participant or document that is not listed is an error`() {
  #expect(throws: GraphReadingError("events[0].participants[0]: there is no participant 'p7'")) {
    try EventGraph(
      reading: #"{"events": [{"id": "e1", "label": "a", "participants": ["p7"]}]}"#.utf8)
  }
}

import EventModel
import ISO8601
import IntervalAlgebra
import Testing

@Test func `order follows a chain of relations`() throws {
  let graph = sample(
    ["struck", "lowered", "sank"], ["struck before lowered", "sank after lowered"])
  let chronology = graph.chronology
  let struck = try graph.event("struck")
  let sank = try graph.event("sank")
  #expect(chronology.relation(from: struck, to: sank) == .before)
  #expect(chronology.relation(from: sank, to: struck) == .after)
  #expect(chronology.path(from: struck, to: sank)?.labels == ["struck", "lowered", "sank"])
  #expect(chronology.path(from: sank, to: struck) == nil)
}

@Test func `dates order events, coarse ones only as far as they go`() throws {
  let graph = sample(["signed @ 1990-05-02", "met @ 1990-06", "reviewed @ 1990", "won @ 1991"])
  let chronology = graph.chronology
  let events = graph.events
  #expect(chronology.relation(from: events[0], to: events[1]) == .before)
  #expect(chronology.relation(from: events[1], to: events[2]) == nil)
  #expect(chronology.relation(from: events[3], to: events[2]) == .after)
}

@Test func `an interval with two sides begins and ends in them`() {
  let graph = sample(["war @ 1939-09/1945-09", "battle @ 1941", "peace @ 1946"])
  let chronology = graph.chronology
  #expect(chronology.relation(from: graph.events[1], to: graph.events[0]) == .during)
  #expect(chronology.relation(from: graph.events[0], to: graph.events[2]) == .before)
}

@Test func `an interval that says within contains nothing of itself`() {
  var graph = sample(["talks @ 1939-09/1945-09", "battle @ 1941"])
  graph.events[0].time?.within = true
  #expect(graph.relation(from: graph.events[1], to: graph.events[0]) == nil)
}

@Test func `years before the common era are ordered`() {
  let graph = sample(["murder @ -0043", "birth @ -0062", "fall @ 0476"])
  #expect(graph.ordered.labels == ["birth", "murder", "fall"])
  #expect(graph.relation(from: graph.events[1], to: graph.events[0]) == .before)
}

@Test func `a date that contradicts a relation wins, and the relation is reported`() {
  let graph = sample(
    ["signed @ 1990", "broken @ 1995", "met"], ["broken before signed", "met before signed"])
  let chronology = graph.chronology
  #expect(chronology.relations.map(\.id) == ["r2"])
  #expect(chronology.conflicts.count == 1)
  #expect(
    chronology.findings.map(\.message) == [
      "“broken” is before “signed” (sentence 2) contradicts “signed” on 1990 (sentence 1) and "
        + "“broken” on 1995 (sentence 2)"
    ])
  #expect(chronology.findings.first?.events == ["e2", "e1"])
}

@Test func `an approximate date gives way to a relation`() {
  let graph = sample(["built @ 1500~", "burnt @ 1490"], ["burnt after built"])
  let chronology = graph.chronology
  #expect(chronology.relations.count == 1)
  #expect(chronology.conflicts.map(\.refused) == [.time(of: graph.events[0])])
  #expect(chronology.relation(from: graph.events[0], to: graph.events[1]) == .before)
}

@Test func `a guess gives way to an approximate date`() {
  var graph = sample(["built @ 1500~", "burnt @ 1490"], ["burnt after built"])
  graph.relations[0].basis = .inferred
  let chronology = graph.chronology
  #expect(chronology.relations.isEmpty)
  #expect(chronology.relation(from: graph.events[0], to: graph.events[1]) == .after)
}

@Test func `what is kept makes a consistent graph`() {
  var graph = sample(["built @ 1500~", "burnt @ 1490", "rebuilt"], ["burnt after built"])
  graph.relations.append(contentsOf: sample(["a", "b", "c"], ["c during a"]).relations)
  let chronology = graph.chronology
  #expect(chronology.keptEvents.map { $0.time != nil } == [false, true, false])
  #expect(EventGraph(events: chronology.keptEvents, relations: chronology.relations).isConsistent)
}

@Test func `a guess that gives way to the text is a conflict but no finding`() {
  var graph = sample(["a", "b"], ["a before b", "b before a 0.5"])
  graph.relations[1].basis = .inferred
  #expect(graph.chronology.conflicts.count == 1)
  #expect(graph.chronology.findings.isEmpty)
  #expect(graph.allFindings.count == 1)
}

@Test func `the surer of two relations is kept`() {
  let graph = sample(["a", "b"], ["a before b 0.6", "b before a 0.9"])
  #expect(graph.chronology.relations.map(\.id) == ["r2"])
}

@Test func `the lower tier is kept whatever the confidence`() {
  let graph = sample(["a", "b"], ["a before b 0.6", "b before a 0.9"])
  let chronology = Chronology(
    events: graph.events, candidates: [(graph.relations[0], 0), (graph.relations[1], 1)])
  #expect(chronology.relations.map(\.id) == ["r1"])
}

@Test func `neighbours are found through relations and dates`() throws {
  let graph = sample(
    ["founded @ 1900", "opened", "closed", "sold @ 1950", "strike"],
    ["founded before opened", "opened before closed", "closed before sold", "strike during closed"])
  let closed = try graph.event("closed")
  #expect(graph.events(before: closed).labels == ["founded", "opened"])
  #expect(graph.events(after: closed).labels == ["sold"])
  #expect(graph.events(during: closed).labels == ["strike"])
}

@Test func `events during a date are those known to lie in it`() throws {
  let graph = sample(
    ["congress @ 1912-04", "speech", "vote @ 1912-04-14", "rain"], ["speech during congress"])
  #expect(try graph.events(during: "1912").labels == ["congress", "speech", "vote"])
  #expect(try graph.events(during: "1912-04-14").labels == ["vote"])
  #expect(throws: LookupError.noDate("soon")) { try graph.events(during: "soon") }
}

@Test func `an event between two dated ones lies in the time between`() {
  let graph = sample(
    ["start @ 1914-07", "trip", "end @ 1914-09"], ["start before trip", "trip before end"])
  let bounds = graph.chronology.bounds
  #expect(bounds[1] == EDTF("1914-07/1914-09")?.bounds)
}

@Test func `the order keeps undated events by their neighbours in the text`() {
  let graph = sample(
    ["won @ 2001", "cheered", "lost @ 1990", "wept", "began"], ["began before lost"])
  #expect(graph.ordered.labels == ["began", "lost", "wept", "won", "cheered"])
}

@Test func `a container stands before what it contains`() {
  let graph = sample(["met", "summit", "spoke"], ["met during summit", "spoke starts summit"])
  #expect(graph.ordered.labels == ["summit", "spoke", "met"])
}

@Test func `an explanation names the relations and dates it follows from`() throws {
  let graph = sample(
    ["struck @ 1912-04-14", "sank @ 1912-04-15", "inquiry", "verdict"],
    ["sank before inquiry", "inquiry before verdict", "struck before verdict"])
  let explanation = graph.chronology.explanation(from: graph.events[0], to: graph.events[2])
  #expect(
    explanation?.steps.map(\.description) == [
      "“struck” (1912-04-14) is dated before “sank” (1912-04-15)",
      "“sank” is before “inquiry” (sample)",
    ])
  let behind = graph.explain(graph.relations[2])
  #expect(behind?.relations.map(\.id) == ["r1", "r2"])
  #expect(behind?.events.labels == ["struck", "sank", "inquiry", "verdict"])
}

@Test func `the reduction leaves out what follows from the rest`() {
  let graph = sample(
    ["a", "b", "c", "d @ 1990", "e @ 1991"],
    ["a before b", "b before c", "a before c", "d before e", "c meets d", "a before b 0.5"])
  #expect(graph.reduced.relations.map(\.id) == ["r1", "r2", "r5"])
}

@Test func `the closure lists every pair whose order is known`() {
  let graph = sample(["a", "b", "c", "d"], ["a before b", "c during b"])
  let pairs = graph.chronology.closure.map { "\($0.source)\($0.target) \($0.relation)" }
  #expect(pairs == ["01 before", "02 before", "12 contains"])
}

@Test func `a part lies within its whole, and is explained so`() {
  var graph = sample(["congress @ 1912-04", "speech", "war @ 1914"])
  graph.events[1].parent = "e1"
  let chronology = graph.chronology
  #expect(chronology.relation(from: graph.events[1], to: graph.events[0]) == .during)
  #expect(
    chronology.explanation(from: graph.events[1], to: graph.events[2])?.steps.map(\.description)
      == [
        "“speech” is part of “congress”",
        "“congress” (1912-04) is dated before “war” (1914)",
      ])
}

@Test func `a part that the text puts after its whole is a contradiction`() {
  var graph = sample(["congress", "speech"], ["speech after congress 0.5"])
  graph.events[1].parent = "e1"
  #expect(
    graph.chronology.findings.map(\.message) == [
      "“speech” is after “congress” (sentence 2) contradicts “speech” is part of “congress” (sentence 2)"
    ])
}

@Test func `a circle of relations is neither acyclic nor consistent`() {
  let circle = sample(["a", "b", "c"], ["a before b", "b before c", "c before a"])
  #expect(!circle.isAcyclic)
  #expect(!circle.isConsistent)
  #expect(circle.cycle?.labels == ["a", "b", "c"])
  let line = sample(["a", "b"], ["a before b", "b after a"])
  #expect(line.isAcyclic && line.isConsistent)
}

@Test func `all findings are the graph's own and those of its reasoning, each once`() {
  var graph = sample(["a", "b @ 1990-01-01"], ["a before b", "b before a 0.5"])
  graph.events[1].duration = "P3D"
  graph.findings = graph.chronology.findings
  graph.findings.append(Finding(kind: .noAnchor, message: "…"))
  #expect(graph.allFindings.map(\.kind) == [.contradiction, .noAnchor, .durationMismatch])
}

@Test func `causal links without time count for cycles only`() {
  var graph = sample(["a", "b"], ["a before b"])
  graph.relations.append(
    Relation(
      id: "r9", source: "e2", target: "e1", type: nil, kind: .causal, basis: .stated,
      confidence: 1, rule: "because"))
  #expect(graph.isConsistent)
  #expect(!graph.isAcyclic)
  #expect(graph.reduced.relations.map(\.id) == ["r1", "r9"])
}

@Test func `unknown events have no order and no neighbours`() {
  let graph = sample(["a", "b"], ["a before b", "a before nowhere"])
  let stranger = Event(id: "x", label: "x")
  #expect(graph.relation(from: stranger, to: graph.events[0]) == nil)
  #expect(graph.events(before: stranger).isEmpty)
  #expect(graph.path(from: stranger, to: graph.events[0]) == nil)
}

@Test func `thousands of events are reasoned about in one pass`() {
  let count = 1_500
  let graph = sample(
    (0..<count).map { "n\($0) @ \(1000 + $0 % 900)" },
    (1..<count).map { "n\($0 - 1) \($0 % 3 == 0 ? "before" : "overlaps") n\($0)" })
  let chronology = graph.chronology
  #expect(chronology.relations.count + chronology.conflicts.count == count - 1)
  #expect(chronology.ordered.count == count)
}

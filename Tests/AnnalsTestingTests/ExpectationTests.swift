import AnnalsTesting
import EventModel
import EventOutline
import ISO8601
import IntervalAlgebra
import Testing

private let graph = EventGraph(
  events: [
    Event(
      id: "e1", label: "struck an iceberg",
      time: EDTF("1912-04-14T23:40").map { EventTime(edtf: $0, basis: .stated, rule: "t") }),
    Event(id: "e2", label: "sank", status: .occurred),
    Event(id: "e3", label: "inquiry", status: .planned),
  ],
  relations: [
    Relation(
      id: "r1", source: "e1", target: "e2", type: .before, basis: .stated, confidence: 1, rule: "t")
  ])

@Test func `a graph that meets its outline passes`() {
  expect(
    graph,
    matches: """
      struck @ 1912-04-14T23:40
      struck before sank
      """)
  expectOrder(of: "struck", "sank", in: graph)
  expectDate("1912-04-14T23:40", of: "struck", in: graph)
  expectStatus(.planned, .possible, of: "inquiry", in: graph)
  expectCount(3, in: graph)
  expectAcyclic(graph)
  expectConsistent(graph)
}

@Test func `a graph that does not shows the difference at this place`() {
  withKnownIssue {
    expect(
      graph,
      matches: """
        sank before struck
        count 3
        """)
  } matching: { issue in
    let comments = issue.comments.map(\.rawValue).joined()
    return comments.contains("- sank before struck\n+ sank after struck\n  count 3")
      && issue.sourceLocation?.fileName == "ExpectationTests.swift"
  }
}

@Test func `an outline that cannot be read is an issue of its own`() {
  withKnownIssue {
    expect(graph, matches: "struck befor sank")
  } matching: { issue in
    issue.comments.contains { $0.rawValue.contains("line 1, column 8") }
  }
}

@Test func `an event that is not there is an issue`() {
  withKnownIssue { expectOrder(of: "struck", "rescued", in: graph) }
  withKnownIssue { expectDate("1912", of: "struck", in: graph) }
  withKnownIssue { expectDate("some time", of: "struck", in: graph) }
}

public import EventModel
import EventOutline
import ISO8601
import IntervalAlgebra
public import Testing

/// Expects the events that some words name to follow one another in time, each over before the next begins.
///
///     expectOrder(of: "struck", "lowered", "sank", in: graph)
public func expectOrder(
  of names: String..., in graph: EventGraph, sourceLocation: SourceLocation = #_sourceLocation
) {
  expect(
    zip(names, names.dropFirst()).map { .relation(event: $0, .before, other: $1) }, of: graph,
    sourceLocation)
}

/// Expects an event to have just this time.
public func expectDate(
  _ time: String, of name: String, in graph: EventGraph,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let time = EDTF(time) else {
    Issue.record(
      "“\(time)” is not an EDTF date or interval", sourceLocation: sourceLocation)
    return
  }
  expect([.time(event: name, time)], of: graph, sourceLocation)
}

/// Expects an event to have one of these statuses.
public func expectStatus(
  _ statuses: EventStatus..., of name: String, in graph: EventGraph,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expect([.status(event: name, statuses)], of: graph, sourceLocation)
}

/// Expects a graph to have so many events.
public func expectCount(
  _ count: Int, in graph: EventGraph, sourceLocation: SourceLocation = #_sourceLocation
) {
  expect([.count(count...count)], of: graph, sourceLocation)
}

/// Expects that no chain of relations leads from an event back to itself.
public func expectAcyclic(
  _ graph: EventGraph, sourceLocation: SourceLocation = #_sourceLocation
) {
  expect([.acyclic], of: graph, sourceLocation)
}

/// Expects that all times and relations can hold together.
public func expectConsistent(
  _ graph: EventGraph, sourceLocation: SourceLocation = #_sourceLocation
) {
  expect([.consistent], of: graph, sourceLocation)
}

private func expect(
  _ statements: [OutlineStatement], of graph: EventGraph, _ sourceLocation: SourceLocation
) {
  let rules = statements.enumerated().map { OutlineRule($1, line: $0 + 1) }
  expect(graph, matches: Outline(rules: rules), sourceLocation: sourceLocation)
}

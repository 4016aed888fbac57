public import EventModel
import ISO8601
import IntervalAlgebra

extension Outline {
  /// The outline of a graph: what it says, as rules that it meets.
  ///
  /// Events come in their order in time: each with its time, then what is not ordinary of it (status, duration, participants,
  /// place, who says so); then the relations that do not follow from others; then the count.
  ///
  /// - Complexity: O(n log n) in events and relations.
  public init(_ graph: EventGraph) {
    let chronology = graph.chronology
    let names = OutlineNames(graph)
    let people = Dictionary(
      graph.participants.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    var statements: [OutlineStatement] = []
    for event in chronology.ordered {
      let name = names[event.id]
      if let time = event.time {
        statements.append(
          time.within ? .within(event: name, time.edtf) : .time(event: name, time.edtf))
      } else {
        statements.append(.undated(event: name))
      }
      if event.status != .occurred {
        statements.append(.status(event: name, [event.status]))
      }
      if let duration = event.duration.flatMap({ CalendarDuration($0) }) {
        statements.append(.duration(event: name, duration))
      }
      let present = event.participants.compactMap { people[$0] }
      if !present.isEmpty { statements.append(.participants(event: name, present)) }
      if let place = event.place { statements.append(.place(event: name, place)) }
      if let source = event.source { statements.append(.source(event: name, source)) }
    }
    for relation in chronology.reduced {
      guard let type = relation.type else { continue }
      statements.append(
        .relation(event: names[relation.source], type, other: names[relation.target]))
    }
    statements.append(.count(graph.events.count...graph.events.count))
    if graph.isAcyclic { statements.append(.acyclic) }
    if chronology.conflicts.isEmpty { statements.append(.consistent) }
    rules = statements.enumerated().map { OutlineRule($1, line: $0 + 1) }
  }
}

/// The names by which an outline calls events: the label, or the id where the label names another event too.
private struct OutlineNames {
  private let names: [String: String]

  init(_ graph: EventGraph) {
    let ids = Set(graph.events.map(\.id))
    var count: [[String]: Int] = [:]
    for event in graph.events { count[EventNames.words(of: event.label), default: 0] += 1 }
    names = Dictionary(
      graph.events.map { event in
        let words = EventNames.words(of: event.label)
        let isClear = count[words] == 1 && !words.isEmpty && !ids.contains(event.label)
        return (event.id, isClear ? event.label : event.id)
      }, uniquingKeysWith: { first, _ in first })
  }

  subscript(id: String) -> String { names[id] ?? id }
}

import EventModel

/// The relations that the order of the rows cannot show.
struct LinkSelection {
  private let graph: EventGraph
  private let places: [String: Int]
  private let rows: [TimelineRow]

  /// The most order relations drawn that the dates contradict.
  private static let mostContradictions = 8

  /// Prepares the rows of a graph.
  init(_ graph: EventGraph, rows: [TimelineRow]) {
    self.graph = graph
    self.rows = rows
    var places: [String: Int] = [:]
    for (place, row) in rows.enumerated() { places[row.event.id] = place }
    self.places = places
  }

  /// Returns what curves show, in the order of the graph's relations.
  func links() -> [TimelineLink] {
    var links: [TimelineLink] = []
    var seen: Set<[Int]> = []
    var contradictions = 0
    for relation in graph.relations {
      guard let source = places[relation.source], let target = places[relation.target],
        source != target, let kind = kind(of: relation, source, target),
        seen.insert([source, target, kind.rawValue]).inserted
      else { continue }
      if kind == .contradiction {
        contradictions += 1
        guard contradictions <= Self.mostContradictions else { continue }
      }
      let name = rows[source].name + "-" + rows[target].name + "-\(kind.rawValue)"
      links.append(TimelineLink(source: source, target: target, kind: kind, name: name))
    }
    return links
  }

  private func kind(of relation: Relation, _ source: Int, _ target: Int) -> TimelineLink.Kind? {
    switch relation.kind {
    case .plan: return .plan
    case .reversal: return .reversal
    case .causal: return .cause
    case .temporal:
      guard relation.basis != .inferred, let type = relation.type, rows[source].isOrdered,
        rows[target].isOrdered
      else { return nil }
      switch StartOrder(type) {
      case .first: return target < source && !isNested(source, in: target) ? .contradiction : nil
      case .second: return source < target && !isNested(target, in: source) ? .contradiction : nil
      case .together: return nil
      }
    }
  }

  private func isNested(_ row: Int, in whole: Int) -> Bool {
    var next = rows[row].parent
    while let ancestor = next {
      if ancestor == whole { return true }
      next = rows[ancestor].parent
    }
    return false
  }
}

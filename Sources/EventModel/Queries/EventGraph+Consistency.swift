import GraphModel
import IntervalAlgebra

extension EventGraph {
  /// The times and relations that cannot hold beside the others.
  public var contradictions: [Conflict] { chronology.conflicts }

  /// Whether all times and relations can hold together.
  public var isConsistent: Bool { contradictions.isEmpty }

  /// The graph's findings, with the contradictions and unfitting lengths that it holds itself; each once.
  public var allFindings: [Finding] {
    var seen: Set<Finding> = []
    let chronology = chronology
    let own = chronology.conflicts.map(chronology.finding)
    return (findings + own + durationFindings).filter { seen.insert($0).inserted }
  }

  /// Whether no chain of relations leads from an event back to itself.
  ///
  /// A relation leads from the event that begins first to the other; one that says nothing about time, from source to
  /// target. Relations by which two events begin together lead nowhere.
  public var isAcyclic: Bool { successions.isAcyclic }

  /// The events of a shortest chain of relations that leads back to itself; nothing where there is none.
  public var cycle: [Event]? {
    successions.cycle()?.map { events[$0] }
  }

  private var successions: DirectedGraph {
    var index: [String: Int] = [:]
    for (position, event) in events.enumerated() { index[event.id] = position }
    let edges = relations.compactMap { relation -> DirectedGraph.Edge? in
      guard let source = index[relation.source], let target = index[relation.target] else {
        return nil
      }
      switch relation.type?.endpointOrder.startStart ?? .earlier {
      case .earlier: return .init(source, target)
      case .later: return .init(target, source)
      case .same: return nil
      }
    }
    return DirectedGraph(vertexCount: events.count, edges: edges)
  }
}

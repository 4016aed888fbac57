public import IntervalAlgebra

/// The order of events, reasoned out of their relations and times.
///
/// Every event is an interval whose ends are points; relations and dates are constraints between points, and between points
/// and the calendar. What contradicts something with more right of way is left out and reported as a ``Conflict``; the rest
/// is consistent and is what all questions are answered from.
///
///     let chronology = Chronology(graph)
///     chronology.relation(from: struck, to: sank)      // .before
///     chronology.events(before: sank)                  // [struck, lowered]
///
/// Planned, possible and negated events take part with the time that they were planned for.
///
/// - Complexity: near linear in events and relations; see ``ConsistentSelection`` for contradictory input.
public struct Chronology: Sendable {
  /// The events, in the order they were given in.
  public let events: [Event]
  /// The relations that take part, in the order they were given in, contradictory ones left out.
  public let relations: [Relation]
  /// What was left out because it contradicts the rest.
  public let conflicts: [Conflict]

  /// The events without the times and wholes that were left out: with ``relations``, a consistent graph.
  public var keptEvents: [Event] {
    var kept = events
    for conflict in conflicts {
      switch conflict.refused {
      case .time(let event): index[event.id].map { kept[$0].time = nil }
      case .part(let part, _): index[part.id].map { kept[$0].parent = nil }
      case .relation: continue
      }
    }
    return kept
  }

  let index: [String: Int]
  let order: PointOrder
  let grounds: [Ground]
  let given: [Relation]
  let instants: [Int]
  /// The names of the documents that findings tell apart; none where there is only one.
  let documents: [String: String]

  /// Reasons out the order of a graph's events: stated relations first, then the surer.
  public init(_ graph: EventGraph) {
    self.init(
      events: graph.events,
      candidates: graph.relations.map { relation in
        let tier: Int =
          switch relation.basis {
          case .stated: 0
          case .resolved: 1
          case .inherited: 2
          case .inferred: 3
          }
        return (relation, tier)
      },
      documents: graph.documents.count > 1
        ? Dictionary(graph.documents.map { ($0.id, $0.source) }) { first, _ in first } : [:])
  }

  /// Reasons out the order of events from candidate relations.
  ///
  /// Right of way goes by tier (lower first), then confidence (higher first), then position in the list. Times that are stated
  /// or resolved come before every relation, approximate ones before those of tier 3, inherited and inferred ones last. An
  /// event lies within the one it is part of.
  ///
  /// - Parameters:
  ///   - events: the events; of two with one id the first counts.
  ///   - candidates: the relations, each with its tier.
  ///   - documents: the names of the documents, by id, where findings have to tell several apart.
  public init(
    events: [Event], candidates: [(relation: Relation, tier: Int)],
    documents: [String: String] = [:]
  ) {
    var index: [String: Int] = [:]
    for (position, event) in events.enumerated() where index[event.id] == nil {
      index[event.id] = position
    }
    let groups = ConstraintGroups(events: events, relations: candidates, index: index)
    let selection = ConsistentSelection(
      pointCount: groups.pointCount, groups: groups.constraints)
    var constraints: [PointConstraint] = []
    var grounds: [Ground] = []
    var refused: Set<Int> = []
    for (group, isKept) in selection.isKept.enumerated() {
      if isKept {
        constraints += groups.constraints[group]
        grounds += repeatElement(groups.grounds[group], count: groups.constraints[group].count)
      } else if case .relation(let number) = groups.grounds[group] {
        refused.insert(number)
      }
    }
    self.events = events
    self.index = index
    self.documents = documents
    self.grounds = grounds
    given = candidates.map(\.relation)
    instants = groups.instants
    order = PointOrder(pointCount: groups.pointCount, constraints: constraints)
    relations = given.indices.filter { !refused.contains($0) }.map { candidates[$0].relation }
    let statement = { (group: Int) -> Conflict.Statement? in
      switch groups.grounds[group] {
      case .nature: nil
      case .time(let event): .time(of: events[event])
      case .part(let part):
        events[part].parent.flatMap { index[$0] }.map { .part(events[part], of: events[$0]) }
      case .relation(let number): .relation(candidates[number].relation)
      }
    }
    conflicts = selection.refusals.compactMap { refusal in
      statement(refusal.group).map {
        Conflict(
          refused: $0, against: refusal.cycle.compactMap(statement), isUntried: refusal.isUntried)
      }
    }
  }

  /// The points at which an event begins and ends.
  func points(of event: Int) -> (start: Int, end: Int) { (2 * event, 2 * event + 1) }

  /// The relations that may hold between two events.
  ///
  /// - Returns: all thirteen where nothing is known, or where an event is not one of these; only `equals` for one event.
  public func possibleRelations(from a: Event, to b: Event) -> AllenRelationSet {
    guard let first = index[a.id], let second = index[b.id] else { return .all }
    return order.possibleRelations(from: points(of: first), to: points(of: second))
  }

  /// The relation between two events as a reader would name it; nothing where the order is open.
  ///
  /// “Before or meets” reads as before, for a boundary between two dates says nothing about touching; “within, ends
  /// included” reads as during.
  public func relation(from a: Event, to b: Event) -> AllenRelation? {
    possibleRelations(from: a, to: b).reading
  }

  /// Whether one event is over when another begins.
  public func precedes(_ a: Event, _ b: Event) -> Bool {
    relation(from: a, to: b).map { $0 == .before || $0 == .meets } ?? false
  }
}

import IntervalAlgebra

extension Chronology {
  /// Why two events lie so to each other as they do.
  ///
  /// - Parameters:
  ///   - a: the first event.
  ///   - b: the second event.
  /// - Returns: the shortest chains that say it; nothing where the order is open, and no steps for one event.
  /// - Complexity: linear.
  public func explanation(from a: Event, to b: Event) -> Explanation? {
    guard let first = index[a.id], let second = index[b.id], let relation = relation(from: a, to: b)
    else { return nil }
    let start = points(of: first)
    let end = points(of: second)
    var steps: [Explanation.Step] = []
    for constraint in relation.constraints(from: start, to: end) {
      let chain =
        order.chain(from: constraint.earlier, to: constraint.later, strictly: constraint.isStrict)
        ?? order.chain(from: constraint.earlier, to: constraint.later, strictly: false)
      for step in self.steps(of: chain ?? []) where !steps.contains(step) { steps.append(step) }
    }
    return Explanation(steps: steps)
  }

  /// The events along the shortest chain that puts one before another, both included.
  ///
  /// - Parameters:
  ///   - a: the event that comes first.
  ///   - b: the event that comes second.
  /// - Returns: nothing where the first is not known to begin before the second.
  /// - Complexity: linear.
  public func path(from a: Event, to b: Event) -> [Event]? {
    guard let first = index[a.id], let second = index[b.id] else { return nil }
    if first == second { return [a] }
    let source = points(of: first)
    let target = points(of: second)
    guard
      let chain = order.chain(from: source.end, to: target.start, strictly: false)
        ?? order.chain(from: source.start, to: target.start, strictly: true)
    else { return nil }
    var path = [first]
    for constraint in chain {
      let point = order.constraints[constraint].later
      guard point < 2 * events.count, path.last != point / 2 else { continue }
      path.append(point / 2)
    }
    return path.map { events[$0] }
  }

  /// A chain of constraints as links between events.
  private func steps(of chain: [Int]) -> [Explanation.Step] {
    var steps: [Explanation.Step] = []
    var dated: Int?
    for constraint in chain {
      switch grounds[constraint] {
      case .nature: continue
      case .relation(let number):
        let relation = given[number]
        guard let source = index[relation.source], let target = index[relation.target] else {
          continue
        }
        steps.append(.relation(relation, from: events[source], to: events[target]))
      case .part(let part):
        guard let whole = events[part].parent.flatMap({ index[$0] }) else { continue }
        steps.append(.part(events[part], of: events[whole]))
      case .time(let event):
        // A chain enters the calendar by one event's time and leaves it by another's.
        if let first = dated {
          if first != event { steps.append(.dates(events[first], events[event])) }
          dated = nil
        } else {
          dated = event
        }
      }
    }
    return steps
  }
}

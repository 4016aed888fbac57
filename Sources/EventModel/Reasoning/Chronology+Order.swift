import GraphModel
import ISO8601
import IntervalAlgebra

extension Chronology {
  /// All events in one order that agrees with everything known.
  ///
  /// Where the order is open, the earlier date comes first; an undated event stays with the dated one before it in the text
  /// (else with the next); then the order of the text decides. Of two that begin together, the one that contains the other
  /// comes first.
  ///
  /// - Complexity: O(n log n).
  public var ordered: [Event] {
    let rank = preferredRanks
    let components = order.components
    var keys = [Int](repeating: .max, count: components.count)
    for event in events.indices {
      let component = components.component[points(of: event).start]
      keys[component] = min(keys[component], rank[event])
    }
    let graph = order.condensed
    // What must come before an event is as urgent as the event.
    for component in stride(from: components.count - 1, through: 0, by: -1) {
      for successor in graph.successors(of: component) {
        keys[component] = min(keys[component], keys[successor])
      }
    }
    var place = [Int](repeating: 0, count: components.count)
    for (position, component) in (graph.topologicalOrder(by: keys) ?? []).enumerated() {
      place[component] = position
    }
    let start = events.indices.map { place[components.component[points(of: $0).start]] }
    let end = events.indices.map { place[components.component[points(of: $0).end]] }
    return events.indices.sorted {
      (start[$0], -end[$0], rank[$0]) < (start[$1], -end[$1], rank[$1])
    }.map { events[$0] }
  }

  /// Where each event would stand if only dates and the text counted.
  private var preferredRanks: [Int] {
    let bounds = bounds
    var preferred = events.indices.map { events[$0].time == nil ? nil : bounds[$0].earliest }
    var last: Int?
    for event in preferred.indices {
      if let own = preferred[event] { last = own } else { preferred[event] = last }
    }
    for event in preferred.indices.reversed() {
      if let own = preferred[event] { last = own } else { preferred[event] = last }
    }
    var rank = [Int](repeating: 0, count: events.count)
    let sorted = events.indices.sorted {
      (preferred[$0] ?? .min, $0) < (preferred[$1] ?? .min, $1)
    }
    for (position, event) in sorted.enumerated() { rank[event] = position }
    return rank
  }
}

import IntervalAlgebra
public import ISO8601

extension Chronology {
  /// The events that are over when an event begins, in the order given.
  ///
  /// - Complexity: linear.
  public func events(before event: Event) -> [Event] {
    guard let position = index[event.id] else { return [] }
    let earlier = order.reach(of: points(of: position).start, forward: false)
    return select { $0 != position && earlier[points(of: $0).end] }
  }

  /// The events that begin when an event is over, in the order given.
  ///
  /// - Complexity: linear.
  public func events(after event: Event) -> [Event] {
    guard let position = index[event.id] else { return [] }
    let later = order.reach(of: points(of: position).end, forward: true)
    return select { $0 != position && later[points(of: $0).start] }
  }

  /// The events that lie within an event, in the order given.
  ///
  /// - Complexity: linear.
  public func events(during event: Event) -> [Event] {
    guard let position = index[event.id] else { return [] }
    let afterStart = order.reach(of: points(of: position).start, forward: true)
    let beforeEnd = order.reach(of: points(of: position).end, forward: false)
    return select {
      $0 != position && afterStart[points(of: $0).start] && beforeEnd[points(of: $0).end]
    }
  }

  /// The events that are known to lie within a stretch of the calendar, in the order given.
  ///
  /// - Complexity: linear.
  public func events(during time: EDTF) -> [Event] {
    let stretch = time.bounds
    let known = bounds
    return select { stretch.contains(known[$0]) }
  }

  /// The earliest and latest instants of each event, from its own time and from what surrounds it.
  ///
  /// - Complexity: linear.
  public var bounds: [TimeBounds] {
    let first = 2 * events.count
    let earliest = order.propagated(forward: true) { $0 >= first ? instants[$0 - first] : nil }
    let latest = order.propagated(forward: false) { $0 >= first ? instants[$0 - first] : nil }
    return events.indices.map {
      TimeBounds(earliest: earliest[points(of: $0).start], latest: latest[points(of: $0).end])
    }
  }

  private func select(_ isWanted: (Int) -> Bool) -> [Event] {
    events.indices.filter(isWanted).map { events[$0] }
  }
}

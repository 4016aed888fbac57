import EventArguments
import EventModel
import IntervalAlgebra
import ISO8601
import TemporalLinking
import TimeExpressions

/// The algebra of points over the mentions of a text: refuses to join two that its links or dates hold apart.
struct OrderVeto {
  private var network: IncrementalPointNetwork
  private var count: Int

  /// After how many steps the network is no longer asked, so that no text takes long.
  private static let workLimit = 4_000_000

  /// The least confidence of a link that can hold two mentions apart.
  private static let threshold = 80

  /// Notes what the dates and the surer links of a text say.
  init(reading: EventReading, links: [TemporalLink]) {
    let bounds = reading.dates.map { date in
      date.flatMap { Self.isBorrowed($0, in: reading) ? nil : $0.edtf.bounds }
    }
    self.init(bounds: bounds)
    for link in links where link.confidence >= Self.threshold {
      add(link.relation, from: link.source, to: link.target)
    }
  }

  /// Notes what the dates and the surer relations of several documents’ events say.
  init(events: [Event], relations: [Relation]) {
    var index: [String: Int] = [:]
    for (position, event) in events.enumerated() { index[event.id] = position }
    self.init(
      bounds: events.map { event in
        event.time.flatMap {
          ($0.basis == .stated || $0.basis == .resolved) && !$0.isApproximate ? $0.bounds : nil
        }
      })
    for relation in relations where relation.basis != .inferred {
      guard let type = relation.type, let source = index[relation.source],
        let target = index[relation.target]
      else { continue }
      add(type, from: source, to: target)
    }
  }

  /// Notes where on the calendar each event lies.
  private init(bounds: [TimeBounds?]) {
    let instants = Set(bounds.flatMap { [$0?.earliest, $0?.latest] }.compactMap { $0 }).sorted()
    let first = 2 * bounds.count
    var point: [Int: Int] = [:]
    for (offset, instant) in instants.enumerated() { point[instant] = first + offset }
    network = IncrementalPointNetwork(pointCount: first + instants.count)
    count = 0
    for offset in instants.indices.dropFirst() {
      add([.less(first + offset - 1, first + offset)])
    }
    for (event, bounds) in bounds.enumerated() {
      add([.less(2 * event, 2 * event + 1)])
      var constraints: [PointConstraint] = []
      if let earliest = bounds?.earliest, let known = point[earliest] {
        constraints.append(.lessOrEqual(known, 2 * event))
      }
      if let latest = bounds?.latest, let known = point[latest] {
        constraints.append(.lessOrEqual(2 * event + 1, known))
      }
      add(constraints)
    }
  }

  private mutating func add(_ relation: AllenRelation, from source: Int, to target: Int) {
    add(
      relation.constraints(
        from: (2 * source, 2 * source + 1), to: (2 * target, 2 * target + 1)))
  }

  /// Whether a date is an hour whose day the text has left to be taken over from elsewhere.
  private static func isBorrowed(_ date: EventDate, in reading: EventReading) -> Bool {
    date.edtf.date?.granularity.isTimeOfDay == true
      && date.expressions.contains {
        reading.expressions[$0].isRelativeToDocument
          || reading.expressions[$0].isRelativeToNarrative
      }
  }

  @discardableResult
  private mutating func add(_ constraints: [PointConstraint]) -> Bool {
    guard network.work < Self.workLimit else { return true }
    defer { count += 1 }
    return network.insert(constraints, group: count) == nil
  }

  /// Makes two mentions one stretch of time; says whether order and dates allow it.
  ///
  /// Where a text has used up the work that it is allowed, nothing more is made one.
  mutating func unite(_ a: Int, _ b: Int) -> Bool {
    network.work < Self.workLimit
      && add([
        .lessOrEqual(2 * a, 2 * b), .lessOrEqual(2 * b, 2 * a), .lessOrEqual(2 * a + 1, 2 * b + 1),
        .lessOrEqual(2 * b + 1, 2 * a + 1),
      ])
  }
}

import ISO8601
import IntervalAlgebra

/// What events, times and relations say of points in time, as groups in order of priority.
///
/// Event `i` begins at point `2i` and ends at `2i + 1`; the instants that times name follow, in ascending order.
struct ConstraintGroups: Sendable {
  /// How many points there are.
  let pointCount: Int
  /// The instant of each point after the events' points.
  let instants: [Int]
  /// The constraints of each group, those with right of way first.
  let constraints: [[PointConstraint]]
  /// What each group stands for.
  let grounds: [Ground]

  /// A statement with its right of way: lower comes first.
  struct Ranked {
    let tier: Int
    let doubt: Int
    let ground: Ground
    let constraints: [PointConstraint]
  }

  /// Collects the constraints.
  ///
  /// - Parameters:
  ///   - events: the events; a time that is said to be approximate gives way to the relations of tiers 0 to 2, one taken over
  ///     from elsewhere to all; what an event is part of ranks with the relations of tier 0.
  ///   - relations: the relations, each with its tier; those with unknown ends, or without an order, count for nothing.
  ///   - index: the index of each event by id.
  init(
    events: [Event], relations: [(relation: Relation, tier: Int)], index: [String: Int]
  ) {
    let limits = events.map { $0.time?.limits ?? CalendarLimits() }
    let instants = Set(
      limits.flatMap { [$0.earliestStart, $0.latestStart, $0.earliestEnd, $0.latestEnd] }
        .compactMap { $0 }
    ).sorted()
    let first = 2 * events.count
    var point: [Int: Int] = [:]
    for (offset, instant) in instants.enumerated() { point[instant] = first + offset }

    var nature = events.indices.map { PointConstraint.less(2 * $0, 2 * $0 + 1) }
    nature += instants.indices.dropFirst().map { .less(first + $0 - 1, first + $0) }

    var ranked: [Ranked] = []
    for (event, limits) in limits.enumerated() {
      guard let time = events[event].time else { continue }
      var constraints: [PointConstraint] = []
      if let p = limits.earliestStart.flatMap({ point[$0] }) {
        constraints.append(.lessOrEqual(p, 2 * event))
      }
      if let p = limits.latestStart.flatMap({ point[$0] }) {
        constraints.append(.less(2 * event, p))
      }
      if let p = limits.earliestEnd.flatMap({ point[$0] }) {
        constraints.append(.less(p, 2 * event + 1))
      }
      if let p = limits.latestEnd.flatMap({ point[$0] }) {
        constraints.append(.lessOrEqual(2 * event + 1, p))
      }
      let isSaid = time.basis == .stated || time.basis == .resolved
      ranked.append(
        Ranked(
          tier: !isSaid ? .max : time.isApproximate ? Self.approximate : .min,
          doubt: time.isApproximate ? 10_000 : 0, ground: .time(event), constraints: constraints))
    }
    for part in events.indices {
      guard let whole = events[part].parent.flatMap({ index[$0] }), whole != part else { continue }
      ranked.append(
        Ranked(
          tier: 0, doubt: 0, ground: .part(part),
          constraints: [
            .lessOrEqual(2 * whole, 2 * part), .lessOrEqual(2 * part + 1, 2 * whole + 1),
          ]))
    }
    for number in relations.indices {
      guard let type = relations[number].relation.type,
        let source = index[relations[number].relation.source],
        let target = index[relations[number].relation.target]
      else { continue }
      ranked.append(
        Ranked(
          tier: relations[number].tier,
          doubt: Self.doubt(of: relations[number].relation.confidence), ground: .relation(number),
          constraints: type.constraints(
            from: (2 * source, 2 * source + 1), to: (2 * target, 2 * target + 1))))
    }
    let order = ranked.enumerated().map { (tier: $1.tier, doubt: $1.doubt, place: $0) }.sorted {
      ($0.tier, $0.doubt, $0.place) < ($1.tier, $1.doubt, $1.place)
    }
    pointCount = first + instants.count
    self.instants = instants
    constraints = [nature] + order.map { ranked[$0.place].constraints }
    grounds = [.nature] + order.map { ranked[$0.place].ground }
  }

  /// The tier behind the relations of which an approximate time comes: what a text says goes before it, not what is guessed.
  private static let approximate = 2

  /// How far a confidence is from certain, in ten-thousandths, so that order never hangs on a rounding.
  private static func doubt(of confidence: Double) -> Int {
    guard confidence.isFinite else { return 10_000 }
    return 10_000 - Int(min(max(confidence, 0), 1) * 10_000 + 0.5)
  }
}

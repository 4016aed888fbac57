/// A statement that one point of time is earlier than another, or not later.
public struct PointConstraint: Hashable, Sendable {
  /// The number of the point that comes first.
  public let earlier: Int
  /// The number of the point that comes second.
  public let later: Int
  /// Whether the two must differ.
  public let isStrict: Bool

  /// Creates a constraint.
  public init(_ earlier: Int, _ later: Int, isStrict: Bool) {
    self.earlier = earlier
    self.later = later
    self.isStrict = isStrict
  }

  /// States that `a` is earlier than `b`.
  public static func less(_ a: Int, _ b: Int) -> PointConstraint {
    PointConstraint(a, b, isStrict: true)
  }

  /// States that `a` is not later than `b`.
  public static func lessOrEqual(_ a: Int, _ b: Int) -> PointConstraint {
    PointConstraint(a, b, isStrict: false)
  }

  /// States that the two points are one.
  public static func equal(_ a: Int, _ b: Int) -> [PointConstraint] {
    [lessOrEqual(a, b), lessOrEqual(b, a)]
  }
}

extension AllenRelation {
  /// The least constraints on the ends of two intervals that say the relation, where each begins before it ends.
  ///
  /// - Parameters:
  ///   - a: the points at which the first interval begins and ends.
  ///   - b: the points at which the second interval begins and ends.
  /// - Returns: one to four constraints.
  public func constraints(
    from a: (start: Int, end: Int), to b: (start: Int, end: Int)
  ) -> [PointConstraint] {
    switch self {
    case .before: [.less(a.end, b.start)]
    case .meets: PointConstraint.equal(a.end, b.start)
    case .overlaps: [.less(a.start, b.start), .less(b.start, a.end), .less(a.end, b.end)]
    case .starts: PointConstraint.equal(a.start, b.start) + [.less(a.end, b.end)]
    case .during: [.less(b.start, a.start), .less(a.end, b.end)]
    case .finishes: [.less(b.start, a.start)] + PointConstraint.equal(a.end, b.end)
    case .equals:
      PointConstraint.equal(a.start, b.start) + PointConstraint.equal(a.end, b.end)
    case .after, .metBy, .overlappedBy, .startedBy, .contains, .finishedBy:
      converse.constraints(from: b, to: a)
    }
  }
}

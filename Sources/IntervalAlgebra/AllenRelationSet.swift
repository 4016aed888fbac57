/// A set of Allen's relations: those that may still hold between two intervals.
public struct AllenRelationSet: OptionSet, Hashable, Sendable {
  /// One bit a relation, in the order of `AllenRelation.allCases`.
  public let rawValue: UInt16

  /// Creates a set from its bits.
  public init(rawValue: UInt16) {
    self.rawValue = rawValue & 0x1FFF
  }

  /// Creates a set of relations.
  public init(_ relations: some Sequence<AllenRelation>) {
    rawValue = relations.reduce(0) { $0 | $1.bit }
  }

  /// Creates the set of one relation.
  public init(_ relation: AllenRelation) {
    rawValue = relation.bit
  }

  /// All thirteen: nothing is known.
  public static let all = AllenRelationSet(rawValue: 0x1FFF)

  /// Begins and ends no earlier and no later than the other: within it, ends included.
  public static let within: AllenRelationSet = [
    .init(.during), .init(.starts), .init(.finishes), .init(.equals),
  ]

  /// Ends no later than the other begins.
  public static let earlier: AllenRelationSet = [.init(.before), .init(.meets)]

  /// The relations, in the order of `AllenRelation.allCases`.
  public var relations: [AllenRelation] {
    AllenRelation.allCases.filter { contains($0) }
  }

  /// Whether a relation is in the set.
  public func contains(_ relation: AllenRelation) -> Bool {
    rawValue & relation.bit != 0
  }

  /// The set seen from the other interval.
  public var converse: AllenRelationSet {
    AllenRelationSet(relations.map(\.converse))
  }

  /// The one relation that names the set to a reader; nothing where the order is open.
  ///
  /// A set of one is that relation. “Before or meets” reads as before, for a boundary between two days says nothing
  /// about touching; “within, ends included” reads as during; and the same from the other side.
  public var reading: AllenRelation? {
    guard !isEmpty else { return nil }
    if rawValue.nonzeroBitCount == 1 { return relations.first }
    if isSubset(of: .earlier) { return .before }
    if isSubset(of: Self.earlier.converse) { return .after }
    if isSubset(of: .within) { return .during }
    if isSubset(of: Self.within.converse) { return .contains }
    return nil
  }
}

extension AllenRelation {
  /// The relation's place in `allCases`.
  var index: Int {
    switch self {
    case .before: 0
    case .meets: 1
    case .overlaps: 2
    case .starts: 3
    case .during: 4
    case .finishes: 5
    case .equals: 6
    case .after: 7
    case .metBy: 8
    case .overlappedBy: 9
    case .startedBy: 10
    case .contains: 11
    case .finishedBy: 12
    }
  }

  fileprivate var bit: UInt16 { 1 << UInt16(index) }
}

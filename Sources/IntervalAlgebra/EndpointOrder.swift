/// How the ends of two intervals lie to each other, which is what a relation of Allen's says.
public struct EndpointOrder: Hashable, Sendable {
  /// How two points lie to each other.
  public enum Comparison: Int, Hashable, Sendable, CaseIterable {
    case earlier = -1
    case same = 0
    case later = 1

    /// Compares two numbers on a line.
    public init(_ a: Int, _ b: Int) {
      self = a < b ? .earlier : a == b ? .same : .later
    }

    /// The comparison seen from the other point.
    public var converse: Comparison {
      switch self {
      case .earlier: .later
      case .same: .same
      case .later: .earlier
      }
    }
  }

  /// The first's start beside the second's start.
  public let startStart: Comparison
  /// The first's start beside the second's end.
  public let startEnd: Comparison
  /// The first's end beside the second's start.
  public let endStart: Comparison
  /// The first's end beside the second's end.
  public let endEnd: Comparison
}

extension AllenRelation {
  /// How the ends of the two intervals lie to each other.
  public var endpointOrder: EndpointOrder {
    let (startStart, startEnd, endStart, endEnd): (Int, Int, Int, Int) =
      switch self {
      case .before: (-1, -1, -1, -1)
      case .meets: (-1, -1, 0, -1)
      case .overlaps: (-1, -1, 1, -1)
      case .finishedBy: (-1, -1, 1, 0)
      case .contains: (-1, -1, 1, 1)
      case .starts: (0, -1, 1, -1)
      case .equals: (0, -1, 1, 0)
      case .startedBy: (0, -1, 1, 1)
      case .during: (1, -1, 1, -1)
      case .finishes: (1, -1, 1, 0)
      case .overlappedBy: (1, -1, 1, 1)
      case .metBy: (1, 0, 1, 1)
      case .after: (1, 1, 1, 1)
      }
    return EndpointOrder(
      startStart: .init(startStart, 0), startEnd: .init(startEnd, 0),
      endStart: .init(endStart, 0), endEnd: .init(endEnd, 0))
  }

  /// The relation between two intervals on a line; nothing unless each begins before it ends.
  public init?(between a: Range<Int>, and b: Range<Int>) {
    guard !a.isEmpty, !b.isEmpty else { return nil }
    let order = EndpointOrder(
      startStart: .init(a.lowerBound, b.lowerBound), startEnd: .init(a.lowerBound, b.upperBound),
      endStart: .init(a.upperBound, b.lowerBound), endEnd: .init(a.upperBound, b.upperBound))
    guard let relation = Self.allCases.first(where: { $0.endpointOrder == order }) else {
      return nil
    }
    self = relation
  }
}

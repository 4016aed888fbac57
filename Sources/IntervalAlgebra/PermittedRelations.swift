/// The relations that agree with what is known of one pair of ends, for each of the four pairs.
struct PermittedRelations: Sendable {
  /// Where the two starts compare so.
  let startStart: AllenRelationSet
  /// Where the first's start and the second's end compare so.
  let startEnd: AllenRelationSet
  /// Where the first's end and the second's start compare so.
  let endStart: AllenRelationSet
  /// Where the two ends compare so.
  let endEnd: AllenRelationSet

  private init(_ known: PointOrder.Comparison) {
    func permitted(
      _ comparison: (EndpointOrder) -> EndpointOrder.Comparison
    ) -> AllenRelationSet {
      AllenRelationSet(
        AllenRelation.allCases.filter { known.permits(comparison($0.endpointOrder)) })
    }
    startStart = permitted(\.startStart)
    startEnd = permitted(\.startEnd)
    endStart = permitted(\.endStart)
    endEnd = permitted(\.endEnd)
  }

  private static let earlier = PermittedRelations(.earlier)
  private static let earlierOrSame = PermittedRelations(.earlierOrSame)
  private static let same = PermittedRelations(.same)
  private static let laterOrSame = PermittedRelations(.laterOrSame)
  private static let later = PermittedRelations(.later)
  private static let unknown = PermittedRelations(.unknown)

  fileprivate static func relations(given known: PointOrder.Comparison) -> PermittedRelations {
    switch known {
    case .earlier: earlier
    case .earlierOrSame: earlierOrSame
    case .same: same
    case .laterOrSame: laterOrSame
    case .later: later
    case .unknown: unknown
    }
  }
}

extension PointOrder.Comparison {
  /// The relations that agree with this of one pair of ends.
  var permitted: PermittedRelations { .relations(given: self) }
}

extension AllenRelation {
  /// The relations that may hold between a and c where a is so related to b, and b so to c.
  ///
  /// - Parameter next: the relation between b and c.
  /// - Returns: at least one relation.
  public func composed(with next: AllenRelation) -> AllenRelationSet {
    Composition.table[index * AllenRelation.allCases.count + next.index]
  }
}

extension AllenRelationSet {
  /// The relations that may hold between a and c where these hold between a and b, and those between b and c.
  public func composed(with next: AllenRelationSet) -> AllenRelationSet {
    var composed: AllenRelationSet = []
    for first in relations {
      for second in next.relations { composed.formUnion(first.composed(with: second)) }
    }
    return composed
  }
}

/// The table of compositions.
private enum Composition {
  /// The composition of every two relations, row by row.
  ///
  /// The table is read off a model: with b fixed, each of the five places an end of a or c can have beside b's ends
  /// (left of it, at its start, inside, at its end, right of it) has room for the four ends of a and c in any order.
  static let table: [AllenRelationSet] = {
    let count = AllenRelation.allCases.count
    let middle = 4..<9
    let intervals = (0...13).flatMap { start in (start...13).dropFirst().map { start..<$0 } }
    var table = [AllenRelationSet](repeating: [], count: count * count)
    for a in intervals {
      guard let first = AllenRelation(between: a, and: middle) else { continue }
      for c in intervals {
        guard let second = AllenRelation(between: middle, and: c),
          let whole = AllenRelation(between: a, and: c)
        else { continue }
        table[first.index * count + second.index].insert(AllenRelationSet(whole))
      }
    }
    return table
  }()
}

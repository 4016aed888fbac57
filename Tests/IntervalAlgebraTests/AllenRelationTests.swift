import IntervalAlgebra
import Testing

/// All intervals with ends from 0 to 6: enough for three intervals in any arrangement.
private let intervals = (0...6).flatMap { start in (start...6).dropFirst().map { start..<$0 } }

@Test func `between two intervals one relation holds, and the converse the other way`() {
  for a in intervals {
    for b in intervals {
      let relation = AllenRelation(between: a, and: b)
      #expect(relation != nil)
      #expect(AllenRelation(between: b, and: a) == relation?.converse)
    }
  }
}

@Test func `an empty interval is related to nothing`() {
  #expect(AllenRelation(between: 3..<3, and: 0..<5) == nil)
  #expect(AllenRelation(between: 0..<5, and: 3..<3) == nil)
}

@Test(arguments: AllenRelation.allCases)
func `the converse of the converse is the relation`(relation: AllenRelation) {
  #expect(relation.converse.converse == relation)
  let order = relation.endpointOrder
  let converse = relation.converse.endpointOrder
  #expect(converse.startStart == order.startStart.converse)
  #expect(converse.startEnd == order.endStart.converse)
  #expect(converse.endEnd == order.endEnd.converse)
}

@Test func `the composition of two relations is what three intervals can show`() {
  var found: [AllenRelation: [AllenRelation: AllenRelationSet]] = [:]
  for a in intervals {
    for b in intervals {
      for c in intervals {
        guard let first = AllenRelation(between: a, and: b),
          let second = AllenRelation(between: b, and: c),
          let whole = AllenRelation(between: a, and: c)
        else { continue }
        found[first, default: [:]][second, default: []].insert(AllenRelationSet(whole))
      }
    }
  }
  for first in AllenRelation.allCases {
    for second in AllenRelation.allCases {
      #expect(first.composed(with: second) == found[first]?[second], "\(first) then \(second)")
    }
  }
}

@Test func `composing with equals changes nothing`() {
  let set = AllenRelationSet([.before, .during, .metBy])
  #expect(set.composed(with: AllenRelationSet(.equals)) == set)
  #expect(AllenRelationSet.all.composed(with: set) == .all)
  #expect(AllenRelationSet().composed(with: set).isEmpty)
}

@Test(arguments: AllenRelation.allCases)
func `the constraints of a relation hold of just the intervals it relates`(
  relation: AllenRelation
) {
  for a in intervals {
    for b in intervals {
      let points = [a.lowerBound, a.upperBound, b.lowerBound, b.upperBound]
      let holds = relation.constraints(from: (0, 1), to: (2, 3)).allSatisfy {
        $0.isStrict
          ? points[$0.earlier] < points[$0.later] : points[$0.earlier] <= points[$0.later]
      }
      #expect(holds == (AllenRelation(between: a, and: b) == relation))
    }
  }
}

@Test(arguments: [
  ([AllenRelation.before, .meets], AllenRelation.before),
  ([.metBy, .after], .after),
  ([.starts, .during], .during),
  ([.contains, .equals, .finishedBy], .contains),
  ([.overlaps], .overlaps),
])
func `a set reads as one relation where a reader would say so`(
  relations: [AllenRelation], reading: AllenRelation
) {
  #expect(AllenRelationSet(relations).reading == reading)
}

@Test(arguments: [
  [AllenRelation](), [.before, .overlaps], [.before, .after], [.during, .contains],
])
func `a set that leaves the order open has no reading`(relations: [AllenRelation]) {
  #expect(AllenRelationSet(relations).reading == nil)
}

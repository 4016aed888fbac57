import IntervalAlgebra
import Testing

@Test func `a chain of points is ordered from end to end`() {
  let order = PointOrder(
    pointCount: 4, constraints: [.less(0, 1), .lessOrEqual(1, 2), .lessOrEqual(2, 3)])
  #expect(order.isConsistent)
  #expect(order.comparison(0, 3) == .earlier)
  #expect(order.comparison(3, 0) == .later)
  #expect(order.comparison(1, 3) == .earlierOrSame)
  #expect(order.comparison(3, 1) == .laterOrSame)
  #expect(order.comparison(2, 2) == .same)
}

@Test func `points not later than each other are one`() {
  let order = PointOrder(
    pointCount: 4, constraints: [.lessOrEqual(0, 1), .lessOrEqual(1, 2), .lessOrEqual(2, 0)])
  #expect(order.comparison(0, 2) == .same)
  #expect(order.comparison(0, 3) == .unknown)
  #expect(order.isConsistent)
}

@Test func `a cycle with a strict step is inconsistent`() {
  #expect(
    !PointOrder(pointCount: 2, constraints: [.less(0, 1), .lessOrEqual(1, 0)]).isConsistent)
  #expect(!PointOrder(pointCount: 1, constraints: [.less(0, 0)]).isConsistent)
}

@Test func `constraints on points that are not there are left out`() {
  let order = PointOrder(pointCount: 2, constraints: [.less(0, 5), .less(-1, 1), .less(0, 1)])
  #expect(order.constraints == [.less(0, 1)])
}

@Test func `the shortest chain that holds a strict step is found`() {
  let order = PointOrder(
    pointCount: 4,
    constraints: [
      .lessOrEqual(0, 3), .lessOrEqual(0, 1), .less(1, 2), .lessOrEqual(2, 3),
    ])
  #expect(order.chain(from: 0, to: 3, strictly: false) == [0])
  #expect(order.chain(from: 0, to: 3, strictly: true) == [1, 2, 3])
  #expect(order.chain(from: 3, to: 0, strictly: false) == nil)
  #expect(order.chain(from: 2, to: 2, strictly: false) == [])
}

@Test func `a large network answers as a small one does`() {
  let count = 10_000
  let constraints = (1..<count).map { PointConstraint($0 - 1, $0, isStrict: $0 % 100 == 0) }
  let order = PointOrder(pointCount: count, constraints: constraints)
  #expect(order.comparison(0, 99) == .earlierOrSame)
  #expect(order.comparison(99, 100) == .earlier)
  #expect(order.comparison(count - 1, 0) == .later)
  #expect(order.reach(of: count - 3, forward: true).suffix(4) == [false, true, true, true])
}

@Test(arguments: 1...60 as ClosedRange<UInt64>)
func `random intervals on a line agree with what their relations imply`(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  let intervals = (0..<6).map { _ in
    let start = Int.random(in: 0..<8, using: &random)
    return start..<Int.random(in: start + 1...9, using: &random)
  }
  var constraints = intervals.indices.map { PointConstraint.less(2 * $0, 2 * $0 + 1) }
  for _ in 0..<5 {
    let a = Int.random(in: 0..<6, using: &random)
    let b = Int.random(in: 0..<6, using: &random)
    guard let relation = AllenRelation(between: intervals[a], and: intervals[b]) else { continue }
    constraints += relation.constraints(from: (2 * a, 2 * a + 1), to: (2 * b, 2 * b + 1))
  }
  let order = PointOrder(pointCount: 12, constraints: constraints)
  #expect(order.isConsistent)
  for a in intervals.indices {
    for b in intervals.indices where a != b {
      let possible = order.possibleRelations(
        from: (2 * a, 2 * a + 1), to: (2 * b, 2 * b + 1))
      let actual = AllenRelation(between: intervals[a], and: intervals[b])
      #expect(actual.map { possible.contains($0) } == true)
      // Every relation called possible can in fact be added.
      for relation in possible.relations {
        let extended =
          constraints + relation.constraints(from: (2 * a, 2 * a + 1), to: (2 * b, 2 * b + 1))
        #expect(PointOrder(pointCount: 12, constraints: extended).isConsistent)
      }
    }
  }
}

import IntervalAlgebra
import Testing

@Test func `what agrees is kept whole`() {
  let selection = ConsistentSelection(
    pointCount: 3, groups: [[.less(0, 1)], [.less(1, 2)], [.less(0, 2)]])
  #expect(selection.isKept == [true, true, true])
  #expect(selection.refusals.isEmpty)
}

@Test func `the later of two that contradict is refused, with the cycle`() {
  let selection = ConsistentSelection(
    pointCount: 4,
    groups: [[.less(0, 1)], [.less(1, 2)], [.less(2, 0)], [.less(2, 3)]])
  #expect(selection.isKept == [true, true, false, true])
  #expect(selection.refusals == [.init(group: 2, cycle: [0, 1], isUntried: false)])
}

@Test func `the cycle that explains a refusal is a shortest one`() {
  let selection = ConsistentSelection(
    pointCount: 4,
    groups: [[.less(0, 1)], [.less(1, 2)], [.less(2, 3)], [.less(0, 3)], [.less(3, 0)]])
  #expect(selection.refusals.map(\.cycle) == [[3]])
}

@Test func `a refused group leaves nothing behind`() {
  let selection = ConsistentSelection(
    pointCount: 4,
    groups: [[.less(0, 1)], [.less(2, 3), .less(1, 0)], [.less(3, 2)]])
  #expect(selection.isKept == [true, false, true])
}

@Test func `points may be the same from both sides, but then not differ`() {
  let selection = ConsistentSelection(
    pointCount: 2, groups: [PointConstraint.equal(0, 1), [.less(0, 1)], [.lessOrEqual(0, 1)]])
  #expect(selection.isKept == [true, false, true])
}

@Test func `a group that contradicts itself is refused without a cycle`() {
  let selection = ConsistentSelection(pointCount: 1, groups: [[.less(0, 0)]])
  #expect(selection.refusals == [.init(group: 0, cycle: [], isUntried: false)])
}

@Test func `beyond the work limit contested groups are refused untried`() {
  let groups: [[PointConstraint]] = (0..<50).flatMap { point in
    [[PointConstraint.less(point, point + 1)], [.less(point + 1, point)]]
  }
  let selection = ConsistentSelection(pointCount: 51, groups: groups, workLimit: 100)
  #expect(selection.refusals.contains { $0.isUntried })
  let kept = zip(groups, selection.isKept).filter(\.1).flatMap(\.0)
  #expect(PointOrder(pointCount: 51, constraints: kept).isConsistent)
}

@Test(arguments: 1...200 as ClosedRange<UInt64>)
func `the selection is what trying one after the other gives`(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  let count = Int.random(in: 2...8, using: &random)
  let groups = (0..<Int.random(in: 1...25, using: &random)).map { _ in
    (0..<Int.random(in: 1...2, using: &random)).map { _ in
      PointConstraint(
        Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random),
        isStrict: Bool.random(using: &random))
    }
  }
  let selection = ConsistentSelection(pointCount: count, groups: groups)
  var kept: [PointConstraint] = []
  for (index, group) in groups.enumerated() {
    let fits = PointOrder(pointCount: count, constraints: kept + group).isConsistent
    #expect(selection.isKept[index] == fits)
    if fits { kept += group }
  }
  for refusal in selection.refusals {
    let cycle = (refusal.cycle + [refusal.group]).flatMap { groups[$0] }
    #expect(!PointOrder(pointCount: count, constraints: cycle).isConsistent)
  }
}

@Test func `ten thousand intervals told backwards are kept in one pass`() {
  let count = 10_000
  var groups: [[PointConstraint]] = [(0..<count).map { .less(2 * $0, 2 * $0 + 1) }]
  for interval in stride(from: count - 1, to: 0, by: -1) {
    groups.append([.less(2 * interval - 1, 2 * interval)])
  }
  let selection = ConsistentSelection(pointCount: 2 * count, groups: groups)
  #expect(selection.refusals.isEmpty)
}

@Test func `a long chain closed to a ring loses one link`() {
  let count = 2_000
  var groups: [[PointConstraint]] = (0..<count).map { [.less($0, ($0 + 1) % count)] }
  groups.append([.less(5, 7)])
  let selection = ConsistentSelection(pointCount: count, groups: groups)
  #expect(selection.refusals.map(\.group) == [count - 1])
}

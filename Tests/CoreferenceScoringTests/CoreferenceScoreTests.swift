import CoreferenceScoring
import Testing

/// The score of one document.
private func score(gold: [[Int]], system: [[Int]]) -> CoreferenceScore {
  var score = CoreferenceScore()
  score.add(gold: gold, system: system)
  return score
}

private func isNear(_ value: Double, _ other: Double) -> Bool { abs(value - other) < 0.005 }

/// Pradhan and others (2014) work this case by hand: {a b c} {d e f g} against {a b} {c d} {f g h i}.
@Suite struct `The worked example of the reference scorer` {
  let worked = score(gold: [[1, 2, 3], [4, 5, 6, 7]], system: [[1, 2], [3, 4], [6, 7, 8, 9]])

  @Test func `MUC counts two links of five on either side`() {
    #expect(isNear(worked.muc.recall, 40))
    #expect(isNear(worked.muc.precision, 40))
    #expect(isNear(worked.muc.f1, 40))
  }

  @Test func `B cubed weighs every mention by the share of its group`() {
    // 4/3 + 1/3 + 1/4 + 4/4 of seven, and 4/2 + 1/2 + 1/2 + 4/4 of eight
    #expect(isNear(worked.bCubed.recall, 100 * (35.0 / 12) / 7))
    #expect(isNear(worked.bCubed.precision, 50))
  }

  @Test func `CEAF pairs the first groups and the last`() {
    // 2·2/5 and 2·2/8
    #expect(isNear(worked.ceaf.recall, 65))
    #expect(isNear(worked.ceaf.precision, 100 * 1.3 / 3))
    #expect(isNear(worked.ceaf.f1, 52))
  }

  @Test func `BLANC counts links within and between groups`() {
    #expect(isNear(worked.within.recall, 100 * 2.0 / 9))
    #expect(isNear(worked.within.precision, 25))
    #expect(isNear(worked.between.recall, 100 * 8.0 / 12))
    #expect(isNear(worked.between.precision, 40))
    #expect(isNear(worked.blanc, (23.5294 + 50) / 2))
  }
}

@Suite struct `Scores of groups of mentions` {
  @Test(arguments: [
    [[1, 2], [3]], [[1], [2], [3, 4, 5]], [[1, 2, 3, 4]],
  ])
  func `the same groups score a hundred`(groups: [[Int]]) {
    let same = score(gold: groups, system: groups.reversed())
    #expect(isNear(same.conll, 100))
    #expect(isNear(same.blanc, 100))
  }

  @Test func `mentions left by themselves make no links`() {
    let apart = score(gold: [[1, 2, 3]], system: [[1], [2], [3]])
    #expect(apart.muc.f1 == 0)
    #expect(isNear(apart.bCubed.recall, 100.0 / 3))
    #expect(isNear(apart.bCubed.precision, 100))
    // One of three groups finds a partner, with likeness 2·1/4.
    #expect(isNear(apart.ceaf.recall, 50))
    #expect(isNear(apart.ceaf.precision, 50.0 / 3))
    #expect(apart.blanc == 0)
  }

  @Test func `everything joined keeps recall and loses precision`() {
    let joined = score(gold: [[1, 2], [3, 4]], system: [[1, 2, 3, 4]])
    #expect(isNear(joined.muc.recall, 100))
    #expect(isNear(joined.muc.precision, 200.0 / 3))
    #expect(isNear(joined.bCubed.recall, 100))
    #expect(isNear(joined.bCubed.precision, 50))
    #expect(isNear(joined.within.recall, 100))
    #expect(joined.between.recall == 0)
  }

  @Test func `mentions that nobody else has cost the side that has them`() {
    let spurious = score(gold: [[1, 2]], system: [[1, 2], [3]])
    #expect(isNear(spurious.muc.f1, 100))
    #expect(isNear(spurious.bCubed.recall, 100))
    #expect(isNear(spurious.bCubed.precision, 200.0 / 3))
    #expect(isNear(spurious.ceaf.precision, 50))
    let missed = score(gold: [[1, 2], [3]], system: [[1, 2]])
    #expect(isNear(missed.bCubed.recall, 200.0 / 3))
    #expect(isNear(missed.bCubed.precision, 100))
  }

  @Test func `documents are summed, not averaged`() {
    var sum = CoreferenceScore()
    sum.add(gold: [[1, 2]], system: [[1, 2]])
    sum.add(gold: [[1, 2, 3, 4]], system: [[1], [2], [3], [4]])
    #expect(isNear(sum.muc.recall, 25))
    #expect(isNear(sum.muc.precision, 100))
  }

  @Test func `mentions of one document are not those of another`() {
    var sum = CoreferenceScore()
    sum.add(gold: [[1, 2]], system: [[1], [2]])
    sum.add(gold: [[1], [2]], system: [[1, 2]])
    #expect(sum.muc.f1 == 0)
  }
}

@Suite struct `The best assignment` {
  @Test(
    arguments: [
      ([[1, 2], [3, 5]], 6.0),
      ([[4, 1, 3], [2, 0, 5], [3, 2, 2]], 11),
      ([[1, 9, 2]], 9),
      ([[1], [9], [2]], 9),
      ([], 0),
    ] as [([[Double]], Double)])
  func `takes the greatest sum with no row or column twice`(values: [[Double]], sum: Double) {
    #expect(Assignment.greatestSum(of: values) == sum)
  }
}

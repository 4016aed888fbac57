import Testing

@testable import Language

/// Returns the heads for scores by dependent; the last column is the root's.
private func heads(_ rows: [[Int32]]) -> [Int] {
  var decoder = TreeDecoder()
  return decoder.heads(rows.flatMap { $0 }, count: rows.count)
}

@Test func `the best heads are taken where they make a tree`() {
  #expect(heads([[0, 9, 1, 2], [1, 0, 1, 8], [1, 7, 0, 2]]) == [1, 3, 1])
}

@Test func `arcs may cross where the best heads make a tree`() {
  #expect(
    heads([[0, 1, 9, 1, 1], [1, 0, 1, 9, 1], [1, 1, 0, 1, 9], [1, 1, 9, 0, 1]]) == [2, 3, 4, 2])
}

@Test func `a circle is broken where it costs least`() {
  #expect(heads([[0, 9, 1, 2], [9, 0, 8, 1], [1, 2, 0, 7]]) == [1, 2, 3])
}

@Test func `of two roots one is kept`() {
  #expect(heads([[0, 3, 9], [8, 0, 9]]) == [2, 0])
}

@Test func `a lone token is the root, and no tokens have no heads`() {
  #expect(heads([[0, 0]]) == [1])
  #expect(heads([]) == [])
}

extension DirectedGraph {
  /// The edges that no longer chain of edges makes superfluous, as indices into `edges`, ascending.
  ///
  /// Of parallel edges the first stays. The targets are taken in blocks, so that memory stays linear on large graphs.
  /// The graph is one whose edges all lead from a lower vertex number to a higher one; other edges stay as they are.
  ///
  /// - Complexity: O(v · e / 64) in time, O(v) in memory.
  public func transitiveReduction() -> [Int] {
    var superfluous = parallelEdges()
    let words = 16
    for first in stride(from: 0, to: vertexCount, by: words * 64) {
      markSuperfluous(to: first..<min(first + words * 64, vertexCount), words, in: &superfluous)
    }
    return edges.indices.filter { !superfluous[$0] }
  }

  /// Marks the edges into a block of targets that a second successor of their source reaches too.
  private func markSuperfluous(
    to block: Range<Int>, _ words: Int, in superfluous: inout [Bool]
  ) {
    // For each vertex, which vertices of the block it reaches, itself included.
    var reach = [UInt64](repeating: 0, count: words * block.upperBound)
    var once = [UInt64](repeating: 0, count: words)
    var twice = once
    for vertex in stride(from: block.upperBound - 1, through: 0, by: -1) {
      for word in 0..<words {
        once[word] = 0
        twice[word] = 0
      }
      let positions = positions(of: vertex)
      for position in positions where !superfluous[indices[position]] {
        let successor = targets[position]
        guard successor > vertex, successor < block.upperBound else { continue }
        for word in 0..<words {
          let reached = reach[successor * words + word]
          twice[word] |= once[word] & reached
          once[word] |= reached
        }
      }
      for position in positions where block.contains(targets[position]) {
        let bit = targets[position] - block.lowerBound
        guard targets[position] > vertex else { continue }
        if twice[bit / 64] >> UInt64(bit % 64) & 1 == 1 { superfluous[indices[position]] = true }
      }
      if block.contains(vertex) {
        let bit = vertex - block.lowerBound
        once[bit / 64] |= 1 << UInt64(bit % 64)
      }
      for word in 0..<words { reach[vertex * words + word] = once[word] }
    }
  }

  /// Which edges run beside an earlier one.
  private func parallelEdges() -> [Bool] {
    var parallel = [Bool](repeating: false, count: edges.count)
    var seen = [Int](repeating: -1, count: vertexCount)
    for vertex in 0..<vertexCount {
      for position in positions(of: vertex) {
        if seen[targets[position]] == vertex { parallel[indices[position]] = true }
        seen[targets[position]] = vertex
      }
    }
    return parallel
  }
}

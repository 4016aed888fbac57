/// Which vertices of an acyclic graph reach which, as a table of bits.
public struct Reachability: Hashable, Sendable {
  private let words: Int
  private var table: [UInt64]

  /// Works out what every vertex reaches; a vertex reaches itself.
  ///
  /// - Parameter graph: a graph whose edges all lead from a lower vertex number to a higher one; others are ignored.
  /// - Complexity: O(v · e / 64) in time, v² bits.
  public init(_ graph: DirectedGraph) {
    words = (graph.vertexCount + 63) / 64
    table = [UInt64](repeating: 0, count: words * graph.vertexCount)
    let words = words
    for vertex in stride(from: graph.vertexCount - 1, through: 0, by: -1) {
      let row = vertex * words
      table[row + vertex / 64] |= 1 << UInt64(vertex % 64)
      for successor in graph.successors(of: vertex) where successor > vertex {
        let other = successor * words
        for word in (vertex / 64)..<words { table[row + word] |= table[other + word] }
      }
    }
  }

  /// Whether a chain of edges leads from one vertex to another; the empty chain counts.
  public func reaches(_ source: Int, _ target: Int) -> Bool {
    table[source * words + target / 64] >> UInt64(target % 64) & 1 == 1
  }
}

extension DirectedGraph {
  /// An order of the vertices in which every edge leads forward; nothing where there is a cycle.
  ///
  /// Among the vertices that may come next, the one with the smallest key comes first, then the one with the smallest
  /// number, so that the order is one and the same each time.
  ///
  /// - Parameter keys: one key a vertex; without keys, the vertex numbers decide.
  /// - Returns: all vertices; nothing where there is a cycle.
  /// - Complexity: O((v + e) log v).
  public func topologicalOrder(by keys: [Int] = []) -> [Int]? {
    var waiting = [Int](repeating: 0, count: vertexCount)
    for target in targets { waiting[target] += 1 }
    var ready = PriorityQueue()
    let key = { (vertex: Int) in vertex < keys.count ? keys[vertex] : 0 }
    for vertex in 0..<vertexCount where waiting[vertex] == 0 {
      ready.insert(vertex, key: key(vertex))
    }
    var order: [Int] = []
    order.reserveCapacity(vertexCount)
    while let vertex = ready.popMinimum() {
      order.append(vertex)
      for successor in successors(of: vertex) {
        waiting[successor] -= 1
        if waiting[successor] == 0 { ready.insert(successor, key: key(successor)) }
      }
    }
    return order.count == vertexCount ? order : nil
  }

  /// Whether no chain of edges leads from a vertex back to itself.
  ///
  /// - Complexity: linear in vertices and edges.
  public var isAcyclic: Bool {
    stronglyConnectedComponents().count == vertexCount
      && edges.allSatisfy { $0.source != $0.target }
  }
}

extension DirectedGraph {
  /// The vertices of a path with the fewest edges, ends included; nothing where there is none.
  ///
  /// Of several such paths it is the one found first in the order of the edges. A vertex has the path of itself alone.
  ///
  /// - Complexity: linear in vertices and edges.
  public func shortestPath(from source: Int, to target: Int) -> [Int]? {
    let vertices = 0..<vertexCount
    guard vertices.contains(source), vertices.contains(target) else { return nil }
    let unseen = -1
    var parent = [Int](repeating: unseen, count: vertexCount)
    parent[source] = source
    var queue = [source]
    var head = 0
    while head < queue.count, parent[target] == unseen {
      let vertex = queue[head]
      head += 1
      for successor in successors(of: vertex) where parent[successor] == unseen {
        parent[successor] = vertex
        queue.append(successor)
      }
    }
    guard parent[target] != unseen else { return nil }
    var path = [target]
    var vertex = target
    while vertex != source {
      vertex = parent[vertex]
      path.append(vertex)
    }
    return path.reversed()
  }
}

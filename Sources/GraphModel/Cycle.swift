extension DirectedGraph {
  /// A shortest cycle through the first vertex that lies on one, without the return; nothing where there is none.
  ///
  /// - Complexity: linear in vertices and edges.
  public func cycle() -> [Int]? {
    if let loop = edges.first(where: { $0.source == $0.target }) { return [loop.source] }
    let components = stronglyConnectedComponents()
    guard components.count < vertexCount else { return nil }
    var size = [Int](repeating: 0, count: components.count)
    for component in components.component { size[component] += 1 }
    guard let first = components.component.firstIndex(where: { size[$0] > 1 }) else { return nil }
    var shortest: [Int]?
    for successor in successors(of: first)
    where components.component[successor] == components.component[first] {
      guard let back = shortestPath(from: successor, to: first) else { continue }
      let cycle = [first] + back.dropLast()
      if cycle.count < shortest?.count ?? .max { shortest = cycle }
      if cycle.count == 2 { break }
    }
    return shortest
  }
}

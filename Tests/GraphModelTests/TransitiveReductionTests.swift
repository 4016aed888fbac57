import GraphModel
import Testing

/// Which vertices reach which, by asking for a path each time.
private func closure(_ graph: DirectedGraph) -> [[Bool]] {
  (0..<graph.vertexCount).map { source in
    (0..<graph.vertexCount).map { graph.shortestPath(from: source, to: $0) != nil }
  }
}

@Test func `a shortcut goes and the first of two parallel edges stays`() {
  let graph = DirectedGraph(
    vertexCount: 3, edges: [.init(0, 2), .init(0, 1), .init(1, 2), .init(0, 1)])
  #expect(graph.transitiveReduction() == [1, 2])
}

@Test(arguments: 1...40)
func `the reduction keeps who reaches whom and is the least that does`(seed: Int) {
  var state = UInt64(seed)
  func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
  let count = 2 + next(12)
  let edges = (0..<3 * count).compactMap { _ -> DirectedGraph.Edge? in
    let a = next(count)
    let b = next(count)
    return a == b ? nil : .init(min(a, b), max(a, b))
  }
  let graph = DirectedGraph(vertexCount: count, edges: edges)
  let reach = closure(graph)
  let table = Reachability(graph)
  for a in 0..<count {
    for b in 0..<count { #expect(table.reaches(a, b) == reach[a][b]) }
  }
  let kept = graph.transitiveReduction().map { graph.edges[$0] }
  #expect(closure(DirectedGraph(vertexCount: count, edges: kept)) == reach)
  for index in kept.indices {
    var fewer = kept
    fewer.remove(at: index)
    #expect(closure(DirectedGraph(vertexCount: count, edges: fewer)) != reach)
  }
}

@Test func `a graph wider than one block is reduced right`() {
  let count = 3_000
  var edges = (1..<count).map { DirectedGraph.Edge($0 - 1, $0) }
  edges += (0..<count - 2).map { .init($0, $0 + 2) }
  edges.append(.init(0, count - 1))
  let kept = DirectedGraph(vertexCount: count, edges: edges).transitiveReduction()
  #expect(kept == Array(0..<count - 1))
}

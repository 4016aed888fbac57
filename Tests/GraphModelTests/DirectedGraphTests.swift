import GraphModel
import Testing

private func graph(_ count: Int, _ edges: [(Int, Int)]) -> DirectedGraph {
  DirectedGraph(vertexCount: count, edges: edges.map { .init($0.0, $0.1) })
}

@Test func `successors come in the order the edges were given`() {
  let graph = graph(4, [(0, 3), (1, 0), (0, 1), (0, 3)])
  #expect(Array(graph.successors(of: 0)) == [3, 1, 3])
  #expect(Array(graph.edgeIndices(from: 0)) == [0, 2, 3])
  #expect(graph.successors(of: 2).isEmpty)
  #expect(Array(graph.reversed.successors(of: 3)) == [0, 0])
}

@Test func `edges to vertices that are not there are left out`() {
  #expect(graph(2, [(0, 2), (-1, 0), (0, 1)]).edges == [.init(0, 1)])
  #expect(graph(-3, []).vertexCount == 0)
}

@Test func `components are numbered in topological order`() {
  let components = graph(5, [(3, 4), (4, 3), (0, 3), (4, 1), (1, 2), (2, 1)])
    .stronglyConnectedComponents()
  #expect(components.count == 3)
  #expect(components.members == [[0], [3, 4], [1, 2]])
}

@Test func `a long chain does not exhaust the stack`() {
  let count = 200_000
  let chain = graph(count, (1..<count).map { ($0 - 1, $0) })
  #expect(chain.stronglyConnectedComponents().count == count)
  #expect(chain.isAcyclic)
}

@Test func `the topological order takes the smallest key first`() {
  let diamond = graph(4, [(0, 2), (0, 1), (1, 3), (2, 3)])
  #expect(diamond.topologicalOrder() == [0, 1, 2, 3])
  #expect(diamond.topologicalOrder(by: [0, 9, 1, 0]) == [0, 2, 1, 3])
  #expect(graph(2, [(0, 1), (1, 0)]).topologicalOrder() == nil)
}

@Test func `a loop is a cycle`() {
  #expect(!graph(1, [(0, 0)]).isAcyclic)
  #expect(graph(1, [(0, 0)]).cycle() == [0])
}

@Test func `the cycle found is a shortest one`() {
  #expect(graph(5, [(0, 1), (1, 2), (2, 3), (3, 1), (2, 1)]).cycle() == [1, 2])
  #expect(graph(3, [(0, 1), (1, 2), (0, 2)]).cycle() == nil)
}

@Test func `the shortest path has the fewest edges`() {
  let graph = graph(5, [(0, 1), (1, 2), (2, 4), (0, 3), (3, 4)])
  #expect(graph.shortestPath(from: 0, to: 4) == [0, 3, 4])
  #expect(graph.shortestPath(from: 2, to: 2) == [2])
  #expect(graph.shortestPath(from: 4, to: 0) == nil)
  #expect(graph.shortestPath(from: 0, to: 9) == nil)
}

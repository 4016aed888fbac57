/// A directed multigraph on the vertices 0, 1, 2 …, packed for quick walks.
///
/// Edges keep the order they were given in; parallel edges and loops are allowed. The graph knows neither text, nor
/// time, nor drawing: callers keep what a vertex or an edge means by its index.
public struct DirectedGraph: Hashable, Sendable {
  /// One edge by its two ends.
  public struct Edge: Hashable, Sendable {
    /// The vertex that the edge leaves.
    public let source: Int
    /// The vertex that the edge enters.
    public let target: Int

    /// Creates an edge.
    public init(_ source: Int, _ target: Int) {
      self.source = source
      self.target = target
    }

    /// The edge the other way round.
    public var reversed: Edge { Edge(target, source) }
  }

  /// How many vertices there are.
  public let vertexCount: Int
  /// The edges that were given, less those that name a vertex that is not there.
  public let edges: [Edge]
  /// Where each vertex's run begins in `targets`; one more entry than vertices.
  @usableFromInline let offsets: [Int]
  /// The targets of all edges, by source.
  @usableFromInline let targets: [Int]
  /// The index in `edges` of each entry of `targets`.
  @usableFromInline let indices: [Int]

  /// Creates a graph; edges that name a vertex outside `0..<vertexCount` are left out.
  ///
  /// - Complexity: linear in vertices and edges.
  public init(vertexCount: Int, edges given: [Edge]) {
    let vertices = 0..<max(0, vertexCount)
    let edges =
      given.allSatisfy { vertices.contains($0.source) && vertices.contains($0.target) }
      ? given
      : given.filter { vertices.contains($0.source) && vertices.contains($0.target) }
    var offsets = [Int](repeating: 0, count: vertices.count + 1)
    for edge in edges { offsets[edge.source + 1] += 1 }
    for vertex in vertices { offsets[vertex + 1] += offsets[vertex] }
    var next = offsets
    var targets = [Int](repeating: 0, count: edges.count)
    var indices = targets
    for (index, edge) in edges.enumerated() {
      targets[next[edge.source]] = edge.target
      indices[next[edge.source]] = index
      next[edge.source] += 1
    }
    self.vertexCount = vertices.count
    self.edges = edges
    self.offsets = offsets
    self.targets = targets
    self.indices = indices
  }

  /// The vertices that edges from `vertex` enter, in the order the edges were given.
  @inlinable
  public func successors(of vertex: Int) -> ArraySlice<Int> {
    targets[offsets[vertex]..<offsets[vertex + 1]]
  }

  /// The indices in `edges` of the edges that leave `vertex`, in the order of its successors.
  @inlinable
  public func edgeIndices(from vertex: Int) -> ArraySlice<Int> {
    indices[offsets[vertex]..<offsets[vertex + 1]]
  }

  /// The range of positions that `vertex` has in the packed lists.
  @inlinable
  func positions(of vertex: Int) -> Range<Int> {
    offsets[vertex]..<offsets[vertex + 1]
  }

  /// The graph with every edge turned round.
  public var reversed: DirectedGraph {
    DirectedGraph(vertexCount: vertexCount, edges: edges.map(\.reversed))
  }
}

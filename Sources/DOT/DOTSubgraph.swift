/// Nodes that belong together; drawn as a box where the name starts with `cluster`.
public struct DOTSubgraph: Hashable, Sendable {
  /// Its name, unique in the document.
  public var name: String
  /// Its attributes, in the order in which they are written.
  public var attributes: [DOTAttribute]
  /// Its nodes.
  public var nodes: [DOTNode]
  /// The edges written in it.
  public var edges: [DOTEdge]
  /// The subgraphs in it.
  public var subgraphs: [DOTSubgraph]

  /// Creates a subgraph.
  public init(
    _ name: String, _ attributes: [DOTAttribute] = [], nodes: [DOTNode] = [],
    edges: [DOTEdge] = [], subgraphs: [DOTSubgraph] = []
  ) {
    self.name = name
    self.attributes = attributes
    self.nodes = nodes
    self.edges = edges
    self.subgraphs = subgraphs
  }

  /// How many nodes it and its subgraphs hold.
  public var nodeCount: Int {
    subgraphs.reduce(nodes.count) { $0 + $1.nodeCount }
  }
}

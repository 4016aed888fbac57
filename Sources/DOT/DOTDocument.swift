/// A graph to be drawn, as the DOT language describes it.
///
///     let document = DOTDocument("voyage", nodes: [DOTNode("sailed"), DOTNode("sank")],
///       edges: [DOTEdge(from: "sailed", to: "sank")])
///     print(document)  // digraph "voyage" { … }
public struct DOTDocument: Hashable, Sendable, CustomStringConvertible {
  /// The graph's name.
  public var name: String
  /// Whether edges have a direction.
  public var isDirected: Bool
  /// Whether two nodes have at most one edge.
  public var isStrict: Bool
  /// What the graph itself is told, such as its layout engine.
  public var attributes: [DOTAttribute]
  /// What every node has unless it says otherwise.
  public var nodeDefaults: [DOTAttribute]
  /// What every edge has unless it says otherwise.
  public var edgeDefaults: [DOTAttribute]
  /// The nodes outside subgraphs.
  public var nodes: [DOTNode]
  /// The subgraphs.
  public var subgraphs: [DOTSubgraph]
  /// The edges outside subgraphs.
  public var edges: [DOTEdge]

  /// Creates a document.
  public init(
    _ name: String, isDirected: Bool = true, isStrict: Bool = false,
    attributes: [DOTAttribute] = [], nodeDefaults: [DOTAttribute] = [],
    edgeDefaults: [DOTAttribute] = [], nodes: [DOTNode] = [], subgraphs: [DOTSubgraph] = [],
    edges: [DOTEdge] = []
  ) {
    self.name = name
    self.isDirected = isDirected
    self.isStrict = isStrict
    self.attributes = attributes
    self.nodeDefaults = nodeDefaults
    self.edgeDefaults = edgeDefaults
    self.nodes = nodes
    self.subgraphs = subgraphs
    self.edges = edges
  }

  /// The layout engine that the document names, if it does.
  public var engine: String? {
    for attribute in attributes where attribute.name == "layout" {
      if case .string(let engine) = attribute.value { return engine }
    }
    return nil
  }

  /// How many nodes there are, with those of the subgraphs.
  public var nodeCount: Int {
    subgraphs.reduce(nodes.count) { $0 + $1.nodeCount }
  }

  /// The document in the DOT language, one statement a line.
  public var description: String {
    var printer = DOTPrinter()
    printer.print(self)
    return printer.output
  }
}

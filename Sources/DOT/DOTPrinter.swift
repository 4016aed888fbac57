/// Writes a document in the DOT language, in the order in which it holds its parts.
struct DOTPrinter {
  /// What has been written.
  private(set) var output = ""
  private var depth = 0
  private var connector = " -> "

  /// Writes a document.
  mutating func print(_ document: DOTDocument) {
    connector = document.isDirected ? " -> " : " -- "
    let kind = document.isDirected ? "digraph " : "graph "
    open((document.isStrict ? "strict " : "") + kind + DOTIdentifier(document.name).description)
    defaults("graph", document.attributes)
    defaults("node", document.nodeDefaults)
    defaults("edge", document.edgeDefaults)
    contents(document.nodes, document.subgraphs, document.edges)
    close()
  }

  private mutating func print(_ subgraph: DOTSubgraph) {
    open("subgraph " + DOTIdentifier(subgraph.name).description)
    defaults("graph", subgraph.attributes)
    contents(subgraph.nodes, subgraph.subgraphs, subgraph.edges)
    close()
  }

  private mutating func contents(
    _ nodes: [DOTNode], _ subgraphs: [DOTSubgraph], _ edges: [DOTEdge]
  ) {
    for node in nodes {
      line(DOTIdentifier(node.name).description + list(node.attributes))
    }
    for subgraph in subgraphs { print(subgraph) }
    for edge in edges {
      line(
        DOTIdentifier(edge.tail).description + connector + DOTIdentifier(edge.head).description
          + list(edge.attributes))
    }
  }

  private mutating func defaults(_ kind: String, _ attributes: [DOTAttribute]) {
    guard !attributes.isEmpty else { return }
    line(kind + list(attributes))
  }

  private func list(_ attributes: [DOTAttribute]) -> String {
    guard !attributes.isEmpty else { return "" }
    return " [" + attributes.map(\.description).joined(separator: " ") + "]"
  }

  private mutating func open(_ head: String) {
    line(head + " {")
    depth += 1
  }

  private mutating func close() {
    depth -= 1
    line("}")
  }

  private mutating func line(_ text: String) {
    for _ in 0..<depth { output += "  " }
    output += text
    output += "\n"
  }
}

import CGraphviz
import DOT

/// A graph in the memory of libcgraph, built from a document.
///
/// It is built by the library's functions rather than from DOT text, whose reader keeps state from
/// one call to the next.
struct GraphvizGraph {
  /// The graph's address.
  let pointer: UnsafeMutableRawPointer

  /// Builds a document's graph; nothing where libcgraph refuses.
  init?(_ document: DOTDocument) {
    let root = cgraphviz_graph(
      DOTIdentifier(document.name).value, document.isDirected ? 1 : 0, document.isStrict ? 1 : 0)
    guard let root else { return nil }
    pointer = root
    let kinds = [
      (Int32(CGRAPHVIZ_GRAPH), document.attributes), (Int32(CGRAPHVIZ_NODE), document.nodeDefaults),
      (Int32(CGRAPHVIZ_EDGE), document.edgeDefaults),
    ]
    for (kind, attributes) in kinds {
      for attribute in attributes {
        guard case .string(let text) = attribute.value else { continue }
        _ = cgraphviz_declare(root, kind, attribute.name, DOTIdentifier(text).value)
      }
    }
    add(document.nodes, to: root)
    add(document.subgraphs, to: root)
    add(document.edges, to: root)
  }

  /// Frees the graph.
  func close() {
    cgraphviz_close(pointer)
  }

  private func add(_ nodes: [DOTNode], to graph: UnsafeMutableRawPointer) {
    for node in nodes {
      guard let object = cgraphviz_node(graph, DOTIdentifier(node.name).value) else { continue }
      set(node.attributes, on: object)
    }
  }

  private func add(_ subgraphs: [DOTSubgraph], to graph: UnsafeMutableRawPointer) {
    for subgraph in subgraphs {
      let object = cgraphviz_subgraph(graph, DOTIdentifier(subgraph.name).value)
      guard let object else { continue }
      set(subgraph.attributes, on: object)
      add(subgraph.nodes, to: object)
      add(subgraph.subgraphs, to: object)
      add(subgraph.edges, to: object)
    }
  }

  private func add(_ edges: [DOTEdge], to graph: UnsafeMutableRawPointer) {
    for edge in edges {
      guard let tail = cgraphviz_node(graph, DOTIdentifier(edge.tail).value),
        let head = cgraphviz_node(graph, DOTIdentifier(edge.head).value),
        let object = cgraphviz_edge(graph, tail, head)
      else { continue }
      set(edge.attributes, on: object)
    }
  }

  private func set(_ attributes: [DOTAttribute], on object: UnsafeMutableRawPointer) {
    for attribute in attributes {
      switch attribute.value {
      case .string(let text):
        _ = cgraphviz_set(pointer, object, attribute.name, DOTIdentifier(text).value, 0)
      case .html(let markup):
        _ = cgraphviz_set(pointer, object, attribute.name, markup, 1)
      }
    }
  }
}

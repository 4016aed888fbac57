import DOT
import Graphviz
import Testing

struct RenderingTests {
  static let document = DOTDocument(
    "g", attributes: [DOTAttribute("layout", "dot")],
    nodes: [DOTNode("a", [DOTAttribute("label", "First")]), DOTNode("b")],
    edges: [DOTEdge(from: "a", to: "b")])

  @Test func `a graph becomes SVG`() throws {
    let svg = try GraphvizLibrary.svg(drawing: Self.document)
    #expect(svg.contains("<svg"))
    #expect(svg.contains(">First</text>"))
  }

  @Test func `the same graph gives the same bytes`() throws {
    #expect(
      try GraphvizLibrary.svg(drawing: Self.document)
        == GraphvizLibrary.svg(drawing: Self.document))
  }

  @Test func `threads take turns`() async throws {
    let alone = try GraphvizLibrary.svg(drawing: Self.document)
    try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<40 {
        group.addTask { try GraphvizLibrary.svg(drawing: Self.document) }
      }
      for try await svg in group { #expect(svg == alone) }
    }
  }

  @Test func `what Graphviz grumbles at is an error and does not stay`() throws {
    let broken = DOTDocument(
      "g", nodes: [DOTNode("a", [DOTAttribute("label", .html("<B>no end"))])])
    #expect(throws: RenderingError.self) { try GraphvizLibrary.svg(drawing: broken) }
    #expect(try GraphvizLibrary.svg(drawing: Self.document).contains("First"))
  }

  @Test func `a label too large for its node is an error`() {
    let document = DOTDocument(
      "g",
      nodes: [
        DOTNode(
          "a",
          [
            DOTAttribute("label", "A long label"), DOTAttribute("fixedsize", "true"),
            DOTAttribute("width", "0.1"),
          ])
      ])
    #expect(throws: RenderingError.self) { try GraphvizLibrary.svg(drawing: document) }
  }

  @Test func `a graph that would take too long is refused beforehand`() {
    let document = DOTDocument("g", nodes: (0..<1000).map { DOTNode("n\($0)") })
    #expect(throws: RenderingError.tooLarge(nodes: 1000, limit: 400, engine: "dot")) {
      try GraphvizLibrary.svg(drawing: document)
    }
  }

  @Test func `an unknown engine is refused`() {
    let document = DOTDocument("g", attributes: [DOTAttribute("layout", "circo")])
    #expect(throws: RenderingError.self) { try GraphvizLibrary.svg(drawing: document) }
  }

  @Test func `markup is drawn as written`() throws {
    let label = DOTValue.html("<B>" + DOTText.html("Fish & <chips>") + "</B>")
    let svg = try GraphvizLibrary.svg(
      drawing: DOTDocument("g", nodes: [DOTNode("a", [DOTAttribute("label", label)])]))
    #expect(svg.contains("Fish &amp; &lt;chips&gt;"))
  }

  @Test func `subgraphs and their attributes are drawn`() throws {
    let document = DOTDocument(
      "g",
      subgraphs: [
        DOTSubgraph("cluster1", [DOTAttribute("label", "Box")], nodes: [DOTNode("inside")])
      ])
    #expect(try GraphvizLibrary.svg(drawing: document).contains(">Box</text>"))
  }
}

import DOT
import Testing

struct DOTPrintingTests {
  @Test func `a document is printed one statement a line in the order it holds them`() {
    let document = DOTDocument(
      "voyage", attributes: [DOTAttribute("rankdir", "LR")],
      nodeDefaults: [DOTAttribute("shape", "box")], edgeDefaults: [DOTAttribute("penwidth", 1.5)],
      nodes: [DOTNode("sank"), DOTNode("sailed", [DOTAttribute("label", "Sailed")])],
      subgraphs: [
        DOTSubgraph("cluster port", [DOTAttribute("label", "Port")], nodes: [DOTNode("moored")])
      ],
      edges: [DOTEdge(from: "sailed", to: "sank", [DOTAttribute("style", "dashed")])])
    #expect(
      document.description == """
        digraph "voyage" {
          graph [rankdir="LR"]
          node [shape="box"]
          edge [penwidth="1.5"]
          "sank"
          "sailed" [label="Sailed"]
          subgraph "cluster port" {
            graph [label="Port"]
            "moored"
          }
          "sailed" -> "sank" [style="dashed"]
        }

        """)
  }

  @Test func `an undirected strict graph has its own words`() {
    let document = DOTDocument(
      "g", isDirected: false, isStrict: true, edges: [DOTEdge(from: "a", to: "b")])
    #expect(document.description == "strict graph \"g\" {\n  \"a\" -- \"b\"\n}\n")
  }

  @Test(arguments: [
    ("plain", "\"plain\""), ("node", "\"node\""), ("1986a", "\"1986a\""), ("", "\"\""),
    ("say \"no\"", "\"say \\\"no\\\"\""), ("end\\", "\"end\\\\\""), ("a\\\"b", "\"a\\\\\\\"b\""),
    ("two\\\\", "\"two\\\\\""), ("nul\0l", "\"null\""), ("<b>", "\"<b>\""),
  ])
  func `every identifier is quoted`(text: String, printed: String) {
    #expect(DOTIdentifier(text).description == printed)
  }

  @Test(arguments: [
    ("font", "font=\"x\""), ("Node", "\"Node\"=\"x\""), ("a b", "\"a b\"=\"x\""),
    ("", "\"\"=\"x\""),
  ])
  func `attribute names are quoted where they must be`(name: String, printed: String) {
    #expect(DOTAttribute(name, "x").description == printed)
  }

  @Test(arguments: [
    (0.0, "0"), (1.5, "1.5"), (-2.25, "-2.25"), (0.05, "0.05"), (-0.004, "0"), (12.345, "12.35"),
    (.infinity, "0"), (.nan, "0"), (1e300, "0"),
  ])
  func `numbers have at most two decimals`(value: Double, text: String) {
    #expect(DOTNumber.text(value) == text)
  }
}

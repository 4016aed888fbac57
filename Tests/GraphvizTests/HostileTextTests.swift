import DOT
import Testing

@testable import Graphviz

/// Texts that DOT's grammar, Graphviz's escapes and XML each read something into.
struct HostileTextTests {
  static let texts = [
    "plain", "", "node", "subgraph", "1986a", "-1.5", "say \"no\"", "ends in a backslash\\",
    "\\\"", "\\N and \\G and \\l", "a\nb", "<b>bold</b>", "<>", "{a|b}", "a -> b; c [x=y]",
    "/* no comment */ // nor this", "# nor this", "&amp; &lt; &#65;", "R&D", "日本語 اتفاقية",
    "👩‍👩‍👧‍👦", "tab\tand\u{0}nul", "\u{202E}override", "\u{FFFE}", "' \" `", "]]>", "--", "\\\\",
    String(repeating: "very long ", count: 500),
  ]

  @Test(arguments: texts) func `a name is read back from DOT as the value it stands for`(
    text: String
  ) throws {
    let document = DOTDocument("g", nodes: [DOTNode(text, [DOTAttribute("label", text)])])
    let nodes = try GraphvizLibrary.nodes(reading: document.description, attribute: "label")
    try #require(nodes.count == 1)
    #expect(nodes[0].name == DOTIdentifier(text).value)
    #expect(nodes[0].value == DOTIdentifier(text).value)
  }

  @Test func `many hostile names stay apart`() throws {
    let document = DOTDocument(
      "g", nodes: Self.texts.map { DOTNode($0) },
      edges: Self.texts.map { DOTEdge(from: "plain", to: $0) })
    let nodes = try GraphvizLibrary.nodes(reading: document.description, attribute: "label")
    #expect(nodes.count == Set(Self.texts.map { DOTIdentifier($0).value }).count)
  }

  @Test(arguments: texts) func `a label is drawn as its text`(text: String) throws {
    let label = DOTText.drawable(text)
    let document = DOTDocument(
      "g", nodes: [DOTNode("a", [DOTAttribute("label", DOTText.label(label))])])
    let svg = try GraphvizLibrary.svg(drawing: document)
    guard !label.isEmpty else { return }
    let lines = svg.split(separator: "\n").filter { $0.hasPrefix("<text") }
    let drawn = try #require(lines.first?.split(separator: ">").dropFirst().first)
    let content = drawn.split(separator: "<")[0]
    #expect(Self.plain(String(content)) == label)
  }

  /// Resolves the escapes that Graphviz writes.
  private static func plain(_ text: String) -> String {
    var result = text
    let escapes = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#45;", "-"),
      ("&#160;", "\u{A0}"), ("&amp;", "&"),
    ]
    for (escape, character) in escapes {
      result = result.split(separator: escape, omittingEmptySubsequences: false)
        .joined(separator: character)
    }
    return result
  }
}

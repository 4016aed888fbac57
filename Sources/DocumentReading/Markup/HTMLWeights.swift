/// How much text, and how much of it in links, each element of a page has.
struct HTMLWeights {
  /// The weight of an element.
  struct Weight {
    /// Bytes of text that are not white space.
    var text = 0
    /// Those of them inside links.
    var linked = 0
    /// Those of them in preformatted text.
    var preformatted = 0
    /// The number of links.
    var links = 0
  }

  private var weights: [MarkupNode: Weight] = [:]

  /// Weighs the elements of a page.
  init(_ page: MarkupNode) {
    _ = weigh(page, depth: 0)
  }

  /// Returns an element's weight.
  subscript(node: MarkupNode) -> Weight { weights[node] ?? Weight() }

  /// Returns the element that holds the page's article; the page itself where none is marked.
  func article(of page: MarkupNode) -> MarkupNode {
    let body = page.first("body") ?? page
    var best: [Int: MarkupNode] = [:]
    body.walk { node in
      guard node.isElement, !HTMLFurniture.names.contains(node.name) else { return false }
      if let rank = rank(node), self[node].text > best[rank].map({ self[$0].text }) ?? 0 {
        best[rank] = node
      }
      return true
    }
    // A teaser or a comment may be marked as an article, too: the article has a fair share of the text.
    let least = min(400, self[body].text / 3)
    return best.sorted { $0.key < $1.key }.first { self[$0.value].text >= least }?.value ?? body
  }

  private func rank(_ node: MarkupNode) -> Int? {
    if node.attribute("itemprop") == "articleBody" { return 1 }
    switch node.name {
    case "article": return 0
    case "main": return 2
    case "div", "section":
      if node.attribute("role") == "main" { return 2 }
      let marks = ["content", "main-content", "mw-content-text", "article-body", "entry-content"]
      let id = node.attribute("id") ?? ""
      let classes = (node.attribute("class") ?? "").split(separator: " ").map(String.init)
      return marks.contains { $0 == id || ($0 != "content" && classes.contains($0)) } ? 3 : nil
    default: return nil
    }
  }

  private mutating func weigh(_ node: MarkupNode, depth: Int) -> Weight {
    var weight = Weight()
    guard depth < 1_000 else { return weight }
    for child in node.children {
      if child.isText {
        weight.text += child.bytes.count { !$0.isWhiteSpace }
      } else if child.isElement, !HTMLFurniture.silent.contains(child.name) {
        let inner = weigh(child, depth: depth + 1)
        weight.text += inner.text
        weight.linked += inner.linked
        weight.preformatted += inner.preformatted
        weight.links += inner.links
      }
    }
    if node.name == "a" {
      weight.linked = weight.text
      weight.links = 1
    }
    if node.name == "pre" { weight.preformatted = weight.text }
    weights[node] = weight
    return weight
  }
}

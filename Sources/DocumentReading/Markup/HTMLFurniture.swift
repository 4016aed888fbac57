/// What stands around an article on its page: menus, notes, forms, advertisements.
struct HTMLFurniture {
  /// Elements without text to read.
  static let silent: Set<String> = [
    "head", "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "math",
    "canvas", "audio", "video", "map",
  ]

  /// Elements that are not part of an article.
  static let names: Set<String> = silent.union([
    "nav", "aside", "footer", "form", "button", "select", "textarea", "dialog", "menu", "datalist",
    "figcaption", "del", "s", "strike", "rt", "rp",
  ])

  /// Words in classes and ids of what is not part of an article.
  private static let words: Set<String> = [
    "nav", "navbar", "navigation", "menu", "sidebar", "footer", "comment", "comments", "disqus",
    "share", "sharing", "social", "related", "recommended", "newsletter", "subscribe", "signup",
    "promo", "advert", "advertisement", "ads", "sponsor", "sponsored", "banner", "cookie",
    "consent", "breadcrumb", "breadcrumbs", "pagination", "pager", "byline", "timestamp", "pubdate",
    "editsection", "reflist", "references", "reference", "navbox", "catlinks", "toc", "popup",
    "modal", "paywall", "tags", "hatnote", "noprint", "infobox", "skip",
  ]

  private static let roles: Set<String> = [
    "navigation", "complementary", "contentinfo", "banner", "search", "menu", "dialog",
  ]

  /// Whether the article is mostly preformatted text.
  let readsPreformatted: Bool

  private let weights: HTMLWeights
  private let total: Int

  /// Creates the judgement for an article.
  init(weights: HTMLWeights, root: MarkupNode) {
    self.weights = weights
    total = weights[root].text
    readsPreformatted = weights[root].preformatted * 2 > total
  }

  /// Whether an element is furniture.
  func contains(_ node: MarkupNode) -> Bool {
    let name = node.name
    if Self.names.contains(name) || node.attribute("hidden") != nil
      || node.attribute("aria-hidden") == "true"
    {
      return true
    }
    if name == "header" { return node.first("h1") == nil && node.first("h2") == nil }
    let weight = weights[node]
    // Whatever its name, what holds most of the text is the article.
    guard weight.text * 2 < total else { return false }
    if name == "sup" {
      guard weight.text <= 5 else { return marked(node) }
      // “met.<sup>1</sup>” is a note, “10<sup>6</sup>” a number.
      let words = node.line
      return words.hasPrefix("[") || words.allSatisfy(\.isNumber) && !node.isBehindDigit
        || marked(node)
    }
    if weight.links >= 3, weight.linked * 5 > weight.text * 3,
      ["ul", "ol", "div", "section", "p", "table"].contains(name)
    {
      return true
    }
    return marked(node)
  }

  /// Whether the element's own attributes say that it is furniture.
  private func marked(_ node: MarkupNode) -> Bool {
    if let role = node.attribute("role"), Self.roles.contains(role) { return true }
    if let style = node.attribute("style"), style.filter({ $0 != " " }).contains("display:none") {
      return true
    }
    return ["class", "id"].contains { key in
      guard let value = node.attribute(key) else { return false }
      return value.lowercased().split { !$0.isLetter }.contains { Self.words.contains(String($0)) }
    }
  }
}

internal import Segmentation
internal import TextModel

/// The text of a page's article, in blocks, without menus, notes and other furniture.
struct HTMLArticle {
  /// The article's text: blocks parted by blank lines.
  private(set) var text: [UInt8] = []
  /// The pieces of prose.
  private(set) var blocks: [Block] = []

  private let root: MarkupNode
  private let furniture: HTMLFurniture
  private var begin = 0
  private var kind = Block.Kind.paragraph
  private var wantsSpace = false
  private var breakKind: Block.Kind = .paragraph
  private var lineBreaks = 0
  private var afterTerm = false

  /// Finds the article of a page.
  init(_ page: MarkupNode) {
    let weights = HTMLWeights(page)
    root = weights.article(of: page)
    furniture = HTMLFurniture(weights: weights, root: root)
  }

  /// Reads the article.
  mutating func read() {
    read(root, depth: 0)
    close()
  }

  private mutating func read(_ node: MarkupNode, depth: Int) {
    guard depth < 1_000 else { return }
    for child in node.children {
      if child.isText {
        append(child.bytes)
      } else if child.isElement, !furniture.contains(child) {
        element(child, depth: depth)
      }
    }
  }

  private mutating func element(_ node: MarkupNode, depth: Int) {
    switch node.name {
    case "br":
      lineBreaks += 1
      wantsSpace = true
      if lineBreaks == 2 { close() }
    case "hr": close()
    case "h1": enter(node, depth, .heading(level: 1))
    case "h2": enter(node, depth, .heading(level: 2))
    case "h3": enter(node, depth, .heading(level: 3))
    case "h4", "h5", "h6": enter(node, depth, .heading(level: 4))
    case "li": enter(node, depth, .listItem)
    case "blockquote": enter(node, depth, .quotation)
    case "pre": if furniture.readsPreformatted { preformatted(node) } else { close() }
    case "dt":
      enter(node, depth, .paragraph, ends: false)
      afterTerm = true
    case "dd":
      if afterTerm { join(": ") } else { close() }
      afterTerm = false
      enter(node, depth, .paragraph, begins: false)
    case "tr": row(node, depth)
    case "p" where isBold(node): enter(node, depth, .heading(level: 4))
    case "p", "div", "section", "article", "main", "ul", "ol", "dl", "table", "thead", "tbody",
      "caption", "address", "figure", "details", "summary", "header", "body", "center", "fieldset",
      "legend":
      enter(node, depth, kind == .listItem || kind == .quotation ? kind : .paragraph)
    default: read(node, depth: depth + 1)
    }
  }

  /// Whether a paragraph is short, bold and no sentence, and so stands as a heading.
  private func isBold(_ node: MarkupNode) -> Bool {
    let inside = node.children.filter { !$0.isText || $0.bytes.contains { !$0.isWhiteSpace } }
    guard inside.count == 1, ["b", "strong"].contains(inside[0].name),
      case let words = inside[0].line, (1...80).contains(words.utf8.count),
      let last = words.utf8.last
    else { return false }
    return !".!?:,;".utf8.contains(last)
  }

  /// Reads an element as a block of its own.
  private mutating func enter(
    _ node: MarkupNode, _ depth: Int, _ kind: Block.Kind, begins: Bool = true, ends: Bool = true
  ) {
    let outer = self.kind
    if begins { close() }
    self.kind = kind
    read(node, depth: depth + 1)
    if ends { close() }
    self.kind = outer
  }

  /// Reads a table's row as one block: the first cell names what the others say.
  private mutating func row(_ node: MarkupNode, _ depth: Int) {
    close()
    var number = 0
    for cell in node.children where cell.name == "td" || cell.name == "th" {
      if number > 0, text.count > begin { join(number == 1 ? ": " : "; ") }
      read(cell, depth: depth + 2)
      number += 1
    }
    close()
  }

  /// Reads preformatted text as plain text.
  private mutating func preformatted(_ node: MarkupNode) {
    close()
    text += node.text
    let source = SourceText(validUTF8: text)
    blocks += BlockSplitter.blocks(of: source, in: TextSpan(begin, text.count))
    part()
  }

  /// Appends words, white space made single.
  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte.isWhiteSpace {
        wantsSpace = true
        continue
      }
      if byte == 0xC2, offset < bytes.count, bytes[offset] == 0xA0 || bytes[offset] == 0xAD {
        // A no-break space is a space; a soft hyphen is nothing.
        if bytes[offset] == 0xA0 { wantsSpace = true }
        offset += 1
        continue
      }
      if wantsSpace, text.count > begin { text.append(0x20) }
      wantsSpace = false
      lineBreaks = 0
      text.append(byte)
    }
  }

  private mutating func join(_ mark: StaticString) {
    wantsSpace = false
    if let last = text.last, text.count > begin, last == UInt8(ascii: ":") {
      wantsSpace = true
    } else {
      mark.withUTF8Buffer { text += $0.dropLast() }
      wantsSpace = true
    }
  }

  /// Ends the block that is being written.
  private mutating func close() {
    wantsSpace = false
    lineBreaks = 0
    afterTerm = false
    guard text.count > begin else { return }
    blocks.append(Block(span: TextSpan(begin, text.count), kind: kind))
    part()
  }

  private mutating func part() {
    text += [0x0A, 0x0A]
    begin = text.count
  }
}

/// The parts of an SVG that Graphviz drew.
struct GraphvizPicture {
  /// A node or edge.
  struct Part {
    /// The id that the DOT gave it.
    var id: String
    /// Its shapes and texts.
    var elements: [Element]
  }

  /// A shape, or a text with its content, in XML's escapes.
  struct Element {
    var name: String
    var attributes: [(name: String, value: String)]
    var content: String
  }

  /// The width in points.
  private(set) var width = 0.0
  /// The height in points.
  private(set) var height = 0.0
  /// How far the drawing is moved, as SVG's `translate` says it.
  private(set) var translation = "0 0"
  /// The parts in the order in which they were drawn.
  private(set) var parts: [Part] = []
  /// The shapes and texts of the graph itself, such as its background and label.
  private(set) var background: [Element] = []

  /// Takes apart what Graphviz wrote.
  init(parsing text: String) throws(FinishingError) {
    var scanner = MarkupScanner(text)
    var depth = 0
    var partDepth: Int?
    while let tag = try scanner.next() {
      switch tag.kind {
      case .close:
        depth -= tag.name == "g" ? 1 : 0
        if let start = partDepth, depth < start { partDepth = nil }
      case .open where tag.name == "svg":
        (width, height) = Self.size(tag.attributes)
      case .open where tag.name == "g":
        depth += 1
        if depth == 1 {
          translation = Self.translation(tag.attributes)
        } else if depth == 2 {
          partDepth = 2
          let id = tag.attributes.first { $0.name == "id" }?.value ?? ""
          parts.append(Part(id: MarkupScanner.unescaped(id), elements: []))
        }
      default:
        guard ["polygon", "ellipse", "path", "polyline", "text"].contains(tag.name) else { break }
        let content = tag.kind == .open ? try scanner.content() : ""
        let element = Element(name: tag.name, attributes: tag.attributes, content: content)
        if partDepth == nil {
          background.append(element)
        } else {
          parts[parts.count - 1].elements.append(element)
        }
      }
    }
    guard width > 0, height > 0 else { throw .unexpectedSVG(offset: 0) }
  }

  private static func size(_ attributes: [(name: String, value: String)]) -> (Double, Double) {
    guard let box = attributes.first(where: { $0.name == "viewBox" })?.value else { return (0, 0) }
    let numbers = box.split(separator: " ").compactMap { Double($0) }
    return numbers.count == 4 ? (numbers[2], numbers[3]) : (0, 0)
  }

  private static func translation(_ attributes: [(name: String, value: String)]) -> String {
    guard let transform = attributes.first(where: { $0.name == "transform" })?.value,
      let begin = transform.range(of: "translate(")
    else { return "0 0" }
    return String(transform[begin.upperBound...].prefix { $0 != ")" })
  }
}

extension String {
  /// The place of a part, without Foundation.
  fileprivate func range(of part: String) -> Range<String.Index>? {
    var begin = startIndex
    while begin < endIndex {
      if self[begin...].hasPrefix(part) {
        return begin..<index(begin, offsetBy: part.count)
      }
      begin = index(after: begin)
    }
    return nil
  }
}

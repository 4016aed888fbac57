import Foundation
import Typography

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A rectangle on a page, in points.
struct Box: Equatable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  func contains(_ other: Box) -> Bool {
    left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
  }

  func overlaps(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}

/// Reads a finished page back as a reader's program would.
final class PageReader: NSObject, XMLParserDelegate {
  struct Text {
    var content: String
    var box: Box
    var end: Bool
  }

  struct EventGroup {
    var id: String
    var title = ""
    var cards: [Box] = []
    var texts: [Text] = []
  }

  private(set) var ids: [String] = []
  private(set) var names: Set<String> = []
  private(set) var attributeNames: Set<String> = []
  private(set) var events: [EventGroup] = []
  private(set) var texts: [Text] = []
  private(set) var size = Box(left: 0, top: 0, right: 0, bottom: 0)
  private(set) var isWellFormed = false
  private var open: [String] = []
  private var eventDepth: Int?
  private var content = ""
  private var attributes: [String: String] = [:]
  private var offset = (x: 0.0, y: 0.0)

  init(_ page: String) {
    super.init()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(name)
    names.insert(name)
    attributeNames.formUnion(attributes.keys)
    if let id = attributes["id"] { ids.append(id) }
    content = ""
    self.attributes = attributes
    if name == "svg" {
      size.right = Double(attributes["width"] ?? "") ?? 0
      size.bottom = Double(attributes["height"] ?? "") ?? 0
    }
    if let transform = attributes["transform"] {
      let numbers = Self.numbers(transform)
      if numbers.count == 2 { offset = (numbers[0], numbers[1]) }
    }
    if attributes["class"]?.hasPrefix("event") == true {
      events.append(EventGroup(id: attributes["id"] ?? ""))
      eventDepth = open.count
    }
    if eventDepth != nil, name == "polygon", let points = attributes["points"] {
      let numbers = Self.numbers(points)
      let xs = stride(from: 0, to: numbers.count, by: 2).map { numbers[$0] + offset.x }
      let ys = stride(from: 1, to: numbers.count, by: 2).map { numbers[$0] + offset.y }
      events[events.count - 1].cards.append(
        Box(
          left: xs.min() ?? 0, top: ys.min() ?? 0, right: xs.max() ?? 0, bottom: ys.max() ?? 0))
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { content += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "title", eventDepth != nil { events[events.count - 1].title = content }
    if name == "text" { readText() }
    if eventDepth == open.count { eventDepth = nil }
    open.removeLast()
  }

  private func readText() {
    let x = (Double(attributes["x"] ?? "") ?? 0) + offset.x
    let y = (Double(attributes["y"] ?? "") ?? 0) + offset.y
    let size = Double(attributes["font-size"] ?? "") ?? 0
    let metrics = TextMetrics(size: size, isBold: attributes["font-weight"] != nil)
    let width = metrics.width(of: content)
    let anchor = attributes["text-anchor"]
    let left = anchor == "end" ? x - width : anchor == "middle" ? x - width / 2 : x
    let text = Text(
      content: content,
      box: Box(left: left, top: y - size * 0.75, right: left + width, bottom: y + size * 0.25),
      end: anchor == "end")
    texts.append(text)
    if eventDepth != nil { events[events.count - 1].texts.append(text) }
  }

  private static func numbers(_ text: String) -> [Double] {
    text.split { !"0123456789.-".contains($0) }.compactMap { Double($0) }
  }
}

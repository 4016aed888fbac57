internal import ISO8601

/// The title and the publication date that a page states of itself.
struct HTMLMetadata {
  /// The title: of the page's card, else its first heading, else the window's.
  private(set) var title: String?
  /// The date of publication, never that of a change.
  private(set) var created: CalendarDate?

  private var titles: [Int: String] = [:]
  private var dates: [Int: CalendarDate] = [:]

  /// Ranks of the places where a page states its date, the most trusted first.
  private static let dateNames = [
    "article:published_time", "datepublished", "citation_publication_date", "parsely-pub-date",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "pubdate", "publishdate",
    "publish-date", "publish_date", "og:published_time", "sailthru.date", "date",
  ]

  /// Reads a page's metadata.
  init(_ root: MarkupNode) {
    root.walk { node in
      read(node)
      return true
    }
    title = titles.min { $0.key < $1.key }?.value
    created = dates.min { $0.key < $1.key }?.value
  }

  private mutating func read(_ node: MarkupNode) {
    switch node.name {
    case "meta":
      let property = node.attribute("property") ?? node.attribute("name")
      guard let name = (property ?? node.attribute("itemprop"))?.lowercased(),
        let content = node.attribute("content")
      else { return }
      if name == "og:title" { offer(title: content, rank: 0) }
      if let rank = Self.dateNames.firstIndex(of: name) { offer(date: content, rank: rank) }
    case "title": offer(title: node.line, rank: 2)
    case "h1": offer(title: node.line, rank: 1)
    case "script":
      guard node.attribute("type")?.lowercased() == "application/ld+json" else { return }
      if let date = Self.value(of: "\"datePublished\"", in: node.text) {
        offer(date: date, rank: 1)
      }
    case "time":
      let own = node.attribute("itemprop") == "datePublished" || node.attribute("pubdate") != nil
      let value = node.attribute("datetime") ?? node.line
      guard !Self.hasWord(node, ["modified", "updated"]) else { return }
      offer(date: value, rank: own ? 20 : 21)
    default:
      if node.isElement, node.attribute("itemprop") == "datePublished" {
        offer(date: node.attribute("content") ?? node.line, rank: 1)
      } else if node.isElement,
        Self.hasWord(node, ["published", "pubdate", "dateline", "timestamp", "byline", "posted"])
      {
        let text = node.text
        guard text.count <= 240, let found = WrittenDate.first(text, in: 0..<text.count) else {
          return
        }
        if dates[22] == nil { dates[22] = found.date }
      }
    }
  }

  private mutating func offer(title: String, rank: Int) {
    let words = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if titles[rank] == nil, !words.isEmpty { titles[rank] = words }
  }

  private mutating func offer(date: String, rank: Int) {
    let bytes = Array(date.utf8)
    let range = bytes.trimmed(0..<bytes.count)
    if dates[rank] == nil, let found = WrittenDate.leading(bytes, in: range) {
      dates[rank] = found.date
    }
  }

  /// Whether an element's class has one of several words.
  private static func hasWord(_ node: MarkupNode, _ words: Set<String>) -> Bool {
    guard let value = node.attribute("class") else { return false }
    return value.lowercased().split { !$0.isLetter }.contains { words.contains(String($0)) }
  }

  /// Returns the string that follows a key in JSON; dates need no unescaping.
  private static func value(of key: StaticString, in json: [UInt8]) -> String? {
    guard let found = json.indices.first(where: { json.has(key, at: $0) }) else { return nil }
    var offset = found + key.utf8CodeUnitCount
    while offset < json.count, json[offset].isWhiteSpace || json[offset] == UInt8(ascii: ":") {
      offset += 1
    }
    guard offset < json.count, json[offset] == UInt8(ascii: "\"") else { return nil }
    let value = json[(offset + 1)...].prefix { $0 != UInt8(ascii: "\"") }
    return String(decoding: value, as: UTF8.self)
  }
}

import DOT
import EventModel

/// Writes a page of SVG from what Graphviz drew.
struct SVGPage {
  private let picture: GraphvizPicture
  private let timeline: Timeline
  private let prefix: String
  private let theme: Theme
  private let parts: [String: Int]
  private var output = ""

  /// Prepares a page.
  init(_ picture: GraphvizPicture, timeline: Timeline, prefix: String, theme: Theme) {
    self.picture = picture
    self.timeline = timeline
    self.prefix = prefix
    self.theme = theme
    var parts: [String: Int] = [:]
    for (place, part) in picture.parts.enumerated() where parts[part.id] == nil {
      parts[part.id] = place
    }
    self.parts = parts
  }

  /// Returns the page.
  func text() -> String {
    var page = self
    page.write()
    return page.output
  }

  private mutating func write() {
    let width = number(picture.width.rounded(.up))
    let height = number(picture.height.rounded(.up))
    output +=
      "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"\(prefix)\" width=\"\(width)\""
      + " height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\" role=\"graphics-document\""
      + " aria-roledescription=\"timeline\" aria-labelledby=\"\(prefix)-title\""
      + " aria-describedby=\"\(prefix)-desc\" font-family=\"&quot;Helvetica Neue&quot;, Arial,"
      + " &quot;Liberation Sans&quot;, &quot;DejaVu Sans&quot;, sans-serif\">\n"
    output += "<title id=\"\(prefix)-title\">\(escaped(timeline.title))</title>\n"
    output += "<desc id=\"\(prefix)-desc\">\(escaped(Self.description(of: timeline)))</desc>\n"
    writeStyle()
    output +=
      "<rect width=\"\(width)\" height=\"\(height)\" fill=\"\(colour(Palette.paper.light))\"/>\n"
    output += "<g transform=\"translate(\(picture.translation))\">\n"
    writeLabel()
    writeParts { $0.hasPrefix("#title") || $0.hasPrefix("#subtitle") }
    output += "<g aria-hidden=\"true\">\n"
    writeParts { id in
      ["#spine ", "#part ", "#order "].contains { id.hasPrefix($0) }
    }
    output += "</g>\n"
    writeLinks()
    writeSections()
    output += "<g class=\"legend\">\n"
    writeParts { $0.hasPrefix("#legend") || $0.hasPrefix("#rule") }
    output += "</g>\n"
    writeParts { $0.hasPrefix("#source") }
    output += "</g>\n</svg>\n"
  }

  /// Writes the graph's own label, which the layered layout uses for its title.
  private mutating func writeLabel() {
    for element in picture.background where element.name == "text" { write(element) }
  }

  private mutating func writeStyle() {
    output += "<style>"
    output += "#\(prefix) .event:hover>polygon{stroke-width:2}"
    if theme == .automatic {
      output += "@media screen and (prefers-color-scheme:dark){"
      for colour in Palette.all {
        output += "#\(prefix) [fill=\"\(colour.light)\"]{fill:\(colour.dark)}"
        output += "#\(prefix) [stroke=\"\(colour.light)\"]{stroke:\(colour.dark)}"
      }
      output += "}"
    }
    output += "</style>\n"
  }

  private mutating func writeLinks() {
    for link in timeline.links {
      guard let place = parts["#link " + link.name] else { continue }
      let source = timeline.rows[link.source].event.label
      let target = timeline.rows[link.target].event.label
      let words = "\(source) \(link.kind.phrase) \(target)."
      output += "<g id=\"\(prefix)-link-\(link.name)\" class=\"link \(link.kind)\">"
      output += "<title>\(escaped(words))</title>\n"
      for element in picture.parts[place].elements { write(element) }
      output += "</g>\n"
    }
  }

  private mutating func writeSections() {
    for (number, section) in timeline.sections.enumerated() {
      writeParts { $0 == "#heading \(number)" }
      output += "<g role=\"list\">\n"
      for row in section.rows { write(timeline.rows[row]) }
      output += "</g>\n"
    }
  }

  private mutating func write(_ row: TimelineRow) {
    let label = escaped(RowWords.summary(row))
    output +=
      "<g id=\"\(prefix)-\(row.name)\" class=\"event \(row.event.status.rawValue)\""
      + " role=\"listitem\" aria-label=\"\(label)\">"
    output += "<title>\(escaped(RowWords.tooltip(row)))</title>\n"
    for kind in ["", "#detail ", "#date ", "#mark "] {
      guard let place = parts[kind + row.name] else { continue }
      for element in picture.parts[place].elements { write(element) }
    }
    output += "</g>\n"
  }

  private mutating func writeParts(where isWanted: (String) -> Bool) {
    for part in picture.parts where isWanted(part.id) {
      for element in part.elements { write(element) }
    }
  }

  /// Writes a shape or text without what the page says once for all.
  private mutating func write(_ element: GraphvizPicture.Element) {
    output += "<" + element.name
    for attribute in element.attributes {
      switch attribute.name {
      case "font-family": continue
      case "text-anchor" where attribute.value == "start": continue
      case "font-weight": output += " font-weight=\"600\""
      case "fill", "stroke": output += " \(attribute.name)=\"\(colour(attribute.value))\""
      case "font-size":
        output += " font-size=\"\(Double(attribute.value).map(number) ?? attribute.value)\""
      default: output += " \(attribute.name)=\"\(attribute.value)\""
      }
    }
    output += element.name == "text" ? ">\(element.content)</text>\n" : "/>\n"
  }

  private func colour(_ light: String) -> String {
    if light == "transparent" { return "none" }
    guard theme == .dark else { return light }
    return Palette.all.first { $0.light == light }?.dark ?? light
  }

  private func number(_ value: Double) -> String { DOTNumber.text(value) }

  private func escaped(_ text: String) -> String { Self.escaped(text) }

  /// Returns a text as character data or the value of an attribute.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: if DOTText.isDrawable(scalar) { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  /// Returns the timeline in words.
  static func description(of timeline: Timeline) -> String {
    var words = timeline.subtitle
    if let last = words.last, last != "." { words += "." }
    for section in timeline.sections {
      if let heading = section.heading { words += " " + heading + "." }
      for row in section.rows {
        words += " " + RowWords.summary(timeline.rows[row]) + "."
      }
    }
    return words
  }
}

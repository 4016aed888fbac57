/// Tells Markdown that was saved under a plain text's name by what plain text has not: the rule below a table's head, and headings
/// with `#`.
enum MarkdownTraces {
  /// So many bytes are looked at.
  private static let reach = 65_536

  /// Whether a text has a table as Markdown writes it, or more than one heading.
  static func areIn(_ bytes: [UInt8]) -> Bool {
    var headings = 0
    for line in bytes.lines(in: 0..<min(bytes.count, reach)) {
      let content = bytes.trimmed(line)
      if isTableRule(bytes[content]) { return true }
      if isHeading(bytes[content]) { headings += 1 }
    }
    return headings > 1
  }

  /// Whether a line parts a table's head from its rows: `|---|:--|`.
  private static func isTableRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == UInt8(ascii: "|") && line.count { $0 == UInt8(ascii: "|") } > 1
      && line.count { $0 == UInt8(ascii: "-") } > 1
      && line.allSatisfy { $0.isBlank || [0x7C, 0x2D, 0x3A].contains($0) }
  }

  private static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = line.prefix { $0 == UInt8(ascii: "#") }
    let rest = line[marks.endIndex...]
    return (1...6).contains(marks.count) && rest.count > 1 && rest.first == 0x20
  }
}

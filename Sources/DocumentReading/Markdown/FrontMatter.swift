internal import CLibYAML
internal import ISO8601

/// The YAML between two lines of dashes at the head of a text.
struct FrontMatter {
  /// The bytes of the front matter, its two lines of dashes included.
  let range: Range<Int>
  /// The keys and plain values of the outermost mapping, in order; keys in lower case.
  let fields: [(key: String, value: String)]

  /// Reads the front matter at the head of a text; nothing where there is none.
  ///
  /// - Throws: `ReadingError` where lines of dashes enclose keys and values that are not YAML.
  init?(_ bytes: [UInt8], source: String) throws(ReadingError) {
    let start = bytes.has("\u{FEFF}", at: 0) ? 3 : 0
    guard bytes.has("---", at: start) else { return nil }
    let lines = bytes.lines(in: start..<min(bytes.count, start + 65_536))
    guard let opening = lines.first, Self.isFence(bytes, opening, "---"),
      let closing = lines.dropFirst().firstIndex(where: {
        Self.isFence(bytes, $0, "---") || Self.isFence(bytes, $0, "...")
      }), closing > 1
    else { return nil }
    let yaml = lines[1].lowerBound..<lines[closing].lowerBound
    guard Self.looksLikeMapping(bytes, lines[1]) else { return nil }
    range = start..<min(bytes.count, lines[closing].upperBound + 1)
    fields = try Self.fields(Array(bytes[yaml]), source: source)
  }

  /// Returns the first value that is there under one of several keys.
  func value(_ keys: String...) -> String? {
    keys.lazy.compactMap { key in fields.first { $0.key == key && !$0.value.isEmpty }?.value }.first
  }

  /// The title.
  var title: String? { value("title", "headline") }

  /// The date of writing or publication, to the day.
  var date: CalendarDate? {
    guard let value = value("date", "published", "created", "publishdate", "pubdate", "issued")
    else { return nil }
    let bytes = Array(value.utf8)
    return WrittenDate.leading(bytes, in: 0..<bytes.count)?.date
  }

  private static func isFence(_ bytes: [UInt8], _ line: Range<Int>, _ fence: StaticString) -> Bool {
    bytes.has(fence, at: line.lowerBound) && bytes.trimmed(line).count == 3
      && !bytes[line.lowerBound].isWhiteSpace
  }

  /// Whether a line is a comment or begins with a key and a colon.
  private static func looksLikeMapping(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard let first = bytes[line].first else { return false }
    if first == UInt8(ascii: "#") { return true }
    guard let colon = bytes[line].firstIndex(of: UInt8(ascii: ":")) else { return false }
    return colon > line.lowerBound
      && bytes[line.lowerBound..<colon].allSatisfy { $0.isWordByte || $0 == 0x2D || $0 == 0x5F }
  }

  /// Walks the parser's events and keeps what stands directly in the outermost mapping.
  private static func fields(
    _ yaml: [UInt8], source: String
  ) throws(ReadingError) -> [(key: String, value: String)] {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return [] }
    defer { yaml_parser_delete(&parser) }
    var fields: [(key: String, value: String)] = []
    let problem: (words: String, line: Int)? = yaml.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      var depth = 0
      var key: String?
      while true {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else {
          let words = parser.problem.map { String(cString: $0) } ?? "cannot be parsed"
          return (words, Int(parser.problem_mark.line))
        }
        defer { yaml_event_delete(&event) }
        switch event.type {
        case YAML_STREAM_END_EVENT: return nil
        case YAML_MAPPING_START_EVENT, YAML_SEQUENCE_START_EVENT:
          depth += 1
          if depth == 2 { key = nil }
        case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: depth -= 1
        case YAML_ALIAS_EVENT where depth == 1: key = nil
        case YAML_SCALAR_EVENT where depth == 1:
          let scalar = event.data.scalar
          let text = String(
            decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
          if let known = key {
            fields.append((known, text))
            key = nil
          } else {
            key = text.lowercased()
          }
        default: break
        }
      }
    }
    guard let problem else { return fields }
    // The parser counts lines from 0, after the line of dashes.
    throw ReadingError(
      source: source, reason: .malformedFrontMatter(problem.words), line: problem.line + 2)
  }
}

/// Reads the tags of the XML that Graphviz writes, one after another.
struct MarkupScanner {
  /// A tag and its attributes, values still in XML's escapes.
  struct Tag {
    enum Kind { case open, close, empty }
    var kind: Kind
    var name: String
    var attributes: [(name: String, value: String)]
  }

  private let bytes: [UInt8]
  private var position = 0

  /// Starts at the beginning of a text.
  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Returns the next tag, passing over comments, declarations and text.
  mutating func next() throws(FinishingError) -> Tag? {
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else {
        position += 1
        continue
      }
      if starts(with: "<!--") {
        skip(past: "-->")
      } else if starts(with: "<?") {
        skip(past: "?>")
      } else if starts(with: "<!") {
        skip(past: ">")
      } else {
        return try tag()
      }
    }
    return nil
  }

  /// Returns the text up to the closing tag that follows, and passes it.
  mutating func content() throws(FinishingError) -> String {
    let begin = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    let text = String(decoding: bytes[begin..<position], as: UTF8.self)
    guard starts(with: "</") else { throw .unexpectedSVG(offset: position) }
    skip(past: ">")
    return text
  }

  private mutating func tag() throws(FinishingError) -> Tag {
    position += 1
    var kind = Tag.Kind.open
    if position < bytes.count, bytes[position] == UInt8(ascii: "/") {
      kind = .close
      position += 1
    }
    let name = word()
    guard !name.isEmpty else { throw .unexpectedSVG(offset: position) }
    var attributes: [(name: String, value: String)] = []
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: ">"):
        position += 1
        return Tag(kind: kind, name: name, attributes: attributes)
      case UInt8(ascii: "/"):
        kind = .empty
        position += 1
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: attributes.append(try attribute())
      }
    }
    throw .unexpectedSVG(offset: position)
  }

  private mutating func attribute() throws(FinishingError) -> (name: String, value: String) {
    let name = word()
    guard !name.isEmpty, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "=") else {
      throw .unexpectedSVG(offset: position)
    }
    let quote = bytes[position + 1]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw .unexpectedSVG(offset: position)
    }
    position += 2
    let begin = position
    while position < bytes.count, bytes[position] != quote { position += 1 }
    let value = String(decoding: bytes[begin..<position], as: UTF8.self)
    position += 1
    return (name, value)
  }

  private mutating func word() -> String {
    let begin = position
    while position < bytes.count {
      switch bytes[position] {
      case 97...122, 65...90, 48...57, 45, 58, 95: position += 1
      default: return String(decoding: bytes[begin..<position], as: UTF8.self)
      }
    }
    return String(decoding: bytes[begin..<position], as: UTF8.self)
  }

  private func starts(with text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    return text.withUTF8Buffer { buffer in
      (0..<count).allSatisfy { bytes[position + $0] == buffer[$0] }
    }
  }

  private mutating func skip(past text: StaticString) {
    while position < bytes.count, !starts(with: text) { position += 1 }
    position = min(position + text.utf8CodeUnitCount, bytes.count)
  }

  /// Returns a text with XML's escapes resolved, those of Graphviz: names of five, and numbers.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let ampersand = rest.firstIndex(of: "&") {
      result += rest[..<ampersand]
      rest = rest[rest.index(after: ampersand)...]
      guard let end = rest.firstIndex(of: ";") else {
        result += "&"
        break
      }
      let entity = rest[..<end]
      switch entity {
      case "amp": result += "&"
      case "lt": result += "<"
      case "gt": result += ">"
      case "quot": result += "\""
      case "apos": result += "'"
      default:
        let digits = entity.dropFirst()
        let number =
          digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        if entity.first == "#", let scalar = number.flatMap(Unicode.Scalar.init) {
          result.unicodeScalars.append(scalar)
        }
      }
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}

/// Reads the tags and the text of XML in one pass over its bytes.
///
/// For files that are known to be well-formed, such as annotated corpora: comments, processing instructions and
/// declarations are passed over, and what cannot be understood is taken as text.
package struct XMLScanner {
  /// A piece of the file.
  package enum Piece {
    case open(name: String, attributes: [String: String], isEmpty: Bool)
    case close(name: String)
    case text([UInt8])
  }

  private let bytes: [UInt8]
  private var position = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Returns the next piece; nothing at the end.
  package mutating func next() -> Piece? {
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else { return .text(text()) }
      if skipDeclaration() { continue }
      return tag()
    }
    return nil
  }

  private mutating func skipDeclaration() -> Bool {
    let rest = bytes[position...]
    if rest.starts(with: "<!--".utf8) {
      skip(past: Array("-->".utf8))
    } else if rest.starts(with: "<?".utf8) {
      skip(past: Array("?>".utf8))
    } else if rest.starts(with: "<!".utf8) {
      skip(past: Array(">".utf8))
    } else {
      return false
    }
    return true
  }

  private mutating func skip(past end: [UInt8]) {
    while position < bytes.count, !bytes[position...].starts(with: end) { position += 1 }
    position = min(position + end.count, bytes.count)
  }

  private mutating func tag() -> Piece {
    position += 1
    let isClosing = position < bytes.count && bytes[position] == UInt8(ascii: "/")
    if isClosing { position += 1 }
    let name = self.name()
    var attributes: [String: String] = [:]
    var isEmpty = false
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      if bytes[position] == UInt8(ascii: "/") {
        isEmpty = true
        position += 1
      } else if isNameByte(bytes[position]) {
        let key = self.name()
        attributes[key] = value()
      } else {
        position += 1
      }
    }
    position = min(position + 1, bytes.count)
    return isClosing
      ? .close(name: name) : .open(name: name, attributes: attributes, isEmpty: isEmpty)
  }

  private mutating func name() -> String {
    let begin = position
    while position < bytes.count, isNameByte(bytes[position]) { position += 1 }
    return String(decoding: bytes[begin..<position], as: UTF8.self)
  }

  private mutating func value() -> String {
    while position < bytes.count, isSpace(bytes[position]) || bytes[position] == UInt8(ascii: "=") {
      position += 1
    }
    guard position < bytes.count,
      bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'")
    else { return "" }
    let quote = bytes[position]
    position += 1
    let begin = position
    while position < bytes.count, bytes[position] != quote { position += 1 }
    let raw = bytes[begin..<position]
    position = min(position + 1, bytes.count)
    return String(decoding: Self.resolved(raw), as: UTF8.self)
  }

  private mutating func text() -> [UInt8] {
    let begin = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    return Self.resolved(bytes[begin..<position])
  }

  /// Returns bytes with their entities resolved.
  static func resolved(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "&")) else { return Array(bytes) }
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "&"),
        let end = bytes[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
        let character = character(String(decoding: bytes[(index + 1)..<end], as: UTF8.self))
      {
        result += Array(character.utf8)
        index = end + 1
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static func character(_ entity: String) -> String? {
    switch entity {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard entity.hasPrefix("#") else { return nil }
      let digits = entity.dropFirst()
      let number =
        digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 9 || byte == 10 || byte == 13
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 65...90, 97...122, 48...57, 95, 58, 45, 46, 128...: true
    default: false
    }
  }
}

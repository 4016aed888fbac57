import Foundation
import ISO8601

/// A TimeML document's text and annotated time expressions, measured in characters that are not white space.
struct GoldTimes {
  /// An annotated expression.
  struct Mention {
    var begin: Int
    var end: Int
    var text: String
    var type: String
    var value: String
    /// The words around the expression.
    var context = ""
  }

  var name: String
  var created: CalendarDate?
  /// The bytes of the text, tags taken out and entities decoded.
  var text: [UInt8] = []
  var mentions: [Mention] = []

  /// Reads a TimeML file.
  init(path: String) throws {
    name = path.split(separator: "/").last.map(String.init) ?? path
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    var inText = false
    var position = 0
    var open: [(Int, Int, [String: String])] = []
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset] == UInt8(ascii: "<") else {
        let (decoded, length) = Self.decode(bytes, offset)
        if inText {
          text += decoded
          if !(decoded.count == 1 && decoded[0] <= 0x20) { position += 1 }
        }
        offset += length
        continue
      }
      guard let close = bytes[offset...].firstIndex(of: UInt8(ascii: ">")) else { break }
      let tag = String(decoding: bytes[offset + 1..<close], as: UTF8.self)
      offset = close + 1
      if tag == "TEXT" { inText = true }
      if tag == "/TEXT" { inText = false }
      if tag.hasPrefix("TIMEX3") {
        let attributes = Self.attributes(tag)
        if inText {
          open.append((position, text.count, attributes))
        } else if attributes["functionInDocument"] == "CREATION_TIME" || created == nil {
          created = attributes["value"].flatMap { CalendarDate($0) } ?? created
        }
      } else if tag == "/TIMEX3", let (begin, byte, attributes) = open.popLast(), position > begin {
        mentions.append(
          Mention(
            begin: begin, end: position, text: Self.line(text[byte...]),
            type: attributes["type"] ?? "", value: attributes["value"] ?? "",
            context: "\(byte) \(text.count)"))
      }
    }
    for index in mentions.indices {
      let place = mentions[index].context.split(separator: " ").compactMap { Int($0) }
      if place.count == 2 { mentions[index].context = Self.context(text, place[0], place[1]) }
    }
    mentions.sort { ($0.begin, -$0.end) < ($1.begin, -$1.end) }
  }

  /// Returns, for each byte offset of a text, how many characters that are not white space precede it.
  static func positions(_ bytes: [UInt8]) -> [Int] {
    var result = [0]
    result.reserveCapacity(bytes.count + 1)
    var count = 0
    for byte in bytes {
      if byte > 0x20, byte & 0xC0 != 0x80 { count += 1 }
      result.append(count)
    }
    return result
  }

  /// Returns the words around a stretch of bytes.
  static func context(_ bytes: [UInt8], _ begin: Int, _ end: Int) -> String {
    line(bytes[max(0, begin - 90)..<begin]) + " [" + line(bytes[begin..<end]) + "] "
      + line(bytes[end..<min(bytes.count, end + 60)])
  }

  static func line(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
  }

  private static func decode(_ bytes: [UInt8], _ offset: Int) -> ([UInt8], Int) {
    if bytes[offset] == UInt8(ascii: "&") {
      for (entity, value) in [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"),
      ]
      where bytes[offset...].starts(with: entity.utf8) {
        return (Array(value.utf8), entity.utf8.count)
      }
    }
    var end = offset + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return (Array(bytes[offset..<end]), end - offset)
  }

  private static func attributes(_ tag: String) -> [String: String] {
    var result: [String: String] = [:]
    let parts = tag.split(separator: "\"", omittingEmptySubsequences: false)
    var index = 0
    while index + 1 < parts.count {
      let name = parts[index].split(whereSeparator: { $0 == " " || $0 == "=" || $0.isNewline }).last
      if let name { result[String(name)] = String(parts[index + 1]) }
      index += 2
    }
    return result
  }
}

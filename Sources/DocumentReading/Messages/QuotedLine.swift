/// A line of a text with the marks of quoting that it begins with.
struct QuotedLine {
  /// What a line of a message's head tells.
  enum Field {
    case sender
    case day
    case other
  }

  /// The line.
  let range: Range<Int>
  /// The marks that it begins with: `> >`.
  let marks: Range<Int>
  /// How often it is quoted.
  let depth: Int
  /// What it says, without white space around it.
  let content: Range<Int>

  private static let fields: [(name: StaticString, kind: Field)] = [
    ("from:", .sender), ("date:", .day), ("sent:", .day), ("to:", .other), ("cc:", .other),
    ("bcc:", .other), ("subject:", .other), ("reply-to:", .other), ("importance:", .other),
    ("attachments:", .other),
  ]

  init(_ line: Range<Int>, in bytes: [UInt8]) {
    var (offset, depth, end) = (line.lowerBound, 0, line.lowerBound)
    while offset < line.upperBound {
      if bytes[offset] == UInt8(ascii: ">") {
        depth += 1
        end = offset + 1
      } else if !bytes[offset].isWhiteSpace {
        break
      }
      offset += 1
    }
    range = line
    self.depth = depth
    marks = line.lowerBound..<end
    content = bytes.trimmed(offset..<line.upperBound)
  }

  /// Reads a line of a message's head, emphasis left aside: `*From:* Ann Berg`.
  func field(_ bytes: [UInt8]) -> (kind: Field, value: Range<Int>)? {
    let begin = content.first { bytes[$0] != UInt8(ascii: "*") } ?? content.upperBound
    guard begin < content.upperBound, bytes[begin].isLetter else { return nil }
    let lower = bytes[begin..<min(content.upperBound, begin + 14)].map(\.lowered)
    guard let field = Self.fields.first(where: { lower.has($0.name, at: 0) }) else { return nil }
    var value = begin + field.name.utf8CodeUnitCount
    while value < content.upperBound, bytes[value].isWhiteSpace || bytes[value] == UInt8(ascii: "*")
    {
      value += 1
    }
    return (field.kind, value..<content.upperBound)
  }

  /// Whether the line only says that a message follows: `-----Original Message-----`, `Begin forwarded message:`, `______`.
  func isAnnouncement(_ bytes: [UInt8]) -> Bool {
    guard content.count <= 80 else { return false }
    let lower = bytes[content].map(\.lowered)
    return lower.contains("original message") || lower.contains("forwarded message")
      || lower.contains("forwarded by") || lower.allSatisfy { "-_=*".utf8.contains($0) }
  }
}

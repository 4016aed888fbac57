/// Tells the lines of chronologies and logs from those of running text: `1902: Fire at the mill`, `09:47 First errors`.
public enum EntryLine {
  /// Whether a line begins with a time and what parts it from an entry: `3 May 2020 – `, `1902: `, `09:47 `.
  ///
  /// - Reads: a clock time or a day as `2020-05-03` before a space; up to four words with a figure before a colon or a dash.
  /// - Leaves alone: `1902 was a dry year`, `It was 9: nobody came`.
  ///
  /// - Parameters:
  ///   - line: the place of the line, without the white space around it.
  ///   - bytes: the text in UTF-8.
  /// - Returns: whether it does.
  /// - Complexity: constant.
  public static func opens(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    let end = min(line.upperBound, line.lowerBound + longest)
    var begin = line.lowerBound
    // “**09:47** First errors”
    while begin < end, bytes[begin] == UInt8(ascii: "*") { begin += 1 }
    guard begin < end, isDigit(bytes[begin]) || isCapital(bytes[begin]) else { return false }
    var (spaces, figures, word) = (0, 0, begin)
    for offset in begin..<end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: " ") {
        if isSeparator(before: offset, in: bytes, end) { return figures > 0 }
        if spaces == 0, isStamp(bytes[begin..<offset]) { return true }
        spaces += 1
        word = offset + 1
        guard spaces <= 3 || startsSeparator(word, bytes, end) else { return false }
      } else if isDigit(byte) {
        figures += 1
      } else if !(isLetter(byte) || marks.contains(byte) || byte >= 0x80) {
        return false
      }
    }
    return false
  }

  /// The longest stamp, in bytes.
  private static let longest = 36

  private static let marks = Set(".,:-/*".utf8)

  /// Whether what stands right before a space parts a stamp from its entry: a colon, or a dash by itself.
  private static func isSeparator(before space: Int, in bytes: [UInt8], _ end: Int) -> Bool {
    guard space > 1 else { return false }
    switch bytes[space - 1] {
    case UInt8(ascii: ":"): return true
    case UInt8(ascii: "*"): return space > 3 && bytes[space - 2] == UInt8(ascii: "*")
    case UInt8(ascii: "-"): return bytes[space - 2] == UInt8(ascii: " ")
    // The dashes “–” and “—” are E2 80 93 and E2 80 94.
    case 0x93, 0x94: return space > 4 && bytes[space - 3] == 0xE2 && bytes[space - 4] == 0x20
    default: return false
    }
  }

  private static func startsSeparator(_ offset: Int, _ bytes: [UInt8], _ end: Int) -> Bool {
    offset < end && (bytes[offset] == UInt8(ascii: "-") || bytes[offset] == 0xE2)
  }

  /// Whether a first word is a clock time or a day in digits: `09:47`, `09:47.`, `2020-05-03`.
  private static func isStamp(_ first: ArraySlice<UInt8>) -> Bool {
    let word = first.last == UInt8(ascii: ".") ? first.dropLast() : first
    let colons = word.filter { $0 == UInt8(ascii: ":") }.count
    let dashes = word.filter { $0 == UInt8(ascii: "-") }.count
    guard word.allSatisfy({ isDigit($0) || [0x3A, 0x2D, 0x2A].contains($0) }) else { return false }
    return (1...2).contains(colons) && dashes == 0 && word.count >= 4
      || colons == 0 && dashes == 2 && word.count >= 10
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}

/// Tells the lines of chronologies and logs from those of running text: `1902: Fire at the mill`, `09:47 First errors`.
public enum EntryLine {
  /// Whether a line begins with a time and what parts it from an entry: `3 May 2020 – `, `1902: `, `09:47 `.
  ///
  /// - Reads: a clock time or a day as `2020-05-03` before a space; up to four words with a figure before a colon or a dash;
  ///   a time in square brackets, or before wide white space.
  /// - Leaves alone: `1902 was a dry year`, `It was 9: nobody came`.
  ///
  /// - Parameters:
  ///   - line: the place of the line, without the white space around it.
  ///   - bytes: the text in UTF-8.
  /// - Returns: whether it does.
  /// - Complexity: constant.
  public static func opens(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    if isSetApart(line, in: bytes) { return true }
    let end = min(line.upperBound, line.lowerBound + longest)
    var begin = line.lowerBound
    // “**09:47** First errors”
    while begin < end, bytes[begin] == UInt8(ascii: "*") { begin += 1 }
    guard begin < end,
      isDigit(bytes[begin]) || isCapital(bytes[begin])
        || bytes[begin..<end].starts(with: "w/".utf8)
    else { return false }
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

  /// Whether a line begins with a time that stands in it without a mark, before a capital: `1921 Mill opened`, `12 May 2023 Lease signed`.
  ///
  /// Only a line among others like it is an entry.
  public static func opensBare(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard let time = time(at: line.lowerBound, line.upperBound, bytes),
      time.end + 1 < line.upperBound, bytes[time.end] == UInt8(ascii: " ")
    else { return false }
    return isCapital(bytes[time.end + 1]) || bytes[time.end + 1] >= 0xC3
  }

  /// Whether a line that is no sentence ends with a time: `Lease signed: 6 May 2019`, `Mill opened 1921`.
  public static func endsWithTime(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    // A time has up to five words; the longest that ends the line counts.
    var begins: [Int] = []
    var offset = line.upperBound
    while offset > line.lowerBound + 1, begins.count < 5 {
      offset -= 1
      if bytes[offset - 1] == UInt8(ascii: " "), bytes[offset] > 0x20 { begins.append(offset) }
    }
    return begins.contains {
      let words = DateWords(bytes, from: $0, to: line.upperBound)
      return words.end == line.upperBound && words.isTime
    }
  }

  /// Whether a line that heads others is a time, or sets one apart at its end: `Saturday 4 May`, `Version 1.3 (3 May 2023)`, `Date: 4 May 2023`.
  static func isHead(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    let marks = bytes[line].prefix { $0 == UInt8(ascii: "*") }.count
    var end = line.upperBound - marks
    guard line.count <= 60, line.lowerBound + marks < end else { return false }
    let last = bytes[end - 1]
    let whole = DateWords(bytes, from: line.lowerBound + marks, to: end)
    if whole.end == end, whole.isTime || whole.isMonth { return true }
    let isBracketed = last == UInt8(ascii: ")")
    if isBracketed { end -= 1 }
    guard line.lowerBound < end else { return false }
    for offset in line.lowerBound + 1..<end
    where bytes[offset - 1] == UInt8(ascii: isBracketed ? "(" : " ") {
      let words = DateWords(bytes, from: offset, to: end)
      guard words.end == end, words.isTime else { continue }
      return isBracketed || isSeparator(before: offset - 1, in: bytes, end)
    }
    return false
  }

  /// Whether a line, or a cell of a table, is a time and nothing else: `4 May 2023`, `1921`, `09:20`.
  public static func isTime(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    let whole = DateWords(bytes, from: line.lowerBound, to: line.upperBound)
    return !line.isEmpty && whole.end == line.upperBound && whole.isTime
  }

  /// Where the label that a line begins with ends, and whether a time stands behind it: `Received: 3 May 2021`, `Clerk: Ada Holm`.
  public static func label(of line: Range<Int>, in bytes: [UInt8]) -> (end: Int, hasTime: Bool)? {
    let longest = min(line.upperBound, line.lowerBound + 40)
    guard line.lowerBound < longest, isCapital(bytes[line.lowerBound]),
      let colon = bytes[line.lowerBound..<longest].firstIndex(of: UInt8(ascii: ":")),
      colon + 1 < line.upperBound, bytes[colon + 1] <= 0x20,
      bytes[line.lowerBound..<colon].allSatisfy({
        isLetter($0) || $0 == 0x20 || $0 == 0x2D || $0 >= 0x80
      })
    else { return nil }
    var begin = colon + 1
    while begin < line.upperBound, bytes[begin] <= 0x20 { begin += 1 }
    return (colon, DateWords(bytes, from: begin, to: line.upperBound).isTime)
  }

  /// Whether a line is a day or month and nothing else: `Saturday 4 May`, `4/5/2023`, `**4 May 2023**`, `--- 4 May ---`, `Tuesday`,
  /// `Early May`.
  static func isDay(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard line.count <= 40 else { return false }
    var (begin, end) = (line.lowerBound, line.upperBound)
    while begin < end, isRule(bytes[begin]) { begin += 1 }
    while end > begin, isRule(bytes[end - 1]) { end -= 1 }
    guard begin < end else { return false }
    let whole = DateWords(bytes, from: begin, to: end)
    guard whole.end == end else { return false }
    if whole.isWeekday { return end - begin > 5 }
    if whole.isMonth { return true }
    return whole.isTime && !whole.isClock
      && bytes[line].contains { isLetter($0) || $0 == UInt8(ascii: "/") }
  }

  /// Whether a byte is a space or of a line drawn about a heading: `--- 4 May ---`, `== 4 May ==`.
  private static func isRule(_ byte: UInt8) -> Bool { " *-=~_".utf8.contains(byte) }

  /// Whether a line says who wrote a message and at what hour, and nothing else: `Ada Holm  14:02`, `ada 2:02 PM`.
  public static func isSender(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard !line.isEmpty, line.count <= 48, isLetter(bytes[line.lowerBound]) else { return false }
    var words = 0
    for offset in line.lowerBound + 1..<line.upperBound where bytes[offset - 1] == 0x20 {
      guard bytes[offset] > 0x20 else { continue }
      if isDash(at: offset, in: bytes, to: line.upperBound) { continue }
      words += 1
      let time = DateWords(bytes, from: offset, to: line.upperBound)
      if time.end == line.upperBound, time.isClock { return true }
      guard words < 4, isLetter(bytes[offset]),
        !prepositions.contains(where: { bytes[offset...].starts(with: $0.utf8) })
      else { return false }
    }
    return false
  }

  /// Whether no more than a dash or bar stands between two spaces.
  private static func isDash(at offset: Int, in bytes: [UInt8], to end: Int) -> Bool {
    ["— ", "– ", "- ", "| ", "· ", "• "].contains {
      offset + $0.utf8.count <= end && bytes[offset...].starts(with: $0.utf8)
    }
  }

  /// Words that tie a time to a sentence.
  private static let prepositions = ["at ", "by ", "from ", "until ", "to ", "before ", "after "]

  /// Whether a line begins with a time.
  static func beginsWithTime(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    time(at: line.lowerBound, line.upperBound, bytes) != nil
  }

  /// Whether a line begins a sentence with “On” and a day, which no line does in the middle of one.
  static func opensWithDay(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard line.count > 4, isCapital(bytes[line.lowerBound]),
      let space = bytes[line].firstIndex(of: UInt8(ascii: " ")),
      case let word = String(decoding: bytes[line.lowerBound..<space], as: UTF8.self),
      ["On", "In", "By", "From"].contains(word)
    else { return false }
    return DateWords(bytes, from: space + 1, to: line.upperBound).isTime
  }

  /// The time at the head of a line, in bold letters or square brackets or with neither.
  private static func time(at begin: Int, _ end: Int, _ bytes: [UInt8]) -> DateWords? {
    var first = begin
    while first < end, [0x2A, 0x5B].contains(bytes[first]) { first += 1 }
    let words = DateWords(bytes, from: first, to: end)
    return words.isTime ? words : nil
  }

  /// Whether a time stands before wide white space or a colon or in square brackets, or is a whole day in figures before a capital.
  private static func isSetApart(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard let words = time(at: line.lowerBound, line.upperBound, bytes),
      words.end + 1 < line.upperBound
    else { return false }
    switch bytes[words.end] {
    case 0x09: return true
    case UInt8(ascii: ":"): return bytes[words.end + 1] == 0x20
    case UInt8(ascii: "]"): return bytes[line.lowerBound] == UInt8(ascii: "[")
    case UInt8(ascii: " "):
      return bytes[words.end + 1] <= 0x20 || words.isOfFigures && isCapital(bytes[words.end + 1])
    default: return false
    }
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

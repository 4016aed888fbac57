/// Goes over the bytes of a line, word by word.
struct LineScanner {
  let bytes: [UInt8]
  private(set) var offset: Int
  private let limit: Int

  init(_ bytes: [UInt8], _ line: Range<Int>) {
    self.bytes = bytes
    offset = line.lowerBound
    limit = line.upperBound
  }

  /// Whether the line goes on with white space.
  var isAtSpace: Bool { offset < limit && bytes[offset] <= 0x20 }

  /// Skips white space, if there is any.
  @discardableResult
  mutating func skipSpaces() -> Bool {
    let begin = offset
    while isAtSpace { offset += 1 }
    return offset > begin
  }

  /// Skips the bytes of a string that stands here.
  mutating func skip(_ string: StaticString) -> Bool {
    string.withUTF8Buffer { wanted in
      guard offset + wanted.count <= limit,
        bytes[offset..<offset + wanted.count].elementsEqual(wanted)
      else { return false }
      offset += wanted.count
      return true
    }
  }

  /// Skips the bullet, the bracket or the stars that a line begins with.
  mutating func skipMarks() {
    if skip("- ") || skip("* ") || skip("• ") { skipSpaces() }
    while skip("*") || skip("[") {}
  }

  /// Skips the name of a weekday, the stop of its short form and a comma behind it.
  ///
  /// - Parameter keepsStop: whether a stop is left that may end what the weekday closes.
  /// - Returns: whether one stood here.
  mutating func skipWeekday(keepsStop: Bool = false) -> Bool {
    let begin = offset
    let word = self.word()
    guard DateWords.isWeekday(word) else {
      offset = begin
      return false
    }
    if !keepsStop { _ = skip(".") }
    _ = skip(",")
    return true
  }

  /// Reads the number of one or two digits that stands here, with the letters of an ordinal behind it.
  mutating func number() -> (value: Int, isOrdinal: Bool)? {
    let begin = offset
    var value = 0
    while offset < limit, offset < begin + 3, bytes[offset] &- 0x30 < 10 {
      value = value * 10 + Int(bytes[offset] - 0x30)
      offset += 1
    }
    guard (1...2).contains(offset - begin) else {
      offset = begin
      return nil
    }
    let isOrdinal = skip("st") || skip("nd") || skip("rd") || skip("th")
    guard offset == limit || !Self.isOfWord(bytes[offset]) else {
      offset = begin
      return nil
    }
    return (value, isOrdinal)
  }

  /// Reads the letters that stand here.
  mutating func word() -> ArraySlice<UInt8> {
    let begin = offset
    while offset < limit, (bytes[offset] | 0x20) &- 0x61 < 26 { offset += 1 }
    return bytes[begin..<offset]
  }

  /// Skips the mark that parts a head from its entry, if what stands behind it can begin one.
  ///
  /// - Parameter mayBeEnd: whether the line may end without one.
  /// - Returns: whether the head ends here.
  mutating func skipEnd(mayBeEnd: Bool) -> Bool {
    _ = skip("]")
    while skip("*") {}
    let isApart = skipSpaces()
    if offset == limit { return mayBeEnd }
    let isDash = skip("—") || skip("--") || isApart && (skip("–") || skip("-"))
    let isColon = !isDash && skip(":")
    guard isDash || isColon || !isApart && skip(".") else { return false }
    if !isDash { skipDash() }
    while skip("*") {}
    let end = offset
    guard skipSpaces() || isDash || offset == limit else { return false }
    defer { offset = end }
    guard offset < limit else { return true }
    let next = bytes[offset]
    if isDash || isColon, next | 0x20 &- 0x61 < 26 { return true }
    return next &- 0x41 < 26 || !isDash && next &- 0x30 < 10 || next >= 0xC3
      || ["\"", "'", "(", "“", "‘"].contains { bytes[offset..<limit].starts(with: $0.utf8) }
  }

  /// Skips a dash that stands apart behind another mark: `3rd. – Camp broken`.
  private mutating func skipDash() {
    let begin = offset
    guard skipSpaces(), skip("—") || skip("–") || skip("-"), isAtSpace else {
      offset = begin
      return
    }
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }
}

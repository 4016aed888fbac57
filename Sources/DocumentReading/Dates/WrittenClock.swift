/// A time of day as it stands beside the date of a text: `21:14 BST`, `9.30 a.m.`, `12.00 noon`.
enum WrittenClock {
  private static let halves: [StaticString] = [
    "am", "pm", "a.m.", "p.m.", "noon", "midnight", "hours", "hrs", "h",
  ]
  private static let zones: [StaticString] = [
    "gmt", "utc", "bst", "cet", "cest", "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt",
    "pt", "pst", "pdt", "ist", "aest", "aedt", "jst", "local time", "z",
  ]

  /// Returns where a time of day that begins at an offset ends; nothing where none begins there.
  static func end(_ bytes: [UInt8], at begin: Int, to end: Int) -> Int? {
    var offset = begin
    func digits() -> Int {
      let first = offset
      while offset < end, offset - first < 3, bytes[offset].isDigit { offset += 1 }
      return offset - first
    }
    guard 1...2 ~= digits() else { return nil }
    var isClock = false
    while offset + 2 < end,
      bytes[offset] == UInt8(ascii: ":") || bytes[offset] == UInt8(ascii: "."),
      bytes[offset + 1].isDigit
    {
      offset += 1
      guard digits() == 2 else { return nil }
      isClock = true
    }
    if let half = word(of: halves, bytes, at: offset, to: end) {
      offset = half
      isClock = true
    }
    guard isClock, offset == end || !bytes[offset].isWordByte else { return nil }
    return word(of: zones, bytes, at: offset, to: end) ?? offset
  }

  /// The bytes of the dash or dot that stands at an offset between parts of a line: `–`, `—`, `·`, `•`; 0 where none does.
  static func dash(_ bytes: [UInt8], at offset: Int) -> Int {
    if ["–", "—", "•"].contains(where: { bytes.has($0, at: offset) }) { return 3 }
    return bytes.has("·", at: offset) ? 2 : 0
  }

  private static func word(
    of words: [StaticString], _ bytes: [UInt8], at begin: Int, to end: Int
  ) -> Int? {
    var offset = begin
    while offset < end, bytes[offset].isBlank || bytes[offset] == UInt8(ascii: "(") { offset += 1 }
    let lower = bytes[offset..<min(end, offset + 12)].map(\.lowered)
    guard
      let length = words.filter({ lower.has($0, at: 0) }).map(\.utf8CodeUnitCount).max(),
      length == lower.count || !lower[length].isWordByte
    else { return nil }
    offset += length
    if offset < end, bytes[offset] == UInt8(ascii: ")"), bytes[begin..<offset].contains(0x28) {
      offset += 1
    }
    return offset
  }
}

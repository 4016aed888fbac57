/// Finds the ends of web and mail addresses.
enum Addresses {
  /// Whether a web address begins at an offset, by its scheme or `www.`.
  static func hasScheme(_ bytes: [UInt8], _ begin: Int, _ limit: Int) -> Bool {
    schemes.contains { matches(bytes, begin, limit, $0) }
  }

  /// Returns the end of the web address that begins at an offset.
  static func webEnd(_ bytes: [UInt8], _ begin: Int, _ limit: Int) -> Int? {
    guard hasScheme(bytes, begin, limit) else { return nil }
    var stop = begin
    var depth = 0
    scan: while stop < limit {
      switch bytes[stop] {
      case 0x22, 0x3C, 0x3E, 0x5D, 0x7D, 0x60: break scan
      case 0x28: depth += 1
      case 0x29:
        depth -= 1
        if depth < 0 { break scan }
      case 0xE2 where stop + 1 < limit && bytes[stop + 1] == 0x80: break scan
      default: break
      }
      stop += 1
    }
    while stop > begin, [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x27].contains(bytes[stop - 1]) {
      stop -= 1
    }
    return stop > begin + 4 ? stop : nil
  }

  /// Returns the end of the mail address that begins at an offset.
  static func mailEnd(_ bytes: [UInt8], _ begin: Int, _ limit: Int) -> Int? {
    var stop = begin
    while stop < limit, isLocal(bytes[stop]) { stop += 1 }
    guard stop > begin, stop < limit, bytes[stop] == 0x40 else { return nil }
    let domain = stop + 1
    stop = domain
    while stop < limit, isDomain(bytes[stop]) { stop += 1 }
    while stop > domain, bytes[stop - 1] == 0x2E || bytes[stop - 1] == 0x2D { stop -= 1 }
    return bytes[domain..<stop].contains(0x2E) ? stop : nil
  }

  private static let schemes: [[UInt8]] = ["http://", "https://", "ftp://", "www.", "mailto:"]
    .map { Array($0.utf8) }

  private static func matches(
    _ bytes: [UInt8], _ begin: Int, _ limit: Int, _ word: [UInt8]
  ) -> Bool {
    guard begin + word.count < limit else { return false }
    for (offset, byte) in word.enumerated() {
      let found = bytes[begin + offset]
      guard found == byte || (ScalarClass.isASCIILetter(found) && found | 0x20 == byte) else {
        return false
      }
    }
    return true
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    ScalarClass.isASCIILetter(byte) || byte &- 0x30 < 10 || byte == 0x2E || byte == 0x2D
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isDomain(byte) || byte == 0x5F || byte == 0x25 || byte == 0x2B
  }
}

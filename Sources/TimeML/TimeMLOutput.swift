/// The bytes of a file that is being written.
struct TimeMLOutput {
  private(set) var bytes: [UInt8] = []

  /// Appends a string as it is.
  mutating func string(_ string: String) { bytes += Array(string.utf8) }

  /// Appends a string as it is, and a line's end.
  mutating func line(_ string: String) {
    self.string(string)
    bytes.append(10)
  }

  /// Appends text, with the characters that XML keeps for itself written as entities.
  ///
  /// Of the characters that XML cannot hold, controls become spaces, and U+FFFE and U+FFFF become U+FFFD.
  mutating func text(_ text: ArraySlice<UInt8>) {
    for (offset, byte) in zip(text.indices, text) {
      switch byte {
      case 0xBE, 0xBF:
        let isNoCharacter =
          offset >= text.startIndex + 2 && text[offset - 1] == 0xBF && text[offset - 2] == 0xEF
        bytes.append(isNoCharacter ? 0xBD : byte)
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
      case 13: bytes += Array("&#13;".utf8)
      case 9, 10, 32...: bytes.append(byte)
      default: bytes.append(32)
      }
    }
  }

  /// Returns a string for use in an attribute's value.
  static func escaped(_ string: String) -> String {
    var output = TimeMLOutput()
    output.text(Array(string.utf8)[...])
    return String(decoding: output.bytes, as: UTF8.self).split(
      separator: "\"", omittingEmptySubsequences: false
    ).joined(separator: "&quot;")
  }
}

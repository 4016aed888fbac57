/// What a character is to the tokenizer.
enum ScalarClass {
  case space, letter, digit, mark, symbol, emoji, joiner

  /// Returns the class of the character at an offset and the number of its bytes.
  ///
  /// Bytes that are no UTF-8 count as letters of one byte.
  static func read(_ bytes: [UInt8], at offset: Int, end: Int) -> (class: ScalarClass, length: Int)
  {
    let byte = bytes[offset]
    switch byte {
    case 0x41...0x5A, 0x61...0x7A: return (.letter, 1)
    case 0x30...0x39: return (.digit, 1)
    case 0x00...0x20, 0x7F: return (.space, 1)
    case 0x21...0x7E: return (.mark, 1)
    default: break
    }
    let (scalar, length) = decode(bytes, at: offset, end: end)
    return (classify(scalar), length)
  }

  /// Returns the code point at an offset and its length; a stray byte is read as a letter of one byte.
  static func decode(_ bytes: [UInt8], at offset: Int, end: Int) -> (scalar: UInt32, length: Int) {
    let byte = UInt32(bytes[offset])
    if byte < 0x80 { return (byte, 1) }
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    guard byte >= 0xC2, byte < 0xF5, offset + length <= end else { return (0xFFFF, 1) }
    var scalar = byte & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
    for next in offset + 1..<offset + length {
      guard bytes[next] & 0xC0 == 0x80 else { return (0xFFFF, 1) }
      scalar = scalar << 6 | UInt32(bytes[next] & 0x3F)
    }
    return (scalar, length)
  }

  private static func classify(_ scalar: UInt32) -> ScalarClass {
    switch scalar {
    case 0x80...0x9F, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
      .space
    case 0xAA, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA, 0xBC...0xBE: .letter
    case 0xA1...0xBF, 0xD7, 0xF7: .symbol
    case 0x200C, 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0x20E3, 0xAD: .joiner
    case 0x2010...0x205E, 0x2060...0x206F, 0x3001...0x3003, 0x3008...0x301F, 0xFF01...0xFF0F,
      0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65:
      .symbol
    case 0x20A0...0x20CF, 0x2190...0x25FF, 0x2900...0x2BFF: .symbol
    case 0x2600...0x27BF, 0x1F000...0x1FAFF: .emoji
    default: .letter
    }
  }
}

extension ScalarClass {
  /// Whether a byte is a letter of ASCII.
  @inline(__always)
  static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}

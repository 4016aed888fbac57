/// Bytes that no UTF-8 has, by which readers mark what prose is to leave out.
///
/// Until a text is read whole, its prose is as long as the text; `ReadText` takes the marks out.
enum ProseMark {
  /// The last bytes of a character that is shorter in prose than in the text.
  static let restOfCharacter: UInt8 = 0xFE
  /// A byte of what means nothing: markup, a soft hyphen, the end of a line that cuts a word.
  static let nothing: UInt8 = 0xFF
}

extension [UInt8] {
  /// Marks a range as meaning nothing.
  mutating func markNothing(_ range: Range<Int>) {
    for offset in range { self[offset] = ProseMark.nothing }
  }

  /// Puts a shorter spelling in the place of a range, and marks what is over.
  ///
  /// - Precondition: the spelling is no longer than the range.
  mutating func respell(_ range: Range<Int>, _ spelling: some Collection<UInt8>) {
    var offset = range.lowerBound
    for byte in spelling {
      self[offset] = byte
      offset += 1
    }
    let rest = spelling.isEmpty ? ProseMark.nothing : ProseMark.restOfCharacter
    while offset < range.upperBound {
      self[offset] = rest
      offset += 1
    }
  }
}

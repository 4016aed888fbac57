extension UInt8 {
  /// Whether the byte is a space, tab or line end.
  var isWhiteSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }

  /// Whether the byte is a space or tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// Whether the byte is an ASCII digit.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// Whether the byte is an ASCII letter.
  var isLetter: Bool { lowered >= 0x61 && lowered <= 0x7A }

  /// Whether the byte is an ASCII capital.
  var isCapital: Bool { self >= 0x41 && self <= 0x5A }

  /// Whether the byte belongs to a word: a letter or digit, a hyphen, a byte of a character beyond ASCII.
  var isPartOfWord: Bool {
    isLetter || isDigit || self == 0x2D || (self >= 0x80 && self < ProseMark.restOfCharacter)
  }

  /// Whether the byte is a small ASCII letter.
  var isSmall: Bool { self >= 0x61 && self <= 0x7A }

  /// Whether the byte is an ASCII mark of punctuation.
  var isPunctuation: Bool {
    self > 0x20 && self < 0x7F && !isDigit && !isLetter
  }

  /// The byte, an ASCII capital made small.
  var lowered: UInt8 { isCapital ? self | 0x20 : self }
}

extension Collection<UInt8> {
  /// Whether the bytes begin with a string's.
  func starts(with string: StaticString) -> Bool {
    string.withUTF8Buffer { starts(with: $0) }
  }
}

extension [UInt8] {
  /// Whether a string's bytes stand at an offset.
  func has(_ string: StaticString, at offset: Int) -> Bool {
    string.withUTF8Buffer { wanted in
      offset >= 0 && count - offset >= wanted.count
        && wanted.indices.allSatisfy { self[offset + $0] == wanted[$0] }
    }
  }

  /// Whether a string's bytes stand anywhere.
  func contains(_ string: StaticString) -> Bool {
    indices.contains { has(string, at: $0) }
  }

  /// The range without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (begin, end) = (range.lowerBound, range.upperBound)
    while begin < end, self[begin].isWhiteSpace { begin += 1 }
    while end > begin, self[end - 1].isWhiteSpace { end -= 1 }
    return begin..<end
  }

  /// The lines of a range, without their line feeds.
  func lines(in range: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var begin = range.lowerBound
    for offset in range where self[offset] == 0x0A {
      lines.append(begin..<offset)
      begin = offset + 1
    }
    if begin < range.upperBound { lines.append(begin..<range.upperBound) }
    return lines
  }
}

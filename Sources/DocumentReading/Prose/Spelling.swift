/// Writes in plain letters what a text writes in others that look the same: ligatures, letters and accents apart, hyphens that
/// do not break, marks that nobody sees.
enum Spelling {
  /// Makes the letters of a text plain.
  ///
  /// - Complexity: linear in the text.
  static func makePlain(_ prose: inout [UInt8]) {
    var offset = 0
    while offset < prose.count {
      guard prose[offset] >= 0xC2 else {
        offset += 1
        continue
      }
      let length = prose[offset] < 0xE0 ? 2 : prose[offset] < 0xF0 ? 3 : 4
      guard prose.count - offset >= length else { return }
      let range = offset..<offset + length
      switch length {
      case 2: twoBytes(range, &prose)
      case 3: threeBytes(range, &prose)
      default: break
      }
      offset += length
    }
  }

  private static func twoBytes(_ range: Range<Int>, _ prose: inout [UInt8]) {
    let second = prose[range.lowerBound + 1]
    switch (prose[range.lowerBound], second) {
    case (0xC2, 0xAD): prose.markNothing(range.lowerBound..<softHyphenEnd(range.upperBound, prose))
    case (0xCA, 0xBC): prose.respell(range, "'".utf8)  // modifier apostrophe
    case (0xCC, _), (0xCD, 0x80...0xAF): compose(range, &prose)
    default: break
    }
  }

  /// Returns where a soft hyphen ends: with it the line that it ends, where the word goes on in the next.
  private static func softHyphenEnd(_ end: Int, _ prose: [UInt8]) -> Int {
    var next = end
    var lines = 0
    while next < prose.count, prose[next].isWhiteSpace {
      if prose[next] == 0x0A { lines += 1 }
      next += 1
    }
    return lines == 1 && next < prose.count ? next : end
  }

  private static func threeBytes(_ range: Range<Int>, _ prose: inout [UInt8]) {
    let (begin, end) = (range.lowerBound, range.upperBound)
    switch (prose[begin], prose[begin + 1], prose[begin + 2]) {
    // Zero-width spaces and joiners, marks of direction, the byte order mark.
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xA4),
      (0xE2, 0x81, 0xA6...0xA9), (0xEF, 0xBB, 0xBF):
      let opens = begin == 0 || prose[begin - 1].isWhiteSpace
      if opens { prose.replaceSubrange(range, with: [0x20, 0x20, 0x20]) }
      if !opens { prose.markNothing(range) }
    case (0xE2, 0x80, 0x90...0x91): prose.respell(range, "-".utf8)
    case (0xE2, 0x80, 0xB2) where begin > 0 && prose[begin - 1].isLetter:
      // The prime behind a letter is an apostrophe; behind a figure it is minutes or feet.
      if end < prose.count, prose[end].isLetter { prose.respell(range, "'".utf8) }
    case (0xEF, 0xAC, let last) where (0x80...0x86).contains(last):
      let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
      prose.respell(range, ligatures[Int(last - 0x80)].utf8)
    default: break
    }
  }

  /// Puts a letter and the accent behind it together.
  private static func compose(_ accent: Range<Int>, _ prose: inout [UInt8]) {
    let begin = accent.lowerBound - 1
    guard begin >= 0, prose[begin].isLetter else { return }
    let pair = String(decoding: prose[begin..<accent.upperBound], as: UTF8.self)
    guard let letter = composed[pair] else { return }
    prose.respell(begin..<accent.upperBound, letter.utf8)
  }

  /// Letters with accents, by any spelling that Unicode holds to be the same.
  private static let composed: [String: String] = {
    let letters = (UInt32(0xC0)...0x24F).compactMap(Unicode.Scalar.init).map { String($0) }
    return Dictionary(letters.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
  }()
}

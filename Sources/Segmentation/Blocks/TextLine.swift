import TextModel

/// A line of plain text without the white space around it, and what its look says.
struct TextLine {
  let span: TextSpan

  /// The bytes of the first word.
  let firstWord: Int

  /// Whether the line begins like an item of a list: `- `, `• `, `3. `, `(b) `.
  let isItem: Bool

  /// Whether the line is a rule of dashes or the like.
  let isRule: Bool

  /// Whether the line ends as a sentence does.
  let endsSentence: Bool

  /// Whether the line begins with a capital, a figure or a mark.
  let startsCapital: Bool

  /// Whether the line begins with a small letter.
  var startsSmall: Bool { span.count > 0 && !startsCapital }

  init(_ bytes: [UInt8], _ begin: Int, _ end: Int) {
    var first = begin
    var last = end
    while first < last, bytes[first] <= 0x20 { first += 1 }
    while last > first, bytes[last - 1] <= 0x20 { last -= 1 }
    span = TextSpan(first, last)
    var word = first
    while word < last, bytes[word] > 0x20 { word += 1 }
    firstWord = word - first
    isItem = Self.isItemMark(bytes, first, word) && word < last
    isRule =
      last - first >= 3
      && bytes[first..<last].allSatisfy { [0x2D, 0x3D, 0x2A, 0x5F, 0x20, 0x7E].contains($0) }
    var stop = last
    while stop > first, [0x22, 0x27, 0x29, 0x5D].contains(bytes[stop - 1]) { stop -= 1 }
    if stop - 3 > first, bytes[stop - 3] == 0xE2, bytes[stop - 2] == 0x80, bytes[stop - 1] >= 0x99,
      bytes[stop - 1] <= 0x9D
    {
      stop -= 3
    }
    endsSentence = stop > first && [0x2E, 0x21, 0x3F, 0x3A].contains(bytes[stop - 1])
    startsCapital = first < last && !(0x61...0x7A).contains(bytes[first])
  }

  /// Whether the line reads as a heading where it stands alone.
  func isHeading(_ bytes: [UInt8]) -> Bool { isHeading(bytes, words: 14, length: 100) }

  /// Whether the line reads as the title of a text that it opens, which may be longer than other headings.
  func isTitle(_ bytes: [UInt8]) -> Bool { isHeading(bytes, words: 24, length: 160) }

  private func isHeading(_ bytes: [UInt8], words most: Int, length: Int) -> Bool {
    guard span.count <= length, startsCapital, !endsSentence else { return false }
    guard ![0x2C, 0x3B].contains(bytes[span.end - 1]) else { return false }
    return words(bytes) <= most
  }

  /// Whether the line, where it stands alone, heads a numbered part of the text and is no item of a list: `2. Later events`.
  func isNumberedHeading(_ bytes: [UInt8]) -> Bool {
    isItem && bytes[span.begin] &- 0x30 < 10 && isHeading(bytes) && words(bytes) <= 5
  }

  private func words(_ bytes: [UInt8]) -> Int {
    var words = 0
    var inside = false
    for offset in span.begin..<span.end {
      let space = bytes[offset] <= 0x20
      if !space, !inside { words += 1 }
      inside = !space
    }
    return words
  }

  /// Whether the line reads as one that says who wrote a text: “By Ann Lee”, “By our own correspondent”.
  func isByline(_ bytes: [UInt8]) -> Bool {
    guard isHeading(bytes), span.count <= 80, firstWord == 2, span.count > 4,
      bytes[span.begin] == 0x42, bytes[span.begin + 1] | 0x20 == 0x79
    else { return false }
    let words = bytes[span.begin..<span.end].split(separator: 0x20)
    guard words.count <= 8, words.count > 1 else { return false }
    return words[1].first.map { (0x41...0x5A).contains($0) } ?? false
      || ["a", "an", "our", "the", "staff"].contains { $0.utf8.elementsEqual(words[1]) }
  }

  private static func isItemMark(_ bytes: [UInt8], _ begin: Int, _ end: Int) -> Bool {
    switch end - begin {
    case 1: return [0x2D, 0x2A, 0x2B].contains(bytes[begin])
    case 2...5:
      if end - begin == 3, bytes[begin] == 0xE2 {
        return (bytes[begin + 1] == 0x80 && [0xA2, 0xA3, 0x93, 0x94].contains(bytes[begin + 2]))
          || (bytes[begin + 1] == 0x96 && bytes[begin + 2] >= 0xA0)
      }
      let closer = bytes[end - 1]
      guard closer == 0x2E || closer == 0x29 else { return false }
      let inner = bytes[begin..<end - 1].drop { $0 == 0x28 }
      guard !inner.isEmpty, inner.count <= 3 else { return false }
      return inner.allSatisfy { $0 &- 0x30 < 10 }
        || closer == 0x29
          && (inner.count <= 2 && inner.allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
            || inner.allSatisfy { "ivx".utf8.contains($0) })
    default: return false
    }
  }
}

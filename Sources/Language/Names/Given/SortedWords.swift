/// Words in the order of their bytes with one space or line end between them, among which one is found by halving.
///
/// They are searched where they stand in the program: a set of thousands of names would cost each start more than most texts
/// ask of it.
struct SortedWords: Sendable {
  private let text: StaticString

  /// Takes words that are in order, as a test makes sure.
  init(_ text: StaticString) { self.text = text }

  /// The words one by one.
  var words: [String] {
    text.withUTF8Buffer { bytes in
      bytes.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Whether a word is among them, byte for byte.
  func contains(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { word in text.withUTF8Buffer { Self.contains(word, in: $0) } }
  }

  private static func contains(
    _ word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var low = 0
    var high = text.count
    while low < high {
      // The bounds of the word around the middle.
      var begin = (low + high) / 2
      while begin > low, text[begin - 1] > 0x20 { begin -= 1 }
      var end = begin
      while end < high, text[end] > 0x20 { end += 1 }
      let middle = text[begin..<end]
      if middle.elementsEqual(word) { return !word.isEmpty }
      if middle.lexicographicallyPrecedes(word) { low = end + 1 } else { high = begin }
    }
    return false
  }
}

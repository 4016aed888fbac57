import TextModel

/// The distinct forms of a text, found by their bytes so that each is made into a string once.
struct WordTable {
  /// The words in order of first appearance.
  private(set) var words: [Word] = []

  private var places: [TextSpan] = []
  private var hashes: [UInt32] = []
  private var slots: [Int32]
  /// The words that stand in the text only by their abbreviations.
  private var abbreviated: [String: Int] = [:]
  private var mask: Int

  init(expecting count: Int) {
    var capacity = 256
    while capacity < count { capacity *= 2 }
    slots = Array(repeating: -1, count: capacity)
    mask = capacity - 1
  }

  /// Returns the index of the word at a place in the bytes, making it at its first appearance.
  mutating func index(of place: TextSpan, in bytes: [UInt8]) -> Int {
    var hash: UInt32 = 2_166_136_261
    for offset in place.begin..<place.end {
      hash = (hash ^ UInt32(bytes[offset])) &* 16_777_619
    }
    hash ^= hash >> 15
    var slot = Int(hash) & mask
    while slots[slot] >= 0 {
      let candidate = Int(slots[slot])
      if hashes[candidate] == hash, Self.equal(places[candidate], place, in: bytes) {
        return candidate
      }
      slot = (slot + 1) & mask
    }
    let index = words.count
    slots[slot] = Int32(truncatingIfNeeded: index)
    words.append(Word(bytes: bytes[place.begin..<place.end]))
    places.append(place)
    hashes.append(hash)
    if words.count * 2 > slots.count { grow() }
    return index
  }

  /// Returns the index of a word that the text abbreviates.
  mutating func index(standingFor word: String) -> Int {
    if let known = abbreviated[word] { return known }
    let index = words.count
    words.append(Word(bytes: Array(word.utf8)[...]))
    // No stretch of the text is empty, so that none is taken for this word.
    places.append(TextSpan(0, 0))
    hashes.append(0)
    abbreviated[word] = index
    return index
  }

  private mutating func grow() {
    mask = slots.count * 2 - 1
    slots = Array(repeating: -1, count: mask + 1)
    for (index, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(truncatingIfNeeded: index)
    }
  }

  private static func equal(_ a: TextSpan, _ b: TextSpan, in bytes: [UInt8]) -> Bool {
    guard a.count == b.count else { return false }
    for offset in 0..<a.count where bytes[a.begin + offset] != bytes[b.begin + offset] {
      return false
    }
    return true
  }
}

/// Where contracted words come apart.
enum Clitics {
  /// Returns where a clitic begins at the end of a word, or nil.
  ///
  /// - Reads: `don't` as `do|n't`, `Anna's` as `Anna|'s`, `cannot` as `can|not`, `gonna` as `gon|na`.
  /// - Leaves alone: `O'Brien`, `o'clock`.
  static func cut(_ bytes: [UInt8], _ begin: Int, _ end: Int, _ hasApostrophe: Bool) -> Int? {
    guard hasApostrophe else { return unmarkedCut(bytes, begin, end) }
    var offset = end - 1
    while offset > begin, ScalarClass.isASCIILetter(bytes[offset]) { offset -= 1 }
    var apostrophe = offset
    if bytes[offset] == 0x99, offset - 2 > begin, bytes[offset - 2] == 0xE2 {
      apostrophe = offset - 2
    } else if bytes[offset] != 0x27, bytes[offset] != 0x60 {
      return nil
    }
    let tail = lower(bytes, offset + 1, end)
    switch tail {
    case "s", "m", "d", "ll", "re", "ve": return apostrophe > begin ? apostrophe : nil
    case "t":
      guard apostrophe - 1 > begin, bytes[apostrophe - 1] | 0x20 == 0x6E else { return nil }
      return apostrophe - 1
    default: return nil
    }
  }

  /// Whether the letters after an apostrophe make one word with it: `'90s`, `'em`.
  static func startsWithApostrophe(_ bytes: [UInt8], _ begin: Int, _ end: Int) -> Bool {
    if bytes[begin] &- 0x30 < 10 {
      return end - begin >= 2 && bytes[begin + 1] &- 0x30 < 10
        && (end - begin == 2 || (bytes[begin + 2] | 0x20 == 0x73) || bytes[begin + 2] == 0x27)
    }
    guard end - begin <= 5 else { return false }
    return aphetic.contains(lower(bytes, begin, end))
  }

  private static func unmarkedCut(_ bytes: [UInt8], _ begin: Int, _ end: Int) -> Int? {
    guard end - begin >= 4 else { return nil }
    let last = bytes[end - 1] | 0x20
    guard last == 0x74 || last == 0x61 else { return nil }
    let tail = unmarked[lower(bytes, begin, end)]
    return tail.map { end - $0 }
  }

  private static func lower(_ bytes: [UInt8], _ begin: Int, _ end: Int) -> String {
    String(decoding: bytes[begin..<end].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private static let aphetic: Set<String> = ["em", "til", "tis", "twas", "cause", "cuz", "bout"]

  /// Words written together, with the length of their second part.
  private static let unmarked: [String: Int] = [
    "cannot": 3, "gonna": 2, "gotta": 2, "wanna": 2, "dont": 2, "didnt": 2, "doesnt": 2,
    "couldnt": 2, "wouldnt": 2, "shouldnt": 2, "isnt": 2, "wasnt": 2, "arent": 2, "werent": 2,
    "hasnt": 2, "havent": 2, "hadnt": 2, "cant": 2, "wont": 2, "aint": 2,
  ]
}

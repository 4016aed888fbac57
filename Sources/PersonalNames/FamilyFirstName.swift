/// Names of persons that begin with the family's name, as Chinese, Korean and Vietnamese ones do: “*Yan* Bolin”.
package struct FamilyFirstName {
  /// The family's name.
  package let family: Substring

  /// The syllables of the given name as one word in lower case: `jaewon` for `Jae-won` and `Jae Won`.
  package let given: String

  /// Reads a name whose family is a known one and whose other words can be syllables of a given name.
  ///
  /// - Reads: “Yan Bolin”, “Kim Jae-won”, “Zhao-Ming-De”, “Tran Van Binh”.
  /// - Leaves alone: “Anna Yan”, “Kim Holm”; “Kim Lane” and the like, which may be English, with one word behind.
  package init?(_ name: some StringProtocol) {
    let parts = name.split { $0 == " " || $0 == "-" }
    guard let family = parts.first, (2...4).contains(parts.count),
      case let known = family.lowercased(), Self.families.contains(known),
      parts.count > 2 || !Self.ambiguous.contains(known)
    else { return nil }
    let given = parts.dropFirst().map { $0.lowercased() }
    let most = given.count == 1 ? 2 : 1
    guard given.allSatisfy({ Self.isSyllables(Array($0.utf8)[...], most: most) }) else {
      return nil
    }
    self.family = Substring(family)
    self.given = given.joined()
  }

  /// Whether a word is a family's name that stands before a given name.
  package static func isFamily(_ word: String) -> Bool { families.contains(word.lowercased()) }

  /// Whether a word can be one syllable of a given name: `won`, `shek`.
  package static func isSyllable(_ word: String) -> Bool {
    isSyllables(Array(word.lowercased().utf8)[...], most: 1)
  }

  /// Whether letters can be cut into so many syllables at most.
  private static func isSyllables(_ word: ArraySlice<UInt8>, most: Int) -> Bool {
    guard word.count < 13 else { return false }
    if isSyllable(word) { return true }
    guard most > 1 else { return false }
    return word.indices.dropFirst().contains {
      isSyllable(word[..<$0]) && isSyllables(word[$0...], most: most - 1)
    }
  }

  /// Whether letters are an onset, up to three vowels and a coda of those languages as they are written in English.
  private static func isSyllable(_ word: ArraySlice<UInt8>) -> Bool {
    guard let vowel = word.firstIndex(where: isVowel) else { return false }
    let end = word[vowel...].firstIndex { !isVowel($0) } ?? word.endIndex
    return end - vowel < 4
      && onsets.contains(String(decoding: word[..<vowel], as: UTF8.self))
      && codas.contains(String(decoding: word[end...], as: UTF8.self))
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }

  private static let onsets: Set<String> = [
    "", "b", "c", "ch", "d", "f", "g", "h", "hs", "hw", "j", "k", "kh", "kw", "l", "m", "my", "n",
    "ng", "nh", "p", "ph", "q", "r", "s", "sh", "ss", "t", "th", "tr", "ts", "tz", "v", "w", "x",
    "z", "zh",
  ]

  private static let codas: Set<String> = [
    "", "c", "ch", "h", "k", "l", "m", "n", "ng", "nh", "p", "r", "t",
  ]

  /// Families that are given names or words of English as well.
  private static let ambiguous: Set<String> = [
    "an", "do", "dong", "fan", "gong", "kim", "lee", "long", "ma", "man", "moon", "pan", "park",
    "song", "young",
  ]

  private static let families: Set<String> = ambiguous.union([
    // Chinese
    "ai", "bai", "bao", "cai", "cao", "chai", "chang", "chao", "chen", "cheng", "chiang", "chou",
    "chu", "cui", "dai", "deng", "ding", "du", "fang", "feng", "fu", "gao", "ge", "gu", "guan",
    "guo", "han", "hao", "he", "hong", "hou", "hsieh", "hsu", "hu", "hua", "huang", "jia", "jiang",
    "jin", "kang", "kong", "kuo", "lai", "lei", "leung", "li", "lian", "liang", "liao", "lim",
    "lin", "liu", "lu", "luo", "lü", "mao", "mei", "meng", "mo", "ning", "niu", "ouyang", "peng",
    "qian", "qiao", "qin", "qiu", "qu", "ren", "shang", "shao", "shen", "shi", "soong", "su", "sun",
    "tan", "tang", "tao", "teng", "tian", "tsai", "tsang", "wan", "wang", "wei", "wen", "wu", "xi",
    "xia", "xiang", "xiao", "xie", "xing", "xiong", "xu", "xue", "yan", "yang", "yao", "ye", "yin",
    "yu", "yuan", "zeng", "zhai", "zhang", "zhao", "zheng", "zhong", "zhou", "zhu", "zhuang", "zuo",
    // Korean
    "ahn", "bae", "baek", "ban", "chae", "cho", "choe", "choi", "chung", "chun", "hwang", "hyun",
    "jang", "jeon", "jeong", "jung", "kwak", "kwon", "min", "nam", "oh", "paik", "rhee", "roh",
    "ryu", "seo", "shin", "sohn", "yi", "yoo", "yoon", "yun",
    // Vietnamese
    "bui", "dang", "dao", "dinh", "duong", "hoang", "ho", "huynh", "le", "luong", "ly", "mai",
    "ngo", "nguyen", "pham", "phan", "to", "tran", "trinh", "truong", "vo", "vu",
  ])
}

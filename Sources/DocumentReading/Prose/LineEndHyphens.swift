internal import TextModel

/// Words that were cut at the end of a line, as in text taken from a printed page.
///
/// A hyphen that only the line's end asked for goes with it (“trans-port”, over two lines, is “transport”); one that the word has stays
/// (“two-day”). The text itself decides where it has the word elsewhere; else the hyphen goes, unless one half is one that
/// compounds are made with.
struct LineEndHyphens {
  private var prose: [UInt8]
  private var known: Set<ArraySlice<UInt8>>?

  /// Marks the ends of lines inside words, and the hyphens that go with them.
  ///
  /// - Complexity: linear in the text.
  static func mark(in prose: inout [UInt8], _ blocks: [Block]) {
    var hyphens = LineEndHyphens(prose: [])
    swap(&hyphens.prose, &prose)
    for block in blocks { hyphens.mark(block.span.begin..<block.span.end) }
    swap(&hyphens.prose, &prose)
  }

  private init(prose: [UInt8]) { self.prose = prose }

  private mutating func mark(_ block: Range<Int>) {
    var offset = block.lowerBound
    while let feed = prose[offset..<block.upperBound].firstIndex(of: 0x0A) {
      offset = feed + 1
      guard let cut = Cut(at: feed, in: block, of: prose) else { continue }
      let hyphen = cut.hyphen
      prose.markNothing(
        (isWordsOwn(hyphen, cut) ? hyphen.upperBound : hyphen.lowerBound)..<cut.next)
      offset = cut.next
    }
  }

  /// Whether a hyphen would stand in the word on one line as well.
  private mutating func isWordsOwn(_ hyphen: Range<Int>, _ cut: Cut) -> Bool {
    guard prose[hyphen.lowerBound - 1].isSmall, prose[cut.next].isSmall else { return true }
    let first = word(endingAt: hyphen.lowerBound)
    let second = word(beginningAt: cut.next)
    if first.contains(UInt8(ascii: "-"))
      || Self.firsts.contains(String(decoding: first, as: UTF8.self))
    {
      return true
    }
    let words = known ?? wordsOfText()
    known = words
    if words.contains((first + second)[...]) { return false }
    if words.contains((first + [UInt8(ascii: "-")] + second)[...]) { return true }
    return Self.seconds.contains(String(decoding: second, as: UTF8.self))
  }

  private func word(endingAt end: Int) -> [UInt8] {
    var begin = end
    while begin > 0, prose[begin - 1].isPartOfWord { begin -= 1 }
    return prose[begin..<end].map(\.lowered)
  }

  private func word(beginningAt begin: Int) -> [UInt8] {
    var end = begin
    while end < prose.count, prose[end].isPartOfWord { end += 1 }
    return prose[begin..<end].map(\.lowered)
  }

  /// The text's words that no line's end cuts.
  private func wordsOfText() -> Set<ArraySlice<UInt8>> {
    let lowered = prose.map(\.lowered)
    var words: Set<ArraySlice<UInt8>> = []
    var begin = 0
    while begin < lowered.count {
      guard lowered[begin].isPartOfWord else {
        begin += 1
        continue
      }
      var end = begin
      while end < lowered.count, lowered[end].isPartOfWord { end += 1 }
      if lowered[end - 1] != UInt8(ascii: "-") { words.insert(lowered[begin..<end]) }
      begin = end
    }
    return words
  }

  /// What compounds with a hyphen begin with.
  private static let firsts: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    "hundred", "first", "second", "third", "half", "well", "ill", "long", "short", "high", "low",
    "full", "part", "self", "ex", "vice", "so", "then", "mid", "early", "late", "year", "month",
    "week", "day", "hour", "minute", "north", "south", "east", "west",
  ]

  /// What compounds with a hyphen end with.
  private static let seconds: Set<String> = [
    "old", "year", "month", "week", "day", "hour", "minute", "long", "based", "led", "backed",
    "owned", "born", "elect", "general", "law", "in-law", "term", "term's", "made", "run",
    "wide",
  ]
}

/// A place where a line ends inside a word.
private struct Cut {
  /// The hyphen.
  let hyphen: Range<Int>
  /// Where the word goes on.
  let next: Int

  /// Looks whether the line that a line feed ends is cut inside a word.
  init?(at feed: Int, in block: Range<Int>, of prose: [UInt8]) {
    var end = feed
    while end > block.lowerBound, prose[end - 1].isBlank { end -= 1 }
    var next = feed + 1
    while next < block.upperBound, prose[next].isBlank { next += 1 }
    guard end > block.lowerBound, next < block.upperBound, prose[next].isPartOfWord,
      prose[next] != UInt8(ascii: "-")
    else { return nil }
    self.next = next
    // A hyphen that does not break has the rest of its bytes behind it.
    var begin = end
    while begin > block.lowerBound, prose[begin - 1] == ProseMark.restOfCharacter { begin -= 1 }
    begin -= 1
    guard begin > block.lowerBound, prose[begin] == UInt8(ascii: "-"),
      prose[begin - 1].isPartOfWord, prose[begin - 1] != UInt8(ascii: "-")
    else { return nil }
    // “pre- and post-war”: the hyphen stands for the word to come.
    let suspends: [StaticString] = ["and ", "or ", "to ", "nor "]
    if suspends.contains(where: { prose.has($0, at: next) }) { return nil }
    hyphen = begin..<end
  }
}

internal import LinearModels
package import TextModel

/// Hashes of what is known of each token before parsing, and counts of marks for the stretches between tokens.
package struct TokenAtoms: Sendable {
  /// One token.
  struct Atom {
    var word: UInt64 = 0
    /// Penn tag and universal part together.
    var tag: UInt64 = 0
    /// The universal part.
    var part: UInt64 = 0
    var wordTag: UInt64 = 0
    /// The universal part as a bit.
    var bit: UInt32 = 0
    /// Running counts of verbs, commas, coordinators, other marks and subordinators before this token, a byte
    /// each.
    var counts: UInt64 = 0
  }

  /// The sentence's tokens, then its root, then nothing.
  private(set) var atoms: [Atom] = []
  private let words: [UInt64]

  /// Reads the distinct words of a text.
  package init(_ words: [Word]) { self.words = words.map { WordAtoms($0.form).lower } }

  /// Reads a stretch of tokens, which become tokens 0 and up.
  package mutating func read(_ tokens: [Token], _ range: Range<Int>) {
    atoms.removeAll(keepingCapacity: true)
    var counts: UInt64 = 0
    for index in range {
      let token = tokens[index]
      let tag = UInt64(token.tag.number) << 8 | UInt64(token.partOfSpeech.number)
      let word = words[token.word]
      atoms.append(
        Atom(
          word: word, tag: tag, part: UInt64(token.partOfSpeech.number),
          wordTag: FeatureHash.mix(word, tag), bit: 1 << UInt32(token.partOfSpeech.number),
          counts: counts))
      counts &+= Self.count(token)
    }
    atoms.append(Atom(word: 1, tag: 0xFF01, part: 0xFE, wordTag: 1, counts: counts))
    atoms.append(Atom(word: 2, tag: 0xFF02, part: 0xFD, wordTag: 2, counts: counts))
  }

  private static func count(_ token: Token) -> UInt64 {
    switch token.partOfSpeech {
    case .verb: 1
    case .punctuation: token.tag == .comma ? 1 << 8 : 1 << 24
    case .coordinator: 1 << 16
    case .subordinator: 1 << 32
    case .noun, .properNoun: 1 << 40
    default: 0
    }
  }
}

internal import LinearModels
package import TextModel

/// The features of the name tagger: of a token, its neighbours, the lexicon, and the decision before.
///
/// The same code serves the trainer and the recogniser. The name of the set must change whenever a template does.
package struct NamingFeatures {
  /// The name of the feature set.
  package static let name = "names-1"

  /// The labels: outside, and the begin and inside of each kind.
  package static let labels: [String] =
    ["O"] + NameMention.Kind.allCases.flatMap { ["B-" + $0.rawValue, "I-" + $0.rawValue] }

  private struct Atoms {
    var lower: UInt64
    var shape: UInt64
    var suffix: UInt64
    var prefix: UInt64
    /// What the lexicon knows of the word: known name, demonym, given name, common noun, cue.
    var known: UInt64
  }

  private let words: [Word]
  /// What was read of each distinct word; nothing where it was not yet asked for.
  private var atoms: [Atoms?]
  /// For each distinct word, whether it has neither a capital nor a digit in front.
  private let isPlain: [Bool]
  private let edge = Atoms(lower: 1, shape: 1, suffix: 1, prefix: 1, known: 1)

  /// Takes the distinct words of a text, each of which is read when features first ask for it.
  package init(_ words: [Word]) {
    self.words = words
    atoms = [Atoms?](repeating: nil, count: words.count)
    isPlain = words.map { !$0.shape.contains(.startsWithDigit) && $0.form == $0.lower }
  }

  /// Whether a name may begin at a token: not at a word without a capital that the tagger takes for a common one.
  ///
  /// Most words need no more looking at; a name that goes on is not asked.
  func mayBegin(_ token: Token) -> Bool {
    !isPlain[token.word] || token.tag == .nnp || token.tag == .nnps
  }

  /// Appends the features of a token.
  ///
  /// - Parameters:
  ///   - index: the token.
  ///   - tokens: the text's tokens, tagged.
  ///   - range: the token's sentence.
  ///   - previous: the label of the token before, by its index in `labels`.
  ///   - secondPrevious: the label before that.
  ///   - features: receives the features.
  package mutating func append(
    _ index: Int, _ tokens: [Token], _ range: Range<Int>, previous: Int, secondPrevious: Int,
    to features: inout [UInt64]
  ) {
    let w0 = look(index, tokens, range)
    let w1 = look(index + 1, tokens, range)
    let w2 = look(index + 2, tokens, range)
    let v1 = look(index - 1, tokens, range)
    let v2 = look(index - 2, tokens, range)
    let t0 = tag(index, tokens, range)
    let t1 = tag(index + 1, tokens, range)
    let u1 = tag(index - 1, tokens, range)
    let p1 = UInt64(previous)
    let p2 = UInt64(secondPrevious)
    let first: UInt64 = index == range.lowerBound ? 1 : 0
    features.append(1)
    features.append(FeatureHash.mix(2, w0.lower))
    features.append(FeatureHash.mix(3, w0.lower, w0.shape))
    features.append(FeatureHash.mix(4, w0.shape, first))
    features.append(FeatureHash.mix(5, w0.suffix))
    features.append(FeatureHash.mix(6, w0.prefix))
    features.append(FeatureHash.mix(7, w0.known))
    features.append(FeatureHash.mix(8, t0))
    features.append(FeatureHash.mix(9, v1.lower))
    features.append(FeatureHash.mix(10, w1.lower))
    features.append(FeatureHash.mix(11, v2.lower))
    features.append(FeatureHash.mix(12, w2.lower))
    features.append(FeatureHash.mix(13, v1.known, w0.known))
    features.append(FeatureHash.mix(14, w0.known, w1.known))
    features.append(FeatureHash.mix(15, v1.lower, w0.shape))
    features.append(FeatureHash.mix(16, w1.lower, w0.shape))
    features.append(FeatureHash.mix(17, v1.shape, w0.shape, w1.shape))
    features.append(FeatureHash.mix(18, u1, t0, t1))
    features.append(FeatureHash.mix(19, t0, t1))
    features.append(FeatureHash.mix(20, p1))
    features.append(FeatureHash.mix(21, p1, p2))
    features.append(FeatureHash.mix(22, p1, w0.lower))
    features.append(FeatureHash.mix(23, p1, w0.shape))
    features.append(FeatureHash.mix(24, p1, w0.known))
    features.append(FeatureHash.mix(25, p1, v1.lower))
    features.append(FeatureHash.mix(26, p1, t0, t1))
    features.append(FeatureHash.mix(27, p1, w1.shape, w1.lower))
    features.append(FeatureHash.mix(28, w0.known, t0))
    features.append(FeatureHash.mix(29, w0.lower, w1.lower))
    features.append(FeatureHash.mix(30, v1.lower, w0.lower))
    features.append(FeatureHash.mix(31, v2.lower, v1.lower))
    features.append(FeatureHash.mix(32, w1.lower, w2.lower))
    features.append(FeatureHash.mix(33, v1.suffix, w0.shape))
    features.append(FeatureHash.mix(34, w1.suffix, w0.shape))
    features.append(FeatureHash.mix(35, w1.known, w2.known, w0.shape))
  }

  private mutating func look(_ index: Int, _ tokens: [Token], _ range: Range<Int>) -> Atoms {
    guard range.contains(index) else { return edge }
    let word = tokens[index].word
    if let atoms = atoms[word] { return atoms }
    let read = Self.read(words[word])
    atoms[word] = read
    return read
  }

  private static func read(_ word: Word) -> Atoms {
    let bytes = Array(word.lower.utf8)
    return Atoms(
      lower: FeatureHash.bytes(bytes), shape: shape(word),
      suffix: FeatureHash.bytes(bytes.suffix(3)), prefix: FeatureHash.bytes(bytes.prefix(3)),
      known: known(word, EventLexicon.shared))
  }

  private func tag(_ index: Int, _ tokens: [Token], _ range: Range<Int>) -> UInt64 {
    range.contains(index) ? UInt64(tokens[index].tag.number) + 2 : 1
  }

  private static func shape(_ word: Word) -> UInt64 {
    var bits = UInt64(word.shape.rawValue)
    if word.form.hasSuffix(".") { bits |= 1 << 8 }
    let count = word.form.utf8.count
    return bits | UInt64(min(count, 5)) << 12
  }

  private static func known(_ word: Word, _ lexicon: EventLexicon) -> UInt64 {
    var bits: UInt64 = 2
    if word.shape.contains(.capitalised) {
      switch lexicon.nameKind(word.form) {
      case .person: bits |= 4
      case .organisation: bits |= 8
      case .place: bits |= 16
      case .other: bits |= 32
      case nil: break
      }
      if lexicon.isDemonym(word.form) { bits |= 64 }
      if GivenNames.contains(word.form) { bits |= 128 }
    }
    if NameCues.isTitle(word.lower) || NameCues.isAddress(word.lower) { bits |= 256 }
    if NameCues.isCalendar(word.lower) { bits |= 512 }
    switch NameCues.kind(ofLast: word.lower) {
    case .organisation: bits |= 1024
    case .place: bits |= 2048
    case .other: bits |= 4096
    case nil: break
    }
    if let sense = lexicon.nounSense(word.lower) {
      bits |= 8192
      if sense.personShare >= 128 { bits |= 16384 }
    }
    if lexicon.isVerb(word.lower) || lexicon.isAdjective(word.lower) { bits |= 32768 }
    return bits
  }
}

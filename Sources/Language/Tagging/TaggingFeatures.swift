internal import LinearModels
package import TextModel

/// The features of the tagger: of a word by itself, of a word in its sentence, and of its universal tag.
///
/// The same code serves the trainer and the tagger. The names of the feature sets must change whenever a template
/// does.
package struct TaggingFeatures {
  /// The name of the features of a word by itself.
  package static let wordSet = "tagging-words-1"
  /// The name of the features of a word in its sentence.
  package static let contextSet = "tagging-context-1"
  /// The name of the features that choose the universal tag.
  package static let universalSet = "tagging-universal-1"

  private let atoms: [WordAtoms]

  /// What the word-by-word model guesses of each word, as a number below 4096; set by the caller.
  package var guesses: [UInt64]

  /// Reads the distinct words of a text.
  package init(_ words: [Word]) {
    atoms = words.map { WordAtoms($0.form) }
    guesses = [UInt64](repeating: 0, count: words.count)
  }

  /// Appends the features of a word by itself.
  package func appendWord(_ word: Int, to features: inout [UInt64]) {
    let atom = atoms[word]
    let mix = { (template: UInt64, value: UInt64) in FeatureHash.mix(template, value) }
    features.append(1)
    features.append(mix(2, atom.form))
    features.append(mix(3, atom.lower))
    features.append(mix(4, atom.shape))
    for length in 0..<4 {
      features.append(mix(5 + UInt64(length), atom.suffixes[length]))
      features.append(mix(10 + UInt64(length), atom.prefixes[length]))
    }
    features.append(FeatureHash.mix(15, atom.shape, atom.suffixes[2]))
    features.append(FeatureHash.mix(16, atom.shape, atom.suffixes[1]))
    features.append(FeatureHash.mix(17, atom.shape, atom.suffixes[0], atom.prefixes[0]))
  }

  /// Appends the features that a token's neighbours give for its tag.
  ///
  /// - Parameters:
  ///   - index: the token.
  ///   - tokens: the text's tokens.
  ///   - range: the token's sentence.
  ///   - previous: a number for the tag of the token before.
  ///   - secondPrevious: a number for the tag of the token before that.
  ///   - features: receives the features.
  package func appendContext(
    _ index: Int, _ tokens: [Token], _ range: Range<Int>, previous: UInt64,
    secondPrevious: UInt64, to features: inout [UInt64]
  ) {
    let (w0, g0) = look(index, tokens, range)
    let (w1, g1) = look(index + 1, tokens, range)
    let (w2, g2) = look(index + 2, tokens, range)
    let (v1, h1) = look(index - 1, tokens, range)
    let (v2, h2) = look(index - 2, tokens, range)
    let word = w0.lower
    let tags = previous << 12 | secondPrevious
    let suffix = w0.suffixes[2]
    let next = g1 << 12 | g2
    let place: UInt64 = (index == range.lowerBound ? 1 : 0) | (w0.isCapitalised ? 2 : 0)
    let space: UInt64 = tokens[index].spaceBefore ? 1 : 0
    features.append(FeatureHash.mix(20, v1.lower))
    features.append(FeatureHash.mix(21, v2.lower))
    features.append(FeatureHash.mix(22, w1.lower))
    features.append(FeatureHash.mix(23, w2.lower))
    features.append(FeatureHash.mix(24, v1.lower, word))
    features.append(FeatureHash.mix(25, word, w1.lower))
    features.append(FeatureHash.mix(26, v1.lower, w1.lower))
    features.append(FeatureHash.mix(27, v2.lower, v1.lower))
    features.append(FeatureHash.mix(28, w1.lower, w2.lower))
    features.append(FeatureHash.mix(29, previous))
    features.append(FeatureHash.mix(30, secondPrevious))
    features.append(FeatureHash.mix(31, tags))
    features.append(FeatureHash.mix(32, previous, word))
    features.append(FeatureHash.mix(33, tags, word))
    features.append(FeatureHash.mix(34, previous, w1.lower))
    features.append(FeatureHash.mix(35, previous, g1))
    features.append(FeatureHash.mix(36, previous, g0 << 12 | g1))
    features.append(FeatureHash.mix(37, tags, g0))
    features.append(FeatureHash.mix(38, g0))
    features.append(FeatureHash.mix(39, g1))
    features.append(FeatureHash.mix(40, g2))
    features.append(FeatureHash.mix(41, g0, g1))
    features.append(FeatureHash.mix(42, next))
    features.append(FeatureHash.mix(43, g0, next))
    features.append(FeatureHash.mix(44, word, g1))
    features.append(FeatureHash.mix(45, word, next))
    features.append(FeatureHash.mix(46, suffix, g1))
    features.append(FeatureHash.mix(47, suffix, previous))
    features.append(FeatureHash.mix(48, v1.suffixes[2]))
    features.append(FeatureHash.mix(49, w1.suffixes[2]))
    features.append(FeatureHash.mix(50, w0.shape, place))
    features.append(FeatureHash.mix(51, w0.shape, v1.shape))
    features.append(FeatureHash.mix(52, w0.shape, w1.shape))
    features.append(FeatureHash.mix(53, previous, w0.shape))
    features.append(FeatureHash.mix(54, previous, suffix, g1))
    features.append(FeatureHash.mix(55, tags, g1))
    features.append(FeatureHash.mix(56, word, space << 2 | place))
    features.append(FeatureHash.mix(57, h2 << 12 | h1, g0))
    features.append(FeatureHash.mix(58, secondPrevious, word))
    features.append(FeatureHash.mix(59, tags, next))
    features.append(FeatureHash.mix(60, g0, place))
  }

  /// Appends the features that choose a token's universal tag, when the Penn tags are known.
  package func appendUniversal(
    _ index: Int, _ tokens: [Token], _ range: Range<Int>, tags: [UInt8], to features: inout [UInt64]
  ) {
    let tag = { (place: Int) -> UInt64 in
      range.contains(place) ? UInt64(tags[place]) + 1 : 0
    }
    let (w0, _) = look(index, tokens, range)
    let (w1, _) = look(index + 1, tokens, range)
    let (w2, _) = look(index + 2, tokens, range)
    let (v1, _) = look(index - 1, tokens, range)
    let t0 = tag(index)
    let word = FeatureHash.mix(w0.lower, t0)
    let after = tag(index + 1) << 8 | tag(index + 2)
    let before = tag(index - 1) << 8 | tag(index - 2)
    features.append(FeatureHash.mix(70, t0))
    features.append(FeatureHash.mix(71, word))
    features.append(FeatureHash.mix(72, w0.suffixes[2], t0))
    features.append(FeatureHash.mix(73, w0.shape, t0))
    features.append(FeatureHash.mix(74, word, tag(index + 1)))
    features.append(FeatureHash.mix(75, word, after))
    features.append(FeatureHash.mix(76, word, after << 8 | tag(index + 3)))
    features.append(FeatureHash.mix(77, word, tag(index - 1)))
    features.append(FeatureHash.mix(78, word, before))
    features.append(FeatureHash.mix(79, word, before << 16 | after))
    features.append(FeatureHash.mix(80, word, w1.lower))
    features.append(FeatureHash.mix(81, word, v1.lower))
    features.append(FeatureHash.mix(82, word, w1.lower, w2.lower))
    features.append(FeatureHash.mix(83, t0, after))
    features.append(FeatureHash.mix(84, word, w2.lower))
    features.append(FeatureHash.mix(85, word, tag(index + 2) << 8 | tag(index + 3)))
    features.append(FeatureHash.mix(86, word, w1.suffixes[1]))
    features.append(FeatureHash.mix(87, word, w2.suffixes[1]))
  }

  /// Returns what is known of the word at a place, or of the sentence's outside.
  @inline(__always)
  private func look(
    _ index: Int, _ tokens: [Token], _ range: Range<Int>
  ) -> (atoms: WordAtoms, guess: UInt64) {
    guard range.contains(index) else { return (.outside, 4095) }
    let word = tokens[index].word
    return (atoms[word], guesses[word])
  }
}

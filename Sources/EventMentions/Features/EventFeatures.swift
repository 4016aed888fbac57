internal import LinearModels
package import TextModel

/// The features by which the models of events tell words apart.
///
/// The same code serves the trainer and the recogniser. Everything that depends on a distinct word or lemma alone
/// is made once a text; the rest is integer mixing. The name of the set must change whenever a template does.
package struct EventFeatures {
  /// The name of the set.
  package static let name = "events-1"

  let syntax: Syntax
  let atoms: [EventWordAtoms]
  /// Hash of each token's lemma.
  let lemmas: [UInt64]
  /// Whether each token stands in a time expression.
  let isTime: [Bool]
  /// One more than the kind of the name that each token stands in; 0 outside names.
  let names: [UInt8]
  /// The document's words in upper case only, such as in headlines, say nothing by their capitals.
  let lexicon: [EventLexiconEntry]

  /// Reads a text's words and lemmas.
  ///
  /// - Parameters:
  ///   - syntax: the analysed text.
  ///   - times: the tokens of its time expressions.
  package init(_ syntax: Syntax, times: [Range<Int>]) {
    self.syntax = syntax
    let text = syntax.text
    atoms = text.words.map { EventWordAtoms($0.lower) }
    let distinct = text.lemmas.map { FeatureHash.string($0) }
    var lemmas: [UInt64] = []
    lemmas.reserveCapacity(text.tokens.count)
    for token in text.tokens {
      lemmas.append(token.lemma >= 0 ? distinct[token.lemma] : atoms[token.word].lower)
    }
    self.lemmas = lemmas
    var isTime = [Bool](repeating: false, count: text.tokens.count)
    for time in times {
      for token in time where isTime.indices.contains(token) { isTime[token] = true }
    }
    self.isTime = isTime
    var names = [UInt8](repeating: 0, count: text.tokens.count)
    for name in text.names {
      for token in name.tokens where names.indices.contains(token) {
        names[token] = EventCodes.code(name.kind) + 1
      }
    }
    self.names = names
    lexicon = EventLexiconEntry.entries(syntax)
  }

  /// Whether a token may name an event at all.
  package func isCandidate(_ token: Int) -> Bool {
    // “let *go* the anchor”: the verb tells of it.
    guard !isTime[token], syntax.relation(token) != .compoundPrt else { return false }
    // “Kim Jae-*won*”
    if names[token] == EventCodes.code(NameMention.Kind.person) + 1, syntax.tag(token) == .nnp,
      syntax.relation(token) == .flat, syntax.lower(token - 1) == "-"
    {
      return false
    }
    switch syntax.tag(token) {
    case .nn, .nns, .nnp, .nnps, .vb, .vbd, .vbg, .vbn, .vbp, .vbz, .jj, .jjr, .jjs, .rb, .in,
      .rp, .cd, .afx, .uh, .gw:
      return true
    default: return false
    }
  }

  /// Appends the features of a token.
  package func append(_ token: Int, to features: inout [UInt64]) {
    let sentence = syntax.text.sentences[syntax.sentence(of: token)].tokens
    appendWord(token, sentence, to: &features)
    appendNeighbours(token, sentence, to: &features)
    appendTree(token, to: &features)
    appendSenses(token, sentence, to: &features)
  }

  private func appendWord(_ token: Int, _ sentence: Range<Int>, to features: inout [UInt64]) {
    let word = syntax.text.tokens[token].word
    let atom = atoms[word]
    let tag = tag(token)
    let lemma = lemmas[token]
    let shape =
      UInt64(syntax.text.words[word].shape.rawValue) << 1 | (token == sentence.lowerBound ? 1 : 0)
    features.append(1)
    features.append(FeatureHash.mix(2, atom.lower))
    features.append(FeatureHash.mix(3, lemma))
    features.append(FeatureHash.mix(4, lemma, tag))
    features.append(FeatureHash.mix(5, tag))
    features.append(FeatureHash.mix(6, part(token)))
    features.append(FeatureHash.mix(7, atom.suffixes[1]))
    features.append(FeatureHash.mix(8, atom.suffixes[2]))
    features.append(FeatureHash.mix(9, atom.suffixes[3]))
    features.append(FeatureHash.mix(10, atom.prefixes[0]))
    features.append(FeatureHash.mix(11, atom.prefixes[1]))
    features.append(FeatureHash.mix(12, atom.suffixes[2], tag))
    features.append(FeatureHash.mix(13, atom.suffixes[3], tag))
    features.append(FeatureHash.mix(14, shape))
    features.append(FeatureHash.mix(15, shape, tag))
    features.append(FeatureHash.mix(16, UInt64(names[token]), tag))
  }

  private func appendNeighbours(_ token: Int, _ sentence: Range<Int>, to features: inout [UInt64]) {
    let (l1, t1) = look(token - 1, sentence)
    let (l2, t2) = look(token - 2, sentence)
    let (_, t3) = look(token - 3, sentence)
    let (r1, u1) = look(token + 1, sentence)
    let (r2, u2) = look(token + 2, sentence)
    let (_, u3) = look(token + 3, sentence)
    let lemma = lemmas[token]
    let tag = tag(token)
    features.append(FeatureHash.mix(20, l1))
    features.append(FeatureHash.mix(21, l2))
    features.append(FeatureHash.mix(22, r1))
    features.append(FeatureHash.mix(23, r2))
    features.append(FeatureHash.mix(24, l1, lemma))
    features.append(FeatureHash.mix(25, lemma, r1))
    features.append(FeatureHash.mix(26, l2, l1))
    features.append(FeatureHash.mix(27, r1, r2))
    features.append(FeatureHash.mix(28, l1, lemma, r1))
    features.append(FeatureHash.mix(29, l1, r1))
    features.append(FeatureHash.mix(30, t1))
    features.append(FeatureHash.mix(31, t2))
    features.append(FeatureHash.mix(32, t3))
    features.append(FeatureHash.mix(33, u1))
    features.append(FeatureHash.mix(34, u2))
    features.append(FeatureHash.mix(35, u3))
    features.append(FeatureHash.mix(36, t1, tag))
    features.append(FeatureHash.mix(37, tag, u1))
    features.append(FeatureHash.mix(38, t1, tag, u1))
    features.append(FeatureHash.mix(39, t2, t1, tag))
    features.append(FeatureHash.mix(40, tag, u1, u2))
    features.append(FeatureHash.mix(41, t1, lemma))
    features.append(FeatureHash.mix(42, lemma, u1))
    features.append(FeatureHash.mix(43, l1, tag))
    features.append(FeatureHash.mix(44, tag, r1))
    features.append(FeatureHash.mix(45, l2, l1, tag))
    features.append(FeatureHash.mix(46, tag, r1, r2))
    features.append(FeatureHash.mix(47, t3 << 16 | t2 << 8 | t1, tag))
  }

  /// The lemma's hash and the tag at a place, or what stands for the sentence's outside.
  @inline(__always)
  func look(_ token: Int, _ sentence: Range<Int>) -> (lemma: UInt64, tag: UInt64) {
    guard sentence.contains(token) else { return (0, 255) }
    if isTime[token] { return (1, 254) }
    return (lemmas[token], tag(token))
  }

  /// A number for the Penn tag.
  @inline(__always)
  func tag(_ token: Int) -> UInt64 { UInt64(EventCodes.code(syntax.tag(token))) }

  /// A number for the universal part of speech.
  @inline(__always)
  func part(_ token: Int) -> UInt64 {
    UInt64(EventCodes.code(syntax.text.tokens[token].partOfSpeech))
  }

  /// A number for the relation to the head.
  @inline(__always)
  func relation(_ token: Int) -> UInt64 { UInt64(EventCodes.code(syntax.relation(token))) }
}

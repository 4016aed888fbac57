internal import Language
internal import LinearModels
internal import TextModel

/// What the lexicon knows of a token's lemma, as small numbers.
struct EventLexiconEntry: Sendable {
  /// The broad meaning of the first sense; 0 where the word is unknown.
  var sense: UInt64 = 0
  /// The shares of event, state and communication senses of a noun in quarters; all senses of a verb.
  var senses: UInt64 = 0
  /// The share of event senses of a noun in sixteenths, plus one.
  var share: UInt64 = 0
  /// The lemma of the verb that a noun is derived from; 0 for none.
  var verb: UInt64 = 0
  /// The broad meaning of that verb's first sense.
  var verbSense: UInt64 = 0

  /// Looks up every token, each distinct lemma once.
  static func entries(_ syntax: Syntax) -> [EventLexiconEntry] {
    let text = syntax.text
    var nouns = [EventLexiconEntry?](repeating: nil, count: text.lemmas.count)
    var verbs = nouns
    return text.tokens.map { token in
      guard token.lemma >= 0 else { return EventLexiconEntry() }
      let lemma = text.lemmas[token.lemma]
      switch token.tag {
      case .nn, .nns, .nnp, .nnps:
        if let known = nouns[token.lemma] { return known }
        let entry = noun(token.tag == .nnp || token.tag == .nnps ? lemma.lowercased() : lemma)
        nouns[token.lemma] = entry
        return entry
      case .vb, .vbd, .vbg, .vbn, .vbp, .vbz:
        if let known = verbs[token.lemma] { return known }
        let entry = verb(lemma)
        verbs[token.lemma] = entry
        return entry
      default: return EventLexiconEntry()
      }
    }
  }

  private static func noun(_ lemma: String) -> EventLexiconEntry {
    guard let sense = EventLexicon.shared.nounSense(lemma) else { return EventLexiconEntry() }
    var entry = EventLexiconEntry(sense: UInt64(sense.firstSupersense.rawValue))
    entry.senses =
      UInt64(sense.eventShare >> 6) << 8 | UInt64(sense.stateShare >> 6) << 4
      | UInt64(sense.communicationShare >> 6)
    entry.share = UInt64(sense.eventShare >> 4) + 1
    if let verb = EventLexicon.shared.verb(ofNominalisation: lemma) {
      entry.verb = FeatureHash.string(verb)
      entry.verbSense = UInt64(EventLexicon.shared.verbSupersense(verb)?.rawValue ?? 0)
    }
    return entry
  }

  private static func verb(_ lemma: String) -> EventLexiconEntry {
    guard let sense = EventLexicon.shared.verbSupersense(lemma) else { return EventLexiconEntry() }
    var entry = EventLexiconEntry(sense: UInt64(sense.rawValue))
    entry.senses = UInt64(EventLexicon.shared.verbSupersenses(lemma)) << 16
    entry.verb = FeatureHash.string(lemma)
    entry.verbSense = entry.sense
    return entry
  }
}

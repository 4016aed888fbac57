internal import TextModel

/// Past tenses and participles behind commas.
extension SyntaxAnalyser {
  /// Joins a past tense without a subject behind a comma to the deeds told before.
  ///
  /// In *Lee said that they hid the gun, dug it up, then quickly sold it*, the last is as much of what they did, and nobody dug
  /// while he hid.
  static func joinDeeds(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for verb in sentence.dropFirst(3) {
      let (token, above) = (text.tokens[verb], text.tokens[verb].head)
      guard token.tag == .vbd, [.ccomp, .advcl].contains(token.relation),
        above >= sentence.lowerBound,
        above < verb, isBehindComma(verb, sentence, text),
        !sentence.contains(where: {
          text.tokens[$0].head == verb
            && [.nsubj, .nsubjPass, .expl, .mark, .aux, .auxPass, .csubj].contains(
              text.tokens[$0].relation)
        })
      else { continue }
      let before = (above..<verb).last {
        text.tokens[$0].tag == .vbd && (token.relation == .advcl || $0 > above)
      }
      guard let before, [.conj, .ccomp, .advcl, .root].contains(text.tokens[before].relation)
      else { continue }
      let first = text.tokens[before].relation == .conj ? text.tokens[before].head : before
      guard sentence.contains(first) else { continue }
      text.tokens[verb].head = first
      text.tokens[verb].relation = .conj
    }
  }

  /// Makes a participle of a past tense in commas behind the subject of the past tense that follows.
  ///
  /// In *a sale to the bank, agreed in May, fell through*, no sale agreed.
  static func leaveParticiples(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for participle in sentence.dropFirst(3) {
      let token = text.tokens[participle]
      guard token.tag == .vbd, text.lower(participle).hasSuffix("ed"),
        text.tokens[participle - 1].tag == .comma,
        let noun = sentence.first(where: {
          text.tokens[$0].head == participle && isSubject($0, text)
        }), noun < participle - 1, text.tokens[noun].partOfSpeech == .noun,
        let verb = sentence.first(where: {
          $0 > participle + 2 && text.tokens[$0].head == participle && text.tokens[$0].tag == .vbd
            && [.ccomp, .parataxis].contains(text.tokens[$0].relation)
            && text.tokens[$0 - 1].tag == .comma
        }), !hasSubject(verb, sentence, text)
      else { continue }
      text.tokens[verb].head = token.head
      text.tokens[verb].relation = token.relation
      text.tokens[noun].head = verb
      text.tokens[participle].head = noun
      text.tokens[participle].relation = .acl
      text.tokens[participle].tag = .vbn
      // “agreed *that December*”
      for word in participle + 1..<verb where text.tokens[word].head == verb {
        text.tokens[word].head = participle
      }
      for word in participle + 1..<verb - 1
      where text.tokens[word].relation == .mark && text.tokens[word].head == participle {
        text.tokens[word].head = word + 1
        text.tokens[word].relation = .det
      }
    }
  }

  /// Whether nothing but adverbs stands between a word and the comma before it.
  private static func isBehindComma(
    _ word: Int, _ sentence: Range<Int>, _ text: AnalysedText
  ) -> Bool {
    var before = word - 1
    while before > sentence.lowerBound, text.tokens[before].tag == .rb { before -= 1 }
    return text.tokens[before].tag == .comma
  }
}

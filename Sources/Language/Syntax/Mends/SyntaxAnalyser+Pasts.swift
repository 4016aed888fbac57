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

  /// Makes the second past tense behind a noun the predicate, where the tree took it for a participle of the noun before it
  /// and left the sentence, or its first clause, without a verb.
  ///
  /// In *a van belonging to a baker overturned*, no baker did.
  static func raiseReduced(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for verb in sentence.dropFirst(4).dropLast() {
      let owner = text.tokens[verb].head
      guard [.vbn, .vbd].contains(text.tokens[verb].tag), text.tokens[verb].relation == .acl,
        owner == verb - 1,
        text.lower(verb + 1) != "by", text.tokens[owner].partOfSpeech != .verb,
        [.obl, .obj].contains(text.tokens[owner].relation),
        case let participle = text.tokens[owner].head, sentence.contains(participle),
        text.tokens[participle].tag == .vbg, text.tokens[participle].relation == .acl,
        case let noun = text.tokens[participle].head, sentence.contains(noun), noun < participle,
        text.tokens[noun].partOfSpeech == .noun,
        text.tokens[sentence.upperBound - 1].tag == .fullStop
      else { continue }
      let main = text.tokens[noun].head
      if sentence.contains(main) {
        guard isSubject(noun, text), part(main, behind: verb, sentence, of: &text) else { continue }
      } else {
        // “A van belonging to a firm founded in May.” may as well stand below a picture.
        guard text.tokens[sentence.lowerBound].tag == .in,
          !(verb + 1..<sentence.upperBound).contains(where: { isFinite($0, text) })
        else { continue }
      }
      let above = sentence.contains(main) ? main : noun
      for word in sentence where word != participle && text.tokens[word].head == above {
        let isOwn = [.det, .amod, .compound, .nummod, .nmodPoss].contains(
          text.tokens[word].relation)
        if word < verb && !isOwn || above == noun && word > verb { text.tokens[word].head = verb }
      }
      if above == noun {
        text.tokens[verb].head = text.tokens[noun].head
        text.tokens[verb].relation = text.tokens[noun].relation
      } else {
        text.tokens[verb].head = text.tokens[main].head
        text.tokens[verb].relation = text.tokens[main].relation
        text.tokens[main].head = verb
        text.tokens[main].relation = .conj
      }
      text.tokens[verb].tag = .vbd
      text.tokens[noun].head = verb
      text.tokens[noun].relation = .nsubj
    }
  }

  /// Gives a clause behind *and* the noun it begins with for a subject, where the tree gave it that of the clause before.
  private static func part(
    _ main: Int, behind verb: Int, _ sentence: Range<Int>, of text: inout AnalysedText
  ) -> Bool {
    guard main > verb,
      let conjunction = (verb + 1..<main).first(where: {
        text.tokens[$0].relation == .cc && text.tokens[$0].head == main
      }),
      let subject = (conjunction + 1..<main).first(where: {
        text.tokens[$0].relation == .conj && text.tokens[$0].head < conjunction
          && text.tokens[$0].head > verb
      }),
      !(verb + 1..<conjunction).contains(where: { isFinite($0, text) })
    else { return false }
    text.tokens[subject].head = main
    text.tokens[subject].relation =
      sentence.contains { text.tokens[$0].head == main && text.tokens[$0].relation == .auxPass }
      ? .nsubjPass : .nsubj
    return true
  }

  private static func isFinite(_ token: Int, _ text: AnalysedText) -> Bool {
    [.vbd, .vbz, .vbp, .md].contains(text.tokens[token].tag)
  }

  /// Makes the past tense behind a noun with *before* or *after* the predicate of a noun with a relative clause, which the tree
  /// left without one.
  ///
  /// In *the letter that was sent a week before expiry went to a flat*, no expiry went.
  static func raiseBehindTimes(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for verb in sentence.dropFirst(5) where text.tokens[verb].tag == .vbd {
      let (event, marker, clause) = (verb - 1, verb - 2, text.tokens[verb].head)
      guard text.tokens[verb].relation == .advcl, sentence.contains(clause), clause < marker,
        ["before", "after"].contains(text.lower(marker)), text.tokens[marker].head == verb,
        text.tokens[event].tag == .nn, text.tokens[event].head == verb,
        text.tokens[event].relation == .nsubj, text.tokens[clause].relation == .aclRelcl,
        case let noun = text.tokens[clause].head, sentence.contains(noun), noun < clause,
        text.tokens[noun].partOfSpeech == .noun, !sentence.contains(text.tokens[noun].head)
      else { continue }
      text.tokens[verb].head = text.tokens[noun].head
      text.tokens[verb].relation = text.tokens[noun].relation
      text.tokens[noun].head = verb
      text.tokens[noun].relation = .nsubj
      text.tokens[event].head = clause
      text.tokens[event].relation = .obl
      text.tokens[marker].head = event
      text.tokens[marker].relation = .case
      for word in verb + 1..<sentence.upperBound where text.tokens[word].head == noun {
        text.tokens[word].head = verb
      }
    }
  }

  /// Gives a relative clause that tells of beginning or ending to the noun of doing, not to those with whom it is done.
  ///
  /// In *talks with the miners, which had begun in May, failed*, no miners had begun.
  static func raiseCourses(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for pronoun in sentence.dropLast() where text.tokens[pronoun].tag == .wdt {
      let clause = text.tokens[pronoun].head
      guard isSubject(pronoun, text), clause > pronoun, text.tokens[clause].relation == .aclRelcl,
        ["began", "begun", "started", "ended", "lasted", "resumed", "opened"].contains(
          text.lower(clause)),
        case let noun = text.tokens[clause].head, sentence.contains(noun),
        text.tokens[noun].relation == .nmod, case let deed = text.tokens[noun].head,
        sentence.contains(deed), deed < noun,
        [.nn, .nns].contains(text.tokens[deed].tag),
        isDeed(Lemmatiser().noun(text.lower(deed))),
        case let other = Lemmatiser().noun(text.lower(noun)),
        text.tokens[noun].partOfSpeech == .properNoun || EventLexicon.shared.isGroup(other)
          || EventLexicon.shared.isPerson(other)
      else { continue }
      text.tokens[clause].head = deed
    }
  }

  /// Whether a noun means what is done or said.
  private static func isDeed(_ lemma: String) -> Bool {
    EventLexicon.shared.nounSense(lemma).map {
      Int($0.eventShare) + Int($0.communicationShare) >= 128
    } ?? false
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

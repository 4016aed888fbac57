internal import TextModel

extension SyntaxAnalyser {
  /// Gives a predicate with *is* or *are* and no subject the noun before it that was taken for what is said.
  ///
  /// In *noting flights to Rome are possible*, nobody notes flights.
  static func returnThemes(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for copula in sentence.dropFirst(2) where text.tokens[copula].relation == .cop {
      let predicate = text.tokens[copula].head
      guard [.vbz, .vbp, .vbd].contains(text.tokens[copula].tag), predicate > copula,
        text.tokens[predicate].relation == .ccomp, !hasSubject(predicate, sentence, text),
        let noun = (sentence.lowerBound..<copula).last(where: {
          text.tokens[$0].relation == .obj
        }), text.tokens[noun].partOfSpeech == .noun, case let verb = text.tokens[noun].head,
        verb >= sentence.lowerBound, verb < noun, text.tokens[verb].partOfSpeech == .verb,
        (noun + 1..<copula).allSatisfy({ isWithin($0, noun, text) })
      else { continue }
      text.tokens[noun].head = predicate
      text.tokens[noun].relation = .nsubj
      text.tokens[predicate].head = verb
    }
  }

  /// Whether a word stands in the phrase of another.
  private static func isWithin(_ word: Int, _ phrase: Int, _ text: AnalysedText) -> Bool {
    var word = word
    for _ in 0..<12 {
      if word == phrase { return true }
      guard word >= 0 else { return false }
      word = text.tokens[word].head
    }
    return false
  }

  /// Gives a finite clause after a conjunction its subject, where the two were read as a phrase of their own.
  ///
  /// In *after an audit found that*, the noun between a word tagged as a conjunction and a finite verb without a
  /// subject is that verb's subject, not what the conjunction governs.
  static func joinSubjects(_ sentence: Range<Int>, of text: inout AnalysedText) {
    var repairs = 0
    for marker in sentence where repairs < Self.repairs {
      let token = text.tokens[marker]
      guard token.relation == .case, token.partOfSpeech == .subordinator else {
        continue
      }
      let noun = token.head
      guard noun > marker, text.tokens[noun].relation == .obl else { continue }
      guard let verb = finiteVerb(after: noun, in: sentence, of: text) else { continue }
      repairs += 1
      text.tokens[noun].head = verb
      text.tokens[noun].relation =
        text.tokens[verb].tag == .vbn && isPassive(verb, sentence, text)
        ? .nsubjPass : .nsubj
      text.tokens[marker].head = verb
      text.tokens[marker].relation = .mark
    }
  }

  /// Gives a verb its particle where a clause follows that begins with *when* or *where*.
  ///
  /// In *it fell through when they came*, *through* governs no *when* that begins a clause of the verb before.
  static func leaveParticles(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for particle in sentence.dropFirst() {
      let (token, verb) = (text.tokens[particle], particle - 1)
      guard token.relation == .case, token.head == particle + 1,
        text.tokens[token.head].tag == .wrb, text.tokens[verb].partOfSpeech == .verb
      else { continue }
      let clause = text.tokens[token.head].head
      guard clause > token.head, text.tokens[clause].relation == .advcl,
        text.tokens[clause].head == verb
      else { continue }
      text.tokens[particle].head = verb
      text.tokens[particle].relation = .compoundPrt
    }
  }

  /// Undoes a relative clause that no English one is, where a noun's own verb was taken for it.
  ///
  /// In *the man left before officers arrived*, the past tense right behind *man* is what he did, and the noun behind
  /// *before* is the subject of the second verb. A participle (*the letter sent before officers arrived*) stays.
  static func leaveReducedClauses(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for verb in sentence.dropFirst() {
      let noun = verb - 1
      guard text.tokens[verb].relation == .acl, text.tokens[verb].tag == .vbd,
        text.tokens[verb].head == noun, text.tokens[noun].relation == .nsubj,
        case let later = text.tokens[noun].head, later > verb + 2,
        [.vbd, .vbz, .vbp].contains(text.tokens[later].tag),
        let subject = (verb + 1..<later).first(where: {
          text.tokens[$0].relation == .obl && text.tokens[$0].head == verb
        }),
        let marker = (verb + 1..<subject).first(where: {
          text.tokens[$0].relation == .case && text.tokens[$0].head == subject
        }), ["before", "after", "until", "till", "since", "as"].contains(text.lower(marker)),
        (subject + 1..<later).allSatisfy({ [.advmod, .aux].contains(text.tokens[$0].relation) })
      else { continue }
      text.tokens[verb].head = text.tokens[later].head
      text.tokens[verb].relation = text.tokens[later].relation
      for token in sentence where token < verb && text.tokens[token].head == later {
        text.tokens[token].head = verb
      }
      text.tokens[later].head = verb
      text.tokens[later].relation = .advcl
      text.tokens[marker].head = later
      text.tokens[marker].relation = .mark
      text.tokens[subject].head = later
      text.tokens[subject].relation = .nsubj
      return
    }
  }

  /// Sets a name beside the noun before it, where it was taken for the object of an infinitive.
  ///
  /// In *the last guest to leave, Anna Berg, said so*, no comma parts a verb from its object.
  static func setApart(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for verb in sentence.dropLast(2) {
      guard text.tokens[verb].relation == .acl, text.tokens[verb].tag == .vb,
        text.tokens[verb + 1].tag == .comma,
        let name = (verb + 2..<sentence.upperBound).first(where: {
          text.tokens[$0].head == verb && text.tokens[$0].relation == .obj
        }), [.nnp, .nnps].contains(text.tokens[name].tag), name - verb < 6
      else { continue }
      text.tokens[name].head = text.tokens[verb].head
      text.tokens[name].relation = .appos
    }
  }

  /// Gives a relative clause behind a comma to whom the phrase before it describes, not to those he is one of.
  ///
  /// In *Holm, one of the judges, who left in May*, Holm left.
  static func raiseRelatives(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for verb in sentence where text.tokens[verb].relation == .aclRelcl {
      let noun = text.tokens[verb].head
      guard sentence.contains(noun), noun + 2 < verb, text.tokens[noun].relation == .nmod,
        text.tokens[noun + 1].tag == .comma, text.tokens[noun + 2].tag == .wp,
        case let one = text.tokens[noun].head, sentence.contains(one), text.lower(one) == "one",
        text.tokens[one].relation == .appos
      else { continue }
      text.tokens[verb].head = text.tokens[one].head
    }
  }

  /// Gives a relative clause to the noun that agrees with its verb, not to one that says of what that is.
  ///
  /// In *celebrations of the founding, which were planned for May*, the celebrations were.
  static func raisePlurals(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for pronoun in sentence.dropLast() where text.tokens[pronoun].tag == .wdt {
      let clause = text.tokens[pronoun].head
      guard isSubject(pronoun, text), clause > pronoun, text.tokens[clause].relation == .aclRelcl,
        let isPlural = number(ofVerb: pronoun + 1, text),
        case let noun = text.tokens[clause].head, sentence.contains(noun),
        text.tokens[noun].relation == .nmod, case let whole = text.tokens[noun].head,
        sentence.contains(whole), whole < noun,
        text.tokens[noun].tag == (isPlural ? .nn : .nns),
        text.tokens[whole].tag == (isPlural ? .nns : .nn)
      else { continue }
      text.tokens[clause].head = whole
    }
  }

  /// Whether a finite verb is one of a plural subject; nothing where its form does not tell.
  private static func number(ofVerb token: Int, _ text: AnalysedText) -> Bool? {
    switch text.lower(token) {
    case "were", "are", "have": true
    case "was", "is", "has": false
    default: nil
    }
  }

  /// Makes *due* the governor of the infinitive behind it, where *due to* was taken for a preposition or a conjunction and the
  /// verb perhaps for an adjective (“was due to *open*”).
  static func openInfinitives(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for marker in sentence.dropFirst().dropLast() {
      let (due, verb) = (marker - 1, marker + 1)
      guard text.tokens[marker].relation == .fixed, text.lower(marker) == "to",
        text.lower(due) == "due", text.tokens[verb].tag == .vb || isVerbToo(verb, sentence, text)
      else { continue }
      text.tokens[verb].tag = .vb
      text.tokens[verb].partOfSpeech = .verb
      if text.tokens[due].head == verb, [.mark, .case].contains(text.tokens[due].relation) {
        text.tokens[due].head = text.tokens[verb].head
        text.tokens[due].relation = text.tokens[verb].relation
        for token in sentence where token != due && token < verb && text.tokens[token].head == verb
        {
          text.tokens[token].head = due
          if text.tokens[token].relation == .nsubjOuter { text.tokens[token].relation = .nsubj }
        }
        text.tokens[verb].head = due
      }
      guard text.tokens[verb].head == due else { continue }
      text.tokens[marker].head = verb
      text.tokens[marker].relation = .mark
      text.tokens[marker].tag = .to
      text.tokens[verb].relation = .xcomp
    }
  }

  /// Whether an adjective can be a verb, and stands before no noun.
  private static func isVerbToo(_ token: Int, _ sentence: Range<Int>, _ text: AnalysedText) -> Bool
  {
    text.tokens[token].tag == .jj && EventLexicon.shared.isVerb(text.lower(token))
      && (token + 1 == sentence.upperBound || text.tokens[token + 1].partOfSpeech != .noun)
  }

  /// Gives a finite verb the noun right before it for a subject, where it was taken for a part of a compound.
  ///
  /// In *a landslide damages the road*, the last word of no compound is a verb.
  static func partCompounds(_ sentence: Range<Int>, of text: inout AnalysedText) {
    var repairs = 0
    for verb in sentence.dropFirst() where repairs < Self.repairs {
      let noun = verb - 1
      guard [.vbd, .vbz, .vbp].contains(text.tokens[verb].tag), text.tokens[noun].head == verb,
        text.tokens[noun].relation == .compound, text.tokens[noun].partOfSpeech == .noun
      else { continue }
      repairs += 1
      let hasSubject = sentence.contains {
        text.tokens[$0].head == verb && [.nsubj, .nsubjPass].contains(text.tokens[$0].relation)
      }
      guard !hasSubject else { continue }
      text.tokens[noun].relation = .nsubj
      for token in sentence where token < noun && text.tokens[token].head == verb {
        if [.det, .amod, .nummod, .nmodPoss, .compound].contains(text.tokens[token].relation) {
          text.tokens[token].head = noun
        }
      }
    }
  }

  /// Gives a clause behind a conjunction the noun before its verb for a subject, where the two were hung side by side.
  ///
  /// In *it burned after a leak ended its flight*, *leak* does not go with *burned*.
  static func takeSubjects(_ sentence: Range<Int>, of text: inout AnalysedText) {
    var repairs = 0
    for noun in sentence.dropLast() where repairs < Self.repairs {
      let token = text.tokens[noun]
      guard token.relation == .advcl, token.partOfSpeech == .noun, token.head >= 0,
        let verb = (noun + 1..<sentence.upperBound).first(where: {
          ![.aux, .auxPass, .advmod].contains(text.tokens[$0].relation)
        }), text.tokens[verb].relation == .advcl, text.tokens[verb].head == token.head,
        [.vbd, .vbz, .vbp, .vbn].contains(text.tokens[verb].tag)
      else { continue }
      repairs += 1
      let own = sentence.filter { text.tokens[$0].head == verb }
      guard own.contains(where: { $0 < noun && text.tokens[$0].relation == .mark }),
        !own.contains(where: { [.nsubj, .nsubjPass].contains(text.tokens[$0].relation) })
      else { continue }
      text.tokens[noun].head = verb
      text.tokens[noun].relation = isPassive(verb, sentence, text) ? .nsubjPass : .nsubj
    }
  }

  /// Gives a word with a subject and an object the tag of the verb that it is: *Berg lodges its plan*.
  static func tagPredicates(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for word in sentence.dropFirst() where text.tokens[word].tag == .nns {
      guard text.tokens[word].relation == .root,
        sentence.contains(where: {
          $0 < word && text.tokens[$0].head == word && text.tokens[$0].relation == .nsubj
        }),
        sentence.contains(where: {
          $0 > word && text.tokens[$0].head == word && text.tokens[$0].relation == .obj
        }),
        !sentence.contains(where: {
          text.tokens[$0].head == word && text.tokens[$0].relation == .cop
        })
      else { continue }
      text.tokens[word].tag = .vbz
      text.tokens[word].partOfSpeech = .verb
    }
  }

  /// Joins a finite verb behind a conjunction to the verb before, where it was hung on a noun of that one's clause.
  ///
  /// In *they hold a permit for the autumn and plan to climb*, nothing but *hold* goes with *plan*.
  static func raiseVerbs(_ sentence: Range<Int>, of text: inout AnalysedText) {
    var repairs = 0
    for verb in sentence.dropFirst(2) where repairs < Self.repairs {
      let token = text.tokens[verb]
      guard token.relation == .conj, [.vbp, .vbz].contains(token.tag), token.partOfSpeech == .verb,
        sentence.contains(token.head), token.head < verb,
        [.noun, .properNoun].contains(text.tokens[token.head].partOfSpeech)
      else { continue }
      repairs += 1
      var above = token.head
      while [.obl, .nmod, .obj].contains(text.tokens[above].relation),
        sentence.contains(text.tokens[above].head), text.tokens[above].head < above
      {
        above = text.tokens[above].head
      }
      guard above != token.head, text.tokens[above].partOfSpeech == .verb,
        !sentence.contains(where: {
          text.tokens[$0].head == verb
            && [.nsubj, .nsubjPass, .cop].contains(text.tokens[$0].relation)
        })
      else { continue }
      text.tokens[verb].head = above
    }
  }

  /// Makes a gerund behind *that* the subject of a clause without one: *denied that creating jobs was a factor*.
  static func openDeeds(_ sentence: Range<Int>, of text: inout AnalysedText) {
    var repairs = 0
    for marker in sentence.dropLast(2) where repairs < Self.repairs {
      let (deed, predicate) = (marker + 1, text.tokens[marker].head)
      guard text.tokens[marker].relation == .mark, text.lower(marker) == "that",
        predicate > deed + 1, text.tokens[deed].tag == .vbg, text.tokens[deed].relation == .advcl
      else { continue }
      repairs += 1
      guard
        (deed + 1..<predicate).contains(where: {
          text.tokens[$0].head == predicate && [.cop, .aux].contains(text.tokens[$0].relation)
        }) || [.vbd, .vbz].contains(text.tokens[predicate].tag),
        !sentence.contains(where: {
          text.tokens[$0].head == predicate
            && [.nsubj, .nsubjPass, .expl].contains(text.tokens[$0].relation)
        })
      else { continue }
      text.tokens[deed].head = predicate
      text.tokens[deed].relation = .csubj
    }
  }

  /// Joins a passive in the present to the passive of a relative clause, where it was joined to an active in the past.
  ///
  /// In *they announced an update that was tested and is planned for June*, the update is planned.
  static func joinRelatives(_ sentence: Range<Int>, of text: inout AnalysedText) {
    var repairs = 0
    for verb in sentence where repairs < Self.repairs {
      let (token, first) = (text.tokens[verb], text.tokens[verb].head)
      guard token.relation == .conj, token.tag == .vbn, sentence.contains(first),
        text.tokens[first].tag == .vbd
      else { continue }
      repairs += 1
      let own = sentence.filter { text.tokens[$0].head == verb }
      guard
        own.contains(where: { text.tokens[$0].relation == .auxPass && text.tokens[$0].tag == .vbz }
        ),
        !own.contains(where: { [.nsubj, .nsubjPass].contains(text.tokens[$0].relation) }),
        let relative = (first + 1..<max(first + 1, verb)).last(where: {
          text.tokens[$0].relation == .aclRelcl && isPassive($0, sentence, text)
        }), sentence.contains(text.tokens[relative].head), text.tokens[relative].head > first
      else { continue }
      text.tokens[verb].head = relative
    }
  }

  /// Joins a past tense to the verb of the sentence, where it was joined to the past perfect of a relative clause.
  ///
  /// In *he doubted a note that she had sent and tore it up*, he tore it up.
  static func leaveRelatives(_ sentence: Range<Int>, of text: inout AnalysedText) {
    var repairs = 0
    for verb in sentence where repairs < Self.repairs {
      let (token, relative) = (text.tokens[verb], text.tokens[verb].head)
      guard token.relation == .conj, token.tag == .vbd, sentence.contains(relative),
        text.tokens[relative].tag == .vbn, text.tokens[relative].relation == .aclRelcl
      else { continue }
      repairs += 1
      let noun = text.tokens[relative].head
      guard sentence.contains(noun), case let first = text.tokens[noun].head,
        sentence.contains(first), text.tokens[first].tag == .vbd, first < noun,
        sentence.contains(where: {
          text.tokens[$0].head == relative && text.lower($0) == "had"
        }),
        !sentence.contains(where: {
          text.tokens[$0].head == verb
            && [.nsubj, .nsubjPass].contains(text.tokens[$0].relation)
        })
      else { continue }
      text.tokens[verb].head = first
    }
  }

  /// Returns the finite verb without a subject that follows a noun and hangs on the same word.
  private static func finiteVerb(
    after noun: Int, in sentence: Range<Int>, of text: AnalysedText
  ) -> Int? {
    for verb in noun + 1..<sentence.upperBound {
      let token = text.tokens[verb]
      if token.relation == .advcl, token.head == text.tokens[noun].head {
        let own = sentence.filter { text.tokens[$0].head == verb }
        let relations = own.map { text.tokens[$0].relation }
        if relations.contains(where: { [.nsubj, .nsubjPass, .mark].contains($0) }) { return nil }
        let isFinite =
          [.vbd, .vbz, .vbp].contains(token.tag)
          || own.contains { $0 > noun && [.aux, .auxPass].contains(text.tokens[$0].relation) }
        return isFinite ? verb : nil
      }
      guard [.aux, .auxPass, .advmod].contains(token.relation), token.head > verb else {
        return nil
      }
    }
    return nil
  }

  static func isPassive(_ verb: Int, _ sentence: Range<Int>, _ text: AnalysedText) -> Bool {
    sentence.contains { text.tokens[$0].head == verb && text.tokens[$0].relation == .auxPass }
  }
}

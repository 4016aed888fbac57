import EventArguments
import Language
import TextModel

/// How the words of a clause share the room of a label: what was said or done comes before who was told and how he is called.
extension EventLabeller {
  /// How much of what a label should say is in it.
  enum Wholeness: Int, Comparable {
    /// It leaves open what was done.
    case lacking
    /// It says what was done, but not what that came to.
    case essential
    case whole

    static func < (one: Wholeness, other: Wholeness) -> Bool { one.rawValue < other.rawValue }
  }

  /// The words of a clause.
  struct ClauseWords {
    var words: LabelWords
    var wholeness: Wholeness
    /// Whether whom something is told had to give way.
    var isToNobody = false
  }

  /// What a clause does with whom something is told, where that leaves no room for what is told.
  private enum Addressee: CaseIterable {
    case shown
    case bare
    case leftOut
  }

  /// How the phrases of a clause are tried, the fullest first.
  private enum Attempt: CaseIterable {
    case plain
    case fewest
    case wantedShort
    case short
  }

  /// The words for a verb, with persons by surname alone where what was done, or who did it as well, would not fit beside their
  /// names.
  func clauseWords(_ verb: Int, _ frame: Int, _ avoidsNoun: Bool) -> ClauseWords {
    let full = wordsInFull(verb, frame, avoidsNoun)
    let isBare = full.words.tokens.count - verbTokens(verb).count < 2
    let isCut = isObjectCut(of: verb, full.words)
    let isAlone = lacksOthers(verb, full.words)
    guard let brief, full.wholeness < .whole || isBare || isAlone || isCut || full.isToNobody,
      case let short = brief.wordsInFull(verb, frame, avoidsNoun), short.wholeness >= .essential,
      short.wholeness >= full.wholeness, !brief.lacksOthers(verb, short.words),
      !isBare || short.words.tokens.count > full.words.tokens.count,
      short.wholeness > full.wholeness || isBare || isAlone
        || isCut && !brief.isObjectCut(of: verb, short.words)
        || full.isToNobody && !short.isToNobody
    else { return full }
    return short
  }

  /// Whether a label leaves out one of two who did it: “*Holm* (and Berg) climbed it”.
  private func lacksOthers(_ verb: Int, _ words: LabelWords) -> Bool {
    guard let subject = syntax.subject(of: verb), names[subject] != nil else { return false }
    let others = syntax.dependents(of: subject, .conj).filter { names[$0] != nil }
    return others.count == 1 && !words.tokens.contains(others[0])
  }

  /// The words for a verb; its subject gives up some of its own where what was done would not fit beside it.
  private func wordsInFull(_ verb: Int, _ frame: Int, _ avoidsNoun: Bool) -> ClauseWords {
    let full = clauseWords(verb, frame, avoidsNoun, without: [])
    let isCut = full.wholeness >= .essential && isObjectCut(of: verb, full.words)
    guard full.wholeness < .whole || isCut else { return full }
    let auxiliaries = spareAuxiliaries(of: verb)
    let group = spareGroup(of: verb)
    for spare in [auxiliaries, group, auxiliaries + group] where !spare.isEmpty {
      let short = clauseWords(verb, frame, avoidsNoun, without: spare)
      if short.wholeness > full.wholeness
        || isCut && short.wholeness == full.wholeness && !isObjectCut(of: verb, short.words)
      {
        return short
      }
    }
    return full
  }

  /// The words before those who are some of a kind: “*a group of* pilots signed it” is “pilots signed it” as well.
  private func spareGroup(of verb: Int) -> [Int] {
    guard let group = syntax.subject(of: verb), names[group] == nil, group < verb,
      ["group", "number"].contains(syntax.lemma(group)) && syntax.tag(group) == .nn
        && syntax.dependents(of: group, .det).contains(where: {
          ["a", "an"].contains(syntax.lower($0))
        })
        || ["dozens", "scores", "hundreds", "thousands", "millions"].contains(syntax.lower(group))
          && syntax.dependents(of: group, .amod, .nummod, .det).isEmpty,
      let members = syntax.dependent(of: group, .nmod), members > group,
      syntax.tag(members) == .nns, syntax.preposition(of: members) == "of"
    else { return [] }
    return syntax.tree.dependents(of: group).filter { $0 < group } + [group]
      + syntax.dependents(of: members, .case)
  }

  /// Whether a label leaves out words of what somebody did it to or became: “focused on (*safety*) rules”, “became (*first*)
  /// judge”.
  private func isObjectCut(of verb: Int, _ words: LabelWords) -> Bool {
    syntax.dependents(of: verb, .obj, .obl, .xcomp).contains { object in
      words.tokens.contains(object) && words.replacements[object] == nil
        && (syntax.relation(object) == .obj || needs(object, verb)
          || syntax.relation(object) == .xcomp && syntax.isNoun(object))
        && core(of: object).contains { !words.tokens.contains($0) }
    }
  }

  private func clauseWords(
    _ verb: Int, _ frame: Int, _ avoidsNoun: Bool, without spare: [Int]
  ) -> ClauseWords {
    var first: LabelWords?
    var second: ClauseWords?
    let clauses = [LabelPhrase.Fullness.near, .plain, .bare, .alone].map { fullness in
      var words = LabelWords(syntax)
      let phrases = clause(verb, frame, avoidsNoun, fullness, &words)
      return (words: words, phrases: phrases)
    }
    let hasAddressee = clauses[0].phrases.contains(where: \.isAddressee)
    for addressee in hasAddressee ? Addressee.allCases : [.shown] {
      var tried: [Int] = []
      for (exact, all) in clauses {
        guard let (exact, all) = leave(addressee, verb, exact, all) else {
          return second ?? ClauseWords(words: first ?? exact, wholeness: .lacking)
        }
        // How exact a count is gives way before the count does.
        let counts = exactness(in: exact.tokens)
        for spared in counts.isEmpty ? [spare] : [spare, spare + counts] {
          var (start, phrases) = (exact, all)
          start.remove(spared)
          // Where the subject has nothing to give up, the rest would come out as before.
          guard start.tokens != tried else { continue }
          tried = start.tokens
          let plain = phrases
          for attempt in Attempt.allCases {
            switch attempt {
            case .plain: break
            case .fewest:
              guard plain.contains(where: \.isWanted) else { continue }
              phrases = plain.map(\.fewest)
            case .wantedShort:
              guard plain.contains(where: \.isWanted) else { continue }
              phrases = plain.map { $0.isWanted ? $0.shortened.fewest : $0.fewest }
            case .short:
              // What was done keeps its words before it is told what it came to.
              guard second == nil else { continue }
              phrases = plain.map(\.shortened)
            }
            var words = start
            let wholeness = fill(&words, with: phrases)
            first = first ?? words
            if wholeness == .whole {
              return ClauseWords(
                words: words, wholeness: wholeness, isToNobody: addressee == .leftOut)
            }
            if wholeness == .essential, second == nil {
              second = ClauseWords(
                words: words, wholeness: wholeness, isToNobody: addressee == .leftOut)
            }
          }
        }
      }
    }
    return second ?? ClauseWords(words: first ?? LabelWords(syntax), wholeness: .lacking)
  }

  /// The words and phrases of a clause of saying with less of whom it was said to, or nothing where he cannot be left out.
  ///
  /// “Told the owners *it was sound*” without the owners has “*said* it was sound”.
  private func leave(
    _ addressee: Addressee, _ verb: Int, _ words: LabelWords, _ phrases: [LabelPhrase]
  ) -> (LabelWords, [LabelPhrase])? {
    var words = words
    switch addressee {
    case .shown: return (words, phrases)
    case .bare:
      return (
        words,
        phrases.map { phrase in
          var phrase = phrase
          if phrase.isAddressee { phrase.steps = [.alone] }
          return phrase
        }
      )
    case .leftOut:
      guard mayLeaveOut(addresseesOf: verb) else { return nil }
      if syntax.lemma(verb) != "warn" {
        guard [.vbd, .vbn].contains(syntax.tag(verb)), words.replacements[verb] == nil else {
          return nil
        }
        words.replace(verb, by: "said")
      }
      return (words, phrases.filter { !$0.isAddressee })
    }
  }

  /// Whether what was said would not seem to be of somebody else without those it was said to: not “told *her* that *she* had failed”.
  private func mayLeaveOut(addresseesOf verb: Int) -> Bool {
    let addressees = syntax.dependents(of: verb, .obj, .iobj)
    return saying(of: verb).allSatisfy { clause in
      guard let pronoun = syntax.subject(of: clause), syntax.tag(pronoun) == .prp else {
        return true
      }
      let isPlural = ["they", "we", "you"].contains(syntax.lower(pronoun))
      if !isPlural, addressees.allSatisfy({ [.nns, .nnps].contains(syntax.tag($0)) }) {
        return true
      }
      guard let subject = syntax.subject(of: verb), let who = names.cast.ofToken[subject] else {
        return false
      }
      return names.cast.ofToken[pronoun] == who
    }
  }

  /// Adds phrases where they fit and returns whether the essential ones did.
  @discardableResult
  func fill(_ words: inout LabelWords, with phrases: [LabelPhrase]) -> Wholeness {
    var wholeness = Wholeness.whole
    for phrase in phrases where !add(phrase, to: &words) {
      if phrase.isEssential { wholeness = .lacking }
      if phrase.isWanted { wholeness = min(wholeness, .essential) }
    }
    return wholeness
  }

  /// Adds a phrase where it fits, as full as it fits, and returns whether it did.
  private func add(_ phrase: LabelPhrase, to words: inout LabelWords) -> Bool {
    if let noun = phrase.within, !words.tokens.contains(noun) { return false }
    if let fewer = phrase.fewer {
      var shorter = phrase
      shorter.fewer = nil
      if add(shorter, to: &words) { return true }
      shorter.tokens = fewer
      return add(shorter, to: &words)
    }
    for fullness in phrase.heads.isEmpty ? [.near] : phrase.steps {
      var longer = words
      for head in phrase.heads { addNominal(head, to: &longer, fullness) }
      // A name that the label has already is not told again.
      guard phrase.heads.allSatisfy(longer.tokens.contains) else { return false }
      longer.add(phrase.tokens)
      let added = longer.tokens.filter { !words.tokens.contains($0) }
      switch phrase.place {
      case .inText:
        if let noun = phrase.within { longer.join(added, behind: noun) }
      case .last: longer.close(with: phrase.tokens + added.filter { !phrase.tokens.contains($0) })
      case .afterRest: longer.open(with: words.ordered)
      }
      if !longer.fits { longer.remove(exactness(in: added)) }
      guard longer.fits else { continue }
      words = longer
      return true
    }
    return false
  }
}

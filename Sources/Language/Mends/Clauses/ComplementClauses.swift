internal import TextModel

/// Clauses that say what is said, denied or asked for.
enum ComplementClauses {
  /// Gives a predicate with *is* or *are* and no subject the noun before it that was taken for what is said.
  ///
  /// In *noting flights to Rome are possible*, nobody notes flights.
  static func returnThemes(_ tree: inout SentenceTree) {
    guard tree.mayHave(.cop), tree.mayHave(.ccomp) else { return }
    for copula in tree.sentence.dropFirst(2) where tree[copula].relation == .cop {
      let predicate = tree[copula].head
      guard tree.hasTense(copula), predicate > copula, tree[predicate].relation == .ccomp,
        !tree.hasSubject(predicate),
        let noun = tree.words(before: copula).last(where: { tree[$0].relation == .obj }),
        tree[noun].partOfSpeech == .noun, case let verb = tree[noun].head,
        verb >= tree.sentence.lowerBound, verb < noun, tree[verb].partOfSpeech == .verb,
        (noun + 1..<copula).allSatisfy({ tree.isWithin($0, noun) })
      else { continue }
      tree.hang(noun, on: predicate, as: .nsubj)
      tree[predicate].head = verb
    }
  }

  /// Makes a clause with *that* behind a time what was said or asked for then, where it was taken for a word about the time.
  ///
  /// In *they proposed the next year that it be sold*, the year is no theme. *He recalled the year that it was sold* stays.
  static func leaveTimes(_ tree: inout SentenceTree) {
    guard tree.mayHave(.acl) || tree.mayHave(.aclRelcl) else { return }
    for clause in tree.sentence.dropFirst(4)
    where [.acl, .aclRelcl].contains(tree[clause].relation) {
      let (time, marker) = (tree[clause].head, tree.dependent(of: clause, .mark))
      guard let marker, tree.lower(marker) == "that", marker == time + 1, tree.namesTime(time),
        [.obj, .oblUnmarked].contains(tree[time].relation), case let verb = tree[time].head,
        verb < time,
        tree.isReport(verb), tree.hasSubject(clause),
        tree.dependents(of: time).contains(where: {
          ["following", "next", "previous", "same", "last", "that"].contains(tree.lower($0))
            && $0 < time
        })
      else { continue }
      tree.hang(clause, on: verb, as: .ccomp)
      tree[time].relation = .oblUnmarked
    }
  }

  /// Hangs words that stand before a verb on it, where they were hung on what it is said with *that* behind it.
  ///
  /// In *in May the paper The Orlo Echo reported that for a year the firm had lied*, the paper reported and told no lie.
  static func leaveFronted(_ tree: inout SentenceTree) {
    guard tree.mayHave(.ccomp) else { return }
    var repairs = 0
    for marker in tree.sentence.dropFirst(2).dropLast(2)
    where repairs < TreeMender.repairs && tree.lower(marker) == "that"
      && tree[marker].relation == .mark
    {
      let clause = tree[marker].head
      guard clause > marker, tree[clause].relation == .ccomp, case let verb = tree[clause].head,
        verb < marker, tree.sentence.contains(verb), tree[verb].partOfSpeech == .verb
      else { continue }
      repairs += 1
      for word in tree.words(before: verb) where tree[word].head == clause {
        switch tree[word].relation {
        case .obl, .oblUnmarked, .advmod, .punct, .advcl: tree[word].head = verb
        case .nsubjOuter, .nsubj:
          let own = tree.dependent(of: verb, in: word + 1..<verb, .nsubj)
          if let own,
            !tree.hasSubject(verb) || (word + 1..<own).allSatisfy({ tree.isWithin($0, own) })
          {
            tree.hang(word, on: verb, as: .nsubj)
            tree.hang(own, on: word, as: .appos)
          } else if own == nil {
            tree.hang(word, asSubjectOf: verb)
          }
        default: break
        }
      }
    }
  }

  /// Gives an infinitive with *for* the noun between for a subject, where that was taken for an object.
  ///
  /// In *she applied for the order to be set aside*, the order was to be set aside.
  static func joinForSubjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .to), tree.mayHave(.mark) else { return }
    for marker in tree.sentence.dropFirst().dropLast(3)
    where tree.lower(marker) == "for" && tree[marker].relation == .mark {
      let infinitive = tree[marker].head
      guard infinitive > marker + 2, !tree.hasSubject(infinitive),
        case let verb = tree[infinitive].head, verb >= tree.sentence.lowerBound, verb < marker,
        let noun = (marker + 1..<infinitive).first(where: {
          tree[$0].head == verb && [.obj, .obl].contains(tree[$0].relation)
        }), tree.sentence.contains(noun + 1), tree[noun + 1].tag == .to,
        tree[noun + 1].head == infinitive
      else { continue }
      tree.hang(noun, asSubjectOf: infinitive)
    }
  }

  /// Makes a clause with *that* what somebody is told, where it was hung on a noun that says who he is.
  ///
  /// In *she told the man who came to the door that she had heard shots*, no door heard them. *She told the man who made the door
  /// that he had sold* stays.
  static func joinTold(_ tree: inout SentenceTree) {
    guard tree.mayHave(.acl) || tree.mayHave(.aclRelcl) else { return }
    for marker in tree.sentence.dropFirst(4).dropLast(3)
    where tree.lower(marker) == "that" && [.in, .wdt].contains(tree[marker].tag) {
      let clause = tree[marker].head
      guard clause > marker + 1, tree.sentence.contains(clause),
        [.acl, .aclRelcl].contains(tree[clause].relation), tree[clause].head == marker - 1,
        tree.hasDependent(of: clause, in: marker + 1..<clause, .nsubj, .nsubjPass),
        tree.isPassive(clause)
          || tree.hasDependent(of: clause, in: tree.words(behind: clause), .obj),
        let verb = tree.words(before: marker).last(where: {
          Self.tellings.contains(tree.base(ofPast: $0)) && tree[$0].partOfSpeech == .verb
        }), !tree.hasDependent(of: verb, .ccomp),
        let hearer = tree.dependent(of: verb, in: verb + 1..<marker, .obj, .iobj),
        tree.namesSomebody(hearer), tree.isWithin(marker - 1, hearer)
      else { continue }
      tree.hang(clause, on: verb, as: .ccomp)
      tree.hang(marker, on: clause, as: .mark)
      tree[marker].tag = .in
    }
  }

  private static let tellings: Set<String> = [
    "tell", "inform", "assure", "warn", "remind", "convince", "persuade", "promise", "notify",
  ]

  /// Makes a clause with *that* what somebody said or denied, where it was hung on a noun that says where or when.
  ///
  /// In *he denied at the trial that he had seen the gun*, no trial had seen it. *He spoke at the trial that she had sought* stays.
  static func joinSaid(_ tree: inout SentenceTree) {
    guard tree.mayHave(.acl) || tree.mayHave(.aclRelcl) else { return }
    for marker in tree.sentence.dropFirst(4).dropLast(3)
    where tree.lower(marker) == "that" && [.in, .wdt].contains(tree[marker].tag) {
      let (clause, noun) = (tree[marker].head, marker - 1)
      guard clause > marker + 1, tree.sentence.contains(clause), tree[clause].head == noun,
        [.acl, .aclRelcl].contains(tree[clause].relation), tree[noun].relation == .obl,
        tree.hasDependent(of: clause, in: marker + 1..<clause, .nsubj, .nsubjPass),
        tree.hasDependent(of: clause, .obj, .cop, .auxPass),
        case let verb = tree[noun].head, tree.sentence.contains(verb), verb < noun,
        Self.sayings.contains(tree.base(ofPast: verb)), tree[verb].partOfSpeech == .verb,
        !tree.hasDependent(of: verb, .ccomp, .obj),
        let preposition = tree.dependent(of: noun, .case),
        ["in", "at", "during", "before"].contains(tree.lower(preposition))
          || tree.lower(preposition) == "on" && tree.namesTime(noun)
          || tree.lower(preposition) == "to" && tree.namesSomebody(noun)
          // “admitted *from the dock* that he had seen the gun”
          || ["from", "under", "through"].contains(tree.lower(preposition))
            && tree.hasDependent(of: clause, in: tree.words(behind: clause), .obj)
      else { continue }
      tree.hang(clause, on: verb, as: .ccomp)
      tree.hang(marker, on: clause, as: .mark)
      tree[marker].tag = .in
    }
  }

  private static let sayings: Set<String> = [
    "say", "deny", "admit", "claim", "testify", "state", "announce", "argue", "insist", "declare",
    "confirm", "acknowledge", "allege", "complain", "explain", "concede", "reveal", "disclose",
    "report", "write", "boast", "swear",
  ]

  /// Makes what stands behind *for* the subject of the infinitive that says what is to become of it.
  ///
  /// In *she asked for the budget to be discussed*, the budget was to be discussed, and not she; in *must be cut for the trade to
  /// recover*, the trade was to. *She asked for time to think* stays.
  static func openForClauses(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .to) else { return }
    for marker in tree.sentence.dropFirst(2) where tree.lower(marker) == "for" {
      let noun = tree[marker].head
      guard tree[marker].relation == .case, noun > marker, tree[noun].relation == .obl,
        tree.isNoun(noun) || tree[noun].tag == .prp, case let verb = tree[noun].head,
        tree.sentence.contains(verb), verb < marker, tree[verb].partOfSpeech == .verb,
        tree.sentence.contains(noun + 1), tree[noun + 1].tag == .to,
        case let infinitive = tree[noun + 1].head, infinitive > noun + 1,
        tree[infinitive].head == verb, [.xcomp, .advcl].contains(tree[infinitive].relation),
        tree.isPassive(infinitive)
          || tree.isPassive(verb)
            && tree.dependents(of: verb).contains(where: { tree[$0].tag == .md }),
        !tree.hasSubject(infinitive)
      else { continue }
      tree.hang(noun, asSubjectOf: infinitive)
      tree.hang(marker, on: infinitive, as: .mark)
      tree[infinitive].relation = .advcl
    }
  }

  /// Makes what is expected of a thing, or brought about, the complement of the verb, where it was taken for a purpose.
  ///
  /// In *the mill expects orders from bakers to rise*, orders are to rise; in *a wave caused a ferry to roll*, the ferry rolled. *It sold
  /// looms from Lund to pay them* and *it caused a rush to buy* stay.
  static func joinExpected(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .to), tree.mayHave(.advcl) || tree.mayHave(.acl) else { return }
    for marker in tree.sentence.dropFirst(3).dropLast() where tree[marker].tag == .to {
      let deed = tree[marker].head
      guard deed == marker + 1 || deed == marker + 2, tree.sentence.contains(deed),
        tree[deed].tag == .vb, case let above = tree[deed].head, tree.sentence.contains(above),
        above < marker,
        case let isOfObject = tree[deed].relation == .acl && tree[above].relation == .obj,
        isOfObject || tree[deed].relation == .advcl,
        case let verb = isOfObject ? tree[above].head : above, tree.sentence.contains(verb),
        let object = tree.dependent(of: verb, in: verb + 1..<marker, .obj),
        !isOfObject || object == above,
        case let lemma = Lemmatiser().verb(tree.lower(verb), tree[verb].tag),
        brings(lemma, object, tree)
          || !isOfObject && expecting.contains(lemma)
            && tree.hasDependent(of: object, in: object + 1..<marker, .nmod),
        (object + 1..<marker).allSatisfy({ tree.isWithin($0, object) && tree[$0].tag != .comma })
      else { continue }
      tree.hang(deed, on: verb, as: .xcomp)
    }
  }

  private static let expecting: Set<String> = [
    "expect", "forecast", "allow", "cause", "enable", "permit", "compel", "force", "want",
  ]

  /// Whether a verb says of somebody or something that can be touched what it was brought to do: “*caused a crane*”, “*led the men*”.
  private static func brings(_ verb: String, _ object: Int, _ tree: SentenceTree) -> Bool {
    let (noun, lexicon) = (tree.base(ofNoun: object), EventLexicon.shared)
    let isSomebody =
      lexicon.isPerson(noun) || lexicon.isGroup(noun) || tree[object].tag == .prp
      || tree.namesSomebody(object)
    switch verb {
    case "cause": return isSomebody || lexicon.isConcrete(noun)
    case "compel", "oblige", "prompt", "force", "lead": return isSomebody
    default: return false
    }
  }

  /// Joins what somebody is asked to do to the asking, where it was joined to the clause in commas that tells of him.
  ///
  /// In *she asked Holm, who retired in May, to help her*, he did not retire to help her. *Holm, who retired, to his regret, in May* stays.
  static func returnToAskers(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .to), tree.mayHave(.aclRelcl) else { return }
    for marker in tree.sentence.dropFirst(5).dropLast() where tree[marker].tag == .to {
      let deed = tree[marker].head
      guard tree[marker - 1].tag == .comma, deed > marker, tree[deed].tag == .vb,
        [.advcl, .xcomp].contains(tree[deed].relation), case let clause = tree[deed].head,
        tree.sentence.contains(clause), clause < marker, tree[clause].relation == .aclRelcl,
        case let asked = tree[clause].head, tree.sentence.contains(asked), asked < clause,
        tree.comma(from: asked + 1, to: clause) != nil,
        [.obj, .iobj].contains(tree[asked].relation), case let verb = tree[asked].head,
        tree.sentence.contains(verb), verb < asked,
        [
          "ask", "tell", "order", "urge", "invite", "persuade", "instruct", "beg", "force", "allow",
          "advise", "command", "teach", "forbid", "hire", "appoint", "choose", "encourage",
        ].contains(Lemmatiser().verb(tree.lower(verb), tree[verb].tag))
      else { continue }
      tree.hang(deed, on: verb, as: .xcomp)
    }
  }

  /// Makes a gerund behind *that* the subject of a clause without one: *denied that creating jobs was a factor*.
  static func openDeeds(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vbg), tree.mayHave(.advcl) else { return }
    var repairs = 0
    for marker in tree.sentence.dropLast(2) where repairs < TreeMender.repairs {
      let (deed, predicate) = (marker + 1, tree[marker].head)
      guard tree[marker].relation == .mark, tree.lower(marker) == "that", predicate > deed + 1,
        tree[deed].tag == .vbg, tree[deed].relation == .advcl
      else { continue }
      repairs += 1
      guard
        tree.hasDependent(of: predicate, in: deed + 1..<predicate, .cop, .aux)
          || [.vbd, .vbz].contains(tree[predicate].tag),
        !tree.hasDependent(of: predicate, .nsubj, .nsubjPass, .expl)
      else { continue }
      tree.hang(deed, on: predicate, as: .csubj)
    }
  }

  /// Makes a clause with *that* behind a noun the noun's own, where the noun says what somebody is to do.
  ///
  /// In *it was a suggestion that Lee resign*, nobody resigned.
  static func tagSubjunctives(_ tree: inout SentenceTree) {
    for verb in tree.sentence.dropFirst(3) {
      let (token, noun) = (tree[verb], tree[verb].head)
      guard [.vbp, .vb].contains(token.tag),
        [.csubj, .ccomp, .acl, .aclRelcl].contains(token.relation), tree.sentence.contains(noun),
        noun < verb, tree[noun].tag == .nn, Self.mandates.contains(tree.lower(noun)),
        let subject = tree.dependent(of: verb, .nsubj), subject > noun,
        [.nn, .nnp].contains(tree[subject].tag),
        (noun + 1..<subject).contains(where: { tree.lower($0) == "that" && tree[$0].head == verb })
      else { continue }
      tree[verb].tag = .vb
      tree[verb].relation = .acl
    }
  }

  private static let mandates: Set<String> = [
    "suggestion", "demand", "proposal", "request", "recommendation", "requirement", "insistence",
    "order", "plea", "condition", "advice",
  ]

  /// Hangs what was wanted or said on the noun that says so, where it was taken for a clause about whose that was.
  ///
  /// In *the wish of the king that she be freed*, the king was not freed. *The wish of the king that she loved* stays.
  static func joinContents(_ tree: inout SentenceTree) {
    for marker in tree.sentence.dropFirst(3).dropLast(2) where tree.lower(marker) == "that" {
      let owner = marker - 1
      guard tree[owner].relation == .nmod, case let noun = tree[owner].head,
        tree.sentence.contains(noun), noun < owner,
        Self.contents.contains(tree.base(ofNoun: noun)),
        let clause = tree.dependent(of: owner, in: tree.words(behind: marker), .acl, .aclRelcl),
        tree.hasDependent(of: clause, in: marker + 1..<clause, .nsubj, .nsubjPass),
        tree.isPassive(clause)
          || tree.hasDependent(of: clause, in: tree.words(behind: clause), .obj)
      else { continue }
      tree.hang(clause, on: noun, as: .acl)
      tree.hang(marker, on: clause, as: .mark)
      tree[marker].tag = .in
    }
  }

  /// Nouns for what somebody wants, says or thinks.
  private static let contents: Set<String> = [
    "recommendation", "proposal", "suggestion", "demand", "request", "wish", "claim", "order",
    "decision", "ruling", "finding", "view", "belief", "argument", "insistence", "condition",
    "hope", "fear", "promise", "warning", "statement", "advice", "motion", "verdict",
  ]

  /// Makes a bare verb behind what somebody sees the thing seen, where it was hung on the verb above.
  ///
  /// In *she lived to see the tenth leave the line*, she saw it leave.
  static func joinSeen(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vb) else { return }
    for deed in tree.sentence.dropFirst(4) where tree[deed].tag == .vb {
      let (seeing, ordinal) = (tree[deed].head, deed - 1)
      guard tree[deed].relation == .ccomp, tree[ordinal].head == deed,
        tree[ordinal].relation == .amod, tree[ordinal - 1].tag == .dt,
        tree[ordinal - 1].head == ordinal || tree[ordinal - 1].head == deed,
        seeing == ordinal - 2
      else { continue }
      tree.hang(ordinal, on: deed, as: .nsubj)
      tree[ordinal - 1].head = ordinal
    }
    for deed in tree.sentence.dropFirst(4) where tree[deed].tag == .vb {
      let (noun, verb) = (deed - 1, tree[deed].head)
      guard tree[deed].relation == .xcomp, tree[noun].relation == .obj,
        case let seeing = tree[noun].head, tree.sentence.contains(seeing), seeing < noun,
        ["see", "watch", "hear"].contains(tree.lower(seeing)), tree[seeing].head == verb,
        verb < seeing
      else { continue }
      tree.hang(deed, on: seeing, as: .ccomp)
      tree.hang(noun, on: deed, as: .nsubj)
    }
  }

  /// Makes a clause with *that* what somebody is told, where it was hung on a verb without an object that says who he is.
  ///
  /// In *she told the man who called that she had gone*, she told him so. *She told the man who believed that she had gone* stays.
  static func joinToldCallers(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl), tree.mayHave(.ccomp) else { return }
    for clause in tree.sentence.dropFirst(5) where tree[clause].relation == .ccomp {
      let relative = tree[clause].head
      guard tree.sentence.contains(relative), relative < clause,
        tree[relative].relation == .aclRelcl,
        ["call", "telephone", "phone", "ring", "ask", "come", "arrive", "answer", "visit"]
          .contains(tree.base(ofPast: relative)),
        let marker = tree.dependent(of: clause, in: relative + 1..<clause, .mark),
        tree.lower(marker) == "that", case let hearer = tree[relative].head,
        tree.sentence.contains(hearer), [.obj, .iobj].contains(tree[hearer].relation),
        case let verb = tree[hearer].head, tree.sentence.contains(verb), verb < hearer,
        Self.tellings.contains(tree.base(ofPast: verb)) || tree.lower(verb) == "telling",
        !tree.hasDependent(of: verb, .ccomp)
      else { continue }
      tree.hang(clause, on: verb, as: .ccomp)
    }
  }
}

internal import TextModel

/// Past tenses that a tree takes for words about a noun, in sentences that have no other predicate.
enum MissingPredicates {
  /// Makes a past tense behind *the* and a number the predicate.
  ///
  /// In *the three reached camp on 5 July*, three did, and no camp was reached. *The three reached camps were full* stays.
  static func openCounted(_ tree: inout SentenceTree) {
    guard isClosed(tree),
      let verb = tree.sentence.dropFirst(2).dropLast(2).first(where: {
        tree[$0].relation == .amod
      }), isPast(verb, tree), case let object = tree[verb].head, object > verb,
      tree[object].relation == .root, [.nn, .nns, .nnp].contains(tree[object].tag),
      case let number = verb - 1, tree[number].tag == .cd, tree[number].head == object,
      tree.lower(number - 1) == "the", tree[number - 1].head == object,
      !tree.sentence.contains(where: { $0 != verb && tree.isFinite($0) })
    else { return }
    open(verb, of: number, &tree)
    tree[number - 1].head = number
    tree.hang(object, on: verb, as: .obj)
    tree.rehang(tree.words(before: number - 1), from: object, to: verb)
    for word in tree.words(behind: object) where tree[word].head == object {
      if tree[word].relation == .nmod { tree[word].relation = .obl }
      tree[word].head = verb
    }
  }

  /// Makes a past tense behind a noun with a phrase the predicate, where another noun hung on it without any preposition.
  ///
  /// In *a stir of the tank ignited damaged wires*, the stir ignited them. *A photo of the tank and burnt wires* stays.
  static func openBehindPhrases(_ tree: inout SentenceTree) {
    guard isClosed(tree), let noun = topic(tree),
      let object = tree.words(behind: noun).first(where: {
        tree[$0].head == noun && [.nmod, .appos].contains(tree[$0].relation)
          && [.nn, .nns].contains(tree[$0].tag) && !tree.hasDependent(of: $0, .case, .cc, .punct)
      }),
      let verb = tree.dependent(of: object, in: noun + 1..<object, .amod, .compound),
      isPast(verb, tree), case let last = verb - 1, last > noun, tree.isNoun(last),
      let phrase = (noun + 1...last).first(where: {
        tree[$0].head == noun && tree[$0].relation == .nmod && tree.hasDependent(of: $0, .case)
      }), (noun + 1...last).allSatisfy({ tree.isWithin($0, phrase) }),
      !tree.sentence.contains(where: {
        $0 != verb && tree[$0].head == noun && tree.isFinite($0)
      })
    else { return }
    open(verb, of: noun, &tree)
    tree.hang(object, on: verb, as: .obj)
    for word in tree.words(behind: object)
    where tree[word].head == verb && tree[word].relation == .acl {
      tree[word].relation = .advcl
    }
  }

  /// Makes what only persons do the predicate behind a plural for them and what they are of.
  ///
  /// In *clients of the shop paid for goods*, the clients paid. *Clients of the shop paid by Holm* and *pictures of the shop paid for
  /// by Holm* stay.
  static func openBehindWholes(_ tree: inout SentenceTree) {
    guard let noun = topic(tree), tree[noun].tag == .nns, tree.namesSomebody(noun),
      tree.lower(noun + 1) == "of", case let whole = tree[noun + 1].head, whole > noun,
      tree[whole].head == noun, case let verb = whole + 1, tree.sentence.contains(verb),
      tree[verb].relation == .acl, [noun, whole].contains(tree[verb].head),
      ["paid", "asked", "voted", "applied", "waited", "fought", "called"].contains(
        tree.lower(verb)),
      tree.lower(verb + 1) == "for", !tree.hasDependent(of: verb, .oblAgent, .aux, .auxPass),
      !tree.sentence.contains(where: {
        tree.isFinite($0) && $0 != verb && !tree.isWithin($0, verb)
      })
    else { return }
    open(verb, of: noun, &tree)
  }

  /// Makes a past tense behind a relative clause the predicate.
  ///
  /// In *a jury that met in May convicted Holm*, the jury convicted him and met nobody. *A jury that met in May.* stays.
  static func openBehindRelatives(_ tree: inout SentenceTree) {
    guard let noun = topic(tree), tree[noun].tag != .nnp,
      let clause = tree.dependent(of: noun, in: tree.words(behind: noun), .aclRelcl),
      tree.hasTense(clause) || tree.hasDependent(of: clause, .aux, .auxPass),
      tree.hasSubject(clause),
      let deed = tree.words(behind: clause).dropFirst().first(where: {
        [.vbn, .vbd].contains(tree[$0].tag) && [.amod, .acl].contains(tree[$0].relation)
      }), isPast(deed, tree), !tree.hasDependent(of: deed, .aux, .auxPass, .mark),
      [.cd, .nn, .nnp, .rb, .comma].contains(tree[deed - 1].tag),
      (tree[deed].relation == .acl) == (tree[deed - 1].tag == .comma),
      !tree.sentence.contains(where: {
        tree.isFinite($0) && $0 != clause && $0 != deed && tree[$0].head != clause
      })
    else { return }
    let object = tree[deed].head
    if tree[deed].relation == .amod {
      guard object > deed, tree.isNoun(object), tree[object].head == clause else { return }
      tree.hang(object, on: deed, as: .obj)
    }
    open(deed, of: noun, &tree)
    tree.rehang(tree.words(behind: deed), from: clause, to: deed)
  }

  /// Makes a verb behind what a noun is for the predicate, where it was taken for a clause about that.
  ///
  /// In *a plan to name the ship after him was dropped*, the plan was dropped, and he was not.
  static func openBehindPurposes(_ tree: inout SentenceTree) {
    guard let noun = topic(tree), tree.lower(noun + 1) == "to",
      let purpose = tree.dependent(of: noun, in: tree.words(behind: noun + 1), .acl),
      tree[purpose].tag == .vb, tree[noun + 1].head == purpose,
      let verb = tree.words(behind: purpose + 2).first(where: {
        tree[$0].relation == .advcl && tree.isWithin($0, purpose) && tree.hasSubject($0)
      }), tree.hasTense(verb) || tree.hasDependent(of: verb, .aux, .auxPass),
      let marker = tree.dependent(of: verb, in: purpose..<verb, .mark),
      ["after", "before", "since", "until", "for", "as"].contains(tree.lower(marker)),
      let object = tree.dependent(of: verb, in: marker + 1..<verb, .nsubj, .nsubjPass),
      tree.comma(from: purpose, to: verb) == nil,
      !tree.sentence.contains(where: {
        tree.isFinite($0) && $0 != verb
          && ($0 < verb ? tree[$0].head != verb : tree[$0].head == verb)
          && !tree.hasDependent(of: $0, .mark, .cc)
      })
    else { return }
    tree.hang(verb, on: -1, as: .root)
    tree.hang(noun, asSubjectOf: verb)
    tree.hang(object, on: purpose, as: .obl)
    tree.hang(marker, on: object, as: .case)
    tree.rehang(tree.words(behind: verb), from: noun, to: verb)
    tree.hang(tree.sentence.upperBound - 1, on: verb, as: .punct)
  }

  /// Makes a past tense behind a relative clause in commas the predicate, where it was joined to a clause within that.
  ///
  /// In *Peru, which said that the crew had fished, refused*, Peru did: no *and* stands before it. In *a search of the yacht, which
  /// was put off because a permit was late, took place*, no permit did.
  static func openBehindReports(_ tree: inout SentenceTree) {
    guard let noun = topic(tree), let comma = tree.comma(in: tree.words(behind: noun)),
      case let pronoun = comma + 1, [.wdt, .wp].contains(tree[pronoun].tag),
      case let clause = tree[pronoun].head, clause > pronoun, tree[clause].relation == .aclRelcl,
      (noun + 1..<comma).allSatisfy({ tree.isWithin($0, noun) }), tree.isWithin(clause, noun),
      let inner = tree.words(behind: clause).first(where: {
        [.ccomp, .advcl].contains(tree[$0].relation) && tree.isWithin($0, clause)
          && tree.hasSubject($0)
      }),
      case let deeds = tree.words(behind: inner).filter({
        [.conj, .ccomp, .advcl, .parataxis].contains(tree[$0].relation)
          && tree[$0].partOfSpeech == .verb
          && (tree[$0].head == noun || tree.isWithin(tree[$0].head, clause))
          && !tree.hasDependent(of: $0, .nsubj, .nsubjPass, .aux, .auxPass, .mark)
      }), let deed = deeds.first(where: { opensPredicate($0, among: deeds, tree) })
    else { return }
    open(deed, of: noun, &tree)
  }

  /// Makes a passive behind a relative clause without commas the predicate, and its subject the object of that clause.
  ///
  /// In *a bell that would have warned the crew had been sold*, the bell was. *A man who said the crew had been sold.* stays.
  static func openBehindObjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(.nsubjPass), let noun = topic(tree),
      let clause = tree.dependent(of: noun, in: tree.words(behind: noun), .aclRelcl),
      let deed = tree.dependent(of: clause, in: tree.words(behind: clause), .ccomp, .advcl),
      let object = tree.dependent(of: deed, in: clause + 1..<deed, .nsubjPass),
      !tree.hasDependent(of: deed, .mark), !tree.hasDependent(of: clause, .obj),
      tree.hasSubject(clause), !tree.isReport(clause) || tree.lower(clause) == "warned",
      tree.comma(from: noun, to: deed) == nil,
      (clause + 1..<object).allSatisfy({ tree.isWithin($0, object) })
    else { return }
    tree.hang(object, on: clause, as: .obj)
    tree.hang(deed, on: -1, as: .root)
    tree.hang(noun, on: deed, as: .nsubjPass)
    tree.hang(tree.sentence.upperBound - 1, on: deed, as: .punct)
  }

  /// Whether a past tense stands behind a comma and no *and*, and is none of a row that ends with *and* before another such.
  private static func opensPredicate(_ deed: Int, among deeds: [Int], _ tree: SentenceTree) -> Bool
  {
    func isBare(_ verb: Int) -> Bool {
      [.vbd, .vbn].contains(tree[verb].tag) && tree[verb - 1].tag == .comma
    }
    let rest = deeds.drop { $0 <= deed }
    guard isBare(deed), let joint = rest.first(where: { tree.hasDependent(of: $0, .cc) }) else {
      return isBare(deed)
    }
    return !rest.contains { $0 > joint && isBare($0) }
  }

  /// Makes a past tense behind the noun that it was taken to describe the predicate.
  ///
  /// In *8. The claimant issued proceedings on 5 March*, the claimant issued them. *The armed men.* and *A letter dated 5 March.* stay.
  static func openPostposed(_ tree: inout SentenceTree) {
    guard let noun = topic(tree), case let verb = noun + 1, isPast(verb, tree),
      [.amod, .acl].contains(tree[verb].relation),
      let object = tree.words(behind: verb).prefix(4).first(where: {
        tree.isNoun($0) && [noun, verb].contains(tree[$0].head)
          && [.appos, .obj, .conj, .compound, .dep].contains(tree[$0].relation)
      }), [noun, object].contains(tree[verb].head), !tree.hasDependent(of: object, .case),
      (verb + 1..<object).allSatisfy({ tree[$0].head == object }),
      tree[verb].head == noun || tree[object].head == noun,
      !tree.sentence.contains(where: { tree.isFinite($0) && $0 != verb })
    else { return }
    open(verb, of: noun, &tree)
    tree.hang(object, on: verb, as: .obj)
    for word in tree.words(behind: object)
    where tree[word].head == object && tree[word].relation == .nmod
      && (tree[word].tag == .cd || tree.namesTime(word))
    {
      tree.hang(word, on: verb, as: .obl)
    }
    for word in tree.words(before: noun) where tree[word].tag == .ls { tree[word].head = verb }
  }

  /// Makes a past tense that has the form of a noun the predicate behind the participle that describes its subject.
  ///
  /// In *a thief using a key taken from a cleaner read letters*, the thief read them.
  static func openUnchanged(_ tree: inout SentenceTree) {
    guard let noun = topic(tree), tree[noun].tag != .nnp,
      !tree.sentence.contains(where: { tree.isFinite($0) }),
      let participle = tree.dependent(of: noun, in: tree.words(behind: noun), .acl),
      let verb = tree.words(behind: participle).dropFirst(2).first(where: {
        PastForms.isUnchanged(tree.lower($0)) && [.compound, .amod].contains(tree[$0].relation)
      }), case let object = tree[verb].head, object > verb, [.nn, .nns].contains(tree[object].tag),
      case let above = tree[object].head, tree.sentence.contains(above),
      // What stood before the verb in the phrase is all that the preposition governs.
      let last = (participle + 1..<verb).last(where: { tree.isNoun($0) })
    else { return }
    if tree[last].head == object || tree[last].head == verb {
      tree.hang(last, on: above, as: tree[object].relation)
      tree.rehang(participle + 1..<last, from: object, to: last)
    }
    open(verb, of: noun, &tree)
    tree.hang(object, on: verb, as: .obj)
  }

  /// Makes a past tense that has the form of its infinitive the predicate behind the infinitive that it was hung on.
  ///
  /// In *an attempt to cross cost two lives*, it did. *A plan to help cut costs.* stays.
  static func openBehindInfinitives(_ tree: inout SentenceTree) {
    guard let noun = topic(tree), tree[noun].tag != .nnp,
      !tree.sentence.contains(where: { tree.isFinite($0) }),
      let infinitive = tree.dependent(of: noun, in: tree.words(behind: noun), .acl),
      tree[infinitive].tag == .vb,
      !["help", "let", "make"].contains(tree.lower(infinitive)),
      let verb = tree.dependent(
        of: infinitive, in: tree.words(behind: infinitive), .xcomp, .conj, .obj),
      tree[verb].tag == .vb, PastForms.isUnchanged(tree.lower(verb)),
      !tree.hasDependent(of: verb, .mark, .cc), tree.hasDependent(of: verb, .obj)
    else { return }
    open(verb, of: noun, &tree)
  }

  /// Makes a past tense behind a name in commas the predicate, where it was taken for a word about the object of an infinitive.
  ///
  /// In *the last abbot to make that trip, Bo Holm, left in May*, he left.
  static func openBehindNames(_ tree: inout SentenceTree) {
    guard let noun = topic(tree), tree[noun].tag != .nnp, tree.namesSomebody(noun),
      tree.lower(noun + 1) == "to", !tree.sentence.contains(where: { tree.isFinite($0) }),
      let deed = tree.words(behind: noun + 3).first(where: {
        tree[$0].relation == .acl && tree[$0 - 1].tag == .comma && isPast($0, tree)
          && tree[$0 - 2].tag == .nnp
      }), tree.isWithin(deed, noun), !tree.hasDependent(of: deed, .aux, .auxPass, .oblAgent)
    else { return }
    tree.rehang(tree.words(behind: deed), from: tree[deed].head, to: deed)
    open(deed, of: noun, &tree)
  }

  /// Makes *followed* and its like behind a noun the predicate: nothing is followed but by somebody.
  ///
  /// In *a contract followed within weeks*, it came. *A path followed by walkers.* stays.
  static func openSequel(_ tree: inout SentenceTree) {
    guard let noun = topic(tree), case let verb = noun + 1, tree[verb].relation == .acl,
      tree[verb].head == noun, Self.sequels.contains(tree.lower(verb)),
      !tree.hasDependent(of: verb, .obj, .oblAgent), tree.lower(verb + 1) != "by",
      !tree.sentence.contains(where: { tree.isFinite($0) && $0 != verb })
    else { return }
    open(verb, of: noun, &tree)
  }

  /// Pasts of verbs that say that something came, which have no passive without *by*.
  private static let sequels: Set<String> = [
    "followed", "ensued", "emerged", "erupted", "intervened", "collapsed",
  ]

  /// The noun that a sentence was taken to be about and to say nothing of.
  private static func topic(_ tree: SentenceTree) -> Int? {
    guard isClosed(tree),
      let noun = tree.sentence.prefix(6).first(where: { tree[$0].relation == .root }),
      [.nn, .nns, .nnp].contains(tree[noun].tag)
    else { return nil }
    return noun
  }

  /// Whether a sentence is long enough to say something, and ends with a full stop.
  private static func isClosed(_ tree: SentenceTree) -> Bool {
    tree.sentence.count > 5 && tree.lower(tree.sentence.upperBound - 1) == "."
  }

  /// Whether a word can be the past tense of a verb.
  private static func isPast(_ word: Int, _ tree: SentenceTree) -> Bool {
    [.vbn, .vbd].contains(tree[word].tag)
      && EventLexicon.shared.isVerb(tree.base(ofPast: word))
  }

  /// Makes a verb what the sentence says of a noun, which keeps what stands before the verb.
  private static func open(_ verb: Int, of noun: Int, _ tree: inout SentenceTree) {
    tree.tag(verb, as: .vbd, .verb)
    tree.hang(verb, on: -1, as: .root)
    tree.hang(noun, on: verb, as: .nsubj)
    tree.rehang(tree.words(behind: verb), from: noun, to: verb)
    tree.hang(tree.sentence.upperBound - 1, on: verb, as: .punct)
  }
}

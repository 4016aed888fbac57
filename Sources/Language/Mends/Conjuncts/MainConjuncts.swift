internal import TextModel

/// Deeds behind *and* that belong to the main verb, where a tree joins them to the clause between.
enum MainConjuncts {
  /// Joins to the main verb a deed with a date of its own, where it was joined to a dated clause with *when*, *as* or *because*.
  ///
  /// In *the hall shut when the war began in 1939 and opened again in 1946*, the hall opened: what was when the war began was not
  /// in another year. *It shut when the ferry sank and drowned two* and *when he came in May and saw it* stay.
  static func raiseDated(_ tree: inout SentenceTree) {
    for deed in conjuncts(of: tree) {
      let clause = tree[deed].head
      guard ["when", "as", "because"].contains(marker(of: clause, tree) ?? ""),
        let own = time(of: deed, in: tree.words(behind: deed), tree),
        let other = time(of: clause, in: clause + 1..<deed, tree),
        tree.lower(own) != tree.lower(other)
      else { continue }
      raise(deed, from: clause, &tree)
    }
  }

  /// Joins to a clause with *when* behind a comma what its subject did next, where it was joined to the main verb.
  ///
  /// In *the trouble began in May, when the bank reported a loss and sold its yard*, the bank sold it: the comma would stand twice.
  /// *They left when he came and sold the yard* stays.
  static func joinContinued(_ tree: inout SentenceTree) {
    guard tree.mayHave(.advcl), tree.mayHave(.conj) else { return }
    var repairs = 0
    for deed in tree.sentence.dropFirst(6) where repairs < TreeMender.repairs {
      let main = tree[deed].head
      guard tree[deed].relation == .conj, [.vbd, .vbn].contains(tree[deed].tag),
        tree.sentence.contains(main), main < deed, tree[main].partOfSpeech == .verb,
        !tree.hasDependent(of: deed, .nsubj, .nsubjPass, .aux, .auxPass, .mark)
      else { continue }
      repairs += 1
      guard let when = (main + 2..<deed).last(where: { tree.lower($0) == "when" }),
        tree[when - 1].tag == .comma, case let clause = tree[when].head,
        (when + 1..<deed).contains(clause), tree[clause].tag == .vbd,
        tree[clause].relation == .advcl, tree[clause].head == main, tree.hasSubject(clause),
        let joint = tree.dependent(of: deed, in: clause + 1..<deed, .cc),
        tree.comma(from: when, to: deed) == nil,
        tree.hasDependent(of: deed, in: tree.words(behind: deed), .obj, .ccomp, .xcomp),
        (joint + 1..<deed).allSatisfy({ tree[$0].head == deed }),
        time(of: deed, in: tree.words(behind: deed), tree) == nil
      else { continue }
      tree.tag(deed, as: .vbd, .verb)
      tree[deed].head = clause
    }
  }

  /// Joins to a passive the participle behind *and* that shares its auxiliary, where it was joined to an active clause between.
  ///
  /// In *the post was cut when the office moved to Rome and restored in 1955*, the office restored nothing.
  static func raiseParticiples(_ tree: inout SentenceTree) {
    for deed in conjuncts(of: tree) {
      let clause = tree[deed].head
      let main = tree[clause].head
      guard marker(of: clause, tree) != nil, tree.lower(deed).hasSuffix("ed"),
        [.vbn, .vbd].contains(tree[deed].tag),
        !tree.hasDependent(of: deed, .obj, .xcomp, .ccomp, .aux, .auxPass),
        tree[clause].tag == .vbd, tree[main].tag == .vbn, isPassive(main, tree),
        EventLexicon.shared.isVerb(tree.base(ofPast: deed)), !Self.own.contains(tree.lower(deed)),
        tree.hasDependent(of: deed, in: tree.words(behind: deed), .obl, .oblUnmarked, .oblAgent)
      else { continue }
      tree[deed].tag = .vbn
      raise(deed, from: clause, &tree)
    }
  }

  /// Joins to a passive the participle behind *and* that shares its auxiliary, where it was joined to a noun of its phrases.
  ///
  /// In *she was called to a hearing and dismissed by letter*, no hearing was dismissed. *He was seen by the owner and built by
  /// him* and *he was taken to a hall and a tower built by Lee* stay.
  static func raisePassives(_ tree: inout SentenceTree) {
    guard tree.mayHave(.auxPass), tree.mayHave(.conj) else { return }
    var repairs = 0
    for deed in tree.sentence.dropFirst(4) where repairs < TreeMender.repairs {
      var above = tree[deed].head
      guard tree[deed].relation == .conj, [.vbn, .vbd].contains(tree[deed].tag),
        tree[deed - 1].relation == .cc, tree[deed - 1].head == deed, tree.sentence.contains(above),
        above < deed, tree[above].partOfSpeech == .noun
      else { continue }
      repairs += 1
      while tree.sentence.contains(above), tree[above].head < above,
        [.obl, .nmod].contains(tree[above].relation)
      {
        above = tree[above].head
      }
      guard tree.sentence.contains(above), tree[above].tag == .vbn, tree.isPassive(above),
        !tree.hasDependent(of: deed, .nsubj, .nsubjPass, .aux, .auxPass, .cop, .obj)
      else { continue }
      tree.tag(deed, as: .vbn, .verb)
      tree.hang(deed, on: tree[above].relation == .conj ? tree[above].head : above, as: .conj)
    }
  }

  /// Joins to the verb before a clause what somebody did to something, where it was joined to a passive told of a thing.
  ///
  /// In *he had gone there before the will was signed and found it empty*, no will found it.
  static func raiseTransitives(_ tree: inout SentenceTree) {
    for deed in conjuncts(of: tree) {
      let clause = tree[deed].head
      guard marker(of: clause, tree) != nil, tree[clause].tag == .vbn, tree.isPassive(clause),
        let thing = tree.dependent(of: clause, .nsubjPass), [.nn, .nns].contains(tree[thing].tag),
        !tree.namesSomebody(thing), tree.hasDependent(of: deed, .obj),
        !tree.hasDependent(of: deed, .aux, .auxPass)
      else { continue }
      raise(deed, from: clause, &tree)
    }
  }

  /// Joins to a report what the reporter did to something, where it was joined to a passive told of a thing.
  ///
  /// In *Holm denied that the boat had been neglected and sent two lawyers*, no boat sent them. *She said that a pipe had burst and
  /// flooded the hall* stays.
  static func raiseFromReports(_ tree: inout SentenceTree) {
    guard tree.mayHave(.ccomp), tree.mayHave(.conj) else { return }
    var repairs = 0
    for deed in tree.sentence.dropFirst(6)
    where tree[deed].relation == .conj && tree[deed].tag == .vbd && repairs < TreeMender.repairs {
      let clause = tree[deed].head
      guard tree.sentence.contains(clause), clause < deed, tree[clause].relation == .ccomp,
        tree[clause].tag == .vbn, tree.hasDependent(of: clause, .auxPass), tree[deed - 1].tag == .cc
      else { continue }
      repairs += 1
      let main = tree[clause].head
      guard tree.sentence.contains(main), main < clause, tree[main].tag == .vbd,
        tree.isReport(main), tree.hasSubject(main),
        tree.hasDependent(of: clause, .aux),
        let thing = tree.dependent(of: clause, .nsubjPass), [.nn, .nns].contains(tree[thing].tag),
        !tree.namesSomebody(thing), tree.hasDependent(of: deed, .obj, .ccomp),
        !tree.hasDependent(of: deed, .aux, .auxPass, .nsubj, .nsubjPass)
      else { continue }
      raise(deed, from: clause, &tree)
    }
  }

  /// Joins an infinitive to the one that somebody was let do or made do, where it was joined to the letting.
  ///
  /// In *it will allow firms to draw maps and then sell them*, firms sell them.
  static func joinPermitted(_ tree: inout SentenceTree) {
    guard tree.mayHave(.xcomp), tree.mayHave(tag: .vb) else { return }
    for deed in tree.sentence.dropFirst(6)
    where tree[deed].tag == .vb && tree[deed].relation == .conj {
      let permitting = tree[deed].head
      guard tree.sentence.contains(permitting), permitting < deed,
        tree[permitting].partOfSpeech == .verb,
        ["allow", "enable", "permit", "require", "help", "ask", "urge", "order", "force", "invite"]
          .contains(Lemmatiser().verb(tree.lower(permitting), tree[permitting].tag)),
        !tree.hasDependent(of: deed, .mark, .aux, .auxPass, .nsubj, .nsubjPass, .advcl),
        let doer = tree.dependent(of: permitting, in: permitting + 1..<deed, .obj, .iobj),
        let first = tree.dependent(of: permitting, in: doer + 1..<deed, .xcomp),
        tree[first].tag == .vb, tree.hasDependent(of: first, .mark)
      else { continue }
      tree[deed].head = first
    }
  }

  /// Joins a deed with a modal or a tense to the verb above an infinitive, where it was joined to that.
  ///
  /// In *she said it needed time to read the plan and would answer in May*, nobody needed time to would answer, and in *they refused
  /// to march and shot him*, they shot him. *They refused to march and shoot* stays.
  static func raiseFinites(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vb), tree.mayHave(.mark) else { return }
    var repairs = 0
    for deed in tree.sentence.dropFirst(4) where repairs < TreeMender.repairs {
      let infinitive = tree[deed].head
      guard tree[deed].relation == .conj, tree[deed].partOfSpeech == .verb,
        tree.sentence.contains(infinitive), infinitive < deed, tree[infinitive].tag == .vb,
        tree.hasDependent(of: infinitive, .mark), !tree.hasDependent(of: infinitive, .aux)
      else { continue }
      repairs += 1
      let isPast = isOnlyPast(deed, tree)
      guard isPast || tree.dependents(of: deed).contains(where: { tree[$0].tag == .md }),
        !tree.hasSubject(deed),
        let to = tree.dependent(of: infinitive, .mark), tree[to].tag == .to
      else { continue }
      var above = tree[infinitive].head
      var steps = 0
      while tree.sentence.contains(above), steps < 4,
        !(tree[above].partOfSpeech == .verb && tree.hasSubject(above))
      {
        above = tree[above].head
        steps += 1
      }
      guard tree.sentence.contains(above), above < infinitive, tree.hasSubject(above) else {
        continue
      }
      if isPast { tree[deed].tag = .vbd }
      raise(deed, to: above, from: infinitive, &tree)
    }
  }

  /// Whether a verb without auxiliaries, taken for an infinitive or a participle, has a form that only a past tense has: “to march and
  /// *shot* him”.
  private static func isOnlyPast(_ deed: Int, _ tree: SentenceTree) -> Bool {
    guard [.vb, .vbn, .vbd].contains(tree[deed].tag), tree[deed - 1].relation == .cc,
      !tree.hasDependent(of: deed, .aux, .auxPass, .mark),
      let base = EventLexicon.shared.exception(tree.lower(deed), "v")
    else { return false }
    return base != tree.lower(deed) && !EventLexicon.shared.isVerb(tree.lower(deed))
  }

  /// Joins an infinitive to the one before it, where it was joined to a tense of a clause between.
  ///
  /// In *they agreed to open the road that a fire had closed and to meet again*, they agreed to meet.
  static func raiseInfinitives(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vb), tree.mayHave(.conj) else { return }
    var repairs = 0
    for deed in tree.sentence.dropFirst(6) where repairs < TreeMender.repairs {
      let wrong = tree[deed].head
      guard tree[deed].relation == .conj, tree[deed].tag == .vb, tree.sentence.contains(wrong),
        wrong < deed, tree.hasTense(wrong) || tree.hasDependent(of: wrong, .aux),
        tree[wrong].partOfSpeech == .verb
      else { continue }
      repairs += 1
      guard let to = tree.dependent(of: deed, .mark), tree[to].tag == .to,
        tree.hasDependent(of: deed, .cc),
        [.advcl, .aclRelcl, .ccomp].contains(tree[wrong].relation),
        let first = tree.words(before: wrong).last(where: { verb in
          tree[verb].tag == .vb
            && tree.dependent(of: verb, .mark).map { tree[$0].tag == .to } ?? false
        })
      else { continue }
      raise(deed, to: first, from: wrong, &tree)
    }
  }

  /// Joins to a verb of denying what the denier says or offers behind *and*, where it was joined to what is denied.
  ///
  /// In *he denied that he had lied and blamed the clerk*, he did blame him. *He denied that he had lied and sold it* stays.
  static func raiseFromDenials(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj) else { return }
    for deed in tree.sentence.dropFirst(4)
    where tree[deed].relation == .conj && [.vbd, .vbn].contains(tree[deed].tag) {
      let clause = tree[deed].head
      guard tree.sentence.contains(clause), clause < deed,
        [.ccomp, .xcomp, .advcl].contains(tree[clause].relation),
        case let main = tree[clause].head, tree.sentence.contains(main), main < clause,
        denials.contains(tree.lower(main)), answers.contains(tree.base(ofPast: deed)),
        !tree.hasDependent(of: deed, .nsubj, .nsubjPass, .aux, .auxPass, .mark),
        tree.hasDependent(of: deed, .cc)
      else { continue }
      tree[deed].tag = .vbd
      raise(deed, from: clause, &tree)
    }
  }

  private static let denials: Set<String> = ["denied", "disputed", "disclaimed"]

  /// What somebody does who answers a charge.
  private static let answers: Set<String> = [
    "blame", "accuse", "propose", "insist", "claim", "threaten", "vow", "pledge", "promise",
    "demand", "announce", "declare", "argue", "maintain", "suggest", "urge", "offer", "appeal",
    "sue", "say", "add", "challenge", "counter-claim", "counterclaim", "point", "call", "warn",
  ]

  /// Joins to the main verb a deed behind a comma and *and*, where it was joined to a clause with *when* or *since* before the comma.
  ///
  /// In *she gave it up when her son fell ill, and sold the mill*, she sold it. Leaves alone: *it shut when he fell ill, and sold the
  /// mill* (no thing sells) and *when he came, saw, and left*.
  static func raiseBehindCommas(_ tree: inout SentenceTree) {
    for deed in conjuncts(of: tree) {
      let clause = tree[deed].head
      let main = tree[clause].head
      guard ["when", "since", "after", "before", "until"].contains(marker(of: clause, tree) ?? ""),
        tree[deed].tag == .vbd || tree.hasDependent(of: deed, .aux, .auxPass),
        let joint = tree.dependent(of: deed, in: clause + 1..<deed, .cc),
        tree[joint - 1].tag == .comma, tree.comma(from: clause, to: joint - 1) == nil,
        !tree.hasDependent(of: clause, in: clause + 1..<deed, .conj),
        let subject = tree.dependent(of: main, .nsubj, .nsubjPass)
          ?? tree.dependent(of: tree[main].head, .nsubj, .nsubjPass),
        let other = tree.dependent(of: clause, .nsubj, .nsubjPass),
        isSomebody(subject, tree) || !isSomebody(other, tree)
      else { continue }
      raise(deed, from: clause, &tree)
    }
  }

  private static func isSomebody(_ subject: Int, _ tree: SentenceTree) -> Bool {
    tree[subject].tag == .nnp || ["he", "she", "they", "who"].contains(tree.lower(subject))
      || tree.namesSomebody(subject)
  }

  /// The verbs joined by *and* to a clause below another verb, which has a subject that they do not have.
  private static func conjuncts(of tree: SentenceTree) -> [Int] {
    var found: [Int] = []
    for deed in tree.sentence.dropFirst(6) where tree[deed].relation == .conj {
      let clause = tree[deed].head
      guard tree[deed].partOfSpeech == .verb, tree.sentence.contains(clause), clause < deed,
        tree[clause].relation == .advcl, tree[clause].partOfSpeech == .verb,
        case let main = tree[clause].head, tree.sentence.contains(main), main < clause,
        tree[main].partOfSpeech == .verb
      else { continue }
      if found.count == TreeMender.repairs { return found }
      guard tree.hasSubject(clause), !tree.hasSubject(deed), tree.hasDependent(of: deed, .cc)
      else { continue }
      found.append(deed)
    }
    return found
  }

  /// The conjunction of a clause, in lower case.
  private static func marker(of clause: Int, _ tree: SentenceTree) -> String? {
    let words = tree.words(before: clause)
    guard
      let marker = tree.dependent(of: clause, in: words, .mark)
        ?? words.first(where: { tree[$0].head == clause && tree.lower($0) == "when" })
    else { return nil }
    return tree.lower(marker)
  }

  /// The last word of a time that hangs on a verb: the year, or else the month or the day.
  private static func time(of verb: Int, in words: Range<Int>, _ tree: SentenceTree) -> Int? {
    let heads = words.filter {
      tree[$0].head == verb && [.obl, .oblUnmarked].contains(tree[$0].relation)
        && (tree.isYear($0) || tree.namesTime($0) || tree[$0].tag == .cd)
    }
    guard let head = heads.last else { return nil }
    return words.first { ($0 == head || tree[$0].head == head) && tree.isYear($0) }
      ?? (tree.namesTime(head) ? head : nil)
  }

  /// Whether a participle is passive, by its own auxiliary or by that of the verb it is joined to.
  private static func isPassive(_ verb: Int, _ tree: SentenceTree) -> Bool {
    if tree.isPassive(verb) { return true }
    let first = tree[verb].head
    return tree[verb].relation == .conj && tree.sentence.contains(first) && tree.isPassive(first)
      && !tree.hasDependent(of: verb, .nsubj, .aux)
  }

  static func raise(_ deed: Int, from clause: Int, _ tree: inout SentenceTree) {
    raise(deed, to: tree[clause].head, from: clause, &tree)
  }

  /// Joins a deed and those joined behind it to a verb, or to the first that this is itself joined to.
  static func raise(
    _ deed: Int, to main: Int, from clause: Int, _ tree: inout SentenceTree
  ) {
    let first = tree[main].relation == .conj ? tree[main].head : main
    guard tree.sentence.contains(first) else { return }
    tree.hang(deed, on: first, as: .conj)
    tree.rehang(tree.words(behind: deed), from: clause, to: first, only: .conj)
  }

  /// Participles that are as often the past of what a thing does by itself.
  private static let own: Set<String> = [
    "opened", "reopened", "closed", "started", "moved", "collapsed", "failed", "ended", "returned",
    "changed", "died", "remained", "stayed", "continued", "crashed", "exploded", "turned",
  ]
}

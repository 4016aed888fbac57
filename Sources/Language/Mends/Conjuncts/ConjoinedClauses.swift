internal import TextModel

/// Clauses in a row with subjects of their own, of which a tree makes one or leaves the second without its subject.
enum ConjoinedClauses {
  /// Gives a second clause its subject, where that was joined to the verb of the first.
  ///
  /// In *the pipes froze and lessons were held*, no noun is joined to *froze*: what stands before *were held*, which has
  /// no other subject, is what was held. *He sang and danced* stays.
  static func partClauses(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj) else { return }
    for noun in tree.sentence.dropFirst(2).dropLast() {
      guard tree[noun].relation == .conj, [.nn, .nns, .nnp].contains(tree[noun].tag),
        case let first = tree[noun].head, tree.sentence.contains(first), first < noun,
        tree.hasTense(first),
        tree[noun + 1].relation == .aux || tree[noun + 1].relation == .auxPass,
        case let second = tree[noun + 1].head, second > noun, tree.sentence.contains(second),
        tree[first].head == second,
        let joint = (first + 1..<noun).last(where: { tree[$0].relation == .cc }),
        !tree.hasSubject(second)
      else { continue }
      tree[noun].head = second
      tree[noun].relation = tree[noun + 1].relation == .auxPass ? .nsubjPass : .nsubj
      tree.hang(first, inPlaceOf: second)
      tree.hang(second, on: first, as: .conj)
      tree[joint].head = second
      return
    }
  }

  /// Makes the first of clauses in a row the main one, where it was taken to tell when or why the next was, with no word for that.
  ///
  /// In *the first crew had left, the second was packing, and the third would not come*, the *not* denies the coming alone. *Her work
  /// done, she left and he came* and *had she left, he would have come and she would not* stay.
  static func joinSeries(_ tree: inout SentenceTree) {
    guard tree.mayHave(.advcl) else { return }
    for _ in 0..<3 {
      guard let main = tree.sentence.first(where: { tree[$0].relation == .root }),
        let first = tree.dependent(of: main, in: tree.words(before: main), .advcl),
        let comma = tree.comma(from: first, to: main), isMainClause(first, tree),
        let subject = tree.dependent(of: main, in: comma + 1..<main, .nsubj, .nsubjPass),
        (comma + 1..<subject).allSatisfy({ tree[$0].head == subject || tree[$0].tag == .cc }),
        tree[comma + 1].tag == .cc
          || tree.words(behind: main).contains(where: {
            tree[$0].head == main && tree[$0].relation == .conj && tree.hasSubject($0)
          })
      else { return }
      for word in first + 1..<comma + 1 where tree[word].head == main { tree[word].head = first }
      if let auxiliary = tree.dependent(of: main, in: tree.words(before: first), .aux, .auxPass) {
        tree[auxiliary].head = first
      }
      tree.hang(first, inPlaceOf: main)
      tree.hang(main, on: first, as: .conj)
      if let last = tree.sentence.last, tree[last].head == main { tree[last].head = first }
    }
  }

  /// Whether a clause has its own subject and tense, and no word that puts it below another.
  private static func isMainClause(_ verb: Int, _ tree: SentenceTree) -> Bool {
    guard let subject = tree.dependent(of: verb, in: tree.words(before: verb), .nsubj, .nsubjPass),
      !tree.hasDependent(of: verb, .mark, .advmod)
        || tree.dependents(of: verb).allSatisfy({
          tree[$0].relation != .mark && !(tree[$0].relation == .advmod && $0 < subject)
        })
    else { return false }
    return tree[verb].tag == .vbd
      || (subject + 1..<max(verb, subject + 1)).contains {
        ["had", "was", "were"].contains(tree.lower($0))
          && [.aux, .auxPass, .cop].contains(tree[$0].relation)
      }
  }

  /// Joins a clause without a subject to the main clause, where it was joined to one behind *when* or *after* whose subject does
  /// not agree with it.
  ///
  /// In *the chapel was closed when cracks appeared and is to reopen*, the chapel is to reopen, not the cracks.
  static func joinAgreeing(_ tree: inout SentenceTree) {
    guard tree.mayHave(.advcl), tree.mayHave(.conj) else { return }
    for auxiliary in tree.sentence.dropFirst(4) where tree.isAuxiliary(auxiliary) {
      let clause = tree[auxiliary].head
      guard clause > auxiliary, tree.sentence.contains(clause), tree[clause].relation == .conj,
        ["is", "was", "has"].contains(tree.lower(auxiliary)), !tree.hasSubject(clause),
        case let first = tree[clause].head, tree.sentence.contains(first),
        tree[first].relation == .advcl,
        let subject = tree.dependent(of: first, in: tree.words(before: first), .nsubj, .nsubjPass),
        [.nns, .nnps].contains(tree[subject].tag), !tree.hasDependent(of: subject, .conj),
        case let main = tree[first].head, tree.sentence.contains(main), main < first,
        let agreeing = tree.dependent(of: main, .nsubj, .nsubjPass),
        [.nn, .nnp, .prp].contains(tree[agreeing].tag), tree.lower(agreeing) != "they"
      else { continue }
      tree[clause].head = main
    }
  }

  /// Joins how long something took to what tells that it began, where it was joined to a clause behind *when* or *after*.
  ///
  /// In *rebuilding began after the war ended and took until 1955*, no war took so long. *It began when the pump failed and broke*
  /// stays.
  static func joinCourses(_ tree: inout SentenceTree) {
    guard tree.mayHave(.advcl), tree.mayHave(.conj) else { return }
    for verb in tree.sentence.dropFirst(5).dropLast()
    where ["took", "lasted", "continued"].contains(tree.lower(verb)) {
      let first = tree[verb].head
      guard tree[verb].relation == .conj, !tree.hasSubject(verb),
        !tree.hasDependent(of: verb, .obj, .aux), tree.sentence.contains(first), first < verb,
        tree[first].relation == .advcl, case let main = tree[first].head,
        tree.sentence.contains(main), main < first,
        ["began", "started", "opened", "resumed"].contains(tree.lower(main)),
        tree.hasSubject(main)
      else { continue }
      tree[verb].head = main
    }
  }

  /// Joins what took place to the main clause that tells of it, where it was joined to what somebody did meanwhile.
  ///
  /// In *the trial was put off when Holm fell ill, and took place in May*, Holm did not take place.
  static func joinOccasions(_ tree: inout SentenceTree) {
    guard tree.mayHave(.advcl), tree.mayHave(.conj) else { return }
    for verb in tree.sentence.dropFirst(5).dropLast()
    where tree.lower(verb + 1) == "place" && ["took", "taken"].contains(tree.lower(verb)) {
      let first = tree[verb].head
      guard tree[verb].relation == .conj, !tree.hasSubject(verb), tree.sentence.contains(first),
        first < verb, tree[first].relation == .advcl,
        let subject = tree.dependent(of: first, .nsubj, .nsubjPass),
        tree[subject].tag == .nnp || tree.namesSomebody(subject), case let main = tree[first].head,
        tree.sentence.contains(main), main < first,
        let other = tree.dependent(of: main, .nsubj, .nsubjPass),
        tree[other].tag != .nnp, !tree.namesSomebody(other), tree.lower(other) != "he",
        tree.lower(other) != "she"
      else { continue }
      tree[verb].head = main
    }
  }

  /// Makes a clause of the noun and the verb that open a sentence before *and* and another clause.
  ///
  /// In *on 3 May a cable snapped and a docker, Mr Holm, was injured*, the docker was injured, and not the cable.
  static func openFirstClauses(_ tree: inout SentenceTree) {
    guard let first = tree.sentence.first(where: { tree[$0].partOfSpeech == .verb }),
      first > tree.sentence.lowerBound, first + 3 < tree.sentence.upperBound,
      [.vbd, .vbn].contains(tree[first].tag), tree[first].relation != .root,
      tree[first].relation != .amod, case let subject = first - 1,
      tree[subject].partOfSpeech == .noun, opensClause(subject, tree),
      ["and", "but"].contains(tree.lower(first + 1)),
      let root = tree.sentence.first(where: { tree[$0].relation == .root }), root > first + 2,
      tree[root].partOfSpeech == .verb, let second = subjectBefore(root, from: first + 2, tree)
    else { return }
    let isPassive = tree.isPassive(root)
    tree.rehang(tree.words(before: first), from: root, to: first)
    tree.rehang(tree.words(behind: first), from: first, to: root)
    tree.hang(first, on: tree[root].head, as: .root)
    tree[first].tag = .vbd
    tree.hang(subject, on: first, as: .nsubj)
    tree.hang(root, on: first, as: .conj)
    tree.hang(first + 1, on: root, as: .cc)
    tree[second].head = root
    tree[second].relation = isPassive ? .nsubjPass : .nsubj
  }

  /// Whether nothing but a date stands before a noun with its own words: “*On 3 May* a cable”.
  private static func opensClause(_ noun: Int, _ tree: SentenceTree) -> Bool {
    var begin = noun
    while begin > tree.sentence.lowerBound, tree[begin - 1].head == noun,
      [.det, .amod, .nmodPoss].contains(tree[begin - 1].relation)
    {
      begin -= 1
    }
    guard begin > tree.sentence.lowerBound else { return true }
    guard begin - tree.sentence.lowerBound <= 4, tree[tree.sentence.lowerBound].tag == .in else {
      return false
    }
    return (tree.sentence.lowerBound + 1..<begin).allSatisfy {
      tree[$0].tag == .cd || NameCues.isCalendar(tree.lower($0))
    }
  }

  /// The noun that stands before a verb and its auxiliaries as a subject does: right before them, or before what is put in between
  /// commas.
  private static func subjectBefore(_ verb: Int, from begin: Int, _ tree: SentenceTree) -> Int? {
    let start =
      tree.sentence.first {
        $0 >= begin && tree[$0].head == verb && [.aux, .auxPass, .cop].contains(tree[$0].relation)
      } ?? verb
    guard start > begin else { return nil }
    var noun = start - 1
    if tree[noun].tag == .comma {
      guard let comma = tree.comma(from: begin, to: noun) else { return nil }
      noun = comma - 1
    }
    guard noun >= begin, tree.isNoun(noun),
      !(begin..<noun).contains(where: { tree[$0].partOfSpeech == .verb })
    else { return nil }
    return noun
  }

  /// Makes a clause of a noun, what is said of it between commas, and the verb without a subject behind that.
  ///
  /// In *one sank; her sister, which had left before, had foundered*, the sister foundered.
  static func joinClauses(_ tree: inout SentenceTree) {
    var repairs = 0
    for noun in tree.sentence where repairs < TreeMender.repairs {
      let token = tree[noun]
      guard token.relation == .parataxis || isConjunctOfClause(noun, tree),
        [.noun, .properNoun].contains(token.partOfSpeech),
        let comma = tree.comma(in: tree.words(behind: noun)),
        let verb = tree.words(behind: comma).first(where: {
          tree[$0].head == token.head && tree[$0].partOfSpeech == .verb
            && [.advcl, .conj, .parataxis].contains(tree[$0].relation)
        })
      else { continue }
      repairs += 1
      let own = tree.dependents(of: verb)
      let first =
        own.first { $0 > comma && [.aux, .auxPass, .advmod].contains(tree[$0].relation) } ?? verb
      guard first > comma + 1, tree[first - 1].tag == .comma,
        tree[verb].tag == .vbd
          || own.contains(where: { [.aux, .auxPass].contains(tree[$0].relation) }),
        !own.contains(where: { tree.isSubject($0) || tree[$0].relation == .mark })
      else { continue }
      tree[verb].relation = token.relation
      tree.hang(noun, asSubjectOf: verb)
      tree.rehang(tree.words(behind: verb), from: token.head, to: verb, only: .conj)
    }
  }

  /// Makes a clause of a noun behind *and* and the verb without a subject behind all that is said of it, which were joined to
  /// the predicate before as if one subject did everything.
  ///
  /// In *nobody fell, and lessons, put off on Monday, began* and in *they waited, and a ship that he had built was burned*, the
  /// lessons began and the ship was burned. *He sold the mill and the barn, built in 1901, and left* stays.
  static func openNextClauses(_ tree: inout SentenceTree) {
    var repairs = 0
    for noun in tree.sentence.dropFirst(3).dropLast(2) where repairs < TreeMender.repairs {
      leaveDate(noun, &tree)
      let first = tree[noun].head
      guard isConjunctOfClause(noun, tree), first < noun, tree.isNoun(noun),
        let joint = (first + 1..<noun).last(where: { tree[$0].relation == .cc }),
        (joint + 1..<noun).allSatisfy({ tree.isWithin($0, noun) || tree[$0].head > noun })
      else { continue }
      repairs += 1
      guard !tree.hasDependent(of: noun, .orphan),
        let start = predicateStart(behind: noun, of: tree),
        case let verb = [.aux, .auxPass, .cop].contains(tree[start].relation)
          ? tree[start].head : start,
        verb >= start, [first, noun, tree[first].head].contains(tree[verb].head),
        tree.sentence.contains(tree[verb].head), !tree.hasSubject(verb)
      else { continue }
      openClause(of: noun, verb, start, joint, &tree)
    }
  }

  /// Joins a thing to the verb that a date goes with, where it was joined to the date: “left *in May and the house*, sold in June, …”.
  private static func leaveDate(_ noun: Int, _ tree: inout SentenceTree) {
    let date = tree[noun].head
    guard tree[noun].relation == .conj, tree.sentence.contains(date), date < noun,
      tree[date].relation == .obl,
      tree.namesTime(date) || tree.isYear(date) || tree.isHourOrMonth(date), tree.isNoun(noun),
      !tree.namesTime(noun), noun + 1 < tree.sentence.upperBound,
      tree[noun + 1].tag == .comma, !tree.hasDependent(of: noun, .case, .orphan)
    else { return }
    tree[noun].head = tree[date].head
  }

  private static func openClause(
    of noun: Int, _ verb: Int, _ start: Int, _ joint: Int, _ tree: inout SentenceTree
  ) {
    let first = tree[noun].head
    for participle in noun + 1..<start where tree[participle].head == first {
      if [.vbd, .vbn].contains(tree[participle].tag) {
        tree[participle].tag = .vbn
        tree.hang(participle, on: noun, as: .acl)
      }
    }
    // “a visit *that* the union had planned”
    if let clause = tree.dependent(of: noun, in: noun + 1..<start, .aclRelcl) {
      tree.rehang(noun + 1..<clause, from: verb, to: clause)
    }
    if verb == start, tree[verb].tag == .vbn { tree[verb].tag = .vbd }
    tree.hang(verb, on: first, as: .conj)
    tree.hang(noun, asSubjectOf: verb)
    tree[joint].head = verb
    tree.rehang(tree.words(behind: verb), from: first, to: verb, only: .conj)
  }

  /// Where the predicate of a noun begins: behind the second of two commas, or behind the noun's own relative clause.
  private static func predicateStart(behind noun: Int, of tree: SentenceTree) -> Int? {
    var start = noun + 1
    if tree[start].tag == .comma {
      let participle = start + 1
      // “and no letter, *as far as we know*, was sent”
      if ["as", "so"].contains(tree.lower(participle)), !tree.isNoun(participle + 1),
        let comma = tree.comma(in: tree.words(behind: participle)), comma - participle < 10,
        tree.isAuxiliary(comma + 1)
      {
        return comma + 1
      }
      guard tree.sentence.contains(participle), [.vbd, .vbn].contains(tree[participle].tag),
        tree[participle].partOfSpeech == .verb,
        !tree.hasDependent(of: participle, .aux, .auxPass, .nsubj, .nsubjPass, .obj),
        let comma = tree.comma(in: tree.words(behind: participle)),
        !(participle + 1..<comma).contains(where: { tree.isFinite($0) })
      else { return nil }
      start = comma + 1
    } else {
      guard let clause = tree.dependent(of: noun, .aclRelcl), tree.hasSubject(clause) else {
        return nil
      }
      start = clause + 1
      while start < tree.sentence.upperBound, tree.isWithin(start, clause) { start += 1 }
    }
    guard tree.sentence.contains(start) else { return nil }
    // “burned”, where nothing else can be the predicate
    let isLast =
      tree[start].tag == .vbn && !tree.words(behind: start).contains(where: { tree.isFinite($0) })
    return tree.hasTense(start) || isLast ? start : nil
  }

  /// Joins a past tense to the last clause behind a semicolon, where it was joined to a verb before that.
  ///
  /// In *Holm stayed; the rain lasted until May, when a boy came to the gate and called*, no comma and no semicolon stands before
  /// *and*, so that the boy called.
  static func joinBehindSemicolons(_ tree: inout SentenceTree) {
    var repairs = 0
    for semicolon in tree.sentence.dropFirst(2).dropLast(4)
    where repairs < TreeMender.repairs && tree.lower(semicolon) == ";" {
      repairs += 1
      guard
        let verb = tree.words(behind: semicolon).first(where: {
          tree[$0].relation == .conj && [.vbd, .vbn].contains(tree[$0].tag)
            && tree.sentence.contains(tree[$0].head) && tree[$0].head < semicolon
            && tree[$0 - 1].relation == .cc
        }), case let joint = verb - 1, joint > semicolon + 2, tree[joint - 1].tag != .comma,
        !tree.hasDependent(of: verb, .nsubj, .nsubjPass, .aux, .auxPass, .mark),
        let clause = (semicolon + 1..<joint).last(where: { tree[$0].tag == .vbd }),
        tree.hasDependent(of: clause, in: semicolon + 1..<clause, .nsubj), clause < joint - 1,
        tree.comma(from: clause, to: joint) == nil
      else { continue }
      tree[verb].tag = .vbd
      tree.hang(verb, on: clause, as: .conj)
      tree[joint].head = verb
    }
  }

  /// Whether a noun was joined to a verb or an adjective: *it was late, and its leader, Holm, left*.
  private static func isConjunctOfClause(_ noun: Int, _ tree: SentenceTree) -> Bool {
    let token = tree[noun]
    return token.relation == .conj && tree.sentence.contains(token.head)
      && [.verb, .adjective].contains(tree[token.head].partOfSpeech)
  }

  /// Makes a clause of a noun, its relative clause in commas and the participle behind that, before *and* and another clause.
  ///
  /// In *the alarm, which waits a minute, fired at nine, and Ida Holm, who was there, heard it*, the alarm fired and she heard it.
  static func openBehindRelatives(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl), tree.mayHave(.acl) else { return }
    for other in tree.sentence.dropFirst(7).dropLast() where tree[other].relation == .conj {
      let noun = tree[other].head
      guard tree.isNoun(other), tree.sentence.contains(noun), noun < other, tree.isSubject(noun),
        let joint = (noun + 1..<other).last(where: { tree[$0].relation == .cc }),
        tree[joint - 1].tag == .comma,
        let relative = tree.dependent(of: noun, in: noun + 1..<joint, .aclRelcl),
        let deed = tree.dependent(of: noun, in: relative + 1..<joint, .acl),
        tree[deed].tag == .vbn, tree[deed - 1].tag == .comma,
        !tree.hasDependent(of: deed, .aux, .auxPass, .oblAgent, .mark),
        EventLexicon.shared.isVerb(tree.base(ofPast: deed)),
        case let verb = tree[noun].head, verb > other, tree.hasTense(verb),
        !tree.dependents(of: verb).contains(where: { tree.isSubject($0) && $0 != noun })
      else { continue }
      tree.hang(deed, inPlaceOf: verb)
      tree.tag(deed, as: .vbd, .verb)
      tree.rehang(tree.words(before: noun), from: verb, to: deed)
      tree.hang(noun, on: deed, as: .nsubj)
      tree.hang(verb, on: deed, as: .conj)
      tree.hang(other, on: verb, as: .nsubj)
      tree[joint].head = verb
      return
    }
  }
}

internal import TextModel

/// Clauses that leave out the verb of the clause before.
enum VerblessClauses {
  /// Makes the nouns of clauses that leave out their verb its conjuncts, and their times orphans of the nouns.
  ///
  /// In *Karl died in 1950, Anna in 1967 and Rosa in 2001*, Anna is no object of Karl's dying, and 1967 is not when he
  /// died. Universal Dependencies promotes the noun to the place of the verb and calls the rest its orphans.
  static func openRemnants(_ tree: inout SentenceTree) {
    var word = tree.sentence.lowerBound
    while word < tree.sentence.upperBound {
      guard let time = timePhrase(from: word, in: tree),
        let verb = verb(before: word, in: tree)
      else {
        word += 1
        continue
      }
      word = time.upperBound
      while let remnant = remnant(from: word, in: tree) {
        promote(remnant, under: verb, in: &tree)
        word = remnant.whole.upperBound
      }
    }
  }

  /// Makes what stands beside a second thing joined to a verb the time of a clause that leaves out its verb.
  ///
  /// In *she bought a house in 2014 and a boat the following summer*, the boat was bought then. *She bought a house and a boat the next
  /// summer* stays.
  static func openNextTimes(_ tree: inout SentenceTree) {
    guard tree.mayHave(.nmodUnmarked), tree.mayHave(.conj) else { return }
    for time in tree.sentence.dropFirst(5) where tree[time].relation == .nmodUnmarked {
      let thing = tree[time].head
      guard tree.namesTime(time) || tree.isUnitOfTime(time), tree.lower(time - 2) == "the",
        ["following", "next", "same", "previous"].contains(tree.lower(time - 1)),
        thing == time - 3, tree[thing].relation == .conj, tree.isNoun(thing),
        case let verb = tree[thing].head, tree.sentence.contains(verb), verb < thing,
        tree[verb].partOfSpeech == .verb,
        tree.hasDependent(of: verb, in: verb + 1..<thing, .obj),
        tree.words(behind: verb).contains(where: {
          $0 < thing && tree[$0].head == verb && (tree.isYear($0) || tree.namesTime($0))
        })
      else { continue }
      tree[time].relation = .orphan
    }
  }

  /// Makes a second doer behind *and* and a time, which was taken for a part of the time, the noun of a clause that leaves out its verb.
  ///
  /// In *it was run at first by Ada Lee and since 1990 by Bo Lind*, Bo Lind has run it since 1990, and not Ada Lee; in *it was
  /// signed by Ada Lee within days and by Bo Lind in May*, he signed it in May.
  static func openAgents(_ tree: inout SentenceTree) {
    guard tree.mayHave(.oblAgent), tree.mayHave(tag: .vbn) else { return }
    for marker in tree.sentence.dropFirst(5) where tree.lower(marker) == "by" {
      let doer = tree[marker].head
      guard tree[marker].relation == .case, doer > marker,
        [.nmod, .conj].contains(tree[doer].relation),
        case let time = tree[doer].head, tree.sentence.contains(time), time < marker,
        tree.isYear(time) || tree.namesTime(time) || tree.isUnitOfTime(time),
        [.obl, .oblUnmarked].contains(tree[time].relation), case let verb = tree[time].head,
        tree.sentence.contains(verb), verb < time, tree[verb].tag == .vbn,
        tree.hasDependent(of: verb, in: verb + 1..<time, .oblAgent),
        let joint = tree.dependent(of: time, in: verb + 1..<time, .cc)
          ?? tree.dependent(of: doer, in: time + 1..<marker, .cc)
      else { continue }
      tree.hang(doer, on: verb, as: .conj)
      if joint > time {
        // “by Ada Lee within days *and by Bo Lind in May*”
        for word in tree.words(behind: doer)
        where tree[word].head == doer && [.nmod, .nmodUnmarked].contains(tree[word].relation)
          && (tree.isYear(word) || tree.namesTime(word))
        {
          tree[word].relation = .orphan
        }
        continue
      }
      tree.hang(time, on: doer, as: .orphan)
      tree[joint].head = doer
    }
  }

  /// Makes the same of a second doer whose time stands before *by* and hangs elsewhere.
  ///
  /// In *it was run at first by Ada Lee and since 1990 by Bo Lind*, the tree may have the year for a time of the verb.
  static func openDatedAgents(_ tree: inout SentenceTree) {
    guard tree.mayHave(.oblAgent), tree.mayHave(tag: .vbn) else { return }
    for marker in tree.sentence.dropFirst(6).dropLast() where tree.lower(marker) == "by" {
      let (doer, time) = (tree[marker].head, marker - 1)
      guard tree[marker].relation == .case, doer > marker,
        [.conj, .oblAgent].contains(tree[doer].relation),
        tree.isYear(time) || tree.namesTime(time),
        let preposition = tree.dependent(of: time, in: tree.words(before: time), .case),
        case let joint = preposition - 1, tree[joint].relation == .cc,
        [time, doer].contains(tree[joint].head),
        let verb = tree.words(before: joint).last(where: { tree[$0].tag == .vbn }),
        let agent = tree.dependent(of: verb, in: verb + 1..<joint, .oblAgent),
        [verb, agent].contains(tree[doer].head), [verb, doer].contains(tree[time].head)
      else { continue }
      tree.hang(doer, on: verb, as: .conj)
      tree.hang(time, on: doer, as: .orphan)
      tree[joint].head = doer
    }
  }

  /// A noun and a time without a verb.
  private struct Remnant {
    let noun: Range<Int>
    let time: Range<Int>

    var whole: Range<Int> {
      min(noun.lowerBound, time.lowerBound)..<max(noun.upperBound, time.upperBound)
    }

    /// The noun and what stands between it and a time behind it.
    var phrase: Range<Int> { noun.lowerBound..<max(noun.upperBound, time.lowerBound) }
  }

  /// The finite verb that the words before a time belong to, where no other verb and no relative clause is between.
  private static func verb(before time: Int, in tree: SentenceTree) -> Int? {
    for token in (max(tree.sentence.lowerBound, time - 16)..<time).reversed() {
      let tag = tree[token].tag
      if tree[token].partOfSpeech == .verb {
        guard [.vbd, .vbn, .vbz, .vb].contains(tag), hasSubject(nearBefore: token, tree),
          [.root, .conj, .parataxis, .ccomp].contains(tree[token].relation)
        else { return nil }
        return token
      }
      if [.wdt, .wp, .colon].contains(tag) { return nil }
    }
    return nil
  }

  private static func hasSubject(nearBefore verb: Int, _ tree: SentenceTree) -> Bool {
    (max(tree.sentence.lowerBound, verb - 20)..<verb).contains {
      tree[$0].head == verb && tree.isSubject($0)
    }
  }

  /// A noun behind a comma or *and*, with a time behind it that nothing follows but the next one or the end.
  private static func remnant(from begin: Int, in tree: SentenceTree) -> Remnant? {
    var word = begin
    while word < tree.sentence.upperBound, word < begin + 2,
      [",", ";", "and", "but", "nor"].contains(tree.lower(word))
    {
      word += 1
    }
    let first = word
    guard first > begin else { return nil }
    if let led = remnant(ledByTimeFrom: first, in: tree) { return led }
    func skipNoun() {
      while word < tree.sentence.upperBound, word - first < 10, isOfNoun(word, tree),
        timePhrase(from: word, in: tree) == nil
      {
        word += 1
      }
    }
    skipNoun()
    let noun = first..<word
    guard let last = noun.last, isHeadOfRemnant(last, tree) else { return nil }
    // “and offices *in Kiel* in 2003”
    if word < tree.sentence.upperBound, ["in", "at", "of", "near"].contains(tree.lower(word)),
      timePhrase(from: word, in: tree) == nil
    {
      word += 1
      skipNoun()
    }
    if word < tree.sentence.upperBound, tree[word].tag == .comma { word += 1 }
    guard let time = timePhrase(from: word, in: tree) else { return nil }
    let isLast =
      time.upperBound == tree.sentence.upperBound
      || [",", ";", ".", "and", "but", ")"].contains(tree.lower(time.upperBound))
    return isLast ? Remnant(noun: noun, time: time) : nil
  }

  /// A noun without an article that ends the sentence behind a time in commas, as in “and, in 1946, *dean*”.
  private static func remnant(ledByTimeFrom begin: Int, in tree: SentenceTree) -> Remnant? {
    guard tree[begin - 1].tag == .comma, let time = timePhrase(from: begin, in: tree),
      time.upperBound + 2 < tree.sentence.upperBound, tree[time.upperBound].tag == .comma,
      case let noun = time.upperBound + 1, [.nn, .nnp].contains(tree[noun].tag),
      [".", ";"].contains(tree.lower(noun + 1))
    else { return nil }
    return Remnant(noun: noun..<noun + 1, time: time)
  }

  private static func isOfNoun(_ token: Int, _ tree: SentenceTree) -> Bool {
    switch tree[token].tag {
    case .nn, .nns, .nnp, .nnps, .cd, .jj, .dt, .prpPossessive, .pos: true
    default: false
    }
  }

  private static func isHeadOfRemnant(_ token: Int, _ tree: SentenceTree) -> Bool {
    switch tree[token].tag {
    case .nn, .nns, .nnp, .nnps: !tree.namesTime(token)
    case .jj where NameCues.isTitle(tree.lower(token)): true
    case .cd: !tree.isYear(token)
    case .jj: ["second", "third", "fourth", "fifth", "sixth", "last"].contains(tree.lower(token))
    default: false
    }
  }

  /// The words of a time with its preposition, or of one that counts on: “*in May 1967*”, “*a day later*”.
  private static func timePhrase(from begin: Int, in tree: SentenceTree) -> Range<Int>? {
    var word = begin
    guard word < tree.sentence.upperBound else { return nil }
    let marker = tree.lower(word)
    guard marker == "in" || marker == "on" else {
      guard word + 2 < tree.sentence.upperBound, [.dt, .cd].contains(tree[word].tag),
        ["later", "after"].contains(tree.lower(word + 2)),
        tree[word + 1].tag == .nns || tree.namesTime(word + 1)
      else { return nil }
      return begin..<(word + 3)
    }
    word += 1
    var isTime = false
    while word < tree.sentence.upperBound, word - begin < 8 {
      if tree.namesTime(word) || tree.isYear(word) {
        isTime = true
      } else if tree[word].tag == .comma {
        // “on May 3, 1967”, “on Monday, 3 May”
        guard word + 1 < tree.sentence.upperBound,
          tree.lower(word + 1).utf8.first.map({ (0x30...0x39).contains($0) }) == true,
          tree.isYear(word + 1)
            ? tree[word - 1].tag == .cd && !tree.isYear(word - 1)
            : tree.lower(word - 1).hasSuffix("day")
        else { break }
      } else if !(tree[word].tag == .cd
        || ["the", "early", "late", "of"].contains(tree.lower(word)))
      {
        break
      }
      word += 1
    }
    return isTime ? begin..<word : nil
  }

  private static func promote(
    _ remnant: Remnant, under verb: Int, in tree: inout SentenceTree
  ) {
    let noun = remnant.noun.upperBound - 1
    for word in remnant.phrase
    where word != noun && !remnant.phrase.contains(tree[word].head) {
      tree[word].head = noun
      if word > noun {
        tree[word].relation = .nmod
      } else if tree[word].tag == .nnp {
        tree[word].relation = .compound
      }
    }
    let whole = remnant.whole
    let heads = remnant.time.filter { !remnant.time.contains(tree[$0].head) }
    guard let time = heads.last else { return }
    for word in heads { tree[word].head = word == time ? noun : time }
    tree[time].relation = .orphan
    // “*major* in 1814”
    if tree[noun].tag == .jj, NameCues.isTitle(tree.lower(noun)) { tree.tag(noun, as: .nn, .noun) }
    tree[noun].head = verb
    tree[noun].relation = .conj
    // What joins the clauses belongs to the noun now.
    for word in [whole.lowerBound - 1, whole.lowerBound - 2]
    where tree.sentence.contains(word) && [.cc, .punct].contains(tree[word].relation)
      && !whole.contains(word)
    {
      tree[word].head = noun
    }
  }

  /// Sets a word of number behind a comma and before a phrase beside the subject, where it was taken for the object of the verb.
  ///
  /// In *most guests left, many for the coast*, nobody left many. *She lost, many for the last time say, her nerve* stays.
  static func leaveShares(_ tree: inout SentenceTree) {
    guard tree.mayHave(.obj) else { return }
    for share in tree.sentence.dropFirst(3).dropLast(2)
    where ["many", "most", "some", "several", "few", "all", "both"].contains(tree.lower(share)) {
      let verb = tree[share].head
      guard tree[share].relation == .obj, tree[share - 1].tag == .comma, verb == share - 2,
        tree[share + 1].partOfSpeech == .adposition,
        let subject = tree.dependent(of: verb, in: tree.words(before: verb), .nsubj)
      else { continue }
      tree.hang(share, on: subject, as: .appos)
    }
  }
}

internal import TextModel

/// Verbs in a row, told of one subject, that a tree takes for something else than conjuncts.
enum VerbChains {
  /// Joins a passive behind a comma to the verbs before, where it was taken for what the last of them says.
  ///
  /// In *was born in 1919, studied chemistry, was sent to Rome, and died*, nobody studied that he was sent.
  static func joinChains(_ tree: inout SentenceTree) {
    guard tree.mayHave(.auxPass), tree.mayHave(tag: .vbn) else { return }
    for auxiliary in tree.sentence.dropFirst(3) where tree[auxiliary].relation == .auxPass {
      let passive = tree[auxiliary].head
      guard tree[auxiliary - 1].tag == .comma, passive > auxiliary, tree[passive].tag == .vbn,
        [.ccomp, .parataxis, .advcl].contains(tree[passive].relation),
        case let before = tree[passive].head, tree.sentence.contains(before), before < auxiliary,
        tree[before].partOfSpeech == .verb, !tree.hasSubject(passive),
        !tree.hasDependent(of: passive, .mark),
        // A list of deeds: another of them is joined by *and*.
        tree.sentence.contains(where: {
          $0 > passive && tree[$0].head == passive && tree[$0].relation == .conj
            && tree[$0].partOfSpeech == .verb
        })
      else { continue }
      join(passive, to: before, of: &tree)
    }
  }

  /// Makes the first deed of a row the main one, where it was put below a later one that has no subject.
  ///
  /// In *Hill joined in 1903, was promoted twice and left*, he did all three. *Born in 1903, he was promoted* stays.
  static func raiseFirst(_ tree: inout SentenceTree) {
    guard let later = tree.sentence.first(where: { tree[$0].relation == .root }),
      [.vbd, .vbn].contains(tree[later].tag), !tree.hasSubject(later),
      !tree.hasDependent(of: later, .expl, .csubj),
      let first = tree.words(before: later).first(where: {
        tree[$0].head == later && tree[$0].relation == .advcl
      }), [.vbd, .vbn].contains(tree[first].tag), tree.hasSubject(first),
      !tree.hasDependent(of: first, .mark, .aux, .auxPass),
      !tree.hasDependent(of: first, in: tree.words(before: first), .advmod),
      // “Ann Lee, *recalled* in May, took charge” is told of her, not done by her.
      tree[first - 1].tag != .comma, let comma = tree.comma(from: first, to: later),
      (comma + 1..<later).allSatisfy({ tree[$0].head == later })
    else { return }
    tree.hang(first, inPlaceOf: later)
    tree.tag(first, as: .vbd, .verb)
    if let subject = tree.dependent(of: first, .nsubjPass) {
      tree.hang(subject, on: first, as: .nsubj)
    }
    tree.hang(later, on: first, as: .conj)
    tree.rehang(tree.words(before: first), from: later, to: first)
    tree.rehang(tree.words(behind: later), from: later, to: first, only: .conj)
    // “rented a room and *set* to work”
    for last in tree.words(behind: later)
    where tree[last].head == first && tree[last].relation == .conj && tree[last].tag == .vbn
      && tree[later].tag == .vbd && !tree.hasDependent(of: last, .aux, .auxPass)
    {
      tree[last].tag = .vbd
    }
  }

  /// Makes the first deed of a row the main one, where it was taken for a word about its subject.
  ///
  /// In *the hall burned in 1903, was rebuilt and reopened*, it burned: a comma behind a participle asks for one before it. *The
  /// hall, burned in 1903, was rebuilt* and *the hall built in 1903, was sold* stay.
  static func openFirst(_ tree: inout SentenceTree) {
    guard tree.mayHave(.acl) else { return }
    for deed in tree.sentence.dropFirst().dropLast(4)
    where tree[deed].relation == .acl && Self.happening.contains(tree.lower(deed)) {
      let subject = deed - 1
      guard tree[deed].head == subject, tree.isSubject(subject), tree.isNoun(subject),
        case let later = tree[subject].head, later > deed + 2, tree.sentence.contains(later),
        [.vbn, .vbd].contains(tree[later].tag),
        let comma = tree.words(before: later).last(where: { tree[$0].tag == .comma }), comma > deed,
        (comma + 1..<later).allSatisfy({
          tree[$0].head == later && [.aux, .auxPass, .advmod].contains(tree[$0].relation)
        }),
        !(deed + 1..<comma).contains(where: { tree[$0].tag == .comma || tree.isFinite($0) })
      else { continue }
      tree.hang(deed, inPlaceOf: later)
      tree.tag(deed, as: .vbd, .verb)
      tree.hang(later, on: deed, as: .conj)
      tree.hang(subject, on: deed, as: .nsubj)
      tree.rehang(tree.words(before: subject), from: later, to: deed)
      tree.rehang(tree.words(behind: later), from: later, to: deed, only: .conj)
      return
    }
  }

  /// Pasts of what happens to a thing without a doer.
  private static let happening: Set<String> = [
    "burned", "burnt", "opened", "reopened", "closed", "began", "started", "moved", "collapsed",
    "failed", "sank", "broke", "changed", "grew", "returned", "ended", "merged", "expanded",
    "crashed", "exploded", "flooded", "sailed", "stopped",
  ]

  /// Joins a past tense without a subject behind a comma to the deeds told before.
  ///
  /// In *Lee said that they hid the gun, dug it up, then quickly sold it*, the last is as much of what they did, and nobody dug
  /// while he hid.
  static func joinDeeds(_ tree: inout SentenceTree) {
    for verb in tree.sentence.dropFirst(3) {
      let (token, above) = (tree[verb], tree[verb].head)
      guard token.tag == .vbd, [.ccomp, .advcl].contains(token.relation),
        above >= tree.sentence.lowerBound, above < verb, isBehindComma(verb, tree),
        !tree.hasDependent(of: verb, .nsubj, .nsubjPass, .expl, .mark, .aux, .auxPass, .csubj)
      else { continue }
      let before = (above..<verb).last {
        tree[$0].tag == .vbd
          && (token.relation == .advcl || $0 > above
            // “claimed *victory*, then conceded”
            || tree.hasDependent(of: above, in: above..<verb, .obj))
      }
      guard let before, [.conj, .ccomp, .advcl, .root].contains(tree[before].relation) else {
        continue
      }
      join(verb, to: before, of: &tree)
    }
  }

  /// Joins to the deeds told before a past tense without a subject behind a comma, where it was set beside them.
  ///
  /// In *the inn opened in 1950, soon failed and was sold*, the inn failed. *“It failed,” said the owner* stays.
  static func joinBeside(_ tree: inout SentenceTree) {
    guard tree.mayHave(.parataxis) else { return }
    for verb in tree.sentence.dropFirst(4) where tree[verb].relation == .parataxis {
      let before = tree[verb].head
      guard tree.sentence.contains(before), before < verb,
        tree[verb].tag == .vbd || tree[verb].tag == .vbn && tree.isPassive(before),
        tree[before].tag == .vbd || tree.isPassive(before), tree.hasSubject(before),
        isBehindComma(verb, tree), !tree.isReport(verb),
        !tree.hasDependent(
          of: verb, .nsubj, .nsubjPass, .expl, .mark, .aux, .auxPass, .csubj, .ccomp)
      else { continue }
      join(verb, to: before, of: &tree)
      tree.rehang(tree.words(behind: verb), from: verb, to: tree[verb].head, only: .conj)
    }
  }

  /// Joins to a passive two participles behind a comma that share its auxiliary, where they were taken for how it was.
  ///
  /// In *she was arrested, questioned for a week and released on bail*, she was all three. *She was arrested, watched by her son and
  /// cheered by a crowd* and *was found bound and gagged* stay.
  static func joinPassives(_ tree: inout SentenceTree) {
    guard tree.mayHave(.auxPass), tree.mayHave(.advcl), tree.mayHave(.conj) else { return }
    for second in tree.sentence.dropFirst(4).dropLast(2)
    where tree[second].relation == .advcl && [.vbn, .vbd].contains(tree[second].tag) {
      let first = tree[second].head
      guard tree.sentence.contains(first), first < second - 1, tree.isPassive(first),
        [.root, .conj].contains(tree[first].relation), tree.hasSubject(first),
        tree.lower(first) != "found", isBehindComma(second, tree),
        let third = tree.words(behind: second).first(where: {
          tree[$0].head == second && tree[$0].relation == .conj
            && [.vbn, .vbd].contains(tree[$0].tag)
        }), tree.hasDependent(of: third, .cc),
        [second, third].allSatisfy({ deed in
          tree.lower(deed).hasSuffix("ed")
            && !tree.hasDependent(
              of: deed, .nsubj, .nsubjPass, .mark, .aux, .auxPass, .obj, .oblAgent)
            && tree.lower(deed + 1) != "by"
        }), tree.hasDependent(of: third, .obl, .advmod, .xcomp)
      else { continue }
      tree.tag(second, as: .vbn, .verb)
      tree.tag(third, as: .vbn, .verb)
      join(second, to: first, of: &tree)
      tree[third].head = tree[second].head
    }
  }

  /// Makes a past tense of a form like *let* or *cut* behind a comma and a past tense with a subject, where it was taken for a command.
  ///
  /// In *she refused, let it go and left*, nobody is told to let it go. *She knew: let it go* stays.
  static func tagPasts(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vb) || tree.mayHave(tag: .vbp) else { return }
    for verb in tree.sentence.dropFirst(3)
    where [.vb, .vbp].contains(tree[verb].tag) && tree[verb - 1].tag == .comma
      && PastForms.isUnchanged(tree.lower(verb))
    {
      let before = tree[verb].head
      guard [.parataxis, .conj, .advcl].contains(tree[verb].relation),
        tree.sentence.contains(before), before < verb, tree[before].tag == .vbd,
        tree.hasSubject(before),
        !tree.hasDependent(of: verb, .nsubj, .nsubjPass, .mark, .aux, .auxPass),
        tree.words(behind: verb).contains(where: {
          tree[$0].head == verb && tree[$0].relation == .conj
            && [.vbd, .vbn].contains(tree[$0].tag)
        })
      else { continue }
      tree[verb].tag = .vbd
    }
  }

  /// Joins a verb to the first of the verbs that one before it is joined to.
  private static func join(_ verb: Int, to before: Int, of tree: inout SentenceTree) {
    let first = tree[before].relation == .conj ? tree[before].head : before
    guard tree.sentence.contains(first) else { return }
    tree.hang(verb, on: first, as: .conj)
  }

  /// Whether nothing but adverbs stands between a word and the comma before it.
  private static func isBehindComma(_ word: Int, _ tree: SentenceTree) -> Bool {
    var before = word - 1
    while before > tree.sentence.lowerBound, [.rb, .rbr].contains(tree[before].tag) { before -= 1 }
    return tree[before].tag == .comma
  }

  /// Gives a passive verb a later participle that was hung on a noun between the two.
  ///
  /// In *she was arrested on suspicion of theft, held for a week and expelled*, nobody held the suspicion.
  static func joinParticiples(_ tree: inout SentenceTree) {
    var repairs = 0
    for participle in tree.sentence.dropFirst() where repairs < TreeMender.repairs {
      let token = tree[participle]
      guard token.relation == .acl, token.tag == .vbn, tree[participle - 1].tag == .comma,
        token.head < participle - 1
      else { continue }
      repairs += 1
      let noun = token.head
      let verb = tree[noun].head
      guard tree[noun].relation == .obl, verb >= tree.sentence.lowerBound, verb < noun,
        tree[verb].tag == .vbn, tree.isPassive(verb),
        tree.sentence.contains(where: {
          tree[$0].head == participle && tree[$0].relation == .conj && tree[$0].tag == .vbn
        })
      else { continue }
      tree.hang(participle, on: verb, as: .conj)
    }
  }

  /// Joins a finite verb behind a conjunction to the verb before, where it was hung on a noun of that one's clause.
  ///
  /// In *they hold a permit for the autumn and plan to climb*, nothing but *hold* goes with *plan*, and in *she closed it without a
  /// word and left by bus*, nothing but *closed* with *left*.
  static func raiseVerbs(_ tree: inout SentenceTree) {
    var repairs = 0
    for verb in tree.sentence.dropFirst(2) where repairs < TreeMender.repairs {
      let token = tree[verb]
      guard token.relation == .conj, [.vbp, .vbz, .vbd, .vbn].contains(token.tag),
        token.partOfSpeech == .verb, tree.sentence.contains(token.head), token.head < verb,
        tree.isNoun(token.head)
      else { continue }
      // “was refused *a visa* and *left*”
      if [.vbd, .vbn].contains(token.tag) {
        guard [.obj, .obl].contains(tree[token.head].relation), tree[verb - 1].relation == .cc,
          tree[verb - 1].head == verb,
          tree[token.head].relation == .obj || tree[tree[token.head].head].tag == .vbd
        else { continue }
      }
      repairs += 1
      var above = token.head
      while [.obl, .nmod, .obj].contains(tree[above].relation),
        tree.sentence.contains(tree[above].head), tree[above].head < above
      {
        above = tree[above].head
      }
      guard above != token.head, tree[above].partOfSpeech == .verb,
        !tree.hasDependent(of: verb, .nsubj, .nsubjPass, .cop)
      else { continue }
      tree[verb].head = above
      if token.tag == .vbn, tree[above].tag == .vbd {
        tree[verb].tag = .vbd
        for word in tree.words(behind: verb)
        where tree[word].head == verb && tree[word].relation == .oblAgent {
          tree[word].relation = .obl
        }
      }
    }
  }

  /// Joins a past tense behind a comma to the verb before, where it was taken to tell of that verb's object.
  ///
  /// In *he played nine matches, quarrelled with Lund, and was sold*, no match quarrelled. *She read a book written by him, and left* stays.
  static func raiseFromObjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(.acl), tree.mayHave(.conj) else { return }
    for deed in tree.sentence.dropFirst(4)
    where tree[deed].tag == .vbd && tree[deed].relation == .acl && tree[deed - 1].tag == .comma {
      let object = tree[deed].head
      guard tree.sentence.contains(object), object < deed, tree[object].relation == .obj,
        case let verb = tree[object].head, verb < object, tree[verb].tag == .vbd,
        !tree.hasDependent(of: deed, .oblAgent, .nsubj, .nsubjPass),
        let last = tree.dependent(of: verb, in: tree.words(behind: deed), .conj),
        tree.hasDependent(of: last, in: deed + 1..<last, .cc)
      else { continue }
      tree.hang(deed, on: verb, as: .conj)
      tree.hang(deed - 1, on: deed, as: .punct)
    }
  }

  /// Gives a past tense behind *and* the noun right behind it for an object, where that was joined to the object before.
  ///
  /// In *they raised the alarm and paged Ida Holm, who came*, they raised no Ida Holm.
  static func takeObjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj) else { return }
    for verb in tree.sentence.dropFirst(4).dropLast()
    where tree[verb].tag == .vbd && tree[verb].relation == .conj && tree[verb - 1].tag == .cc {
      let noun = verb + 1
      guard tree.isNoun(noun), tree[noun].relation == .conj, case let object = tree[noun].head,
        tree.sentence.contains(object), object < verb, tree.isNoun(object),
        !tree.hasDependent(of: verb, .obj, .iobj), !tree.hasDependent(of: noun, .cc, .case)
      else { continue }
      tree.hang(noun, on: verb, as: .obj)
    }
  }

  /// Joins the last of three deeds in a row to the first, as the second is.
  ///
  /// In *he joined, was promoted twice and left*, he joined and left. *He joined and they rose and fell* stays: there is another *and*
  /// or subject before.
  static func joinLast(_ tree: inout SentenceTree) {
    guard tree.mayHave(.cc), tree.mayHave(.conj) else { return }
    for last in tree.sentence.dropFirst(4)
    where tree[last].relation == .conj && tree[last].partOfSpeech == .verb {
      let second = tree[last].head
      guard tree.sentence.contains(second), second < last, tree[second].relation == .conj,
        tree[second].partOfSpeech == .verb, case let first = tree[second].head,
        tree.sentence.contains(first), first < second, tree[first].partOfSpeech == .verb,
        tree.hasDependent(of: last, in: second + 1..<last, .cc), !tree.hasSubject(last),
        !tree.hasSubject(second), !tree.hasDependent(of: second, .cc, .mark),
        tree.comma(from: first, to: second) != nil,
        tree.hasTense(last) == (tree.hasTense(first) || tree.isPassive(first))
      else { continue }
      tree[last].head = first
    }
  }

  /// Joins *been* and a participle behind *and* to the perfect before, where they were taken for what that says.
  ///
  /// In *she had asked Holm and been refused*, she was. *She had heard it and been told that he left* stays.
  static func joinRefused(_ tree: inout SentenceTree) {
    guard tree.mayHave(.cc) else { return }
    for been in tree.sentence.dropFirst(3).dropLast()
    where tree.lower(been) == "been" && tree[been - 1].relation == .cc {
      let (verb, joint) = (tree[been].head, been - 1)
      guard verb > been, [.ccomp, .xcomp, .advcl].contains(tree[verb].relation),
        tree[joint].head == verb, case let first = tree[verb].head, tree.sentence.contains(first),
        first < joint, !tree.hasDependent(of: verb, .nsubj, .nsubjPass, .mark)
      else { continue }
      tree[verb].relation = .conj
    }
  }
}

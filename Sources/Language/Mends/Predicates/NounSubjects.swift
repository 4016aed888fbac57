internal import TextModel

/// Nouns that a tree takes for the verb of the clause that they are the subject of.
enum NounSubjects {
  /// Makes a base form behind *but* or *and* the subject of the past tense behind it.
  ///
  /// In *the choir was blessed, but work on the nave stopped*, no work was told in the present between two pasts. *They met, but
  /// talk no more* stays.
  static func openNouns(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vbp) || tree.mayHave(tag: .vb), tree.mayHave(tag: .cc) else { return }
    for noun in tree.sentence.dropFirst(3).dropLast(2) {
      guard [.vbp, .vb].contains(tree[noun].tag), tree[noun - 1].tag == .cc,
        tree[noun].relation == .conj, case let first = tree[noun].head,
        tree.sentence.contains(first), first < noun,
        tree[first].tag == .vbd || tree.hasDependent(of: first, .auxPass, .aux),
        !tree.hasDependent(of: first, in: tree.words(before: first), .mark),
        isTold(first, before: noun, tree),
        !tree.hasDependent(of: noun, .nsubj, .nsubjPass, .obj, .aux),
        EventLexicon.shared.isNoun(tree.lower(noun)),
        let verb = tree.words(behind: noun).first(where: { tree[$0].partOfSpeech == .verb }),
        [.vbn, .vbd].contains(tree[verb].tag), tree[verb].head == noun,
        [.advcl, .xcomp, .ccomp, .acl, .obl, .dep].contains(tree[verb].relation),
        !tree.hasDependent(of: verb, .nsubj, .nsubjPass, .mark, .aux),
        (noun + 1..<verb).contains(where: {
          tree[$0].relation == .obl && tree[$0].head == noun || tree[$0].tag == .in
        })
      else { continue }
      tree.tag(noun, as: .nn, .noun)
      tree.hang(verb, inPlaceOf: noun)
      if !tree.isPassive(verb) { tree[verb].tag = .vbd }
      tree.rehang(tree.words(behind: verb), from: noun, to: verb)
      tree.rehang(tree.words(before: noun), from: noun, to: verb)
      for word in noun + 1..<verb where tree[word].head == noun && tree[word].relation == .obl {
        tree[word].relation = .nmod
      }
      tree.hang(noun, asSubjectOf: verb)
    }
  }

  /// Makes a described noun right before a past tense its subject, where it was taken for a part of it.
  ///
  /// In *on 3 May a short shower set off a slide*, the shower did. *The crash-tested car* stays.
  static func openParts(_ tree: inout SentenceTree) {
    guard tree.mayHave(.compound) else { return }
    for verb in tree.sentence.dropFirst(2) where [.vbd, .vbn].contains(tree[verb].tag) {
      let noun = verb - 1
      guard tree[noun].relation == .compound, tree[noun].head == verb,
        [.nn, .nns].contains(tree[noun].tag),
        tree[verb].partOfSpeech == .verb, !tree.hasSubject(verb),
        tree[verb].tag == .vbd || tree[verb].relation == .root,
        !tree.hasDependent(of: verb, .aux, .auxPass),
        tree.hasDependent(of: noun, in: tree.words(before: noun), .det, .nmodPoss, .nummod)
      else { continue }
      tree[verb].tag = .vbd
      tree.hang(noun, on: verb, as: .nsubj)
    }
  }

  /// Makes a person or several the subject of a verb that has none, where the tree has them for a time or a measure.
  ///
  /// In *a couple in Orrin sold the mill*, the couple did. *A minute later they sold it* and *that person they knew* stay.
  static func openPersons(_ tree: inout SentenceTree) {
    guard tree.mayHave(.oblUnmarked) else { return }
    for noun in tree.sentence.dropLast() where tree[noun].relation == .oblUnmarked {
      let verb = tree[noun].head
      guard verb > noun, tree.hasTense(verb), !tree.hasSubject(verb),
        tree.lower(noun) == "couple" || tree.namesSomebody(noun),
        !tree.hasDependent(of: noun, .case)
      else { continue }
      tree.hang(noun, asSubjectOf: verb)
    }
  }

  /// Makes a noun that hangs on the noun right before its article, with nothing between, the subject of the verb that has none.
  ///
  /// In *by the end of the Long March the bridge had been rebuilt*, the march is of no bridge. *In the year of the fire, the worst
  /// of many, they left* stays.
  static func openUnmarked(_ tree: inout SentenceTree) {
    guard [.nmod, .nmodUnmarked, .appos].contains(where: tree.mayHave) else { return }
    for article in tree.sentence.dropFirst(2).dropLast(2)
    where ["the", "its", "their", "his", "her"].contains(tree.lower(article)) {
      let noun = tree[article].head
      guard noun > article, tree.isNoun(noun), !tree.namesTime(noun),
        [.nmod, .nmodUnmarked, .appos].contains(tree[noun].relation),
        tree[noun].head == article - 1, tree.isNoun(article - 1),
        !tree.hasDependent(of: noun, .case, .appos),
        let start = tree.words(behind: noun).first(where: { !tree.isWithin($0, noun) }),
        tree.hasTense(start) || tree[start].tag == .vbn,
        case let verb = tree[start].partOfSpeech == .verb ? start : tree[start].head,
        verb >= start, tree.isWithin(article - 1, verb), !tree.hasSubject(verb),
        [.root, .conj, .ccomp, .parataxis].contains(tree[verb].relation)
      else { continue }
      tree.hang(noun, asSubjectOf: verb)
    }
  }

  /// Makes a past tense behind *and* a part of the noun right behind it, where the noun is described and then does something.
  ///
  /// In *the wind rose, and cut flowers, which had been dear, rotted*, no wind cut flowers: that would not be the last of what it
  /// did. *He washed and cut flowers, which were sold, and left* stays.
  static func openDescribed(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj), tree.mayHave(.aclRelcl) else { return }
    for word in tree.sentence.dropFirst(3).dropLast(4) {
      let (noun, first) = (word + 1, tree[word].head)
      guard tree[word].tag == .vbd, tree[word].relation == .conj, tree[word - 1].tag == .cc,
        tree.sentence.contains(first), first < word, [.nn, .nns].contains(tree[noun].tag),
        tree[noun].head == word, tree[noun].relation == .obj, tree[noun + 1].tag == .comma,
        !tree.hasDependent(of: word, .nsubj, .nsubjPass, .aux, .xcomp, .obl, .advmod),
        let clause = tree.dependent(of: noun, .aclRelcl), clause > noun + 1,
        let comma = tree.comma(from: clause + 1, to: tree.sentence.upperBound - 1),
        case let verb = comma + 1, tree[verb].tag == .vbd,
        [first, word].contains(tree[verb].head),
        [.conj, .parataxis].contains(tree[verb].relation), !tree.hasSubject(verb),
        !tree.hasDependent(of: verb, .cc)
      else { continue }
      tree.tag(word, as: .nn, .noun)
      tree.hang(verb, on: first, as: .conj)
      tree.rehang(tree.words(before: noun), from: word, to: verb)
      tree.hang(noun, on: verb, as: .nsubj)
      tree.hang(word, on: noun, as: .compound)
    }
  }

  /// Whether no base form can go on from a predicate: it has no infinitive or modal, or a clause with a subject follows it.
  private static func isTold(_ predicate: Int, before noun: Int, _ tree: SentenceTree) -> Bool {
    let goesOn = tree.sentence.contains {
      tree[$0].head == predicate && [.vb, .md].contains(tree[$0].tag)
        && [.aux, .xcomp].contains(tree[$0].relation)
    }
    return !goesOn
      || (predicate + 1..<noun).contains {
        [.conj, .parataxis, .ccomp].contains(tree[$0].relation) && tree[$0].head == predicate
          && tree.hasSubject($0)
      }
  }

  /// Makes the base form that opens a sentence before an infinitive the subject of the finite verb that has none.
  ///
  /// In *leave to build, refused in May, was granted*, nobody is told to leave. *Leave to build a home* stays.
  static func openOpenings(_ tree: inout SentenceTree) {
    let noun = tree.sentence.lowerBound
    guard tree.sentence.count > 5, tree[noun].tag == .vb, tree[noun].relation == .root,
      tree[noun + 1].tag == .to, EventLexicon.shared.isNoun(tree.lower(noun)),
      let infinitive = tree.dependent(of: noun, .xcomp, .advcl), infinitive > noun + 1,
      tree[infinitive].tag == .vb,
      let start = tree.words(behind: infinitive).first(where: {
        tree.isFinite($0) && !tree.isWithin($0, infinitive)
      }), case let verb = tree.isAuxiliary(start) ? tree[start].head : start,
      tree.sentence.contains(verb), tree[verb].head == noun, !tree.hasSubject(verb)
    else { return }
    tree.tag(noun, as: .nn, .noun)
    tree.hang(verb, on: -1, as: .root)
    tree.rehang(tree.words(behind: verb - 1), from: noun, to: verb)
    tree.hang(noun, asSubjectOf: verb)
    tree[infinitive].relation = .acl
    for word in infinitive + 1..<start
    where tree[word].tag == .vbn && [noun, infinitive].contains(tree[word].head) {
      tree.hang(word, on: noun, as: .acl)
    }
  }

  /// Takes *works* behind a noun for the place that it is, where it was taken for the predicate and has no subject.
  ///
  /// In *a strike at the dye works in York, called for May, was dropped*, nobody works. *The dye works* stays.
  static func openWorks(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vbz) else { return }
    for works in tree.sentence.dropFirst(3).dropLast(2)
    where tree.lower(works) == "works" && tree[works].tag == .vbz {
      let noun = works - 1
      guard [.nn, .nnp].contains(tree[noun].tag), !tree.hasSubject(works),
        [.nmod, .obl].contains(tree[noun].relation), tree.hasDependent(of: noun, .case),
        tree.hasDependent(of: noun, .det),
        let verb = tree.words(behind: works).first(where: {
          tree[$0].head == works && tree[$0].partOfSpeech == .verb && tree.hasSubject($0)
            && tree.dependents(of: $0).contains { tree.isSubject($0) && $0 < noun }
        })
      else { continue }
      tree.hang(verb, inPlaceOf: works)
      tree.rehang(tree.words(behind: verb), from: works, to: verb)
      for word in tree.words(behind: works) where tree[word].head == works {
        if tree[word].relation == .obl { tree[word].relation = .nmod }
      }
      tree.hang(works, inPlaceOf: noun)
      tree.tag(works, as: .nns, .noun)
      tree.rehang(tree.words(before: noun), from: noun, to: works)
      tree.hang(noun, on: works, as: .compound)
    }
  }

  /// Makes a subject of a number and *more* right before a verb: “… and *thirty more* followed”.
  ///
  /// In *he waited thirty more minutes* and *thirty men more often fled*, it is none.
  static func openMores(_ tree: inout SentenceTree) {
    for more in tree.sentence.dropFirst().dropLast() where tree.lower(more) == "more" {
      let (number, verb) = (more - 1, more + 1)
      guard tree[more].relation == .advmod, tree[more].head == verb, tree[number].tag == .cd,
        tree[number].head == more, [.vbd, .vbn].contains(tree[verb].tag), !tree.hasSubject(verb),
        !tree.hasDependent(of: verb, .aux, .auxPass)
      else { continue }
      if tree[verb].tag == .vbn { tree[verb].tag = .vbd }
      tree.hang(number, on: verb, as: .nsubj)
      tree.hang(more, on: number, as: .advmod)
    }
  }

  /// Makes a subject of a name that *himself* stands right behind, where the verb behind that has none: “*Voss herself* had died”.
  ///
  /// In *that day Voss himself saw it*, where it has one, nothing changes.
  static func openSelves(_ tree: inout SentenceTree) {
    for own in tree.sentence.dropFirst().dropLast()
    where ["himself", "herself", "itself", "themselves"].contains(tree.lower(own)) {
      let (name, verb) = (own - 1, tree[own - 1].head)
      guard tree.isNoun(name), tree[own].head == name, verb > own, tree[verb].partOfSpeech == .verb,
        [.advmod, .obl, .oblUnmarked, .dislocated, .dep].contains(tree[name].relation),
        tree.hasTense(verb) || tree.hasDependent(of: verb, .aux, .auxPass),
        !tree.hasSubject(verb), !tree.hasDependent(of: name, .case)
      else { continue }
      tree.hang(name, asSubjectOf: verb)
    }
  }
}

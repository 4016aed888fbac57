internal import TextModel

/// Subjects behind a conjunction that an insertion or *there* parts from their verb.
enum InterruptedSubjects {
  /// Gives a finite clause behind a conjunction its subject, where commas set something in between.
  ///
  /// In *the firm throve until its founder, Ida Holm, died*, no firm died. Leaves alone: *it throve until May, then fell*, and
  /// *he left after the war, and fell ill*.
  static func joinInterrupted(_ tree: inout SentenceTree) {
    var repairs = 0
    for marker in tree.sentence.dropFirst(2).dropLast(6) where repairs < TreeMender.repairs {
      guard tree[marker].relation == .case, Self.conjunctions.contains(tree.lower(marker)),
        case let noun = tree[marker].head, noun > marker, noun < marker + 6,
        [.obl, .nmod].contains(tree[noun].relation),
        tree.isNoun(noun) || tree[noun].tag == .prp,
        !tree.namesTime(noun)
      else { continue }
      repairs += 1
      guard let verb = verb(behindInsertionAfter: noun, tree), !tree.hasSubject(verb),
        !tree.hasDependent(of: verb, .cc, .mark),
        case let above = tree[noun].head, case let own = tree[verb].head,
        above == verb || [above, noun].contains(own)
          || tree.sentence.contains(own) && tree.isWithin(above, own)
      else { continue }
      // “a day *after* a rival, Holm Foods, *opened* a shop”, where the tree hangs the rival on what it did
      let main = above == verb || tree[above].partOfSpeech != .verb && own != noun ? own : above
      guard tree.sentence.contains(main), main < marker else { continue }
      if tree[verb].tag == .vbn, !tree.hasDependent(of: verb, .aux, .auxPass) {
        tree.tag(verb, as: .vbd, .verb)
      }
      tree.hang(verb, on: main, as: .advcl)
      tree.hang(noun, asSubjectOf: verb)
      tree.hang(marker, on: verb, as: .mark)
    }
  }

  /// Gives a finite verb behind an insertion in commas the noun behind *and* for a subject, where that was joined to the clause before.
  ///
  /// In *it shut while Holm was ill and his wife, after a year in Lund, left*, his wife left, and in *it fell in Lund and Ida Berg,
  /// who was eighty, left*, Ida Berg. *He was a cook and a poet, and, after a year, left* stays.
  static func openBehindAnds(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj), tree.mayHave(.cc) else { return }
    var repairs = 0
    for noun in tree.sentence.dropFirst(3).dropLast(5)
    where repairs < TreeMender.repairs && tree[noun].relation == .conj {
      let first = tree[noun].head
      guard tree.isNoun(noun), tree.sentence.contains(first), first < noun,
        tree[behindName(noun, tree)].tag == .comma, !tree.namesTime(noun),
        !tree.hasDependent(of: noun, .case, .mark, .cop),
        let joint = (first + 1..<noun).last(where: { tree[$0].relation == .cc }),
        (joint + 1..<noun).allSatisfy({ tree.isWithin($0, noun) })
      else { continue }
      repairs += 1
      guard let verb = verb(behindInsertionAfter: noun, tree), !tree.hasSubject(verb),
        tree[verb].relation != .root, !tree.hasDependent(of: verb, .mark),
        tree.dependents(of: verb).allSatisfy({ tree[$0].relation != .cc || $0 == joint }),
        !tree.isWithin(noun, verb)
      else { continue }
      tree.hang(noun, asSubjectOf: verb)
      tree[joint].head = verb
      tree.rehang(noun + 1..<verb, from: first, to: noun, only: .appos, .aclRelcl, .acl, .punct)
    }
  }

  /// The word behind a name of several words, or behind a noun.
  private static func behindName(_ noun: Int, _ tree: SentenceTree) -> Int {
    var word = noun + 1
    while word < tree.sentence.upperBound, tree[word].relation == .flat, tree[word].head == noun {
      word += 1
    }
    return word
  }

  /// Whether what commas set in tells with *who* or *which* of the noun before, and no more than that.
  private static func isRelative(_ words: Range<Int>, _ tree: SentenceTree) -> Bool {
    guard words.count < 12, let first = words.first,
      [.wp, .wdt, .wpPossessive].contains(tree[first].tag)
    else { return false }
    return words.count(where: { tree.hasTense($0) || tree[$0].tag == .md }) == 1
  }

  /// Gives the clause behind *by the time* its subject, where commas set something in between.
  ///
  /// In *she had won by the time Holm, having sold up, came back*, Holm came back.
  static func joinBehindTime(_ tree: inout SentenceTree) {
    for time in tree.sentence.dropFirst(3).dropLast(5) where tree.lower(time) == "time" {
      guard tree.lower(time - 1) == "the", tree.lower(time - 2) == "by",
        let noun = tree.words(behind: time).prefix(4).first(where: {
          tree[$0].head == time && tree[$0].relation == .appos
            || tree.isSubject($0) && [.parataxis, .conj].contains(tree[tree[$0].head].relation)
        }), let verb = verb(behindInsertionAfter: noun, tree),
        !tree.hasSubject(verb) || tree[noun].head == verb,
        !tree.hasDependent(of: verb, .cc, .mark), tree[verb].head == tree[time].head
      else { continue }
      tree.hang(verb, on: time, as: .aclRelcl)
      tree.hang(noun, asSubjectOf: verb)
      tree.rehang(noun + 1..<verb, from: time, to: noun)
    }
  }

  /// Gives a finite clause the noun before *there* for a subject, where that was hung on what the conjunction belongs to.
  ///
  /// In *the pier, shut since a storm there sank two boats, reopened*, the storm sank them, and the pier reopened.
  static func joinBesideThere(_ tree: inout SentenceTree) {
    for there in tree.sentence.dropFirst(3).dropLast(2) where tree.lower(there) == "there" {
      let (noun, verb) = (there - 1, there + 1)
      guard tree.isNoun(noun), tree.hasTense(verb), tree[there].head == verb,
        let marker = tree.dependent(of: noun, in: tree.words(before: noun), .case),
        Self.conjunctions.contains(tree.lower(marker)),
        case let above = tree[noun].head, tree.sentence.contains(above), above < marker
      else { continue }
      // What the subject did stands behind a comma, and was joined to the clause.
      let main = tree.words(behind: verb).first {
        tree[$0].head == verb && [.conj, .parataxis, .advcl].contains(tree[$0].relation)
          && [.vbd, .vbn].contains(tree[$0].tag) && tree[$0 - 1].tag == .comma
          && !tree.hasDependent(of: $0, .nsubj, .nsubjPass, .aux, .auxPass)
      }
      if let subject = tree.dependent(
        of: verb, in: tree.words(before: marker), .nsubj, .nsubjPass)
      {
        guard let main else { continue }
        tree.tag(main, as: .vbd, .verb)
        tree.hang(main, inPlaceOf: verb)
        tree.hang(subject, asSubjectOf: main)
        if tree[above].head == verb { tree.hang(above, on: subject, as: .acl) }
        tree.rehang(tree.words(behind: main), from: verb, to: main, only: .punct)
      } else if let main {
        tree.hang(main, on: above, as: .conj)
      }
      tree.hang(verb, on: above, as: .advcl)
      tree.hang(noun, asSubjectOf: verb)
      tree.hang(marker, on: verb, as: .mark)
      tree[there].relation = .advmod
    }
  }

  /// The finite verb behind the two commas that follow a noun, with nothing finite between them.
  private static func verb(behindInsertionAfter noun: Int, _ tree: SentenceTree) -> Int? {
    guard noun + 4 < tree.sentence.upperBound,
      let first = tree.comma(from: noun + 1, to: min(noun + 6, tree.sentence.upperBound - 3)),
      (noun + 1..<first).allSatisfy({ tree.isWithin($0, noun) }),
      first + 3 < tree.sentence.upperBound,
      let last = tree.comma(from: first + 2, to: min(first + 12, tree.sentence.upperBound - 1)),
      isRelative(first + 1..<last, tree)
        || !(first + 1..<last).contains(where: { tree.isFinite($0) || tree[$0].relation == .cc })
    else { return nil }
    var start = last + 1
    while start < tree.sentence.upperBound - 1, tree[start].tag == .rb { start += 1 }
    // “until Holm, newly elected, *telephoned* Berg”, which the tree takes for a participle
    if tree[start].tag == .vbn, tree.hasDependent(of: start, .obj),
      !tree.hasDependent(of: start, .aux, .auxPass)
    {
      return start
    }
    guard tree.isFinite(start) else { return nil }
    guard tree.isAuxiliary(start) else { return tree.hasTense(start) ? start : nil }
    return tree[start].head > start ? tree[start].head : nil
  }

  /// Gives a finite verb behind an insertion in commas the noun right behind a colon for a subject, where that was left over.
  ///
  /// In *it was given on 3 May: Ida Holm, the head, received six months*, she received them. *It had two rooms: a hall, which burned,
  /// and a loft* stays.
  static func openBehindColons(_ tree: inout SentenceTree) {
    for colon in tree.sentence.dropFirst(2).dropLast(6) where tree.lower(colon) == ":" {
      guard
        let noun = (colon + 1..<min(colon + 5, tree.sentence.upperBound)).first(where: {
          tree.isNoun($0) && ![.compound, .nmodPoss].contains(tree[$0].relation)
        }), [.dep, .appos, .parataxis, .obj, .nmod].contains(tree[noun].relation),
        tree[noun].head < colon, !tree.hasDependent(of: noun, .case, .mark),
        let verb = verb(behindInsertionAfter: noun, tree), !tree.hasSubject(verb),
        [.conj, .parataxis].contains(tree[verb].relation), tree[verb].head < colon,
        !tree.hasDependent(of: verb, .cc, .mark)
      else { continue }
      tree[verb].relation = .parataxis
      tree.hang(noun, asSubjectOf: verb)
    }
  }

  private static let conjunctions: Set<String> = [
    "after", "before", "until", "till", "since", "once", "as",
  ]

  /// Gives a predicate the subject and the copula that were hung on the adverb before it.
  ///
  /// In *the school, which had been a shelter, is back in use*, no *back* is anything.
  static func takeFromAdverbs(_ tree: inout SentenceTree) {
    guard tree.mayHave(.cop) else { return }
    for adverb in tree.sentence.dropFirst(2).dropLast() where tree[adverb].relation == .advmod {
      let (predicate, copula) = (tree[adverb].head, adverb - 1)
      guard predicate > adverb, tree[copula].relation == .cop,
        [adverb, predicate].contains(tree[copula].head), tree.isNoun(predicate)
      else { continue }
      tree[copula].head = predicate
      let words = tree.words(before: copula)
      if !tree.hasSubject(predicate) {
        tree.rehang(words, from: adverb, to: predicate, only: .nsubj, .nsubjPass)
      }
      tree.rehang(words, from: adverb, to: predicate, only: .cc, .punct, .aux)
    }
  }

  /// Gives a predicate the noun with a word of its own that no preposition joins to the phrase before, of which it was made a part.
  ///
  /// In *at a talk in May Mr Holm, it is said, left* and *at the gate a guard was asleep*, Holm left and a guard slept. *At the gate, a
  /// door of oak, he slept* and *in the spring of the next year it fell* stay.
  static func takeUnjoined(_ tree: inout SentenceTree) {
    guard tree.mayHave(.nmod) else { return }
    var repairs = 0
    for noun in tree.sentence.dropFirst(3).dropLast()
    where repairs < TreeMender.repairs && tree[noun].relation == .nmod {
      let place = tree[noun].head
      guard tree.isNoun(noun), tree.sentence.contains(place), place < noun,
        tree[place].relation == .obl, case let verb = tree[place].head, verb > noun
      else { continue }
      repairs += 1
      let own = tree.dependents(of: noun)
      guard !own.contains(where: { [.case, .mark].contains(tree[$0].relation) }),
        own.contains(where: { $0 < noun && [.det, .nmodDesc].contains(tree[$0].relation) }),
        let begin = own.first, tree[begin - 1].tag != .comma, !tree.namesTime(noun),
        tree[begin - 1].partOfSpeech != .adposition,
        tree.hasDependent(of: place, in: tree.words(before: place), .case), !tree.hasSubject(verb)
      else { continue }
      tree.hang(noun, asSubjectOf: verb)
    }
  }
}

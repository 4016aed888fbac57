internal import TextModel

/// Verbs in the present that a tree takes for nouns in the plural.
enum PluralVerbs {
  /// Makes a verb of a noun in the plural with a subject and no form of *be*, or behind *but* and a noun by itself.
  ///
  /// In *the rollback aborts because it needs a table* and *orders begin to fail, but no alert fires*, a rollback is no aborts.
  static func tagSubjects(_ tree: inout SentenceTree) {
    for verb in tree.sentence.dropFirst() where tree[verb].tag == .nns {
      let before = verb - 1
      guard tree[before].head == verb, tree[before].tag == .nn, tree.canBePresent(verb),
        !tree.hasDependent(of: verb, .cop, .case, .aux)
      else { continue }
      if tree[before].relation == .nsubj, tree[verb].relation == .root {
        tree.tag(verb, as: .vbz, .verb)
      } else if tree[before].relation == .compound, tree[verb].relation == .conj,
        tree.sentence.contains(tree[verb].head), tree[tree[verb].head].partOfSpeech == .verb,
        let determiner = tree.dependent(of: verb, in: tree.words(before: before), .det),
        ["a", "an", "no", "every", "each", "another"].contains(tree.lower(determiner))
      {
        tree[before].relation = .nsubj
        tree.rehang(determiner..<before, from: verb, to: before)
        tree.tag(verb, as: .vbz, .verb)
      }
    }
  }

  /// Makes verbs of both words that *and* joins, where the second is a verb with an object and the first was taken for a plural.
  ///
  /// In *founded in 1994, Holm designs and makes pumps*, no designs were founded. *Holm designs and patents were sold* stays.
  static func tagPairs(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vbz), tree.mayHave(.cc) else { return }
    for verb in tree.sentence.dropFirst().dropLast(3) where tree[verb].tag == .nns {
      let (before, second) = (verb - 1, verb + 2)
      guard ["and", "or"].contains(tree.lower(verb + 1)), tree[second].tag == .vbz,
        tree[second].relation == .conj, !tree.hasSubject(second),
        tree[before].head == verb,
        [.compound, .nsubj, .amod].contains(tree[before].relation),
        [.nn, .nnp].contains(tree[before].tag)
          || EventLexicon.shared.isGroup(tree.lower(before)), tree.canBePresent(verb),
        tree.hasDependent(of: second, in: tree.words(behind: second), .obj),
        !tree.hasDependent(of: verb, .case, .cop, .aux, .nummod),
        !tree.hasDependent(of: verb, in: tree.words(before: before), .amod)
      else { continue }
      let opening = tree[verb].head
      if tree[verb].relation == .root {
        tree.hang(second, on: verb, as: .conj)
      } else {
        // “*Founded* in 1994, Holm designs and makes …”
        guard opening == tree.sentence.lowerBound, tree[opening].relation == .root,
          [.vbn, .vbd].contains(tree[opening].tag), tree.isSubject(verb),
          tree[second].head == opening || tree[second].head == verb,
          let comma = tree.comma(from: opening, to: verb)
        else { continue }
        tree.hang(verb, inPlaceOf: opening)
        tree.hang(second, on: verb, as: .conj)
        tree.hang(opening, on: verb, as: .advcl)
        tree[opening].tag = .vbn
        tree.rehang(tree.words(behind: comma), from: opening, to: verb)
      }
      tree.tag(verb, as: .vbz, .verb)
      tree.hang(before, on: verb, as: .nsubj)
      if tree[before].tag == .jj { tree.tag(before, as: .nn, .noun) }
      tree.rehang(tree.words(before: before), from: verb, to: before, only: .det, .compound)
    }
  }

  /// Makes a verb of a plural between an opening name and a time, where no verb is in a sentence that a full stop ends.
  ///
  /// In *Peru votes in December*, Peru does. *Peru votes were few* and *Votes in December* stay.
  static func tagBeforeTimes(_ tree: inout SentenceTree) {
    let start = tree.sentence.lowerBound
    guard tree[start].tag == .nnp, let end = tree.sentence.last, tree.lower(end) == ".",
      let verb = tree.sentence.first(where: { tree[$0].tag != .nnp }), verb > start,
      tree[verb].tag == .nns, tree[verb].relation == .root, tree.canBePresent(verb),
      tree[verb - 1].head == verb, [.compound, .nmodDesc].contains(tree[verb - 1].relation),
      [.in, .nnp].contains(tree[verb + 1].tag),
      let time = tree.words(behind: verb).first(where: { tree[$0].head == verb }),
      tree.namesTime(time) || tree[time].tag == .cd, time <= verb + 3
    else { return }
    tree.tag(verb, as: .vbz, .verb)
    tree.hang(verb - 1, on: verb, as: .nsubj)
    tree.rehang(start..<verb - 1, from: verb, to: verb - 1)
    for word in tree.words(behind: verb) where tree[word].head == verb {
      if tree[word].relation == .nmod { tree[word].relation = .obl }
      if tree[word].relation == .nmodUnmarked { tree[word].relation = .oblUnmarked }
    }
  }

  /// Makes a verb of a noun with a particle that was set beside who acts.
  ///
  /// In *Lee, who is ill, dials in from home and takes command*, Lee is no dials.
  static func raisePresents(_ tree: inout SentenceTree) {
    guard tree.mayHave(.appos) else { return }
    for verb in tree.sentence.dropFirst(2) where tree[verb].tag == .nns {
      let name = tree[verb].head
      guard tree[verb].relation == .appos, tree[verb - 1].tag == .comma,
        tree.sentence.contains(name), tree[name].relation == .root, tree.isNoun(name),
        tree.sentence.contains(where: {
          tree[$0].head == verb
            && (tree[$0].relation == .compoundPrt
              || tree[$0].relation == .conj && tree[$0].tag == .vbz)
        }), tree.canBePresent(verb)
      else { continue }
      tree.hang(verb, on: tree[name].head, as: .root)
      tree.hang(name, on: verb, as: .nsubj)
      tree.tag(verb, as: .vbz, .verb)
      for word in tree.sentence where tree[word].head == verb && tree[word].relation == .nmod {
        tree[word].relation = .obl
      }
    }
  }

  /// Gives a past tense back the subject that its object, taken for a verb, took from it.
  ///
  /// In *divers at the pier found cracks in it*, the divers found, and cracked nothing.
  static func leaveObjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vbz) else { return }
    for object in tree.sentence.dropFirst(2) where tree[object].tag == .vbz {
      let verb = object - 1
      guard tree[object].relation == .obj, tree[object].head == verb, tree[verb].tag == .vbd,
        !tree.hasSubject(verb),
        let subject = tree.dependent(of: object, in: tree.words(before: verb), .nsubj)
      else { continue }
      tree.tag(object, as: .nns, .noun)
      tree.hang(subject, on: verb, as: .nsubj)
      tree.rehang(tree.words(before: verb), from: object, to: verb)
      for word in tree.words(behind: object) where tree[word].head == object {
        if tree[word].relation == .obl { tree[word].relation = .nmod }
      }
    }
  }

  /// Makes an object of a plural that was taken for a clause, where the verb before takes things and the plural nothing but a time.
  ///
  /// In *she had torn up the price lists the night before*, no price lists anything. *She saw the water drops* stays.
  static func returnObjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(.ccomp), tree.mayHave(tag: .vbz) else { return }
    for plural in tree.sentence.dropFirst(4) where tree[plural].tag == .vbz {
      let (noun, verb) = (plural - 1, tree[plural].head)
      guard tree[plural].relation == .ccomp, tree.sentence.contains(verb), verb < noun,
        [.vbd, .vbn].contains(tree[verb].tag), !tree.isReport(verb),
        tree[noun].tag == .nn, tree[noun].relation == .nsubj, tree[noun].head == plural,
        tree.hasDependent(of: noun, in: verb + 1..<noun, .det, .nmodPoss),
        !tree.hasDependent(of: verb, .obj), takesThings(verb, tree),
        tree.dependents(of: plural).allSatisfy({
          $0 == noun || tree[$0].relation == .punct || $0 > plural && isTime($0, tree)
        })
      else { continue }
      tree.tag(plural, as: .nns, .noun)
      tree.hang(plural, on: verb, as: .obj)
      tree.rehang(verb + 1..<noun, from: noun, to: plural)
      tree.hang(noun, on: plural, as: .compound)
      for word in tree.words(behind: plural) where tree[word].head == plural {
        tree[word].head = verb
        if tree[word].relation == .obj { tree[word].relation = .oblUnmarked }
      }
    }
  }

  /// Whether a verb is about what is done to things, and not about what is known, said or seen.
  private static func takesThings(_ verb: Int, _ tree: SentenceTree) -> Bool {
    switch EventLexicon.shared.verbSupersense(tree.base(ofPast: verb)) {
    case .verbChange, .verbContact, .verbCreation, .verbMotion, .verbPossession: true
    default: false
    }
  }

  private static func isTime(_ word: Int, _ tree: SentenceTree) -> Bool {
    [.obj, .obl, .oblUnmarked, .advmod].contains(tree[word].relation)
      && (tree.namesTime(word) || tree.isUnitOfTime(word) || tree.isTurnOfDay(word)
        || tree.isYear(word) || tree[word].relation == .advmod)
  }

  /// Gives a word with a subject and an object the tag of the verb that it is: *Berg lodges its plan*.
  static func tagPredicates(_ tree: inout SentenceTree) {
    for word in tree.sentence.dropFirst() where tree[word].tag == .nns {
      guard tree[word].relation == .root,
        tree.hasDependent(of: word, in: tree.words(before: word), .nsubj),
        tree.hasDependent(of: word, in: tree.words(behind: word), .obj),
        !tree.hasDependent(of: word, .cop)
      else { continue }
      tree.tag(word, as: .vbz, .verb)
    }
  }
}

internal import TextModel

/// Past tenses that are no participles, which a tree takes for words about the noun behind them.
enum PastsBeforeNouns {
  /// Makes a past tense with a participle of another form the predicate of the sentence, or of its first clause.
  ///
  /// In *at noon a bakery chain in Hull rang support*, nothing is a rang support: a participle would be *rung*. In *a bakery rang
  /// support, and the agent called*, the agent called. *The drunk driver* and *a woven cloth* stay.
  static func openPasts(_ tree: inout SentenceTree) {
    guard tree.mayHave(.amod) else { return }
    for verb in tree.sentence.dropFirst(2).dropLast() where tree[verb].relation == .amod {
      let object = tree[verb].head
      guard object > verb, Self.pasts.contains(tree.lower(verb)), !tree.isCapitalised(verb),
        tree.isNoun(object), let subject = subject(before: verb, of: object, tree)
      else { continue }
      if tree.isSubject(object) {
        guard joinNext(object, behind: verb, of: &tree) else { continue }
      } else {
        guard [.root, .ccomp, .parataxis, .advcl].contains(tree[object].relation) else { continue }
        tree.hang(verb, inPlaceOf: object)
        tree.rehang(
          tree.words(behind: object), from: object, to: verb,
          only: .punct, .advcl, .advmod, .obl, .oblUnmarked, .parataxis)
      }
      tree.tag(verb, as: .vbd, .verb)
      tree.hang(object, on: verb, as: .obj)
      leaveTimes(before: subject, of: object, verb, &tree)
      tree.hang(subject, on: verb, as: .nsubj)
    }
  }

  /// Makes a past tense with a subject the first of a chain of predicates, where it was taken for a part of its object's name.
  ///
  /// In *Holm cut prices, brought back cards and sold a shop*, nothing is a cut price, and no price brought anything back.
  static func openChains(_ tree: inout SentenceTree) {
    guard tree.mayHave(.compound) || tree.mayHave(.amod) else { return }
    for verb in tree.sentence.dropFirst().dropLast(3)
    where [.compound, .amod].contains(tree[verb].relation) && [.vbn, .vbd].contains(tree[verb].tag)
    {
      let object = tree[verb].head
      guard object > verb, object <= verb + 3, tree[object].relation == .nsubj,
        let subject = tree.dependent(of: verb, in: tree.words(before: verb), .nsubj, .nsubjPass),
        case let next = tree[object].head, next > object, tree[next].tag == .vbd,
        tree[object + 1].tag == .comma, !tree.hasDependent(of: verb, .auxPass)
      else { continue }
      tree.hang(verb, inPlaceOf: next)
      tree.rehang(tree.words(before: subject), from: next, to: verb)
      tree.rehang(tree.words(behind: next), from: next, to: verb, only: .conj, .parataxis)
      if tree[tree.sentence.upperBound - 1].head == next {
        tree[tree.sentence.upperBound - 1].head = verb
      }
      tree.hang(next, on: verb, as: .conj)
      tree.hang(object, on: verb, as: .obj)
      tree.hang(object + 1, on: next, as: .punct)
      tree[subject].relation = .nsubj
      tree.tag(verb, as: .vbd, .verb)
    }
  }

  /// The noun that stands before a verb with nothing between but a phrase with a preposition.
  private static func subject(before verb: Int, of object: Int, _ tree: SentenceTree) -> Int? {
    let noun = verb - 1
    guard tree.isNoun(noun) || tree[noun].tag == .prp else { return nil }
    guard let marker = tree.words(before: noun).suffix(4).last(where: { tree[$0].tag == .in }),
      marker > tree.sentence.lowerBound, tree.isNoun(marker - 1), !tree.namesTime(marker - 1),
      tree[marker].head == noun || tree[marker].head == object,
      (marker + 1..<noun).allSatisfy({ tree[$0].tag != .comma && !tree.isFinite($0) })
    else {
      let isTime =
        tree.namesTime(noun)
        || tree.dependents(of: noun).contains {
          tree[$0].relation == .case
        }
      return isTime ? nil : noun
    }
    // “a chain *in Hull* rang”
    return [.nmod, .nsubj, .compound, .appos, .obl].contains(tree[marker - 1].relation)
      ? marker - 1 : nil
  }

  /// Gives the clause behind *and* its own subject, which was joined to the object of the verb before.
  private static func joinNext(_ object: Int, behind verb: Int, of tree: inout SentenceTree) -> Bool
  {
    let next = tree[object].head
    guard next > object, tree.sentence.contains(next),
      let joint = tree.dependent(of: next, in: object + 1..<next, .cc),
      let subject = tree.dependent(of: object, in: joint + 1..<next, .conj)
    else { return false }
    tree.rehang(tree.words(before: verb), from: next, to: verb)
    tree.hang(verb, inPlaceOf: next)
    tree.hang(next, on: verb, as: .conj)
    tree.hang(subject, asSubjectOf: next)
    return true
  }

  /// Hangs what stands before the subject on the verb, and what stands behind it on the subject.
  private static func leaveTimes(
    before subject: Int, of object: Int, _ verb: Int, _ tree: inout SentenceTree
  ) {
    for word in tree.words(before: subject) where tree[word].head == object {
      tree[word].head = verb
      if [.nmod, .compound, .nmodUnmarked].contains(tree[word].relation) {
        tree[word].relation = .obl
      }
    }
    let noun = verb - 1
    guard noun != subject else { return }
    tree.hang(noun, on: subject, as: .nmod)
    for word in subject + 1..<noun where tree[word].head == object { tree[word].head = noun }
  }

  private static let pasts: Set<String> = [
    "rang", "sang", "sank", "drank", "swam", "began", "ran", "took", "shook", "gave", "went",
    "wrote", "drove", "rode", "rose", "chose", "froze", "spoke", "broke", "stole", "woke", "wore",
    "tore", "swore", "bore", "threw", "grew", "knew", "blew", "drew", "flew", "fell", "saw", "ate",
    "forgot", "hid", "bit", "came", "became", "overcame", "withdrew", "undertook", "forbade",
  ]
}

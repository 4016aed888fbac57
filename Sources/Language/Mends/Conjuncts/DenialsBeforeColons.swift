internal import TextModel

/// Denials that say no more than *not*, with what happened instead behind a colon.
enum DenialsBeforeColons {
  /// Makes a predicate of *was not* or *did not* right before a colon, of which the verb behind the colon made its auxiliary.
  ///
  /// In *the road was to open in May. It was not: the men struck*, the men did strike. *It was not the rain: it was the snow* stays.
  static func openDenials(_ tree: inout SentenceTree) {
    for colon in tree.sentence.dropFirst(3).dropLast(2)
    where [":", ";", "—", "–"].contains(tree.lower(colon)) {
      // “It was *not to be*: a storm broke”
      let isToBe =
        colon - 4 > tree.sentence.lowerBound && tree.lower(colon - 2) == "to"
        && tree.lower(colon - 1) == "be"
      let negation = isToBe ? colon - 3 : colon - 1
      let denial = negation - 1
      guard ["not", "n't", "n’t", "never"].contains(tree.lower(negation)),
        tree.isFinite(denial), case let verb = tree[denial].head, verb > colon,
        [.aux, .auxPass, .cop].contains(tree[denial].relation),
        case let subject = denial - 1, tree.sentence.contains(subject),
        tree.isSubject(subject) || tree[subject].relation == .expl, tree[subject].head >= denial,
        tree.hasDependent(of: verb, in: colon + 1..<verb, .nsubj, .nsubjPass, .expl)
      else { continue }
      tree.hang(denial, inPlaceOf: verb)
      tree.hang(verb, on: denial, as: .parataxis)
      for word in tree.sentence.lowerBound..<colon where tree[word].head > colon {
        tree[word].head = denial
      }
      // “It was not: soon after *nine*, she left”
      for hour in colon + 1..<verb
      where tree[hour].head == verb && tree[hour].relation == .advcl && tree[hour].tag == .cd {
        tree[hour].relation = .obl
      }
      tree.hang(negation, on: denial, as: .advmod)
      tree.hang(subject, on: denial, as: .nsubj)
      if isToBe {
        let be = colon - 1
        tree.hang(be, inPlaceOf: denial)
        tree.rehang(tree.sentence, from: denial, to: be)
        tree.hang(denial, on: be, as: .cop)
        tree.hang(be - 1, on: be, as: .mark)
      }
      if tree[verb].tag == .vbn, !tree.hasDependent(of: verb, .aux, .auxPass, .cop) {
        tree[verb].tag = .vbd
      }
      return
    }
  }
}

internal import TextModel

/// Denials that say no more than *not*, with what happened instead behind a colon.
enum DenialsBeforeColons {
  /// Makes a predicate of *was not* or *did not* right before a colon, of which the verb behind the colon made its auxiliary.
  ///
  /// In *the road was to open in May. It was not: the men struck*, the men did strike. *It was not the rain: it was the snow* stays.
  static func openDenials(_ tree: inout SentenceTree) {
    for colon in tree.sentence.dropFirst(3).dropLast(2)
    where [":", ";", "—", "–"].contains(tree.lower(colon)) {
      let (negation, denial) = (colon - 1, colon - 2)
      guard ["not", "n't", "n’t", "never"].contains(tree.lower(negation)),
        tree.isFinite(denial), case let verb = tree[denial].head, verb > colon,
        [.aux, .auxPass, .cop].contains(tree[denial].relation),
        let subject = (tree.sentence.lowerBound..<denial).last(where: { tree.isSubject($0) }),
        subject == denial - 1, tree[subject].head == denial || tree[subject].head > colon,
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
      if tree[verb].tag == .vbn, !tree.hasDependent(of: verb, .aux, .auxPass, .cop) {
        tree[verb].tag = .vbd
      }
      return
    }
  }
}

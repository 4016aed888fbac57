internal import TextModel

/// Words told twice with *by* between them, which tell how something goes on.
enum RepeatedWords {
  /// Gives a verb the noun behind *one by one* or *bit by bit* for a subject, where the first of the words was taken for it.
  ///
  /// In *one by one the lamps went out*, the lamps did.
  static func openSubjects(_ tree: inout SentenceTree) {
    for marker in tree.sentence.dropFirst().dropLast(3) where tree.lower(marker) == "by" {
      let (first, second) = (marker - 1, marker + 1)
      guard tree.lower(first) == tree.lower(second), tree.isSubject(first),
        case let verb = tree[first].head, verb > second, tree.sentence.contains(verb),
        let noun = (second + 1..<verb).first(where: {
          tree.isNoun($0) && [first, second].contains(tree[$0].head)
            && [.appos, .nmod, .nmodUnmarked, .obj, .nsubj].contains(tree[$0].relation)
        }), !tree.hasDependent(of: noun, in: second + 1..<noun, .case),
        (second + 1..<noun).allSatisfy({ tree.isWithin($0, noun) || tree[$0].tag == .comma })
      else { continue }
      tree.hang(noun, asSubjectOf: verb)
      tree.hang(first, on: verb, as: .oblUnmarked)
      tree.rehang(noun + 1..<verb, from: first, to: noun)
      tree.rehang(noun + 1..<verb, from: second, to: noun)
    }
  }

  /// Makes the verb of *one by one they left* the predicate, where it was taken for a clause about the words before.
  static func openPredicates(_ tree: inout SentenceTree) {
    let first = tree.sentence.lowerBound
    guard tree.sentence.count > 5, tree.lower(first + 1) == "by",
      tree.lower(first) == tree.lower(first + 2), tree[first].relation == .root,
      let verb = tree.words(behind: first + 3).first(where: {
        tree[$0].head == first && [.aclRelcl, .parataxis].contains(tree[$0].relation)
      }), tree.hasTense(verb), tree.dependent(of: verb, .nsubj) == first + 3
    else { return }
    tree.rehang(tree.words(behind: verb), from: first, to: verb)
    tree.hang(verb, inPlaceOf: first)
    tree.hang(first, on: verb, as: .oblUnmarked)
  }
}

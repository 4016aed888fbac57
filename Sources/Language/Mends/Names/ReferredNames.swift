internal import TextModel

/// Names that a text gives to somebody in passing.
enum ReferredNames {
  /// Makes the verb behind *referred to as* and a name the predicate, where that was taken for a clause and the naming for the predicate.
  ///
  /// In *a man referred to here as Guard C was left behind*, the man was. *She was referred to Dr Holm as he was ill* stays.
  static func describeReferred(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vbn) || tree.mayHave(tag: .vbd) else { return }
    for naming in tree.sentence.dropFirst().dropLast(5)
    where tree.lower(naming) == "referred" && tree.lower(naming + 1) == "to" {
      guard let marker = [naming + 2, naming + 3].first(where: { tree.lower($0) == "as" }),
        tree[marker].relation == .mark, case let verb = tree[marker].head, verb > marker + 1,
        tree.sentence.contains(verb), tree[verb].head == naming,
        !tree.hasDependent(of: naming, .aux, .auxPass),
        let noun = tree.dependent(of: naming, in: tree.words(before: naming), .nsubj, .nsubjPass),
        noun == naming - 1,
        let name = tree.dependent(of: verb, in: marker + 1..<verb, .nsubj, .nsubjPass),
        tree[name].tag == .nnp
      else { continue }
      let others = tree.dependents(of: naming).filter { $0 < noun || $0 > verb }
      tree.hang(verb, inPlaceOf: naming)
      for word in others { tree[word].head = verb }
      tree.hang(noun, on: verb, as: tree[name].relation)
      tree.hang(naming, on: noun, as: .acl)
      tree.tag(naming, as: .vbn, .verb)
      tree.hang(name, on: naming, as: .obl)
      tree.hang(marker, on: name, as: .case)
      return
    }
  }
}

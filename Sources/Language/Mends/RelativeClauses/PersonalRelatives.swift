internal import TextModel

/// Relative clauses of persons, which a tree gives to what the persons are named for.
enum PersonalRelatives {
  /// Gives a clause with *whom* to the person named right before its comma, where it was given to the thing that is of him.
  ///
  /// In *at the wake of Lund, with whom she had quarrelled*, nobody quarrels with a wake. *The judges of Lund, whom she knew* stays.
  static func takeNamed(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl), tree.mayHave(tag: .wp) else { return }
    for pronoun in tree.sentence.dropFirst(4).dropLast(2)
    where ["whom", "who"].contains(tree.lower(pronoun)) {
      let (clause, start) = (
        tree[pronoun].head, tree[pronoun - 1].relation == .case ? pronoun - 1 : pronoun
      )
      guard clause > pronoun, tree[clause].relation == .aclRelcl, tree[start - 1].tag == .comma,
        case let thing = tree[clause].head, tree.sentence.contains(thing), thing < start - 2,
        tree[thing].partOfSpeech == .noun, !tree.namesSomebody(thing),
        case let last = start - 2,
        case let name = tree[last].relation == .flat ? tree[last].head : last,
        tree[name].tag == .nnp, tree[name].relation == .nmod, tree[name].head == thing
      else { continue }
      tree[clause].head = name
    }
  }
}

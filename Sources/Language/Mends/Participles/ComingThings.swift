internal import TextModel

/// Participles behind a comma that tell what was expected of the thing before it.
enum ComingThings {
  /// Gives *expected* and its like with a passive infinitive to the thing that somebody agreed on, made or got, not to him.
  ///
  /// In *the town drew up a plan for a hall, expected to be opened in 1950*, no town is to be opened. *She ran a mill, expected to be
  /// paid, and left* stays.
  static func describeExpected(_ tree: inout SentenceTree) {
    guard tree.mayHave(.xcomp), tree.mayHave(.obj) else { return }
    for to in tree.sentence.dropFirst(5).dropLast(2)
    where tree.lower(to) == "to" && tree.lower(to + 1) == "be" {
      let (deed, infinitive) = (to - 1, tree[to + 1].head)
      guard tree[deed - 1].tag == .comma, infinitive > to + 1, tree[infinitive].head == deed,
        ["expected", "scheduled", "planned", "intended", "meant", "designed", "supposed"]
          .contains(tree.lower(deed)),
        [.vbn, .vbd].contains(tree[infinitive].tag), [.advcl, .conj].contains(tree[deed].relation),
        !tree.hasSubject(deed), case let verb = tree[deed].head, tree.sentence.contains(verb),
        verb < deed - 1, !tree.hasDependent(of: verb, .auxPass),
        CommissionedThing.isMade(by: tree.base(ofPast: verb)),
        let object = tree.dependent(of: verb, in: verb + 1..<deed, .obj),
        tree.isNoun(object), !tree.namesSomebody(object)
      else { continue }
      let isPaper = CommissionedThing.isPaper(
        tree.base(ofNoun: object), forWhatIsToBe: tree.base(ofPast: infinitive))
      let purpose = (object + 1..<deed).first { noun in
        tree[noun].head == object && tree[noun].relation == .nmod && tree.isNoun(noun)
          && tree.dependent(of: noun, in: object + 1..<noun, .case).map(tree.lower) == "for"
      }
      tree.hang(deed, on: isPaper ? purpose ?? object : object, as: .acl)
      tree.tag(deed, as: .vbn, .verb)
    }
  }
}

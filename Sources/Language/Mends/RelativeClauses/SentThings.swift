internal import TextModel

/// Relative clauses of what was sent, which a tree hangs on the way by which it went.
enum SentThings {
  /// Gives a clause that tells of an answer to what was sent, not to that by which it was.
  ///
  /// In *sent a signal on channel 9, which was answered*, no channel was. *Moved the boat to a channel, which was dredged* stays.
  static func raiseAnswered(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .wdt), tree.mayHave(.aclRelcl) else { return }
    for pronoun in tree.sentence.dropFirst(4).dropLast() where tree.lower(pronoun) == "which" {
      let clause = tree[pronoun].head
      guard tree[pronoun - 1].tag == .comma, tree[pronoun].relation == .nsubjPass,
        clause > pronoun, tree[clause].relation == .aclRelcl,
        answers.contains(tree.lower(clause)), case let way = tree[clause].head,
        tree.sentence.contains(way), way < pronoun, [.obl, .nmod].contains(tree[way].relation),
        ways.contains(tree.base(ofNoun: way)),
        let preposition = tree.dependent(of: way, in: tree.words(before: way), .case),
        ["on", "by", "via", "over", "through"].contains(tree.lower(preposition)),
        case let above = tree[way].head, tree.sentence.contains(above),
        let thing = tree[way].relation == .nmod
          ? above : tree.dependent(of: above, in: above + 1..<preposition, .obj),
        tree.isNoun(thing), thing < preposition
      else { continue }
      tree[clause].head = thing
    }
  }

  /// What is done to a message that has come.
  private static let answers: Set<String> = [
    "acknowledged", "answered", "received", "heard", "relayed", "ignored", "intercepted", "logged",
    "repeated", "confirmed", "refused", "accepted", "rejected", "granted", "declined",
  ]

  private static let ways: Set<String> = [
    "channel", "frequency", "radio", "fax", "email", "e-mail", "telegram", "telex", "post",
    "phone", "telephone", "satellite", "wavelength", "band", "loudspeaker", "wire", "cable",
    "intercom", "circuit",
  ]
}

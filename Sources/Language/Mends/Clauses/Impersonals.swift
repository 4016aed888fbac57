internal import TextModel

/// Passives of which *it* is no subject: “*it was agreed* to sell the mill”.
enum Impersonals {
  /// Makes *it* an expletive where nobody is said to have agreed or decided.
  ///
  /// In *it was agreed to sell the mill*, nothing was agreed but to sell it. *The plan was drawn up, and it was agreed* and *it
  /// was expected to open* stay.
  static func openAgreements(_ tree: inout SentenceTree) {
    guard tree.mayHave(.nsubjPass), tree.mayHave(tag: .vbn) else { return }
    for pronoun in tree.sentence.dropLast(3)
    where tree.lower(pronoun) == "it" && tree[pronoun].relation == .nsubjPass {
      let verb = tree[pronoun].head
      guard verb > pronoun, tree.sentence.contains(verb), tree[verb].tag == .vbn,
        Self.agreements.contains(tree.lower(verb)),
        tree.dependent(of: verb, in: tree.words(behind: verb), .xcomp, .ccomp, .csubj) != nil
      else { continue }
      tree[pronoun].relation = .expl
    }
  }

  /// Participles of what only people do.
  private static let agreements: Set<String> = [
    "agreed", "decided", "resolved", "proposed", "suggested", "recommended", "argued", "announced",
    "noted", "hoped", "feared", "claimed", "alleged", "reported", "rumoured", "rumored",
  ]
}

internal import TextModel

/// Relative clauses of what a body does, hung on what it gave.
enum BodyRelatives {
  /// Gives a clause with *which* behind a comma to the body named before it, not to the consent or support that it gives.
  ///
  /// In *it had the consent of the Port Board, which opened an inquiry*, no consent opened one. *The consent of the board, which came
  /// in May* stays.
  static func lowerToBodies(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl) else { return }
    for pronoun in tree.sentence.dropFirst(4).dropLast(2) where tree.lower(pronoun) == "which" {
      let clause = tree[pronoun].head
      guard tree.isSubject(pronoun), tree[pronoun].relation == .nsubj, clause > pronoun,
        tree[pronoun - 1].tag == .comma, tree[clause].relation == .aclRelcl,
        case let given = tree[clause].head, tree.sentence.contains(given), given < pronoun,
        gifts.contains(tree.base(ofNoun: given)), isDeedOfBodies(clause, tree),
        let body = tree.dependent(of: given, in: given + 1..<pronoun, .nmod),
        tree[body].tag == .nnp || EventLexicon.shared.isGroup(tree.base(ofNoun: body)),
        let marker = tree.dependent(of: body, in: given + 1..<body, .case),
        ["of", "from"].contains(tree.lower(marker)), tree.isWithin(pronoun - 2, body)
      else { continue }
      tree[clause].head = body
    }
  }

  /// Whether a verb tells what only somebody does: “*opened* an inquiry”, “*refused* it”.
  private static func isDeedOfBodies(_ verb: Int, _ tree: SentenceTree) -> Bool {
    let base = tree.lemma(verb)
    if Deed.isOfSomebody(base) || Deed.isOfSomebody(tree.base(ofPast: verb)) { return true }
    guard beginnings.contains(tree.base(ofPast: verb)) || beginnings.contains(base),
      let object = tree.dependent(of: verb, .obj), object > verb
    else { return false }
    return EventLexicon.shared.nounSense(tree.base(ofNoun: object)).map {
      Int($0.eventShare) + Int($0.communicationShare) >= 128
    } ?? false
  }

  private static let gifts: Set<String> = [
    "approval", "consent", "permission", "support", "backing", "blessing", "agreement",
    "endorsement", "licence", "license", "authorisation", "authorization", "clearance", "assent",
    "opposition", "objection", "offer", "help", "request", "order",
  ]

  private static let beginnings: Set<String> = [
    "begin", "open", "launch", "start", "hold", "conduct", "order", "request", "lodge", "file",
    "publish", "issue", "call", "announce",
  ]
}

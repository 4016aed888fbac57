internal import TextModel

/// What is proposed or asked for in an infinitive behind the one who proposes it.
enum ProposedDeeds {
  /// Gives an infinitive to the noun of proposing, where it was given to the one by whom it is made.
  ///
  /// In *a bid by the guild to have it shut*, the bid is to have it shut. *A plan by a man to be trusted* stays.
  static func raiseFromMakers(_ tree: inout SentenceTree) {
    guard tree.mayHave(.acl), tree.mayHave(tag: .to) else { return }
    for deed in tree.sentence.dropFirst(4)
    where tree[deed].relation == .acl && tree[deed].tag == .vb {
      let maker = tree[deed].head
      guard tree.sentence.contains(maker), maker < deed, tree[maker].relation == .nmod,
        let marker = tree.dependent(of: maker, in: tree.words(before: maker), .case),
        ["by", "from"].contains(tree.lower(marker)),
        case let proposal = tree[maker].head, tree.sentence.contains(proposal), proposal < marker,
        proposals.contains(tree.base(ofNoun: proposal)),
        tree.dependent(of: deed, .mark).map({ tree[$0].tag == .to }) ?? false,
        !tree.hasDependent(of: deed, .auxPass)
      else { continue }
      tree[deed].head = proposal
    }
  }

  private static let proposals: Set<String> = [
    "plan", "proposal", "application", "request", "petition", "bid", "offer", "motion", "move",
    "attempt", "effort", "decision", "promise", "pledge", "demand", "call", "agreement", "scheme",
    "threat", "vote", "refusal", "failure",
  ]
}

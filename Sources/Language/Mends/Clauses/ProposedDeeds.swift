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

  /// Hangs what was decided on the word of deciding, where a colon parts them.
  ///
  /// In *RESOLVED (5–1): that the club accept the offer* and *AGREED: to sell the van*, so it was settled. *They agreed: to sell it
  /// would ruin them* stays.
  static func joinDecisions(_ tree: inout SentenceTree) {
    guard tree.mayHave(.parataxis) || tree.mayHave(.advcl),
      let decision = tree.sentence.prefix(4).first(where: { tree[$0].relation == .root }),
      decisions.contains(tree.lower(decision)),
      !tree.hasDependent(of: decision, in: tree.words(before: decision), .nsubj, .aux),
      let colon = tree.words(behind: decision).first(where: { tree.lower($0) == ":" }),
      colon == decision + 1 || tree.lower(colon - 1) == ")",
      let deed = tree.words(behind: colon).first(where: {
        tree[$0].head == decision && [.parataxis, .advcl].contains(tree[$0].relation)
      }),
      let marker = tree.dependent(of: deed, in: colon + 1..<deed, .mark)
    else { return }
    if tree.lower(marker) == "that", marker == colon + 1 {
      tree[deed].relation = .ccomp
      if tree[deed].tag == .vbp { tree[deed].tag = .vb }
    } else if tree[marker].tag == .to {
      let doer = (colon + 1..<marker).first {
        tree[$0].head == decision && [.nsubj, .nsubjPass].contains(tree[$0].relation)
      }
      guard marker == colon + 1 || doer != nil else { return }
      tree[deed].relation = .xcomp
      if let doer { tree.hang(doer, on: deed, as: .nsubj) }
    }
  }

  private static let decisions: Set<String> = ["resolved", "agreed", "decided", "determined"]

  private static let proposals: Set<String> = [
    "plan", "proposal", "application", "request", "petition", "bid", "offer", "motion", "move",
    "attempt", "effort", "decision", "promise", "pledge", "demand", "call", "agreement", "scheme",
    "threat", "vote", "refusal", "failure",
  ]
}

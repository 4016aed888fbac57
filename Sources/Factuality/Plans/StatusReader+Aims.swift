import TextModel

/// Nouns of what somebody aimed at.
extension StatusReader {
  /// The noun of aiming that a noun fills, in one sentence or in a numbered list.
  ///
  /// - Reads: “the *goals* were the release of the men, the *closure* of the pit”, “the *goals* were: 1. Rest 2. *Purchase* of the mill”.
  /// - Leaves alone: “the aim was the end of the *war*”, which there was, and “the *result* was the *capture* of the port”.
  func aim(met noun: Int) -> Int? {
    guard let top = predicate(listing: noun) else { return nil }
    if let aim = statedAim(of: top) { return aim }
    // “2. *Purchase* of the mill.”
    guard syntax.relation(top) == .root, syntax.dependent(of: top, .cop, .nsubj) == nil else {
      return nil
    }
    var sentence = syntax.sentence(of: top)
    for _ in 0..<12 where sentence > 0 {
      guard let opening = syntax.text.sentences[sentence].tokens.first,
        [.ls, .cd].contains(syntax.tag(opening))
      else { return nil }
      sentence -= 1
      let tokens = syntax.text.sentences[sentence].tokens
      if let root = tokens.first(where: { syntax.relation($0) == .root }),
        tokens.contains(where: { syntax.text.form($0) == ":" }), let aim = statedAim(of: root)
      {
        return aim
      }
    }
    return nil
  }

  /// The head of the list or phrase that a noun stands in, reached by words that are joined or put beside each other.
  private func predicate(listing noun: Int) -> Int? {
    var (word, isMember) = (noun, false)
    for _ in 0..<12 {
      switch syntax.relation(word) {
      case .conj, .appos: isMember = true
      // “the release of the men, the *closure*”, which was put beside the men
      case .nmod where isMember: break
      default: return word
      }
      guard let head = syntax.head(word), syntax.isNoun(head) else { return nil }
      word = head
    }
    return nil
  }

  private func statedAim(of predicate: Int) -> Int? {
    guard syntax.isNoun(predicate), syntax.dependent(of: predicate, .cop) != nil,
      let aim = syntax.dependent(of: predicate, .nsubj),
      Self.aims.contains(syntax.lemma(aim)),
      Negation.word(of: predicate, in: syntax) == nil
    else { return nil }
    return aim
  }

  /// The noun of planning that provides what a participle tells, where *to be* is said once for several: “the *plan* is for a clerk to be
  /// named and the mill *sold*”.
  ///
  /// - Leaves alone: “the plan is for the mill *built* in May to be sold”.
  func plan(providing participle: Int) -> Int? {
    guard syntax.tag(participle) == .vbn, syntax.relation(participle) == .acl,
      let noun = syntax.head(participle), noun < participle, syntax.relation(noun) == .conj
    else { return nil }
    var word = noun
    for _ in 0..<8 {
      if let plan = syntax.dependent(of: word, .nsubj), syntax.dependent(of: word, .cop) != nil,
        syntax.dependents(of: word, .case, .mark).contains(where: { syntax.lower($0) == "for" }),
        syntax.tree.dependents(of: word).contains(where: { deed in
          deed < noun && syntax.dependents(of: deed, .mark).contains { syntax.tag($0) == .to }
        })
      {
        if case .anyPlan = PlanNouns.meaning(of: syntax.lemma(plan)) { return plan }
        return Self.aims.contains(syntax.lemma(plan)) ? plan : nil
      }
      guard let head = syntax.head(word), head < word else { return nil }
      word = head
    }
    return nil
  }

  private static let aims: Set<String> = [
    "aim", "goal", "objective", "purpose", "intention", "ambition", "target",
  ]
}

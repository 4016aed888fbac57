import TextModel

/// Whose words a governing word reports.
extension Governor {
  /// Returns the word for whoever says, thinks or denies what a clause tells; nothing where the text names nobody.
  ///
  /// - Reads: “*Berg* said that it fell”, “was said by *the police* to have left”, “*Holm's* claim that it fell”.
  /// - Leaves alone: “it is told that he left”, “nobody said that it fell”, “Berg asked him to leave”.
  func speaker(of head: Int, saying clause: Int) -> Int? {
    switch classify(head) {
    case .reporting, .denying, .believing: break
    default: return nil
    }
    if syntax.isNoun(head) {
      guard syntax.relation(clause) == .acl else { return nil }
      return syntax.dependent(of: head, .nmodPoss)
    }
    // “the firm *appeared* to have left”: so it looked to others.
    guard syntax.isVerb(head), !["appear", "seem"].contains(syntax.lemma(head)) else { return nil }
    if syntax.dependent(of: head, .auxPass) != nil {
      return syntax.dependent(of: head, .oblAgent)
    }
    return syntax.subject(of: head).flatMap { isSpeaker($0) ? $0 : nil }
  }

  private func isSpeaker(_ subject: Int) -> Bool {
    syntax.relation(subject) != .expl
      && ![
        "it", "there", "this", "that", "which", "what", "one", "nobody", "none", "neither",
        "nothing",
      ].contains(syntax.lower(subject))
      && !syntax.dependents(of: subject, .det).contains { syntax.lower($0) == "no" }
  }
}

import EventModel
import TextModel

/// What somebody wants done.
extension StatusReader {
  /// The verb that wants what a participle tells done: “*wants* the fee *lifted* and the dispute *settled*”.
  ///
  /// - Leaves alone: “wants the letter *sent* in May”, which was, “wants the fee lifted, and the dispute *has been settled*”.
  func wish(over token: Int) -> Int? {
    guard [.vbn, .vbd].contains(syntax.tag(token)),
      syntax.dependent(of: token, .aux, .auxPass, .cop, .mark) == nil,
      let head = syntax.head(token)
    else { return nil }
    if head > token {
      // “wants *its members paid* and the dispute settled”
      return syntax.relation(token) == .advcl && syntax.subject(of: token) != nil
        ? wish(over: head) : nil
    }
    switch syntax.relation(token) {
    case .acl, .xcomp, .ccomp:
      let verb = syntax.relation(token) == .acl ? syntax.head(head) : head
      guard let verb, isWish(verb), let thing = syntax.dependent(of: verb, .obj, .ccomp, .xcomp),
        thing == head || syntax.relation(token) != .acl,
        // “wants the letter *sent in May*”
        syntax.tag(token) == .vbn, syntax.dependent(of: token, .obl, .oblUnmarked, .obj) == nil
      else { return nil }
      return verb
    case .conj, .advcl:
      // The tree may hang each of several on the verb of wishing.
      guard syntax.subject(of: token) != nil else { return nil }
      guard isWish(head) else { return wish(over: head) }
      let wants = syntax.dependents(of: head, .obj, .xcomp, .ccomp).contains { wanted in
        wanted < token
          && (syntax.relation(wanted) == .obj ? syntax.dependents(of: wanted, .acl) : [wanted])
            .contains { wish(over: $0) != nil }
      }
      return wants && [.vbz, .vbp].contains(syntax.tag(head)) ? head : nil
    default: return nil
    }
  }

  private func isWish(_ verb: Int) -> Bool {
    ["want", "need", "prefer"].contains(syntax.lemma(verb)) && syntax.isVerb(verb)
  }

  /// Whether a predicate says of its subject that there should be one: “a trial *is essential*”.
  ///
  /// - Leaves alone: “the trial *was* essential”, “the trial is *important*”.
  func isWanted(by predicate: Int) -> Bool {
    ["essential", "necessary", "vital", "imperative", "indispensable", "desirable", "overdue"]
      .contains(syntax.lower(predicate))
      && syntax.dependents(of: predicate, .cop).contains {
        ["is", "are", "'s", "’s"].contains(syntax.lower($0))
      } && Negation.word(of: predicate, in: syntax) == nil
  }

  /// The word that asks for what a clause in the bare form tells: “*insisted* that Kors *sell* it”, “on *condition* that it *be
  /// sold*”.
  ///
  /// - Leaves alone: “insisted that Kors *sells* it”, “recommended that banks *sell*”, which could be either.
  func mandate(over token: Int) -> Int? {
    guard [.ccomp, .csubj, .csubjPass, .acl, .advcl].contains(syntax.relation(token)),
      syntax.marker(of: token) == "that", let head = syntax.head(token), head < token
    else { return nil }
    let auxiliaries = syntax.dependents(of: token, .aux, .auxPass, .cop)
    // Only what is asked for has a bare *be*, whatever the word that asks.
    if let first = auxiliaries.first { return syntax.lower(first) == "be" ? head : nil }
    let isSettled =
      syntax.tag(token) == .vb && ["agree", "decide"].contains(syntax.lemma(head))
    guard isSettled || Self.mandates.contains(syntax.lemma(head)),
      [.vb, .vbp].contains(syntax.tag(token)),
      let subject = syntax.subject(of: token),
      [.nn, .nnp].contains(syntax.tag(subject))
        || ["he", "she", "it"].contains(syntax.lower(subject)),
      syntax.dependent(of: subject, .conj) == nil
    else { return nil }
    return head
  }

  /// Whether a word says that what a clause in the bare form tells was settled, so that it stands: “*resolved* that it be sold”.
  ///
  /// - Leaves alone: “*proposed* that it be sold”, “would have *agreed* that it be sold”, “did not *agree* that it be sold”.
  mutating func isDecision(_ head: Int) -> Bool {
    guard syntax.isVerb(head),
      ["resolve", "agree", "decide", "vote", "determine", "decree", "direct", "rule", "ordain"]
        .contains(syntax.lemma(head))
    else { return false }
    return status(of: head).status == .occurred
  }

  private static let mandates: Set<String> = [
    "insist", "demand", "recommend", "request", "require", "urge", "propose", "suggest", "order",
    "ask", "stipulate", "rule", "condition", "recommendation", "proposal", "requirement",
    "suggestion", "advise", "plead", "move", "specify", "decree", "resolve",
  ]
}

import Language
import TextModel

/// Times behind an infinitive that tell when somebody was given leave for the deed, or when an attempt at it ended.
extension TimeAttacher {
  /// The verb of granting or voting that a time gone by belongs to, and not what was allowed: “was *granted* leave to appeal
  /// on *4 May*”, “*voted* to close the school on *4 May*”.
  ///
  /// - Leaves alone: “in May *voted* to close it on 4 June”, “was granted leave to stay *until* 4 May”.
  func granting(_ head: Int, _ tokens: Range<Int>) -> Int? {
    guard let aim = momentOf(head), let above = syntax.head(aim), above < aim,
      isGone(tokens, nil)
    else { return nil }
    let verb: Int?
    switch syntax.relation(aim) {
    case .xcomp where syntax.lemma(above) == "vote": verb = above
    case .acl where syntax.relation(above) == .obj && Self.leaves.contains(syntax.lemma(above)):
      verb = syntax.head(above)
    // The tree may hang “to appeal” on the verb.
    case .xcomp, .advcl:
      let noun = aim - 2
      verb =
        noun > above && syntax.head(noun) == above && Self.leaves.contains(syntax.lemma(noun))
        ? above : nil
    default: return nil
    }
    guard let verb, frameOfToken[verb] >= 0, isUndated(verb),
      syntax.lemma(verb) == "vote" || Self.grants.contains(syntax.lemma(verb)),
      [.vbd, .vbn].contains(syntax.tag(verb))
    else { return nil }
    return Int(frameOfToken[verb])
  }

  /// The verb that tells how an attempt ended, to which a time gone by in the attempt belongs: “an attempt to cross in *May
  /// 1942* *failed*”.
  ///
  /// - Leaves alone: “an attempt to cross in May was *announced*”, “a *plan* to cross in May failed”.
  func endOfAttempt(_ head: Int, _ tokens: Range<Int>) -> Int? {
    guard let aim = momentOf(head), syntax.relation(aim) == .acl, let noun = syntax.head(aim),
      noun < aim, ["attempt", "effort", "try"].contains(syntax.lemma(noun)), isSubject(noun),
      let verb = syntax.head(noun), verb > aim, frameOfToken[verb] >= 0, isUndated(verb),
      Self.endings.contains(syntax.lemma(verb)), [.vbd, .vbn].contains(syntax.tag(verb)),
      isGone(tokens, nil)
    else { return nil }
    return Int(frameOfToken[verb])
  }

  /// The infinitive that a phrase with a moment ends: “to *cross* on 4 May”, but “to stay *until* 4 May”.
  private func momentOf(_ head: Int) -> Int? {
    guard let aim = complement(endingWith: head), syntax.tag(aim) == .vb,
      ["on", "in", "at"].contains(syntax.preposition(of: head) ?? "on")
    else { return nil }
    return aim
  }

  /// Whether no time stands beside a verb itself: “*in May* they voted”.
  func isUndated(_ verb: Int) -> Bool {
    !syntax.dependents(of: verb, .obl, .oblUnmarked, .advmod).contains {
      expressionBefore[syntax.extent(of: $0).upperBound] != nil
        && !syntax.dependents(of: $0, .acl, .aclRelcl).contains { syntax.isVerb($0) }
    }
  }

  private static let grants: Set<String> = [
    "grant", "give", "obtain", "receive", "win", "gain", "refuse", "deny", "get", "secure",
  ]

  private static let endings: Set<String> = [
    "fail", "succeed", "beat", "repel", "repulse", "defeat", "foil", "thwart", "abandon",
    "collapse",
    "miscarry", "frustrate", "end",
  ]
}

import ISO8601
import Language
import TextModel
import TimeExpressions

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
    case .acl where syntax.relation(above) == .obj && isLeave(above):
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

  /// The verb of pleading, punishing or ordering that a day gone by at the end belongs to, and not what it was for.
  ///
  /// - Reads: “*pleaded* guilty to striking a guard on *4 May*”, “was *fined* for failing to stop on *4 May*”, “was *ordered* to pay
  ///   the costs on *4 May*”.
  /// - Leaves alone: “was *accused* of striking a guard on 4 May”, “was *fined* for striking a guard in 1998”, “was ordered to
  ///   *appear* on 4 May”, “in June was *fined* for failing to stop on 4 May”.
  func sanctioning(_ head: Int, _ tokens: Range<Int>) -> Int? {
    guard var deed = complement(endingWith: head), syntax.preposition(of: head) == "on",
      isGone(tokens, nil), isDay(tokens)
    else { return nil }
    // “*failing* to stop”
    if syntax.tag(deed) == .vb, syntax.relation(deed) == .xcomp, let outer = syntax.head(deed),
      syntax.tag(outer) == .vbg
    {
      deed = outer
    }
    guard let above = syntax.head(deed), above < deed,
      // “pleaded *guilty*”
      let verb = syntax.relation(above) == .xcomp ? syntax.head(above) : above, isUndated(verb),
      let event = ([verb] + syntax.dependents(of: verb, .xcomp)).first(where: {
        frameOfToken[$0] >= 0 && $0 < deed
      }), [.vbd, .vbn].contains(syntax.tag(verb)), [.advcl, .xcomp].contains(syntax.relation(deed))
    else { return nil }
    let isOfVerb =
      syntax.tag(deed) == .vbg
      ? Self.sanctions.contains(syntax.lemma(verb))
        && !syntax.dependents(of: deed, .mark, .case).isEmpty
      : syntax.tag(deed) == .vb && ["order", "resolve"].contains(syntax.lemma(verb))
        && !Self.appearing.contains(syntax.lemma(deed))
    return isOfVerb ? Int(frameOfToken[event]) : nil
  }

  private func isDay(_ tokens: Range<Int>) -> Bool {
    expressionBefore[tokens.upperBound].flatMap { expressions[$0].extent?.date?.granularity }
      == .day
  }

  private static let sanctions: Set<String> = [
    "plead", "fine", "caution", "sentence", "jail", "imprison", "strike", "dismiss", "sack", "fire",
    "suspend", "ban", "disqualify", "reprimand", "expel", "arrest", "discipline", "warn",
  ]

  /// Verbs of what somebody is told to do on a day.
  private static let appearing: Set<String> = [
    "appear", "attend", "leave", "return", "report", "surrender", "vacate", "begin", "start",
    "open", "come", "stand", "testify", "reopen", "meet", "hold",
  ]

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

  /// Whether a noun names what somebody is let do, or told to: “*leave* to appeal”, “*notice* to quit”.
  private func isLeave(_ noun: Int) -> Bool {
    Self.leaves.contains(syntax.lemma(noun)) || syntax.lemma(noun) == "notice"
  }

  /// Whether no time stands beside a verb itself: “*in May* they voted”.
  func isUndated(_ verb: Int) -> Bool {
    !syntax.dependents(of: verb, .obl, .oblUnmarked, .advmod).contains {
      expressionBefore[syntax.extent(of: $0).upperBound].map { expressions[$0].type != .duration }
        ?? false
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

public import TextModel

extension Syntax {
  /// Returns the object that a tree gives only to the second of two verbs in a row: “*arrested* and questioned the
  /// *driver*”.
  ///
  /// - Parameter verb: the first verb.
  /// - Returns: the object; nothing where the first verb has one, or stands for itself: “*came* and questioned her”.
  public func sharedObject(of verb: Int) -> Int? {
    guard [.vbd, .vbn, .vb, .vbz, .vbp].contains(tag(verb)), verb + 3 < text.tokens.count,
      tag(verb + 1) == .cc, lower(verb + 1) != "but", !Self.standingAlone.contains(lemma(verb)),
      dependent(of: verb, .obj, .iobj, .obl, .ccomp, .xcomp, .nsubjPass) == nil
    else { return nil }
    // “planned and *quietly* built the mill”
    let second = tag(verb + 2) == .rb ? verb + 3 : verb + 2
    // “married and *had* children”, which nobody else does to them
    guard relation(second) == .conj, head(second) == verb, tag(second) == tag(verb),
      lemma(second) != "have"
    else { return nil }
    return dependents(of: second, .obj).first { isNoun($0) && $0 > second }
  }

  /// Whom or what a second verb of a relative clause is done to, as the first: “whom she met and *married*”.
  ///
  /// Verbs with *and* between them have one gap each.
  public func sharedAntecedent(of verb: Int) -> Int? {
    guard [.vbd, .vbn, .vb].contains(tag(verb)), relation(verb) == .conj,
      !Self.standingAlone.contains(lemma(verb)), case let clause = firstConjunct(of: verb),
      clause < verb, relation(clause) == .aclRelcl, let noun = head(clause), noun < clause,
      isNoun(noun),
      dependents(of: clause, .obj).contains(where: {
        $0 < clause && [.wp, .wdt].contains(tag($0))
      }),
      dependent(of: verb, .obj, .iobj, .ccomp, .xcomp, .nsubj, .nsubjPass, .auxPass) == nil
    else { return nil }
    return noun
  }

  /// Verbs that mostly have no object.
  private static let standingAlone: Set<String> = [
    "come", "go", "arrive", "return", "sit", "stand", "stop", "turn", "run", "walk", "rise",
    "fall", "wait", "stay", "die", "live", "work", "sleep", "wake", "retire", "resign", "appear",
    "collapse", "try", "begin", "start", "travel", "fly", "sail", "land", "escape", "emerge",
    "succeed", "laugh", "advance", "retreat", "recover", "survive", "smile", "cry", "weep",
    "rebel", "mutiny", "surrender", "march", "gather", "meet", "flee", "vanish", "disappear",
    "swim", "jump",
  ]
}

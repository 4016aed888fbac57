import Language
public import TextModel

/// Finds subjects that a tree hangs on another word than their verb.
extension Syntax {
  /// Returns the noun right before a participle that has a clause to itself.
  ///
  /// - Reads: “They met, *Ann* winning the match”, “With the *harvest* lost and *food* running out, …”.
  func absoluteSubject(of verb: Int) -> Int? {
    guard [.vbg, .vbn].contains(tag(verb)), dependent(of: verb, .mark) == nil else { return nil }
    var noun = verb - 1
    while noun > 0, tag(noun) == .rb { noun -= 1 }
    guard noun > 1, isNoun(noun) else { return nil }
    switch relation(noun) {
    case .appos: return tag(verb) == .vbg && tag(noun - 1) == .comma ? noun : nil
    case .obl where relation(verb) == .advcl:
      return preposition(of: noun) == "with" && head(noun) == head(verb) ? noun : nil
    case .conj: return relation(verb) == .conj && head(noun) == head(verb) ? noun : nil
    default: return nil
    }
  }

  /// Returns the subject that something in commas parts from its verb, and that a tree hangs on the noun before.
  ///
  /// - Reads: “passed the limit, and the *engineer*, Ann Lee, was called”.
  public func interruptedSubject(of verb: Int) -> Int? {
    let auxiliaries = dependents(of: verb, .aux, .auxPass, .cop)
    let first = min(auxiliaries.first ?? verb, verb)
    guard first > 2, tag(first - 1) == .comma, subject(of: verb) == nil,
      ![.vb, .vbg].contains(tag(first)), sentence(of: first - 1) == sentence(of: verb)
    else { return nil }
    var word = first - 2
    for _ in 0..<12 {
      guard let head = head(word), head < first else { return nil }
      if isNoun(head), isInterrupted(head, before: first) { return head }
      word = head
    }
    return nil
  }

  /// Whether a noun joined to another is followed by something in commas and then a verb.
  private func isInterrupted(_ noun: Int, before verb: Int) -> Bool {
    noun + 1 < verb && relation(noun) == .conj && tag(noun + 1) == .comma
      && head(noun).map(isNoun) ?? false
      && (extent(of: noun).upperBound == verb - 1 || extent(of: noun).upperBound == verb)
  }

  /// Whether a noun that a tree joins to another is the subject of a clause of its own, unless it shares in the other's: “the
  /// mayor and his *deputy*, Ann Lee, resigned”.
  public func isInterruptedSubject(_ noun: Int) -> Bool {
    let end = extent(of: noun).upperBound
    let verb = end < text.tokens.count && tag(end) == .comma ? end + 1 : end
    guard verb < text.tokens.count, [.vbd, .vbz, .vbp, .md].contains(tag(verb)) else {
      return false
    }
    let first = firstConjunct(of: noun)
    if [.nsubj, .nsubjPass].contains(relation(first)), let predicate = head(first),
      predicate >= verb
    {
      return false
    }
    return isInterrupted(noun, before: verb)
  }

  /// Returns who is to do what an infinitive tells, where a verb says so by a preposition.
  ///
  /// - Reads: “negotiated with a *rival* to supply it”, “called on *Ann* to resign”.
  func controller(of infinitive: Int) -> Int? {
    guard tag(infinitive) == .vb, let head = head(infinitive), isVerb(head),
      let mark = dependents(of: infinitive, .mark).first(where: { tag($0) == .to }),
      Self.appeals.contains(lemma(head))
    else { return nil }
    return dependents(of: head, .obl).last {
      $0 < mark && ["with", "on", "upon", "to", "for"].contains(preposition(of: $0))
        && extent(of: $0).upperBound == mark
    }
  }

  /// Returns the thing that a passive infinitive behind a comma tells of, where somebody agreed on it or made it.
  ///
  /// - Reads: “approved a *line* to the hills, to be *opened* in 2006”, “bought a *mill*, due to be *opened* in 1950”.
  /// - Leaves alone: “left the town, to be *crowned* in 1820”, “joined the army, to be *killed* in May”.
  public func thing(toBecome infinitive: Int, of verb: Int) -> Int? {
    guard [.vbn, .vbd].contains(tag(infinitive)), verb < infinitive,
      let mark = dependents(of: infinitive, .mark).first(where: {
        tag($0) == .to || lower($0) == "due"
      }), mark > verb + 1, tag(mark - 1) == .comma, dependent(of: infinitive, .auxPass) != nil,
      dependent(of: verb, .auxPass) == nil, CommissionedThing.isMade(by: lemma(verb)),
      let thing = dependent(of: verb, .obj), thing < mark, isNoun(thing),
      !EventLexicon.shared.isPerson(lemma(thing))
    else { return nil }
    guard CommissionedThing.isPaper(lemma(thing), forWhatIsToBe: lemma(infinitive)) else {
      return thing
    }
    return dependents(of: thing, .nmod).first { $0 < mark && preposition(of: $0) == "for" }
      ?? thing
  }

  private static let appeals: Set<String> = [
    "negotiate", "call", "appeal", "plead", "arrange", "wait", "rely", "count", "depend", "prevail",
    "contract", "speak", "shout", "signal",
  ]

  /// Returns whom or what a sentence brings forward, which a tree may not hang the rest on: “It was *Ann Lee*, then new
  /// to the firm, who mended it”.
  func cleftFocus(of verb: Int, before pronoun: Int) -> Int? {
    var clause = verb
    for _ in 0..<4 {
      guard relation(clause) != .aclRelcl, let head = head(clause) else { return nil }
      if head < pronoun, isNoun(head), dependent(of: head, .cop) != nil,
        let subject = dependent(of: head, .nsubj, .expl), lower(subject) == "it"
      {
        return head
      }
      clause = head
    }
    return nil
  }

  /// Whether a comma alone parts a word from the verb that a tree makes it the subject of.
  ///
  /// - Reads: “Council sells *school*, plans library”.
  /// - Leaves alone: “*Ann*, the mayor, sold it”, which has two.
  public func isParted(_ subject: Int, from verb: Int) -> Bool {
    guard verb > 2, tag(verb - 1) == .comma, subject < verb - 1,
      ![.wdt, .wp].contains(tag(subject)), relation(verb) != .aclRelcl,
      let other = head(verb), isVerb(other), other < subject
    else { return false }
    let extent = extent(of: subject)
    return extent.upperBound >= verb - 1 && extent.lowerBound > 0
      && !((extent.lowerBound - 1)..<(verb - 1)).contains { tag($0) == .comma }
  }

  /// Returns who is to do a second thing that a verb lets somebody do: “lets *authors* write books and sell them”.
  ///
  /// A tree may join the second verb to the first of all. Only where a thing lets persons act is that surely wrong.
  func sharedInfinitive(of verb: Int) -> Int? {
    guard tag(verb) == .vb, relation(verb) == .conj, dependent(of: verb, .aux, .mark) == nil,
      let first = head(verb), isVerb(first), let inner = dependent(of: first, .xcomp), inner < verb,
      tag(inner) == .vb, let doer = dependent(of: first, .obj, .iobj), doer < inner,
      EventLexicon.shared.isPerson(lemma(doer)), let subject = subject(of: first),
      [.nn, .nns, .wdt].contains(tag(subject)), !EventLexicon.shared.isPerson(lemma(subject))
    else { return nil }
    return doer
  }

  /// Whether a participle tells what came of all that its sentence says before, and not what its subject did.
  ///
  /// - Reads: “Ann has lost their support, *prompting* an effort to keep her”.
  /// - Leaves alone: “Ann left, *selling* her shares”, “Ann bid again, *raising* her offer”.
  public func isConsequence(_ participle: Int, of verb: Int) -> Bool {
    guard tag(participle) == .vbg, verb < participle,
      Self.consequences.contains(lemma(participle))
        // “The road was flooded, *causing* a jam”
        || lemma(participle) == "cause" && dependent(of: verb, .auxPass) != nil,
      dependent(of: participle, .mark) == nil,
      let object = dependent(of: participle, .obj), dependent(of: object, .nmodPoss) == nil
    else { return false }
    var before = participle - 1
    while before > verb, tag(before) == .rb { before -= 1 }
    return tag(before) == .comma
  }

  private static let consequences: Set<String> = [
    "prompt", "spark", "trigger", "fuel", "provoke", "ignite", "spur", "heighten", "deepen",
    "worsen", "mean", "ensure", "end", "enable", "allow",
  ]
}

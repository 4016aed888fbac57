import Language
public import TextModel

/// What a clause keeps that leaves out the verb of the clause before: “Karl died in 1950, *Anna in 1967*”.
///
/// In the tree its noun is a conjunct of the verb, and its time the noun's orphan, as Universal Dependencies has it.
public struct Remnant {
  /// The verb that is left out.
  public let verb: Int
  /// The subject, object or place of the verb that the noun stands in place of: *Karl*.
  public let replaced: Int
}

extension Syntax {
  /// Returns what a noun keeps of a clause without its verb.
  ///
  /// - Reads: “Karl died in 1950, *Anna* in 1967”, “the army took Kost in May and *Varna* in June”, “was run by Ada and since
  ///   1990 by *Bo*”, “was extended to Kost in 1850 and to *Varna* in 1853”, “she was made lecturer in 1930, *reader* in 1935”, whom the one of that office stands for.
  /// - Leaves alone: “Norway joined the pact of Oslo …, *Spain* in 1982” where subject and object are as like the noun.
  ///
  /// - Complexity: constant, but for the dependents of the noun and of the verb.
  public func remnant(at noun: Int) -> Remnant? {
    guard relation(noun) == .conj, dependent(of: noun, .orphan) != nil, let verb = head(noun),
      isVerb(verb), let subject = subject(of: verb)
    else { return nil }
    if preposition(of: noun) == "by", let agent = dependent(of: verb, .oblAgent), agent < noun {
      return Remnant(verb: verb, replaced: agent)
    }
    if let place = place(of: verb, like: noun) { return Remnant(verb: verb, replaced: place) }
    if let office = office(of: verb, like: noun) { return Remnant(verb: verb, replaced: office) }
    guard let object = dependent(of: verb, .obj) else {
      // “signed in *Rome* in 1957 and *Paris* in 1960”: the place may be what is told beside.
      let isPlace =
        tag(noun) == .nnp && tag(subject) != .nnp
        && dependents(of: verb, .obl).contains {
          tag($0) == .nnp && $0 > verb && $0 < noun && preposition(of: $0) == "in"
        }
      return isPlace ? nil : Remnant(verb: verb, replaced: subject)
    }
    // “A strike *took place* in May, *a second* in June”
    if lower(object) == "place", lemma(verb) == "take" {
      return Remnant(verb: verb, replaced: subject)
    }
    return replaced(by: noun, subject, object).map { Remnant(verb: verb, replaced: $0) }
  }

  /// Which of a subject and an object a noun is like.
  private func replaced(by noun: Int, _ subject: Int, _ object: Int) -> Int? {
    let isActor = mayAct(noun)
    if tag(subject) == .prp {
      // “He won it in 1950 and *his wife* in 1960”, but “She won the cup in 1950 and the *league* in 1960”
      return EventLexicon.shared.isPerson(lemma(noun)) && tag(object) != .nnp && !mayAct(object)
        ? subject : object
    }
    let isName = tag(noun) == .nnp
    let areNames = (tag(subject) == .nnp, tag(object) == .nnp)
    if areNames.0 != areNames.1 { return isName == areNames.0 ? subject : object }
    guard !isName, !areNames.0 else { return nil }
    guard isActor else { return object }
    return mayAct(subject) && !mayAct(object) ? subject : nil
  }

  /// The phrase of a verb with the preposition that a noun has too: “extended *to Kost* in 1850 and *to Varna* in 1853”.
  private func place(of verb: Int, like noun: Int) -> Int? {
    guard let preposition = preposition(of: noun) else { return nil }
    return dependents(of: verb, .obl).first {
      $0 > verb && $0 < noun && self.preposition(of: $0) == preposition
    }
  }

  /// The office that somebody is given or takes, where a noun tells of another that he has later.
  private func office(of verb: Int, like noun: Int) -> Int? {
    guard let office = dependent(of: verb, .xcomp), isOffice(office), isOffice(noun)
    else { return nil }
    return office
  }

  private func isOffice(_ noun: Int) -> Bool {
    tag(noun) == .nn && dependent(of: noun, .det) == nil
      && EventLexicon.shared.isPerson(lemma(noun))
  }

  private func mayAct(_ noun: Int) -> Bool {
    EventLexicon.shared.isPerson(lemma(noun)) || EventLexicon.shared.isGroup(lemma(noun))
  }
}

package import TextModel

/// Nouns for those whom a story brings in only to help it along, and whom *he* or *she* hardly takes up.
package enum Bystander {
  /// Whether a noun is whom a side clause gives as the reason, or an official of whom a court says something: “was changed after
  /// a *colleague* had suggested it”, “held that the *judge* had erred”.
  ///
  /// - Leaves alone: “was called after a *man* fell”, of whom the story goes on to tell.
  package static func isAside(_ noun: Int, in text: AnalysedText) -> Bool {
    guard text.tokens.indices.contains(noun), isSubject(noun, in: text),
      case let verb = text.tokens[noun].head, text.tokens.indices.contains(verb)
    else { return false }
    if text.tokens[verb].relation == .ccomp, officials.contains(text.lemma(noun).lowercased()),
      case let above = text.tokens[verb].head, text.tokens.indices.contains(above)
    {
      return rulings.contains(text.lemma(above))
    }
    return text.tokens[verb].relation == .advcl
      && (helpers.contains(text.lemma(noun).lowercased()) || sayings.contains(text.lemma(verb)))
  }

  /// Whether a noun means those who care for others, and a pronoun one who is cared for: “a *nurse* came; *he* was discharged”.
  package static func isStaff(
    _ noun: String, whileCaredFor pronoun: Int, in text: AnalysedText
  ) -> Bool {
    guard carers.contains(noun), text.tokens.indices.contains(pronoun),
      case let verb = text.tokens[pronoun].head, text.tokens.indices.contains(verb)
    else { return false }
    return switch text.tokens[pronoun].relation {
    case .nsubjPass: care.contains(text.lemma(verb))
    case .nsubj: ["recover", "relapse"].contains(text.lemma(verb))
    default: false
    }
  }

  /// Whether a noun is who had only done their work with those to whom a pronoun's verb tells that something was done: officials do
  /// not serve the sentences of the tried, and who did anything in the sentence is not buried.
  ///
  /// - Reads: “The *judge* heard ten witnesses. *He* was jailed”, “A *nurse* rang, and *she* was buried”.
  /// - Leaves alone: “The *judge* was arrested. *He* was jailed”, “The *judge* heard ten witnesses. *He* retired”.
  package static func isAtWork(_ noun: Int, before pronoun: Int, in text: AnalysedText) -> Bool {
    guard text.tokens.indices.contains(noun), text.tokens.indices.contains(pronoun),
      isSubject(pronoun, in: text), isSubject(noun, in: text),
      case let deed = text.tokens[noun].head, text.tokens.indices.contains(deed),
      // “the judge is *expected* to rule”
      text.tokens[noun].relation == .nsubj
        || ["expect", "schedule", "ask", "set"].contains(text.lemma(deed)),
      !Deed.isFatal(text.lemma(deed)), !["admit", "confess", "deny"].contains(text.lemma(deed)),
      case let verb = suffered(by: pronoun, in: text), verb >= 0, verb != deed
    else { return false }
    let lemma = text.lemma(verb)
    let isPassive = text.tokens[verb].tag == .vbn
    if isCarer(noun, in: text), work.contains(text.lemma(deed)),
      isPassive ? care.contains(lemma) : illnesses.contains(lemma)
    {
      return true
    }
    if isPassive, rites.contains(lemma) {
      return (noun..<pronoun).allSatisfy { text.tokens[$0].tag != .fullStop }
        || carers.contains(text.lemma(noun).lowercased())
    }
    guard officials.contains(text.lemma(noun).lowercased()) else { return false }
    return isPassive && sentences.contains(lemma) || lemma == "plead"
      || lemma == "serve" && isOfTerm(verb, in: text)
  }

  /// Whether a noun is for who cares for others, or a name has such a title: “the *surgeon*”, “Dr *Berg*”.
  private static func isCarer(_ noun: Int, in text: AnalysedText) -> Bool {
    ([noun] + (max(0, noun - 2)..<noun)).contains {
      let lemma = text.lemma($0).lowercased()
      guard $0 == noun || text.tokens[$0].head == noun else { return false }
      return carers.contains(lemma) || ["dr", "dr.", "practitioner", "gp"].contains(lemma)
        || ["ologist", "iatrician", "iatrist"].contains(where: lemma.hasSuffix)
    }
  }

  /// What those who care for others do with them.
  private static let work: Set<String> = [
    "find", "report", "note", "notice", "start", "begin", "stop", "prescribe", "give", "see",
    "examine", "operate", "remove", "refer", "diagnose", "suspect", "order", "request", "treat",
    "advise", "recommend", "record", "insert", "perform", "drain", "repair", "confirm", "add",
    "increase", "change", "take", "measure", "hear", "certify", "discharge", "admit", "review",
  ]

  /// What befalls those whom they care for.
  private static let illnesses: Set<String> = [
    "recover", "relapse", "improve", "deteriorate", "worsen", "die", "vomit", "faint", "convulse",
    "bleed", "develop", "survive", "collapse",
  ]

  /// The verb that tells what was done to whom a pronoun means, also behind *due* and the like: “was due to be *buried*”.
  private static func suffered(by pronoun: Int, in text: AnalysedText) -> Int {
    let verb = text.tokens[pronoun].head
    guard text.tokens.indices.contains(verb) else { return -1 }
    return (verb + 1..<max(verb + 1, min(verb + 6, text.tokens.count))).first {
      text.tokens[$0].head == verb && text.tokens[$0].relation == .xcomp
    } ?? verb
  }

  /// Whether somebody serves time: “*serve* twelve years before parole”, “*serve* a life sentence”.
  private static func isOfTerm(_ verb: Int, in text: AnalysedText) -> Bool {
    let words = text.tokens.indices[(verb + 1)...].prefix(9)
    return words.contains {
      ["sentence", "term", "parole", "bars", "prison", "jail"].contains(text.lower($0))
    }
      || words.contains { ["month", "year"].contains(text.lemma($0)) }
        && (max(0, verb - 2)..<verb).contains { ["must", "to"].contains(text.lower($0)) }
  }

  /// Whether a verb tells what is done to the dead: “she was *buried*”, “was due to be *buried*”.
  static func isRite(_ verb: Int, in text: AnalysedText) -> Bool {
    (verb..<min(verb + 6, text.tokens.count)).contains {
      ($0 == verb || text.tokens[$0].head == verb && text.tokens[$0].relation == .xcomp)
        && rites.contains(text.lemma($0))
    }
  }

  private static let rites: Set<String> = ["bury", "cremate", "exhume", "embalm", "reinter"]

  private static let sentences: Set<String> = [
    "jail", "imprison", "sentence", "convict", "acquit", "charge", "remand", "execute", "hang",
    "parole", "release",
  ]

  /// Whether a noun is who tells of a death, or rules on what somebody did, which is not his own: “*the coroner* found that *he*
  /// had died”, “*the judge* held that *he* had lied”.
  package static func tells(_ teller: Int, ofOther pronoun: Int, in text: AnalysedText) -> Bool {
    guard isSubject(pronoun, in: text), text.tokens.indices.contains(teller),
      case var clause = text.tokens[pronoun].head, clause >= 0
    else { return false }
    let deed = text.lemma(clause)
    for _ in 0..<8 where [.conj, .xcomp].contains(text.tokens[clause].relation) {
      guard text.tokens[clause].head >= 0 else { return false }
      clause = text.tokens[clause].head
    }
    guard text.tokens[clause].relation == .ccomp, case let above = text.tokens[clause].head,
      above >= 0, isSubject(teller, in: text),
      case let verb = text.tokens[teller].head,
      verb == above || text.tokens[above].relation == .conj && text.tokens[above].head == verb
    else { return false }
    return Deed.isFatal(deed)
      || rulings.contains(text.lemma(above)) && Deed.isCourt(text.lemma(teller).lowercased())
  }

  /// Whether a noun tells that it is no man, or no woman, as a pronoun says: “his *sister* … *he*”.
  package static func isOfOtherGender(
    _ noun: Int, than pronoun: Int, in text: AnalysedText
  ) -> Bool {
    guard let gender = PronounKind(text.lower(pronoun))?.gender else { return false }
    let lemma = text.lemma(noun).lowercased()
    if let own = ParticipantNouns.gender(lemma) { return own != gender }
    if lemma.hasSuffix("woman") { return gender != .female }
    return lemma.hasSuffix("man") && EventLexicon.shared.isPerson(lemma) && gender != .male
  }

  private static func isSubject(_ token: Int, in text: AnalysedText) -> Bool {
    [.nsubj, .nsubjPass].contains(text.tokens[token].relation)
  }

  private static let carers: Set<String> = [
    "nurse", "doctor", "physician", "consultant", "surgeon", "specialist", "registrar", "paramedic",
    "midwife", "therapist", "anaesthetist", "colleague", "clinician", "pharmacist",
  ]

  private static let helpers: Set<String> = carers.union([
    "inspector", "neighbour", "neighbor", "adviser", "advisor", "expert", "auditor", "engineer",
    "lawyer", "solicitor", "clerk", "official", "spokesman", "spokeswoman", "reporter", "relative",
    "bystander", "witness", "juror", "technician", "manager", "supervisor",
  ])

  private static let officials: Set<String> = [
    "judge", "magistrate", "prosecutor", "officer", "coroner", "jury", "clerk", "registrar",
    "official", "inspector", "recorder", "interpreter", "usher", "detective", "pathologist",
    "barrister", "solicitor", "lawyer",
  ]

  private static let rulings: Set<String> = [
    "hold", "rule", "find", "conclude", "decide", "declare", "note",
  ]

  private static let sayings: Set<String> = [
    "suggest", "advise", "recommend", "say", "tell", "warn", "notice", "propose", "report",
    "object", "complain", "point", "ask", "urge", "confirm",
  ]

  private static let care: Set<String> = [
    "admit", "readmit", "discharge", "intubate", "extubate", "hospitalise", "hospitalize", "sedate",
    "ventilate", "transfuse", "operate", "treat", "cure", "vaccinate", "immunise", "resuscitate",
  ]
}

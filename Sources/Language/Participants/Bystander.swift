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
    "official", "inspector", "recorder", "interpreter", "usher",
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

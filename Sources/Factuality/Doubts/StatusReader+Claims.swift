import EventArguments
import EventMentions
import EventModel
import TextModel

/// What somebody is sure of, or claims, and what is waited for.
extension StatusReader {
  /// Whether a predicate says only that somebody is sure of what its clause tells, or claims it.
  ///
  /// - Reads: “was *certain* that”, “were *convinced* that”, “was in no *doubt* that”, “*swore* that”, “it was *rumoured* that”.
  /// - Leaves alone: “it is *certain* that”, “*said* that”, “*knew* that”, “was *glad* that”.
  func isOnlyHeld(by head: Int) -> Bool {
    let lemma = syntax.lemma(head)
    switch syntax.lower(head) {
    case "certain", "sure", "convinced", "confident", "positive", "adamant", "satisfied":
      guard syntax.dependent(of: head, .cop, .auxPass) != nil,
        let subject = syntax.subject(of: head)
      else { return false }
      return !["it", "what", "that", "this", "which", "there"].contains(syntax.lower(subject))
    case "doubt":
      let isHad = syntax.relation(head) == .obj && syntax.head(head).map(syntax.lemma) == "have"
      return (isHad || syntax.preposition(of: head) == "in")
        && syntax.dependents(of: head, .det).contains { syntax.lower($0) == "no" }
    default: break
    }
    if syntax.isVerb(head) {
      return [
        "allege", "claim", "swear", "insist", "maintain", "contend", "profess", "rumour", "rumor",
        "convince", "submit",
      ].contains(lemma)
    }
    return syntax.isNoun(head)
      && ["claim", "allegation", "accusation", "rumour", "rumor"].contains(lemma)
  }

  /// Whether a verb says that its subject is waited for at a time: “a ruling is *expected* in 2027”, “was *awaited* on 4 May”.
  ///
  /// - Leaves alone: “is *expected* to open in 2027”, “the letter was *expected* by Ann”, “was *foreseen* in 1990”.
  func isAwaited(_ verb: Int, _ group: VerbGroup) -> Bool {
    let isForeseen = ["foresee", "envisage", "envision"].contains(syntax.lemma(verb))
    guard isForeseen || ["expect", "await", "anticipate", "forecast"].contains(syntax.lemma(verb)),
      group.isPassive, !group.isPerfect, group.modal == nil, group.negation == nil,
      syntax.dependent(of: verb, .nsubjPass) != nil,
      syntax.dependent(of: verb, .xcomp, .ccomp) == nil,
      !syntax.dependents(of: verb, .oblAgent).contains(where: { !isDay($0) })
    else { return false }
    return syntax.dependents(of: verb, .obl, .oblUnmarked, .oblAgent).contains {
      let preposition = syntax.preposition(of: $0)
      return isDay($0)
        && (isForeseen
          ? preposition == "for"
          : ["in", "on", "at", "for", "by", "before", "around", nil].contains(preposition))
    }
  }

  /// Whether a verb says that its subject stands in a plan: “weekly drills *are planned* until 2030”, “a second dive *is scheduled*”.
  ///
  /// - Leaves alone: “the town *is planned* on a grid”, “a drill *was planned*”, “is *scheduled* to open”.
  func isScheduled(_ verb: Int, _ group: VerbGroup) -> Bool {
    guard ["plan", "schedule", "slate", "pencil"].contains(syntax.lemma(verb)),
      group.isPassive, group.form == .present, !group.isPerfect, group.modal == nil,
      group.negation == nil, syntax.dependent(of: verb, .xcomp, .ccomp, .oblAgent) == nil,
      let subject = syntax.dependent(of: verb, .nsubjPass), syntax.isNoun(subject)
    else { return false }
    let phrases = syntax.dependents(of: verb, .obl, .oblUnmarked).filter { $0 > verb }
    return isIndefinite(subject)
      || phrases.allSatisfy { Appointment.isDay($0, in: syntax) || isDay($0) }
      || phrases.contains { ["until", "till", "for"].contains(syntax.preposition(of: $0)) }
  }

  /// Whether a clause is about *such* a deed as the text itself has told of as done: “any *such visit* had taken place”.
  func isOfKnownDeed(_ clause: Int) -> Bool {
    guard let noun = syntax.subject(of: clause),
      syntax.dependents(of: noun, .det, .amod).contains(where: { syntax.lower($0) == "such" }),
      case .deed(let verbs)? = PlanNouns.meaning(of: syntax.lemma(noun)),
      case let sentence = syntax.sentence(of: noun), sentence > 0
    else { return false }
    return (max(0, sentence - 2)..<sentence).contains { candidate in
      syntax.text.sentences[candidate].tokens.contains { word in
        guard syntax.isVerb(word), verbs.contains(syntax.lemma(word)) else { return false }
        let group = VerbGroup(of: word, in: syntax)
        return group.form == .past && group.negation == nil
          && [.root, .conj].contains(syntax.relation(word))
      }
    }
  }

  /// Whether nobody would speak of a claim, so that it stays open: “would not discuss *reports* that they had fled”.
  mutating func isUndiscussed(_ claim: Int) -> Bool {
    guard syntax.isNoun(claim), [.obj, .obl].contains(syntax.relation(claim)),
      Self.claims.contains(syntax.lemma(claim)), let verb = syntax.head(claim)
    else { return false }
    return status(of: verb).status == .negated
  }

  /// What a verb says was looked for: “a *vote* was *expected* by May”.
  func noun(awaitedBy verb: Int, _ told: StatusReading) -> Int? {
    told.rule == "status.awaited" ? syntax.dependent(of: verb, .nsubjPass) : nil
  }

  /// Whether a noun names a time on the calendar: “3 May”, “the end of *March*”, “the middle of *2027*”.
  private func isDay(_ noun: Int) -> Bool {
    if syntax.tag(noun) == .cd
      || syntax.dependents(of: noun, .nmodUnmarked, .nummod).contains(where: {
        syntax.tag($0) == .cd
      })
    {
      return true
    }
    guard ["end", "middle", "beginning", "start", "close"].contains(syntax.lower(noun)) else {
      return false
    }
    return syntax.dependents(of: noun, .nmod).contains {
      [.cd, .nnp].contains(syntax.tag($0)) || Self.terms.contains(syntax.lower($0))
    }
  }

  private static let terms: Set<String> = [
    "week", "month", "quarter", "year", "spring", "summer", "autumn", "fall", "winter", "decade",
    "day", "season", "term",
  ]

  /// Whether what somebody believes is only what commas set apart right before him: “drowned, *by accident*, his sister believes”.
  ///
  /// - Leaves alone: “drowned in the lake, his sister believes”.
  func isOnAside(_ clause: Int, heldBy head: Int) -> Bool {
    guard head > clause, let holder = syntax.dependent(of: head, .nsubj), holder < head,
      let aside = syntax.dependents(of: clause, .obl, .advmod, .advcl).last(where: {
        $0 > clause && $0 < holder
      })
    else { return false }
    let words = syntax.extent(of: aside)
    let first = words.first { syntax.tag($0) != .comma } ?? aside
    let last = words.last { syntax.tag($0) != .comma } ?? aside
    return first > clause + 1 && syntax.tag(first - 1) == .comma && syntax.tag(last + 1) == .comma
      && last + 2 == syntax.extent(of: holder).lowerBound
  }
}

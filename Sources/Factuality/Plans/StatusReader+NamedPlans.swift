import EventArguments
import EventMentions
import Language
import TextModel

/// Plans that another noun takes up where it is said that they came to nothing.
extension StatusReader {
  /// Returns the deeds of the plan told before that a verb says was dropped, by a noun that takes it up.
  ///
  /// - Reads: “had meant to *storm* it. *The assault* was called off”, “hoped to *open* a shop. Nothing came of *the idea*”, “announced
  ///   a *tour*. *The trip* was cancelled”.
  /// - Leaves alone: “hoped to open a shop. *The mill* was given up”, “… The idea *of a school* was dropped”, “meant to strike. *The
  ///   strike* was ended by a court”, “the fair will open in May. Plans for a pool were approved, but *the scheme* was shelved”.
  func plans(droppedBy verb: Int) -> [Int] {
    guard let noun = nounDropped(by: verb), isKnownPlan(noun),
      !isToldOfFurther(noun, droppedBy: verb), !mustHaveBegun(noun, whenEndedBy: verb),
      let meaning = PlanNouns.meaning(of: syntax.lemma(noun)),
      case let sentence = syntax.sentence(of: verb), sentence >= 0
    else { return [] }
    let isAnyPlan = if case .anyPlan = meaning { true } else { false }
    let reach = isAnyPlan ? 2 : 4
    let named = isAnyPlan ? planNamed(before: noun, from: max(0, sentence - reach)) : nil
    for candidate in (max(0, sentence - reach)...sentence).reversed() {
      var before = syntax.text.sentences[candidate].tokens.clamped(to: 0..<noun)
      if let named { before = before.clamped(to: named..<noun) }
      let planned = before.filter { isPlannedDeed($0) || isPlannedNoun($0) }
      let meant = planned.filter {
        isMeant($0, by: meaning, of: noun) && !isDone($0, before: noun)
          && isOwner($0, ofNoun: noun, droppedBy: verb)
      }
      guard let first = meant.first(where: syntax.isVerb) ?? meant.first else {
        // “The scheme” means the plan told last.
        if isAnyPlan, !planned.isEmpty { return [] }
        continue
      }
      if case .deed = meaning { return [meant.last ?? first] }
      return meant.filter { $0 == first || syntax.firstConjunct(of: $0) == first }
    }
    return []
  }

  /// The last noun for a plan before another that says of itself what for: “*plans for a pool*”, “*a project* to drain it”.
  private func planNamed(before noun: Int, from sentence: Int) -> Int? {
    (syntax.text.sentences[sentence].tokens.lowerBound..<noun).last { word in
      guard syntax.isNoun(word), case .anyPlan? = PlanNouns.meaning(of: syntax.lemma(word)) else {
        return false
      }
      return syntax.dependent(of: word, .nmod, .acl, .compound) != nil
        || ["for", "to", "of"].contains(syntax.lower(word + 1))
    }
  }

  /// The noun of which a verb says that it was dropped: “the *scheme* was dropped”, “nothing came of the *idea*”, “dropped the *plan*”.
  private func nounDropped(by verb: Int) -> Int? {
    // “*had to* be cancelled”
    if syntax.relation(verb) == .xcomp, let above = syntax.head(verb), above < verb,
      syntax.lemma(above) == "have", syntax.tag(verb) == .vbn, !isOpen(above),
      case let group = VerbGroup(of: above, in: syntax), group.form == .past, group.negation == nil,
      group.modal == nil, isDropping(verb)
    {
      return syntax.subject(of: above)
    }
    guard syntax.isVerb(verb), case let group = VerbGroup(of: verb, in: syntax),
      group.modal == nil, group.isFinite || syntax.relation(verb) == .conj,
      !(group.isPerfect && group.form == .past), !isOpen(verb)
    else { return nil }
    let subject = syntax.subject(of: verb) ?? syntax.subject(of: syntax.firstConjunct(of: verb))
    if syntax.lemma(verb) == "come", let subject, syntax.lower(subject) == "nothing" {
      return syntax.dependents(of: verb, .obl).first { syntax.preposition(of: $0) == "of" }
    }
    if governor.saysNothingCame(verb) || Self.failing.contains(syntax.lemma(verb)) {
      return subject.flatMap { syntax.relation($0) == .nsubj ? $0 : nil }
    }
    if group.negation != nil {
      return governor.saysItTookPlace(verb) || isTried(verb) || isCarried(verb) ? subject : nil
    }
    // “*put an end* to the scheme”
    if syntax.lemma(verb) == "put", let end = syntax.dependent(of: verb, .obj),
      ["end", "stop"].contains(syntax.lower(end))
    {
      return (syntax.dependents(of: verb, .obl) + syntax.dependents(of: end, .nmod)).first {
        syntax.preposition(of: $0) == "to"
      }
    }
    guard isDropping(verb) else { return nil }
    if let object = syntax.dependent(of: verb, .obj), syntax.tag(verb) != .vbn || group.isPerfect {
      return object
    }
    return syntax.tag(verb) == .vbn ? subject : nil
  }

  /// Whether a clause only tells what may be: “*if* the plan is dropped”, “asked *whether* it was dropped”.
  func isOpen(_ verb: Int) -> Bool {
    condition(over: verb) != nil
      || ["whether", "if", "unless", "before"].contains(syntax.marker(of: verb) ?? "")
  }

  /// Verbs by which what was to be comes to nothing by itself.
  private static let failing: Set<String> = ["collapse", "lapse", "fizzle", "founder", "fail"]

  /// Whether a verb says that something was given up, refused or stopped by others.
  func isDropping(_ verb: Int) -> Bool {
    governor.classify(verb) == .cancelling || isRefusal(verb) || isGivenUp(verb)
  }

  private func isTried(_ verb: Int) -> Bool { ["attempt", "try"].contains(syntax.lemma(verb)) }

  /// Whether a verb says that a meeting took up what was proposed to it: “the motion was *carried*”.
  private func isCarried(_ verb: Int) -> Bool {
    ["carry", "pass", "adopt", "approve", "accept"].contains(syntax.lemma(verb))
      && syntax.dependents(of: verb, .nsubjPass).contains(where: isMotion)
  }

  private func isMotion(_ noun: Int) -> Bool {
    ["motion", "amendment", "resolution", "proposal"].contains(syntax.lemma(noun))
  }

  /// Whether a verb says that somebody gave something up, or another put a stop to it.
  private func isGivenUp(_ verb: Int) -> Bool {
    switch syntax.lemma(verb) {
    case "give": governor.particle(of: verb) == "up" || syntax.lower(verb + 1) == "up"
    // “the motion was *lost*”
    case "lose", "negative": syntax.dependents(of: verb, .nsubjPass).contains(where: isMotion)
    case "end", "kill", "doom", "wreck", "scupper", "torpedo", "forget", "halt", "stop", "block",
      "foil", "thwart", "frustrate", "avert", "reverse",
      "overturn", "quash", "revoke", "rescind", "bury":
      true
    default: false
    }
  }

  /// Whether a noun is one that the text has told of and says nothing more of it: “*the* scheme”, “*her* plan”, but “the plan *for a
  /// mill*”.
  private func isKnownPlan(_ noun: Int) -> Bool {
    guard [.nn, .nns].contains(syntax.tag(noun)),
      syntax.dependents(of: noun, .det, .nmodPoss).contains(where: {
        ["the", "this", "that", "these", "those", "both", "its", "his", "her", "their"]
          .contains(syntax.lower($0))
      })
    else { return false }
    return syntax.dependent(of: noun, .nmod, .acl, .aclRelcl, .appos, .compound, .nummod) == nil
      && syntax.dependents(of: noun, .amod).allSatisfy {
        ["whole", "entire", "ambitious", "grand", "planned", "proposed", "intended", "original"]
          .contains(syntax.lower($0))
      }
  }

  /// The deed that a pronoun takes up from the plan told right before.
  ///
  /// - Reads: “they meant *to sell* it, and *that* will not happen”, “plans *to drain* it were drawn up. *They* came to nothing”.
  func plan(takenUpBy verb: Int) -> Int? {
    guard governor.saysNothingCame(verb), let pronoun = pronounDropped(by: verb),
      case let sentence = syntax.sentence(of: verb), sentence >= 0
    else { return nil }
    let isPlural = syntax.lower(pronoun) == "they"
    for candidate in [sentence, sentence - 1] where candidate >= 0 {
      let before = syntax.text.sentences[candidate].tokens.clamped(to: (pronoun - 60)..<pronoun)
      let deed = before.last { token in
        guard isPlannedDeed(token) else { return false }
        return !isPlural
          || syntax.relation(token) == .acl && syntax.head(token).map(syntax.tag) == .nns
      }
      if let deed { return deed }
      // “*The launch* was pencilled in for May, but nothing came of *it*.”
      if !isPlural, let noun = before.last(where: isPlannedNoun) { return noun }
      if before.contains(where: { syntax.isVerb($0) && $0 != verb && !isLight($0) }) { return nil }
    }
    return nil
  }

  /// The pronoun of what came to nothing: “*it* fell through”, “nothing came of *it*”.
  private func pronounDropped(by verb: Int) -> Int? {
    guard let subject = syntax.subject(of: verb) else { return nil }
    let word =
      syntax.lower(subject) == "nothing"
      ? syntax.dependents(of: verb, .obl).first { syntax.preposition(of: $0) == "of" } : subject
    return word.flatMap {
      ["that", "it", "this", "they"].contains(syntax.lower($0)) ? $0 : nil
    }
  }

  /// Whether a verb is part of what says that something came to nothing.
  private func isLight(_ verb: Int) -> Bool {
    [.aux, .auxPass, .cop].contains(syntax.relation(verb))
  }

  /// Whether a verb tells what somebody planned, wished, tried or talked of doing.
  func isPlannedDeed(_ verb: Int) -> Bool {
    guard syntax.isVerb(verb) else { return false }
    if isPlanned(verb) || thought(of: verb) != nil || isAppliedFor(verb) { return true }
    guard let head = syntax.head(verb), head < verb else { return false }
    let isWished =
      [.planning, .wishing].contains(governor.classify(head))
      || syntax.isVerb(head)
        && ["consider", "contemplate", "discuss", "suggest", "propose"]
          .contains(syntax.lemma(head))
    switch syntax.relation(verb) {
    // “proposed *selling* it”, “talked of *opening* one”
    case .xcomp, .ccomp: return syntax.tag(verb) == .vbg && isWished
    case .advcl where syntax.tag(verb) == .vbg: return isWished
    // “*booked* a firm *to carry* it out”
    case .advcl:
      return governor.classify(head) == .planning && syntax.dependent(of: head, .obj) != nil
        && syntax.dependents(of: verb, .mark).contains { syntax.tag($0) == .to }
    // “a plan *to invade*”
    case .acl:
      return isWished && syntax.isNoun(head)
        && syntax.dependents(of: verb, .mark).contains { syntax.tag($0) == .to }
    default: return false
    }
  }

  /// Whether somebody asked to be let do what an infinitive tells: “*applied* to *join* the navy”.
  private func isAppliedFor(_ verb: Int) -> Bool {
    guard let head = syntax.head(verb), head < verb,
      ["apply", "petition"].contains(syntax.lemma(head))
    else { return false }
    return [.xcomp, .advcl].contains(syntax.relation(verb))
      && syntax.dependents(of: verb, .mark).contains { syntax.tag($0) == .to }
  }

  /// Whether a noun names what was announced, promised or expected: “*announced* a tour”, “*completion* was expected”.
  private func isPlannedNoun(_ noun: Int) -> Bool {
    guard syntax.isNoun(noun), [.obj, .nsubjPass].contains(syntax.relation(noun)),
      let verb = syntax.head(noun),
      Appointment.fixesDay(syntax.lemma(verb))
        || ["announce", "promise", "expect", "propose", "intend", "call", "order"]
          .contains(syntax.lemma(verb)),
      case let lexicon = EventLexicon.shared, case let lemma = syntax.lemma(noun)
    else { return false }
    return !lexicon.isPerson(lemma) && !lexicon.isGroup(lemma)
      && VerbGroup(of: verb, in: syntax).negation == nil
  }

  private func isMeant(_ plan: Int, by meaning: PlanNouns.Meaning, of noun: Int) -> Bool {
    switch meaning {
    // “*An exhibition was announced* … the project”
    case .anyPlan: syntax.isVerb(plan) || syntax.relation(plan) == .nsubjPass
    case .planned(let verbs): governingVerbs(of: plan).contains { verbs.contains(syntax.lemma($0)) }
    case .deed(let verbs):
      syntax.isVerb(plan)
        ? verbs.contains(syntax.lemma(plan))
        : PlanNouns.canMean(syntax.lemma(plan), syntax.lemma(noun))
    }
  }

  /// The words that say of a deed or a noun that it was planned.
  private func governingVerbs(of plan: Int) -> [Int] {
    let first = syntax.firstConjunct(of: plan)
    return [first, plan].compactMap(syntax.head)
  }

  /// Whether the text tells between a plan and what takes it up that it was carried out.
  func isDone(_ plan: Int, before noun: Int) -> Bool {
    guard syntax.isVerb(plan) else { return false }
    return (plan + 1..<noun).contains { word in
      guard syntax.isVerb(word), syntax.lemma(word) == syntax.lemma(plan) else { return false }
      let group = VerbGroup(of: word, in: syntax)
      return group.form == .past && group.negation == nil && group.modal == nil
        && !syntax.dependents(of: word, .mark).contains { syntax.tag($0) == .to }
    }
  }
}

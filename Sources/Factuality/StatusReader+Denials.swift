import EventArguments
import EventMentions
import EventModel
import Language
import TextModel

/// What came of plans by what is said right behind them: “promised to *pay*, but never did”.
extension StatusReader {
  /// Returns the deed of the plan told before that a predicate says came to nothing.
  ///
  /// - Reads: “she would *go*, but she never did”, “was to *speak* but did not turn up”, “pledged to *build* it but
  ///   failed to do so”.
  /// - Leaves alone: “said that he had *gone*, but he never did”, where nothing was planned.
  func plan(deniedBy predicate: Int) -> Int? {
    let takesUp =
      Ellipsis.isDenial(predicate, in: syntax) || isAbsence(predicate) || isRejection(predicate)
      || isNeverCarriedOut(predicate) || isPassedBy(predicate)
    guard takesUp || isDenialOfDeed(predicate), case let sentence = syntax.sentence(of: predicate),
      sentence >= 0
    else { return nil }
    for candidate in [sentence, sentence - 1, sentence - 2] where candidate >= 0 {
      let before = syntax.text.sentences[candidate].tokens.clamped(
        to: max(0, predicate - 60)..<predicate)
      // “was to be *settled* by May. It was *not settled* by then.”
      guard takesUp else {
        let deed = before.last { syntax.lemma($0) == syntax.lemma(predicate) && isPlanned($0) }
        if let deed { return deed }
        continue
      }
      // “unless the tap *was turned* on. It *was not*.”
      if syntax.lemma(predicate) == "be",
        let deed = before.last(where: {
          syntax.dependent(of: $0, .auxPass) != nil && (isPlanned($0) || isConditional($0))
            || isPlannedState($0)
        })
      {
        return deed
      }
      if let deed = before.last(where: isPlannedDeed) { return deed }
      // “She *denied it*, and did not.”
      let first = syntax.firstConjunct(of: predicate)
      if candidate != sentence - 1 || !isDescription(before, besides: predicate),
        before.contains(where: {
          syntax.isVerb($0) && syntax.head($0) != predicate
            && !($0 == first && isDenialOfClaim($0))
        })
      {
        return nil
      }
    }
    return nil
  }

  /// Whether a sentence only says how something was, so that a denial of deeds behind it takes up what was told before.
  ///
  /// - Reads: “said that it would open. *The weather was bad.* It did not.”
  private func isDescription(_ sentence: Range<Int>, besides denial: Int) -> Bool {
    guard syntax.lemma(denial) == "do",
      let root = sentence.first(where: { syntax.relation($0) == .root })
    else { return false }
    return !syntax.isVerb(root) && syntax.dependent(of: root, .cop) != nil
      && sentence.allSatisfy { !syntax.isVerb($0) || syntax.relation($0) == .cop }
  }

  /// Returns the deed of the plan told before of which a verb says that only some came true.
  ///
  /// - Reads: “meant to *sell* ten shops but sold only two”, “had hoped to *fit* them all, but only two were fitted”.
  /// - Leaves alone: “meant to sell it but kept only one”, which tells of another deed.
  func plan(halfDoneBy verb: Int) -> Int? {
    guard syntax.relation(verb) == .conj,
      syntax.dependents(of: verb, .cc).contains(where: { syntax.lower($0) == "but" }),
      syntax.dependents(of: verb, .obj, .nsubjPass).contains(where: isOnlySome),
      case let before = syntax.firstConjunct(of: verb), before < verb,
      let deed = syntax.dependent(of: before, .xcomp), deed < verb,
      syntax.lemma(deed) == syntax.lemma(verb), isPlanned(deed)
    else { return nil }
    return deed
  }

  /// Returns the deed of the plan told before that a verb says was done by another or otherwise: “was to *go*, but Ann went
  /// *in his place*”, “meant to *sail* but flew *instead*”.
  func plan(supplantedBy verb: Int) -> Int? {
    guard syntax.relation(verb) == .conj,
      syntax.dependents(of: verb, .cc).contains(where: { syntax.lower($0) == "but" }),
      Negation.word(of: verb, in: syntax) == nil,
      syntax.dependents(of: verb, .advmod).contains(where: { syntax.lower($0) == "instead" })
        || syntax.dependents(of: verb, .obl).contains(where: {
          ["place", "stead"].contains(syntax.lower($0)) && syntax.preposition(of: $0) == "in"
            && syntax.dependent(of: $0, .nmodPoss) != nil
        }), case let before = syntax.firstConjunct(of: verb), before < verb
    else { return nil }
    return [syntax.dependent(of: before, .xcomp), before].compactMap { $0 }
      .first { $0 < verb && isPlanned($0) }
  }

  /// Whether *only* stands before a number or *some*: “*only two*”.
  private func isOnlySome(_ noun: Int) -> Bool {
    let words = syntax.extent(of: noun)
    return words.dropLast().contains {
      syntax.lower($0) == "only"
        && (syntax.tag($0 + 1) == .cd
          || ["some", "a", "half", "part"].contains(syntax.lower($0 + 1)))
    }
  }

  /// Whether a verb names what somebody is to do: “planned to *marry*”, “said it would *repair*”, “was to be *built*”.
  func isPlanned(_ verb: Int) -> Bool {
    guard syntax.isVerb(verb), !Ellipsis.isProform(verb, in: syntax) else { return false }
    if mandate(over: verb) != nil || TimeLeft.verb(leaving: verb, in: syntax) != nil {
      return true
    }
    let isInfinitive = syntax.dependents(of: verb, .mark).contains { syntax.tag($0) == .to }
    if isInfinitive, VerbGroup(of: verb, in: syntax).isFinite { return true }
    // “*ordered* her *to pay*”, where a tree may see a purpose
    if isInfinitive, syntax.relation(verb) == .advcl, let head = syntax.head(verb),
      ["order", "instruct", "direct", "invite"].contains(syntax.lemma(head))
        && syntax.dependent(of: head, .obj, .iobj) != nil
        || ["sentence", "condemn"].contains(syntax.lemma(head))
    {
      return true
    }
    if isInfinitive, syntax.relation(verb) == .xcomp, let head = syntax.head(verb) {
      return [.planning, .wishing, .trying].contains(governor.classify(head))
        || Self.leaves.contains(syntax.lemma(head))
    }
    return syntax.tag(verb) == .vb || syntax.tag(verb) == .vbn
      ? ["would", "will"].contains(VerbGroup(of: verb, in: syntax).modal)
        && !VerbGroup(of: verb, in: syntax).isPerfect : false
  }

  /// Verbs that say what somebody must or may do: “was *allowed* to leave”.
  private static let leaves: Set<String> = [
    "have", "allow", "permit", "entitle", "oblige", "enable", "empower", "license", "urge",
    "vote",
  ]

  /// Whether an adjective tells how something was to be: “promised that it would be *open*”.
  private func isPlannedState(_ word: Int) -> Bool {
    guard syntax.dependent(of: word, .cop) != nil, syntax.relation(word) == .ccomp else {
      return false
    }
    let group = VerbGroup(of: word, in: syntax)
    return ["would", "will"].contains(group.modal) && !group.isPerfect
  }

  /// Whether a clause tells what something hangs on: “*unless* it *was restored*”.
  private func isConditional(_ verb: Int) -> Bool {
    syntax.relation(verb) == .advcl
      && ["unless", "if"].contains(syntax.marker(of: verb))
  }

  /// Returns the deed of the plan told before that a verb says came to nothing through something else.
  ///
  /// - Reads: “had meant to *go* but was prevented by fog”, “planned to *sell*. He was dissuaded.”
  /// - Leaves alone: “meant to go but was prevented *from leaving*”, which says from what.
  func plan(thwartedBy verb: Int) -> Int? {
    let isGivenUp = isThoughtBetter(verb)
    switch syntax.lemma(verb) {
    case _ where isGivenUp: break
    case "prevent", "thwart", "dissuade", "foil", "frustrate": break
    case "keep": guard syntax.lower(verb + 1) == "away" else { return nil }
    default: return nil
    }
    guard Negation.word(of: verb, in: syntax) == nil,
      VerbGroup(of: verb, in: syntax).modal == nil,
      !syntax.dependents(of: verb, .advcl, .xcomp, .obl).contains(where: {
        syntax.marker(of: $0) == "from" || syntax.preposition(of: $0) == "from"
      }),
      isGivenUp || syntax.dependent(of: verb, .nsubjPass) != nil || syntax.tag(verb) == .vbn
        || syntax.dependents(of: verb, .obj).contains(where: { syntax.tag($0) == .prp }),
      case let sentence = syntax.sentence(of: verb), sentence >= 0
    else { return nil }
    let pronoun = syntax.subject(of: verb).map(syntax.lower) ?? ""
    let isTold = ["he", "she", "they"].contains(pronoun) && syntax.relation(verb) == .root
    for candidate in [sentence, isTold ? sentence - 1 : -1] where candidate >= 0 {
      let before = syntax.text.sentences[candidate].tokens.clamped(to: max(0, verb - 60)..<verb)
      let deed = before.last { word in
        isPlanned(word) && syntax.dependents(of: word, .mark).contains { syntax.tag($0) == .to }
      }
      if let deed { return deed }
    }
    return nil
  }

  /// The verb that says that what a noun proposes was not taken up: “a bill to close it was *rejected*”, “was debated but
  /// *dropped*”.
  mutating func refusal(of noun: Int) -> Int? {
    guard Self.proposals.contains(syntax.lemma(noun)), let first = syntax.head(noun),
      [.nsubjPass, .obj, .nsubj].contains(syntax.relation(noun))
    else { return nil }
    let isSubject = syntax.relation(noun) != .obj
    let verbs = [first] + (isSubject ? syntax.dependents(of: first, .conj) : [])
    return verbs.first { verb in
      guard isRefusal(verb), syntax.tag(verb) == .vbn || !isSubject
      else { return false }
      return status(of: verb).status == .occurred
    }
  }

  /// Whether a verb says that a proposal was refused: “was *rejected*”, “*voted* it *down*”.
  func isRefusal(_ verb: Int) -> Bool {
    syntax.isVerb(verb) && (Self.refusals.contains(syntax.lemma(verb)) || isVotedDown(verb))
  }

  /// Whether a verb and its particle say that a proposal was refused: “was *voted down*”, “*turned* it *down*”.
  private func isVotedDown(_ verb: Int) -> Bool {
    switch syntax.lemma(verb) {
    case "vote", "turn", "strike", "shoot": syntax.particle(of: verb) == "down"
    case "throw": syntax.particle(of: verb) == "out"
    default: false
    }
  }

  private static let proposals: Set<String> = [
    "bill", "motion", "plan", "proposal", "application", "request", "petition", "bid", "offer",
    "appeal", "amendment", "scheme", "suggestion", "call", "demand",
  ]

  private static let refusals: Set<String> = [
    "reject", "refuse", "dismiss", "defeat", "drop", "withdraw", "shelve", "abandon", "deny",
    "block", "veto", "decline", "scrap",
  ]

  /// Whether somebody was not there to do what was planned: “did not *turn up*”.
  private func isAbsence(_ verb: Int) -> Bool {
    guard ["appear", "arrive", "turn", "show", "attend"].contains(syntax.lemma(verb)),
      [.root, .conj].contains(syntax.relation(verb)),
      Negation.word(of: verb, in: syntax) != nil, syntax.dependent(of: verb, .obj) == nil,
      !Negation.isLifted(for: verb, in: syntax)
    else { return false }
    return !["turn", "show"].contains(syntax.lemma(verb)) || governor.particle(of: verb) == "up"
      || syntax.particle(of: verb) == "up"
  }

  /// Whether a verb tells of a test or a search, which did take place, that nothing came to light: “a *scan* found no cracks”.
  ///
  /// - Leaves alone: “no cracks were *found*”, “they *found* no cracks”, “a scan did not *find* them”.
  func isFruitless(_ verb: Int, _ negation: Int) -> Bool {
    guard
      ["find", "show", "reveal", "detect", "uncover", "discover", "identify", "disclose"]
        .contains(syntax.lemma(verb)),
      let object = syntax.dependent(of: verb, .obj), object > verb,
      negation == object || syntax.head(negation) == object,
      let subject = syntax.dependent(of: verb, .nsubj), syntax.isNoun(subject)
    else { return false }
    return EventLexicon.shared.nounSense(syntax.lemma(subject)).map { $0.eventShare >= 64 } ?? false
      || ["inquiry", "enquiry", "autopsy", "x-ray", "scan", "audit"].contains(syntax.lemma(subject))
  }

  /// The word that says of a verb that it all but happened: “the ship *almost* sank”.
  ///
  /// - Leaves alone: “sales *nearly doubled*”, which is of the measure.
  func nearMiss(of verb: Int) -> Int? {
    guard syntax.isVerb(verb),
      ![
        "double", "triple", "treble", "quadruple", "halve", "reach", "match", "exhaust", "complete",
        "finish",
      ]
      .contains(syntax.lemma(verb))
    else { return nil }
    return syntax.dependents(of: verb, .advmod).first {
      $0 < verb
        && (["almost", "nearly"].contains(syntax.lower($0))
          || syntax.lower($0) == "all" && syntax.dependent(of: $0, .fixed) != nil)
        // “*almost certainly* fled”
        && !($0 + 1 < verb && syntax.tag($0 + 1) == .rb)
    }
  }

  /// Whether a thing that is called off had begun: “the *search* was called off after ten days”.
  func hadBegun(_ theme: Int, whenEndedBy verb: Int) -> Bool {
    if governor.saysNothingCame(verb) { return false }
    if isGivenUp(theme, by: verb) || wentOn(theme, before: verb) { return true }
    if ["search", "siege", "hunt", "chase", "pursuit", "blockade", "boycott", "occupation"]
      .contains(syntax.lemma(theme)),
      syntax.dependents(of: theme, .det).contains(where: { syntax.lower($0) == "the" }),
      syntax.dependent(of: theme, .amod, .acl, .aclRelcl) == nil
    {
      return true
    }
    return syntax.dependents(of: verb, .obl, .advmod, .oblUnmarked).contains { phrase in
      phrase > verb
        && (["halftime", "halfway", "midway"].contains(syntax.lower(phrase))
          || syntax.lower(phrase) == "time" && phrase > 1 && syntax.lower(phrase - 2) == "half"
          || syntax.preposition(of: phrase) == "after"
            && ["second", "minute", "hour", "day", "week", "month", "year"]
              .contains(syntax.lemma(phrase))
            // “after two days *of talks*”
            && syntax.dependent(of: phrase, .nmod) == nil)
    }
  }

  /// Whether somebody gave up what he was about: “the *climb* was *abandoned* at dusk”.
  ///
  /// - Leaves alone: “the *planned* climb was abandoned”, “the climb was *called off*”, which nobody had begun.
  private func isGivenUp(_ theme: Int, by verb: Int) -> Bool {
    syntax.lemma(verb) == "abandon" && sides[theme] != .future
      && [
        "attempt", "climb", "ascent", "expedition", "voyage", "march", "crossing", "rescue", "race",
        "match", "game", "dig", "excavation", "experiment", "retreat", "advance", "assault",
      ].contains(syntax.lemma(theme)) && planning(theme) == nil
  }

  /// Whether a sentence tells that something went on before it tells that it was given up: “The *talks* went on for a week and were
  /// abandoned”.
  private func wentOn(_ theme: Int, before verb: Int) -> Bool {
    let first = syntax.firstConjunct(of: verb)
    guard first < verb, syntax.subject(of: first) == theme,
      case let group = VerbGroup(of: first, in: syntax), group.form == .past,
      group.negation == nil, group.modal == nil
    else { return false }
    switch syntax.lemma(first) {
    case "last", "continue", "drag", "begin", "start", "resume": return true
    case "go":
      return syntax.dependents(of: first, .advmod, .compoundPrt).contains {
        $0 == first + 1 && syntax.lower($0) == "on"
      }
    default: return CourseVerb.takesPlace(first, in: syntax)
    }
  }

  /// The verbs that told what a noun was to do or to be, and what was so called off: “the strike, which was due *to start* on
  /// Friday, was called off”.
  func plans(of noun: Int, before verb: Int) -> [Int] {
    let clauses =
      syntax.dependents(of: noun, .aclRelcl, .acl, .amod)
      + syntax.dependents(of: verb, .advcl).filter { syntax.lower($0) == "due" }
      + [syntax.firstConjunct(of: verb)]
    return clauses.flatMap { clause in
      [clause].filter { $0 != verb } + syntax.dependents(of: clause, .xcomp)
    }.filter { plan in
      plan > noun && plan < verb && syntax.isVerb(plan)
        && syntax.dependents(of: plan, .mark).contains { syntax.tag($0) == .to }
    }
  }

  /// Whether a verb joined to one that calls something off says that it was, or is to be, on another day: “was called off, and
  /// *took place* in May”.
  func isHeldAfterAll(_ verb: Int, behind cancelling: Int) -> Bool {
    let first = syntax.firstConjunct(of: cancelling)
    // “the fair, which *had been called off*, *took place* in May”, “… *will* now *be held* in May”
    let group = VerbGroup(of: verb, in: syntax)
    let isTold =
      [.acl, .aclRelcl].contains(syntax.relation(first))
      && syntax.subject(of: verb).map { $0 == syntax.head(first) } ?? false
      && (group.form == .past || group.modal == "will")
    return verb > cancelling
      && (isTold || syntax.relation(verb) == .conj && syntax.firstConjunct(of: verb) == first)
      && (CourseVerb.takesPlace(verb, in: syntax) || syntax.lower(verb) == "held")
      && Negation.word(of: verb, in: syntax) == nil
  }

  /// Whether a verdict says that something was not to be after all: “was called off”, “never took place”.
  func isCalledOff(_ act: (kind: GovernorClass, verb: Int)) -> Bool {
    act.kind == .cancelling
      || act.kind == .implicative && Negation.word(of: act.verb, in: syntax) != nil
  }
}

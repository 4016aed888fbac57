import EventArguments
import EventMentions
import EventModel
import Factuality
import Language
import TemporalLinking
import TextModel
import TimeExpressions

/// Joins a verb that says little with the event it supports: “talks *were held*”, “*began* to fight”.
struct SupportVerbs {
  let reading: EventReading
  private let themes: ThemeResolver

  init(reading: EventReading) {
    self.reading = reading
    var isEvent = [Bool](repeating: false, count: reading.syntax.text.tokens.count)
    for frame in reading.frames { isEvent[frame.mention.token] = true }
    themes = ThemeResolver(syntax: reading.syntax, isEvent: isEvent)
  }

  /// Returns the frame of the event that a frame's verb only supports, if any.
  func supported(by frame: Int) -> Int? {
    let syntax = reading.syntax
    let verb = reading.token(frame)
    if let missing = missing(by: verb) { return missing }
    // “The payment *was due* on Friday”, but “the payment *was due* on Friday and came in May”
    if Appointment.isDue(syntax.lower(verb)), syntax.dependent(of: verb, .cop) != nil,
      syntax.dependent(of: verb, .xcomp) == nil,
      let subject = syntax.dependent(of: verb, .nsubj), let event = reading.frame(at: subject)
    {
      // “The defence *was due* on Friday. The *defence* was filed in May.”
      let isToldAgain = reading.frames.contains { other in
        other.mention.token != subject
          && syntax.lemma(other.mention.token) == syntax.lemma(subject)
      }
      return reading.statuses[event].rule == "status.due" && !isToldAgain ? event : nil
    }
    guard syntax.isVerb(verb) else { return nil }
    // “telephoned *to say* that”
    if let sending = syntax.head(verb), MessageVerb.isSent(by: sending, toSay: verb, in: syntax) {
      return reading.frame(at: sending)
    }
    // “vowed to return, and *did* so”
    if let deed = Ellipsis.deed(doneBy: verb, in: syntax) { return reading.frame(at: deed) }
    let lemma = syntax.lemma(verb)
    let isAspectual =
      reading.frames[frame].mention.kind == .aspectual || ["begin", "start"].contains(lemma)
    if isAspectual, !Self.ends.contains(lemma),
      let complement = syntax.dependent(of: verb, .xcomp),
      let event = reading.frame(at: complement),
      syntax.isVerb(complement)
    {
      return event
    }
    // “*turned out* to be flawed”
    let tellsOutcome = lemma == "prove" || lemma == "turn" && syntax.particle(of: verb) == "out"
    if tellsOutcome || Self.semiAuxiliaries.contains(lemma),
      let complement = syntax.dependent(of: verb, .xcomp),
      let event = reading.frame(at: complement), syntax.isVerb(complement) || tellsOutcome,
      syntax.dependents(of: complement, .mark).contains(where: { syntax.tag($0) == .to })
    {
      return event
    }
    // “*became* engaged”
    if ["become", "get"].contains(lemma), let complement = syntax.dependent(of: verb, .xcomp),
      syntax.tag(complement) == .vbn || syntax.lower(complement).hasSuffix("ed"),
      let event = reading.frame(at: complement)
    {
      return event
    }
    if let event = expected(verb) ?? fought(by: verb) ?? staged(by: verb) ?? led(by: verb) {
      return event
    }
    if let object = syntax.dependent(of: verb, .obj), let event = reading.frame(at: object),
      LightVerbs.contains(lemma), syntax.isNoun(object),
      // “*held up* the demolition”
      lemma != "hold" || syntax.particle(of: verb) == nil,
      // “was *given* an appointment for Monday”, “*fixed* the trial for Monday”: that is two days.
      !((Appointment.hands(lemma) || Appointment.fixesDay(lemma))
        && (appoints(verb) || appoints(object))),
      EventLexicon.shared.nounSense(syntax.lemma(object))?.isEvent ?? false
    {
      return event
    }
    // “*May brought* a strike”: the strike was then.
    if ["bring", "see", "witness"].contains(lemma),
      let time = syntax.subject(of: verb), reading.expression(at: time) != nil,
      let object = syntax.dependent(of: verb, .obj), syntax.isNoun(object),
      let event = reading.frame(at: object)
    {
      return event
    }
    // “*replaced* the disk, *which took* 35 minutes”
    if lemma == "take", [.advclRelcl, .aclRelcl].contains(syntax.relation(verb)),
      !reading.frames[frame].durations.isEmpty, let told = syntax.head(verb),
      let event = reading.frame(at: told)
    {
      return event
    }
    let subject = syntax.subject(of: verb) ?? syntax.subject(of: syntax.firstConjunct(of: verb))
    if let event = beginning(toBeBy: verb) { return event }
    if lemma == "last", let subject, reading.syntax.lower(subject) == "it",
      let theme = themes.theme(of: verb), let event = reading.frame(at: theme)
    {
      return event  // “The siege was long. *It lasted* from May to July.”
    }
    if let subject = subject.map({ referent(of: $0, verb) }),
      let event = reading.frame(at: subject),
      tellsOfBeing(verb, lemma) || isTaken(verb, subject)
    {
      return event
    }
    return nil
  }

  /// The event that was to begin, where the sentence goes on that it never took place: “*talks* were to *open* on Tuesday but never
  /// took place”, “*talks* due to *open* …”.
  ///
  /// - Leaves alone: “talks were to *open* on Tuesday and took place in May”.
  private func beginning(toBeBy verb: Int) -> Int? {
    let syntax = reading.syntax
    guard ["begin", "start", "open", "resume"].contains(syntax.lemma(verb)),
      syntax.dependents(of: verb, .mark).contains(where: { syntax.tag($0) == .to })
    else { return nil }
    let isComplement = [.xcomp, .advcl].contains(syntax.relation(verb))
    let verbs = [verb] + (isComplement ? [syntax.head(verb)].compactMap(\.self) : [])
    let isDenied = verbs.flatMap { syntax.dependents(of: $0, .conj) }.contains {
      CourseVerb.takesPlace($0, in: syntax) && Negation.word(of: $0, in: syntax) != nil
    }
    guard isDenied else { return nil }
    return verbs.compactMap(syntax.subject).first.flatMap(reading.frame(at:))
  }

  /// The event that did not come, though it was looked for: “a *strike* feared for May did not *come*”, “a wave of *strikes* did not
  /// *materialise*”.
  ///
  /// - Leaves alone: “the *delegation* did not *come* to the hall”, which went elsewhere.
  private func missing(by verb: Int) -> Int? {
    let syntax = reading.syntax
    switch syntax.lower(verb) {
    case "come", "came", "arrive", "arrived", "materialise", "materialised", "materialize",
      "materialized", "forthcoming":
      break
    case "delivered", "issued", "published":
      guard syntax.dependent(of: verb, .nsubjPass) != nil else { return nil }
    default: return nil
    }
    guard Negation.word(of: verb, in: syntax) != nil, !Negation.isLifted(for: verb, in: syntax),
      syntax.dependent(of: verb, .obj, .xcomp, .compoundPrt) == nil,
      syntax.dependents(of: verb, .obl).allSatisfy({ reading.expression(at: $0) != nil }),
      let subject = syntax.subject(of: verb), subject < verb, syntax.isNoun(subject)
    else { return nil }
    if let event = reading.frame(at: subject) { return event }
    return syntax.dependents(of: subject, .nmod).first {
      syntax.preposition(of: $0) == "of" && reading.frame(at: $0) != nil
        && SeriesNouns.contains(syntax.lemma(subject))
    }.flatMap { reading.frame(at: $0) }
  }

  /// The war or contest that fighting is: “*fought* a *war*”, “a *war* was *fought*”, but not “*fought* the *closure*”.
  private func fought(by verb: Int) -> Int? {
    guard ["fight", "wage"].contains(reading.syntax.lemma(verb)),
      let object = reading.syntax.dependent(of: verb, .obj, .nsubjPass),
      Self.fights.contains(reading.syntax.lemma(object).lowercased())
    else { return nil }
    return reading.frame(at: object)
  }

  private static let fights: Set<String> = [
    "war", "battle", "campaign", "duel", "skirmish", "engagement", "action", "bout", "match",
    "siege",
  ]

  /// The event that a participle behind it says was held, and by whom: “a *rally organised* by the union in May”, “the *vote*,
  /// *held* in May”, “an *exhibition* of prints *held* in Leeds”, also where a tree has it of the noun before.
  private func staged(by participle: Int) -> Int? {
    let syntax = reading.syntax
    guard [.vbn, .vbd].contains(syntax.tag(participle)),
      [.acl, .parataxis].contains(syntax.relation(participle)),
      syntax.dependent(of: participle, .nsubj, .nsubjPass, .obj, .xcomp, .aux, .auxPass, .mark)
        == nil,
      let noun = syntax.head(participle), noun < participle, syntax.isNoun(noun)
    else { return nil }
    let isRightBehind = syntax.relation(participle) == .acl && syntax.tag(participle) == .vbn
    let lemma = syntax.lemma(noun).lowercased()
    switch syntax.lemma(participle) {
    // “was a *siege* in the Red War, *fought* in 1702”
    case "fight", "wage": return Self.fights.contains(lemma) ? reading.frame(at: noun) : nil
    case "hold", "stage", "conduct", "suffer", "sustain":
      if isRightBehind { return reading.frame(at: noun) ?? whole(of: noun) }
      return Self.fights.contains(lemma) ? reading.frame(at: noun) : nil
    case "host", "organise", "organize", "convene", "mount", "perform", "undertake", "commit",
      "give", "deliver", "run":
      break
    case "carry": guard syntax.particle(of: participle) == "out" else { return nil }
    case "reach", "sign", "conclude", "strike":
      guard Self.settlements.contains(lemma) else { return nil }
    case "make", "take":
      guard
        ["decision", "vote", "promise", "offer", "claim", "statement", "attempt", "visit"]
          .contains(lemma)
      else { return nil }
    default: return nil
    }
    return isRightBehind ? reading.frame(at: noun) : nil
  }

  /// The event of which a participle at the end of its clause says who led it: “the *review* was held in May, *chaired* by Holm”.
  private func led(by participle: Int) -> Int? {
    let syntax = reading.syntax
    guard syntax.tag(participle) == .vbn, syntax.relation(participle) == .advcl,
      ["chair", "lead", "head", "host", "moderate"].contains(syntax.lemma(participle)),
      syntax.dependent(of: participle, .oblAgent) != nil,
      syntax.dependent(of: participle, .mark, .aux, .auxPass) == nil,
      let verb = syntax.head(participle), verb < participle,
      let noun = syntax.dependent(of: verb, .nsubjPass)
    else { return nil }
    return reading.frame(at: noun)
  }

  /// The event that a noun behind *of* says the matter of: “an *exhibition* of *prints*”.
  private func whole(of noun: Int) -> Int? {
    let syntax = reading.syntax
    guard syntax.relation(noun) == .nmod, syntax.preposition(of: noun) == "of",
      let whole = syntax.head(noun), syntax.isNoun(whole)
    else { return nil }
    return reading.frame(at: whole)
  }

  private static let settlements: Set<String> = [
    "agreement", "deal", "accord", "settlement", "treaty", "pact", "truce", "ceasefire",
    "armistice", "compromise", "contract", "peace",
  ]

  /// What is said to be expected, or to have been managed, which is no event beside it: “*is expected* to open”, “*managed*
  /// to land”.
  private func expected(_ verb: Int) -> Int? {
    let syntax = reading.syntax
    guard let complement = syntax.dependent(of: verb, .xcomp), syntax.isVerb(complement),
      let event = reading.frame(at: complement), Negation.word(of: verb, in: syntax) == nil,
      syntax.dependents(of: complement, .mark).contains(where: { syntax.tag($0) == .to })
    else { return nil }
    switch syntax.lemma(verb) {
    case "manage": return event
    case "set" where SetToWork.isTold(by: verb, in: syntax): return event
    case "expect", "schedule", "slate", "due", "set":
      let isNow = syntax.dependents(of: verb, .auxPass, .cop).contains {
        ["is", "are", "'s", "’s", "’re"].contains(syntax.lower($0))
      }
      return isNow ? event : nil
    default: return nil
    }
  }

  /// What a relative pronoun stands for: “a strike *that* lasted six weeks”.
  private func referent(of subject: Int, _ verb: Int) -> Int {
    let syntax = reading.syntax
    guard [.wdt, .wp, .in].contains(syntax.tag(subject)) else { return subject }
    let clause = syntax.firstConjunct(of: verb)
    guard syntax.relation(clause) == .aclRelcl, let noun = syntax.head(clause) else {
      return subject
    }
    guard reading.frame(at: noun) == nil, ["take", "happen", "occur"].contains(syntax.lemma(verb))
    else { return noun }
    // “a *robbery* at the shop that took place on Monday”: only an event takes place, and no shop.
    let sentence = syntax.sentence(of: noun)
    return (max(0, noun - 12)..<noun).last {
      syntax.sentence(of: $0) == sentence && syntax.isNoun($0) && reading.frame(at: $0) != nil
    } ?? syntax.head(noun).flatMap { syntax.isVerb($0) ? $0 : nil } ?? noun
  }

  /// Verbs that say of another verb only that it must, used to or seems to be: “had to leave”.
  private static let semiAuxiliaries: Set<String> = [
    "have", "go", "be", "use", "tend", "seem", "appear", "happen", "get", "come",
  ]

  private static let ends: Set<String> = [
    "stop", "end", "cease", "finish", "quit", "conclude", "halt",
  ]

  private func tellsOfBeing(_ verb: Int, _ lemma: String) -> Bool {
    // With a subject of its own: “talks *were held*”.
    let isPassive = reading.syntax.dependent(of: verb, .nsubjPass) != nil
    // “the review was *made public*”
    if let state = reading.syntax.dependent(of: verb, .xcomp), reading.syntax.tag(state) == .jj {
      return false
    }
    return switch lemma {
    case "happen", "occur", "last", "erupt": true
    // “talks *broke up*” says how they ended.
    case "break": reading.syntax.particle(of: verb) == "out"
    case "flare":
      reading.syntax.particle(of: verb).map { ["out", "up"].contains($0) } ?? false
    case "take": CourseVerb.takesPlace(verb, in: reading.syntax)
    case "come", "follow", "ensue": tellsOnlyWhen(verb)
    // “was *held up* by fog”, which nobody held
    case "hold": isPassive && reading.syntax.lower(verb + 1) != "up"
    case "stage", "conduct", "make", "give", "carry", "undertake", "receive": isPassive
    case _ where Appointment.fixesDay(lemma):
      isPassive && (!appoints(verb) || isSet(verb)) && !hasDirection(verb)
    default: false
    }
  }

  /// Whether a clause says only when its subject was: “the inquiry *came* three days after the fire”, “a strike
  /// *followed* in July”, but “a strike *followed the vote* in July”.
  private func tellsOnlyWhen(_ verb: Int) -> Bool {
    let syntax = reading.syntax
    let others = syntax.tree.dependents(of: verb).filter {
      switch syntax.relation($0) {
      case .punct, .nsubj, .aux, .cc, .conj, .mark: return false
      case .obl, .oblUnmarked, .advcl, .advmod: return !placesInTime($0)
      default: return true
      }
    }
    return others.isEmpty
      && syntax.dependents(of: verb, .obl, .oblUnmarked, .advcl).contains(where: placesInTime)
  }

  private func placesInTime(_ token: Int) -> Bool {
    if reading.expression(at: token) != nil { return true }
    let syntax = reading.syntax
    return syntax.dependents(of: token, .case, .mark).contains {
      ["after", "before", "following", "amid", "during", "as", "when"].contains(syntax.lower($0))
    }
  }

  /// Whether a passive says that an act was done: “a decision *was taken*”.
  private func isTaken(_ verb: Int, _ subject: Int) -> Bool {
    let syntax = reading.syntax
    return syntax.lemma(verb) == "take" && syntax.relation(subject) == .nsubjPass
      && syntax.isNoun(subject)
      && ["decision", "vote", "step", "measure", "action", "break", "oath"]
        .contains(syntax.lemma(subject))
  }

  /// Whether an adverb makes another verb of it: “was set *back*”.
  private func hasDirection(_ verb: Int) -> Bool {
    reading.syntax.dependents(of: verb, .advmod, .compoundPrt).contains {
      ["back", "up", "down", "aside", "off", "out", "over"].contains(reading.syntax.lower($0))
    }
  }

  /// Whether a verb only says what day is appointed now: “the hearing *is set for* 14 June”.
  private func isSet(_ verb: Int) -> Bool {
    Appointment.isNoted(verb, in: reading.syntax)
      || reading.syntax.dependents(of: verb, .auxPass).contains {
        ["is", "are", "'s", "’s"].contains(reading.syntax.lower($0))
      }
  }

  /// Whether a verb appoints a day: the arranging is an event of its own then, “was then *fixed for 14 June*”.
  private func appoints(_ verb: Int) -> Bool {
    reading.syntax.dependents(of: verb, .obl, .nmod).contains {
      reading.syntax.preposition(of: $0) == "for"
        && reading.expression(at: $0).map { reading.expressions[$0].type != .duration } ?? false
    }
  }
}

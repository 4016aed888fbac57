import EventArguments
import EventMentions
import EventModel
import TextModel

/// Events named by nouns: “the *planned* visit”, “the hearing was adjourned”.
extension StatusReader {
  mutating func nominal(_ token: Int, _ group: VerbGroup) -> StatusReading {
    if let negation = group.negation {
      return wasThere(token, negation)
        ? .init(.occurred, rule: "status.would-have-without", cue: negation)
        : .init(.negated, rule: "status.negation", cue: negation)
    }
    if let missed = missed(token) { return missed }
    if let verb = fixing(token) { return .init(.planned, rule: "status.fixed", cue: verb) }
    if syntax.lower(token).hasSuffix("ing"), syntax.lower(token - 1) == "from",
      syntax.lower(token - 2) == "far"
    {
      return .init(.negated, rule: "status.far-from", cue: token - 2)
    }
    // “a *strike* was *averted*”
    if isPrevented(token), let verb = syntax.head(token), status(of: verb).status == .occurred,
      syntax.relation(token) == .nsubjPass || isIndefinite(token)
    {
      return .init(.negated, rule: "status.prevented", cue: verb)
    }
    if acts[token]?.kind == .cancelling, let act = acts[token],
      let acted = acted(token, act.kind, act.verb)
    {
      return acted
    }
    // “The launch, *planned* for May, *took place* in June”, “a wave of attacks that they *feared* did not *come*”
    if let act = acts[token] ?? acts[whole(of: token)], act.kind == .implicative,
      !isPrevented(token),
      let acted = acted(token, act.kind, act.verb),
      acted.status == .occurred && sides[token] != .future && acts[token] != nil
        || acted.status == .negated && !["end", "last", "run"].contains(syntax.lemma(act.verb))
    {
      return acted
    }
    if let chance = chance(of: token) { return chance }
    if let verdict = needlessness(of: token) {
      return .init(.negated, rule: "status.needless", cue: verdict)
    }
    if let modified = modified(token) { return modified }
    if let cue = condition(of: token) {
      return .init(.possible, rule: "status.subject-to", cue: cue)
    }
    if let cue = waiting(for: token) {
      return .init(.planned, rule: "status.awaited", cue: cue)
    }
    if let due = predicateOfDue(token) ?? entryAhead(token) {
      return .init(.planned, rule: "status.due", cue: due)
    }
    if let date = predicateOfDate(token) {
      return .init(.planned, rule: "status.dated-future", cue: date)
    }
    if let predicate = predicateOfCourse(token) {
      return .init(.ongoing, rule: "status.under-way", cue: predicate)
    }
    if let act = acts[token], !isPrevented(token), !isMade(token, before: act),
      let acted = acted(token, act.kind, act.verb)
    {
      return acted.status == .occurred && sides[token] == .future
        ? .init(.planned, rule: "status.dated-future", cue: act.verb) : acted
    }
    let first = syntax.firstConjunct(of: token)
    if let reading = nominalGovernor(first) { return reading }
    if let aim = aim(met: token) {
      return .init(.planned, rule: "status.aim", cue: aim)
    }
    if let demand = demand(listing: token) {
      return .init(.possible, rule: "status.demanded", cue: demand)
    }
    if sides[token] == .future { return .init(.planned, rule: "status.dated-future") }
    return .init(.occurred, rule: standsInOpen(first) ? StatusReading.taken : "status.nominal")
  }

  /// Whether a noun stands in a clause of which it is open whether it comes true: “if the *appeal* fails”, “the *visit* may fail”.
  private mutating func standsInOpen(_ noun: Int) -> Bool {
    guard let verb = syntax.head(noun), syntax.isVerb(verb),
      [.nsubj, .nsubjPass, .obj, .obl].contains(syntax.relation(noun))
    else { return false }
    return [.possible, .planned].contains(status(of: verb).status)
  }

  /// Reads adjectives that tell: “a *planned* visit”, “the *cancelled* flight”.
  private func modified(_ token: Int) -> StatusReading? {
    for dependent in syntax.dependents(of: token, .amod, .compound, .acl) {
      switch syntax.lower(dependent) {
      case "pending" where dependent > token: continue  // “bail *pending* trial”
      case "planned", "scheduled", "upcoming", "forthcoming", "expected", "future", "pending",
        "impending", "anticipated", "intended", "postponed", "delayed":
        guard sides[token] != .past else { continue }
        return .init(.planned, rule: "status.adjective", cue: dependent)
      case "proposed", "possible", "potential", "alleged", "threatened", "feared", "hypothetical",
        "suspected", "would-be", "eventual":
        return .init(.possible, rule: "status.adjective", cue: dependent)
      case "cancelled", "canceled", "aborted", "averted", "abandoned", "scrapped", "thwarted":
        return .init(.negated, rule: "status.adjective", cue: dependent)
      default: continue
      }
    }
    return nil
  }

  /// The word that makes something a condition not yet met: “*subject to* approval”, “*pending* approval”.
  private func condition(of token: Int) -> Int? {
    guard Self.conditions.contains(syntax.lemma(token)) else { return nil }
    let start = syntax.extent(of: token).lowerBound
    let marker =
      start < token
      ? (start..<token).first { ["to", "pending", "awaiting"].contains(syntax.lower($0)) } : nil
    guard let marker else { return nil }
    guard syntax.lower(marker) == "to" else { return marker }
    return marker > 0 && syntax.lower(marker - 1) == "subject" ? marker - 1 : nil
  }

  private static let conditions: Set<String> = [
    "approval", "review", "agreement", "consent", "condition", "ratification", "vote",
    "confirmation", "authorisation", "authorization", "clearance", "negotiation", "permission",
  ]

  /// The word that says that something is waited for: “bail *pending* trial”, “*awaiting* a decision”.
  private func waiting(for token: Int) -> Int? {
    guard sides[token] != .past else { return nil }
    let start = syntax.extent(of: token).lowerBound
    let marker = start < token && syntax.tag(start) == .vbg ? start : start - 1
    guard marker >= 0, ["pending", "awaiting"].contains(syntax.lower(marker)),
      syntax.head(marker) == token || syntax.head(token) == marker
    else { return nil }
    return marker
  }

  /// The word that says of something that it is to be: “a report is *due* in March”, “a vote was *due* on 4 May”.
  private func predicateOfDue(_ token: Int) -> Int? {
    guard syntax.relation(token) == .nsubj, let predicate = syntax.head(token),
      Appointment.isDue(syntax.lower(predicate)),
      syntax.dependents(of: predicate, .cop).contains(where: {
        ["is", "are", "'s", "’s", "was", "were"].contains(syntax.lower($0))
      }), Negation.word(of: predicate, in: syntax) == nil
    else { return nil }
    return predicate
  }

  /// The word of an entry without a verb that says of its noun that it is to be: “*Payment* due 3 May”, “*Next* meeting: 3 May”.
  ///
  /// - Leaves alone: “paid the *rent* due on 3 May”, “the *next* meeting was on 3 May”.
  private func entryAhead(_ token: Int) -> Int? {
    let entry = syntax.relation(token) == .nmod ? syntax.head(token) ?? token : token
    guard syntax.relation(entry) == .root, syntax.dependent(of: entry, .cop) == nil,
      syntax.isNoun(entry), sides[token] != .past
    else { return nil }
    let isDate = entry != token && syntax.lemma(entry) == "date"
    return syntax.dependents(of: token, .acl, .amod).first {
      entry == token && $0 > token && Appointment.isDue(syntax.lower($0))
        || (entry == token || isDate) && $0 < token && syntax.lower($0) == "next"
    }
  }

  /// The date that something is said to be on: “the supper *is on 3 May*”, but “was on 3 May”.
  private func predicateOfDate(_ token: Int) -> Int? {
    guard syntax.relation(token) == .nsubj, sides[token] != .past,
      let predicate = syntax.head(token),
      [.cd, .nnp].contains(syntax.tag(predicate)), syntax.dependent(of: predicate, .cop) != nil,
      case let group = VerbGroup(of: predicate, in: syntax), group.negation == nil,
      ["on", "at", "in"].contains(syntax.preposition(of: predicate) ?? "")
        || group.isFuture && Appointment.isDay(predicate, in: syntax)
    else { return nil }
    return group.form == .present || group.isFuture ? predicate : nil
  }

  /// The words that say of something that it is being done: “an audit is *under way*”.
  private func predicateOfCourse(_ token: Int) -> Int? {
    guard syntax.relation(token) == .nsubj, let predicate = syntax.head(token),
      CourseVerb.isUnderWay(predicate, in: syntax),
      let copula = syntax.dependent(of: predicate, .cop),
      [.vbz, .vbp].contains(syntax.tag(copula)),
      Negation.word(of: predicate, in: syntax) == nil
    else { return nil }
    return predicate
  }

  mutating func acted(_ token: Int, _ kind: GovernorClass, _ verb: Int) -> StatusReading? {
    let isPlan = [.planning, .wishing, .believing].contains(
      GovernorLexicon.noun(syntax.lemma(token)))
    // “The *talk* was cancelled” tells of a lecture.
    // “The *case* was listed for 3 May” tells of one before a court.
    guard
      !isPlan || syntax.isVerb(token) || kind == .cancelling && syntax.lemma(token) == "talk"
        || kind != .cancelling && Appointment.isFixed(by: verb, in: syntax) || isAppointed(token)
    else { return nil }
    let act = status(of: verb)
    let happened = act.status == .occurred || act.status == .ongoing
    switch kind {
    case .cancelling:
      if governor.saysNothingCame(verb) || denials.contains(verb) {
        return .init(.negated, rule: "status.came-to-nothing", cue: verb)
      }
      guard happened else {
        return act.status == .negated ? nil : .init(.possible, rule: "status.cancelling", cue: verb)
      }
      if wasUnderWay(until: verb) {
        return .init(.occurred, rule: "status.broken-off", cue: verb)
      }
      return .init(.negated, rule: "status.cancelled", cue: verb)
    case .postponing:
      switch act.status {
      case .occurred where missesDay(token, putOffBy: verb):
        return .init(.negated, rule: "status.put-off", cue: verb)
      case .occurred, .ongoing, .planned:
        return .init(.planned, rule: "status.postponed", cue: verb)
      case .possible: return .init(.possible, rule: "status.postponed", cue: verb)
      case .negated: return nil
      }
    default:
      // “A hearing *is scheduled* for Tuesday.”
      let isSet =
        Appointment.fixesDay(syntax.lemma(verb))
        && (act.status == .ongoing || happened && hasFixedDay(verb))
      // “A strike *was called*”, which says only that there was to be one.
      let isCalled = happened && syntax.lemma(verb) == "call"
      return .init(isSet || isCalled ? .planned : act.status, rule: "status.took-place", cue: verb)
    }
  }

  /// Whether a thing is told of only as what was kept from coming: “a *quarrel* was avoided because she left before it *began*”.
  private func isPrevented(_ noun: Int) -> Bool {
    guard [.obj, .nsubjPass].contains(syntax.relation(noun)), let verb = syntax.head(noun) else {
      return false
    }
    return governor.prevents(verb) && Negation.word(of: verb, in: syntax) == nil
  }

  private mutating func nominalGovernor(_ token: Int) -> StatusReading? {
    guard let head = syntax.head(token) else { return nil }
    let relation = syntax.relation(token)
    switch relation {
    case .obj, .obl, .nmod, .nmodPoss, .nsubjPass, .oblUnmarked:
      break
    case .nsubj where syntax.dependent(of: head, .expl) != nil:
      // “denied that there was a *deal*”
      let claim = status(of: head)
      return claim.status == .occurred || claim.status == .ongoing
        ? nil : .init(claim.status, rule: "status.existential", cue: head)
    case .nsubj where isWanted(by: head):
      return .init(.possible, rule: "status.wanted", cue: head)
    case .nsubj where isIndefinite(token) && isHypothetical(head, of: token):
      // “*Capture* of the road would have cut off the town”
      return .init(.possible, rule: "status.hypothetical", cue: head)
    case .compound:
      return governor.classify(head).map {
        effect(of: $0, status(of: head), VerbGroup(of: token, in: syntax), cue: head)
      }
    default:
      return nil
    }
    // “accused the *cook of theft*”
    let accuser = relation == .nmod && syntax.relation(head) == .obj ? syntax.head(head) : head
    if relation != .obj, let accuser, isCharge(syntax.preposition(of: token), by: accuser) {
      return .init(.possible, rule: "status.accused", cue: accuser)
    }
    if let act = acts[head], act.kind == .cancelling, selectsByPreposition(token, head),
      governor.saysNothingCame(act.verb) || status(of: act.verb).status == .occurred
    {
      return .init(.negated, rule: "status.came-to-nothing", cue: act.verb)
    }
    if isTestFailed(token, by: head) { return nil }
    if isSoughtClue(head) { return .init(.possible, rule: "status.sought", cue: head) }
    let above = status(of: head)
    let happened = above.status == .occurred || above.status == .ongoing
    if relation == .obl, above.status == .planned, let preposition = syntax.preposition(of: token),
      ["before", "until", "till", "ahead"].contains(preposition)
    {
      return .init(.planned, rule: "status.before-planned", cue: head)
    }
    // “was scrubbed an hour *before take-off*”
    if relation == .obl, above.status == .occurred, syntax.preposition(of: token) == "before",
      governor.classify(head) == .cancelling, syntax.tag(token) == .nn,
      syntax.dependent(of: token, .det, .nmodPoss, .nmod, .amod) == nil
    {
      return .init(.negated, rule: "status.before-cancelled", cue: head)
    }
    let selects = relation == .obj || relation == .nsubjPass || selectsByPreposition(token, head)
    if selects, syntax.preposition(of: token) == "out", happened {
      return .init(.negated, rule: "status.negativeImplicative", cue: head)
    }
    if relation == .obj, happened, isMeantForDay(token, by: head) {
      return .init(.planned, rule: "status.appointed", cue: head)
    }
    if selects, let kind = governor.classify(head) {
      switch kind {
      case .reporting:
        guard syntax.lemma(head) == "announce" else { return nil }
        return .init(happened ? .planned : above.status, rule: "status.announced", cue: head)
      case .factive, .believing, .ending: return nil
      // “the goal *decided* the *match*”
      case .planning where syntax.lemma(head) == "decide" && relation == .obj: return nil
      // “a *rumour* that they had fled was *denied*”: there was a rumour
      // “would not discuss *reports* that they had fled”: there were reports
      case .wishing where above.status == .negated && Self.claims.contains(syntax.lemma(token)):
        return nil
      case .denying where Self.claims.contains(syntax.lemma(token)): return nil
      // “did not *attend* the meeting”, “*missed* the trial”, which took place
      case .implicative where isPresupposed(token, by: head): return nil
      case .negativeImplicative
      where isPresupposed(token, by: head) || isAsked(token, refusedBy: head):
        return nil
      case .cancelling where hadBegun(token, whenEndedBy: head) || isSaid(token, takenBackBy: head):
        return nil
      // “cancelled its *support* for the bid”
      case .cancelling
      where relation == .obl
        && syntax.dependents(of: head, .obj, .nsubjPass).contains(where: {
          isSaid($0, takenBackBy: head)
        }):
        return nil
      // “the *failure* of the talks”, which took place
      case .negativeImplicative
      where syntax.isNoun(head) && ["failure", "rejection"].contains(syntax.lemma(head))
        && syntax.preposition(of: token) == "of":
        return nil
      case .implicative where happened && !isIndefinite(token) && !isLight(head):
        return nil
      default:
        return effect(of: kind, above, VerbGroup(of: token, in: syntax), cue: head)
      }
    }
    if relation == .obj || relation == .obl, !happened,
      isIndefinite(token) || sides[token] == .future
    {
      // “could not *cope with* a storm” says of no storm that it did not come.
      let isFaced =
        above.status == .negated
        && ["cope", "deal", "withstand", "survive", "resist"].contains(syntax.lemma(head))
      return .init(isFaced ? .possible : above.status, rule: "status.governed", cue: head)
    }
    return nil
  }

  /// Whether a verb tells only what something would do.
  private mutating func isHypothetical(_ verb: Int, of noun: Int) -> Bool {
    guard syntax.isVerb(verb),
      ["would", "could", "might"].contains(VerbGroup(of: verb, in: syntax).modal)
    else { return false }
    // “*Any* delay would ruin them”
    if syntax.dependents(of: noun, .det).contains(where: { syntax.lower($0) == "any" }) {
      return true
    }
    let above = status(of: verb).status
    return above == .possible || above == .negated
  }

  private func selectsByPreposition(_ token: Int, _ head: Int) -> Bool {
    guard let preposition = syntax.preposition(of: token) else { return false }
    switch preposition {
    case "of", "for", "about":
      return syntax.isNoun(head) || governor.particle(of: head) == preposition
    case "from": return governor.classify(head) == .negativeImplicative
    // “was *talked out of* resigning”
    case "out": return ["talk", "argue", "bully"].contains(syntax.lemma(head))
    default: return false
    }
  }

  /// Whether somebody's being there, or not, leaves it to what it is that it took place: “did not *attend* the meeting”.
  private func isPresupposed(_ token: Int, by verb: Int) -> Bool {
    ["attend", "miss", "join", "watch", "witness", "skip", "boycott"].contains(syntax.lemma(verb))
      && !isIndefinite(token)
  }

  /// Whether somebody turned down what another asked for or offered, which was so asked or offered: “rejected the *offer*”,
  /// “the refusal of his *request*”.
  ///
  /// - Leaves alone: “refused *permission*”, “rejected the *sale*”.
  private func isAsked(_ noun: Int, refusedBy verb: Int) -> Bool {
    [
      "reject", "refuse", "decline", "deny", "dismiss", "refusal", "rejection", "dismissal",
      "denial",
    ]
    .contains(syntax.lemma(verb))
      && [
        "offer", "request", "bid", "demand", "application", "plea", "petition", "proposal",
        "overture", "invitation", "suggestion", "motion", "claim", "appeal", "complaint",
      ].contains(syntax.lemma(noun))
  }

  private func isLight(_ verb: Int) -> Bool {
    ["hold", "make", "take", "have", "give", "launch", "conduct", "stage", "begin", "start"]
      .contains(syntax.lemma(verb))
  }

  func isIndefinite(_ token: Int) -> Bool {
    guard let determiner = syntax.dependent(of: token, .det) else {
      return syntax.dependent(of: token, .nmodPoss) == nil && syntax.tag(token) != .nnp
    }
    return ["a", "an", "any", "some", "another", "no"].contains(syntax.lower(determiner))
  }
}

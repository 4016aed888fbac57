import EventArguments
import EventMentions
import EventModel
import Language
import TextModel

/// Infinitives and participles: what their governing words make of them.
extension StatusReader {
  mutating func nonfinite(_ token: Int, _ group: VerbGroup) -> StatusReading {
    guard let head = syntax.head(token) else {
      return fragment(token, group)
    }
    var reading: StatusReading
    if let missed = missed(token) ?? owed(token) { return missed }
    if let verb = unseen(token) { return .init(.possible, rule: "status.unseen", cue: verb) }
    if acts[token] == nil, isUnsettled(token) {
      return .init(.possible, rule: "status.whether", cue: head)
    }
    if let verb = fixing(token) ?? (Appointment.goal(of: token, in: syntax).map { _ in token }) {
      return .init(.planned, rule: "status.fixed", cue: verb)
    }
    if let charge = accusation(token) {
      return .init(.possible, rule: "status.accused", cue: charge)
    }
    if let verb = refusal(ofDeed: token) {
      return .init(.negated, rule: "status.refused", cue: verb)
    }
    if let verb = sufficing(for: token) {
      return .init(status(of: verb).status, rule: "status.enough", cue: verb)
    }
    switch syntax.relation(token) {
    case .conj:
      reading = status(of: syntax.firstConjunct(of: token))
      // “accused of stealing it and *confessed*”, “was due in May but *called off*”
      if reading.rule == "status.accused" && syntax.tag(token) != .vbg
        || reading.rule == "status.due" && syntax.tag(token) == .vbn
      {
        reading = .init(.occurred, rule: "status.fragment")
      }
    case .xcomp
    where syntax.tag(token) == .vbn && group.form != .infinitive
      && governor.classify(head) == .reporting:
      // “was reported *stolen*”
      reading = .init(status(of: head).status, rule: "status.reported", cue: head)
    case .xcomp, .ccomp, .csubj, .csubjPass, .obj, .nsubj, .nsubjPass:
      reading = governed(token, group, by: head)
    case .advcl, .obl, .nmod, .advmod, .nmodUnmarked, .oblUnmarked:
      reading = adverbial(token, group, head)
    case .appos where group.form == .bare:
      reading = fragment(token, group)  // “Q4 2025: *launch* beta”
    // “*will do* a good job *selling* it”
    case .acl
    where syntax.tag(token) == .vbg && syntax.relation(head) == .obj
      && (syntax.head(head).map { ["do", "spend", "take"].contains(syntax.lemma($0)) } ?? false):
      reading = syntax.head(head).map { status(of: $0) } ?? adnominal(token, group, head)
    case .acl, .aclRelcl, .appos:
      reading = adnominal(token, group, head)
    case .amod, .compound:
      return .init(.occurred, rule: "status.participle")
    default:
      reading = fragment(token, group)
    }
    // What is joined to something denied is denied with it, not twice: “was neither paid *nor thanked*”.
    let isDenied = syntax.relation(token) == .conj && reading.status == .negated
    if let negation = group.negation, reading.rule != "status.without", !isDenied,
      !Negation.isLifted(for: token, in: syntax)
    {
      reading = flipped(reading, negation)
    }
    // “declared a holiday *starting* on Friday”, “filters *ordered* by 12 July” in a note of June
    if reading.status == .occurred, sides[token] == .future,
      [.acl, .nmod, .root].contains(syntax.relation(token))
    {
      return .init(.planned, rule: "status.dated-future")
    }
    if let act = acts[token],
      reading.status == .planned || reading.status == .possible || denials.contains(act.verb)
    {
      return acted(token, act.kind, act.verb) ?? reading
    }
    return reading
  }

  private func fragment(_ token: Int, _ group: VerbGroup) -> StatusReading {
    if let negation = group.negation {
      return .init(.negated, rule: "status.negation", cue: negation)
    }
    if let state = ItemState.word(of: token, in: syntax) {
      let status: EventStatus =
        switch syntax.lower(state) {
        case "rejected", "dropped", "cancelled": .negated
        case "ongoing", "progress", "way": .ongoing
        default: .occurred
        }
      return .init(status, rule: "status.item", cue: state)
    }
    switch group.form {
    case .bare where sides[token] == .past: return .init(.occurred, rule: "status.dated-past")
    case .bare: return .init(.possible, rule: "status.imperative")
    case .infinitive: return .init(.planned, rule: "status.heading-infinitive")
    default: return .init(.occurred, rule: "status.fragment")
    }
  }

  private mutating func governed(_ token: Int, _ group: VerbGroup, by head: Int) -> StatusReading {
    // “the strike *due* to *begin* on Friday”
    if syntax.lower(head) == "due", [.amod, .acl].contains(syntax.relation(head)),
      let noun = syntax.head(head), group.form == .infinitive
    {
      return due(noun)
    }
    let above = status(of: head)
    let lemma = syntax.lemma(head)
    if lemma == "go", group.form == .infinitive, VerbGroup(of: head, in: syntax).isProgressive {
      return .init(
        above.status == .negated ? .negated : .planned, rule: "status.going-to", cue: head)
    }
    if lemma == "be", group.form == .infinitive {
      return .init(above.status == .negated ? .negated : .planned, rule: "status.be-to", cue: head)
    }
    if let verb = TimeLeft.verb(leaving: token, in: syntax) {
      return .init(.possible, rule: "status.time-left", cue: verb)
    }
    if MessageVerb.isSent(by: head, toSay: token, in: syntax) {
      return .init(above.status, rule: "status.message", cue: head)
    }
    if isYetToCome(token, by: head) {
      return .init(
        above.status == .negated ? .possible : .negated, rule: "status.yet-to", cue: head)
    }
    if lemma == "have", group.form == .infinitive {
      let status: EventStatus =
        switch above.status {
        case .occurred: .occurred
        case .ongoing: .possible
        default: above.status
        }
      return .init(status, rule: "status.have-to", cue: head)
    }
    if lemma == "use", group.form == .infinitive { return .init(.occurred, rule: "status.used-to") }
    if lemma == "become", group.form == .infinitive,
      syntax.dependents(of: head, .xcomp, .obj).contains(where: { $0 < token && isRanked($0) })
    {
      return .init(above.status, rule: "status.ranked", cue: head)
    }
    // “is not expected *to reopen until* June” tells when it will.
    if above.status == .negated, Negation.isPutOff(token, in: syntax),
      [.planning, .wishing].contains(governor.classify(head))
    {
      return .init(.planned, rule: "status.not-until", cue: head)
    }
    // “was *supposed to have been* sold”, but “is supposed to have said”, “was supposed to have hidden it”
    if group.isPerfect, above.status == .occurred, VerbGroup(of: head, in: syntax).form == .past,
      ["intend", "mean", "plan", "schedule"].contains(lemma)
        || lemma == "suppose" && group.isPassive
    {
      return .init(.negated, rule: "status.was-to-have", cue: head)
    }
    // “*is supposed* to have slept here”
    if lemma == "suppose", group.isPerfect, VerbGroup(of: head, in: syntax).form == .present {
      return .init(
        above.status == .negated ? .negated : .possible, rule: "status.believing", cue: head)
    }
    guard let kind = governor.classify(head) else {
      if group.form == .infinitive, above.status == .occurred || above.status == .ongoing {
        return .init(.possible, rule: "status.infinitive", cue: head)
      }
      return .init(above.status, rule: "status.governed", cue: head)
    }
    return effect(of: kind, above, group, cue: head)
  }

  /// Composes a governing word's class with its own status.
  func effect(
    of kind: GovernorClass, _ above: StatusReading, _ group: VerbGroup, cue: Int
  ) -> StatusReading {
    let happened = above.status == .occurred || above.status == .ongoing
    let status: EventStatus
    switch kind {
    case .implicative: status = above.status
    case .factive, .ending: status = .occurred
    case .negativeImplicative:
      status = happened ? .negated : above.status == .negated ? .occurred : .possible
    case .denying: status = above.status == .negated ? .occurred : .negated
    case .planning:
      status = above.status == .negated ? .negated : happened ? .planned : above.status
    case .wishing: status = above.status == .negated ? .negated : .possible
    case .trying, .believing: status = .possible
    case .reporting: status = group.isPerfect ? .possible : happened ? .possible : above.status
    case .cancelling: status = happened ? .negated : .possible
    case .postponing: status = .planned
    }
    return .init(status, rule: "status.\(kind)", cue: cue)
  }

  private mutating func adverbial(_ token: Int, _ group: VerbGroup, _ head: Int) -> StatusReading {
    let markers = syntax.dependents(of: token, .mark, .case).map(syntax.lower)
    if markers.contains("without") || markers.contains("instead") || markers.contains("rather") {
      return .init(.negated, rule: "status.without")
    }
    if let prevented = prevented(token, markers, head) {
      return effect(of: .negativeImplicative, status(of: prevented), group, cue: prevented)
    }
    if let verb = TimeLeft.verb(leaving: token, in: syntax) {
      return .init(.possible, rule: "status.time-left", cue: verb)
    }
    // “*far from* resigning, he stayed”
    if markers == ["from"], syntax.lower(token - 1) == "from", syntax.lower(token - 2) == "far" {
      return .init(.negated, rule: "status.far-from", cue: token - 2)
    }
    let above = status(of: head)
    let happened = above.status == .occurred || above.status == .ongoing
    // “*advised against* selling it”
    if markers == ["against"], happened,
      ["advise", "warn", "argue", "counsel", "caution", "speak", "campaign"]
        .contains(syntax.lemma(head))
    {
      return .init(.possible, rule: "status.against", cue: head)
    }
    // “*thought about* selling it”
    if let thought = thought(of: token) {
      return effect(of: .wishing, above, group, cue: thought)
    }
    // “*decided against* selling it”
    if markers == ["against"], happened,
      ["decide", "vote", "rule", "choose", "opt"].contains(syntax.lemma(head))
    {
      return .init(.negated, rule: "status.against", cue: head)
    }
    // “*came close* to resigning”
    if markers == ["to"], syntax.tag(token) == .vbg, token > 1,
      ["close", "near", "closer"].contains(syntax.lower(token - 2)),
      [head, syntax.head(head) ?? head].contains(where: { syntax.lemma($0) == "come" })
    {
      return .init(.negated, rule: "status.nearly", cue: head)
    }
    // “*stopped short* of resigning”
    if markers == ["of"], syntax.tag(token) == .vbg, token > 2,
      syntax.lower(token - 2) == "short",
      [head, syntax.head(head) ?? head].contains(where: {
        ["stop", "fall", "come"].contains(syntax.lemma($0))
      })
    {
      return effect(of: .negativeImplicative, above, group, cue: head)
    }
    // “*denied having* given the order”
    if markers.isEmpty, governor.classify(head) == .denying, head < token,
      (head + 1..<token).allSatisfy({
        ["ever", "having", "been", "being"].contains(syntax.lower($0))
      })
    {
      return effect(of: .denying, above, group, cue: head)
    }
    // “*Founded* in 1959, it is a party”
    if group.form == .pastParticiple, sides[token] == .past, above.status == .ongoing {
      return .init(.occurred, rule: "status.dated-past")
    }
    if group.form == .infinitive {
      // “was arranged for May, *only to be cancelled*”
      if MessageVerb.isSent(by: head, toSay: token, in: syntax) {
        return .init(above.status, rule: "status.message", cue: head)
      }
      let isResult = syntax.dependents(of: token, .advmod).contains { syntax.lower($0) == "only" }
      if isResult, happened || hasHappened(above: head) {
        return .init(.occurred, rule: "status.result")
      }
      // “*gave* them until May *to answer*”
      if markers == ["to"], syntax.lemma(head) != "give", let kind = governor.classify(head),
        [.implicative, .negativeImplicative, .denying, .planning, .trying].contains(kind)
      {
        return effect(of: kind, above, group, cue: head)
      }
      // “rose *to close* at 117”, but “rose *to close the gap*”
      let isOutcome =
        Outcome.isTold(by: syntax.lemma(token), after: syntax.lemma(head))
        && (!["close", "end", "finish", "settle"].contains(syntax.lemma(token))
          || syntax.dependent(of: token, .obj) == nil)
      if isResult || isOutcome { return .init(above.status, rule: "status.result") }
      return .init(
        above.status == .negated ? .negated : .possible, rule: "status.purpose", cue: head)
    }
    // “will reopen *after being closed since* 1990”
    if markers.contains("after"), above.status == .planned || above.status == .possible,
      syntax.dependents(of: token, .obl).contains(where: { syntax.preposition(of: $0) == "since" })
    {
      return .init(.occurred, rule: "status.since", cue: head)
    }
    let looksForward = markers == ["to"] && governor.particle(of: head) == "forward"
    if let kind = governor.classify(head), !markers.isEmpty, syntax.isNoun(head) || looksForward {
      return effect(of: kind, above, group, cue: head)
    }
    // “do not open it *until cooled*”
    if group.form == .pastParticiple, above.status == .possible || above.rule == "status.negation",
      markers.contains(where: { ["until", "once", "unless"].contains($0) }),
      VerbGroup(of: head, in: syntax).form == .bare || syntax.tag(head) == .vb
    {
      return .init(.possible, rule: "status.would-then", cue: head)
    }
    return .init(
      above.status == .negated ? .occurred : above.status, rule: "status.adverbial", cue: head)
  }

  /// Whether the verb above an infinitive tells what somebody did: “*tried* to buy it, only to be outbid”.
  private mutating func hasHappened(above infinitive: Int) -> Bool {
    guard syntax.relation(infinitive) == .xcomp, let verb = syntax.head(infinitive) else {
      return false
    }
    return status(of: verb).status == .occurred
  }

  /// The verb of “*prevented* the boat from sinking”, whether the tree hangs *sinking* on it or on *boat*.
  private func prevented(_ token: Int, _ markers: [String], _ head: Int) -> Int? {
    guard markers.contains("from") else { return nil }
    let verb = syntax.relation(head) == .obj ? syntax.head(head) ?? head : head
    // “*kept* the barn *from* burning”
    return governor.classify(verb) == .negativeImplicative
      || ["keep", "save", "rescue", "protect"].contains(syntax.lemma(verb)) ? verb : nil
  }

  private mutating func adnominal(_ token: Int, _ group: VerbGroup, _ head: Int) -> StatusReading {
    if let act = acts[head], act.kind == .cancelling, group.form != .pastParticiple {
      let verdict = status(of: act.verb).status
      if verdict == .occurred || governor.saysNothingCame(act.verb) {
        return .init(.negated, rule: "status.came-to-nothing", cue: act.verb)
      }
    }
    if let plan = plan(providing: token) {
      return .init(.planned, rule: "status.aim", cue: plan)
    }
    if isSoughtClue(token) { return .init(.possible, rule: "status.sought", cue: head) }
    // “a ballot *due to* be held on Friday”
    if syntax.tag(token) != .vbg,
      syntax.marker(of: token) == "due" || syntax.lower(token - 2) == "due"
    {
      return due(head)
    }
    if group.form == .infinitive, let refusal = refusal(of: head) {
      return .init(.negated, rule: "status.refused", cue: refusal)
    }
    if let kind = governor.classify(head), group.form != .pastParticiple {
      let above = status(of: head)
      return effect(of: kind, above, group, cue: head)
    }
    switch group.form {
    // “The mill, once *to have closed* in May, is open.”
    case .infinitive
    where group.isPerfect && syntax.relation(head) != .obj && opensBehindComma(token):
      return .init(.negated, rule: "status.was-to-have", cue: head)
    case .infinitive where isRanked(head):
      let clause = syntax.dependent(of: head, .cop) == nil ? syntax.head(head) : head
      let above = clause.map { status(of: $0).status } ?? .occurred
      return .init(above == .ongoing ? .occurred : above, rule: "status.ranked", cue: head)
    case .infinitive: return .init(.possible, rule: "status.infinitive", cue: head)
    default: return .init(.occurred, rule: "status.participle")
    }
  }

  /// Whether an infinitive stands behind a comma with at most adverbs before it: “*, originally to* have opened”.
  private func opensBehindComma(_ infinitive: Int) -> Bool {
    guard var word = syntax.dependent(of: infinitive, .mark) else { return false }
    repeat { word -= 1 } while word > 0 && syntax.tag(word) == .rb
    return syntax.tag(word) == .comma
  }

  /// Whether a word tells what information that is wanted would bring: “a reward for *information leading* to an arrest”.
  func isSoughtClue(_ verb: Int) -> Bool {
    guard syntax.lemma(verb) == "lead", [.vbg, .vbz].contains(syntax.tag(verb)),
      let noun = syntax.head(verb),
      ["information", "evidence", "tip", "clue"].contains(syntax.lemma(noun)),
      syntax.preposition(of: noun) == "for"
    else { return false }
    return true
  }

  /// Whether a noun counts those who did it: “the *first* woman to fly”, but “the first thing to do”.
  private func isRanked(_ noun: Int) -> Bool {
    let lexicon = EventLexicon.shared
    let lemma = syntax.lemma(noun)
    guard
      // “the first *Norwegian* to reach the pole”
      [.nnp, .nnps].contains(syntax.tag(noun)) || lexicon.isPerson(lemma) || lexicon.isGroup(lemma)
        || ["person", "one", "first", "last", "country", "nation", "ship", "aircraft"].contains(
          lemma)
    else { return false }
    return syntax.holdsRank(noun) || ["first", "last"].contains(lemma)
  }

  private func flipped(_ reading: StatusReading, _ cue: Int) -> StatusReading {
    // “moved slowly *so as not to* wake them”
    if reading.rule == "status.purpose", reading.status == .possible {
      return .init(.negated, rule: "status.avoided", cue: cue)
    }
    return switch reading.status {
    case .negated: .init(.occurred, rule: "status.double-negation", cue: cue)
    case .possible: reading
    default: .init(.negated, rule: "status.negation", cue: cue)
    }
  }
}

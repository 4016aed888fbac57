import EventArguments
public import EventMentions
import EventModel
public import TextModel

/// Reads from the trees of a text whether its events took place.
///
/// A walk down the governing words composes their signatures with modals, negation, conditionals and
/// questions, as De Facto does (Saurí and Pustejovsky 2012).
public struct StatusReader {
  let syntax: Syntax
  let governor: Governor
  let sides: [Int: DocumentSide]
  var acts: [Int: (kind: GovernorClass, verb: Int)] = [:]
  let marks: EntryMarks
  let tale: PresentTale
  /// The words that name states.
  let states: Set<Int>
  /// What is claimed and then said to be false or unproved, with the predicate that says so.
  private var refuted: [Int: (status: EventStatus, predicate: Int)] = [:]
  /// The predicates that say of a plan that it came to nothing.
  private(set) var denials: Set<Int> = []
  private var known: [Int: StatusReading] = [:]
  private var open: Set<Int> = []

  /// Prepares the reading of a text.
  ///
  /// - Parameters:
  ///   - syntax: the text with its trees.
  ///   - mentions: the words that name events.
  ///   - sides: the events whose own time lies clearly before or after the document's date, by token.
  public init(_ syntax: Syntax, mentions: [EventMention], sides: [Int: DocumentSide]) {
    self.syntax = syntax
    self.sides = sides
    marks = EntryMarks(syntax.text.document)
    tale = PresentTale(syntax, sides: sides)
    governor = Governor(syntax: syntax)
    var isEvent = [Bool](repeating: false, count: syntax.text.tokens.count)
    for mention in mentions { isEvent[mention.token] = true }
    states = Set(mentions.lazy.filter { $0.kind == .state }.map(\.token))
    let resolver = ThemeResolver(syntax: syntax, isEvent: isEvent)
    for token in syntax.text.tokens.indices
    where syntax.isVerb(token) || syntax.tag(token) == .jj || canDeny(syntax.lower(token)) {
      if let claim = claim(refutedBy: token) { refuted[claim.clause] = (claim.status, token) }
      guard syntax.isVerb(token) || syntax.lower(token) == "forthcoming" else { continue }
      if let plan = plan(deniedBy: token) ?? plan(neverMadeBy: token)
        ?? plan(neverBegunBy: token)
      {
        acts[plan] = (.cancelling, token)
        denials.insert(token)
      }
      if let plan = plan(overtakenBy: token) ?? plan(emptiedBy: token) {
        acts[plan] = (.cancelling, token)
        denials.insert(token)
      }
      if let plan = plan(halfDoneBy: token) ?? plan(thwartedBy: token)
        ?? plan(supplantedBy: token)
      {
        acts[plan] = (.cancelling, token)
      }
      if let deed = Ellipsis.deed(doneBy: token, in: syntax), isPlanned(deed) {
        acts[deed] = (.implicative, token)
      }
      let named = plans(droppedBy: token)
      for plan in named { acts[plan] = (.cancelling, token) }
      if !named.isEmpty { denials.insert(token) }
      guard let kind = verdict(token) else { continue }
      if kind == .cancelling, let plan = plan(takenUpBy: token) { acts[plan] = (kind, token) }
      guard
        let theme = plan(leftBy: token) ?? plan(suspendedBy: token) ?? resolver.theme(of: token)
      else { continue }
      if kind == .cancelling, named.isEmpty,
        hadBegun(theme, whenEndedBy: token) || isSaid(theme, takenBackBy: token)
      {
        continue
      }
      // “It will be held in June. *Had it been held* in May, they would have known.”
      if kind == .implicative, condition(over: token) != nil, acts[theme] != nil,
        syntax.sentence(of: theme) != syntax.sentence(of: token)
      {
        continue
      }
      // “It had been planned for May” does not bring back what was cancelled.
      if kind == .implicative, let act = acts[theme], act.kind == .cancelling,
        !isHeldAfterAll(token, behind: act.verb)
      {
        continue
      }
      // “The strike, which *began* in May, was called off in June”, “the dig *began* in May, but a flood delayed it”
      if kind == .cancelling || kind == .postponing, let act = acts[theme],
        act.kind == .implicative,
        ["begin", "start", "open", "resume"].contains(syntax.lemma(act.verb)),
        case let group = VerbGroup(of: act.verb, in: syntax), group.form == .past,
        group.negation == nil
      {
        continue
      }
      acts[theme] = (kind, token)
      // “The fair, which was to open in May, *never took place*”
      let isDenied = kind == .implicative && Negation.word(of: token, in: syntax) != nil
      if kind == .cancelling || kind == .postponing || isDenied {
        for plan in plans(of: theme, before: token) { acts[plan] = (kind, token) }
      }
      // “We meant to run a test; it was cancelled” speaks of the running.
      if !isEvent[theme], syntax.relation(theme) == .obj, let act = syntax.head(theme), act < token
      {
        acts[act] = (kind, token)
      }
    }
  }

  /// Returns whether the event that a word names took place.
  public mutating func status(of token: Int) -> StatusReading {
    if let reading = known[token] { return reading }
    guard open.count < 48, open.insert(token).inserted else {
      return StatusReading(.occurred, rule: "status.default")
    }
    let reading = marked(token, read(token))
    open.remove(token)
    known[token] = reading
    return reading
  }

  private mutating func read(_ token: Int) -> StatusReading {
    if let remnant = syntax.remnant(at: token) { return status(of: remnant.verb) }
    if let cue = likeness(over: token) {
      return .init(isPretence(token) ? .negated : .possible, rule: "status.as-if", cue: cue)
    }
    if let cue = condition(over: token) {
      // “unless it was *paid*. It was not.”
      if let act = acts[token], denials.contains(act.verb) {
        return .init(.negated, rule: "status.came-to-nothing", cue: act.verb)
      }
      guard isCounterfactual(token, cue) else {
        return .init(.possible, rule: "status.condition", cue: cue)
      }
      // “*had* it *not* been sold”, but “had *no* bread been sold”, whose label keeps the word
      let isDenied =
        Negation.word(of: token, in: syntax).map { syntax.relation($0) != .det } ?? false
      return .init(isDenied ? .occurred : .negated, rule: "status.counterfactual", cue: cue)
    }
    if let mandate = mandate(over: token) ?? wish(over: token) {
      // “urged that it *be mended*. It never *was*.”
      if let act = acts[token], denials.contains(act.verb) {
        return .init(.negated, rule: "status.came-to-nothing", cue: act.verb)
      }
      return isDecision(mandate)
        ? .init(.planned, rule: "status.decided", cue: mandate)
        : .init(.possible, rule: "status.mandative", cue: mandate)
    }
    if let end = end(before: token) ?? end(forestalling: token), status(of: end).status == .occurred
    {
      return .init(.negated, rule: "status.forestalled", cue: end)
    }
    let group = VerbGroup(of: token, in: syntax)
    if group.isFinite {
      let told = finite(token, group)
      if let act = acts[token] ?? noun(awaitedBy: token, told).flatMap({ acts[$0] }),
        denials.contains(act.verb)
          || ["status.be-to", "status.awaited"].contains(told.rule) && isCalledOff(act),
        told.status == .planned || told.status == .possible
      {
        return .init(.negated, rule: "status.came-to-nothing", cue: act.verb)
      }
      // “hoped that it *would reopen*. It *did*.”
      if let act = acts[token], Ellipsis.deed(doneBy: act.verb, in: syntax) == token {
        return .init(.occurred, rule: "status.done", cue: act.verb)
      }
      return told
    }
    if syntax.isVerb(token), syntax.relation(token) != .compound { return nonfinite(token, group) }
    return nominal(token, group)
  }

  private mutating func finite(_ token: Int, _ group: VerbGroup) -> StatusReading {
    let own = set(forGoalOf: token, ownStatus(token, group))
    if let doubt = refuted[token], stands(token), own.status == .occurred {
      return .init(doubt.status, rule: "status.refuted", cue: doubt.predicate)
    }
    guard let head = syntax.head(token) else { return own }
    switch syntax.relation(token) {
    case .ccomp, .csubj, .csubjPass: return complement(own, group, of: head, token)
    case .advcl where syntax.marker(of: token) == "that":
      return complement(own, group, of: head, token)
    // “the story that he *had fled* is untrue”, where a tree sees a relative clause
    case .aclRelcl where refuted[token] != nil: return complement(own, group, of: head, token)
    case .acl where isRelative(token, of: head): return own
    case .acl: return complement(own, group, of: head, token)
    // “was given up *before* it *had begun*”
    case .advcl
    where group.isPerfect && group.form == .past && own.status == .occurred
      && syntax.dependents(of: token, .mark).contains {
        syntax.lower($0) == "before" && syntax.dependent(of: $0, .advmod) == nil
      }:
      return .init(.possible, rule: "status.before-done", cue: head)
    // “was terminated *before* work *began*”
    case .advcl where own.status == .occurred && isCutOff(token, by: head):
      return .init(.possible, rule: "status.before-done", cue: head)
    // “would inspect it *before* it *was allowed* to sail” and “was to pay *when* it *sailed*” look ahead.
    case .advcl
    where own.status == .occurred && group.form == .past
      && (VerbGroup(of: head, in: syntax).modal == "would"
        || isToBe(head) && syntax.marker(of: token) != "until")
      && (isTurningPoint(token)
        || ["before", "until", "once", "after"].contains(syntax.marker(of: token))):
      // “Nobody *would* know *until* she *came*” tells a story on.
      if syntax.relation(head) == .root, syntax.marker(of: token) == "until",
        Negation.word(of: head, in: syntax) != nil
      {
        return own
      }
      let above = status(of: head).status
      return above == .planned || above == .possible
        ? .init(.possible, rule: "status.would-then", cue: head) : own
    // “*Under its terms* the firm would pay, while the men *went* back to work”
    case .advcl
    where own.status == .occurred && group.form == .past && !group.isPerfect
      && ["while", "whilst"].contains(syntax.marker(of: token)) && isUnderTerms(head):
      let above = status(of: head).status
      return above == .planned || above == .possible
        ? .init(above, rule: "status.would-then", cue: head) : own
    // “will start *when* she *signs* it”
    case .advcl where own.rule == "status.present" && isTurningPoint(token):
      let above = status(of: head).status
      // “is *planned* for the day when she *signs* it”
      let isPlanned =
        above == .ongoing && governor.classify(head) == .planning
        && syntax.dependent(of: head, .auxPass, .cop) != nil
      return above == .planned || above == .possible || isPlanned
        ? .init(isPlanned ? .planned : above, rule: "status.present-then", cue: head)
        : awaited(token, group, own, below: head) ?? own
    case .advcl: return awaited(token, group, own, below: head) ?? own
    case .conj:
      let first = syntax.firstConjunct(of: token)
      // “until the rain has stopped and the road *has dried*”
      if first != token, syntax.relation(first) == .advcl, group.isPerfect, first == head,
        case let told = status(of: first),
        ["status.perfect-then", "status.had-then"].contains(told.rule), own.status == .occurred
      {
        return .init(told.status, rule: told.rule, cue: told.cue)
      }
      // “was to pay him and *receive* the claims”
      if first != token, syntax.tag(token) == .vb, own.rule == "status.past",
        syntax.dependent(of: token, .aux, .auxPass, .cop, .nsubj, .nsubjPass) == nil,
        case let told = status(of: first),
        ["status.be-to", "status.was-to-have"].contains(told.rule)
      {
        return told
      }
      guard first != token, syntax.relation(first) == .ccomp, let outer = syntax.head(first),
        // “claims that A or, failing that, *that* B”
        syntax.subject(of: token) == nil || syntax.marker(of: token) == "that"
      else { return own }
      return complement(own, group, of: outer, first)
    default: return own
    }
  }

  private func ownStatus(_ token: Int, _ group: VerbGroup) -> StatusReading {
    let answer = syntax.answer(toVerb: token)?.answer
    if answer == .no { return .init(.negated, rule: "status.answered-no") }
    // “*Didn't* people object? Yes.”
    if let negation = group.negation, answer == nil, !Negation.isLifted(for: token, in: syntax),
      !group.isFuture || !hasCondition(token)
    {
      // “cannot be *ruled out*”
      if isNotExcluded(token, group) {
        return .init(.possible, rule: "status.not-excluded", cue: negation)
      }
      // “had they known, it *would not have happened*”, as it did
      if group.modal == "would" && group.isPerfect && hasCondition(token)
        || isContrary(token, group), syntax.relation(negation) == .advmod
      {
        return .init(.occurred, rule: "status.would-not-have", cue: negation)
      }
      // “*will not* open *before* June”
      if Negation.isNotYet(token, in: syntax) {
        return .init(
          group.isFuture ? .planned : .possible, rule: "status.not-before", cue: negation)
      }
      // “*may not* take place”
      if let modal = group.modal, ["may", "might"].contains(modal) {
        return .init(.possible, rule: "status.may-not", cue: negation)
      }
      if isFruitless(token, negation) {
        return .init(.occurred, rule: "status.found-nothing", cue: negation)
      }
      // “It *almost did not* happen.”
      if syntax.relation(negation) == .advmod, nearMiss(of: token).map({ $0 < negation }) ?? false {
        return .init(.occurred, rule: "status.nearly-not", cue: negation)
      }
      return .init(.negated, rule: "status.negation", cue: negation)
    }
    if let nearly = nearMiss(of: token) {
      return .init(.negated, rule: "status.nearly", cue: nearly)
    }
    // “The roof *was going* to collapse.”
    if syntax.lemma(token) == "go", group.isProgressive, group.modal == nil,
      syntax.dependents(of: token, .xcomp).contains(where: { complement in
        syntax.dependents(of: complement, .mark).contains { syntax.tag($0) == .to }
      })
    {
      return .init(.planned, rule: "status.going-to")
    }
    if isQuestion(token) { return .init(.possible, rule: "status.question") }
    if let modal = group.modal { return modalStatus(modal, token, group) }
    // “The driver *was to blame*” plans no blame, unlike “The court *was to blame* him”.
    if syntax.lower(token) != "blame" || syntax.dependent(of: token, .obj) != nil,
      syntax.dependents(of: token, .mark).contains(where: { syntax.tag($0) == .to })
    {
      // “He *was to die* in poverty”, in a history
      if group.form == .past, !group.isPerfect, tellsWhatCame(token) {
        return .init(.occurred, rule: "status.future-in-past")
      }
      // “She was to *have led* it” says that she did not.
      return group.isPerfect && group.form == .past
        ? .init(.negated, rule: "status.was-to-have") : .init(.planned, rule: "status.be-to")
    }
    if wasDue(token, group) { return .init(.planned, rule: "status.due") }
    if isAwaited(token, group) { return .init(.planned, rule: "status.awaited") }
    if isScheduled(token, group) { return .init(.planned, rule: "status.scheduled") }
    if group.form == .present, !group.isPerfect {
      if sides[token] == .future { return .init(.planned, rule: "status.present-for-future") }
      if isToldInPresent(token, group) {
        return .init(.occurred, rule: StatusReading.toldInPresent)
      }
      if sides[token] == .past { return .init(.occurred, rule: "status.dated-past") }
      if governor.classify(token) == .reporting { return .init(.occurred, rule: "status.reported") }
      if isHeadline(token) { return .init(.occurred, rule: "status.headline") }
      if isProvided(token, group) { return .init(.possible, rule: "status.provided") }
      return .init(.ongoing, rule: "status.present")
    }
    if group.isPerfect, group.isProgressive, group.form == .present {
      return .init(.ongoing, rule: "status.perfect-progressive")
    }
    if group.isPerfect, group.form == .present, hasGoneOn(token),
      !group.isPassive || syntax.wordsSince(of: token) != nil
    {
      return .init(.ongoing, rule: "status.perfect-since")
    }
    return .init(.occurred, rule: group.isPerfect ? "status.perfect" : "status.past")
  }

  private mutating func complement(
    _ own: StatusReading, _ group: VerbGroup, of head: Int, _ token: Int
  ) -> StatusReading {
    if let marker = syntax.marker(of: token), ["whether", "if"].contains(marker) {
      return .init(.possible, rule: "status.whether", cue: head)
    }
    if let verb = unseen(token) { return .init(.possible, rule: "status.unseen", cue: verb) }
    if let doubt = refuted[token],
      own.status == .occurred || own.status == .ongoing
        || own.status == .planned && doubt.status == .possible
    {
      return .init(doubt.status, rule: "status.refuted", cue: doubt.predicate)
    }
    // “would not say *why* they *had not come*”
    if syntax.dependents(of: token, .advmod).contains(where: {
      $0 < token && ["why", "how", "when", "where"].contains(syntax.lower($0))
    }) {
      return own
    }
    if isOnlyHeld(by: head) || isNotBelieved(by: head), own.status == .occurred {
      return .init(.possible, rule: "status.claimed", cue: head)
    }
    if lacksEvidence(head) { return .init(.possible, rule: "status.no-evidence", cue: head) }
    if syntax.relation(token) == .acl, syntax.tag(token) == .vbd { return own }  // “talks *held*”
    let above = status(of: head)
    switch governor.classify(head) {
    case _ where isUnproved(head, above, own):
      return .init(.possible, rule: "status.not-proved", cue: head)
    // “*warns* that the debts *grew* last year”, which is told as a fact
    case .wishing where syntax.lemma(head) == "warn" && own.status == .occurred:
      return own
    case .reporting:
      guard above.status != .negated, !isUndiscussed(head) else {
        return .init(.possible, rule: "status.not-said", cue: head)
      }
      return own
    // “flew to Bonn … denied that *such a visit* had taken place”, as it had
    case .denying where isOfKnownDeed(token):
      return .init(.occurred, rule: "status.denied-fact", cue: head)
    case .denying, .negativeImplicative, .cancelling:
      guard own.status == .occurred || own.status == .ongoing || own.status == .planned else {
        return own
      }
      let status: EventStatus = above.status == .negated ? own.status : .negated
      return .init(status, rule: "status.denied", cue: head)
    case .wishing, .believing, .trying:
      guard own.status != .negated, !isOnAside(token, heldBy: head) else { return own }
      return .init(.possible, rule: "status.held-possible", cue: head)
    // “would *ensure* that the bid *remained* open”
    case .implicative where syntax.isVerb(head) && own.status == .occurred:
      guard above.status == .planned || above.status == .possible else { return own }
      return .init(above.status, rule: "status.governed", cue: head)
    default:
      return own
    }
  }
}

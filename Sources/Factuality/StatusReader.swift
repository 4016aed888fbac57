public import EventMentions
public import EventModel
public import TextModel

/// Reads from the trees of a text whether its events took place.
///
/// A walk down the governing words composes their signatures with modals, negation, conditionals and
/// questions, as De Facto does (Saurí and Pustejovsky 2012).
public struct StatusReader {
  let syntax: Syntax
  let governor: Governor
  let sides: [Int: DocumentSide]
  private var acts: [Int: (kind: GovernorClass, verb: Int)] = [:]
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
    governor = Governor(syntax: syntax)
    var isEvent = [Bool](repeating: false, count: syntax.text.tokens.count)
    for mention in mentions { isEvent[mention.token] = true }
    let resolver = ThemeResolver(syntax: syntax, isEvent: isEvent)
    for token in syntax.text.tokens.indices where syntax.isVerb(token) {
      guard let kind = verdict(token), let theme = resolver.theme(of: token) else { continue }
      acts[theme] = (kind, token)
    }
  }

  /// What a predicate decides about its theme, where it decides at all.
  private func verdict(_ verb: Int) -> GovernorClass? {
    if governor.saysNothingCame(verb) { return .cancelling }
    switch governor.classify(verb) {
    case .cancelling: return .cancelling
    case .postponing: return .postponing
    default: break
    }
    return governor.saysItTookPlace(verb) ? .implicative : nil
  }

  /// Returns whether the event that a word names took place.
  public mutating func status(of token: Int) -> StatusReading {
    if let reading = known[token] { return reading }
    guard open.count < 48, open.insert(token).inserted else {
      return StatusReading(.occurred, rule: "status.default")
    }
    let reading = read(token)
    open.remove(token)
    known[token] = reading
    return reading
  }

  private mutating func read(_ token: Int) -> StatusReading {
    if let cue = condition(over: token) { return .init(.possible, rule: "status.condition", cue: cue) }
    let group = VerbGroup(of: token, in: syntax)
    if group.isFinite { return finite(token, group) }
    if syntax.isVerb(token), syntax.relation(token) != .compound { return nonfinite(token, group) }
    return nominal(token, group)
  }

  // MARK: Finite clauses

  private mutating func finite(_ token: Int, _ group: VerbGroup) -> StatusReading {
    let own = ownStatus(token, group)
    guard let head = syntax.head(token) else { return own }
    switch syntax.relation(token) {
    case .ccomp, .csubj, .csubjPass: return complement(own, group, of: head, token)
    case .parataxis where governor.classify(head) == .reporting || isQuoted(token, by: head):
      return withSource(own, head)
    case .acl: return complement(own, group, of: head, token)
    case .conj:
      let first = syntax.firstConjunct(of: token)
      guard first != token, syntax.relation(first) == .ccomp, let outer = syntax.head(first),
        syntax.subject(of: token) == nil
      else { return own }
      return complement(own, group, of: outer, first)
    default: return own
    }
  }

  private func isQuoted(_ token: Int, by head: Int) -> Bool {
    syntax.isVerb(head) && GovernorLexicon.verb(syntax.lemma(head), particle: nil) == .reporting
  }

  private func ownStatus(_ token: Int, _ group: VerbGroup) -> StatusReading {
    if let negation = group.negation, !Negation.isLifted(for: token, in: syntax) {
      return .init(.negated, rule: "status.negation", cue: negation)
    }
    if isQuestion(token) { return .init(.possible, rule: "status.question") }
    if let modal = group.modal { return modalStatus(modal, token, group) }
    if syntax.dependents(of: token, .mark).contains(where: { syntax.tag($0) == .to }) {
      return .init(.planned, rule: "status.be-to")
    }
    let isFuture = sides[token] == .future
    if group.form == .present, !group.isPerfect {
      if isFuture { return .init(.planned, rule: "status.present-for-future") }
      if sides[token] == .past { return .init(.occurred, rule: "status.dated-past") }
      if governor.classify(token) == .reporting { return .init(.occurred, rule: "status.reported") }
      return .init(.ongoing, rule: "status.present")
    }
    if group.isPerfect, group.isProgressive, group.form == .present {
      return .init(.ongoing, rule: "status.perfect-progressive")
    }
    return .init(.occurred, rule: group.isPerfect ? "status.perfect" : "status.past")
  }

  private func modalStatus(_ modal: String, _ token: Int, _ group: VerbGroup) -> StatusReading {
    switch modal {
    case "will", "shall":
      return .init(group.isPerfect ? .possible : .planned, rule: "status.will")
    case "would":
      if group.isPerfect {
        return .init(hasCondition(token) ? .negated : .possible, rule: "status.would-have")
      }
      if hasCondition(token) { return .init(.possible, rule: "status.would-if") }
      if syntax.dependents(of: token, .advmod).contains(where: {
        ["later", "eventually", "subsequently", "soon"].contains(syntax.lower($0))
      }) {
        return .init(.occurred, rule: "status.future-in-past")
      }
      if let head = syntax.head(token), syntax.relation(token) == .ccomp,
        governor.classify(head) == .reporting || governor.classify(head) == .planning
      {
        return .init(.planned, rule: "status.would-reported")
      }
      return .init(.possible, rule: "status.would")
    default:
      return .init(.possible, rule: "status.modal")
    }
  }

  private mutating func complement(
    _ own: StatusReading, _ group: VerbGroup, of head: Int, _ token: Int
  ) -> StatusReading {
    if let marker = syntax.marker(of: token), ["whether", "if"].contains(marker) {
      return .init(.possible, rule: "status.whether", cue: head)
    }
    let above = status(of: head)
    switch governor.classify(head) {
    case .reporting:
      guard above.status != .negated else {
        return .init(.possible, rule: "status.not-said", cue: head)
      }
      return withSource(own, head)
    case .denying, .negativeImplicative, .cancelling:
      guard own.status == .occurred || own.status == .ongoing || own.status == .planned else {
        return own
      }
      let status: EventStatus = above.status == .negated ? own.status : .negated
      return withSource(.init(status, rule: "status.denied", cue: head), head)
    case .wishing, .believing, .trying:
      guard own.status != .negated else { return own }
      return withSource(.init(.possible, rule: "status.held-possible", cue: head), head)
    default:
      return own
    }
  }

  private func withSource(_ reading: StatusReading, _ verb: Int) -> StatusReading {
    var reading = reading
    reading.source = reading.source ?? syntax.subject(of: verb)
    return reading
  }

  // MARK: Infinitives and participles

  private mutating func nonfinite(_ token: Int, _ group: VerbGroup) -> StatusReading {
    guard let head = syntax.head(token) else {
      return fragment(token, group)
    }
    var reading: StatusReading
    switch syntax.relation(token) {
    case .conj:
      reading = status(of: syntax.firstConjunct(of: token))
    case .xcomp, .ccomp, .csubj, .csubjPass, .obj, .nsubj, .nsubjPass:
      reading = governed(token, group, by: head)
    case .advcl, .obl, .nmod, .advmod, .nmodUnmarked, .oblUnmarked:
      reading = adverbial(token, group, head)
    case .acl, .aclRelcl, .appos:
      reading = adnominal(token, group, head)
    case .amod, .compound:
      return .init(.occurred, rule: "status.participle")
    default:
      reading = fragment(token, group)
    }
    if let negation = group.negation, !Negation.isLifted(for: token, in: syntax) {
      reading = flipped(reading, negation)
    }
    return reading
  }

  private func fragment(_ token: Int, _ group: VerbGroup) -> StatusReading {
    if let negation = group.negation { return .init(.negated, rule: "status.negation", cue: negation) }
    switch group.form {
    case .bare: return .init(.possible, rule: "status.imperative")
    case .infinitive: return .init(.planned, rule: "status.heading-infinitive")
    default: return .init(.occurred, rule: "status.fragment")
    }
  }

  private mutating func governed(_ token: Int, _ group: VerbGroup, by head: Int) -> StatusReading {
    let above = status(of: head)
    let lemma = syntax.lemma(head)
    if lemma == "go", group.form == .infinitive, VerbGroup(of: head, in: syntax).isProgressive {
      return .init(above.status == .negated ? .negated : .planned, rule: "status.going-to", cue: head)
    }
    if lemma == "be", group.form == .infinitive {
      return .init(above.status == .negated ? .negated : .planned, rule: "status.be-to", cue: head)
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
    guard let kind = governor.classify(head) else {
      if group.form == .infinitive, above.status == .occurred || above.status == .ongoing {
        return .init(.possible, rule: "status.infinitive", cue: head)
      }
      return .init(above.status, rule: "status.governed", cue: head)
    }
    return effect(of: kind, above, group, cue: head)
  }

  /// Composes a governing word's class with its own status.
  private func effect(
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
    case .planning: status = above.status == .negated ? .negated : happened ? .planned : above.status
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
    let above = status(of: head)
    if group.form == .infinitive {
      let isResult = syntax.dependents(of: token, .advmod).contains { syntax.lower($0) == "only" }
      if isResult { return .init(above.status, rule: "status.result") }
      return .init(
        above.status == .negated ? .negated : .possible, rule: "status.purpose", cue: head)
    }
    if let kind = governor.classify(head), !markers.isEmpty, syntax.isNoun(head) {
      return effect(of: kind, above, group, cue: head)
    }
    if markers.contains("from"), governor.classify(head) == .negativeImplicative {
      return effect(of: .negativeImplicative, above, group, cue: head)
    }
    return .init(
      above.status == .negated ? .occurred : above.status, rule: "status.adverbial", cue: head)
  }

  private mutating func adnominal(_ token: Int, _ group: VerbGroup, _ head: Int) -> StatusReading {
    if let act = acts[head], act.kind == .cancelling, group.form != .pastParticiple {
      let verdict = status(of: act.verb).status
      if verdict == .occurred || governor.saysNothingCame(act.verb) {
        return .init(.negated, rule: "status.came-to-nothing", cue: act.verb)
      }
    }
    if let kind = governor.classify(head), group.form != .pastParticiple {
      let above = status(of: head)
      return effect(of: kind, above, group, cue: head)
    }
    switch group.form {
    case .infinitive: return .init(.possible, rule: "status.infinitive", cue: head)
    default: return .init(.occurred, rule: "status.participle")
    }
  }

  private func flipped(_ reading: StatusReading, _ cue: Int) -> StatusReading {
    switch reading.status {
    case .negated: .init(.occurred, rule: "status.double-negation", cue: cue)
    case .possible: reading
    default: .init(.negated, rule: "status.negation", cue: cue)
    }
  }

  // MARK: Nouns

  private mutating func nominal(_ token: Int, _ group: VerbGroup) -> StatusReading {
    if let negation = group.negation { return .init(.negated, rule: "status.negation", cue: negation) }
    if let modified = modified(token) { return modified }
    if let act = acts[token], let acted = acted(token, act.kind, act.verb) { return acted }
    let first = syntax.firstConjunct(of: token)
    if let reading = nominalGovernor(first) { return reading }
    if sides[token] == .future { return .init(.planned, rule: "status.dated-future") }
    return .init(.occurred, rule: "status.nominal")
  }

  /// Reads adjectives that tell: “a *planned* visit”, “the *cancelled* flight”.
  private func modified(_ token: Int) -> StatusReading? {
    for dependent in syntax.dependents(of: token, .amod, .compound, .acl) {
      switch syntax.lower(dependent) {
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

  private mutating func acted(_ token: Int, _ kind: GovernorClass, _ verb: Int) -> StatusReading? {
    let isPlan = GovernorLexicon.noun(syntax.lemma(token)).map { $0 != .implicative } ?? false
    guard !isPlan else { return nil }
    let act = status(of: verb)
    let happened = act.status == .occurred || act.status == .ongoing
    switch kind {
    case .cancelling:
      if governor.saysNothingCame(verb) { return .init(.negated, rule: "status.came-to-nothing", cue: verb) }
      guard happened else { return act.status == .negated ? nil : .init(.possible, rule: "status.cancelling", cue: verb) }
      return .init(.negated, rule: "status.cancelled", cue: verb)
    case .postponing:
      return happened ? .init(.planned, rule: "status.postponed", cue: verb) : nil
    default:
      return .init(act.status, rule: "status.took-place", cue: verb)
    }
  }

  private mutating func nominalGovernor(_ token: Int) -> StatusReading? {
    guard let head = syntax.head(token) else { return nil }
    let relation = syntax.relation(token)
    switch relation {
    case .obj, .obl, .nmod, .nmodPoss, .nsubjPass, .oblUnmarked:
      break
    case .compound:
      return governor.classify(head).map { effect(of: $0, status(of: head), VerbGroup(of: token, in: syntax), cue: head) }
    default:
      return nil
    }
    let above = status(of: head)
    let happened = above.status == .occurred || above.status == .ongoing
    let selects = relation == .obj || relation == .nsubjPass || selectsByPreposition(token, head)
    if selects, let kind = governor.classify(head) {
      switch kind {
      case .reporting:
        guard syntax.lemma(head) == "announce" else { return nil }
        return .init(happened ? .planned : above.status, rule: "status.announced", cue: head)
      case .factive, .believing, .ending: return nil
      case .implicative where !isIndefinite(token) && syntax.isVerb(head) && !isLight(head): return nil
      default:
        return effect(of: kind, above, VerbGroup(of: token, in: syntax), cue: head)
      }
    }
    if relation == .obj || relation == .obl, !happened, isIndefinite(token) || sides[token] == .future {
      return .init(above.status, rule: "status.governed", cue: head)
    }
    return nil
  }

  private func selectsByPreposition(_ token: Int, _ head: Int) -> Bool {
    guard let preposition = syntax.preposition(of: token) else { return false }
    switch preposition {
    case "of", "for", "about": return syntax.isNoun(head) || governor.particle(of: head) == preposition
    case "from": return governor.classify(head) == .negativeImplicative
    default: return false
    }
  }

  private func isLight(_ verb: Int) -> Bool {
    ["hold", "make", "take", "have", "give", "launch", "conduct", "stage", "begin", "start"]
      .contains(syntax.lemma(verb))
  }

  private func isIndefinite(_ token: Int) -> Bool {
    guard let determiner = syntax.dependent(of: token, .det) else {
      return syntax.dependent(of: token, .nmodPoss) == nil && syntax.tag(token) != .nnp
    }
    return ["a", "an", "any", "some", "another", "no"].contains(syntax.lower(determiner))
  }

  // MARK: Conditions and questions

  /// The word that makes an event hang on a condition: “*if* he leaves”, “*should* it rain”.
  private func condition(over token: Int) -> Int? {
    let token = syntax.firstConjunct(of: token)
    guard syntax.relation(token) == .advcl else { return nil }
    for dependent in syntax.tree.dependents(of: token) {
      switch syntax.relation(dependent) {
      case .mark:
        if ["if", "unless", "provided", "assuming", "lest", "whether"].contains(syntax.lower(dependent)),
          dependent == 0 || !["as", "even"].contains(syntax.lower(dependent - 1))
        {
          return dependent
        }
      case .aux where dependent < token && ["should", "had"].contains(syntax.lower(dependent)):
        if let subject = syntax.subject(of: token), dependent < subject { return dependent }
      default: break
      }
    }
    return nil
  }

  private func hasCondition(_ token: Int) -> Bool {
    let first = syntax.firstConjunct(of: token)
    return syntax.dependents(of: first, .advcl).contains { condition(over: $0) != nil }
  }

  private func isQuestion(_ token: Int) -> Bool {
    let sentence = syntax.sentence(of: token)
    guard sentence >= 0, let last = syntax.text.sentences[sentence].tokens.last else { return false }
    return syntax.lower(last) == "?" && syntax.relation(token) != .aclRelcl
  }
}

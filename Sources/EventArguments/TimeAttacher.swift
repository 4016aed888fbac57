import EventMentions
public import TextModel
public import TimeExpressions

/// Ties time expressions to the events they date or measure, from the trees of the text.
public struct TimeAttacher: Sendable {
  let syntax: Syntax
  let expressions: [TimeExpression]

  /// The event frame at each token: an index, -1 for none.
  private let frameOfToken: [Int32]
  private let themes: ThemeResolver

  /// Prepares the attachment for a text.
  ///
  /// - Parameters:
  ///   - syntax: the text with its trees.
  ///   - expressions: its time expressions.
  ///   - frames: its events, one a mention.
  public init(_ syntax: Syntax, expressions: [TimeExpression], frames: [EventFrame]) {
    self.syntax = syntax
    self.expressions = expressions
    var frameOfToken = [Int32](repeating: -1, count: syntax.text.tokens.count)
    for (index, frame) in frames.enumerated() { frameOfToken[frame.mention.token] = Int32(index) }
    self.frameOfToken = frameOfToken
    themes = ThemeResolver(syntax: syntax, isEvent: frameOfToken.map { $0 >= 0 })
  }

  /// Adds to each frame the time expressions that date or measure its event.
  public func attach(to frames: inout [EventFrame]) {
    for (index, expression) in expressions.enumerated() where !expression.tokens.isEmpty {
      let head = headToken(of: expression.tokens)
      guard let place = eventAbove(head, of: expression.tokens) else { continue }
      let frame = place.frame
      switch expression.type {
      case .set: continue
      case .duration where measures(head, event: frames[frame].mention.token):
        frames[frame].durations.append(index)
      case .duration where expression.extent == nil: continue
      default:
        let event = frames[frame].mention.token
        let link = link(index, head: head, event: event, rule: place.rule)
        if isDateOfTheme(link, verb: event) {
          appoint(link, by: event, in: &frames)
        } else {
          frames[frame].times.append(link)
        }
      }
    }
    for index in expressions.indices { attachClause(behind: index, in: &frames) }
    for index in frames.indices { shareUp(from: index, in: &frames) }
    for index in frames.indices { share(with: index, in: &frames) }
    for index in frames.indices { shareOccasion(of: index, in: &frames) }
    EntryDates(syntax: syntax, expressions: expressions).date(&frames)
  }

  // MARK: Where an expression hangs

  /// The word of an expression that the rest hangs on.
  func headToken(of tokens: Range<Int>) -> Int {
    tokens.first { !tokens.contains(syntax.text.tokens[$0].head) } ?? tokens.lowerBound
  }

  /// The nearest event above an expression, and the rule that found it.
  private func eventAbove(_ head: Int, of tokens: Range<Int>) -> (frame: Int, rule: String)? {
    if let beside = verbBefore(head, tokens) { return (beside, "time.adjacent") }
    if let told = clauseOfCleft(head) { return (told, "time.cleft") }
    if let dated = nounDated(head, tokens) { return (dated, Self.written) }
    if let setter = setterBefore(tokens) { return (setter, "time.adjacent") }
    if isOfThing(head) { return nil }
    let head = adverbialHead(head, tokens)
    var token = head
    for step in 0..<5 {
      if frameOfToken[token] >= 0, !tokens.contains(token) || step == 0,
        !opensAfter(tokens, clause: token)
      {
        return (Int(frameOfToken[token]), step <= 1 ? "time.dependent" : "time.above")
      }
      guard let above = syntax.head(token) else { break }
      if step > 0, [.ccomp, .parataxis, .aclRelcl].contains(syntax.relation(token)) { break }
      // A later conjunct has times of its own, whether or not it is an event.
      if step > 0, syntax.isVerb(token), isConjunct(token) { break }
      token = above
    }
    return eventBeside(token) ?? eventOfSentence(tokens)
  }

  /// Dates what a clause says of a time: “ran the firm until *1923, when* he *sold* it”.
  private func attachClause(behind index: Int, in frames: inout [EventFrame]) {
    let expression = expressions[index]
    var next = expression.tokens.upperBound
    guard expression.extent != nil, next + 1 < syntax.text.tokens.count else { return }
    if syntax.tag(next) == .comma { next += 1 }
    guard next < syntax.text.tokens.count, syntax.lower(next) == "when",
      let verb = syntax.head(next), verb > next, frameOfToken[verb] >= 0,
      frames[Int(frameOfToken[verb])].times.isEmpty,
      let above = syntax.head(verb), above < expression.tokens.upperBound,
      syntax.sentence(of: above) == syntax.sentence(of: verb)
    else { return }
    frames[Int(frameOfToken[verb])].times = [
      TimeLink(expression: index, relation: .during, signal: next, rule: "time.when")
    ]
  }

  /// The verb of what a sentence brings forward a time for: “it was not until 1377 that the last *was closed*”.
  private func clauseOfCleft(_ head: Int) -> Int? {
    guard syntax.dependent(of: head, .cop) != nil,
      let subject = syntax.dependent(of: head, .expl, .nsubj), syntax.lower(subject) == "it"
    else { return nil }
    let clause = syntax.dependents(of: head, .aclRelcl, .acl, .ccomp, .csubj, .advcl).first {
      $0 > head && frameOfToken[$0] >= 0
    }
    return clause.map { Int(frameOfToken[$0]) }
  }

  /// The event that a document or agreement *dated* so is.
  private func nounDated(_ head: Int, _ tokens: Range<Int>) -> Int? {
    guard let dated = syntax.head(head), syntax.lower(dated) == "dated", dated < tokens.lowerBound,
      [.acl, .amod].contains(syntax.relation(dated)), let noun = syntax.head(dated),
      frameOfToken[noun] >= 0
    else { return nil }
    return Int(frameOfToken[noun])
  }

  /// The event right before a time that only places its clause: “came before the *deadline* on 31 May”.
  private func setterBefore(_ tokens: Range<Int>) -> Int? {
    let noun = tokens.lowerBound - 2
    guard noun >= 0, [.in, .to].contains(syntax.tag(noun + 1)), frameOfToken[noun] >= 0,
      syntax.isNoun(noun), syntax.relation(noun) == .obl, isTimeSetter(noun),
      syntax.sentence(of: noun) == syntax.sentence(of: tokens.lowerBound)
    else { return nil }
    return Int(frameOfToken[noun])
  }

  /// Whether a time belongs to a thing alone: “the *minutes of 8 May* were approved”, “a *letter of 4 March*”.
  private func isOfThing(_ head: Int) -> Bool {
    guard syntax.relation(head) == .nmod, syntax.preposition(of: head) == "of",
      let noun = syntax.head(head), [.nn, .nns].contains(syntax.tag(noun))
    else { return false }
    return frameOfToken[noun] < 0 && Self.writings.contains(syntax.lemma(noun))
  }

  private static let writings: Set<String> = [
    "minute", "letter", "report", "note", "memo", "memorandum", "e-mail", "email", "statement",
    "article", "issue", "edition", "decision", "judgment", "judgement", "order", "decree", "act",
    "law", "treaty", "agreement", "contract", "invoice", "version", "plan", "census", "map",
  ]

  /// The word that a time counted with an adverb says something of: “withdrew its request for a permit *two days
  /// later*” tells when somebody withdrew, though the tree hangs it on the noun beside it.
  private func adverbialHead(_ head: Int, _ tokens: Range<Int>) -> Int {
    guard let last = tokens.last,
      ["later", "earlier", "afterwards", "ago"].contains(syntax.lower(last)),
      var noun = syntax.head(head), syntax.isNoun(noun), noun < tokens.lowerBound
    else { return head }
    var steps = 0
    while syntax.isNoun(noun),
      [.obj, .obl, .nmod, .iobj, .oblAgent].contains(syntax.relation(noun)),
      let above = syntax.head(noun), above < noun, steps < 5
    {
      noun = above
      steps += 1
    }
    return syntax.isVerb(noun) ? noun : head
  }

  /// Whether *and* or *but* joins a verb to the one before.
  private func isConjunct(_ verb: Int) -> Bool {
    syntax.relation(verb) == .conj || syntax.dependents(of: verb, .cc).contains { $0 < verb }
  }

  /// Whether a clause begins only after an expression that the tree hangs on it: “in May, *after* talks *failed*”.
  private func opensAfter(_ tokens: Range<Int>, clause: Int) -> Bool {
    clause >= tokens.upperBound && syntax.head(clause) != nil
      && syntax.dependents(of: clause, .mark).contains {
        $0 >= tokens.upperBound && syntax.tag($0) == .in
      }
  }

  /// The main event of a sentence that a time opens: “*09:31* The servers were updated”.
  private func eventOfSentence(_ tokens: Range<Int>) -> (frame: Int, rule: String)? {
    let sentence = syntax.sentence(of: tokens.lowerBound)
    guard sentence >= 0, case let all = syntax.text.sentences[sentence].tokens,
      tokens.lowerBound - all.lowerBound <= 1
    else { return nil }
    let events = all.filter { frameOfToken[$0] >= 0 && $0 >= tokens.upperBound }
    let main = events.first { syntax.relation($0) == .root } ?? events.first { syntax.isVerb($0) }
    return (main ?? events.first).map { (Int(frameOfToken[$0]), "time.opening") }
  }

  /// The verb right before an expression that the tree hangs on a later word: “they met *last Friday* and …”.
  private func verbBefore(_ head: Int, _ tokens: Range<Int>) -> Int? {
    var verb = tokens.lowerBound - 1
    if verb >= 0, [.in, .to].contains(syntax.tag(verb)) { verb -= 1 }
    guard verb >= 0, frameOfToken[verb] >= 0, syntax.isVerb(verb),
      syntax.sentence(of: verb) == syntax.sentence(of: head),
      let above = syntax.head(head), above >= tokens.upperBound
    else { return nil }
    return Int(frameOfToken[verb])
  }

  /// An event governed by the word that an expression hangs on: “was *quiet* in May after the *strike*”.
  private func eventBeside(_ token: Int) -> (frame: Int, rule: String)? {
    for dependent in syntax.tree.dependents(of: token) where frameOfToken[dependent] >= 0 {
      switch syntax.relation(dependent) {
      case .xcomp, .obj, .nsubj, .nsubjPass: return (Int(frameOfToken[dependent]), "time.beside")
      default: continue
      }
    }
    return nil
  }

  // MARK: What it says

  /// Whether a duration tells how long an event lasted: “for three days”, “an hour-long session”.
  private func measures(_ head: Int, event: Int) -> Bool {
    let verb = syntax.lemma(event)
    switch syntax.relation(head) {
    case .obl, .nmod:
      switch syntax.preposition(of: head) {
      case "for": return syntax.isVerb(event) || syntax.relation(head) == .nmod
      case "of": return true
      default: return false
      }
    case .obj, .oblUnmarked, .nmodUnmarked, .xcomp, .advmod:
      return [
        "last", "spend", "take", "run", "continue", "wait", "stay", "hold", "endure", "serve",
        "persist", "go", "need", "sit", "remain",
      ].contains(verb) && follows(head, no: ["ago", "later", "earlier", "before", "after"])
    case .amod, .compound, .nummod, .nmodDesc, .nmodPoss:
      return syntax.isNoun(event)
    default:
      return false
    }
  }

  private func follows(_ head: Int, no words: [String]) -> Bool {
    head + 1 >= syntax.text.tokens.count || !words.contains(syntax.lower(head + 1))
  }

  private func link(_ index: Int, head: Int, event: Int, rule: String) -> TimeLink {
    let expression = expressions[index]
    let signal =
      syntax.dependents(of: head, .case, .mark).last { !expression.tokens.contains($0) }
      ?? precedingPreposition(expression.tokens.lowerBound)
    guard let signal else { return TimeLink(expression: index, relation: .during, rule: rule) }
    if ["until", "till"].contains(syntax.lower(signal)),
      Negation.word(of: event, in: syntax) ?? Negation.word(of: head, in: syntax) != nil
    {
      return TimeLink(
        expression: index, relation: .during, signal: signal, rule: "time.not-until")
    }
    let relation: TimeLink.Relation =
      switch syntax.lower(signal) {
      case "before", "ahead": .before
      case "after", "following": .after
      case "since", "from": .begins
      case "until", "till", "to", "through", "thru": .ends
      case "by": .by
      default: .during
      }
    return TimeLink(expression: index, relation: relation, signal: signal, rule: rule)
  }

  private func precedingPreposition(_ token: Int) -> Int? {
    guard token > 0, syntax.tag(token - 1) == .in || syntax.tag(token - 1) == .to else {
      return nil
    }
    return token - 1
  }

  // MARK: Appointed dates

  /// Whether a date is the one appointed, not the day of the appointing: “*set for* 2 March”, “*moved to* May”.
  private func isDateOfTheme(_ link: TimeLink, verb: Int) -> Bool {
    guard syntax.isVerb(verb), let signal = link.signal else { return false }
    return Appointment.isMade(by: syntax.lemma(verb), syntax.lower(signal))
  }

  /// Gives an appointed date to what it is appointed for, in place of the one that it was moved from.
  private func appoint(_ link: TimeLink, by verb: Int, in frames: inout [EventFrame]) {
    guard let theme = theme(of: verb) else { return }
    if let signal = link.signal, Appointment.isMoved(by: syntax.lemma(verb), syntax.lower(signal)) {
      frames[theme].times.removeAll { $0.rule == Self.scheduled }
    }
    var link = link
    link.relation = .during
    link.rule = Self.scheduled
    frames[theme].times.append(link)
  }

  private static let written = "time.dated"
  private static let scheduled = "time.scheduled"

  /// The event that an appointment is about, through *it*.
  private func theme(of verb: Int) -> Int? {
    guard let matter = Appointment.subjectMatter(of: verb, in: syntax) else { return nil }
    let noun = syntax.lower(matter) == "it" ? themes.theme(of: verb) : matter
    guard let noun, frameOfToken[noun] >= 0, syntax.isNoun(noun) else { return nil }
    return Int(frameOfToken[noun])
  }

  // MARK: Sharing

  /// Gives an event without a time the time of the clause it belongs to.
  ///
  /// - Reads: “*On Monday* he left and *wrote* home” (a fronted time holds for later conjuncts);
  ///   “was *seen* as he *left* at noon”; “*tried* to *leave* in May”.
  /// - Leaves alone: “left and *returned in May*”.
  private func share(with index: Int, in frames: inout [EventFrame]) {
    guard frames[index].times.isEmpty else { return }
    let token = frames[index].mention.token
    guard let head = syntax.head(token), frameOfToken[head] >= 0 else { return }
    let above = frames[Int(frameOfToken[head])]
    switch syntax.relation(token) {
    case .conj:
      let first = syntax.firstConjunct(of: token)
      guard frameOfToken[first] >= 0 else { return }
      frames[index].times = inside(frames[Int(frameOfToken[first])], "time.shared") {
        $0.upperBound <= first
      }
    case .obl where isOccasion(token):
      frames[index].times = inside(above, "time.argument") { _ in true }
    case .advcl where isSimultaneous(token):
      frames[index].times = inside(above, "time.simultaneous") { _ in true }
    case .xcomp:
      frames[index].times = inside(above, "time.complement") { $0.lowerBound > token }
    default: break
    }
  }

  /// Gives a clause without a time the time of what happened as it did.
  ///
  /// - Reads: “work *stopped* when the mason *died* in 1349”.
  /// - Leaves alone: “work *had stopped* when the mason died in 1349”, and what was *going on* then.
  private func shareOccasion(of index: Int, in frames: inout [EventFrame]) {
    let token = frames[index].mention.token
    guard syntax.relation(token) == .advcl, isSimultaneous(token), let main = syntax.head(token),
      frameOfToken[main] >= 0, syntax.isVerb(main)
    else { return }
    let above = Int(frameOfToken[main])
    let groups = [main, token].map { VerbGroup(of: $0, in: syntax) }
    guard frames[above].times.isEmpty, frames[above].durations.isEmpty,
      groups.allSatisfy({
        $0.form == .past && !$0.isPerfect && !$0.isProgressive && $0.negation == nil
      })
    else { return }
    frames[above].times = inside(frames[index], "time.simultaneous") { _ in true }
  }

  /// Gives a verb without a time the time that stands after a noun of its clause.
  ///
  /// - Reads: “died in a *crash* on 3 May”, where both were then; “was barred from the *talks* on 3 May”, where only
  ///   the verb was;
  ///   “a *test* in August *passed*”.
  private func shareUp(from index: Int, in frames: inout [EventFrame]) {
    let token = frames[index].mention.token
    guard let head = syntax.head(token), frameOfToken[head] >= 0, syntax.isVerb(head),
      !syntax.isVerb(token),
      ([.obl, .obj, .nmod].contains(syntax.relation(token)) && !isTimeSetter(token))
        || (isSubject(token) && CourseVerb.tellsOutcome(syntax.lemma(head)))
    else { return }
    let above = Int(frameOfToken[head])
    guard frames[above].times.isEmpty else { return }
    frames[above].times = inside(frames[index], "time.occasion") { $0.lowerBound > token }
    guard syntax.relation(token) == .obl, !isOccasion(token), !frames[above].times.isEmpty
    else { return }
    let moved = frames[above].times.map(\.expression)
    frames[index].times.removeAll { moved.contains($0.expression) }
  }

  /// Whether an event only places the clause it stands in: “*after* a landslip in May they moved”.
  private func isTimeSetter(_ token: Int) -> Bool {
    guard let preposition = syntax.preposition(of: token) else { return false }
    return ["after", "before", "since", "until", "till", "following"].contains(preposition)
  }

  private func isSubject(_ token: Int) -> Bool {
    [.nsubj, .nsubjPass].contains(syntax.relation(token))
  }

  private func inside(
    _ frame: EventFrame, _ rule: String, where isShared: (Range<Int>) -> Bool
  ) -> [TimeLink] {
    frame.times.filter {
      $0.relation == .during && $0.rule != Self.written && !isOfPhrase($0)
        && isShared(expressions[$0.expression].tokens)
    }.map { link in
      var link = link
      link.rule = rule
      return link
    }
  }

  /// Whether a time belongs to a noun alone: “the meeting *of* 1986”.
  private func isOfPhrase(_ link: TimeLink) -> Bool {
    link.signal.map { syntax.lower($0) == "of" } ?? false
  }

  private func isOccasion(_ token: Int) -> Bool {
    switch syntax.preposition(of: token) {
    case "in", "during", "at", "by": true
    case "with": syntax.head(token).map { syntax.lemma($0) != "charge" } ?? true
    default: false
    }
  }

  private func isSimultaneous(_ token: Int) -> Bool {
    syntax.dependents(of: token, .mark, .advmod).contains {
      ["as", "when", "while"].contains(syntax.lower($0))
    }
  }
}

import EventMentions
import ISO8601
import Language
public import TextModel
public import TimeExpressions

/// Ties time expressions to the events they date or measure, from the trees of the text.
public struct TimeAttacher: Sendable {
  let syntax: Syntax
  let expressions: [TimeExpression]

  /// The event frame at each token: an index, -1 for none.
  let frameOfToken: [Int32]
  /// The time expression that ends before a token, by that token.
  let expressionBefore: [Int: Int]
  /// What the name that ends before a token names, by that token.
  let kindOfNameBefore: [Int: NameMention.Kind]
  let themes: ThemeResolver

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
    expressionBefore = Dictionary(
      expressions.indices.map { (expressions[$0].tokens.upperBound, $0) }, uniquingKeysWith: min)
    kindOfNameBefore = Dictionary(
      syntax.text.names.map { ($0.tokens.upperBound, $0.kind) },
      uniquingKeysWith: { _, last in last }
    )
    themes = ThemeResolver(syntax: syntax, isEvent: frameOfToken.map { $0 >= 0 })
  }

  /// Adds to each frame the time expressions that date or measure its event.
  public func attach(to frames: inout [EventFrame]) {
    // The last time that a verb appoints, and the verb.
    var appointed: (expression: Int, verb: Int)?
    for (index, expression) in expressions.enumerated() where !expression.tokens.isEmpty {
      let head = headToken(of: expression.tokens)
      guard let place = eventAbove(head, of: expression.tokens),
        !isException(expression.tokens), !isDueTime(head), !isOfLife(expression.tokens),
        !isOfPlanBehind(expression.tokens, of: frames[place.frame].mention.token),
        !isPastOfWill(index, frames[place.frame].mention.token),
        !isParted(expression.tokens, from: frames[place.frame].mention.token),
        !isOfThingNamed(expression.tokens, behind: frames[place.frame].mention.token),
        !isOfSubject(expression.tokens, of: frames[place.frame].mention.token),
        !isOfFormerFigure(expression.tokens, of: frames[place.frame].mention.token)
      else { continue }
      let frame = place.frame
      switch expression.type {
      case .set: continue
      case .duration where measuredNoun(head) >= 0:
        frames[measuredNoun(head)].durations.append(index)
      case .duration where measures(head, event: frames[frame].mention.token):
        frames[frame].durations.append(index)
      case .duration where expression.extent?.isClosed != true: continue
      default:
        let event = frames[frame].mention.token
        let link = link(index, head: head, event: event, rule: place.rule)
        // “The *first* visit *since* 2009” is compared with that one and was not then.
        if link.relation == .begins, syntax.isNoun(event), syntax.holdsRank(event) { continue }
        // “was put off *from May* to June”, when it was not to be any more
        if link.relation == .begins, syntax.isVerb(event),
          Appointment.isMoved(by: syntax.lemma(event), "to")
        {
          continue
        }
        let begun = appointed.flatMap {
          $0.expression == index - 1 && isEndOfRange(index) ? $0.verb : nil
        }
        if let verb = begun ?? (isDateOfTheme(link, verb: event) ? event : nil) {
          appoint(link, by: verb, in: &frames)
          appointed = (index, verb)
        } else if let late = reached(by: event, link) {
          frames[late].times.append(
            TimeLink(expression: index, relation: .during, signal: link.signal, rule: "time.until"))
        } else if link.relation == .ends, let off = calledOff(by: event) {
          if off >= 0 { frames[off].times.append(link) }
        } else {
          frames[frame].times.append(link)
          if let end = endOfBetween(link, head) { frames[frame].times.append(end) }
        }
      }
    }
    for index in frames.indices { answer(index, in: &frames) }
    attachRows(in: &frames)
    completeRanges(in: &frames)
    for index in frames.indices { fillSpan(of: index, in: &frames) }
    for index in frames.indices { leaveGapped(of: index, in: &frames) }
    for index in frames.indices { leaveMatter(of: index, in: &frames) }
    for index in frames.indices { putOff(by: index, in: &frames) }
    for index in frames.indices { carryOut(by: index, in: &frames) }
    for index in frames.indices { bringAbout(index, in: &frames) }
    for index in frames.indices { shareHeld(index, in: &frames) }
    for index in frames.indices { beginOrdered(index, in: &frames) }
    for index in expressions.indices { attachClause(behind: index, in: &frames) }
    for index in frames.indices { shareEnd(with: index, in: &frames) }
    for index in frames.indices { shareBeginning(with: index, in: &frames) }
    for index in frames.indices { shareSide(with: index, in: &frames) }
    for index in frames.indices { shareLength(with: index, in: &frames) }
    for index in frames.indices { shareWriting(from: index, in: &frames) }
    for index in frames.indices {
      shareReceipt(of: index, in: &frames)
      shareRuling(of: index, in: &frames)
    }
    for index in frames.indices { shareSigning(with: index, in: &frames) }
    for index in frames.indices { shareSaying(of: index, in: &frames) }
    for index in frames.indices { shareEvidence(with: index, in: &frames) }
    for index in frames.indices { shareCourse(of: index, in: &frames) }
    for index in frames.indices { shareUp(from: index, in: &frames) }
    for index in frames.indices { shareName(from: index, in: &frames) }
    for index in frames.indices { shareDeed(of: index, in: &frames) }
    for index in frames.indices { sharePlace(with: index, in: &frames) }
    for index in frames.indices { shareWhole(with: index, in: &frames) }
    for index in frames.indices { shareFigure(of: index, in: &frames) }
    for index in frames.indices { shareHarm(with: index, in: &frames) }
    for index in frames.indices { shareBetween(with: index, in: &frames) }
    for index in frames.indices { shareAccident(with: index, in: &frames) }
    for index in frames.indices { shareSuccession(with: index, in: &frames) }
    for index in frames.indices { shareBracket(with: index, in: &frames) }
    for index in frames.indices { shareMoment(from: index, in: &frames) }
    for index in frames.indices { shareOccasion(of: index, in: &frames) }
    for index in frames.indices { endGivenUp(index, in: &frames) }
    for index in frames.indices { share(with: index, in: &frames) }
    for index in frames.indices { shareRank(with: index, in: &frames) }
    for index in frames.indices { shareAttempt(with: index, in: &frames) }
    for index in frames.indices { shareSpent(with: index, in: &frames) }
    for index in frames.indices { shareMeans(with: index, in: &frames) }
    for index in frames.indices { shareSetOff(with: index, in: &frames) }
    for index in frames.indices { shareDay(with: index, in: &frames) }
    for index in frames.indices { boundAnswer(to: index, in: &frames) }
    shareResults(in: &frames)
    for index in frames.indices { shareBrought(with: index, in: &frames) }
    shareNamedOccasions(in: &frames)
    shareScenes(in: &frames)
    shareTurns(in: &frames)
    shareDueDates(in: &frames)
    for index in frames.indices {
      shareHappening(with: index, in: &frames)
      shareSince(with: index, in: &frames)
      giveBackStretch(of: index, in: &frames)
    }
    shareAccidents(in: &frames)
    carryPeriods(in: &frames)
    EntryDates(syntax: syntax, expressions: expressions).date(&frames)
    TitleDates(syntax: syntax, expressions: expressions).date(&frames)
    MinutesDates(syntax: syntax, expressions: expressions).date(&frames)
  }

  // MARK: What it says

  /// Whether a duration tells how long an event lasted: “for three days”, “an hour-long session”.
  private func measures(_ head: Int, event: Int) -> Bool {
    let verb = syntax.lemma(event)
    switch syntax.relation(head) {
    case .obl, .nmod:
      switch syntax.preposition(of: head) {
      case "for":
        return syntax.isVerb(event) || syntax.relation(head) == .nmod
          || syntax.dependent(of: event, .cop) != nil
      case "of": return true
      // “*heard* evidence *over* six days”
      case "over": return isCourse(head, of: event)
      case "in": return Self.completing.contains(verb) && isMade(event)
      default: return false
      }
    case .obj, .oblUnmarked, .nmodUnmarked, .xcomp, .advmod:
      return isCourse(head, of: event)
        || Self.filling.contains(verb)
          // “*spent* three days *before* the committee”
          && (follows(head, no: ["ago", "later", "earlier"])
            && (verb == "spend" || follows(head, no: ["before", "after"]))
            || isUntilClause(behind: head, of: event))
    case .nsubjPass: return verb == "spend"
    case .amod, .compound, .nummod, .nmodDesc, .nmodPoss:
      // “*fought* a *17-day* war”, where the war has no place of its own
      return syntax.isNoun(event)
        || syntax.head(head).map { syntax.relation($0) == .obj && frameOfToken[$0] < 0 } ?? false
    default:
      return false
    }
  }

  func link(_ index: Int, head: Int, event: Int, rule: String) -> TimeLink {
    let expression = expressions[index]
    let head = rule == Self.occasion ? syntax.head(head) ?? head : head
    let signal =
      limit(above: head, below: event) ?? limitBeside(head, of: event)
      ?? syntax.dependents(of: head, .case, .mark).last { !expression.tokens.contains($0) }
      ?? precedingPreposition(expression.tokens.lowerBound)
    if let limit = limit(before: expression.tokens) {
      return TimeLink(
        expression: index, relation: limit.relation, signal: limit.signal,
        rule: limit.relation == .after ? EventDater.notBefore : rule)
    }
    if let relation = boundOfSeries(expression.tokens, event) {
      return TimeLink(
        expression: index, relation: relation, signal: signal,
        rule: relation == .after ? EventDater.notBefore : Self.series)
    }
    guard let signal, rule != Self.made else {
      return TimeLink(expression: index, relation: .during, rule: rule)
    }
    // “Not *until* May”, but “from March *until* May it could not”
    if ["until", "till"].contains(syntax.lower(signal)), expressionBefore[signal] == nil,
      isDenied(event, at: head)
    {
      return TimeLink(
        expression: index, relation: .during, signal: signal, rule: Self.notUntil)
    }
    let relation: TimeLink.Relation =
      switch syntax.lower(signal) {
      case "before" where isNotExpected(event): .after
      case "before", "ahead": .before
      case "after", "following": .after
      case "since", "from": .begins
      // “On 3 *to* 5 May” is both and what lies between.
      case "to" where reachesBack(event): .begins
      case "through" where isWholly(through: expression.tokens): .during
      case "to", "through", "thru":
        isRange(to: signal) && !Appointment.isMoved(by: syntax.lemma(event), "to")
          ? .during : .ends
      case "until", "till": .ends
      // “By noon forty people *were waiting*”, as they were then.
      case "by": isGoingOn(event) ? .during : .by
      default: .during
      }
    let isNotBefore = relation == .after && syntax.lower(signal) == "before"
    var link = TimeLink(
      expression: index, relation: relation, signal: signal,
      rule: isNotBefore
        ? EventDater.notBefore
        : relation == .begins && hadLasted(event) ? EventDater.sinceThen : rule)
    link.isNear = isNear(signal)
    return link
  }

  /// Whether a preposition says that a time is not far: “*shortly* after ten”, “*a little* before four”.
  private func isNear(_ signal: Int) -> Bool {
    guard signal > 0 else { return false }
    switch syntax.lower(signal - 1) {
    case "shortly", "just", "soon", "immediately", "right", "minutes", "moments": return true
    case "little", "bit": return syntax.lower(signal - 2) == "a"
    case "long": return syntax.lower(signal - 2) == "not"
    default: return false
    }
  }

  /// The preposition of the noun that a time belongs to, where that noun only says until or from when: “closed *until* the end of
  /// repairs on 4 June”.
  private func limit(above head: Int, below event: Int) -> Int? {
    var token = head
    for _ in 0..<3 {
      guard syntax.relation(token) == .nmod, let noun = syntax.head(token), noun != event,
        noun < token
      else { return nil }
      if syntax.relation(noun) == .obl, syntax.head(noun) == event,
        let signal = syntax.dependent(of: noun, .case),
        ["until", "till", "since", "before", "after"].contains(syntax.lower(signal)),
        // “is to appear *before a committee* on 2 November”
        syntax.lower(signal) != "before" || !isAuthority(noun)
      {
        return signal
      }
      token = noun
    }
    return nil
  }

  /// Whether a noun means somebody before whom others appear: “a *committee*”, “the *judge*”.
  private func isAuthority(_ noun: Int) -> Bool {
    let lemma = syntax.lemma(noun)
    return EventLexicon.shared.isPerson(lemma) || EventLexicon.shared.isGroup(lemma)
  }

  /// What *no later than* and *no earlier than* before a time make of it.
  private func limit(before tokens: Range<Int>) -> (relation: TimeLink.Relation, signal: Int)? {
    let than = tokens.lowerBound - 1
    guard than >= 2, syntax.lower(than) == "than", ["no", "not"].contains(syntax.lower(than - 2))
    else { return nil }
    switch syntax.lower(than - 1) {
    case "later": return (.by, than)
    case "earlier", "sooner": return (.after, than)
    default: return nil
    }
  }

  /// Whether a preposition joins two times of which the first has no *from*: “3 May *to* 5 June”.
  private func isRange(to signal: Int) -> Bool {
    guard let first = expressionBefore[signal] else { return false }
    var before = expressions[first].tokens.lowerBound - 1
    // “From 11 p.m. *on 3 May* to 6 a.m.”
    if before >= 0, syntax.lower(before) == "on", let hour = expressionBefore[before] {
      before = expressions[hour].tokens.lowerBound - 1
    }
    return before < 0 || !["from", "between", "since"].contains(syntax.lower(before))
  }

  private func precedingPreposition(_ token: Int) -> Int? {
    guard token > 0, syntax.tag(token - 1) == .in || syntax.tag(token - 1) == .to else {
      return nil
    }
    return token - 1
  }

  /// What took that long to happen: “it *took* until October to *reach* him”.
  private func reached(by verb: Int, _ link: TimeLink) -> Int? {
    guard link.relation == .ends, syntax.lemma(verb) == "take" else { return nil }
    let clause = syntax.dependents(of: verb, .xcomp, .advcl, .ccomp, .csubj).first {
      $0 > verb && syntax.tag($0) == .vb && frameOfToken[$0] >= 0
    }
    return clause.map { Int(frameOfToken[$0]) }
  }

  /// What a verb called off until then: “*cancelled* all *flights* until Saturday”; -1 where that is no event.
  private func calledOff(by verb: Int) -> Int? {
    guard ["cancel", "scrap", "call"].contains(syntax.lemma(verb)),
      syntax.lemma(verb) != "call" || syntax.particle(of: verb) == "off",
      let noun = syntax.dependent(of: verb, .obj, .nsubjPass)
    else { return nil }
    return Int(frameOfToken[noun])
  }

  /// Takes from an event the date that a verb puts off, where it says the one on which it is to be or took place instead.
  ///
  /// - Reads: “the *hearing* was fixed for 7 May; it was *adjourned* and *took place* on 21 May”, “the vote, which was *to be
  ///   held* on Sunday, was *put off* until July”.
  /// - Leaves alone: “the hearing fixed for 7 May was *adjourned*”, “was *called off*”, which say what was to be then.
  private func putOff(by index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    guard Appointment.putsOff(verb, in: syntax), let noun = themes.theme(of: verb), noun < verb
    else { return }
    func isOfPlan(_ link: TimeLink) -> Bool {
      expressions[link.expression].tokens.upperBound <= verb
    }
    let event = frameOfToken[noun] >= 0 ? Int(frameOfToken[noun]) : nil
    let held = syntax.dependents(of: verb, .conj).first { takesPlace($0) && frameOfToken[$0] >= 0 }
    let isMoved = event.map { frames[$0].times.contains { !isOfPlan($0) } } ?? false
    guard held != nil || isMoved else { return }
    let sentence = syntax.text.sentences[syntax.sentence(of: verb)].tokens
    for plan in max(noun, sentence.lowerBound)..<verb
    where frameOfToken[plan] >= 0 && isToBe(plan) && themes.theme(of: plan) == noun {
      frames[Int(frameOfToken[plan])].times.removeAll { $0.relation == .during }
    }
    guard let event else { return }
    frames[event].times.removeAll { $0.rule == Self.scheduled && isOfPlan($0) }
    guard let held, frames[event].times.isEmpty else { return }
    frames[event].times = ofCourse(frames[Int(frameOfToken[held])])
  }

  /// The times of a verb as those of the event that it is about.
  func ofCourse(_ frame: EventFrame) -> [TimeLink] {
    frame.times.map { $0.shared(by: Self.course) }
  }

  /// Whether a verb tells what was to be: “was *to be held*”, “was due *to open*”.
  private func isToBe(_ verb: Int) -> Bool {
    syntax.isVerb(verb)
      && syntax.dependents(of: verb, .mark).contains { syntax.tag($0) == .to }
  }

  /// Whether a verb says that its subject was: “*took place*”, “was *held*”.
  func takesPlace(_ verb: Int) -> Bool {
    syntax.lower(verb) == "held"
      && (syntax.dependent(of: verb, .auxPass) != nil || syntax.relation(verb) == .acl)
      || CourseVerb.takesPlace(verb, in: syntax)
  }

  static let course = "time.course"
  static let written = "time.dated"
  static let occasion = "time.occasion"
  static let made = "time.made"
  /// The name of the rule for “not until May”, which was in May.
  public static let notUntil = "time.not-until"
  /// The name of the rule for “three times, most recently in 2014”, by when all were.
  public static let series = "time.series"
  static let period = "time.period"
  static let scheduled = "time.scheduled"
}

import EventMentions
import Language
import ISO8601
import TextModel
import TimeExpressions

/// Which events without a time of their own have that of another.
extension TimeAttacher {
  /// Gives an event without a time the time of the clause it belongs to.
  ///
  /// - Reads: “*On Monday* he left and *wrote* home” (a fronted time holds for later conjuncts);
  ///   “was *seen* as he *left* at noon”; “*tried* to *leave* in May”.
  /// - Leaves alone: “left and *returned in May*”.
  func share(with index: Int, in frames: inout [EventFrame]) {
    guard frames[index].times.isEmpty else { return }
    let token = frames[index].mention.token
    guard let head = syntax.head(token), frameOfToken[head] >= 0 else { return }
    let above = frames[Int(frameOfToken[head])]
    switch syntax.relation(token) {
    case .conj:
      guard let first = clauseTimed(before: token, frames),
        !isLater(token, than: first, frames), !isDoneBefore(token, first),
        !isDaysOn(token, from: frames[Int(frameOfToken[first])])
      else { return }
      frames[index].times = inside(frames[Int(frameOfToken[first])], "time.shared") {
        $0.upperBound <= first
      }
      if frames[index].times.isEmpty {
        frames[index].times = limits(of: first, heldBy: token, frames)
      }
    case .obl where isOccasion(token):
      frames[index].times = inside(above, "time.argument") { _ in true }
    // “ended in May as it *had begun*”
    case .advcl where isSimultaneous(token) && !VerbGroup(of: token, in: syntax).isPerfect:
      frames[index].times = inside(above, "time.simultaneous") { _ in true }
      if leadsIn(token, head) { limit(&frames[index].times) }
    case .xcomp
    where !Self.asking.contains(syntax.lemma(head))
      && !["vote", "order", "resolve"].contains(syntax.lemma(head)):
      frames[index].times = inside(above, "time.complement") { $0.lowerBound > token }
    default: break
    }
  }

  /// Whether what a clause is about came only later: “in 1901 the church burned, and a new one, *built in 1908*, was
  /// consecrated”.
  private func isLater(_ token: Int, than first: Int, _ frames: [EventFrame]) -> Bool {
    guard let subject = syntax.subject(of: token),
      let time = frames[Int(frameOfToken[first])].times.first,
      let end = expressions[time.expression].extent?.bounds.latest
    else { return false }
    func isLater(_ link: TimeLink) -> Bool {
      (expressions[link.expression].extent?.bounds.earliest).map { $0 >= end } ?? false
    }
    // “In January they met; a second meeting, planned for May, *was called off*.”
    if frameOfToken[subject] >= 0,
      frames[Int(frameOfToken[subject])].times.contains(where: {
        $0.rule == Self.scheduled && isLater($0)
      })
    {
      return true
    }
    return syntax.dependents(of: subject, .acl, .aclRelcl).contains { clause in
      frameOfToken[clause] >= 0
        && frames[Int(frameOfToken[clause])].times.contains(where: isLater)
    }
  }

  /// Gives a verb the end that an event with a day of its own sets: “*worked* there from 2012 *until* her *dismissal* on 3 May”,
  /// “from 2012 until she *left* in 2015 she *worked* there”.
  func shareEnd(with index: Int, in frames: inout [EventFrame]) {
    let noun = frames[index].mention.token
    let isClause = syntax.relation(noun) == .advcl
    guard isClause || syntax.isNoun(noun) && [.obl, .nmod].contains(syntax.relation(noun)),
      let signal = syntax.dependent(of: noun, isClause ? .mark : .case),
      ["until", "till"].contains(syntax.lower(signal)), let verb = syntax.head(noun),
      frameOfToken[verb] >= 0, case let lasting = Int(frameOfToken[verb]),
      verb < noun && !isClause || !frames[lasting].times.isEmpty,
      Negation.word(of: verb, in: syntax) == nil,
      (isClause ? frames[lasting].times : frames[lasting].times.suffix(1))
        .allSatisfy({ $0.relation == .begins }),
      let day = frames[index].times.first(where: { $0.relation == .during })
    else { return }
    frames[lasting].times.append(
      TimeLink(expression: day.expression, relation: .ends, signal: signal, rule: "time.until"))
  }

  /// Gives what somebody was the first to do and his becoming so the same time: “in 2015 she *became* the first woman *to win*
  /// it”, “she *became* the first woman *to win* it in 2015”.
  func shareRank(with index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    guard let noun = syntax.infinitiveNoun(of: verb), syntax.holdsRank(noun) else { return }
    let main = frameOfToken[noun] >= 0 ? noun : syntax.head(noun)
    guard let main, frameOfToken[main] >= 0,
      syntax.dependent(of: noun, .cop) != nil || syntax.lemma(main) == "become"
    else { return }
    guard frames[index].times.isEmpty else {
      let above = Int(frameOfToken[main])
      if frames[above].times.isEmpty, syntax.lemma(main) == "become" {
        frames[above].times = inside(frames[index], "time.rank") { $0.lowerBound > verb }
      }
      return
    }
    frames[index].times = inside(frames[Int(frameOfToken[main])], "time.rank") {
      $0.upperBound <= noun
    }
  }

  /// Gives a clause without a time the time of what happened as it did.
  ///
  /// - Reads: “work *stopped* when the mason *died* in 1349”, “…, *changing* his name when he *came* in 1777”, “when it *was opened* in
  ///   May, nobody *came*”, “*will present* it when she *returns* in May”.
  /// - Leaves alone: “work *had stopped* when the mason died in 1349”, and what was *going on* then.
  func shareOccasion(of index: Int, in frames: inout [EventFrame]) {
    let token = frames[index].mention.token
    guard syntax.relation(token) == .advcl, isSimultaneous(token), let main = syntax.head(token),
      frameOfToken[main] >= 0, syntax.isVerb(main)
    else { return }
    let above = Int(frameOfToken[main])
    guard frames[above].times.isEmpty, frames[above].durations.allSatisfy({ isWithinDay($0) }),
      isTold(token) && (isTold(main) || isParticiple(main) || isUndone(main, behind: token))
        || isPlanned(main, for: token)
    else { return }
    frames[above].times = inside(frames[index], "time.simultaneous") { _ in true }
  }

  /// Whether a verb tells behind a clause what was then not done: “when it was opened in May, it *did not flow*”.
  private func isUndone(_ verb: Int, behind clause: Int) -> Bool {
    let group = VerbGroup(of: verb, in: syntax)
    return clause < verb && syntax.isVerb(verb) && group.form == .past && group.modal == nil
      && !group.isPerfect && !group.isProgressive && group.negation != nil
  }

  /// Whether a verb tells what will be done when a clause in the present comes true.
  private func isPlanned(_ verb: Int, for clause: Int) -> Bool {
    let (main, then) = (VerbGroup(of: verb, in: syntax), VerbGroup(of: clause, in: syntax))
    return syntax.isVerb(verb) && ["will", "shall"].contains(main.modal ?? "") && !main.isPerfect
      && then.form == .present && !then.isPerfect && then.negation == nil
      && syntax.dependents(of: clause, .advmod, .mark).contains { syntax.lower($0) == "when" }
  }

  /// Whether a length is one of hours or less: “when they met on 3 May, they *sat for three hours*”.
  private func isWithinDay(_ expression: Int) -> Bool {
    guard case .duration(let duration) = expressions[expression].value else { return false }
    return duration.components.allSatisfy { $0.unit >= .hour }
  }

  /// Gives a verb without a time the time that stands after a noun of its clause.
  ///
  /// - Reads: “died in a *crash* on 3 May”, where both were then; “was barred from the *talks* on 3 May”, where only
  ///   the verb was;
  ///   “a *test* in August *passed*”.
  func shareUp(from index: Int, in frames: inout [EventFrame]) {
    let token = frames[index].mention.token
    guard let head = verbOfOccasion(token), frameOfToken[head] >= 0, syntax.isVerb(head),
      !syntax.isVerb(token),
      case let isCourse = isSubject(token) && isTold(head)
        && CourseVerb.tellsCourse(head, in: syntax),
      ([.obl, .obj, .nmod].contains(syntax.relation(token)) && !isTimeSetter(token))
        || (isSubject(token)
          && (CourseVerb.tellsOutcome(syntax.lemma(head)) || isCourse))
    else { return }
    let above = Int(frameOfToken[head])
    // “It *results* from the ruling of 8 May.”
    let isOnlyNow =
      [.vbz, .vbp].contains(syntax.tag(head)) && Self.speaking.contains(syntax.lemma(head))
    guard frames[above].times.isEmpty, !isAimedAt(token, by: head), !isOnlyNow,
      !isEdge(token, of: head), !Cause.isBlamed(token, by: head, in: syntax)
    else { return }
    frames[above].times = inside(
      frames[index], "time.occasion",
      ofPhrases: syntax.preposition(of: token) == "by" || isCourse
        || isContest(token, of: head)
    ) { time in
      // “A chance, *in May,* was lost”
      time.lowerBound > token
        && !(isCourse && (token..<time.lowerBound).contains { syntax.tag($0) == .comma })
    }.filter { link in
      // “reported a loss *for the quarter*”: the report came later
      !frames[index].times.contains { $0.expression == link.expression && $0.rule == Self.period }
        && !(Self.telling.contains(syntax.lemma(head))
          && link.signal.map { syntax.lower($0) == "for" } ?? false)
    }
    guard syntax.relation(token) == .obl, !isOccasion(token), !frames[above].times.isEmpty
    else { return }
    let moved = frames[above].times.map(\.expression)
    frames[index].times.removeAll { moved.contains($0.expression) }
  }

  /// Whether a noun is what somebody won or lost, which was when it was held: “*lost the election* of 1979”.
  private func isContest(_ noun: Int, of verb: Int) -> Bool {
    syntax.relation(noun) == .obj && isTold(verb)
      && ["win", "lose", "contest", "fight"].contains(syntax.lemma(verb))
  }

  /// The word whose time an occasion may tell: “became a *prisoner* at the *surrender* on 12 May” as well.
  private func verbOfOccasion(_ token: Int) -> Int? {
    if let series = syntax.head(token), syntax.relation(token) == .nmod, frameOfToken[series] < 0,
      SeriesNouns.contains(syntax.lemma(series)),
      syntax.relation(series) == .obj
    {
      return syntax.head(series)
    }
    guard let head = syntax.head(token), syntax.relation(token) == .nmod, frameOfToken[head] < 0,
      syntax.preposition(of: token) == "at", [.xcomp, .obj].contains(syntax.relation(head)),
      let verb = syntax.head(head), isTold(verb)
    else { return syntax.head(token) }
    return verb
  }

  /// Gives a verb without a time that of the writing in which somebody says so, or by which it was done.
  ///
  /// - Reads: “had *recommended* it in a report *published* last month”, “by a *contract* dated 4 May they *agreed*”.
  /// - Leaves alone: “had *lived* in a house *built* last month”, “*paid* under a contract dated 4 May”.
  func shareWriting(from index: Int, in frames: inout [EventFrame]) {
    let token = frames[index].mention.token
    let isPublished =
      syntax.relation(token) == .acl && Self.publishing.contains(syntax.lower(token))
    guard let noun = isPublished ? syntax.head(token) : token,
      Self.writings.contains(syntax.lemma(noun))
        || [
          "post", "posting", "release", "message", "interview", "speech", "ruling", "verdict",
          "address", "lecture", "sermon", "broadcast", "lease", "deed", "charter", "will", "notice",
          "warrant", "conveyance", "licence", "license", "patent", "grant", "settlement",
          "resolution",
          "proclamation", "edict", "telegram", "bond", "mortgage",
        ].contains(syntax.lemma(noun)),
      syntax.relation(noun) == .obl,
      ["in", "by"].contains(syntax.preposition(of: noun)),
      let verb = syntax.head(noun), frameOfToken[verb] >= 0, syntax.isVerb(verb),
      case let above = Int(frameOfToken[verb]), frames[above].times.isEmpty
    else { return }
    frames[above].times = frames[index].times.filter {
      $0.relation == .during && (isPublished || $0.rule == Self.written)
    }.map { $0.shared(by: "time.writing") }
  }

  private static let publishing: Set<String> = [
    "published", "issued", "released", "sent", "written", "circulated", "posted", "filed", "signed",
    "delivered", "given", "handed",
  ]

  /// Gives a noun without a time that of the clause which tells when it was.
  ///
  /// - Reads: “an *exhibition*, which *ran* from May to July 1971”, “the *vote*, which was *held* on 3 May”.
  /// - Leaves alone: “the *exhibition*, which *drew* crowds in May”.
  func shareCourse(of index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    guard syntax.relation(verb) == .aclRelcl, let described = syntax.head(verb),
      // “an *exhibition* in Leeds, which ran”
      let noun = syntax.relation(described) == .nmod && frameOfToken[described] < 0
        ? syntax.head(described) : described,
      frameOfToken[noun] >= 0, syntax.isNoun(noun), case let event = Int(frameOfToken[noun]),
      frames[event].times.isEmpty,
      ["run", "last", "happen", "occur", "come", "issue", "deliver"].contains(syntax.lemma(verb))
        || takesPlace(verb)
    else { return }
    frames[event].times = frames[index].times.map { $0.shared(by: Self.course) }
  }

  /// Gives a verb without a time the day of what it followed by moments.
  ///
  /// - Reads: “*burst* two minutes after the *start* on 3 May”.
  /// - Leaves alone: “*burst* two years after the *start* on 3 May”.
  func shareMoment(from index: Int, in frames: inout [EventFrame]) {
    let token = frames[index].mention.token
    guard syntax.relation(token) == .obl, let verb = syntax.head(token), frameOfToken[verb] >= 0,
      syntax.isVerb(verb), let signal = syntax.dependent(of: token, .case),
      ["after", "before"].contains(syntax.lower(signal)),
      case let above = Int(frameOfToken[verb]), frames[above].times.isEmpty,
      let count = expressionBefore[signal], isOfMoments(expressions[count])
    else { return }
    frames[above].times = day(of: frames[index].times, "time.moments")
  }

  private func isOfMoments(_ expression: TimeExpression) -> Bool {
    guard case .duration(let duration) = expression.value else { return false }
    return duration.components.allSatisfy {
      [.second, .minute].contains($0.unit.granularity) && $0.count != nil
    }
  }

  /// Gives clauses joined in a sentence that tells of one day that day.
  ///
  /// - Reads: “The gate *opened* at nine, but a guard *fell*”; “They *mended* it and *sailed* that afternoon”.
  /// - Leaves alone: “The gate opened at nine, but a guard *had fallen*”; “They *mended* it and sailed in May”; what is told
  ///   after an hour of the evening may be of the next day.
  func shareDay(with index: Int, in frames: inout [EventFrame]) {
    let token = frames[index].mention.token
    guard syntax.relation(token) == .conj, case let first = syntax.firstConjunct(of: token),
      first != token, frameOfToken[first] >= 0, isTold(token), isTold(first)
    else { return }
    let earlier = Int(frameOfToken[first])
    if frames[index].times.isEmpty {
      frames[index].times = day(
        of: frames[earlier].times.filter {
          isByDay(expressions[$0.expression])
            || goesOnThen(token, behind: first, expressions[$0.expression])
        }, "time.same-day")
    } else if frames[earlier].times.isEmpty, frames[earlier].durations.isEmpty,
      !Appointment.fixesDay(syntax.lemma(first))
    {
      frames[earlier].times = day(
        of: frames[index].times.filter { takesUpDay(expressions[$0.expression]) }, "time.same-day")
    }
  }

  /// Whether a verb tells in the simple past what was done.
  func isTold(_ verb: Int) -> Bool {
    guard syntax.isVerb(verb) else { return false }
    let group = VerbGroup(of: verb, in: syntax)
    return group.form == .past && !group.isPerfect && !group.isProgressive && group.negation == nil
  }

  /// Whether a verb tells beside another what was done: “he left, *selling* the farm”.
  private func isParticiple(_ verb: Int) -> Bool {
    let group = VerbGroup(of: verb, in: syntax)
    return group.form == .presentParticiple && syntax.relation(verb) == .advcl && !group.isPerfect
      && group.negation == nil && syntax.dependent(of: verb, .mark, .case) == nil
  }

  private func day(of times: [TimeLink], _ rule: String) -> [TimeLink] {
    times.filter { $0.relation == .during && !isOfPhrase($0) }.map { link in
      var link = link
      link.rule = rule
      link.isDayOnly = true
      return link
    }
  }

  /// Whether a time speaks of the day told of: “*that* evening”, “the *same* day”, “*later that* day”.
  private func takesUpDay(_ expression: TimeExpression) -> Bool {
    guard let date = expression.extent?.date,
      date.granularity == .day || date.granularity == .dayPart
    else { return false }
    let words = expression.tokens.prefix(3).map(syntax.lower)
    return words.contains("that") || words.contains("same")
  }

  /// Whether an event is what somebody wants or works for, which has a day of its own: “called *for elections* in May”.
  func isAimedAt(_ token: Int, by verb: Int) -> Bool {
    syntax.preposition(of: token) == "for"
      && [
        "call", "ask", "apply", "wait", "hope", "prepare", "press", "push", "campaign", "train",
        "appeal", "argue", "aim", "qualify", "bid", "vote", "plead", "beg", "register",
      ].contains(syntax.lemma(verb))
  }

  /// Whether an event only places the clause it stands in: “*after* a landslip in May they moved”.
  func isTimeSetter(_ token: Int) -> Bool {
    guard let preposition = syntax.preposition(of: token) else { return false }
    return ["after", "before", "since", "until", "till", "following"].contains(preposition)
  }

  func isSubject(_ token: Int) -> Bool {
    [.nsubj, .nsubjPass].contains(syntax.relation(token))
  }

  func inside(
    _ frame: EventFrame, _ rule: String, ofPhrases: Bool = false,
    where isShared: (Range<Int>) -> Bool
  ) -> [TimeLink] {
    frame.times.filter {
      $0.relation == .during && $0.rule != Self.written && $0.rule != Self.scheduled
        && (ofPhrases || !isOfPhrase($0))
        && isShared(expressions[$0.expression].tokens)
    }.map { $0.shared(by: rule) }
  }

  /// Whether a time belongs to a noun alone: “the meeting *of* 1986”, “the famine *of* 1315–17”.
  func isOfPhrase(_ link: TimeLink) -> Bool {
    if link.expression > 0, isEndOfRange(link.expression) {
      let before = expressions[link.expression - 1].tokens.lowerBound - 1
      if before >= 0, syntax.lower(before) == "of" { return true }
    }
    return link.signal.map { syntax.lower($0) == "of" } ?? false
  }

  func isOccasion(_ token: Int) -> Bool {
    switch syntax.preposition(of: token) {
    case "in", "during", "at", "by": true
    case "on", "upon": isTurn(token)
    case "with": syntax.head(token).map { syntax.lemma($0) != "charge" } ?? true
    default: false
    }
  }

  func isSimultaneous(_ token: Int) -> Bool {
    syntax.dependents(of: token, .mark, .advmod).contains {
      ["as", "when", "while"].contains(syntax.lower($0))
    }
  }
}

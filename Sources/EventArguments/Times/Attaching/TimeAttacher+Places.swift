import EventMentions
import ISO8601
import Language
import TextModel
import TimeExpressions

/// Where in a tree an expression of time hangs, and which event it dates there.
extension TimeAttacher {
  /// The word of an expression that the rest hangs on.
  func headToken(of tokens: Range<Int>) -> Int {
    let heads = tokens.filter { !tokens.contains(syntax.text.tokens[$0].head) }
    // “*last Friday's* bombings”, where the tree has *last* say which bombings
    if let owner = heads.first(where: { syntax.relation($0) == .nmodPoss }) { return owner }
    // A demonstrative is no head, whatever the tree takes it for: “*that* November”.
    return heads.first { ![.in, .dt, .wdt].contains(syntax.tag($0)) } ?? heads.first
      ?? tokens.lowerBound
  }

  /// The nearest event above an expression, and the rule that found it.
  func eventAbove(_ head: Int, of tokens: Range<Int>) -> (frame: Int, rule: String)? {
    if let noun = syntax.noun(datedBy: tokens), frameOfToken[noun] >= 0 {
      return (Int(frameOfToken[noun]), "time.date-of")
    }
    if let deed = deedDone(head) { return (deed, "time.done") }
    if let order = orderGiven(tokens) { return (order, "time.above") }
    if qualifiesFigure(head) { return figure(of: head).map { ($0, Self.period) } }
    if let beside = verbBefore(head, tokens) { return (beside, "time.adjacent") }
    if let opened = clauseOpened(by: tokens, head) ?? clauseBegun(by: tokens, head) {
      return (opened, "time.opening")
    }
    if let main = clauseResumed(by: tokens, head) ?? verbAroundParticiple(head, tokens)
      ?? verbAroundInsertion(head, tokens)
    {
      return (main, "time.adjacent")
    }
    if let later = phraseOpened(by: tokens) { return (later, "time.opening") }
    if let told = toldInWriting(head) { return (told, Self.written) }
    if let named = nounBefore(bracketOf: tokens) { return (named, Self.written) }
    if let told = clauseOfCleft(head, tokens) { return (told, "time.cleft") }
    if let limiting = limitDated(head) { return (limiting, "time.dependent") }
    if let item = itemSettled(head) { return (item, "time.above") }
    if let moved = putOffAgain(tokens) { return (moved, "time.conjunct") }
    if let left = leftUntil(head) { return (left, "time.dependent") }
    if let dated = nounDated(head, tokens) { return (dated, Self.written) }
    if let setter = setterBefore(tokens) { return (setter, "time.adjacent") }
    if let made = madeOn(head) { return (made, Self.made) }
    if isEndOfPeriod(tokens) { return nil }
    if let reported = reportedFor(head) { return (reported, Self.period) }
    if let held = heldIn(head, tokens) ?? courseOf(head, tokens) { return (held, Self.occasion) }
    if let printed = printing(head) { return (printed, Self.occasion) }
    if isOfThing(head) || isAgeOfThing(head, tokens) || isOfDated(head, tokens)
      || qualifiesThing(head, tokens)
      || isOfSlot(tokens) || isCounted(tokens)
      || isNamed(head, tokens) || isMatter(head, tokens) || isCompared(head)
      || isOfName(tokens) || isOfBracketedThing(tokens) || isOfBase(tokens) || isOfRecord(tokens)
      || isOfDeadline(tokens)
    {
      return nil
    }
    if let lasting = perfectSince(head) { return (lasting, "time.since") }
    if let sought = seeking(head, tokens) ?? undertaking(head, tokens) ?? givingUp(head)
      ?? granting(head, tokens) ?? sanctioning(head, tokens) ?? endOfAttempt(head, tokens)
    {
      return (sought, "time.above")
    }
    if let verb = verbBeside(head, tokens) { return (verb, "time.adjacent") }
    let head = adverbialHead(head, tokens)
    var token = head
    for step in 0..<5 {
      if frameOfToken[token] >= 0, !tokens.contains(token) || step == 0,
        !opensAfter(tokens, clause: token)
      {
        if let told = nounToldOf(by: token, before: tokens) { return (told, "time.adjacent") }
        if let told = clauseTold(by: token) { return (told, "time.told") }
        if step <= 1, let later = laterConjunct(of: token, before: tokens) {
          return (later, "time.conjunct")
        }
        return (Int(frameOfToken[token]), step <= 1 ? "time.dependent" : "time.above")
      }
      guard let above = syntax.head(token) else { break }
      if step > 0, [.ccomp, .parataxis, .aclRelcl].contains(syntax.relation(token)) { break }
      // “was returned in 1596 and *has been* Lutheran since 1648”
      if step > 0, syntax.relation(token) == .conj, syntax.dependent(of: token, .cop) != nil {
        break
      }
      // “founded the club in 1932, *a force in the 1940s*”, but “asked Berg, then its head, *in May*”
      if step > 0, syntax.relation(token) == .appos, syntax.isNoun(token),
        syntax.dependent(of: syntax.firstConjunct(of: head), .case).map({
          $0 == 0 || syntax.tag($0 - 1) != .comma
        }) ?? false
      {
        return nil
      }
      // “missed the final *and the whole of the next season*”, which is no time of the final
      if step > 0, syntax.relation(token) == .conj, Self.shares.contains(syntax.lower(token)) {
        return nil
      }
      // A later conjunct has times of its own, whether or not it is an event.
      if step > 0, syntax.isVerb(token), isConjunct(token) { break }
      token = above
    }
    return eventBeside(token) ?? eventOfSentence(tokens)
  }

  private static let shares: Set<String> = ["whole", "most", "rest", "remainder", "half", "much"]

  /// The verb that a time between commas belongs to, after a clause that opens the sentence.
  ///
  /// - Reads: “Before the bridge *opened*, *on 21 May*, two men had died”, “By the time it *opened*, *on 21 May*, two had died”, but
  ///   “After he had won, *on 21 May*, he *signed*”.
  private func verbBeside(_ head: Int, _ tokens: Range<Int>) -> Int? {
    guard let above = syntax.head(head), syntax.isVerb(above),
      tokens.upperBound < syntax.text.tokens.count, syntax.tag(tokens.upperBound) == .comma
    else { return nil }
    var before = tokens.lowerBound - 1
    if before > 0, [.in, .to].contains(syntax.tag(before)) { before -= 1 }
    guard before > 0, syntax.tag(before) == .comma,
      let clause = above < before
        ? above
        : syntax.dependents(of: above, .advcl).last(where: { $0 < before })
          ?? syntax.dependents(of: above, .obl).lazy.compactMap({
            syntax.dependent(of: $0, .aclRelcl)
          }).first(where: { $0 < before && isBehindTime($0) }),
      syntax.relation(clause) == .advcl || isBehindTime(clause), clause > before - 12,
      let main = syntax.relation(clause) == .advcl ? syntax.head(clause) : above,
      main > tokens.upperBound,
      let subject = syntax.subject(of: main), subject > tokens.upperBound
    else { return nil }
    let clauseGroup = VerbGroup(of: clause, in: syntax)
    let marker = syntax.marker(of: clause) ?? ""
    let isOfClause =
      clauseGroup.isFinite && !clauseGroup.isPerfect
      && (["before", "until", "since"].contains(marker) || isBehindTime(clause)
        || VerbGroup(of: main, in: syntax).isPerfect && marker != "when")
    let verb = isOfClause && frameOfToken[clause] >= 0 ? clause : main
    return frameOfToken[verb] >= 0 ? Int(frameOfToken[verb]) : nil
  }

  /// The clause in the perfect that a time with *since* behind its noun belongs to: “*have been on alert* for an attack
  /// since December”.
  private func perfectSince(_ head: Int) -> Int? {
    guard syntax.preposition(of: head) == "since", syntax.relation(head) == .nmod,
      var word = syntax.head(head), !syntax.holdsRank(word)
    else { return nil }
    for _ in 0..<4 {
      guard let above = syntax.head(word), above < word,
        [.obj, .obl, .nmod, .conj].contains(syntax.relation(word))
      else { return nil }
      word = above
      guard syntax.dependent(of: word, .aux) != nil else { continue }
      let group = VerbGroup(of: word, in: syntax)
      return group.isPerfect && frameOfToken[word] >= 0 ? Int(frameOfToken[word]) : nil
    }
    return nil
  }

  /// The event right before a time that only places its clause: “came before the *deadline* on 31 May”.
  func setterBefore(_ tokens: Range<Int>) -> Int? {
    let noun = tokens.lowerBound - 2
    guard noun >= 0, [.in, .to].contains(syntax.tag(noun + 1)), frameOfToken[noun] >= 0,
      syntax.isNoun(noun), syntax.relation(noun) == .obl, isTimeSetter(noun),
      syntax.sentence(of: noun) == syntax.sentence(of: tokens.lowerBound)
    else { return nil }
    return Int(frameOfToken[noun])
  }

  /// Whether a unit of time is counted from what follows: “*the year* after she left”.
  private func isCounted(_ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    guard next < syntax.text.tokens.count, tokens.count == 2,
      syntax.lower(tokens.lowerBound) == "the", ["before", "after"].contains(syntax.lower(next)),
      next + 1 < syntax.text.tokens.count,
      ![".", ",", ";"].contains(syntax.lower(next + 1))
    else { return false }
    switch syntax.lower(next - 1) {
    case "day", "week", "month", "year": return true
    // “pulled out *the night* before it was to begin”, but “had lent it *the night before*”
    case "night", "evening", "afternoon":
      if syntax.relation(next) == .mark { return true }
      return syntax.lower(next) == "before" && syntax.relation(next) == .case
        && syntax.head(next).map { frameOfToken[$0] >= 0 } ?? false
    case "morning": return syntax.relation(next) == .mark
    default: return false
    }
  }

  /// Whether a time in commas tells which chance is meant, and not when it was used or lost: “a second *chance, in May,*
  /// was missed”.
  func isOfSlot(_ tokens: Range<Int>) -> Bool {
    var comma = tokens.lowerBound - 1
    if comma > 0, [.in, .to].contains(syntax.tag(comma)) { comma -= 1 }
    let noun = comma - 1
    guard noun >= 0, tokens.upperBound < syntax.text.tokens.count, syntax.tag(comma) == .comma,
      syntax.tag(tokens.upperBound) == .comma,
      syntax.sentence(of: noun) == syntax.sentence(of: tokens.lowerBound)
    else { return false }
    return syntax.isNoun(noun) && frameOfToken[noun] < 0 && Self.slots.contains(syntax.lemma(noun))
  }

  private static let slots: Set<String> = [
    "opportunity", "chance", "window", "slot", "date", "deadline", "possibility", "opening",
  ]

  /// The last of the joined verbs before a time that the tree hangs on the first: “mended it and *sailed*, in secret, in
  /// May”.
  private func laterConjunct(of verb: Int, before tokens: Range<Int>) -> Int? {
    guard syntax.isVerb(verb), verb < tokens.lowerBound else { return nil }
    let later = syntax.dependents(of: verb, .conj).last {
      $0 > verb && $0 < tokens.lowerBound && syntax.isVerb($0)
    }
    guard let later, frameOfToken[later] >= 0, syntax.tag(later) == syntax.tag(verb) else {
      return nil
    }
    return Int(frameOfToken[later])
  }

  /// Whether a time is what somebody speaks or thinks of, not when: “pessimists *prefer 1996*”, “historians *look back to
  /// 1848*”.
  func isMatter(_ head: Int, _ tokens: Range<Int>) -> Bool {
    guard let verb = syntax.head(head), syntax.isVerb(verb), verb < tokens.lowerBound else {
      return false
    }
    switch syntax.relation(head) {
    case .obl where syntax.preposition(of: head) == "to":
      return Self.pointing.contains(syntax.lemma(verb)) && !reachesBack(verb)
    case .obj where Self.remembering.contains(syntax.lemma(verb)): return true
    case .obj, .oblUnmarked:
      // A year alone cannot say when, as “last year” and “Monday” can.
      guard tokens.count == 1, verb + 1 == tokens.lowerBound, syntax.tag(tokens.lowerBound) == .cd,
        VerbGroup(of: verb, in: syntax).isFinite, syntax.subject(of: verb) != nil
      else { return false }
      return EventLexicon.shared.verbSupersenses(syntax.lemma(verb)) & Self.thinking != 0
    default: return false
    }
  }

  /// Whether a verb says since when something has been: “*dates back* to 1350”, “*goes back* to 1931”.
  func reachesBack(_ verb: Int) -> Bool {
    ["date", "go", "reach", "stretch", "trace"].contains(syntax.lemma(verb))
      && verb + 1 < syntax.text.tokens.count && syntax.lower(verb + 1) == "back"
  }

  private static let pointing: Set<String> = [
    "point", "look", "hark", "refer", "allude", "date", "trace", "belong", "compare", "turn",
  ]

  private static let remembering: Set<String> = [
    "remember", "recall", "describe", "recount", "discuss", "mention", "celebrate",
  ]

  static let thinking = bit(.verbCognition) | bit(.verbCommunication)

  private static func bit(_ sense: Supersense) -> UInt16 {
    1 << (UInt16(sense.rawValue) - UInt16(Supersense.verbBody.rawValue))
  }

  /// Whether a time only says which of several things is meant: “the *October* values”, “its *2016* report”.
  func qualifiesThing(_ head: Int, _ tokens: Range<Int>) -> Bool {
    guard [.compound, .amod, .nummod].contains(syntax.relation(head)), let noun = syntax.head(head),
      noun > head, syntax.isNoun(noun)
    else { return false }
    return frameOfToken[noun] < 0 && !isDayOfClause(tokens) && !isCountedAdverb(tokens)
      && !isStretch(noun)
  }

  /// Whether a noun is itself a time in which something was, that the year before it names: “in the 2016 *season* she lost”.
  ///
  /// - Leaves alone: “a film of the 2016 season”.
  private func isStretch(_ noun: Int) -> Bool {
    ["season", "year", "term", "semester", "session", "campaign"].contains(syntax.lemma(noun))
      && ["in", "during", "throughout", "over", "for"].contains(syntax.preposition(of: noun))
  }

  /// Whether *on* stands before a day without an article, which so belongs to no noun behind it: “*On 14 February*
  /// officers fired”.
  private func isDayOfClause(_ tokens: Range<Int>) -> Bool {
    guard tokens.lowerBound > 0, syntax.lower(tokens.lowerBound - 1) == "on",
      let expression = expressionBefore[tokens.upperBound]
    else { return false }
    return expressions[expression].extent?.date?.granularity == .day
  }

  /// The event that a verb in the present speaks of, where the time right behind it is past: “I *make* this statement
  /// about the *collision* on 9 November 2021” was not made then.
  func nounToldOf(by verb: Int, before tokens: Range<Int>) -> Int? {
    guard [.vbp, .vbz].contains(syntax.tag(verb)), Self.speaking.contains(syntax.lemma(verb)),
      verb < tokens.lowerBound
    else { return nil }
    let noun = (verb + 1..<tokens.lowerBound).last { frameOfToken[$0] >= 0 }
    return noun.flatMap { syntax.isNoun($0) ? Int(frameOfToken[$0]) : nil }
  }

  static let speaking: Set<String> = [
    "make", "give", "write", "refer", "relate", "concern", "describe", "report", "complain",
    "thank",
    "ask", "apologise", "apologize", "regret", "remember", "recall", "remain", "investigate",
    "cover", "result", "stem", "arise", "derive", "follow",
  ]

  /// The word that a time counted with an adverb says something of: “withdrew its request for a permit *two days
  /// later*” tells when somebody withdrew, though the tree hangs it on the noun beside it.
  func adverbialHead(_ head: Int, _ tokens: Range<Int>) -> Int {
    guard isAdverb(head, tokens), var noun = syntax.head(head), syntax.isNoun(noun),
      noun < tokens.lowerBound
    else { return head }
    var steps = 0
    while syntax.isNoun(noun),
      [.obj, .obl, .nmod, .iobj, .oblAgent].contains(syntax.relation(noun)),
      let above = syntax.head(noun), above < noun, steps < 5
    {
      noun = above
      steps += 1
    }
    guard syntax.isVerb(noun) else { return head }
    let isTold = EventLexicon.shared.verbSupersenses(syntax.lemma(noun)) & Self.thinking != 0
    let above = syntax.head(head) ?? head
    // “condemned the *attack last week*” tells when the attack was.
    return isTold && frameOfToken[above] >= 0 && !isCountedAdverb(tokens) && !isSameDay(tokens)
      && !isAimedAt(above, by: noun) ? head : noun
  }

  /// Whether a time is one that says of a verb when it was, without a preposition: “*two days later*”, “*last month*”.
  private func isAdverb(_ head: Int, _ tokens: Range<Int>) -> Bool {
    isCountedAdverb(tokens)
      || syntax.relation(head) == .nmodUnmarked
        && (["last", "yesterday", "today", "tomorrow"].contains(syntax.lower(tokens.lowerBound))
          || isSameDay(tokens))
  }

  /// Whether a time is “*the same day*” or “*the next* morning”, which tell when something else was done.
  private func isSameDay(_ tokens: Range<Int>) -> Bool {
    tokens.count > 2 && syntax.lower(tokens.lowerBound) == "the"
      && ["same", "next", "following"].contains(syntax.lower(tokens.lowerBound + 1))
  }

  private func isCountedAdverb(_ tokens: Range<Int>) -> Bool {
    tokens.last.map { ["later", "earlier", "afterwards", "ago"].contains(syntax.lower($0)) }
      ?? false
  }

  /// Whether *and* or *but* joins a verb to the one before.
  func isConjunct(_ verb: Int) -> Bool {
    syntax.relation(verb) == .conj || syntax.dependents(of: verb, .cc).contains { $0 < verb }
  }

  /// Whether a clause begins only after an expression that the tree hangs on it: “in May, *after* talks *failed*”.
  func opensAfter(_ tokens: Range<Int>, clause: Int) -> Bool {
    clause >= tokens.upperBound && syntax.head(clause) != nil
      && syntax.dependents(of: clause, .mark).contains {
        $0 >= tokens.upperBound && syntax.tag($0) == .in
      }
  }

  /// The main event of a sentence that a time opens: “*09:31* The servers were updated”.
  func eventOfSentence(_ tokens: Range<Int>) -> (frame: Int, rule: String)? {
    let sentence = syntax.sentence(of: tokens.lowerBound)
    guard sentence >= 0, case let all = syntax.text.sentences[sentence].tokens,
      tokens.lowerBound - all.lowerBound <= 1
    else { return nil }
    let events = all.filter { frameOfToken[$0] >= 0 && $0 >= tokens.upperBound }
    let main = events.first { syntax.relation($0) == .root } ?? events.first { syntax.isVerb($0) }
    return (main ?? events.first).map { (Int(frameOfToken[$0]), "time.opening") }
  }

  /// The verb right before an expression that the tree hangs on a later word: “they met *last Friday* and …”.
  func verbBefore(_ head: Int, _ tokens: Range<Int>) -> Int? {
    var verb = tokens.lowerBound - 1
    if verb >= 0, [.in, .to].contains(syntax.tag(verb)) { verb -= 1 }
    guard verb >= 0, frameOfToken[verb] >= 0, syntax.isVerb(verb),
      // “asked about *Tuesday's* meeting”
      syntax.relation(head) != .nmodPoss,
      syntax.sentence(of: verb) == syntax.sentence(of: head),
      let above = syntax.head(head), above >= tokens.upperBound
    else { return nil }
    return Int(frameOfToken[verb])
  }

  /// An event governed by the word that an expression hangs on: “was *quiet* in May after the *strike*”.
  func eventBeside(_ token: Int) -> (frame: Int, rule: String)? {
    // “*had* the roof *mended* in May”
    if ["have", "get"].contains(syntax.lemma(token)), let thing = syntax.dependent(of: token, .obj),
      let deed = syntax.dependents(of: thing, .acl).first(where: {
        syntax.tag($0) == .vbn && frameOfToken[$0] >= 0
      })
    {
      return (Int(frameOfToken[deed]), "time.beside")
    }
    for dependent in syntax.tree.dependents(of: token) where frameOfToken[dependent] >= 0 {
      switch syntax.relation(dependent) {
      case .xcomp, .obj, .nsubj, .nsubjPass: return (Int(frameOfToken[dependent]), "time.beside")
      default: continue
      }
    }
    return nil
  }
}

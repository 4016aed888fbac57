import EventMentions
import ISO8601
import Language
import TextModel
import TimeExpressions

/// Clauses that a time belongs to: relative clauses of it, clefts and hearsay.
extension TimeAttacher {
  /// Dates what a clause says of a time: “ran the firm until *1923, when* he *sold* it”, “in *1921, the year* in which he *died*”,
  /// “to 13 March, *on which date* she *granted* it”, “by *1923, when* it *was sold*, it had grown”, “the day in *1961 on which* they
  /// *fired*”.
  func attachClause(behind index: Int, in frames: inout [EventFrame]) {
    let expression = expressions[index]
    var next = expression.tokens.upperBound
    guard expression.extent != nil, next + 2 < syntax.text.tokens.count else { return }
    if syntax.tag(next) == .comma { next += 1 }
    let verb =
      syntax.lower(next) == "when"
      ? syntax.head(next) : clauseOfUnit(next) ?? clauseOfPronoun(next)
    guard let verb, verb > next, let deed = deed(of: verb), frames[deed].times.isEmpty,
      // “in 1960, when she *had finished* it”: that was before.
      case let group = VerbGroup(of: verb, in: syntax),
      !(group.isPerfect && group.form == .past) || isBeginning(expression.tokens),
      let above = syntax.head(verb), above <= next + 1 || isOpened(by: expression.tokens, verb),
      // “booked a hall *for May when* he fell ill”
      syntax.lower(next - 1) == ","
        || syntax.lower(max(0, expression.tokens.lowerBound - 1)) != "for",
      syntax.sentence(of: above) == syntax.sentence(of: verb)
    else { return }
    frames[deed].times = [
      TimeLink(expression: index, relation: .during, signal: next, rule: "time.when")
    ]
    if isOfNamedUnit(expression.tokens) {
      for frame in frames.indices where frame != deed {
        frames[frame].times.removeAll { $0.expression == index }
      }
    }
  }

  /// Whether something had been so from a time on, when what made it so had been done: “had been shut *since noon*, when he had shut it”.
  private func isBeginning(_ tokens: Range<Int>) -> Bool {
    tokens.lowerBound > 0 && syntax.lower(tokens.lowerBound - 1) == "since"
  }

  /// Whether a clause behind a time opens a clause with it, both on one verb behind them, or the time on the one before a semicolon.
  private func isOpened(by tokens: Range<Int>, _ clause: Int) -> Bool {
    guard syntax.relation(clause) == .advcl, syntax.tag(tokens.upperBound) == .comma,
      let main = syntax.head(clause), main > clause
    else { return false }
    let before = tokens.lowerBound - 2
    return syntax.head(headToken(of: tokens)) == main || before > 0 && syntax.lower(before) == ";"
  }

  /// Whether a time says which day or year is spoken of, and not when anything was done: “takes its name from *the day in 1961*”.
  private func isOfNamedUnit(_ tokens: Range<Int>) -> Bool {
    let unit = tokens.lowerBound - 2
    return unit > 0 && isUnit(unit) && syntax.lower(unit - 1) == "the"
      && syntax.relation(unit) != .oblUnmarked
      && !["on", "in", "by", "at", "during"].contains(syntax.preposition(of: unit) ?? "")
  }

  private func isUnit(_ token: Int) -> Bool {
    ["day", "date", "week", "month", "year", "night", "morning", "afternoon", "evening"]
      .contains(syntax.lower(token))
  }

  /// The event that a verb tells, or what somebody had where the verb says no more: “*had* his first *stroke*”.
  private func deed(of verb: Int) -> Int? {
    if frameOfToken[verb] >= 0 { return Int(frameOfToken[verb]) }
    guard syntax.lemma(verb) == "have",
      let noun = syntax.dependent(of: verb, .obj), noun > verb, frameOfToken[noun] >= 0
    else { return nil }
    return Int(frameOfToken[noun])
  }

  /// Gives the means of a deed the time of the deed: “*answered* a week later by *closing* the port”.
  ///
  /// - Leaves alone: “answered in May by *having* the port *closed* in June”, which has its own.
  func shareMeans(with index: Int, in frames: inout [EventFrame]) {
    let gerund = frames[index].mention.token
    guard frames[index].times.isEmpty, frames[index].durations.isEmpty,
      syntax.tag(gerund) == .vbg, syntax.relation(gerund) == .advcl,
      syntax.dependent(of: gerund, .aux) == nil,
      syntax.dependents(of: gerund, .mark, .case).contains(where: { syntax.lower($0) == "by" }),
      let verb = syntax.head(gerund), verb < gerund, frameOfToken[verb] >= 0, isTold(verb)
    else { return }
    frames[index].times = inside(frames[Int(frameOfToken[verb])], "time.means") { _ in true }
  }

  /// Gives the event that a sentence tells of and what it tells of it the day set off between: “The *funeral*, *on 3 May*, drew a
  /// crowd”.
  ///
  /// - Leaves alone: “The *strike*, on 3 May, *ended*”, “The war, *in 1943*, reached the coast”.
  func shareSetOff(with index: Int, in frames: inout [EventFrame]) {
    let noun = frames[index].mention.token
    guard [.nn, .nnp].contains(syntax.tag(noun)), isSubject(noun),
      let verb = syntax.head(noun), verb > noun, frameOfToken[verb] >= 0,
      isTold(verb), !CourseVerb.contains(syntax.lemma(verb)),
      case let told = Int(frameOfToken[verb]),
      case let links = frames[index].times + frames[told].times, links.count == 1,
      let link = links.first, link.relation == .during,
      case let words = expressions[link.expression].tokens, words.upperBound <= verb,
      words.lowerBound >= 2, syntax.tag(words.upperBound) == .comma,
      expressions[link.expression].extent?.date.map({ $0.granularity >= .day }) ?? false
    else { return }
    let comma =
      syntax.tag(words.lowerBound - 1) == .comma ? words.lowerBound - 1 : words.lowerBound - 2
    guard comma > noun, syntax.tag(comma) == .comma,
      !(noun..<comma).contains(where: { syntax.tag($0) == .comma })
    else { return }
    for frame in [index, told] where frames[frame].times.isEmpty {
      frames[frame].times = [link.shared(by: Self.occasion)]
    }
  }

  /// The clause that says which year or day is meant: “*the year* in which he *died*”.
  private func clauseOfUnit(_ article: Int) -> Int? {
    let unit = article + 1
    guard syntax.lower(article) == "the", unit < syntax.text.tokens.count,
      ["day", "week", "month", "year"].contains(syntax.lower(unit))
    else { return nil }
    return syntax.dependent(of: unit, .aclRelcl)
  }

  /// The verb of a clause that *which* ties to a time: “on 13 March, *on which date* she *granted* it”.
  private func clauseOfPronoun(_ preposition: Int) -> Int? {
    let pronoun = preposition + 1
    guard pronoun + 1 < syntax.text.tokens.count,
      ["on", "in", "at"].contains(syntax.lower(preposition)), syntax.lower(pronoun) == "which"
    else { return nil }
    var token = pronoun + 1
    if !["date", "day", "month", "year", "point", "time"].contains(syntax.lower(token)) {
      // “*the day* in 1961 *on which* they fired”
      guard let time = expressionBefore[preposition],
        case let unit = expressions[time].tokens.lowerBound - 2, unit >= 0, isUnit(unit)
      else { return nil }
      token = pronoun
    }
    for _ in 0..<3 {
      guard let above = syntax.head(token) else { return nil }
      if syntax.isVerb(above) { return above }
      token = above
    }
    return nil
  }

  /// The verb of what a sentence brings forward a time for: “it was not until 1377 that the last *was closed*”, “it was in the barn,
  /// *in May 1953*, that he *built* it”.
  func clauseOfCleft(_ time: Int, _ tokens: Range<Int>) -> Int? {
    let place = syntax.head(time)
    let isBesidePlace =
      tokens.upperBound < syntax.text.tokens.count && syntax.tag(tokens.upperBound) == .comma
      // “the worst *since May 2011*, when it sank”
      && !["since", "until", "till"].contains(syntax.preposition(of: time) ?? "")
      && [.obl, .nmod, .oblUnmarked].contains(syntax.relation(time))
    let head = isBesidePlace ? place.flatMap { $0 < time ? $0 : nil } ?? time : time
    guard syntax.dependent(of: head, .cop) != nil,
      let subject = syntax.dependent(of: head, .expl, .nsubj), syntax.lower(subject) == "it"
    else { return nil }
    let clauses = syntax.dependents(of: head, .aclRelcl, .acl, .ccomp, .csubj, .advcl).filter {
      $0 > head && frameOfToken[$0] >= 0
    }
    // “It was only a week later, *after the vote had failed, that* he *left*.”
    let clause =
      clauses.first { syntax.relation($0) == .aclRelcl || syntax.marker(of: $0) == "that" }
      ?? clauses.first
    return (clause ?? verbOfThat(behind: tokens)).map { Int(frameOfToken[$0]) }
  }

  /// The verb whose clause *that* opens behind a time, though the tree joins it to another: “and it was not until *1377 that* the
  /// last, then very old, *was closed*”.
  private func verbOfThat(behind tokens: Range<Int>) -> Int? {
    let that = tokens.upperBound
    guard that < syntax.text.tokens.count, syntax.lower(that) == "that",
      let verb = syntax.head(that), verb > that, syntax.isVerb(verb), frameOfToken[verb] >= 0,
      syntax.sentence(of: verb) == syntax.sentence(of: tokens.lowerBound)
    else { return nil }
    return verb
  }

  /// What a clause of hearsay tells, which the time before it dates: “in 1450, *it is said*, the bell *fell*”.
  func clauseTold(by verb: Int) -> Int? {
    guard syntax.tag(verb) == .vbn, let subject = syntax.dependent(of: verb, .nsubjPass, .expl),
      syntax.lower(subject) == "it",
      syntax.dependents(of: verb, .auxPass).contains(where: { syntax.lower($0) == "is" }),
      let clause = syntax.dependent(of: verb, .ccomp, .csubj), frameOfToken[clause] >= 0
    else { return nil }
    return Int(frameOfToken[clause])
  }

  /// The verb of a joined clause that a time opens, where the tree hangs it on the clause before: “warned that prices would
  /// rise, *and on Monday* the bank *raised* rates”, “left in 1974; *two years later*, during a play, she *came* back”.
  ///
  /// - Leaves alone: “met on Friday, and on Monday, the bank said”, where no subject follows at once.
  func clauseOpened(by tokens: Range<Int>, _ head: Int) -> Int? {
    var before = tokens.lowerBound - 1
    if before > 0, [.in, .to].contains(syntax.tag(before)) { before -= 1 }
    let sentence = syntax.sentence(of: head)
    guard before > 1,
      [";", ":"].contains(syntax.lower(before))
        || ["and", "but"].contains(syntax.lower(before))
          && [",", ";"].contains(syntax.lower(before - 1))
    else { return nil }
    // “and on Monday, *after weeks of talks*, the bank raised rates”
    let start = endOfInsertion(behind: tokens.upperBound) ?? tokens.upperBound
    guard let above = syntax.head(head),
      above < before || (tokens.upperBound..<start).contains(above)
    else { return nil }
    let subject = (start..<min(start + 8, syntax.text.tokens.count)).first {
      [.comma, .in, .cc].contains(syntax.tag($0)) || syntax.sentence(of: $0) != sentence
        || [.nsubj, .nsubjPass].contains(syntax.relation($0))
    }
    guard let subject, syntax.sentence(of: subject) == sentence,
      [.nsubj, .nsubjPass].contains(syntax.relation(subject)),
      let verb = syntax.head(subject), verb > subject, syntax.isVerb(verb), frameOfToken[verb] >= 0
    else { return nil }
    return Int(frameOfToken[verb])
  }

  /// The verb of the first clause, where a time opens the sentence and the tree hangs it on the verb of the second: “On the 13th the
  /// sky *cleared*, and the next morning they left”.
  ///
  /// - Leaves alone: “On the 13th, *when* the sky cleared, they left”.
  func clauseBegun(by tokens: Range<Int>, _ head: Int) -> Int? {
    guard let later = syntax.head(head), later > tokens.upperBound,
      case let sentence = syntax.sentence(of: head),
      case let first = syntax.text.sentences[sentence].tokens.lowerBound,
      tokens.lowerBound - first <= 1,
      let subject = (tokens.upperBound..<min(tokens.upperBound + 4, later)).first(where: isSubject),
      syntax.extent(of: subject).lowerBound == tokens.upperBound, let verb = syntax.head(subject),
      verb > subject, verb < later, syntax.head(verb) == later, syntax.relation(verb) == .advcl,
      syntax.dependents(of: verb, .mark, .advmod).allSatisfy({ $0 > subject }),
      syntax.dependents(of: later, .cc).contains(where: { $0 > verb }), isTold(verb),
      frameOfToken[verb] >= 0
    else { return nil }
    return Int(frameOfToken[verb])
  }

  /// The word behind a phrase with a preposition, or a clause of time, that commas enclose.
  private func endOfInsertion(behind comma: Int) -> Int? {
    guard comma + 3 < syntax.text.tokens.count, syntax.tag(comma) == .comma,
      syntax.tag(comma + 1) == .in && syntax.relation(comma + 1) == .case
        || ["after", "when", "once", "before", "while", "as"].contains(syntax.lower(comma + 1))
    else { return nil }
    let sentence = syntax.sentence(of: comma)
    return (comma + 3..<min(comma + 16, syntax.text.tokens.count)).first {
      syntax.tag($0 - 1) == .comma && syntax.sentence(of: $0) == sentence
    }
  }

  /// The verb that a time behind a dated participle in commas belongs to: “will *restart* its dividend, suspended since 2020, *next
  /// month*”.
  ///
  /// - Leaves alone: “restarted its dividend, suspended by Lund, next month”, which may tell of either.
  func verbAroundParticiple(_ head: Int, _ tokens: Range<Int>) -> Int? {
    var mark = tokens.lowerBound - 1
    if mark > 0, ["in", "on", "at"].contains(syntax.lower(mark)) { mark -= 1 }
    guard mark > 4, syntax.tag(mark) == .comma,
      let comma = (max(2, mark - 12)..<mark - 1).last(where: { syntax.tag($0) == .comma }),
      case let (noun, participle) = (comma - 1, comma + 1), syntax.isNoun(noun),
      [.vbn, .vbd].contains(syntax.tag(participle)), syntax.subject(of: participle) == nil,
      expressionBefore[mark] != nil
        || (participle..<mark).contains(where: { syntax.lower($0) == "since" }),
      (participle..<mark).contains(syntax.head(head) ?? head),
      var verb = syntax.head(noun)
    else { return nil }
    for _ in 0..<3 where !syntax.isVerb(verb) {
      guard let above = syntax.head(verb) else { return nil }
      verb = above
    }
    return syntax.isVerb(verb) && verb < comma && frameOfToken[verb] >= 0
      ? Int(frameOfToken[verb]) : nil
  }

  /// The verb that a time between commas, or behind the last, belongs to and not what is put in before it.
  ///
  /// - Reads: “was *shipped* again, with the pump removed, *four days later*”, “they will *decide*, she has been told, *before
  ///   Easter*”.
  /// - Leaves alone: “shipped with the pump removed four days later”, “she said, before Easter, that …”.
  func verbAroundInsertion(_ head: Int, _ tokens: Range<Int>) -> Int? {
    guard let mark = comma(before: tokens), let inner = clause(above: head), inner < mark,
      let main = reported(by: inner) ?? syntax.head(inner), main < inner, syntax.isVerb(main),
      frameOfToken[main] >= 0,
      let comma = (main + 1..<inner).last(where: { syntax.tag($0) == .comma }),
      !(inner..<mark).contains(where: { syntax.tag($0) == .comma })
    else { return nil }
    let isAbsolute =
      [.vbn, .vbd, .vbg].contains(syntax.tag(inner)) && syntax.relation(inner) == .advcl
      && syntax.lower(comma + 1) == "with"
    let isSaid =
      [.ccomp, .parataxis, .root].contains(syntax.relation(inner))
      && syntax.marker(of: inner) == nil
      && EventLexicon.shared.verbSupersenses(syntax.lemma(inner)) & Self.thinking != 0
      && syntax.subject(of: inner).map { $0 > comma && $0 < inner } ?? false
      // “‘We shall win,’ he said, *on Monday*.”
      && !(main..<mark).contains { Self.quotes.contains(syntax.lower($0)) }
    return isAbsolute || isSaid ? Int(frameOfToken[main]) : nil
  }

  /// The comma before a time, or before a phrase of place that a time ends: “, *in Rome on 3 June*”.
  private func comma(before tokens: Range<Int>) -> Int? {
    var mark = tokens.lowerBound - 1
    if mark > 0, [.in, .to].contains(syntax.tag(mark)) { mark -= 1 }
    if mark > 5, syntax.tag(mark) == .nnp,
      let comma = (mark - 4..<mark).last(where: { syntax.tag($0) == .comma }),
      syntax.tag(comma + 1) == .in
    {
      mark = comma
    }
    return mark > 4 && syntax.tag(mark) == .comma ? mark : nil
  }

  private static let quotes: Set<String> = ["\"", "“", "”", "''", "``", "'", "‘", "’"]

  /// What a verb of saying behind it reports.
  private func reported(by verb: Int) -> Int? {
    syntax.relation(verb) == .root
      ? syntax.dependents(of: verb, .ccomp).last { $0 < verb } : nil
  }

  /// The verb of the clause that a time hangs in, at most three words up.
  private func clause(above head: Int) -> Int? {
    var word = head
    for _ in 0..<3 {
      guard let above = syntax.head(word) else { return nil }
      if syntax.isVerb(above) { return above }
      word = above
    }
    return nil
  }

  /// The deed that a verb without one of its own says was done then: “vowed to *return*, and did so *in May*”.
  func deedDone(_ head: Int) -> Int? {
    guard let verb = syntax.head(head), syntax.lemma(verb) == "do", frameOfToken[verb] < 0,
      let deed = Ellipsis.deed(doneBy: verb, in: syntax), frameOfToken[deed] >= 0
    else { return nil }
    return Int(frameOfToken[deed])
  }

  /// Whether an event is denied beside a time, or its expectation is: “is *not* expected to *reopen* until June”, “did *not* do so
  /// until June”.
  func isDenied(_ event: Int, at head: Int) -> Bool {
    var words = [event, head]
    if let above = syntax.head(head), syntax.lemma(above) == "do" { words.append(above) }
    if syntax.relation(event) == .xcomp, let governor = syntax.head(event),
      ["expect", "due", "schedule", "plan", "likely", "set", "intend", "able", "allow"]
        .contains(syntax.lemma(governor))
    {
      words.append(governor)
    }
    return words.contains { Negation.word(of: $0, in: syntax) != nil }
  }

  /// Whether *by the time* opens a clause.
  func isBehindTime(_ clause: Int) -> Bool {
    let time = syntax.extent(of: clause).lowerBound - 1
    return time >= 2 && syntax.lower(time) == "time" && syntax.lower(time - 1) == "the"
      && syntax.lower(time - 2) == "by"
  }
}

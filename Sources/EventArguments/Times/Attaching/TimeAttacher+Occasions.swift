import EventMentions
import ISO8601
import Language
public import TextModel
import TimeExpressions

/// Times that stand in the name of an occasion or of what was made then, and so tell of the clause.
extension TimeAttacher {
  /// The event that was at an occasion whose name begins with its year: “*scored* twice at *the 2018 World Cup*”, “*hosted*
  /// the 1968 Olympics”.
  ///
  /// - Leaves alone: “as laid down in the *2000* Terrorism Act”, “under the *2018* Plan”, “*bid* for the 2030 World Cup”.
  func heldIn(_ head: Int, _ tokens: Range<Int>) -> Int? {
    guard tokens.count == 1, [.compound, .nummod, .amod].contains(syntax.relation(head)),
      let noun = syntax.head(head), noun > head, [.nnp, .nnps].contains(syntax.tag(noun)),
      frameOfToken[noun] < 0, !Self.writings.contains(syntax.lower(noun)),
      expressionBefore[tokens.upperBound].map({ expressions[$0].extent?.date?.granularity })
        == .year,
      let event = syntax.head(noun), event < head, frameOfToken[event] >= 0
    else { return nil }
    switch syntax.relation(noun) {
    case .obl, .nmod:
      let places = ["at", "in", "during", "before", "after", "since", "until"]
      guard syntax.preposition(of: noun).map(places.contains) ?? false else { return nil }
    case .obj:
      guard Self.taking.contains(syntax.lemma(event)), syntax.tag(event) != .vb else { return nil }
    default: return nil
    }
    return Int(frameOfToken[event])
  }

  /// Gives what was done at an occasion the day on which that was held, or by which it was over.
  ///
  /// - Reads: “in a ballot *held on 4 May*, they *voted* to go”, “in a ballot that *closed on 4 May*, they *voted* to go”, by then.
  /// - Leaves alone: “in a *hall* that closed on 4 May, they sang”, “in a trial that *opened* on 4 May, he denied it”.
  func shareHeld(_ index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    guard [.aclRelcl, .acl].contains(syntax.relation(verb)), let noun = syntax.head(verb),
      noun < verb, syntax.relation(noun) == .obl,
      ["in", "at"].contains(syntax.preposition(of: noun) ?? ""),
      frameOfToken[noun] >= 0 || Realisation.isOccasion(syntax.lemma(noun)),
      let main = syntax.head(noun), frameOfToken[main] >= 0, isTold(main),
      case let above = Int(frameOfToken[main]), frames[above].times.isEmpty,
      frames[above].durations.isEmpty
    else { return }
    let isOver = ["close", "end", "finish", "conclude"].contains(syntax.lemma(verb))
    guard isOver || ["hold", "stage"].contains(syntax.lemma(verb)) else { return }
    frames[above].times = frames[index].times.filter { $0.relation == .during }.map {
      var link = $0.shared(by: "time.held")
      if isOver { link.relation = .by }
      return link
    }
  }

  /// What came to pass of a season whose name begins with its year: “the 2012 *season* was *cut* short”.
  ///
  /// - Leaves alone: “the 2012 *agreement* was cancelled”, “the 2012 season *inspired* a film”.
  func courseOf(_ head: Int, _ tokens: Range<Int>) -> Int? {
    guard tokens.count == 1, [.compound, .nummod, .amod].contains(syntax.relation(head)),
      let noun = syntax.head(head), noun > head,
      ["season", "term", "campaign"].contains(syntax.lower(noun)),
      [.nsubj, .nsubjPass].contains(syntax.relation(noun)), let verb = syntax.head(noun),
      verb > noun, frameOfToken[verb] >= 0, case let lemma = syntax.lemma(verb),
      CourseVerb.contains(lemma) || CourseVerb.tellsOutcome(lemma)
        || ["cut", "shorten", "open", "close", "curtail"].contains(lemma)
    else { return nil }
    return Int(frameOfToken[verb])
  }

  /// The verb of asking or judging that a time at the end belongs to, and not what was asked or judged: “*applied* for
  /// permission to appeal on 14 February”, “was *acquitted* of causing death last year”.
  ///
  /// - Leaves alone: “*called* for elections in May”, “was *accused* of stealing it in 1998”.
  func seeking(_ head: Int, _ tokens: Range<Int>) -> Int? {
    let isBare = syntax.dependent(of: head, .case) == nil
    var token = head
    for _ in 0..<6 {
      guard let above = syntax.head(token), above < tokens.lowerBound else { return nil }
      // The tree may hang “to appeal” on the verb.
      let noun = syntax.tag(token) == .vb && token > 1 ? token - 2 : token
      let isAsked =
        syntax.isNoun(noun) && Self.leaves.contains(syntax.lemma(noun))
        && syntax.isVerb(above) && syntax.head(noun) == above && isAimedAt(noun, by: above)
      let isJudged =
        syntax.tag(token) == .vbg && isBare && Self.judging.contains(syntax.lemma(above))
        && syntax.dependents(of: token, .mark, .case).contains { syntax.lower($0) == "of" }
      if isAsked || isJudged, frameOfToken[above] >= 0 { return Int(frameOfToken[above]) }
      token = above
    }
    return nil
  }

  /// The verb that a time gone by belongs to, and not what was to be done: “*announced* plans to close the mill *Friday*”, when Friday
  /// was before the day of writing, “*offered* to resign on *4 May*”.
  ///
  /// - Reads: “*considered* closing it in *1974*”, “*crossed* the sea to fetch it in *1950*”.
  /// - Leaves alone: “*agreed* to meet on 4 May”, “*offers* to resign in May”, “offered to *stay* until 4 May”, “*flew* to Rome to
  ///   attend a wedding *on 4 May*”, “*admitted* closing it in 1974”.
  func undertaking(_ head: Int, _ tokens: Range<Int>) -> Int? {
    guard let aim = complement(endingWith: head), [.vb, .vbg].contains(syntax.tag(aim)),
      let above = syntax.head(aim), above < aim,
      !["until", "till"].contains(syntax.preposition(of: head) ?? "")
    else { return nil }
    if syntax.tag(aim) == .vbg { return weighing(of: aim, by: above, tokens) }
    if let journey = journey(to: aim, by: above, tokens) { return journey }
    let verb: Int?
    switch syntax.relation(aim) {
    case .acl where syntax.relation(above) == .obj && syntax.relation(head) == .oblUnmarked:
      verb = isGone(tokens, .day) ? syntax.head(above) : nil
    // The tree may take “to build” for a purpose.
    case .xcomp where Self.asking.contains(syntax.lemma(above)),
      .advcl where syntax.lemma(above) == "apply":
      verb = isGone(tokens, nil) ? above : nil
    default: return nil
    }
    guard let verb, frameOfToken[verb] >= 0,
      syntax.tag(verb) == .vbd || VerbGroup(of: verb, in: syntax).isPerfect
    else { return nil }
    return Int(frameOfToken[verb])
  }

  /// The verb of weighing that a time gone by at the end of what was weighed belongs to.
  private func weighing(of gerund: Int, by verb: Int, _ tokens: Range<Int>) -> Int? {
    guard [.xcomp, .ccomp, .obj].contains(syntax.relation(gerund)),
      syntax.dependents(of: gerund, .mark, .case).isEmpty, frameOfToken[verb] >= 0,
      Self.weighings.contains(syntax.lemma(verb)), isGone(tokens, nil),
      case let group = VerbGroup(of: verb, in: syntax), group.form == .past || group.isPerfect
    else { return nil }
    return Int(frameOfToken[verb])
  }

  /// Verbs of thinking or speaking of what might be done.
  private static let weighings: Set<String> = [
    "consider", "contemplate", "discuss", "debate", "propose", "suggest", "mull", "favour", "favor",
    "oppose", "advocate", "recommend", "weigh", "envisage",
  ]

  /// The verb of going somewhere that the year, season or month behind its purpose belongs to.
  private func journey(to aim: Int, by verb: Int, _ tokens: Range<Int>) -> Int? {
    guard [.advcl, .xcomp].contains(syntax.relation(aim)), frameOfToken[verb] >= 0,
      Self.journeys.contains(syntax.lemma(verb)), isTold(verb), isUndated(verb),
      isGone(tokens, nil),
      let expression = expressionBefore[tokens.upperBound],
      let date = expressions[expression].extent?.date, date.granularity < .day
    else { return nil }
    return Int(frameOfToken[verb])
  }

  private static let journeys: Set<String> = [
    "cross", "go", "come", "travel", "sail", "fly", "return", "drive", "walk", "ride", "emigrate",
    "arrive",
  ]

  /// The verb of giving up that a time at the end belongs to, and not what was given up: “*stopped* selling it on 3 May”.
  ///
  /// - Leaves alone: “stopped *on 3 May* to rest”, “stopped selling tickets *for 3 May*”.
  func givingUp(_ head: Int) -> Int? {
    guard let given = complement(endingWith: head), let verb = giverUp(of: given),
      frameOfToken[verb] >= 0,
      !["for", "until"].contains(syntax.preposition(of: head) ?? "")
    else { return nil }
    return Int(frameOfToken[verb])
  }

  /// Gives what was given up the day on which it was as its end: “*smoked* no more”.
  func endGivenUp(_ index: Int, in frames: inout [EventFrame]) {
    let given = frames[index].mention.token
    guard frames[index].times.isEmpty, let verb = giverUp(of: given), frameOfToken[verb] >= 0,
      isTold(verb)
    else { return }
    frames[index].times = frames[Int(frameOfToken[verb])].times.filter {
      [.during, .begins].contains($0.relation)
    }.map { link in
      var link = link.shared(by: "time.given-up")
      link.relation = .ends
      return link
    }
  }

  /// The verb that says of what a gerund names that it ended.
  private func giverUp(of gerund: Int) -> Int? {
    guard syntax.tag(gerund) == .vbg, [.xcomp, .obj, .ccomp].contains(syntax.relation(gerund)),
      let verb = syntax.head(gerund), verb < gerund,
      syntax.dependents(of: gerund, .mark, .case, .aux).isEmpty,
      ["stop", "cease", "quit", "discontinue"].contains(syntax.lemma(verb))
        || syntax.lemma(verb) == "give" && syntax.particle(of: verb) == "up"
    else { return nil }
    return verb
  }

  /// The verb whose clause a time ends that hangs on it or on a thing in it: “build a *tower in March*”.
  func complement(endingWith head: Int) -> Int? {
    var token = head
    for _ in 0..<4 {
      guard let above = syntax.head(token), above < token else { return nil }
      let relation = syntax.relation(token)
      if syntax.isVerb(above) {
        return token == head && ![.obl, .oblUnmarked].contains(relation) ? nil : above
      }
      guard syntax.isNoun(above), frameOfToken[above] < 0,
        [.nmod, .nmodUnmarked, .obl].contains(relation)
      else { return nil }
      token = above
    }
    return nil
  }

  /// Whether a time, of a day where one is asked for, was over when the text was written; a text without a date tells of the past.
  func isGone(_ tokens: Range<Int>, _ granularity: Granularity?) -> Bool {
    guard let expression = expressionBefore[tokens.upperBound],
      let extent = expressions[expression].extent, let end = extent.bounds.latest,
      granularity == nil || extent.date?.granularity == granularity
    else { return false }
    guard let today = syntax.text.document.created?.bounds.earliest else {
      return granularity == nil
    }
    return end < today
  }

  /// Verbs of asking for what somebody else has to grant.
  static let asking: Set<String> = [
    "offer", "threaten", "ask", "apply", "volunteer", "beg", "propose",
  ]

  /// The event that somebody printed in the issue of a day: “in its *Friday* edition the paper *quoted* him”.
  func printing(_ head: Int) -> Int? {
    guard [.compound, .nmodPoss].contains(syntax.relation(head)), let issue = syntax.head(head),
      ["issue", "edition"].contains(syntax.lemma(issue)), syntax.relation(issue) == .obl,
      syntax.preposition(of: issue) == "in", let verb = syntax.head(issue), frameOfToken[verb] >= 0
    else { return nil }
    return Int(frameOfToken[verb])
  }

  static let leaves: Set<String> = [
    "permission", "leave", "permit", "licence", "license", "patent", "visa", "asylum",
    "bail",
    "refuge", "citizenship", "probate", "injunction", "planning",
  ]

  private static let judging: Set<String> = ["acquit", "clear", "convict", "exonerate"]

  /// Gives a clause with *where* the time of the verb that it places.
  ///
  /// - Reads: “in 1978 she *reached* the final in Prague, *where* she *came* seventh”.
  /// - Leaves alone: “in 1978 she moved to Prague, where she *had* lived as a child”, “where she *taught*”.
  func sharePlace(with index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    guard frames[index].times.isEmpty, syntax.relation(verb) == .aclRelcl, isTold(verb),
      frames[index].durations.isEmpty, !Self.enduring.contains(syntax.lemma(verb)),
      // Another's deed there may have been long before.
      let doer = syntax.subject(of: verb), syntax.tag(doer) == .prp,
      syntax.dependents(of: verb, .advmod).contains(where: { syntax.lower($0) == "where" }),
      var above = syntax.head(verb)
    else { return }
    for _ in 0..<3 where frameOfToken[above] < 0 || !syntax.isVerb(above) {
      guard let head = syntax.head(above) else { return }
      above = head
    }
    guard frameOfToken[above] >= 0, syntax.isVerb(above), isTold(above), above < verb,
      !Self.going.contains(syntax.lemma(above))
    else { return }
    frames[index].times = inside(frames[Int(frameOfToken[above])], "time.where") {
      $0.upperBound <= verb && isShort($0)
    }
  }

  /// Gives a clause with *in which* the time of the event that it tells of: “the *stampede* of 1991, *in which* many *died*”.
  func shareWhole(with index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    guard frames[index].times.isEmpty, syntax.relation(verb) == .aclRelcl, isTold(verb),
      let noun = syntax.head(verb), noun < verb, frameOfToken[noun] >= 0, syntax.isNoun(noun),
      syntax.dependents(of: verb, .obl).contains(where: {
        syntax.lower($0) == "which" && ["in", "during"].contains(syntax.preposition(of: $0))
      })
    else { return }
    frames[index].times = inside(
      frames[Int(frameOfToken[noun])], "time.where", ofPhrases: true
    ) { isShort($0) }
  }

  /// Verbs of going somewhere, behind which the clause tells what came of it.
  private static let going: Set<String> = [
    "move", "go", "come", "emigrate", "join", "return", "settle", "flee", "travel", "sail",
    "retire",
    "transfer", "call", "invite", "send", "bring", "take", "enter", "enrol", "enroll",
  ]

  /// Verbs of what mostly goes on for years.
  static let enduring: Set<String> = [
    "live", "teach", "work", "direct", "serve", "study", "stay", "remain", "run", "lead", "reside",
    "practise", "practice", "settle", "hold", "keep", "spend", "grow", "rule", "reign", "learn",
    "play", "act", "write", "edit", "own", "farm", "train", "attend", "help", "raise", "use",
  ]

  /// Whether a time is no longer than a year, so that what was there was then.
  private func isShort(_ tokens: Range<Int>) -> Bool {
    guard let expression = expressionBefore[tokens.upperBound],
      let date = expressions[expression].extent?.date
    else { return false }
    return date.granularity >= .year
  }

  /// The noun that a participle of suffering or doing says the time of: “a *fracture*, *suffered* in April”.
  func shareDeed(of index: Int, in frames: inout [EventFrame]) {
    let participle = frames[index].mention.token
    guard syntax.relation(participle) == .acl,
      ["suffered", "sustained", "held", "fought", "committed", "staged", "incurred"]
        .contains(syntax.lower(participle)),
      let noun = syntax.head(participle), noun < participle, frameOfToken[noun] >= 0,
      case let event = Int(frameOfToken[noun]), frames[event].times.isEmpty
    else { return }
    frames[event].times = inside(frames[index], "time.course") { _ in true }
  }

  /// The signing or the like of what its date names: “the *23 February accord signed* by both”.
  func madeOn(_ head: Int) -> Int? {
    guard [.compound, .nummod, .amod].contains(syntax.relation(head)),
      let noun = syntax.head(head), noun > head, syntax.isNoun(noun),
      let participle = syntax.dependents(of: noun, .acl).first(where: {
        $0 == noun + 1 && Self.making.contains(syntax.lower($0))
      }), frameOfToken[participle] >= 0
    else { return nil }
    return Int(frameOfToken[participle])
  }

  /// Whether a participle says that something was signed, agreed or the like.
  public static func makes(_ participle: Int, in syntax: Syntax) -> Bool {
    making.contains(syntax.lower(participle))
  }

  static let making: Set<String> = [
    "signed", "reached", "concluded", "agreed", "adopted", "passed", "issued", "brokered", "struck",
    "ratified", "initialled", "sealed",
  ]

  /// Gives those who took part in something the date that stands before it: “*led* the *1992 protests*”.
  ///
  /// - Leaves alone: “*discussed* the 1992 protests”, “was *convicted* of the 1992 attack”.
  func shareName(from index: Int, in frames: inout [EventFrame]) {
    let noun = frames[index].mention.token
    guard syntax.isNoun(noun), syntax.relation(noun) == .obj, let verb = syntax.head(noun),
      verb < noun, frameOfToken[verb] >= 0, Self.taking.contains(syntax.lemma(verb)),
      case let above = Int(frameOfToken[verb]), frames[above].times.isEmpty
    else { return }
    frames[above].times = inside(frames[index], Self.occasion) {
      $0.upperBound <= noun && $0.lowerBound > verb
    }
  }

  private static let taking: Set<String> = [
    "lead", "organise", "organize", "stage", "hold", "win", "lose", "attend", "join", "host",
    "boycott", "survive", "fight", "contest", "head", "chair", "open", "mount", "suppress", "crush",
  ]
}

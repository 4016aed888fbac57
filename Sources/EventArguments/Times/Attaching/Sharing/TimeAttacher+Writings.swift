import EventMentions
import EventModel
import ISO8601
import Language
import TextModel
import TimeExpressions

/// What was told in a writing that has its date, and what a date behind a clause put in belongs to.
extension TimeAttacher {
  /// The verb that tells what somebody said in a writing of that date: “*confessed* in a letter *of 4 May*”, “in its report of
  /// 4 May the panel *found* that …”.
  ///
  /// - Leaves alone: “*read* in a letter of 4 May that …”, “*is* named in a letter of 4 May”.
  func toldInWriting(_ head: Int) -> Int? {
    guard syntax.relation(head) == .nmod, syntax.preposition(of: head) == "of",
      let noun = syntax.head(head), Self.messages.contains(syntax.lemma(noun)),
      let verb = syntax.head(noun), syntax.isVerb(verb),
      syntax.preposition(of: noun) == "in" || isOrder(noun, of: verb),
      syntax.relation(noun) == .obl, frameOfToken[verb] >= 0,
      [.vbd, .vbn].contains(syntax.tag(verb)), VerbGroup(of: verb, in: syntax).form != .present,
      !Self.readings.contains(syntax.lemma(verb)),
      syntax.lemma(verb) != "find" || syntax.dependent(of: noun, .nmodPoss) != nil
    else { return nil }
    return Int(frameOfToken[verb])
  }

  /// Whether a writing is that by which something was done, and so on the day of its date: “*by a judgment of 4 May* she dismissed it”.
  ///
  /// - Leaves alone: “by a decree of 4 May it was closed *in June*”, which says itself when.
  private func isOrder(_ noun: Int, of verb: Int) -> Bool {
    syntax.preposition(of: noun) == "by" && noun < verb
      && !syntax.dependents(of: verb, .obl, .oblUnmarked).contains {
        $0 != noun && expressionBefore[syntax.extent(of: $0).upperBound] != nil
      }
  }

  /// Nouns of writings in which somebody says something on the day of their date.
  private static let messages: Set<String> = [
    "letter", "note", "e-mail", "email", "mail", "article", "report", "memo", "memorandum",
    "message",
    "telegram", "statement", "circular", "dispatch", "despatch", "post", "tweet", "decree",
    "judgment", "judgement", "ruling", "opinion", "resolution", "petition", "pamphlet", "postcard",
  ]

  /// Verbs of what is done with a writing later.
  private static let readings: Set<String> = [
    "read", "learn", "see", "notice", "discover", "use", "quote", "cite", "refer", "rely", "result",
    "end", "appear", "be", "survive", "bind", "include", "contain", "keep",
  ]

  /// The main verb that a date behind a relative clause in commas belongs to: “*rejected* the plan, which had been drawn up by Lund, *on
  /// 5 June*”.
  ///
  /// - Reads: “will *sell* the mill, which opened in 1901, *by June*”.
  /// - Leaves alone: “rejected the plan, which was drawn up by Lund, on 5 June”, which may tell of either, and “the plan, which he
  ///   has had since May”.
  func clauseResumed(by tokens: Range<Int>, _ head: Int) -> Int? {
    var mark = tokens.lowerBound - 1
    if mark > 0, [.in, .to].contains(syntax.tag(mark)) { mark -= 1 }
    guard mark > 4, syntax.tag(mark) == .comma, var verb = syntax.head(head) else { return nil }
    for _ in 0..<4 where syntax.relation(verb) != .aclRelcl {
      guard let above = syntax.head(verb) else { return nil }
      verb = above
    }
    guard syntax.relation(verb) == .aclRelcl, verb < mark, var main = syntax.head(verb),
      (main..<verb).contains(where: {
        syntax.tag($0) == .comma && [.wdt, .wp].contains(syntax.tag($0 + 1))
      })
    else { return nil }
    let group = VerbGroup(of: verb, in: syntax)
    // “which *opened in 1901*, by June”
    let isDated = expressionBefore[mark].map { expressions[$0].tokens.lowerBound > verb } ?? false
    guard group.form == .present || group.isPerfect || isDated else { return nil }
    for _ in 0..<5 where !syntax.isVerb(main) {
      guard let above = syntax.head(main) else { return nil }
      main = above
    }
    guard main < verb, syntax.isVerb(main), frameOfToken[main] >= 0, isDated || isTold(main)
    else { return nil }
    return Int(frameOfToken[main])
  }

  /// Gives what a report tells its time, or that at which it was given out or came in: “the *report*, *received* on 4 May, *cleared*
  /// her”, “a *report* in 1990 *found* that …”.
  ///
  /// - Leaves alone: “the *letter*, written on 4 May, *reached* her”, “the report, published on 4 May, *led* to a strike”.
  func shareReceipt(of index: Int, in frames: inout [EventFrame]) {
    let token = frames[index].mention.token
    let isReceipt =
      [.acl, .aclRelcl].contains(syntax.relation(token)) && syntax.subject(of: token) == nil
      && ["received", "published", "issued", "released", "delivered", "submitted", "circulated"]
        .contains(syntax.lower(token))
    guard let noun = isReceipt ? syntax.head(token) : token, noun <= token,
      let verb = verbTold(by: noun), verb > token, frameOfToken[verb] >= 0, isTold(verb),
      syntax.dependent(of: verb, .obj, .ccomp, .xcomp) != nil,
      Self.findings.contains(syntax.lemma(verb)),
      case let told = Int(frameOfToken[verb]), frames[told].times.isEmpty
    else { return }
    frames[told].times = inside(frames[index], "time.writing") { $0.upperBound <= verb }
  }

  /// Gives what a court or board did in a writing the day on which that was given out: “in an *opinion handed down* on 4 May it
  /// *reversed* the judgment”.
  func shareRuling(of index: Int, in frames: inout [EventFrame]) {
    let token = frames[index].mention.token
    guard syntax.relation(token) == .acl, syntax.subject(of: token) == nil,
      ["handed", "issued", "delivered", "released", "published", "given", "signed"]
        .contains(syntax.lower(token)),
      let noun = syntax.head(token), noun < token,
      Self.messages.contains(syntax.lemma(noun)) || syntax.lemma(noun) == "decision",
      syntax.relation(noun) == .obl, ["in", "by"].contains(syntax.preposition(of: noun)),
      let verb = syntax.head(noun), verb > token, frameOfToken[verb] >= 0, isTold(verb),
      case let told = Int(frameOfToken[verb]), frames[told].times.isEmpty
    else { return }
    frames[told].times = inside(frames[index], "time.writing") { $0.upperBound <= verb }
  }

  /// Verbs of what a report says of things.
  private static let findings: Set<String> = [
    "find", "conclude", "say", "state", "show", "clear", "exclude", "blame", "name", "recommend",
    "criticise", "criticize", "confirm", "reveal", "identify", "suggest", "describe", "accuse",
    "condemn", "rule", "reject", "list", "warn", "estimate", "put", "fault", "exonerate", "urge",
    "call", "note", "record", "establish", "determine",
  ]

  /// Gives the signing of a writing the date that it bears: “a *memorandum of 4 May*, *signed* by Lund”.
  ///
  /// - Leaves alone: “a *law of 1901*, *repealed* by Lund”.
  func shareSigning(with index: Int, in frames: inout [EventFrame]) {
    let participle = frames[index].mention.token
    guard frames[index].times.isEmpty, syntax.relation(participle) == .acl,
      Self.making.contains(syntax.lower(participle))
        || ["written", "sent"].contains(syntax.lower(participle)),
      let noun = syntax.head(participle), noun < participle,
      let date = syntax.dependents(of: noun, .nmod).first(where: {
        $0 < participle && syntax.preposition(of: $0) == "of"
      }), let time = expressionBefore[syntax.extent(of: date).upperBound],
      expressions[time].tokens.contains(date), expressions[time].extent?.date != nil
    else { return }
    frames[index].times = [
      TimeLink(expression: time, relation: .during, rule: Self.made)
    ]
  }

  /// Gives what somebody said when he was asked, spoke or sat the time at which he did.
  ///
  /// - Reads: “*Questioned* again two days later, he *confessed*”, “*Speaking* on Monday, she *said* …”, “the board, *meeting* on 4 May,
  ///   *rejected* it”.
  /// - Leaves alone: “*Elected* in 1901, he *served* ten years”, “*leaving* on Monday, he *reached* Rome”.
  func shareSaying(of index: Int, in frames: inout [EventFrame]) {
    let participle = frames[index].mention.token
    guard [.advcl, .acl, .appos].contains(syntax.relation(participle)),
      syntax.dependents(of: participle, .mark, .case, .aux, .auxPass, .nsubj).isEmpty,
      let main = mainVerb(of: participle), frameOfToken[main] >= 0, isTold(main),
      main > participle, case let told = Int(frameOfToken[main]), frames[told].times.isEmpty,
      frames[told].durations.isEmpty,
      syntax.tag(participle) == .vbg
        ? Self.sittings.contains(syntax.lemma(participle))
        : [.vbn, .vbd].contains(syntax.tag(participle))
          && Self.askings.contains(syntax.lemma(participle))
    else { return }
    frames[told].times = inside(frames[index], "time.saying") { _ in true }
  }

  /// Gives what somebody said the time at which a clause about him tells that he spoke or gave evidence: “Holm, *who gave evidence* on
  /// 3 May, *said* that …”.
  ///
  /// - Leaves alone: “Holm, *who was hurt* on 3 May, said that …”, “Holm, *who had given evidence* on 3 May, said that …”.
  func shareEvidence(with index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    guard frames[index].times.isEmpty, frames[index].durations.isEmpty, isTold(verb),
      frames[index].mention.kind == .reporting, let subject = syntax.subject(of: verb),
      let clause = syntax.dependents(of: subject, .aclRelcl).first(where: {
        $0 < verb && frameOfToken[$0] >= 0
      }), case let group = VerbGroup(of: clause, in: syntax),
      group.form == .past, !group.isPerfect, group.negation == nil, isSpeaking(clause),
      syntax.subject(of: clause).map({ syntax.lower($0) == "who" }) ?? false
    else { return }
    frames[index].times = inside(frames[Int(frameOfToken[clause])], "time.saying") { _ in true }
  }

  private func isSpeaking(_ verb: Int) -> Bool {
    switch syntax.lemma(verb) {
    case "speak", "testify", "appear": true
    case "give", "take":
      syntax.dependent(of: verb, .obj).map {
        ["evidence", "testimony", "speech", "lecture", "interview", "stand"].contains(
          syntax.lemma($0))
      } ?? false
    default: false
    }
  }

  /// The verb beside which a participle tells what its subject did.
  private func mainVerb(of participle: Int) -> Int? {
    guard let head = syntax.head(participle) else { return nil }
    if syntax.relation(participle) == .advcl { return head }
    // “the board, *meeting* on 4 May, rejected it”
    guard isSubject(head), head < participle, syntax.tag(head + 1) == .comma else { return nil }
    return syntax.head(head)
  }

  private static let askings: Set<String> = [
    "question", "interview", "ask", "press", "challenge", "confront", "interrogate", "re-interview",
    "cross-examine", "examine",
  ]

  private static let sittings: Set<String> = [
    "speak", "meet", "sit", "write", "testify", "address", "gather", "convene", "preach", "appear",
    "vote",
  ]
}

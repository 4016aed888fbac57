import EventMentions
import ISO8601
import Language
import TextModel
import TimeExpressions

/// Times of what something is only compared with.
extension TimeAttacher {
  /// Whether a time tells only when something else was so: “lifted, *as they were to have been in 2016*”.
  func isCompared(_ head: Int) -> Bool {
    if isBehindSuperlative(head) || isSinceLastTime(head) { return true }
    var token = head
    for _ in 0..<3 {
      if syntax.relation(token) == .advcl, frameOfToken[token] < 0,
        syntax.dependents(of: token, .mark).contains(where: {
          ["as", "than"].contains(syntax.lower($0))
        }), syntax.dependent(of: token, .aux, .auxPass, .cop) != nil
      {
        return true
      }
      guard let above = syntax.head(token) else { return false }
      token = above
    }
    return false
  }

  /// Whether a time with *since* says among which something is the most: “the crash is *the worst* in the country *since May*”.
  ///
  /// - Leaves alone: “the worst storm *struck* in May”, “has been the best *since she left*”.
  private func isBehindSuperlative(_ head: Int) -> Bool {
    guard syntax.preposition(of: head) == "since", [.obl, .nmod].contains(syntax.relation(head))
    else { return false }
    var token = head
    for _ in 0..<3 {
      guard let above = syntax.head(token), above < token else { return false }
      token = above
      if syntax.dependent(of: token, .cop) != nil {
        return syntax.tag(token) == .jjs
          || !syntax.isVerb(token) && frameOfToken[token] < 0 && syntax.holdsRank(token)
      }
    }
    return false
  }

  /// Whether a time with *since* says when something had last been so: “played *for the first time since 2009*”.
  ///
  /// - Leaves alone: “has played *since 2009*, for the first time with a choir”.
  private func isSinceLastTime(_ head: Int) -> Bool {
    guard let since = syntax.dependent(of: head, .case), syntax.lower(since) == "since" else {
      return false
    }
    return (max(0, since - 6)..<since).contains {
      syntax.lower($0) == "time" && syntax.holdsRank($0)
        && syntax.sentence(of: $0) == syntax.sentence(of: since)
    }
  }

  /// Whether a time is that of the amount with which another is compared: “soared to $155 million *from $99 million a year
  /// earlier*”, “rose 9 % *from a year earlier*”, “fell to 6, *compared with 8 in the same quarter of 1988*”.
  ///
  /// - Leaves alone: “worked there *from May*”, “fell to 8 million *in 1988*”.
  func isOfBase(_ tokens: Range<Int>) -> Bool {
    let sentence = syntax.sentence(of: tokens.lowerBound)
    guard sentence >= 0 else { return false }
    let start = syntax.text.sentences[sentence].tokens.lowerBound
    if isOfStep(tokens, from: start) || isOfFormerPrice(tokens, from: start) { return true }
    var token = tokens.lowerBound - 1
    // “$8 million *in the same quarter of* 1988”
    while token > start, tokens.lowerBound - token < 8, Self.periods.contains(syntax.lower(token)) {
      token -= 1
    }
    let ofAmount = token
    while token > start, isOfAmount(token) { token -= 1 }
    guard token > start else { return false }
    let hasAmount = token < ofAmount
    switch syntax.lower(token) {
    case "against", "versus": return hasAmount && changes(above: token) != nil
    case "with", "to":
      return ["compared", "compares", "comparing"].contains(syntax.lower(token - 1))
    case "from":
      // An amount before and another behind, or the change and a time that is counted back.
      guard let verb = syntax.head(token).flatMap({ changes(above: $0) }), verb < token else {
        return false  // “from 3 May the price will *rise*”
      }
      // “rose to 9 *in 2018* from 8 in 2017”
      let isDated = (verb + 1...token).contains { expressionBefore[$0] != nil }
      if hasAmount, isDated { return true }
      return looksBack(tokens) && (hasAmount || (verb + 1..<token).contains(where: isAmount))
    default: return false
    }
  }

  /// Whether a month or longer is that from which an amount went up or down: “31 per cent, *down* six points *on 2018*”.
  ///
  /// - Leaves alone: “shares were *down* six points *on Monday*”.
  private func isOfStep(_ tokens: Range<Int>, from start: Int) -> Bool {
    guard let time = expressionBefore[tokens.upperBound],
      let granularity = expressions[time].extent?.date?.granularity, granularity <= .month,
      case let on = tokens.lowerBound - 1, on > start, syntax.lower(on) == "on"
    else { return false }
    let near = max(start, on - 7)..<on
    guard let step = near.last(where: { ["up", "down"].contains(syntax.lower($0)) }) else {
      return false
    }
    return (step + 1..<on).contains { syntax.tag($0) == .cd || isAmount($0) }
      && (step + 1..<on).allSatisfy { syntax.tag($0) != .comma && !syntax.isVerb($0) }
  }

  /// Whether a time only says who is entitled to something: “paid to holders *of record 21 December*”.
  func isOfRecord(_ tokens: Range<Int>) -> Bool {
    var token = tokens.lowerBound - 1
    if token > 1, [.in, .to].contains(syntax.tag(token)) { token -= 1 }
    return token > 1 && syntax.lower(token) == "record" && syntax.lower(token - 1) == "of"
      && syntax.sentence(of: token - 1) == syntax.sentence(of: tokens.lowerBound)
  }

  /// Whether a day only says which period is meant: “the quarter *ended June 30*”, but not “the trial period ended *two months later*”.
  func isEndOfPeriod(_ tokens: Range<Int>) -> Bool {
    let participle = tokens.lowerBound - 1
    return participle > 0 && ["ended", "ending"].contains(syntax.lower(participle))
      && ["quarter", "year", "half", "months", "period", "week", "month"]
        .contains(syntax.lower(participle - 1))
      && !["later", "earlier", "ago", "afterwards", "on"]
        .contains(syntax.lower(tokens.upperBound - 1))
  }

  /// The loss or profit of a period that somebody reports, which was then and not the report: “reported a *loss for the
  /// quarter*”.
  func reportedFor(_ head: Int) -> Int? {
    guard syntax.preposition(of: head) == "for", let verb = syntax.head(head), syntax.isVerb(verb),
      Self.telling.contains(syntax.lemma(verb)),
      let object = syntax.dependent(of: verb, .obj), object < head, frameOfToken[object] >= 0
    else { return nil }
    return Int(frameOfToken[object])
  }

  static let telling: Set<String> = ["report", "post", "announce", "record", "book"]

  private func isAmount(_ token: Int) -> Bool {
    syntax.tag(token) == .cd || ["$", "%", "£", "€", "percent"].contains(syntax.lower(token))
  }

  /// Whether a word can stand inside an amount: “$461 *million*”, “71 *cents a share*”, “8 *per cent*”.
  private func isOfAmount(_ token: Int) -> Bool {
    isAmount(token) || syntax.tag(token) == .comma
      || [
        "a", "an", "or", "per", "cent", "cents", "share", "dollars", "pounds", "euros", "only",
        "just",
      ]
      .contains(syntax.lower(token))
  }

  /// The verb above a word that tells how an amount changed.
  private func changes(above word: Int) -> Int? {
    var token = word
    for _ in 0..<3 {
      if syntax.isVerb(token) {
        return Self.changing.contains(syntax.lemma(token)) ? token : nil
      }
      guard let above = syntax.head(token) else { return nil }
      token = above
    }
    return nil
  }

  private func looksBack(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      ["ago", "earlier", "before", "last", "previous", "prior", "year-earlier", "year-ago"]
        .contains(syntax.lower($0))
    }
  }

  private static let periods: Set<String> = [
    "in", "for", "of", "at", "on", "during", "the", "same", "corresponding", "comparable", "like",
    "quarter", "half", "period", "month", "year", "week",
  ]

  static let changing: Set<String> = [
    "rise", "fall", "grow", "climb", "soar", "jump", "drop", "slip", "gain", "increase", "decrease",
    "decline", "surge", "plunge", "tumble", "slide", "shrink", "widen", "narrow", "double",
    "triple",
    "improve", "advance", "ease", "edge", "dip", "swell", "expand", "be", "go", "come", "move",
  ]

  /// Takes from an event the times of others that a list tells with the verb left out.
  ///
  /// - Reads: “Karl *died* in *1950*, Anna in 1967 and Rosa in 2001”, “*won* the cup in *1988* and the league in 1992”.
  /// - Leaves alone: “*met* in May and June 1951”, “*worked* in Paris in 1950 and in Rome in 1960”.
  func leaveGapped(of index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    guard syntax.isVerb(verb) else { return }
    leaveGappedBefore(verb, of: index, in: &frames)
    guard frames[index].times.count > 1 else { return }
    var end: Int?
    frames[index].times.removeAll { link in
      let tokens = expressions[link.expression].tokens
      guard link.relation == .during, tokens.lowerBound > verb else { return false }
      defer { end = tokens.upperBound }
      var begin = tokens.lowerBound
      if [.in, .to].contains(syntax.tag(begin - 1)) { begin -= 1 }
      return end.map { $0 < begin && namesAnother($0..<begin) } ?? false
    }
  }

  /// The event of a phrase that a time opens behind *and*, with the preposition of the phrase before: “ended *in* a truce and, *a year
  /// later*, *in* the *surrender* of the fort”.
  ///
  /// - Leaves alone: “ended in a truce and, a year later, in Rome, the king died”.
  func phraseOpened(by tokens: Range<Int>) -> Int? {
    var (before, next) = (tokens.lowerBound - 1, tokens.upperBound)
    if before > 0, ["in", "on"].contains(syntax.lower(before)) { before -= 1 }
    if before > 0, syntax.tag(before) == .comma { before -= 1 }
    guard before > 1, ["and", "but", "or", "then"].contains(syntax.lower(before)),
      next + 1 < syntax.text.tokens.count
    else { return nil }
    if syntax.tag(next) == .comma { next += 1 }
    guard next < syntax.text.tokens.count, syntax.relation(next) == .case,
      let noun = syntax.head(next), noun > next, frameOfToken[noun] >= 0, syntax.isNoun(noun),
      let verb = syntax.head(noun), verb < before,
      syntax.sentence(of: verb) == syntax.sentence(of: noun),
      case let preposition = syntax.lower(next),
      syntax.tree.dependents(of: verb).contains(where: {
        $0 > verb && $0 < before && syntax.preposition(of: $0) == preposition
      })
    else { return nil }
    return Int(frameOfToken[noun])
  }

  /// Takes from a verb the time of what a list tells behind it with the verb left out, and gives it to that: “five days later he
  /// *had* a fever, and *on 12 March* a *headache*”.
  private func leaveGappedBefore(_ verb: Int, of index: Int, in frames: inout [EventFrame]) {
    frames[index].times.removeAll {
      $0.relation == .during && isOfOtherAgent(expressions[$0.expression].tokens, verb)
    }
    guard syntax.dependent(of: verb, .obj).map({ $0 > verb }) ?? false else { return }
    for link in frames[index].times where link.relation == .during {
      guard let thing = gapped(behind: expressions[link.expression].tokens, verb) else { continue }
      frames[index].times.removeAll { $0.expression == link.expression }
      if frameOfToken[thing] >= 0, case let event = Int(frameOfToken[thing]),
        frames[event].times.isEmpty
      {
        frames[event].times = [link]
      }
    }
  }

  /// Whether a time tells when somebody else did the same: “was signed *by Dahl* on the spot and *by Moss in May*”.
  private func isOfOtherAgent(_ tokens: Range<Int>, _ verb: Int) -> Bool {
    guard let agent = syntax.dependent(of: verb, .oblAgent), agent > verb,
      agent < tokens.lowerBound
    else { return false }
    var begin = tokens.lowerBound - 1
    if begin > agent, [.in, .to].contains(syntax.tag(begin)) { begin -= 1 }
    let first = max(agent + 1, begin - 4)
    guard first < begin,
      let by = (first..<begin).last(where: { syntax.lower($0) == "by" }), by > agent + 1,
      syntax.lower(by - 1) == "and",
      (by + 1...begin).allSatisfy({ syntax.isNoun($0) || [.dt, .jj].contains(syntax.tag($0)) })
    else { return false }
    // “by Dahl and by Moss in May” may be of both.
    return by - 1 > agent + 1
  }

  /// The last noun behind a time that *and* brings in, where nothing but the noun and its words stand between it and the end of
  /// the clause.
  private func gapped(behind tokens: Range<Int>, _ verb: Int) -> Int? {
    var and = tokens.lowerBound - 1
    if and > verb, [.in, .to].contains(syntax.tag(and)) { and -= 1 }
    guard and > verb + 1, ["and", "but"].contains(syntax.lower(and)),
      case let end = syntax.text.sentences[syntax.sentence(of: verb)].tokens.upperBound,
      let stop = (tokens.upperBound..<min(end, tokens.upperBound + 6)).first(where: {
        [".", ",", ";"].contains(syntax.lower($0))
      }), stop > tokens.upperBound, syntax.isNoun(stop - 1),
      [.dt, .cd, .prpPossessive, .nnp].contains(syntax.tag(tokens.upperBound))
    else { return nil }
    let isPhrase = (tokens.upperBound..<stop).allSatisfy {
      switch syntax.tag($0) {
      case .nn, .nns, .nnp, .nnps, .prpPossessive, .cd, .jj, .dt, .pos: true
      default: false
      }
    }
    return isPhrase ? stop - 1 : nil
  }

  /// Whether what stands between two times names something else: “, Anna”, “and the league”.
  private func namesAnother(_ tokens: Range<Int>) -> Bool {
    let words = tokens.drop {
      syntax.tag($0) == .comma || ["and", "but"].contains(syntax.lower($0))
    }
    guard words.count < tokens.count, words.count <= 6, let last = words.last else { return false }
    guard syntax.isNoun(last) || [.prp, .cd, .jj].contains(syntax.tag(last)) else { return false }
    return words.allSatisfy {
      switch syntax.tag($0) {
      case .nn, .nns, .nnp, .nnps, .prp, .prpPossessive, .cd, .jj, .dt, .pos: true
      default: false
      }
    }
  }
}

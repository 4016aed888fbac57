import EventMentions
import Language
import TextModel

/// What was told in a writing that has its date, and what a date behind a clause put in belongs to.
extension TimeAttacher {
  /// The verb that tells what somebody said in a writing of that date: “*confessed* in a letter *of 4 May*”, “in its report of
  /// 4 May the panel *found* that …”.
  ///
  /// - Leaves alone: “*read* in a letter of 4 May that …”, “*is* named in a letter of 4 May”.
  func toldInWriting(_ head: Int) -> Int? {
    guard syntax.relation(head) == .nmod, syntax.preposition(of: head) == "of",
      let noun = syntax.head(head), Self.messages.contains(syntax.lemma(noun)),
      syntax.preposition(of: noun) == "in", syntax.relation(noun) == .obl,
      let verb = syntax.head(noun), syntax.isVerb(verb), frameOfToken[verb] >= 0,
      [.vbd, .vbn].contains(syntax.tag(verb)), VerbGroup(of: verb, in: syntax).form != .present,
      !Self.readings.contains(syntax.lemma(verb)),
      syntax.lemma(verb) != "find" || syntax.dependent(of: noun, .nmodPoss) != nil
    else { return nil }
    return Int(frameOfToken[verb])
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
  /// - Leaves alone: “rejected the plan, which was drawn up by Lund, on 5 June”, which may tell of either, and “the plan, which he
  ///   has had since May”.
  func clauseResumed(by tokens: Range<Int>, _ head: Int) -> Int? {
    var mark = tokens.lowerBound - 1
    if mark > 0, ["in", "on", "at"].contains(syntax.lower(mark)) { mark -= 1 }
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
    guard group.form == .present || group.isPerfect else { return nil }
    for _ in 0..<5 where !syntax.isVerb(main) {
      guard let above = syntax.head(main) else { return nil }
      main = above
    }
    guard main < verb, syntax.isVerb(main), frameOfToken[main] >= 0, isTold(main) else {
      return nil
    }
    return Int(frameOfToken[main])
  }
}

import EventMentions
import ISO8601
import TextModel
import TimeExpressions

/// Times of the events up to which, or since which, something went on.
extension TimeAttacher {
  /// The event that only says until or since when, and so has the time behind its phrase: “ran until the *death* of its owner in
  /// 1931”, “from its *opening* in 1931 to its sale”.
  ///
  /// - Leaves alone: “did *not* meet until the death of its owner in 1931”, when it met.
  func limitDated(_ head: Int) -> Int? {
    guard let noun = limitBefore(head), frameOfToken[noun] >= 0, let verb = syntax.head(noun),
      Negation.word(of: verb, in: syntax) == nil
    else { return nil }
    return Int(frameOfToken[noun])
  }

  /// What somebody has until a day to do: “had until 3 May to *answer*”, “gave her until noon to *pay*”.
  func leftUntil(_ head: Int) -> Int? {
    guard syntax.relation(head) == .obl, let verb = syntax.head(head), verb < head,
      ["until", "till"].contains(syntax.preposition(of: head)),
      let deed = syntax.dependents(of: verb, .advcl, .xcomp).first(where: {
        $0 > head && frameOfToken[$0] >= 0
      }), TimeLeft.verb(leaving: deed, in: syntax) == verb
    else { return nil }
    return Int(frameOfToken[deed])
  }

  /// Whether a time only says for when something had been due, behind a comma: “the train, *due at nine*, did not come until ten”.
  func isDueTime(_ head: Int) -> Bool {
    syntax.dependents(of: head, .case).contains {
      syntax.lower($0) == "due" && $0 > 0 && syntax.tag($0 - 1) == .comma
    }
  }

  /// The time of the event that ends what a time opens: “*between* 14:00 and the *change* of shift at 19:30”.
  func endOfBetween(_ link: TimeLink, _ head: Int) -> TimeLink? {
    guard let signal = link.signal, syntax.lower(signal) == "between",
      let noun = syntax.dependents(of: head, .conj).first(where: { $0 > head && syntax.isNoun($0) }
      ),
      case let next = link.expression + 1, next < expressions.count,
      case let end = headToken(of: expressions[next].tokens), syntax.relation(end) == .nmod,
      (noun..<end).contains(syntax.head(end) ?? end), expressions[next].extent != nil,
      syntax.extent(of: noun).contains(end)
    else { return nil }
    return TimeLink(expression: next, relation: .during, signal: signal, rule: link.rule)
  }

  /// Whether a verb tells what was going on: “they *were waiting*”, “they *owed* a million”.
  func isGoingOn(_ verb: Int) -> Bool {
    guard syntax.isVerb(verb) else { return false }
    let group = VerbGroup(of: verb, in: syntax)
    if Self.standing.contains(syntax.lemma(verb)), group.isFinite, group.form == .past,
      !group.isPerfect, !group.isPassive, group.modal == nil
    {
      return true
    }
    return group.isProgressive && !group.isPerfect && group.form == .past && group.modal == nil
  }

  /// Whether *through* before a time says that something filled it: “went on *through the winter*”, “*through the nineties*”, but
  /// “*through* March”.
  func isWholly(through tokens: Range<Int>) -> Bool {
    syntax.lower(tokens.lowerBound) == "the"
      && tokens.prefix(3).contains {
        [
          "spring", "summer", "autumn", "fall", "winter", "night", "morning", "afternoon",
          "evening", "weekend", "week", "season", "day", "year", "decade", "century",
        ].contains(syntax.lower($0)) || syntax.lower($0).hasSuffix("ties")
      }
  }

  /// Verbs of how things stand.
  private static let standing: Set<String> = [
    "owe", "own", "number", "total", "employ", "stand", "lie", "comprise", "amount", "live",
  ]

  /// Whether a time only says which term somebody sets, or which date something has: “*set a deadline of* 1 June”, “*fixed a
  /// target for* May”, “with a *launch date of* 2007”.
  ///
  /// - Leaves alone: “the deadline of 1 June *passed*”, “on the *date of* 1 June”.
  func isOfDeadline(_ tokens: Range<Int>) -> Bool {
    let sign = tokens.lowerBound - 1
    guard sign > 1, ["of", "for"].contains(syntax.lower(sign)), case let noun = sign - 1 else {
      return false
    }
    if syntax.lemma(noun) == "date", syntax.dependent(of: noun, .compound, .amod) != nil,
      !["on", "by", "at", "until"].contains(syntax.preposition(of: noun)),
      ![.nsubj, .nsubjPass].contains(syntax.relation(noun))
    {
      return true
    }
    guard ["deadline", "target"].contains(syntax.lemma(noun)), syntax.relation(noun) == .obj,
      let verb = syntax.head(noun)
    else { return false }
    return ["set", "fix", "impose", "give", "name", "announce", "agree", "contain", "include"]
      .contains(syntax.lemma(verb))
  }

  /// The preposition of the noun before a time that hangs on its verb, where the noun only says until or since when.
  func limitBeside(_ head: Int, of event: Int) -> Int? {
    guard syntax.head(head) == event, let noun = limitBefore(head) else { return nil }
    return syntax.dependent(of: noun, .case)
  }

  /// The noun behind *until* or *since* whose phrase ends right before a time that the tree hangs on the same verb.
  private func limitBefore(_ head: Int) -> Int? {
    guard syntax.relation(head) == .obl, let verb = syntax.head(head), verb < head,
      let preposition = syntax.dependent(of: head, .case),
      ["in", "on", "at"].contains(syntax.lower(preposition))
    else { return nil }
    return syntax.dependents(of: verb, .obl).last { noun in
      guard noun > verb, noun < preposition, syntax.isNoun(noun),
        syntax.extent(of: noun).upperBound == preposition
      else { return false }
      switch syntax.preposition(of: noun) {
      case "until", "till", "since": return true
      case "from": return frameOfToken[noun] >= 0 && isFollowedByEnd(head)
      default: return false
      }
    }
  }

  /// Whether an event is one of two that say how far something reached, not when it was: “covered the mill from its *opening* in
  /// May to its *sale* in June”.
  func isEdge(_ noun: Int, of verb: Int) -> Bool {
    func isNamed(_ words: Set<String>, _ isPlaced: (Int) -> Bool) -> Bool {
      syntax.dependents(of: verb, .obl).contains {
        isPlaced($0) && frameOfToken[$0] >= 0 && syntax.isNoun($0)
          && words.contains(syntax.preposition(of: $0) ?? "")
      }
    }
    switch syntax.preposition(of: noun) {
    case "from": return isNamed(["to", "until", "till"]) { $0 > noun }
    case "to", "until", "till": return isNamed(["from"]) { $0 < noun }
    default: return false
    }
  }

  /// Whether an event that something went on until is named right behind a time: “in 1931 *to its sale*”.
  private func isFollowedByEnd(_ head: Int) -> Bool {
    let sign = syntax.extent(of: head).upperBound
    guard sign < syntax.text.tokens.count, ["to", "until", "till"].contains(syntax.lower(sign)),
      let noun = syntax.head(sign)
    else { return false }
    return noun > sign && frameOfToken[noun] >= 0 && syntax.isNoun(noun)
  }

  /// Whether it is denied that something is to be, so that *before* tells from when it may: “is *not expected* to *rule* before
  /// June”, “will *not rule* before June”.
  ///
  /// - Leaves alone: “did *not rule* before June”, “is expected to rule before June”.
  func isNotExpected(_ event: Int) -> Bool {
    if Negation.isNotYet(event, in: syntax) { return true }
    guard syntax.relation(event) == .xcomp, let governor = syntax.head(event), governor < event,
      ["expect", "due", "schedule", "plan", "likely", "set", "intend"]
        .contains(syntax.lemma(governor))
    else { return false }
    return Negation.word(of: governor, in: syntax) != nil
  }

  /// Whether a verb tells how things had been until the time of the story: “*had lived* there since 1961”, “*had been digging* since May”.
  func hadLasted(_ verb: Int) -> Bool {
    guard syntax.isVerb(verb), case let group = VerbGroup(of: verb, in: syntax), group.isPerfect,
      group.form == .past
    else { return false }
    return group.isProgressive || group.negation != nil
      || Self.enduring.contains(syntax.lemma(verb))
      || ["occupy", "lodge", "rent", "know", "possess", "stand", "belong", "lie", "paint"]
        .contains(syntax.lemma(verb))
  }

  /// Whether a date within the subject only says which thing is meant, of which the verb tells in the perfect what is so now: “the
  /// dispute *of 1876 has become* a legend”.
  func isOfSubject(_ time: Range<Int>, of verb: Int) -> Bool {
    guard time.upperBound <= verb, syntax.isVerb(verb), let subject = syntax.subject(of: verb),
      subject < time.lowerBound, syntax.extent(of: subject).contains(time.lowerBound)
    else { return false }
    let group = VerbGroup(of: verb, in: syntax)
    return group.isPerfect && group.form == .present
  }

  /// Whether a time in brackets tells when somebody was born, lived, ruled or died, and dates nothing else.
  ///
  /// - Reads: “who danced in Paris (d. 1962)”, “married Clara Webb (1806–1880)”, “gave it to King Osgar (r. 718–729)”.
  /// - Leaves alone: “the team, led by Ola Berg (1990–98)”.
  func isOfLife(_ tokens: Range<Int>) -> Bool {
    var mark = tokens.lowerBound - 1
    if mark > 0, syntax.lower(mark) == "." { mark -= 1 }
    if mark > 0, syntax.lower(mark - 1) == "(", Self.lifeMarks.contains(syntax.lower(mark)) {
      return true
    }
    return isInLifeSpan(tokens)
  }

  private static let lifeMarks: Set<String> = [
    "d", "d.", "b", "b.", "†", "r", "r.", "reigned", "ruled", "born", "died", "*",
  ]

  /// Whether a time is one of the two dates of a life or a reign in the brackets right behind somebody's name.
  private func isInLifeSpan(_ tokens: Range<Int>) -> Bool {
    let sentence = syntax.sentence(of: tokens.lowerBound)
    guard sentence >= 0, case let all = syntax.text.sentences[sentence].tokens,
      let open = (max(all.lowerBound, tokens.lowerBound - 14)..<tokens.lowerBound).last(where: {
        syntax.lower($0) == "("
      }), endsName(open),
      let close = (tokens.upperBound..<min(all.upperBound, tokens.upperBound + 14)).first(where: {
        syntax.lower($0) == ")"
      }), let first = expressionBegin(in: open + 1..<close + 1), let last = expressionBefore[close],
      expressions[last].tokens.lowerBound > open, first < last
    else { return false }
    let marks = (open..<expressions[first].tokens.lowerBound).dropFirst()
    if marks.contains(where: { Self.lifeMarks.contains(syntax.lower($0)) }) { return true }
    guard last == first + 1, let born = expressions[first].extent?.date?.year,
      let died = expressions[last].extent?.date?.year
    else { return false }
    return (Self.shortestLife...115).contains(died - born)
  }

  /// So many years at least are taken for a life, and fewer for a time of office.
  private static let shortestLife = 15

  /// The first time expression in some tokens.
  private func expressionBegin(in tokens: Range<Int>) -> Int? {
    var low = 0
    var high = expressions.count
    while low < high {
      let middle = (low + high) / 2
      if expressions[middle].tokens.lowerBound < tokens.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < expressions.count && tokens.contains(expressions[low].tokens.lowerBound)
      ? low : nil
  }

  /// Whether somebody's name ends right before a token.
  private func endsName(_ token: Int) -> Bool {
    guard token > 0, syntax.tag(token - 1) == .nnp else { return false }
    return kindOfNameBefore[token].map { $0 == .person } ?? true
  }
}

import ISO8601
import TextModel

/// What was still to be when a story of the past tells of it.
extension DirectionCues {
  /// Whether a date is only that of what was then still to be, so that the story does not move to it: “He *was to be freed* on
  /// 1 June 2019”, “*undertook to rebuild* it *by* 31 March 2013”, “a loan *repayable* on 1 June 2019”.
  ///
  /// - Leaves alone: “It was to open in June 2015. It opened *on 9 July*”, where the text goes on to how it came about; “decided
  ///   to leave on 3 May 2014”, which may be the day of deciding.
  func isOnlyMeant(_ index: Int, _ found: [FoundExpression]) -> Bool {
    let expression = found[index]
    let sentence = text.sentences[expression.sentence].tokens
    let isDated =
      index > 0 && found[index - 1].sentence == expression.sentence
      && found[index - 1].reading.meaning.fields?.year != nil
    guard let deed = deedMeant(before: expression.tokens, in: sentence, isDated: isDated) else {
      return false
    }
    return !comesAbout(deed, behind: index, found) && !isTakenUp(index, found)
  }

  /// Whether a month or feast is only that by which something was hoped for, and the text counts on from where it was.
  ///
  /// “She *hoped to sell* it *before Easter*, and four months later she …”
  func isHopedFor(_ index: Int, _ found: [FoundExpression]) -> Bool {
    let date = found[index]
    guard index + 1 < found.count, case let next = found[index + 1],
      next.sentence - date.sentence <= 1,
      countsOn(next.reading.meaning.core, isApart: next.sentence > date.sentence),
      !goesOn(fromAppointed: date, to: next)
    else { return false }
    return deedMeant(
      before: date.tokens, in: text.sentences[date.sentence].tokens, isDated: false) != nil
  }

  /// Whether a count of time is only that after which something was to be, and the text counts on from where it was.
  ///
  /// - Reads: “They signed on 3 May 2004, and said that it *would end two years later*. Three weeks after that, …”
  /// - Leaves alone: “He *would* come back *two years later*. Three weeks after that, …”, where the text tells of it.
  func isCountMeant(_ index: Int, _ found: [FoundExpression]) -> Bool {
    let count = found[index]
    guard case .shift(_, true, .narrative) = count.reading.meaning.core, index + 1 < found.count,
      case let next = found[index + 1], next.sentence - count.sentence == 1,
      case .shift(_, true, .narrative) = next.reading.meaning.core
    else { return false }
    // What was to be may stand right before the count, which has no preposition.
    let behind =
      count.tokens.lowerBound + 1..<max(count.tokens.upperBound, count.tokens.lowerBound + 1)
    return deedMeant(
      before: behind, in: text.sentences[count.sentence].tokens, isDated: false) != nil
  }

  /// Whether an expression counts on from where the story is: “*two days later*”, and in another sentence “*the next day*”.
  private func countsOn(_ core: TimeMeaning.Core, isApart: Bool) -> Bool {
    switch core {
    case .shift(_, true, .narrative): true
    case .stretch(let offset, _, .narrative): isApart && offset > 0
    default: false
    }
  }

  /// The words that tell what was still to be on a date; nothing where it was not, or may not have been.
  private func deedMeant(
    before tokens: Range<Int>, in sentence: Range<Int>, isDated: Bool
  ) -> Range<Int>? {
    var sign = tokens.lowerBound - 1
    while sentence.contains(sign),
      ["the", "about", "around", "early", "late"].contains(lower(sign))
    {
      sign -= 1
    }
    guard sentence.contains(sign), lower(sign) != ";" else { return nil }
    if namesDeadline(before: sign, sentence) { return sign..<sign }
    if isBoundOfDoubt(tokens, sign) { return sign..<sign }
    let isLimit = ["by", "before", "until", "till"].contains(lower(sign))
    let first = max(sentence.lowerBound, sign - 14)
    for index in (first..<sign).reversed() {
      if isAppointed(index, sign) || isLimit && isDemanded(by: index, sign) { return index..<sign }
      switch text.tokens[index].tag {
      case .vb:
        guard let to = (max(first, index - 2)..<index).last(where: { text.tokens[$0].tag == .to })
        else { continue }
        return isAwaited(to, sentence, isSure: isLimit || isDated) ? index..<sign : nil
      case .md:
        let isMeant =
          lower(index) == "would"
          ? saysIntent(before: index, sentence) : isLimit && lower(index) == "must"
        return isMeant ? index..<sign : nil
      case .vbd, .vbz, .vbp, .colon: return nil
      // “was to be sold in May, *but* on the night of 3 April burned”
      case .cc where lower(index) == "but" && lower(index - 1) == ",": return nil
      default: if lower(index) == ";" { return nil }
      }
    }
    return nil
  }

  /// Whether *of* or *for* ties a date to a word for the end of a term: “a *deadline of* 1 June 2019”.
  private func namesDeadline(before sign: Int, _ sentence: Range<Int>) -> Bool {
    guard ["of", "for"].contains(lower(sign)), sentence.contains(sign - 1) else { return false }
    switch lower(sign - 1) {
    case "deadline", "target": return true
    case "date":
      return ["due", "expiry", "closing", "completion", "target", "delivery"]
        .contains(lower(sign - 2))
    default: return false
    }
  }

  /// Whether a word says that something was due on a date or appointed for it: “*repayable* on”, “*due* for completion by”,
  /// “*scheduled* for”.
  private func isAppointed(_ index: Int, _ sign: Int) -> Bool {
    switch lower(index) {
    case "due":
      // “was late *due to* snow on 3 May”
      return sign - index <= 6 && (lower(index + 1) != "to" || text.tag(index + 2) == .vb)
    case "repayable", "payable", "redeemable", "deliverable", "returnable": return sign - index <= 6
    default:
      guard index + 1 == sign, Self.appointed.contains(lower(index)) else { return false }
      return lower(sign) == "for"
        || ["scheduled", "expected"].contains(lower(index)) && text.tokens[index].tag == .vbn
    }
  }

  /// Whether a sentence counts on from the day for which the one before says that something was appointed.
  ///
  /// - Reads: “It was *listed for 9 June*, and put off. *It* took place *a week later*”.
  func goesOn(fromAppointed date: FoundExpression, to next: FoundExpression) -> Bool {
    let sentence = text.sentences[next.sentence].tokens
    return next.sentence - date.sentence == 1 && date.reading.meaning.fields?.day != nil
      && lower(date.tokens.lowerBound - 1) == "for"
      && Self.appointed.contains(lower(date.tokens.lowerBound - 2))
      && ["it", "this", "that"].contains(lower(sentence.lowerBound))
      && next.tokens.lowerBound - sentence.lowerBound > 1
  }

  private static let appointed: Set<String> = [
    "planned", "set", "fixed", "slated", "timed", "listed", "billed", "booked", "appointed",
    "arranged", "intended", "scheduled", "due", "expected",
  ]

  /// Whether what governs an infinitive says that it was still to be: “*was* to be freed”, “*hoped* to be freed”, and where a
  /// date can only be that of the infinitive “*promised* to leave by”.
  private func isAwaited(_ to: Int, _ sentence: Range<Int>, isSure: Bool) -> Bool {
    var before = to - 1
    while sentence.contains(before), ["not", "also", "then", "never"].contains(lower(before)) {
      before -= 1
    }
    guard sentence.contains(before) else { return false }
    if ["was", "were"].contains(lower(before)) { return true }
    // “was to begin in May *and to be finished* by”
    if ["and", "or"].contains(lower(before)),
      let first = (max(sentence.lowerBound, before - 12)..<before).last(where: {
        text.tokens[$0].tag == .to && text.tag($0 + 1) == .vb
      })
    {
      return isAwaited(first, sentence, isSure: isSure)
    }
    let near = max(sentence.lowerBound, to - 8)..<to
    // “went well *enough* for an agreement to be signed by 3 May” tells that it was.
    if near.contains(where: { lower($0) == "enough" }) { return false }
    for index in near.reversed() {
      if Self.hopes.contains(lower(index)) { return true }
      if Self.bonds.contains(text.lemma(index)) { return isSure }
      switch text.tokens[index].tag {
      case .vbd, .vbz, .vbp, .md, .comma, .colon: return false
      default: continue
      }
    }
    return false
  }

  /// Words of expecting and wanting, whose infinitive comes later than they.
  private static let hopes: Set<String> = [
    "hoped", "hoping", "planned", "planning", "intended", "intending", "wanted", "wished", "aimed",
    "expected", "expecting", "scheduled", "set", "supposed", "meant", "slated", "plan", "plans",
    "intention", "hope", "hopes",
  ]

  /// Lemmas of binding oneself or others, of which it takes more to tell whose day a date is.
  private static let bonds: Set<String> = [
    "promise", "agree", "decide", "vow", "vote", "threaten", "order", "urge", "pledge", "require",
    "undertake", "resolve", "swear", "propose", "contract", "commit", "demand", "ask", "tell",
    "instruct", "arrange", "oblige", "bind", "have", "need", "invite", "offer", "covenant",
    "agreement", "deal", "decision", "option", "right", "obligation", "duty", "undertaking",
    "proposal", "requirement", "threat",
  ]

  /// Whether a word of saying or wanting stands before *would*, which then tells of what was to come: “*promised* that it
  /// *would* open”, “gave a *promise*: it *would* open”.
  private func saysIntent(before would: Int, _ sentence: Range<Int>) -> Bool {
    guard lower(would + 1) != "have" else { return false }
    return (max(sentence.lowerBound, would - 12)..<would).contains {
      if text.tokens[$0].tag == .nn { return Self.pledges.contains(lower($0)) }
      return [.vbd, .vbn].contains(text.tokens[$0].tag)
        && (Self.hopes.contains(lower($0)) || Self.bonds.contains(text.lemma($0))
          || ["say", "announce", "rule", "predict", "state", "declare"].contains(text.lemma($0)))
    }
  }

  /// Nouns for what binds somebody to do what *would* be.
  private static let pledges: Set<String> = [
    "promise", "pledge", "undertaking", "agreement", "commitment", "vow",
  ]

  /// Whether the text goes on to how what was meant came about, was put off or came to nothing: in the same sentence, or with
  /// the next date.
  private func comesAbout(_ deed: Range<Int>, behind index: Int, _ found: [FoundExpression]) -> Bool
  {
    let plan = found[index]
    guard
      let next = found[(index + 1)...].prefix(4).first(where: {
        // “a letter *every month*” goes on to no time.
        if case .set = $0.reading.meaning.core { return false }
        return $0.reading.meaning.duration == nil
      }),
      next.sentence - plan.sentence <= 1
    else { return false }
    if next.sentence == plan.sentence { return next.reading.meaning.fields?.year == nil }
    if tellsFate(of: deed, plan) { return true }
    let deeds = deed.filter {
      [.vb, .vbn].contains(text.tokens[$0].tag) && !["be", "have"].contains(text.lemma($0))
    }.map(text.lemma)
    let sentence = text.sentences[next.sentence].tokens
    let near =
      max(
        sentence.lowerBound, next.tokens.lowerBound - 16)..<min(
        sentence.upperBound, next.tokens.upperBound + 12)
    return near.contains {
      guard [.vbd, .vbn].contains(text.tokens[$0].tag) else { return false }
      let lemma = text.lemma($0)
      return deeds.contains(lemma) || Self.comings.contains(lemma)
        || lemma == "take" && lower($0 + 1) == "place"
        || ["put", "bring"].contains(lemma) && ["off", "back", "forward"].contains(lower($0 + 1))
    }
  }

  /// Whether the story comes to a day for which something was appointed: what is told next by the clock was on it.
  ///
  /// - Reads: “It burned down *on 26 May 1911*. A test *was set for 25 May 1911*. *At 14:00* the crew asked for a delay”, since the
  ///   text has told what came of the day; “A flight was set for 9 June 1911. *The flight began* at 07:30”.
  /// - Leaves alone: a day behind the one that the story is on, “He was held *on 1 May 1911*. A hearing was set for 8 May 1911. At
  ///   10:00 he was freed”; what *had been* set, which may look back.
  private func isTakenUp(_ index: Int, _ found: [FoundExpression]) -> Bool {
    let plan = found[index]
    if isBroughtAbout(index, found) { return true }
    // “It had been meant for *the morning*, but at 14:00 …”
    let behind = found[(index + 1)...].prefix(3).drop {
      $0.reading.meaning.clock?.part != nil && $0.reading.meaning.fields == nil
    }
    guard let planned = fullDay(plan), let next = behind.first,
      next.sentence > plan.sentence, next.sentence - plan.sentence <= 3,
      text.sentences[next.sentence].block == text.sentences[plan.sentence].block,
      next.reading.meaning.core == .none, next.reading.meaning.clock?.hour != nil,
      case let sentence = text.sentences[next.sentence].tokens,
      tense(around: next.tokens, in: sentence) == .past,
      case let own = text.sentences[plan.sentence].tokens,
      let verb = (max(own.lowerBound, plan.tokens.lowerBound - 8)..<plan.tokens.lowerBound).last(
        where: { Self.appointed.contains(lower($0)) }),
      ["was", "were"].contains(lower(verb - 1))
    else { return false }
    if begins(own.lowerBound..<verb, in: sentence) { return true }
    if looksBack(before: next.tokens, in: sentence) { return false }
    // The latest time told with its year tells whether the story has been at the day already, or not yet near it.
    let told = found[..<index].last { fullYear($0) != nil }
    guard let told, let year = fullYear(told) else { return true }
    return fullDay(told).map { $0.number > planned.number }
      ?? (fullYear(plan).map { year <= $0 } ?? false)
  }

  /// Whether what a day was appointed for is told, without a time of its own, in the sentences behind, before or with the next time.
  ///
  /// - Reads: “set *the referendum* for 23 June. The people *voted* to stay. The next day …”
  /// - Leaves alone: “set *the referendum* for 23 June. The people *protested*. The next day …”
  func isBroughtAbout(_ index: Int, _ found: [FoundExpression]) -> Bool {
    let plan = found[index]
    let own = text.sentences[plan.sentence]
    let nouns = (max(own.tokens.lowerBound, plan.tokens.lowerBound - 14)..<plan.tokens.lowerBound)
      .filter { [.nn, .nns].contains(text.tag($0)) }.map(text.lemma)
    guard !nouns.isEmpty, index + 1 < found.count, case let next = found[index + 1],
      next.sentence > plan.sentence, next.sentence - plan.sentence <= 3,
      text.sentences[next.sentence].block == own.block
    else { return false }
    // “He *was hanged at dawn*”, which leaves the day open
    let end = next.reading.meaning.core == .none ? next.sentence + 1 : next.sentence
    return text.sentences[plan.sentence + 1..<end].contains { sentence in
      sentence.tokens.contains { verb in
        let isTold =
          text.tokens[verb].tag == .vbd
          || text.tokens[verb].tag == .vbn && ["was", "were"].contains(lower(verb - 1))
        return isTold && nouns.contains { Realisation.canBring(text.lemma(verb), about: $0) }
      }
    }
  }

  /// Whether what something was appointed for begins in a sentence: “*the flight began* at 07:30”.
  private func begins(_ plan: Range<Int>, in sentence: Range<Int>) -> Bool {
    let nouns = plan.suffix(12).filter { [.nn, .nns].contains(text.tag($0)) }.map(text.lemma)
    return sentence.dropLast(2).contains {
      [.nn, .nns].contains(text.tag($0)) && nouns.contains(text.lemma($0))
        && text.tag($0 + 1) == .vbd && Self.beginnings.contains(text.lemma($0 + 1))
    }
  }

  private static let beginnings: Set<String> = [
    "begin", "start", "open", "commence", "leave", "depart", "lift", "take", "end", "finish",
  ]

  /// The year that an expression names in full.
  private func fullYear(_ expression: FoundExpression) -> Int? {
    guard let fields = expression.reading.meaning.fields, !fields.isShort else { return nil }
    return fields.year
  }

  /// The day that an expression names in full.
  private func fullDay(_ expression: FoundExpression) -> CivilDay? {
    guard let year = fullYear(expression), let fields = expression.reading.meaning.fields,
      fields.day != nil
    else { return nil }
    return fields.date(in: year)?.civilDay
  }

  /// Whether a sentence goes on from what was meant to what became of it: “The fair, *planned for 1906, came* to nothing”, “was
  /// to open in 1906 *but never did*”.
  private func tellsFate(of deed: Range<Int>, _ plan: FoundExpression) -> Bool {
    let next = plan.tokens.upperBound
    let behind = next..<max(next, text.sentences[plan.sentence].tokens.upperBound)
    if behind.prefix(12).contains(where: { ["but", "never"].contains(lower($0)) }) { return true }
    return lower(next) == "," && Self.appointed.contains(lower(deed.lowerBound))
      && behind.dropFirst().prefix(2).contains { text.tokens[$0].tag == .vbd }
  }

  /// Lemmas of coming about, and of being put off.
  private static let comings: Set<String> = [
    "hold", "happen", "occur", "postpone", "delay", "adjourn", "defer", "reschedule",
  ]

  private func lower(_ index: Int) -> String {
    text.tokens.indices.contains(index) ? text.lower(index) : ""
  }
}

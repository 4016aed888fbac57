import TextModel

/// What a clause says of when it speaks: it looks back, reports, sets a term or names what is over.
extension DirectionCues {
  /// Whether a verb of reporting stands near, so that the clause speaks from the day of writing.
  func isReported(_ tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let near =
      max(
        sentence.lowerBound, tokens.lowerBound - 30)..<min(
        sentence.upperBound, tokens.upperBound + 30)
    return near.contains { Self.reports.contains(text.lower($0)) }
  }

  private static let reports: Set<String> = [
    "said", "says",
  ]

  /// Whether a date says when something was made known: `disclosed yesterday`, `said in a statement on Friday`.
  func isMadeKnown(at tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let next = tokens.upperBound
    if sentence.contains(next), Self.tellings.contains(text.lower(next)) { return true }
    var index = tokens.lowerBound - 1
    let first = max(sentence.lowerBound, tokens.lowerBound - 6)
    while index >= first {
      if Self.tellings.contains(text.lower(index)) { return true }
      switch text.tokens[index].tag {
      case .vb, .vbd, .vbn, .vbp, .vbz, .md: return false
      default: if [",", ";", "that"].contains(text.lower(index)) { return false }
      }
      index -= 1
    }
    return false
  }

  /// Whether a sentence goes on from a date to someone who makes something known: `On Monday police announced`.
  func opensTelling(behind tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    for index in tokens
      .upperBound..<max(tokens.upperBound, min(sentence.upperBound, tokens.upperBound + 5))
    {
      if Self.tellings.contains(text.lower(index)) { return true }
      switch text.tokens[index].tag {
      case .vb, .vbd, .vbn, .vbp, .vbz, .md: return false
      default: break
      }
    }
    return false
  }

  private static let tellings: Set<String> = [
    "said", "says", "announced", "disclosed", "revealed", "reported", "told", "confirmed", "stated",
    "admitted", "acknowledged", "claimed", "warned", "insisted", "explained", "added", "conceded",
    "heard", "emerged", "testified", "alleged",
  ]

  /// Whether the clause before an expression tells what is arranged now: “*is to* report by mid-January”.
  func saysIsTo(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    (max(
      sentence.lowerBound + 1, tokens.lowerBound - 12)..<max(
        sentence.lowerBound + 1, tokens.lowerBound))
      .contains {
        ["is", "are"].contains(text.lower($0 - 1))
          && (role($0, sentence) == .to
            || ["due", "expected", "scheduled"].contains(text.lower($0)))
      }
  }

  /// Whether a time is that of what somebody proposed to do: “*proposed going* live in October”, “*suggested* they *meet*
  /// in May”.
  func proposes(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let begin = max(sentence.lowerBound, tokens.lowerBound - 8)
    guard
      let verb = (begin..<max(begin, tokens.lowerBound)).last(where: {
        ["proposed", "suggested", "recommended"]
          .contains(text.lower($0))
      })
    else { return false }
    let between = verb + 1..<tokens.lowerBound
    return between.contains { [.vbg, .vb].contains(text.tokens[$0].tag) }
      && !between.contains {
        text.tokens[$0].tag == .vbd || ["while", "when"].contains(text.lower($0))
      }
  }

  /// Whether a clause goes on to what is so or is to be: “visited Oslo in May *and is to report* soon”.
  func comesToNow(after tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let end = min(sentence.upperBound - 1, tokens.upperBound + 4)
    guard tokens.upperBound < end else { return false }
    return (tokens.upperBound..<end).contains { index in
      guard ["and", "but"].contains(text.lower(index)) else { return false }
      switch text.tag(index + 1) {
      case .vbz, .vbp: return true
      case .md: return text.lower(index + 1) == "will"
      default: return false
      }
    }
  }

  /// Whether the verb before an expression tells what is so of a thing: “the diary *ends* on 3 March 1900”.
  func speaksOfNow(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let near = max(sentence.lowerBound, tokens.lowerBound - 10)..<tokens.lowerBound
    for index in near.reversed() {
      switch text.tokens[index].tag {
      case .vbz, .vbp: return text.tokens[index].partOfSpeech == .verb
      case .vb, .vbd, .vbn, .vbg, .md: return false
      default: if [";", ":"].contains(text.lower(index)) { return false }
      }
    }
    return false
  }

  /// Whether the clause of an expression describes a thing in the present: “the season, *which begins* in May”, “Rome, *where* a fair
  /// *is held* in May”.
  func describesInPresent(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let near = max(sentence.lowerBound, tokens.lowerBound - 14)..<tokens.lowerBound
    var isPresent = false
    for index in near.reversed() {
      switch text.lower(index) {
      case "which", "where", "when": return isPresent
      case ";", ":", "now", "still", "next": return false
      default: break
      }
      switch text.tokens[index].tag {
      case .vbz, .vbp: isPresent = true
      case .vbd, .vb, .md: return false
      default: continue
      }
    }
    return false
  }

  /// Whether an infinitive stands before an expression, so that it tells what for: “sailed with orders *to return* the
  /// following summer”, or a verb that fixes a day: “had *booked* a hall *for* the following March”.
  func isAim(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    if role(tokens.lowerBound - 1, sentence) == .for, setsTerm(before: tokens, in: sentence) {
      return true
    }
    let first = max(sentence.lowerBound + 1, tokens.lowerBound - 6)
    guard first < tokens.lowerBound else { return false }
    for index in (first..<tokens.lowerBound).reversed() {
      switch text.tokens[index].tag {
      case .vb: return text.tag(index - 1) == .to
      case .vbd, .vbn, .vbg, .vbz, .vbp, .md: return false
      default: if text.lower(index) == "," { return false }
      }
    }
    return false
  }

  /// Whether “had” or “having” stands before in the sentence: it looks back from where the story is.
  ///
  /// Leaves alone what somebody had or had to do: “the firm *had* ten ships in May”.
  func looksBack(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    // “The trial *had been fixed for* 20 April” looks ahead.
    if role(tokens.lowerBound - 1, sentence) == .for,
      setsTerm(before: tokens, in: sentence)
        || hadBeenSet(for: tokens, in: sentence)
    {
      return false
    }
    if opensNewClause(tokens, in: sentence) { return false }
    let near = max(sentence.lowerBound, tokens.lowerBound - 12)..<tokens.lowerBound
    for index in near.reversed() {
      switch text.lower(index) {
      case "had", "having":
        if isAuxiliary(index) { return !isReasonLeft(index, before: tokens.lowerBound) }
      // “I*'d been* paid”
      case "'d", "’d": if text.lower(index + 1) == "been" { return true }
      // “denied that it had been told *but gave way* on Sunday”, “had not seen it, *but she left* on Sunday”
      case "but", "and":
        if opensPast(behind: index, before: tokens.lowerBound) { return false }
      // “The clerk, who had been warned, *fled* in May”
      case ","
      where index + 1 < tokens.lowerBound && text.tag(index + 1) == .vbd
        && text.lower(index + 1) != "had":
        return false
      default: break
      }
    }
    return false
  }

  /// Whether the clause that gives a reason with *had* is over before a time: “was put off to June because it *had* rained, *and then
  /// to August*”.
  private func isReasonLeft(_ had: Int, before end: Int) -> Bool {
    guard (max(0, had - 6)..<had).contains(where: { text.lower($0) == "because" }),
      let link = (had..<end).last(where: { ["and", "but"].contains(text.lower($0)) }),
      text.lower(link - 1) == ","
    else { return false }
    return !(link..<end).contains {
      text.tokens[$0].partOfSpeech == .verb || text.tokens[$0].partOfSpeech == .auxiliary
    }
  }

  /// Whether *but*, or *and* with a pronoun, opens a clause in the simple past.
  private func opensPast(behind conjunction: Int, before end: Int) -> Bool {
    guard conjunction + 1 < end,
      text.lower(conjunction) == "but" || text.tag(conjunction + 1) == .prp
    else { return false }
    return (conjunction + 1..<end).contains { text.tokens[$0].tag == .vbd }
  }

  /// Whether a date stands in a clause that tells behind the main verb what came before it: “was put off *after* the pump failed *in
  /// March*”.
  func endsAfterClause(_ tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    var hasVerb = false
    let first = max(sentence.lowerBound + 1, tokens.lowerBound - 9)
    guard first < tokens.lowerBound else { return false }
    for index in (first..<tokens.lowerBound).reversed() {
      if text.tokens[index].tag == .vbd { hasVerb = true }
      switch text.lower(index) {
      case "after": return hasVerb && text.lower(index - 1) != ","
      case ",", ";", "and", "but": return false
      default: break
      }
    }
    return false
  }

  /// Whether a date is only what another is compared with, and moves no story: “felled no earlier *than 1579*”.
  func isLimit(_ tokens: Range<Int>) -> Bool {
    tokens.lowerBound > 0 && text.lower(tokens.lowerBound - 1) == "than"
  }

  /// The token behind a phrase that commas set apart there, if one is: “and on 18 April*, in front of two guests,* he rose”.
  private func behindInsertion(at index: Int, in sentence: Range<Int>) -> Int {
    guard index + 1 < sentence.upperBound, text.lower(index) == ",",
      text.tag(index + 1) == .in
    else { return index }
    return (index + 2..<min(sentence.upperBound, index + 10)).first { text.lower($0) == "," }
      ?? index
  }

  /// Whether an expression begins a clause of its own that tells what came next: “it had spread, *and at two* the roof fell”.
  func opensNewClause(_ tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    var link = tokens.lowerBound - 1
    while link > sentence.lowerBound, [.in, .rb].contains(text.tokens[link].tag) { link -= 1 }
    guard link > sentence.lowerBound, ["and", "but", ";"].contains(text.lower(link)) else {
      return false
    }
    var hasSubject = false
    let begin = behindInsertion(at: tokens.upperBound, in: sentence)
    for index in begin..<max(begin, min(sentence.upperBound, begin + 10)) {
      switch text.tokens[index].tag {
      case .vbd: return hasSubject && text.lower(index) != "had"
      case .nn, .nns, .nnp, .nnps, .prp: hasSubject = true
      case .vb, .vbn, .vbg, .vbz, .vbp, .md: return false
      default:
        if [",", ";", "that", "who", "which"].contains(text.lower(index)), hasSubject {
          return false
        }
      }
    }
    return false
  }

  /// Whether an expression says when that was which *but* or *and* opens a clause of the past with: “had hoped to come, *but a fall
  /// in May* kept her away”.
  func isOfSubjectOfPast(_ tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard sentence.contains(tokens.upperBound), text.tokens[tokens.upperBound].tag == .vbd else {
      return false
    }
    var hasNoun = false
    let first = max(sentence.lowerBound + 1, tokens.lowerBound - 8)
    for index in (first..<max(first, tokens.lowerBound)).reversed() {
      switch text.tokens[index].tag {
      case .nn, .nns, .nnp, .nnps: hasNoun = true
      case .in, .dt, .jj, .prpPossessive, .cd: continue
      default:
        return hasNoun && ["but", "and"].contains(text.lower(index))
          && [",", ";"].contains(text.lower(index - 1))
      }
    }
    return false
  }

  /// Whether a form of *have* is no verb of its own, or may be none for lack of tags.
  func isAuxiliary(_ index: Int) -> Bool {
    text.tokens[index].tag == .unknown || text.tokens[index].partOfSpeech != .verb
  }

  /// Whether a clause begins among words that gives a reason, describes or looks back: `because it had expired on`.
  func beginsSubordinate(in words: Range<Int>) -> Bool {
    words.contains {
      switch text.lower($0) {
      case "because", "since", "which", "who", "whose", "whom", "where", "that", "had", "although",
        "though":
        true
      default: false
      }
    }
  }

  /// Where a clause ends that a sentence puts in between commas: “the firm, *founded in May 1998*, said”.
  ///
  /// - Parameters:
  ///   - tokens: the expression that it holds.
  ///   - sentence: the tokens of its sentence.
  ///   - isRelative: whether only a clause with a relative pronoun counts.
  /// - Returns: the token that ends it.
  func endOfInsertion(
    around tokens: Range<Int>, in sentence: Range<Int>, isRelative: Bool = false
  ) -> Int? {
    var index = tokens.lowerBound - 1
    let first = max(sentence.lowerBound + 1, index - 16)
    while index >= first, text.lower(index) != "," { index -= 1 }
    guard index >= first, opensInsertion(index + 1), !isRelative || !isParticiple(index + 1),
      tokens.upperBound <= sentence.upperBound
    else {
      return nil
    }
    let behind = tokens.upperBound..<sentence.upperBound
    return behind.prefix(24).first { text.lower($0) == "," && behind.contains($0 + 2) }
  }

  /// Whether a relative pronoun or participle stands at the beginning of a clause.
  private func opensInsertion(_ index: Int) -> Bool {
    switch text.lower(index) {
    case "which", "who", "whose", "whom", "where": true
    default: isParticiple(index)
    }
  }

  /// Whether a past perfect stands near an expression: `had been arrested`.
  func saysHadDone(around tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let near =
      max(
        sentence.lowerBound, tokens.lowerBound - 12)..<min(
        sentence.upperBound, tokens.upperBound + 6)
    return near.contains { index in
      text.lower(index) == "had"
        && (index + 1..<min(index + 4, sentence.upperBound)).contains {
          isParticiple($0) && !tokens.contains($0)
        }
    }
  }

  /// Whether the clause that an expression opens says what somebody *had done*.
  func saysHadDone(behind tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    for index in tokens.upperBound..<min(tokens.upperBound + 8, sentence.upperBound) {
      switch text.lower(index) {
      case "had": return isAuxiliary(index)
      case ",", ";", "when", "after", "before", "that", "which", "who": return false
      default: if text.tokens[index].tag == .vbd { return false }
      }
    }
    return false
  }

  /// Whether an expression says which of several things is meant that *had* been done or suffered: “denied that the call *of 23
  /// November had* been made”.
  func namesHadDone(by tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let preposition = tokens.lowerBound - 1
    return preposition > sentence.lowerBound && text.lower(preposition) == "of"
      && saysHadDone(behind: tokens, in: sentence)
  }

  /// Whether a word is a past participle, or without a tag looks like one.
  func isParticiple(_ index: Int) -> Bool {
    switch text.tokens[index].tag {
    case .vbn: true
    case .unknown: text.lower(index) == "been" || text.lower(index).hasSuffix("ed")
    default: false
    }
  }

  /// Whether the noun behind an expression names a deed or mishap that is over.
  func namesPastEvent(after tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    sentence.contains(tokens.upperBound) && Self.pastEvents.contains(text.lower(tokens.upperBound))
  }

  /// Whether some words name a deed or mishap that is over, or what is written about one: “Fire at the mill”, “Post-mortem”.
  func namesPastEvent(in tokens: Range<Int>) -> Bool {
    tokens.contains {
      let word = text.lower($0)
      return Self.pastEvents.contains(word) || ["post-mortem", "postmortem"].contains(word)
    }
  }

  private static let pastEvents: Set<String> = [
    "murder", "murders", "killing", "killings", "slaying", "slayings", "attack", "attacks",
    "bombing", "bombings", "shooting", "shootings", "crash", "collision", "fire", "explosion",
    "blast", "massacre", "assassination", "death", "deaths", "earthquake", "quake", "flood",
    "floods", "riot", "riots", "arrest", "arrests", "collapse", "coup", "accident", "defeat",
    "disaster", "theft", "robbery", "outbreak", "sinking", "derailment", "storm", "raid", "raids",
    "stabbing", "kidnapping", "hijacking", "uprising", "outage", "breach", "spill", "incident",
    "victory", "ambush", "eruption", "landslide", "tsunami",
  ]
}

import TextModel

/// Finds by tense and cue words whether a clause speaks of what was or of what is to come.
struct DirectionCues {
  /// The time that a clause speaks of.
  enum Tense { case unknown, past, present, future, request }

  let text: AnalysedText
  let words: [TimeWord]

  /// Returns the time that the clause around an expression speaks of.
  ///
  /// The nearest verb counts, the one before the expression first; at most thirty tokens are read.
  func tense(around tokens: Range<Int>, in sentence: Range<Int>) -> Tense {
    if isRequest(sentence, before: tokens.lowerBound) { return .request }
    if role(tokens.lowerBound - 1, sentence) == .since { return .past }
    if role(tokens.upperBound, sentence) == .possessive {
      // “Friday's vote will end the talks.”
      let near =
        tokens.upperBound
        + 1..<max(tokens.upperBound + 1, min(sentence.upperBound, tokens.upperBound + 5))
      return near.contains { text.lower($0) == "will" } || saysAhead(of: tokens, in: sentence)
        ? .future : .past
    }
    if isOrdered(from: tokens, in: sentence) { return .future }
    if (max(sentence.lowerBound, tokens.lowerBound - 2)..<tokens.lowerBound).contains(where: {
      Self.running.contains(text.lower($0))
    }) {
      return .unknown  // “Sales for the quarter ending in April missed the forecast.”
    }
    if sentence.contains(tokens.lowerBound - 1) {
      switch text.lower(tokens.lowerBound - 1) {
      case "is", "'s", "’s", "are": return .future  // “The deadline is Tuesday.”
      default: break
      }
    }
    if text.tokens.indices.contains(tokens.upperBound), sentence.contains(tokens.upperBound) {
      // “The march planned for Saturday was called off.”
      let next = text.lower(tokens.upperBound)
      if next == "was" || next == "were" { return .past }
      if next == "is" || next == "will" { return .future }
    }
    if opensClause(tokens, in: sentence) {
      if saysExpected(behind: tokens, in: sentence) { return .future }
      if let tense = ownTense(behind: tokens, in: sentence) { return tense }
    }
    if UrgentOrder.verb(before: tokens, in: sentence, of: text) != nil { return .past }
    if isOfSubjectOfPast(tokens, in: sentence) { return .past }
    if isBeingArranged(before: tokens, in: sentence) || isAskedFor(before: tokens, in: sentence) {
      return .future
    }
    var index = tokens.lowerBound - 1
    let first = max(sentence.lowerBound, tokens.lowerBound - 20)
    while index >= first, text.lower(index) != ";" {
      if let tense = tense(at: index, sentence, forward: false) {
        return tense == .present && looksAhead(before: tokens, in: sentence) ? .future : tense
      }
      index -= 1
    }
    return tense(behind: tokens, in: sentence)
  }

  /// Whether the verb before what is somebody's or some day's own says that it is still to come: “*will* miss Tuesday's match”, “*is
  /// doubtful* for Tuesday's match”.
  private func saysAhead(of tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let first = max(sentence.lowerBound, tokens.lowerBound - 8)
    for word in (first..<tokens.lowerBound).reversed() {
      switch text.lower(word) {
      case "will", "'ll", "’ll", "may", "might", "can", "could", "should", "must": return true
      case "is", "are", "'s", "’s":
        return (word + 1..<tokens.lowerBound).contains { Self.pending.contains(text.lower($0)) }
      default: if [.vbd, .vbz, .vbp].contains(text.tag(word)) { return false }
      }
    }
    return false
  }

  private static let pending: Set<String> = [
    "doubtful", "likely", "unlikely", "expected", "set", "due", "ready", "fit", "available",
    "preparing", "scheduled", "certain", "suspended", "hopeful",
  ]

  /// Whether an expression opens a clause that *and* or *but* joins: “said it would fail, *and on 3 May* the council closed it”.
  private func opensClause(_ tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    var before = tokens.lowerBound - 1
    if sentence.contains(before), [.in, .to].contains(text.tokens[before].tag) { before -= 1 }
    return sentence.contains(before - 1) && ["and", "but"].contains(text.lower(before))
      && [",", ";"].contains(text.lower(before - 1))
  }

  /// The time of the finite verb behind an expression that opens its clause, where a subject stands between.
  private func ownTense(behind tokens: Range<Int>, in sentence: Range<Int>) -> Tense? {
    for index in tokens.upperBound..<min(sentence.upperBound, tokens.upperBound + 10) {
      switch text.tokens[index].tag {
      case .vbd: return index > tokens.upperBound ? .past : nil
      case .md, .vbz, .vbp, .vb, .vbn, .vbg, .comma, .unknown: return nil
      default: continue
      }
    }
    return nil
  }

  /// Participles after which a date is the nearest one, whatever the tense of the clause.
  private static let running: Set<String> = ["ending", "beginning", "starting", "expiring"]

  /// The time of the first verb behind an expression.
  private func tense(behind tokens: Range<Int>, in sentence: Range<Int>) -> Tense {
    var index = tokens.upperBound
    while index < min(sentence.upperBound, tokens.upperBound + 40) {
      if let tense = tense(at: index, sentence, forward: true) { return tense }
      index += 1
    }
    return isTimetabledNoun(before: tokens, in: sentence) ? .future : .unknown
  }

  /// Whether a condition or a term stands before an expression: `if they lose Sunday`, `has until Friday`.
  private func looksAhead(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    switch role(tokens.lowerBound - 1, sentence) {
    case .until, .by: return true
    default: break
    }
    return (max(sentence.lowerBound, tokens.lowerBound - 6)..<tokens.lowerBound).contains {
      switch text.lower($0) {
      case "if", "unless", "when", "once": true
      default: false
      }
    }
  }

  /// Whether the present tells shortly before an expression of what is arranged: `She *is leaving* on Friday`.
  private func isBeingArranged(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    var index = tokens.lowerBound - 1
    while index > max(sentence.lowerBound, tokens.lowerBound - 7) {
      if Self.arranging.contains(text.lower(index)) {
        switch text.lower(index - 1) {
        case "am", "is", "are", "'m", "'s", "'re", "’m", "’s", "’re", "not", "n't", "also":
          return true
        default: return false
        }
      }
      if tense(at: index, sentence, forward: false) != nil || text.lower(index) == "," {
        return false
      }
      index -= 1
    }
    return false
  }

  private static let arranging: Set<String> = [
    "leaving", "going", "coming", "meeting", "flying", "moving", "playing", "opening", "closing",
    "starting", "holding", "hosting", "visiting", "returning", "arriving", "publishing",
    "launching", "releasing", "marrying", "speaking", "performing", "travelling", "traveling",
    "retiring", "joining", "having", "getting",
  ]

  /// Whether the sentence asks for something to be done, as `Move it to May.` does.
  private func isRequest(_ sentence: Range<Int>, before place: Int) -> Bool {
    func lower(_ offset: Int) -> String {
      let index = sentence.lowerBound + offset
      return sentence.contains(index) ? text.lower(index) : ""
    }
    let first = lower(0)
    if first == "please" { return true }
    if Self.requests.contains(first), !isStatement(sentence) { return true }
    if let mark = (max(sentence.lowerBound, place - 12)..<place).last(where: {
      text.lower($0) == ":" || text.lower($0) == ";"
    }), mark + 1 < place, Self.requests.contains(text.lower(mark + 1)) {
      return true  // “To do: add a limit by Friday.”
    }
    for offset in 1..<8 where lower(offset) == "," {
      return Self.requests.contains(lower(offset + 1)) && sentence.count < 30
        && ["on", "for", "at"].contains(first)
    }
    if first == "i" {
      return ["need", "want", "would", "'d", "have"].contains(lower(1)) && lower(2) != "been"
        && (lower(1) == "need" || lower(1) == "want" || lower(2) == "like")
    }
    return ["can", "could", "will", "would"].contains(first) && lower(1) == "you"
  }

  /// Whether a sentence begins with a noun and has a verb in the past: “*Call* volumes *fell* on Friday”.
  private func isStatement(_ sentence: Range<Int>) -> Bool {
    switch text.tokens[sentence.lowerBound].tag {
    case .nn, .nns, .nnp, .nnps, .jj, .vbn, .vbd:
      sentence.dropFirst().contains { text.tokens[$0].tag == .vbd }
    default: false
    }
  }

  private static let requests: Set<String> = [
    "add", "book", "cancel", "change", "delete", "remove", "remind", "reserve", "reschedule",
    "schedule", "move", "put", "set", "make", "find", "arrange", "plan", "get", "bring", "send",
    "call", "note", "register", "update", "bump", "drop", "switch", "replace", "shift",
    "remember", "check", "join", "visit", "come", "clear", "erase", "buy", "postpone", "push",
    "give", "let", "need", "want",
  ]

  func role(_ index: Int, _ sentence: Range<Int>) -> TimeWord.Role {
    sentence.contains(index) ? words[text.tokens[index].word].role : .none
  }

  private func tense(at index: Int, _ sentence: Range<Int>, forward: Bool) -> Tense? {
    let token = text.tokens[index]
    let word = words[token.word]
    if staysSo(index, sentence) { return nil }
    if text.lower(index) == "forward", index > sentence.lowerBound,
      text.lower(index - 1).hasPrefix("look")
    {
      return .future
    }
    if forward, let tense = tense(ofAuxiliary: index, sentence) { return tense }
    if text.lower(index) == "going", index > sentence.lowerBound {
      switch text.lower(index - 1) {
      case "am", "is", "are", "'m", "'re", "’m", "’re", "'s", "’s": return .future
      default: break
      }
    }
    if word.role == .to {
      // “Is to meet”; where an intention governs the infinitive, that word is met next.
      guard index > sentence.lowerBound else { return nil }
      switch text.lower(index - 1) {
      case "is", "are", "was", "were", "'s":
        return hasHad(before: index, sentence) ? .past : .future
      default: return isBase(index + 1, sentence) ? governor(of: index, sentence) : nil
      }
    }
    switch token.tag {
    case .vb where isTimetabled(index) && isFinite(index, sentence):
      return .future
    // “Schools *stay* closed until Monday”
    case .vb where Self.staying.contains(text.lower(index)) && isFinite(index, sentence):
      return .present
    case .vbd:
      if !forward, Self.arrangements.contains(text.lower(index)), !hasHad(before: index, sentence),
        isThing(index + 1, sentence)
      {
        return .future
      }
      // “a visit, *pencilled in for* May”, whatever its tag
      if !forward, text.lower(index).hasPrefix("pencil"), text.lower(index + 1) == "in",
        !hasHad(before: index, sentence)
      {
        return .future
      }
      // “*called for* elections in May”
      if !forward, text.lower(index) == "called", role(index + 1, sentence) == .for {
        return .future
      }
      return .past
    case .md:
      if text.lower(index) == "could", let open = consequence(index, sentence) { return open }
      if text.lower(index) == "could", isDenied(index, sentence) || perceives(index, sentence) {
        return .past
      }
      return word.cue == .future || isWould(index) ? .future : nil
    case .vbz, .vbp:
      if forward, isProgressive(index, sentence) { return .future }
      if isTimetabled(index) { return .future }
      return word.cue == .future ? .future : .present
    // “The fund, *set up* in February, hopes …”
    case .vbn where text.lower(index) == "set" && ["up", "off"].contains(text.lower(index + 1)):
      return isPassiveOfBe(index, sentence) ? nil : .past
    case .vbn:
      if word.cue == .future { return hasHad(before: index, sentence) ? .past : .future }
      return isPassiveOfBe(index, sentence) || describes(index) ? nil : .past
    case .unknown: break
    default:
      guard isFuture(word), token.tag != .nn, token.tag != .nns else { return nil }
      // “*had been due* on Monday”
      return hasHad(before: index, sentence) ? .past : .future
    }
    switch word.cue {
    case .past, .pastParticiple: return isPassiveOfBe(index, sentence) ? nil : .past
    case .future:
      guard isFuture(word) else { return nil }
      return hasHad(before: index, sentence) ? .past : .future
    case .present: return forward ? .present : nil
    default: return nil
    }
  }

  /// Whether “would” is written short: `I'd like`.
  private func isWould(_ index: Int) -> Bool {
    text.lower(index) == "'d" || text.lower(index) == "’d"
  }

  /// Whether a present form of “be” has an -ing form behind it: “Friday we *are having* guests”.
  private func isProgressive(_ index: Int, _ sentence: Range<Int>) -> Bool {
    switch text.lower(index) {
    case "is", "are", "am", "'re", "’re", "'m", "’m":
      return sentence.contains(index + 1) && text.tag(index + 1) == .vbg
    default: return false
    }
  }

  /// The time of “are to travel” and of “have been killed”, by what follows the auxiliary.
  private func tense(ofAuxiliary index: Int, _ sentence: Range<Int>) -> Tense? {
    switch text.lower(index) {
    case "is", "are":
      let sign = isExpected(index, sentence) ? index + 2 : index + 1
      return role(sign, sentence) == .to && isBase(sign + 1, sentence) ? .future : nil
    case "has", "have":
      let participle = (index + 1..<min(index + 4, sentence.upperBound)).contains {
        text.tokens[$0].tag == .vbn
      }
      return participle ? .past : nil
    default: return nil
    }
  }

  /// Whether neither “to” nor another verb stands before a plain form that is tagged as infinitive.
  private func isFinite(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return false }
    switch text.tag(index - 1) {
    case .nn, .nns, .nnp, .nnps, .prp: return true
    default: return text.lower(index - 1) == ","
    }
  }

  /// Verbs that, in the past, arrange for what is still to come.
  private static let arrangements: Set<String> = ["planned", "scheduled", "slated"]

  /// Whether what follows is a thing, not an infinitive or a preposition.
  private func isThing(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(index) else { return false }
    switch text.tokens[index].tag {
    case .dt, .nn, .nns, .jj, .prpPossessive, .cd: return true
    default: return false
    }
  }

  /// What governs an infinitive: an intention looks ahead, a deed that has a purpose does not.
  private func governor(of index: Int, _ sentence: Range<Int>) -> Tense {
    if text.lower(index + 1) == "be", !hasHad(before: index, sentence) { return .future }
    var position = index - 1
    while position >= max(sentence.lowerBound, index - 6) {
      let lower = text.lower(position)
      if Self.intentions.contains(lower) {
        return hasHad(before: position, sentence) ? .past : .future
      }
      switch words[text.tokens[position].word].cue {
      case .future: return hasHad(before: position, sentence) ? .past : .future
      case .past: return .past
      default: position -= 1
      }
    }
    return .future
  }

  static let intentions: Set<String> = [
    "agreed", "decided", "planned", "promised", "vowed", "voted", "threatened", "asked", "ordered",
    "urged", "wanted", "hoped", "intended", "needed", "pledged", "prepared", "required", "expected",
    "scheduled", "invited", "told", "offered", "allowed", "authorized", "supposed", "slated", "set",
    "agreement", "deal", "pact", "proposal", "decision", "offer", "pledge", "intention", "contract",
    "planning", "preparing", "hoping", "expecting", "intending", "promising", "threatening",
  ]

  private func isBase(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound else { return false }
    let word = text.words[text.tokens[index].word]
    if text.tokens[index].tag != .unknown { return text.tokens[index].tag == .vb }
    return !word.shape.contains(.capitalised) && !word.shape.contains(.hasDigit)
      && !words[text.tokens[index].word].relevant && !word.lower.hasSuffix("s")
      && !word.lower.hasSuffix("ing")
      && !word.lower.hasSuffix("ion")
  }

  /// Whether “had” stands shortly before, as in “had been due to expire”.
  private func hasHad(before index: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, index - 5)..<index).contains { text.lower($0) == "had" }
  }

  /// Whether a participle follows a form of `be` that is not past, as in “will be named”.
  private func isPassiveOfBe(_ index: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, index - 2)..<index).contains {
      switch text.lower($0) {
      case "be", "is", "are", "being", "'s", "'re", "’s": true
      default: false
      }
    }
  }

  private func isFuture(_ word: TimeWord) -> Bool { word.cue == .future && word.month == 0 }
}

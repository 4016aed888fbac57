import TextModel

/// What a clause says of the day until which something goes on, or to which it is put off.
extension DirectionCues {
  /// Whether a term is set that ends with the expression.
  func setsTerm(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let before = role(tokens.lowerBound - 1, sentence)
    if before == .to || before == .until || before == .for {
      let verbs = max(sentence.lowerBound, tokens.lowerBound - 4)..<tokens.lowerBound
      if verbs.contains(where: {
        Self.postponements.contains(text.lower($0)) || isPutOff($0, sentence)
      }) {
        return true
      }
    }
    if before == .for {
      // “has *called* a march *for* Saturday”
      let near = max(sentence.lowerBound, tokens.lowerBound - 7)..<tokens.lowerBound
      if near.contains(where: {
        ["called", "announced", "booked", "reserved", "set", "fixed", "ordered"]
          .contains(text.lower($0))
      }) {
        return true
      }
    }
    guard before == .until || before == .by else { return false }
    return (max(sentence.lowerBound, tokens.lowerBound - 10)..<tokens.lowerBound).contains {
      Self.terms.contains(text.lower($0))
    }
  }

  /// Whether a participle without its verb says that something was due then: “the hearing, *due in* May, was put off”, “the trial *due to
  /// start in* May”.
  ///
  /// - Leaves alone: “*was* due in May”, “was late *due to* snow in May”.
  func isDue(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard [.in, .on, .for, .at].contains(role(tokens.lowerBound - 1, sentence)) else {
      return false
    }
    var due = tokens.lowerBound - 2
    if sentence.contains(due - 2), text.lower(due - 1) == "to", text.lower(due - 2) == "due" {
      guard Self.dueDeeds.contains(text.lower(due)) || text.tokens[due].tag == .vb else {
        return false
      }
      due -= 2
    }
    guard sentence.contains(due - 1), text.lower(due) == "due" else { return false }
    switch text.tokens[due - 1].tag {
    case .comma, .nn, .nns, .nnp, .nnps: return true
    default: return false
    }
  }

  /// Verbs that look like nouns, of what is due.
  private static let dueDeeds: Set<String> = [
    "start", "open", "end", "close", "finish", "run", "begin", "launch",
  ]

  /// Whether something *had been* done towards a time, whatever came of it: “A gale *had been forecast for the* Saturday”.
  func hadBeenSet(for tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    guard sentence.contains(before) else { return false }
    let preposition = text.lower(before) == "the" ? before - 1 : before
    guard role(preposition, sentence) == .for, sentence.contains(preposition - 2),
      isParticiple(preposition - 1)
    else { return false }
    let near = max(sentence.lowerBound, preposition - 5)..<preposition - 1
    return near.contains { text.lower($0) == "been" } && near.contains { text.lower($0) == "had" }
  }

  /// Whether a participle without an auxiliary stands shortly before a time: “the tape, *aired* on Tuesday”.
  func isOfParticiple(_ tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard
      let participle = (max(sentence.lowerBound, tokens.lowerBound - 4)..<tokens.lowerBound).last(
        where: { text.tokens[$0].partOfSpeech == .verb })
    else { return false }
    return text.tokens[participle].tag == .vbn
      && [.acl, .advcl].contains(
        text.tokens[participle].relation)
  }

  /// Whether something is shut or called off for the days until an expression: “*closed* the road *until* Tuesday”, “*cancelled* all
  /// sailings *through* Sunday”.
  ///
  /// - Leaves alone: “*had been* closed until Tuesday”, “stayed closed until Tuesday, *when* it was cleared”.
  func shuts(until tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let before = role(tokens.lowerBound - 1, sentence)
    guard before == .until || before == .through,
      !sentence.contains(tokens.upperBound + 1) || text.lower(tokens.upperBound + 1) != "when"
    else { return false }
    for index in (max(sentence.lowerBound, tokens.lowerBound - 10)..<tokens.lowerBound).reversed() {
      if Self.closings.contains(text.lower(index)) {
        return !(max(sentence.lowerBound, index - 3)..<index).contains {
          ["had", "remained", "stayed", "been"].contains(text.lower($0))
        }
      }
      if [",", ";"].contains(text.lower(index)) { return false }
    }
    return false
  }

  private static let closings: Set<String> = [
    "closed", "shut", "cancelled", "canceled", "banned", "grounded", "halted", "evacuated",
    "barred",
    "stopped", "sealed", "cordoned", "suspended", "scrapped", "locked",
  ]

  /// Whether somebody has said until when something *was* so, which he said as it was: “said that jobs *were* safe *until* June”.
  ///
  /// - Leaves alone: “said that it *had been* shut until June”, and what no one is said to say.
  func saysSafeUntil(_ tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard role(tokens.lowerBound - 1, sentence) == .until else { return false }
    let first = max(sentence.lowerBound + 1, tokens.lowerBound - 14)
    var hasBe = false
    for index in (first..<max(first, tokens.lowerBound - 1)).reversed() {
      switch text.lower(index) {
      case "was", "were": hasBe = true
      case "had", ";": return false
      case "said", "told", "added", "insisted", "promised", "assured", "stressed", "confirmed":
        return hasBe
      default: continue
      }
    }
    return false
  }

  /// Whether a clause moves something from the time that an expression names to another: “was brought forward *from October*
  /// to 15 May”.
  func movesFrom(_ tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard role(tokens.lowerBound - 1, sentence) == .from,
      role(tokens.upperBound, sentence) == .to
    else { return false }
    return (max(sentence.lowerBound, tokens.lowerBound - 6)..<tokens.lowerBound).contains {
      Self.postponements.contains(text.lower($0))
        || ["forward", "back", "changed"].contains(text.lower($0)) || isPutOff($0, sentence)
    }
  }

  /// Whether “off”, “back” or “forward” ends a verb of moving a plan: `put off`, `put the match back`, `brought forward`.
  private func isPutOff(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let verbs = max(sentence.lowerBound, index - 5)..<index
    switch text.lower(index) {
    case "off", "back":
      return verbs.contains { ["put", "puts", "putting"].contains(text.lower($0)) }
    case "forward": return verbs.contains { ["bring", "put"].contains(text.lemma($0)) }
    default: return false
    }
  }

  /// Whether what was so in the past had a term that ends with the expression, as nearly over as ahead: “*gave* them *until*
  /// 30 June”, “*were to last until* 30 June”, but not “put off until”.
  func setPastTerm(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard role(tokens.lowerBound - 1, sentence) == .until else { return false }
    for index in (max(sentence.lowerBound, tokens.lowerBound - 8)..<tokens.lowerBound).reversed() {
      switch text.lower(index) {
      case "gave", "ran", "lasted", "had": return true
      case "was", "were": return role(index + 1, sentence) == .to
      default: if text.tokens[index].tag == .md { return false }
      }
    }
    return false
  }

  private static let postponements: Set<String> = [
    "postponed", "delayed", "rescheduled", "adjourned", "deferred", "pushed", "moved", "extended",
    "reset",
  ]

  private static let terms: Set<String> = [
    "effect", "force", "valid", "suspended", "remain", "remains", "remained",
    "gave", "give", "given", "gives", "has", "have", "deadline", "extended", "extends", "extend",
    "ultimatum", "must", "hoped", "intended", "aimed",
  ]
}

import TextModel

/// What is announced or ordered in the past for a day still to come.
extension DirectionCues {
  /// Whether a time is that from which something is to be so, or by which, that was announced, ordered or promised: “declared a
  /// holiday *starting on* Monday”, “announced a ban *from* Friday”, “promised an answer *by* Friday”.
  ///
  /// - Leaves alone: “the ban announced then was in force from Friday”, “cancelled all flights from Friday”.
  func isOrdered(from tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    var sign = tokens.lowerBound - 1
    if sentence.contains(sign - 1), text.lower(sign) == "on" { sign -= 1 }
    guard sign > sentence.lowerBound else { return false }
    let verbs: Set<String>
    switch text.lower(sign) {
    case "starting", "beginning", "commencing", "from": verbs = Self.orders
    case "by": verbs = Self.promises
    default: return false
    }
    for index in (max(sentence.lowerBound, sign - 10)..<sign).reversed() {
      if verbs.contains(text.lower(index)) {
        return text.tokens[index].tag != .jj && !isThingOrdered(index, sentence)
      }
      switch text.tokens[index].tag {
      case .vb, .vbd, .vbn, .vbz, .vbp, .md, .colon: return false
      default: if ["that", "which", "who", ";"].contains(text.lower(index)) { return false }
      }
    }
    return false
  }

  /// Whether a participle only describes the noun before it: “the ban *announced* then”.
  private func isThingOrdered(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound, text.tokens[index].tag == .vbn else { return false }
    return [.nn, .nns].contains(text.tag(index - 1))
  }

  /// Whether a participle behind a comma announces something for a day, in a sentence that has named another: “left on Tuesday,
  /// *announcing* a rally on Friday”.
  func isAnnounced(for tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    for index in (max(sentence.lowerBound, tokens.lowerBound - 12)..<tokens.lowerBound).reversed()
    where index > sentence.lowerBound {
      if Self.announcing.contains(text.lower(index)) {
        return text.lower(index - 1) == "," || text.lower(max(0, index - 2)) == ","
      }
      switch text.tokens[index].tag {
      case .vb, .vbd, .vbn, .vbz, .vbp, .md, .comma, .colon: return false
      default: continue
      }
    }
    return false
  }

  /// Whether a clause that another time opens announces something for a time behind: “*in May* Berg *announced* a tour *in
  /// October*”.
  ///
  /// - Leaves alone: “in May Berg announced that she had left in October”, “Berg announced a tour in October”.
  func isAnnounced(for tokens: Range<Int>, on date: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard date.upperBound < tokens.lowerBound,
      date.lowerBound - sentence.lowerBound <= 1, tokens.lowerBound - date.upperBound <= 16
    else { return false }
    for index in (date.upperBound..<tokens.lowerBound).reversed() {
      if ["announced", "proposed", "promised", "offered"].contains(text.lower(index)) {
        return text.tokens[index].tag == .vbd
      }
      switch text.tokens[index].tag {
      case .vb, .vbd, .vbn, .vbg, .vbz, .vbp, .md, .comma, .colon: return false
      default:
        if ["that", "since", "from", "of"].contains(text.lower(index)),
          index == tokens.lowerBound - 1
        {
          return false
        }
      }
    }
    return false
  }

  /// Whether a clause in the bare form tells before a time what is asked for or decided: “moved that the fee *be* raised in July”,
  /// “proposed that the board *sell* it in May”.
  ///
  /// - Leaves alone: “said that it *was* raised in July”, “said that it *may be* raised in July”.
  func isAskedFor(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let reach = max(sentence.lowerBound, tokens.lowerBound - 24)..<tokens.lowerBound
    guard let verb = reach.last(where: { isVerbOrEnd($0) && text.tokens[$0].tag != .vbn }),
      text.lower(verb) == "be" || [.vb, .vbp].contains(text.tokens[verb].tag)
    else { return false }
    for index in (reach.lowerBound..<verb).reversed() {
      if text.lower(index) == "that" {
        guard index + 1 < verb, index > sentence.lowerBound else { return false }
        return text.lower(verb) == "be" || Self.asking.contains(text.lower(index - 1))
      }
      if isVerbOrEnd(index) || ["to", "not"].contains(text.lower(index)) { return false }
    }
    return false
  }

  private func isVerbOrEnd(_ index: Int) -> Bool {
    switch text.tokens[index].tag {
    case .vb, .vbd, .vbn, .vbz, .vbp, .md, .colon: true
    default: text.lower(index) == ";"
    }
  }

  private static let asking: Set<String> = [
    "proposed", "proposes", "moved", "moves", "agreed", "resolved", "recommended", "recommends",
    "suggested", "suggests", "requested", "requests", "demanded", "demands", "ordered", "insisted",
    "insists", "directed", "decided", "voted", "urged", "asked",
  ]

  private static let announcing: Set<String> = [
    "announcing", "promising", "declaring", "proposing", "proclaiming",
  ]

  private static let promises: Set<String> = ["promised", "promises", "promising", "pledged"]

  private static let orders: Set<String> = promises.union([
    "announced", "announces", "announcing", "proclaimed", "proclaiming", "declared", "declares",
    "declaring", "ordered", "orders", "ordering", "decreed", "offered", "proposed", "unveiled",
  ])

  /// Whether a verb asks for what stands between it and the word before a day, or promises it: “*demanded* payment *by*”, “*requiring*
  /// removal of the wall *by*”, “*asked for* delivery *by*”.
  ///
  /// - Leaves alone: “*had demanded* payment and left *by*”, “*ordered* ten boats *by* 1990”.
  func isDemanded(by index: Int, _ sign: Int) -> Bool {
    guard [.vbd, .vbn, .vbg, .vbz, .vbp, .vb].contains(text.tag(index)) else { return false }
    switch text.lemma(index) {
    case "demand", "require", "request", "promise", "pledge", "guarantee", "stipulate", "urge",
      "undertake":
      return true
    case "ask", "call", "press", "provide", "push", "plead":
      return text.lower(index + 1) == "for"
    case "order", "want", "seek", "expect", "offer", "impose", "propose", "insist", "direct",
      "advise":
      return (index + 1..<max(index + 1, sign)).prefix(4).contains {
        text.tag($0) == .nn && isOfDoing(text.lower($0))
      }
    default: return false
    }
  }

  /// Whether the end of a noun says that it names something done.
  private func isOfDoing(_ noun: String) -> Bool {
    ["ment", "tion", "sion", "wal", "sal", "ance", "ery", "ure", "ing", "sale", "turn"]
      .contains(where: noun.hasSuffix)
  }

  /// Whether a date only bounds what *would* be bad or good: “any delay *beyond the end of June would* ruin them”.
  ///
  /// - Leaves alone: “in June it would rain”, “any delay in June *would have* ruined them”.
  func isBoundOfDoubt(_ tokens: Range<Int>, _ sign: Int) -> Bool {
    guard sign > 0,
      ["beyond", "past", "after", "before", "by", "in", "on"].contains(text.lower(sign)),
      [.nn, .nns].contains(text.tag(sign - 1)),
      ["would", "might", "could"].contains(text.lower(tokens.upperBound))
    else { return false }
    return text.lower(tokens.upperBound + 1) != "have"
  }
}

package import TextModel

/// Verbs by who does what they tell.
package enum Deed {
  /// Whether only persons and bodies do what a verb tells: “it *sued*”, “they *agreed*”.
  package static func isOfSomebody(_ lemma: String) -> Bool { ofSomebody.contains(lemma) }

  /// Whether a verb tells that somebody ordered something, which he has others do: “*ordered* that he be held”.
  package static func isOrder(_ lemma: String) -> Bool { orders.contains(lemma) }

  /// Whether a verb tells that somebody is told something, as no thing is: “*urged* it to act”.
  package static func isTelling(_ lemma: String) -> Bool {
    ["tell", "inform", "warn", "ask", "advise", "notify", "urge"].contains(lemma)
  }

  /// Whether a verb tells what is done to laws and treaties: “Parliament *ratified* it”.
  package static func isOfLaws(_ lemma: String) -> Bool {
    ["ratify", "repeal", "enact", "veto", "initial"].contains(lemma)
  }

  /// Whether a verb tells what is done to plans and measures, and to nobody and no place: “they *abolished* it”, “she *called* it off”.
  package static func isOfPlans(_ verb: Int, in text: AnalysedText) -> Bool {
    let lemma = text.lemma(verb)
    return plans.contains(lemma)
      || ["call", "put", "break"].contains(lemma)
        && (verb + 1..<verb + 3).contains {
          text.lower($0) == "off" && text.tokens[$0].head == verb
        }
  }

  private static let plans: Set<String> = [
    "postpone", "cancel", "rescind", "revoke", "waive", "shelve", "abolish", "approve", "endorse",
    "enact", "ratify", "repeal", "overturn", "uphold",
  ]

  /// Whether a verb tells that somebody would not have a bid or an offer: “*rejected* an approach”, “*turned* the offer *down*”.
  package static func turnsDownBid(_ verb: Int, in text: AnalysedText) -> Bool {
    guard text.tokens.indices.contains(verb) else { return false }
    let own = text.tokens.indices[(verb + 1)...].prefix(11).filter { text.tokens[$0].head == verb }
    switch text.lemma(verb) {
    case "reject", "rebuff", "spurn", "refuse", "decline", "resist", "repel": break
    case "turn", "fend", "fight":
      guard own.contains(where: { ["down", "off"].contains(text.lower($0)) }) else { return false }
    default: return false
    }
    return own.contains { text.tokens[$0].relation == .obj && isBid(text.lemma($0)) }
  }

  /// Whether a pronoun is what somebody takes or will not have, as an offer or a charge is: “*refused* it”, “*denied* it”.
  package static func isAnswered(_ pronoun: Int, in text: AnalysedText) -> Bool {
    guard text.tokens.indices.contains(pronoun), text.tokens[pronoun].relation == .obj,
      case let verb = text.tokens[pronoun].head, text.tokens.indices.contains(verb)
    else { return false }
    return [
      "accept", "reject", "refuse", "decline", "spurn", "rebuff", "deny", "dispute", "contest",
      "admit",
    ].contains(text.lemma(verb))
      || text.lemma(verb) == "turn" && text.lower(pronoun + 1) == "down"
  }

  /// Whether a verb tells that somebody offered or asked for something, or brought something against another.
  package static func isOffering(_ lemma: String) -> Bool {
    [
      "offer", "propose", "bid", "tender", "submit", "suggest", "demand", "seek", "table", "accuse",
      "allege", "claim", "charge", "blame",
    ].contains(lemma)
  }

  /// Whether a noun means what somebody offers for another: “a *bid*”.
  package static func isBid(_ lemma: String) -> Bool {
    ["bid", "offer", "approach", "takeover", "proposal", "advance", "overture"].contains(lemma)
  }

  /// Whether a verb tells what somebody answers who is asked to do something: “*declined*”.
  package static func isAnswer(_ lemma: String) -> Bool {
    ["decline", "refuse", "agree", "consent", "comply", "oblige"].contains(lemma)
  }

  /// Whether a verb tells what commissions and courts do: “it *sat* for a year and *published* its report”.
  package static func isSitting(_ lemma: String) -> Bool {
    [
      "sit", "hear", "publish", "report", "find", "conclude", "recommend", "meet", "question",
      "interview", "deliver", "blame", "clear", "criticise", "criticize", "rule",
    ].contains(lemma)
  }

  /// Whether a verb tells of somebody's death: “he *died*”, “he was *killed*”.
  package static func isFatal(_ lemma: String) -> Bool {
    ["die", "kill", "drown", "murder", "execute"].contains(lemma)
  }

  /// Whether a verb without an object tells what becomes of talks: “they *broke* down”, “they were *adjourned*”.
  package static func isOfTalks(_ lemma: String) -> Bool {
    [
      "break", "collapse", "stall", "resume", "adjourn", "founder", "begin", "end", "fail",
      "suspend", "conclude", "drag",
    ].contains(lemma)
  }

  /// Whether a plural names what is done or said: “*talks*”, “*hearings*”.
  package static func namesTalks(_ noun: Int, in text: AnalysedText) -> Bool {
    guard text.tokens[noun].tag == .nns,
      let sense = EventLexicon.shared.nounSense(text.lemma(noun).lowercased())
    else { return false }
    return Int(sense.eventShare) + Int(sense.communicationShare) >= 128
  }

  /// Whether *it* only stands for what is made known behind it: “let *it* be known that he would sell”.
  package static func isAnnounced(_ pronoun: Int, in text: AnalysedText) -> Bool {
    guard pronoun > 0, pronoun + 3 < text.tokens.count, text.lower(pronoun) == "it",
      ["let", "make"].contains(text.lemma(pronoun - 1))
    else { return false }
    let known = text.lower(pronoun + 1) == "be" ? pronoun + 2 : pronoun + 1
    return ["known", "clear", "plain"].contains(text.lower(known))
      && text.lower(known + 1) == "that"
  }

  /// Whether a pronoun is to whom a court does something, which is no court: “*it* was ordered to pay”.
  package static func isJudged(_ pronoun: Int, in text: AnalysedText) -> Bool {
    let verb = text.tokens[pronoun].head
    return verb >= 0 && [.nsubjPass, .obj].contains(text.tokens[pronoun].relation)
      && ["order", "fine", "convict", "sentence", "acquit", "sue"].contains(text.lemma(verb))
  }

  /// Whether a noun is for who judges others: “the *court*”.
  package static func isCourt(_ lemma: String) -> Bool { courts.contains(lemma) }

  private static let courts: Set<String> = [
    "judge", "court", "tribunal", "jury", "coroner", "inquest", "inquiry", "magistrate", "panel",
    "arbitrator", "ombudsman",
  ]

  private static let ofSomebody: Set<String> = [
    "marry", "decide", "agree", "refuse", "sign", "hire", "sue", "vote", "ask", "think", "believe",
    "hope", "want", "plan", "promise", "swear", "flee", "emigrate", "adopt", "borrow", "demand",
    "confess", "apologise", "apologize", "negotiate", "divorce", "appeal", "deny", "announce",
    "pledge", "vow", "reject", "petition", "protest", "insist", "admit", "argue", "quarrel",
    "disagree", "bicker", "chat", "debate", "reconcile", "haggle",
  ]

  private static let orders: Set<String> = [
    "order", "direct", "demand", "request", "require", "recommend", "command", "decree",
  ]
}

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

  /// Whether “had” or “having” stands before in the sentence: it looks back from where the story is.
  func looksBack(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, tokens.lowerBound - 12)..<tokens.lowerBound).contains {
      text.lower($0) == "had" || text.lower($0) == "having"
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

  /// Whether a word is a past participle, or without a tag looks like one.
  func isParticiple(_ index: Int) -> Bool {
    switch text.tokens[index].tag {
    case .vbn: true
    case .unknown: text.lower(index) == "been" || text.lower(index).hasSuffix("ed")
    default: false
    }
  }

  /// Whether a term is set that ends with the expression.
  func setsTerm(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let before = role(tokens.lowerBound - 1, sentence)
    if before == .to || before == .until || before == .for {
      let verbs = max(sentence.lowerBound, tokens.lowerBound - 4)..<tokens.lowerBound
      if verbs.contains(where: { Self.postponements.contains(text.lower($0)) }) { return true }
    }
    guard before == .until || before == .by else { return false }
    return (max(sentence.lowerBound, tokens.lowerBound - 10)..<tokens.lowerBound).contains {
      Self.terms.contains(text.lower($0))
    }
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

  /// Whether the noun behind an expression names a deed or mishap that is over.
  func namesPastEvent(after tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    sentence.contains(tokens.upperBound) && Self.pastEvents.contains(text.lower(tokens.upperBound))
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

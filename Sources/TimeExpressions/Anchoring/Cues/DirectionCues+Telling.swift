import TextModel

/// Whether a sentence tells what was in a year, rather than naming it in passing.
extension DirectionCues {
  /// Whether the clause of a year tells by a verb of its own what was in it, as its main clause: “Hale *took* the farm in
  /// 1930”, “the hall *was sold* in 1930”.
  ///
  /// - Leaves alone: “the farm that he took in 1930”, “a book printed in 1804”, “the treaty of 1804”, “had taken in 1930”.
  ///
  /// - Parameters:
  ///   - tokens: the expression.
  ///   - sentence: the tokens of its sentence.
  ///   - onDay: whether the expression may be a day with *on*.
  /// - Returns: whether it does.
  func isToldByVerb(
    before tokens: Range<Int>, in sentence: Range<Int>, onDay: Bool = false
  ) -> Bool {
    let before = role(tokens.lowerBound - 1, sentence)
    guard before == .in || onDay && before == .on else { return false }
    var told: Int?
    let first = max(sentence.lowerBound, tokens.lowerBound - 24)
    var next = tokens.lowerBound - 1
    while next >= first {
      let index = next
      next -= 1
      switch text.lower(index) {
      // “The mill, *planned before the war*, was built in 1930”
      case "," where told != nil && text.tag(index + 1) == .vbd:
        guard let comma = (first..<index).last(where: { text.lower($0) == "," }) else { continue }
        next = comma - 1
      case ";", ":": return told != nil
      case "had", "having", "that", "which", "who", "whose", "whom", "where", "when", "while",
        "after", "before", "because", "since", "if":
        // “A mill *that had been planned before the war* was built in 1930”
        guard let told, let relative = relative(in: first..<index + 1, closedBy: told) else {
          return false
        }
        next = relative - 1
        continue
      case "(", ")", "“", "\"": return false
      default: break
      }
      switch text.tokens[index].tag {
      case .vbd: told = told ?? index
      case .vbn, .vbg:
        guard told != nil || isPassive(index, sentence) else { return false }
      case .vb, .vbz, .vbp, .md: return false
      default: break
      }
    }
    return told != nil
  }

  /// Whether a clause behind a date tells what happened then: “shut since 3 May, *when the roof fell in*”.
  ///
  /// - Leaves alone: “shut since 3 May, when the roof *had* fallen in”.
  func tellsWhen(behind tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let when = tokens.upperBound + 1
    guard sentence.contains(when), text.lower(when - 1) == ",", text.lower(when) == "when" else {
      return false
    }
    for index in when + 1..<min(sentence.upperBound, when + 24) {
      switch text.tokens[index].tag {
      case .vbd: return text.lower(index) != "had" || !isAuxiliary(index)
      case .vbz, .vbp, .md: return false
      default: continue
      }
    }
    return false
  }

  /// Whether an expression opens a clause in the simple past that *when* joins: “had just sat down *when, at ten,* a shot rang out”, or
  /// stands in one behind what *had just* been: “had just sat down *when* a shot rang out *at ten*”.
  ///
  /// - Leaves alone: “had been hurt *when* a wall fell at ten”, which was before.
  func goesOn(withWhen tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let near = max(sentence.lowerBound, tokens.lowerBound - 14)..<tokens.lowerBound
    guard let when = near.last(where: { text.lower($0) == "when" }) else { return false }
    let isOpening = (when + 1..<tokens.lowerBound).allSatisfy {
      [.in, .comma, .rb].contains(text.tokens[$0].tag)
    }
    if isOpening {
      let behind = tokens.upperBound..<min(sentence.upperBound, tokens.upperBound + 14)
      let verb = behind.first {
        [.vbd, .vbz, .vbp, .md].contains(text.tokens[$0].tag) || text.lower($0) == ";"
      }
      return verb.map { text.tokens[$0].tag == .vbd && text.lower($0) != "had" } ?? false
    }
    let hasJust = (max(sentence.lowerBound, when - 12)..<when).contains {
      text.lower($0) == "had"
        && ["just", "barely", "hardly", "scarcely", "only"].contains(text.lower($0 + 1))
    }
    return hasJust
      && (when + 1..<tokens.lowerBound).contains { text.tokens[$0].tag == .vbd }
      && !(when + 1..<tokens.lowerBound).contains { text.lower($0) == "had" }
  }

  /// Whether a participle only describes the noun behind it: “his *signed* letter”.
  func describes(_ participle: Int) -> Bool {
    let token = text.tokens[participle]
    return token.relation == .amod && participle < token.head && token.head - participle <= 4
  }

  /// Whether a sentence tells what the law did to somebody, which is another day than that of the deed: “was *arrested*”.
  func isStepOfLaw(_ sentence: Range<Int>) -> Bool {
    sentence.contains {
      [.vbd, .vbn].contains(text.tokens[$0].tag) && Self.stepsOfLaw.contains(text.lower($0))
    }
  }

  private static let stepsOfLaw: Set<String> = [
    "arrested", "rearrested", "detained", "questioned", "interviewed", "interrogated", "charged",
    "indicted", "arraigned", "bailed", "remanded", "tried", "convicted", "acquitted", "sentenced",
    "jailed", "cleared",
  ]

  /// Whether somebody is said, before an expression, to tell what *had* been: “*said* he *had* left at ten”, “came to *say* she
  /// *had* left at ten”.
  func saysHadBeen(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let near = max(sentence.lowerBound, tokens.lowerBound - 24)..<tokens.lowerBound
    guard let had = near.last(where: { text.lower($0) == "had" && isAuxiliary($0) }) else {
      return false
    }
    return (max(sentence.lowerBound, had - 14)..<had).contains {
      switch text.lower($0) {
      case "said", "say", "saying", "told", "tell", "telling", "claimed", "claim", "claiming",
        "testified", "testify", "recalled", "insisted", "admitted":
        true
      default: false
      }
    }
  }

  /// Whether a sentence tells that somebody gave or changed an account of what had been: “withdrew her *statement*”.
  func isOfTestimony(_ sentence: Range<Int>) -> Bool {
    sentence.contains {
      switch text.lower($0) {
      case "testified", "recanted", "confessed", "interviewed", "questioned": true
      case "statement", "account", "testimony", "story", "version", "confession", "evidence":
        $0 > sentence.lowerBound && text.tag($0 - 1) == .prpPossessive
      default: false
      }
    }
  }

  /// Whether a sentence says that somebody said what *had* been: “He *had* left, she *said*”.
  func isTestimony(_ sentence: Range<Int>) -> Bool {
    guard let had = sentence.first(where: { text.lower($0) == "had" && isAuxiliary($0) }) else {
      return false
    }
    return sentence.contains {
      $0 != had && ["said", "claimed", "told", "testified", "insisted"].contains(text.lower($0))
    }
  }

  /// The verb with which a sentence says that somebody told a court what had been: “*told* the jury”, “*gave* evidence”, “the
  /// inquest *heard*”.
  func tellingInCourt(_ sentence: Range<Int>) -> Int? {
    sentence.first { verb in
      switch text.lower(verb) {
      case "testified": return true
      case "gave", "giving":
        return sentence.contains(verb + 1) && text.lower(verb + 1) == "evidence"
      case "told":
        let behind = verb + 1..<max(verb + 1, min(sentence.upperBound, verb + 5))
        let before = max(sentence.lowerBound, verb - 4)..<verb
        return behind.contains(where: isCourt)
          || before.contains(where: isCourt)
            && before.contains { ["was", "were", "been"].contains(text.lower($0)) }
      case "heard": return (max(sentence.lowerBound, verb - 4)..<verb).contains(where: isCourt)
      default: return false
      }
    }
  }

  /// Whether a word names those before whom evidence is given.
  func isCourt(_ index: Int) -> Bool { Self.courts.contains(text.lower(index)) }

  private static let courts: Set<String> = [
    "court", "jury", "jurors", "judge", "judges", "inquiry", "enquiry", "inquest", "tribunal",
    "hearing", "magistrates", "magistrate", "coroner", "trial",
  ]

  /// Whether words go on from what is told to why it is told: “heard it at 9:40 *because* a wall had fallen”, “said so at 9:40; a
  /// wall had fallen”.
  func givesReason(in words: Range<Int>) -> Bool {
    words.contains { ["because", "as", "since", ";"].contains(text.lower($0)) }
  }

  /// The pronoun that begins a relative clause with a verb of its own, which the verb of the main clause ends.
  private func relative(in words: Range<Int>, closedBy verb: Int) -> Int? {
    words.last {
      ["that", "which", "who"].contains(text.lower($0)) && $0 + 1 < verb
        && text.tag($0 + 1) == .vbd
    }
  }

  /// Whether *was* or *were* stands right before a participle, or but for an adverb.
  private func isPassive(_ index: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, index - 2)..<index).contains {
      ["was", "were"].contains(text.lower($0))
    }
  }
}

import TextModel

/// What a clause says will be or was to be.
extension DirectionCues {
  /// Whether “will”, “shall” or “could be” stands before an expression in its sentence.
  func saysWill(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    clause(before: tokens, in: sentence, within: 20).contains {
      switch text.lower($0) {
      case "will", "'ll", "’ll", "shall", "wo": true
      case "could", "might": $0 + 1 < sentence.upperBound && text.lower($0 + 1) == "be"
      default: false
      }
    }
  }

  /// Whether the verb behind an expression tells what *will* be: “*In May* the elder, Ann, *will* lend it”.
  func saysWill(behind tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    for index in tokens.upperBound..<min(sentence.upperBound, tokens.upperBound + 14) {
      switch text.tokens[index].tag {
      case .md: return ["will", "'ll", "’ll", "shall", "wo"].contains(text.lower(index))
      case .vbd, .vbz, .vbp: return false
      default: continue
      }
    }
    return false
  }

  /// Whether *would* and an infinitive stand before: “said on Monday that it *would open* before Easter”.
  func saysWould(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard !opensNewClause(tokens, in: sentence) else { return false }
    return clause(before: tokens, in: sentence, within: 12).contains {
      text.lower($0) == "would" && $0 + 1 < sentence.upperBound && text.lower($0 + 1) != "have"
    }
  }

  /// Whether something still expected or arranged stands before an expression: “*is due* to open by …”.
  func saysExpected(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    clause(before: tokens, in: sentence, within: 20).contains {
      $0 > sentence.lowerBound && isExpected($0 - 1, sentence)
    }
  }

  /// Whether the verb behind an expression tells what *is due* or *is expected* to be: “*On Monday* its chairman *is due to*
  /// report”.
  ///
  /// - Leaves alone: “*On Monday* its chairman *was* due to report”.
  func saysExpected(behind tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    for index in tokens.upperBound..<min(sentence.upperBound, tokens.upperBound + 14) {
      switch text.tokens[index].tag {
      case .md, .vbd, .vbp, .vbz: return isExpected(index, sentence)
      default: continue
      }
    }
    return false
  }

  /// Whether a verb in the present says with the word behind it what is still to be: `is due`.
  func isExpected(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard verb + 1 < sentence.upperBound, ["is", "are", "'s", "’s"].contains(text.lower(verb))
    else { return false }
    return ["expected", "due", "scheduled", "planned", "set", "likely", "supposed", "about"]
      .contains(text.lower(verb + 1))
  }

  /// Whether the clause before an expression says what is still to be done, now: “I send it to the clerk, who *should hear* it before
  /// Easter”.
  ///
  /// - Leaves alone: “*said* that he should come before Easter”, “should *have* come”.
  func saysShould(before tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let clause = clause(before: tokens, in: sentence, within: 20)
    guard
      let modal = clause.last(where: {
        ["should", "must", "shall"].contains(text.lower($0)) && text.tokens[$0].tag == .md
      }), text.lower(modal + 1) != "have"
    else { return false }
    return !(max(sentence.lowerBound, tokens.lowerBound - 40)..<tokens.lowerBound).contains {
      text.tokens[$0].tag == .vbd
    }
  }

  /// The tokens before an expression from the last semicolon on: “said that it *would close; three days later* it did”.
  private func clause(
    before tokens: Range<Int>, in sentence: Range<Int>, within reach: Int
  ) -> Range<Int> {
    let near = max(sentence.lowerBound, tokens.lowerBound - reach)..<tokens.lowerBound
    guard let semicolon = near.last(where: { text.lower($0) == ";" }) else { return near }
    return semicolon + 1..<near.upperBound
  }
}

package import TextModel

/// What a sentence names first to say something of it: “*As for the mill*, it was sold”.
package enum FrontedTopic {
  /// Returns the noun for what a sentence is about, where its first words name that before a pronoun behind the comma.
  ///
  /// - Reads: “As for *the mill*, it fell”, “But regarding *Holm*, he fled”.
  /// - Leaves alone: “As for the mill it had sold, the firm …”, “As to why, he …”.
  package static func noun(
    before pronoun: Int, sentence: Int, in text: AnalysedText
  ) -> Int? {
    guard text.sentences.indices.contains(sentence),
      let first = text.sentences[sentence].tokens.first(where: {
        ![.cc, .openQuote].contains(text.tokens[$0].tag)
      }), first < pronoun, let begin = opening(at: first, text)
    else { return nil }
    let comma = (begin..<max(begin, min(begin + 12, pronoun))).first {
      text.tokens[$0].tag == .comma
    }
    guard let comma else { return nil }
    let nouns = (begin..<comma).filter {
      [.noun, .properNoun].contains(text.tokens[$0].partOfSpeech)
        && !(begin..<comma).contains(text.tokens[$0].head)
    }
    let isClause = (begin..<comma).contains {
      [.vbd, .vbz, .vbp, .md].contains(text.tokens[$0].tag)
    }
    return nouns.count == 1 && !isClause ? nouns[0] : nil
  }

  /// The word behind those that bring a topic forward.
  private static func opening(at first: Int, _ text: AnalysedText) -> Int? {
    guard first + 3 < text.tokens.count else { return nil }
    let (second, third) = (text.lower(first + 1), text.lower(first + 2))
    switch text.lower(first) {
    case "as" where second == "for" || second == "to": return first + 2
    case "regarding", "concerning": return first + 1
    case "with" where ["regard", "regards", "respect"].contains(second) && third == "to",
      "in" where ["regard", "respect"].contains(second) && third == "to":
      return first + 3
    default: return nil
    }
  }
}

package import TextModel

/// What somebody set up to sit or to look into something, of which the next sentence tells what it did.
package enum FoundedBody {
  /// Returns the noun for what a sentence tells that somebody set up, where a verb tells what such bodies do.
  ///
  /// - Reads: “The minister announced *a review*” before “it heard 40 witnesses”.
  /// - Leaves alone: “The ministry announced *a sale*”, “The minister announced a review” before “it apologised” or “it met”.
  package static func noun(
    before pronoun: Int, doing verb: Int, sentence: Int, in text: AnalysedText
  ) -> Int? {
    guard text.sentences.indices.contains(sentence), text.tokens.indices.contains(verb),
      Deed.isSitting(text.lemma(verb))
    else { return nil }
    let own = text.sentences[sentence].tokens
    return noun(in: own.lowerBound..<max(own.lowerBound, pronoun), before: verb, text)
      ?? (sentence > 0
        ? noun(in: text.sentences[sentence - 1].tokens, before: verb, text) : nil)
  }

  private static func noun(in words: Range<Int>, before verb: Int, _ text: AnalysedText) -> Int? {
    guard
      let founding = words.last(where: {
        foundings.contains(text.lemma($0)) && object(of: $0, words, text) != nil
      }), let object = object(of: founding, words, text),
      case let lemma = text.lemma(object).lowercased(),
      EventLexicon.shared.isGroup(lemma)
        || inquiries.contains(lemma) && inquiring.contains(text.lemma(verb)),
      // Who *opens* an inquiry leads it and concludes as well; who *orders* one does not.
      !["launch", "open", "begin", "start"].contains(text.lemma(founding))
        || ["sit", "hear"].contains(text.lemma(verb))
    else { return nil }
    return object
  }

  private static func object(of verb: Int, _ words: Range<Int>, _ text: AnalysedText) -> Int? {
    words.prefix(120).first {
      text.tokens[$0].head == verb && text.tokens[$0].relation == .obj && $0 > verb
    }
  }

  private static let foundings: Set<String> = [
    "appoint", "establish", "create", "form", "set", "convene", "constitute", "name", "order",
    "announce", "commission", "launch", "open", "begin", "start", "request", "call",
  ]

  /// What an inquiry does, and those who ordered it hardly do: “it *recommended* a ban”, but “it *found* a partner”.
  private static let inquiring: Set<String> = [
    "sit", "hear", "report", "conclude", "recommend", "blame", "clear", "criticise", "criticize",
  ]

  private static let inquiries: Set<String> = [
    "inquiry", "enquiry", "review", "investigation", "audit", "inquest", "survey", "probe", "study",
  ]
}

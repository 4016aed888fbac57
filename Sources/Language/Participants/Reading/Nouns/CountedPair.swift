package import TextModel

/// Two whom a noun has just counted and *both* takes up.
package enum CountedPair {
  /// Returns the noun for the two last counted in the sentence of a word before it, or in the sentence before that.
  ///
  /// - Reads: “Police held *two clerks*; *both* were released”.
  /// - Leaves alone: “Police held *two clerks*. Ann met Bo. *Both* left”, “after two days *both* left”.
  package static func noun(before word: Int, sentence: Int, in text: AnalysedText) -> Int? {
    guard text.lower(word) == "both", text.sentences.indices.contains(sentence) else { return nil }
    let start = text.sentences[max(0, sentence - 1)].tokens.lowerBound
    let before = (start..<max(start, word)).suffix(60)
    let noun = before.last { number in
      text.tokens[number].tag == .cd && ["two", "2"].contains(text.lower(number))
        && text.tokens[number].relation == .nummod && text.tokens[number].head > number
    }.map { text.tokens[$0].head }
    guard let noun, noun < word, text.tokens[noun].tag == .nns,
      [.nsubj, .nsubjPass, .obj].contains(text.tokens[noun].relation),
      !(noun + 1..<word).contains(where: { isNamed($0, in: text) }),
      !isDoneByTwo(noun, in: text)
    else { return nil }
    return noun
  }

  /// Whether several do something to those counted, and may be meant as well: “*Ann and Bo* met two clerks; both …”, “*they* signed
  /// two letters; both …”.
  private static func isDoneByTwo(_ noun: Int, in text: AnalysedText) -> Bool {
    guard text.tokens[noun].relation == .obj, case let verb = text.tokens[noun].head, verb >= 0
    else { return false }
    let before = text.tokens.indices[..<noun].suffix(30)
    guard
      let subject = before.last(where: {
        text.tokens[$0].relation == .nsubj && text.tokens[$0].head == verb
      })
    else { return true }
    let lemma = text.lemma(noun).lowercased()
    let isOfPersons = EventLexicon.shared.isPerson(lemma) || EventLexicon.shared.isGroup(lemma)
    return text.lower(subject) == "they" || !isOfPersons && text.tokens[subject].tag == .nns
      || before.contains {
        text.tokens[$0].relation == .conj && text.tokens[$0].head == subject
      }
  }

  private static func isNamed(_ word: Int, in text: AnalysedText) -> Bool {
    text.names.first(at: word).map { $0.kind == .person || $0.kind == .organisation } ?? false
  }
}

internal import TextModel

extension SyntaxAnalyser {
  /// Puts a condition without *if* below the clause that depends on it.
  ///
  /// In *had the appeal failed, the firm would have paid*, the first clause is no claim of its own, though its verb
  /// was taken for the root and the claim hung on it. A question (*had it failed?*) has no second clause.
  static func subordinateConditions(_ sentence: Range<Int>, of text: inout AnalysedText) {
    guard let first = sentence.first(where: { text.tokens[$0].partOfSpeech != .punctuation }),
      ["had", "were", "should"].contains(text.lower(first))
    else { return }
    let condition = text.tokens[first].head
    guard condition > first, text.tokens[condition].relation == .root,
      [.aux, .auxPass, .cop].contains(text.tokens[first].relation),
      let subject = sentence.first(where: {
        let token = text.tokens[$0]
        return token.head == condition && [.nsubj, .nsubjPass].contains(token.relation)
          || token.head == first && token.relation == .obj
      }), subject > first,
      let claim = sentence.first(where: {
        $0 > condition && text.tokens[$0].head == condition
          && [.parataxis, .conj, .ccomp, .advcl].contains(text.tokens[$0].relation)
      }),
      sentence.contains(where: { text.tokens[$0].head == claim && text.tokens[$0].tag == .md })
    else { return }
    if text.tokens[subject].head == first {
      text.tokens[subject].head = condition
      text.tokens[subject].relation = .nsubj
    }
    text.tokens[claim].head = -1
    text.tokens[claim].relation = .root
    text.tokens[condition].head = claim
    text.tokens[condition].relation = .advcl
    for mark in sentence
    where mark > condition && text.tokens[mark].head == condition
      && text.tokens[mark].relation == .punct
    {
      text.tokens[mark].head = claim
    }
  }

  /// Makes a clause subordinate whose conjunction was hung on its subject.
  ///
  /// In *it will close if the council, which votes in May, agrees*, no preposition can govern the subject of *agrees*:
  /// *if* belongs to the verb.
  static func raiseConjunctions(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for marker in sentence {
      let (token, noun) = (text.tokens[marker], text.tokens[marker].head)
      guard token.relation == .case, token.partOfSpeech == .subordinator, noun > marker,
        [.nsubj, .nsubjPass].contains(text.tokens[noun].relation)
      else { continue }
      let verb = text.tokens[noun].head
      guard verb > noun, [.vbd, .vbz, .vbp, .vbn].contains(text.tokens[verb].tag) else { continue }
      text.tokens[marker].head = verb
      text.tokens[marker].relation = .mark
      if text.tokens[verb].relation == .parataxis { text.tokens[verb].relation = .advcl }
    }
  }
}

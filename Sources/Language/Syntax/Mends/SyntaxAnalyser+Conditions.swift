internal import TextModel

extension SyntaxAnalyser {
  /// Puts a condition without *if* below the clause that depends on it.
  ///
  /// In *had the appeal failed, the firm would have paid*, the first clause is no claim of its own, though its verb
  /// was taken for the root and the claim hung on it. A question (*had it failed?*) has no second clause.
  static func subordinateConditions(_ sentence: Range<Int>, of text: inout AnalysedText) {
    guard let opening = sentence.first(where: { text.tokens[$0].partOfSpeech != .punctuation })
    else { return }
    if isInverter(opening, text) {
      setAuxiliary(opening, sentence, &text)
      invert(at: opening, sentence, &text)
    } else if let auxiliary = sentence.dropFirst().first(where: { isInverter($0, text) }) {
      // “They would have paid *had the appeal failed*”
      invert(at: auxiliary, sentence, &text)
    }
  }

  private static func isInverter(_ token: Int, _ text: AnalysedText) -> Bool {
    ["had", "were", "should"].contains(text.lower(token))
  }

  /// Hangs a root with an auxiliary before its subject on the claim before or behind it.
  private static func invert(
    at auxiliary: Int, _ sentence: Range<Int>, _ text: inout AnalysedText
  ) {
    let condition = text.tokens[auxiliary].head
    guard condition > auxiliary,
      [.root, .ccomp, .parataxis].contains(text.tokens[condition].relation),
      [.aux, .auxPass, .cop].contains(text.tokens[auxiliary].relation),
      let subject = sentence.first(where: {
        let token = text.tokens[$0]
        return token.head == condition && [.nsubj, .nsubjPass].contains(token.relation)
          || token.relation == .obj && $0 < condition
            && [auxiliary, condition].contains(token.head)
      }), subject > auxiliary
    else { return }
    let above = text.tokens[condition].head
    if above >= sentence.lowerBound, above < auxiliary,
      sentence.contains(where: { text.tokens[$0].head == above && text.tokens[$0].tag == .md })
    {
      text.tokens[condition].relation = .advcl
    }
    guard text.tokens[condition].relation == .root,
      let claim = claim(of: condition, sentence, text)
    else { return }
    if text.tokens[subject].relation == .obj {
      text.tokens[subject].head = condition
      text.tokens[subject].relation = isPassive(condition, sentence, text) ? .nsubjPass : .nsubj
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

  /// The clause with a modal that hangs on another one.
  private static func claim(
    of condition: Int, _ sentence: Range<Int>, _ text: AnalysedText
  ) -> Int? {
    let modals = Set(
      sentence.lazy.filter { text.tokens[$0].tag == .md }.map { text.tokens[$0].head })
    return sentence.first {
      text.tokens[$0].head == condition && modals.contains($0)
        && [.parataxis, .conj, .ccomp, .advcl, .csubj].contains(text.tokens[$0].relation)
    }
  }

  /// Makes an opening *had* the auxiliary of the participle that was hung on it, if a claim follows the two.
  private static func setAuxiliary(
    _ first: Int, _ sentence: Range<Int>, _ text: inout AnalysedText
  ) {
    guard text.tokens[first].relation == .root, claim(of: first, sentence, text) != nil,
      let participle = sentence.first(where: {
        text.tokens[$0].head == first && text.tokens[$0].tag == .vbn
          && [.advcl, .ccomp, .xcomp].contains(text.tokens[$0].relation)
      })
    else { return }
    for token in sentence where text.tokens[token].head == first && token != participle {
      text.tokens[token].head = participle
    }
    text.tokens[participle].head = -1
    text.tokens[participle].relation = .root
    text.tokens[first].head = participle
    text.tokens[first].relation = .aux
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

  /// Gives a sentence without any finite verb the one that was taken for a participle behind an insertion.
  ///
  /// In *Berg, worn out, retired two years later*, the second participle is what he did.
  static func findPredicate(_ sentence: Range<Int>, of text: inout AnalysedText) {
    guard sentence.count > 6, text.lower(sentence.upperBound - 1) == ".",
      let subject = sentence.prefix(8).first(where: { text.tokens[$0].relation == .root }),
      text.tokens[subject].partOfSpeech == .noun
        || text.tokens[subject].partOfSpeech == .properNoun,
      subject + 2 < sentence.upperBound, text.tokens[subject + 1].tag == .comma,
      !sentence.contains(where: { [.vbd, .vbz, .vbp, .md].contains(text.tokens[$0].tag) }),
      let insertion = sentence.first(where: {
        $0 > subject && text.tokens[$0].relation == .acl && text.tokens[$0].head == subject
      }), [.vbn, .vbg].contains(text.tokens[insertion].tag),
      let comma = (insertion..<sentence.upperBound - 2).first(where: {
        text.tokens[$0].tag == .comma
      }), text.tokens[comma + 1].tag == .vbn
    else { return }
    let verb = comma + 1
    text.tokens[verb].tag = .vbd
    text.tokens[verb].partOfSpeech = .verb
    text.tokens[verb].head = -1
    text.tokens[verb].relation = .root
    text.tokens[subject].head = verb
    text.tokens[subject].relation = .nsubj
    for token in comma..<sentence.upperBound where token != verb {
      if text.tokens[token].head >= sentence.lowerBound, text.tokens[token].head < comma {
        text.tokens[token].head = verb
      }
    }
  }

  /// Parts what *after* or *before* governs from the subject behind it, where a sentence has but one clause.
  ///
  /// In *two days after his arrest Holm was charged*, no clause begins with *after*, and nobody is called Arrest Holm.
  static func partAfters(_ sentence: Range<Int>, of text: inout AnalysedText) {
    guard let marker = sentence.first(where: { ["after", "before"].contains(text.lower($0)) }),
      text.tokens[marker].relation == .mark, case let verb = text.tokens[marker].head,
      verb > marker + 3, text.tokens[verb].relation == .root,
      let subject = (marker + 3..<verb).first(where: {
        text.tokens[$0].head == verb && isSubject($0, text)
      }), case let noun = subject - 1, text.tokens[noun].tag == .nn,
      text.tokens[noun].head == subject, text.tokens[noun].relation == .compound
    else { return }
    for word in marker + 1..<noun where text.tokens[word].head == subject {
      text.tokens[word].head = noun
    }
    text.tokens[marker].head = noun
    text.tokens[marker].relation = .case
    text.tokens[noun].head = verb
    text.tokens[noun].relation = .obl
  }

  /// Hangs a clause behind a comma and *after* or *before* on the last of the verbs before it.
  ///
  /// In *it opened in 1901 and failed in 1907, after its head had fled*, he fled before it failed.
  static func joinAfters(_ sentence: Range<Int>, of text: inout AnalysedText) {
    var repairs = 0
    for marker in sentence.dropFirst(3) where repairs < Self.repairs {
      let clause = text.tokens[marker].head
      guard text.tokens[marker].relation == .mark, clause > marker,
        ["after", "before"].contains(text.lower(marker)),
        text.tokens[clause].relation == .advcl, case let first = text.tokens[clause].head,
        first >= sentence.lowerBound, first < marker
      else { continue }
      repairs += 1
      guard let comma = (first + 1..<marker).last(where: { text.tokens[$0].tag == .comma }),
        // “*two years* after the war”
        (comma + 1..<marker).allSatisfy({
          [.cd, .dt, .nn, .nns, .rb].contains(text.tokens[$0].tag)
        }),
        let last = (first + 1..<comma).last(where: {
          text.tokens[$0].head == first && text.tokens[$0].relation == .conj
            && text.tokens[$0].partOfSpeech == .verb
        })
      else { continue }
      for word in comma + 1..<marker where text.tokens[word].head == first {
        text.tokens[word].head = last
      }
      text.tokens[clause].head = last
    }
  }

  /// Makes what *but not before* opens a clause of time, and no denial.
  ///
  /// In *the gates were shut, but not before forty had escaped*, forty escaped.
  static func openNotBefores(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for marker in sentence.dropFirst(2) where text.lower(marker) == "before" {
      let (denial, clause) = (marker - 1, text.tokens[marker].head)
      guard text.lower(denial) == "not", text.tokens[marker].relation == .mark, clause > marker,
        [",", "but", "though"].contains(text.lower(denial - 1)),
        [.conj, .advcl].contains(text.tokens[clause].relation)
      else { continue }
      text.tokens[clause].relation = .advcl
      text.tokens[denial].head = marker
      text.tokens[denial].relation = .advmod
    }
  }
}

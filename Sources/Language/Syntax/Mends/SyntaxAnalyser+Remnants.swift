internal import TextModel

extension SyntaxAnalyser {
  /// Makes the nouns of clauses that leave out their verb its conjuncts, and their times orphans of the nouns.
  ///
  /// In *Karl died in 1950, Anna in 1967 and Rosa in 2001*, Anna is no object of Karl's dying, and 1967 is not when he
  /// died. Universal Dependencies promotes the noun to the place of the verb and calls the rest its orphans.
  static func openRemnants(_ sentence: Range<Int>, of text: inout AnalysedText) {
    var word = sentence.lowerBound
    while word < sentence.upperBound {
      guard let time = timePhrase(from: word, in: sentence, of: text),
        let verb = verb(before: word, in: sentence, of: text)
      else {
        word += 1
        continue
      }
      word = time.upperBound
      while let remnant = remnant(from: word, in: sentence, of: text) {
        promote(remnant, under: verb, in: sentence, of: &text)
        word = remnant.time.upperBound
      }
    }
  }

  /// A noun and a time without a verb.
  private struct VerblessClause {
    let noun: Range<Int>
    let time: Range<Int>
  }

  /// The finite verb that the words before a time belong to, where no other verb and no relative clause is between.
  private static func verb(
    before time: Int, in sentence: Range<Int>, of text: AnalysedText
  ) -> Int? {
    for token in (max(sentence.lowerBound, time - 16)..<time).reversed() {
      let tag = text.tokens[token].tag
      if text.tokens[token].partOfSpeech == .verb {
        guard [.vbd, .vbn, .vbz, .vb].contains(tag), hasSubject(nearBefore: token, sentence, text),
          [.root, .conj, .parataxis, .ccomp].contains(text.tokens[token].relation)
        else { return nil }
        return token
      }
      if [.wdt, .wp, .colon].contains(tag) { return nil }
    }
    return nil
  }

  private static func hasSubject(
    nearBefore verb: Int, _ sentence: Range<Int>, _ text: AnalysedText
  ) -> Bool {
    (max(sentence.lowerBound, verb - 20)..<verb).contains {
      text.tokens[$0].head == verb && isSubject($0, text)
    }
  }

  /// A noun behind a comma or *and*, with a time behind it that nothing follows but the next one or the end.
  private static func remnant(
    from begin: Int, in sentence: Range<Int>, of text: AnalysedText
  ) -> VerblessClause? {
    var word = begin
    while word < sentence.upperBound, word < begin + 2,
      [",", ";", "and", "but", "nor"].contains(text.lower(word))
    {
      word += 1
    }
    let first = word
    guard first > begin else { return nil }
    func skipNoun() {
      while word < sentence.upperBound, word - first < 10, isOfNoun(word, text),
        timePhrase(from: word, in: sentence, of: text) == nil
      {
        word += 1
      }
    }
    skipNoun()
    let noun = first..<word
    guard let last = noun.last, isHeadOfRemnant(last, text) else { return nil }
    // “and offices *in Kiel* in 2003”
    if word < sentence.upperBound, ["in", "at", "of", "near"].contains(text.lower(word)),
      timePhrase(from: word, in: sentence, of: text) == nil
    {
      word += 1
      skipNoun()
    }
    if word < sentence.upperBound, text.tokens[word].tag == .comma { word += 1 }
    guard let time = timePhrase(from: word, in: sentence, of: text) else { return nil }
    let isLast =
      time.upperBound == sentence.upperBound
      || [",", ";", ".", "and", "but", ")"].contains(text.lower(time.upperBound))
    return isLast ? VerblessClause(noun: noun, time: time) : nil
  }

  private static func isOfNoun(_ token: Int, _ text: AnalysedText) -> Bool {
    switch text.tokens[token].tag {
    case .nn, .nns, .nnp, .nnps, .cd, .jj, .dt, .prpPossessive, .pos: true
    default: false
    }
  }

  private static func isHeadOfRemnant(_ token: Int, _ text: AnalysedText) -> Bool {
    switch text.tokens[token].tag {
    case .nn, .nns, .nnp, .nnps: !namesTime(token, in: text)
    case .cd: !isYear(token, text)
    case .jj: ["second", "third", "fourth", "fifth", "sixth", "last"].contains(text.lower(token))
    default: false
    }
  }

  /// The words of a time with its preposition, or of one that counts on: “*in May 1967*”, “*a day later*”.
  private static func timePhrase(
    from begin: Int, in sentence: Range<Int>, of text: AnalysedText
  ) -> Range<Int>? {
    var word = begin
    guard word < sentence.upperBound else { return nil }
    guard ["in", "on"].contains(text.lower(word)) else {
      guard word + 2 < sentence.upperBound, [.dt, .cd].contains(text.tokens[word].tag),
        namesTime(word + 1, in: text) || text.tokens[word + 1].tag == .nns,
        ["later", "after"].contains(text.lower(word + 2))
      else { return nil }
      return begin..<(word + 3)
    }
    word += 1
    var isTime = false
    while word < sentence.upperBound, word - begin < 8 {
      if namesTime(word, in: text) || isYear(word, text) {
        isTime = true
      } else if text.tokens[word].tag == .comma {
        // “on May 3, 1967”, “on Monday, 3 May”
        guard word + 1 < sentence.upperBound,
          text.lower(word + 1).utf8.first.map({ (0x30...0x39).contains($0) }) == true,
          isYear(word + 1, text)
            ? text.tokens[word - 1].tag == .cd && !isYear(word - 1, text)
            : text.lower(word - 1).hasSuffix("day")
        else { break }
      } else if !(text.tokens[word].tag == .cd
        || ["the", "early", "late", "of"].contains(text.lower(word)))
      {
        break
      }
      word += 1
    }
    return isTime ? begin..<word : nil
  }

  private static func promote(
    _ remnant: VerblessClause, under verb: Int, in sentence: Range<Int>, of text: inout AnalysedText
  ) {
    let noun = remnant.noun.upperBound - 1
    for word in remnant.noun.lowerBound..<remnant.time.lowerBound
    where word != noun
      && !(remnant.noun.lowerBound..<remnant.time.lowerBound).contains(text.tokens[word].head)
    {
      text.tokens[word].head = noun
      if word > noun {
        text.tokens[word].relation = .nmod
      } else if text.tokens[word].tag == .nnp {
        text.tokens[word].relation = .compound
      }
    }
    let whole = remnant.noun.lowerBound..<remnant.time.upperBound
    let heads = remnant.time.filter { !remnant.time.contains(text.tokens[$0].head) }
    guard let time = heads.last else { return }
    for word in heads { text.tokens[word].head = word == time ? noun : time }
    text.tokens[time].relation = .orphan
    text.tokens[noun].head = verb
    text.tokens[noun].relation = .conj
    // What joins the clauses belongs to the noun now.
    for word in [remnant.noun.lowerBound - 1, remnant.noun.lowerBound - 2]
    where sentence.contains(word) && [.cc, .punct].contains(text.tokens[word].relation)
      && !whole.contains(word)
    {
      text.tokens[word].head = noun
    }
  }
}

/// Direct questions, and the short answers that belong to them: “When was it built? *In 1911.*”
extension Syntax {
  /// What a text answers to a question.
  public enum Answer: Sendable {
    /// “Yes”, “It was”.
    case yes
    /// “No”, “They did not”.
    case no
    /// “In 1911”, to a question that asks for a time.
    case time
  }

  /// Whether a token stands in a direct question and not in a clause there that tells what is known.
  ///
  /// - Leaves alone: “Who saw it *when it fell*?”
  public func isAsked(_ token: Int) -> Bool {
    guard isQuestion(sentence(of: token)) else { return false }
    var current = token
    for _ in 0..<40 {
      if relation(current) == .aclRelcl || tellsKnown(current) { return false }
      guard let head = head(current) else { return true }
      current = head
    }
    return true
  }

  /// Whether a sentence is a direct question.
  public func isQuestion(_ sentence: Int) -> Bool {
    guard text.sentences.indices.contains(sentence) else { return false }
    return text.sentences[sentence].tokens.last.map { lower($0) == "?" } ?? false
  }

  /// Returns what the sentence behind a question answers to what its main verb asks, and where; nothing where it says something of
  /// its own.
  ///
  /// - Reads: “Was it sold? *No*.”, “Didn't they object? *They did*, in May.”, “When did it fall? *On 3 May*.”
  /// - Leaves alone: “When did it fall? *Nobody knows*.”, “Why was it sold? *In 1911 prices fell*.”
  public func answer(toVerb verb: Int) -> (answer: Answer, tokens: Range<Int>)? {
    let asking = sentence(of: verb)
    guard isQuestion(asking), isAskedFor(verb),
      text.sentences.indices.contains(asking + 1),
      let first = words(text.sentences[asking].tokens).first
    else { return nil }
    var tokens = words(text.sentences[asking + 1].tokens)
    guard let last = tokens.last, lower(last) != "?" else { return nil }
    guard let kind = kind(of: first) else {
      guard isAuxiliary(first) else { return nil }
      return affirmed(tokens).map { ($0, tokens) }
    }
    // “*About* 1911”, “*Probably* in May”
    if tag(tokens.lowerBound) == .rb, tokens.count > 1 { tokens = tokens.dropFirst() }
    guard kind == .time, tokens.count <= 14, isTimePhrase(tokens) else { return nil }
    return (.time, tokens)
  }

  /// Whether a verb is the main one of its question, though the tree may make the word that asks its head.
  ///
  /// - Reads: “*When* was it *built*?”
  private func isAskedFor(_ verb: Int) -> Bool {
    guard let head = head(verb) else { return relation(verb) == .root }
    return self.head(head) == nil && tag(head).isQuestionWord && isVerb(verb)
  }

  private enum Kind {
    case time
    case other
  }

  /// What a question asks that begins with a word; nothing where it asks whether something is so.
  private func kind(of first: Int) -> Kind? {
    switch lower(first) {
    case "when": return .time
    case "in", "on", "at", "since", "until", "by", "from":
      return asksForTime(first + 1) ? .time : .other
    default:
      if asksForTime(first) { return .time }
      return tag(first).isQuestionWord ? .other : nil
    }
  }

  /// Whether words ask for a time: “*what year*”, “*which day*”, “*when*”.
  private func asksForTime(_ word: Int) -> Bool {
    lower(word) == "when"
      || ["what", "which"].contains(lower(word))
        && ["year", "month", "day", "date", "time", "week", "century"].contains(lemma(word + 1))
  }

  /// Whether what a clause in a question tells is known: “when it fell”, “since he left”.
  private func tellsKnown(_ token: Int) -> Bool {
    guard relation(token) == .advcl, let marker = marker(of: token) else {
      return relation(token) == .advcl
        && dependents(of: token, .advmod).contains { lower($0) == "when" }
    }
    return ["when", "after", "before", "since", "because", "while", "as", "although", "though"]
      .contains(marker)
  }

  /// The words of a sentence behind a label, “Q:” or “A:”, without the marks at its end.
  private func words(_ sentence: Range<Int>) -> Range<Int> {
    var words = sentence
    if words.count > 2, [":", "."].contains(lower(words.lowerBound + 1)),
      ["q", "a", "question", "answer"].contains(lower(words.lowerBound))
    {
      words = words.dropFirst(2)
    }
    while let last = words.last, [".", "!", "”", "\""].contains(lower(last)) {
      words = words.dropLast()
    }
    return words
  }

  private func isAuxiliary(_ token: Int) -> Bool {
    [
      "be", "do", "have", "can", "could", "will", "would", "shall", "should", "may", "might",
      "must",
    ].contains(lemma(token))
  }

  /// Whether an answer says yes or no, and no more than when: “Yes, *since May*”, “It *was*, in March”.
  private func affirmed(_ tokens: Range<Int>) -> Answer? {
    guard let first = tokens.first else { return nil }
    let answer: Answer
    var rest: Range<Int>
    switch lower(first) {
    case "yes", "yeah", "indeed": (answer, rest) = (.yes, tokens.dropFirst())
    case "no", "never": (answer, rest) = (.no, tokens.dropFirst())
    default:
      guard tag(first) == .prp, isAuxiliary(first + 1), first + 1 < tokens.upperBound else {
        return nil
      }
      let isDenied =
        ["not", "n't", "n’t"].contains(lower(first + 2)) && first + 2 < tokens.upperBound
      (answer, rest) = (isDenied ? .no : .yes, tokens.dropFirst(isDenied ? 3 : 2))
    }
    while let first = rest.first, lower(first) == "," { rest = rest.dropFirst() }
    return rest.isEmpty || isTimePhrase(rest) ? answer : nil
  }

  /// Whether words without a verb begin as a time does: “in 1911”, “3 May”, “last year”.
  private func isTimePhrase(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, tokens.count <= 14,
      tokens.allSatisfy({ !tag($0).isFinite })
    else { return false }
    switch tag(first) {
    case .in, .cd, .nnp, .to: return true
    default: return ["last", "this", "next", "yesterday", "today"].contains(lower(first))
    }
  }
}

extension PennTag {
  /// Whether the tag is that of a word that asks: who, what, when.
  fileprivate var isQuestionWord: Bool { [.wp, .wpPossessive, .wrb, .wdt].contains(self) }

  /// Whether the tag is that of a finite verb or a modal.
  fileprivate var isFinite: Bool { [.vbd, .vbz, .vbp, .md].contains(self) }
}

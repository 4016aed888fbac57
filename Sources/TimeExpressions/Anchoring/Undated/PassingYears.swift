import TextModel

/// The years of a text that tell where none of its story is.
struct PassingYears {
  let text: AnalysedText

  /// Whether a text names years, and all of them in passing.
  func areAll(of found: [FoundExpression]) -> Bool {
    let years = found.filter { $0.reading.meaning.fields?.namesYear ?? false }
    return !years.isEmpty && years.allSatisfy(contain)
  }

  /// Whether a year is not where the story is, but only told in passing behind its verb.
  ///
  /// - Reads: “the pump, *built in 1998*”, “the fort *of 1815*”, “*since 2015*”, “which *opened in 1998*”, “had died *in
  ///   1944*”, “the lease *runs until 2028*”.
  /// - Leaves alone: “*In 1998* it had just opened”, “it opened *in 1998*”.
  func contain(_ expression: FoundExpression) -> Bool {
    guard let fields = expression.reading.meaning.fields, fields.namesYear, fields.month == nil
    else { return false }
    if text.saysWhenItIs(
      expression.tokens, in: text.sentences[expression.sentence].tokens)
    {
      return false
    }
    let before = expression.tokens.lowerBound - 1
    let word = text.lower(before)
    // “Events of 1830” tells where all that follows is.
    let near = text.sentences[expression.sentence].tokens
      .clamped(to: max(0, before - 40)..<before + 40)
    guard near.contains(where: isVerbal) else { return false }
    if word == "since" { return true }
    if word == "of", isNoun(before - 1), !Self.parts.contains(text.lower(before - 1)) {
      return true
    }
    let isPutIn = text.lower(before - 2) == ","
    if ["in", "of", "from"].contains(word),
      text.tag(before - 1) == .vbn && text.tokens[before - 1].relation == .acl
        || isPutIn && text.tag(before - 1) == .unknown
    {
      return true
    }
    return isBehindOtherVerb(expression.tokens.upperBound - 1)
  }

  private static let parts: Set<String> = [
    "course", "end", "beginning", "start", "middle", "rest", "part", "half", "summer", "winter",
  ]

  /// Whether a word stands behind a predicate that is not in the simple past, or in a relative clause.
  private func isBehindOtherVerb(_ word: Int) -> Bool {
    var above = text.tokens[word].head
    for _ in 0..<6 {
      guard above >= 0, above < word else { return false }
      let relation = text.tokens[above].relation
      if relation == .acl || relation == .aclRelcl || isPresent(above) { return true }
      let helpers = (max(0, above - 5)..<above).filter {
        text.tokens[$0].head == above
          && [.aux, .auxPass, .cop].contains(text.tokens[$0].relation)
      }
      if helpers.contains(where: { isPresent($0) || text.tag($0) == .md || text.lower($0) == "had" }
      ) {
        return true
      }
      if text.tag(above) == .vbd || !helpers.isEmpty { return false }
      above = text.tokens[above].head
    }
    return false
  }

  private func isVerbal(_ token: Int) -> Bool {
    [.vb, .vbd, .vbg, .vbn, .vbp, .vbz, .unknown].contains(text.tag(token))
  }

  private func isPresent(_ token: Int) -> Bool { [.vbz, .vbp].contains(text.tag(token)) }

  private func isNoun(_ token: Int) -> Bool {
    [.nn, .nns, .nnp, .nnps].contains(text.tag(token))
  }
}

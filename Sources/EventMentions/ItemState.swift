public import TextModel

/// Finds what a list of things to be done says has become of each: “Mend the locks: *done*, 20 May”.
public enum ItemState {
  /// Returns the word that says what has become of what an item tells to do, if any.
  ///
  /// - Reads: “Mend the locks: *done*”, “Hire a cook (office): *rejected*”, “Test the bell – in *progress*”.
  /// - Leaves alone: “He mended the locks: done”, which tells of a deed.
  public static func word(of item: Int, in syntax: Syntax) -> Int? {
    guard syntax.tag(item) == .vb, syntax.relation(item) == .root,
      case let sentence = syntax.sentence(of: item), sentence >= 0,
      isFirst(item, in: syntax.text.sentences[sentence].tokens, syntax)
    else { return nil }
    return syntax.dependents(of: item, .parataxis).last { word in
      let mark = ["progress", "way"].contains(syntax.lower(word)) ? word - 2 : word - 1
      let gap = syntax.text.tokens[word].span.begin - syntax.text.tokens[word - 1].span.end
      return mark >= item
        && ([":", ";", "–", "—", "-"].contains(syntax.lower(mark)) || mark == word - 1 && gap > 1)
        && states.contains(syntax.lower(word))
    }
  }

  /// Whether an item begins with a word, or with the initials of whoever is to do it: “*AB*  Mend the locks”.
  private static func isFirst(_ item: Int, in sentence: Range<Int>, _ syntax: Syntax) -> Bool {
    let first = sentence.lowerBound
    guard item > first else { return true }
    return item <= first + 2 && syntax.relation(first) == .nsubj && syntax.head(first) == item
      && syntax.text.form(first).utf8.allSatisfy { 0x41...0x5A ~= $0 }
  }

  /// Returns the deed that a word in brackets says the day of: “*moved* the files (*done* 3 May)”.
  ///
  /// - Leaves alone: “moved the files (*signed* 3 May)”, “the roof (*finished* in slate)”.
  private static func deed(settledBy word: Int, in syntax: Syntax) -> Int? {
    guard ["done", "completed", "finished"].contains(syntax.lower(word)), word > 0,
      syntax.lower(word - 1) == "(", syntax.relation(word) == .parataxis,
      syntax.lower(word) == "done" || syntax.lower(word + 1) != "in",
      let deed = syntax.head(word), deed < word, syntax.isVerb(deed),
      let close = (word + 1..<min(word + 8, syntax.text.tokens.count)).first(where: {
        syntax.lower($0) == ")"
      }), close > word + 1,
      (word + 1..<close).contains(where: { syntax.tag($0) == .cd })
    else { return nil }
    return deed
  }

  /// Returns the item that a word says the state of, if any.
  public static func item(of word: Int, in syntax: Syntax) -> Int? {
    if let deed = deed(settledBy: word, in: syntax) { return deed }
    guard syntax.relation(word) == .parataxis, let item = syntax.head(word),
      self.word(of: item, in: syntax) == word
    else { return nil }
    return item
  }

  /// Whether a word only says what has become of an entry: “Mend the locks: *done*”, “Roof mended (*cancelled*)”.
  public static func isTold(by word: Int, in syntax: Syntax) -> Bool {
    if item(of: word, in: syntax) != nil { return true }
    return syntax.lower(word - 1) == "(" && syntax.lower(word + 1) == ")"
      && (states.contains(syntax.lower(word)) || plans.contains(syntax.lower(word)))
  }

  private static let plans: Set<String> = [
    "canceled", "abandoned", "planned", "scheduled", "expected", "pending", "proposed",
    "postponed",
  ]

  private static let states: Set<String> = [
    "done", "completed", "complete", "closed", "finished", "fixed", "rejected", "dropped",
    "cancelled", "ongoing", "progress", "way",
  ]
}

internal import TextModel

/// Words for a people that are adjectives: “the *French*”, “the *Japanese*”.
enum PeopleNames {
  /// Whether a word for a people is an adjective, which tags have for a name where an article makes it a noun.
  ///
  /// - Reads: “the *French* occupied Odessa”, “the *Japanese* occupied it”.
  /// - Leaves alone: “the *Germans*”, “a *Japanese*”, “the *Japanese* Sea”.
  static func isAdjective(_ word: Int, in text: AnalysedText) -> Bool {
    switch text.tokens[word].tag {
    case .jj: return true
    case .nnp, .nnps:
      guard word > 0, text.lower(word - 1) == "the",
        word + 1 == text.tokens.count || ![.nnp, .nnps].contains(text.tokens[word + 1].tag)
      else { return false }
      return ["ese", "sh", "ch", "ss"].contains { text.lower(word).hasSuffix($0) }
    default: return false
    }
  }
}

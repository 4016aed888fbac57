import EventArguments
import EventModel
import Language
import TemporalLinking
import TextModel

/// What labels say in place of pronouns and of words that only count.
extension EventLabeller {
  /// The name of whom a word refers to, or the thing that a pronoun takes up.
  func standIn(_ token: Int) -> String? {
    // “took the *name* Berg”
    if syntax.relation(token) == .appos, let noun = syntax.head(token),
      ["name", "surname", "title", "nickname"].contains(syntax.lemma(noun))
    {
      return nil
    }
    if let name = names[token] { return name }
    guard let noun = antecedents[token] else { return nil }
    if let name = names[noun] { return name }
    var words = LabelWords(syntax)
    words.add(
      core(of: noun).filter {
        !isQualifying($0) && !LabelPronouns.ordinals.contains(syntax.lower($0))
          && (![.hyph, .sym, .colon].contains(syntax.tag($0)) || isHyphen($0))
      })
    // “*twenty-two* were admitted”
    let word =
      isHyphen(token - 1)
      ? "\(syntax.lower(token - 2))-\(syntax.lower(token))" : syntax.lower(token)
    if LabelPronouns.counts.contains(word) { return word + " " + words.inMiddle }
    if LabelPronouns.ordinals.contains(word) {
      return word + " " + LabelPronouns.one(words.inMiddle, noun, syntax)
    }
    if syntax.tag(token) == .cd { return word + " " + words.inMiddle }
    return words.inMiddle
  }

  /// Whether a label shows already the noun that a pronoun takes up: “the *version* brings *it* up”.
  func takesUpShown(_ pronoun: Int, _ words: LabelWords) -> Bool {
    antecedents[pronoun].map(words.tokens.contains) ?? false
  }
}

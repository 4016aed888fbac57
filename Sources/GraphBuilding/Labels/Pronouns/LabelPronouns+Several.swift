import Language
import TextModel

/// Words for several.
extension LabelPronouns {
  /// Whether a noun means several persons together: “the *pair*”.
  func isCrew(_ token: Int) -> Bool {
    syntax.isNoun(token) && ParticipantNouns.isCrew(syntax.lemma(token))
  }

  func isSeveral(_ token: Int) -> Bool {
    if ["they", "them", "these", "those"].contains(syntax.lower(token)) { return true }
    return syntax.tag(token) == .nns || syntax.tag(token) == .nnps
      || (syntax.isNoun(token) && syntax.dependent(of: token, .conj).map(syntax.isNoun) ?? false)
  }

  /// Whether a noun names several that can be told one by one, which *police* does not.
  func isOneOfMany(_ token: Int) -> Bool {
    syntax.tag(token) == .nns && syntax.lower(token) != "police"
  }
}

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

  /// Those of whom a noun only says how many there are: “dozens of *guests*”.
  func those(_ count: Int) -> Int {
    guard ["dozen", "score", "hundred", "thousand", "million"].contains(syntax.lemma(count)) else {
      return count
    }
    return syntax.dependents(of: count, .nmod).first {
      $0 > count && syntax.tag($0) == .nns && syntax.preposition(of: $0) == "of"
    } ?? count
  }

  /// Whether a noun names several that can be told one by one, which *police* does not.
  func isOneOfMany(_ token: Int) -> Bool {
    syntax.tag(token) == .nns && syntax.lower(token) != "police"
  }

  /// What a number is said before it to be of: “of the 40 *miners* 12 died”.
  func wholeBefore(_ number: Int) -> Int? {
    let before =
      syntax.dependents(of: number, .nmod)
      + (syntax.head(number).map { syntax.dependents(of: $0, .obl) } ?? [])
    return before.first {
      $0 < number && syntax.tag($0) == .nns && syntax.preposition(of: $0) == "of"
        // “of the *thousands* of protesters 680 were arrested”
        && !["hundred", "thousand", "million", "dozen"].contains(syntax.lemma($0))
    }
  }
}

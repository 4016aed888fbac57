public import TextModel
import Language

extension Negation {
  /// Whether a denial only tells from when something may be: “*will not open before* June”.
  ///
  /// - Leaves alone: “*did* not open before June”, “*could* not open”, “would not *have* opened”, “will not appear before a
  ///   *judge*”.
  public static func isNotYet(_ token: Int, in syntax: Syntax) -> Bool {
    let auxiliaries = syntax.dependents(of: token, .aux).map(syntax.lower)
    guard auxiliaries.contains(where: { ["will", "would", "wo", "shall"].contains($0) }),
      !auxiliaries.contains("have"),
      let denial = word(of: token, in: syntax), syntax.relation(denial) == .advmod
    else { return false }
    return syntax.dependents(of: token, .obl, .oblUnmarked).contains {
      $0 > token && syntax.preposition(of: $0) == "before"
        && !EventLexicon.shared.isPerson(syntax.lemma($0))
        && !EventLexicon.shared.isGroup(syntax.lemma($0))
    }
  }
}

public import TextModel

/// Finds predicates that leave out their verb, and so only affirm or deny what was told before.
public enum Ellipsis {
  /// Whether a predicate denies something without naming it: “she *never did*”, “it *was not*”, “failed to *do so*”.
  ///
  /// - Leaves alone: “she never *did* it”, “it *was* not open”.
  public static func isDenial(_ token: Int, in syntax: Syntax) -> Bool {
    guard ["do", "be", "have", "will", "would", "could"].contains(syntax.lemma(token)),
      [.vbd, .vbz, .vbp, .md].contains(syntax.tag(token)),
      [.root, .conj, .parataxis, .ccomp].contains(syntax.relation(token)),
      Negation.word(of: token, in: syntax) != nil
    else { return false }
    return syntax.tree.dependents(of: token).allSatisfy {
      switch syntax.relation($0) {
      case .nsubj, .nsubjPass, .punct, .cc, .mark: true
      case .advmod: Negation.isNegative($0, syntax)
      default: false
      }
    }
  }

  /// Whether *do so* takes up what was told before: “failed to *do so*”.
  public static func isProform(_ token: Int, in syntax: Syntax) -> Bool {
    syntax.lemma(token) == "do" && syntax.isVerb(token)
      && syntax.tree.dependents(of: token).contains {
        $0 == token + 1 && syntax.lower($0) == "so"
      }
  }
}

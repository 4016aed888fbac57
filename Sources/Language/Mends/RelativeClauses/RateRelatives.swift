internal import TextModel

/// Relative clauses behind a rate: “340 pence a share, which they refused”.
enum RateRelatives {
  /// Gives a relative clause to the sum, or to what that is of, where it was hung on the unit for which the sum is.
  ///
  /// In *an offer of 90 cents a share, which the board refused*, the offer was refused, and in *he asked for $30 an hour, which they
  /// refused*, the $30. *He sold a share, which they bought* and *twice a week, which they liked* stay.
  static func raiseFromUnits(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl) else { return }
    for pronoun in tree.sentence.dropFirst(4).dropLast() where tree.lower(pronoun) == "which" {
      let clause = tree[pronoun].head
      guard tree[pronoun - 1].tag == .comma, clause > pronoun,
        tree[clause].relation == .aclRelcl, case let unit = tree[clause].head,
        tree.sentence.contains(unit), unit == pronoun - 2, tree[unit].tag == .nn,
        ["a", "an", "per"].contains(tree.lower(unit - 1)), tree[unit - 1].head == unit,
        let sum = [tree[unit].head, unit - 2].first(where: {
          tree.sentence.contains($0) && $0 < unit && isCounted($0, tree)
            && [$0, tree[$0].head].contains(tree[unit].head)
        })
      else { continue }
      tree[clause].head = priced(by: sum, tree) ?? sum
    }
  }

  /// The noun that a sum is of, or what somebody buys or sells at it: “an *offer* of 90 cents”, “sold *shares* at 90 cents”.
  private static func priced(by sum: Int, _ tree: SentenceTree) -> Int? {
    let whole = tree[sum].head
    guard tree.sentence.contains(whole), whole < sum,
      let preposition = tree.dependent(of: sum, in: tree.words(before: sum), .case),
      ["of", "at"].contains(tree.lower(preposition))
    else { return nil }
    let noun =
      tree[sum].relation == .nmod
      ? whole : tree.dependent(of: whole, in: whole..<sum, .obj, .nsubjPass)
    return noun.flatMap { [.nn, .nns].contains(tree[$0].tag) ? $0 : nil }
  }

  /// Whether a word is a sum: “*$* 30”, “90 *cents*”, “*30*”.
  private static func isCounted(_ sum: Int, _ tree: SentenceTree) -> Bool {
    [.cd, .currency].contains(tree[sum].tag)
      || [.nn, .nns].contains(tree[sum].tag) && tree.hasDependent(of: sum, .nummod)
  }
}

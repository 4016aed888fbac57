internal import TextModel

/// Deeds behind *and* that belong to a condition, where a tree joins them to the main clause.
enum ConditionConjuncts {
  /// Joins to a clause with *unless* or *if* the past tenses behind *and*, where they were taken for participles of the passive that hangs
  /// on it.
  ///
  /// In *he would be fined unless he paid and left the town*, to leave is as much of what it hangs on. *He would be fined unless he
  /// paid, and jailed* and *the boat was sold when he left and broken up* stay.
  static func joinDeeds(_ tree: inout SentenceTree) {
    guard tree.mayHave(.auxPass), tree.mayHave(.conj), tree.mayHave(tag: .md) else { return }
    var repairs = 0
    for clause in tree.sentence.dropFirst(4)
    where tree[clause].relation == .advcl && repairs < TreeMender.repairs {
      let main = tree[clause].head
      guard tree.sentence.contains(main), main < clause, tree[clause].tag == .vbd else { continue }
      repairs += 1
      guard tree.hasSubject(clause), tree.isPassive(main),
        let marker = tree.dependent(of: clause, .mark), marker > main,
        ["unless", "if"].contains(tree.lower(marker)),
        tree.dependents(of: main).contains(where: { tree[$0].tag == .md })
      else { continue }
      for deed in tree.words(behind: clause)
      where tree[deed].head == main && tree[deed].relation == .conj {
        guard [.vbn, .vbd].contains(tree[deed].tag), tree[deed - 1].relation == .cc,
          tree[deed - 2].tag != .comma,
          !tree.hasDependent(of: deed, .nsubj, .nsubjPass, .aux, .auxPass, .oblAgent),
          tree.lower(deed) == PastTense.form(of: tree.base(ofPast: deed))
        else { break }
        tree.tag(deed, as: .vbd, .verb)
        tree[deed].head = clause
      }
    }
  }
}

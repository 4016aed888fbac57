internal import TextModel

/// Offices joined by *and* that one person holds.
enum JoinedOffices {
  /// Joins a second office behind a name to the first, where it was taken for somebody beside him.
  ///
  /// In *Ann Lee, mayor and chief magistrate, spoke*, one woman did. *Ann Lee, the mayor, and a magistrate spoke* stays.
  static func joinBehindNames(_ tree: inout SentenceTree) {
    guard tree.mayHave(.appos), tree.mayHave(.conj) else { return }
    for second in tree.sentence.dropFirst(4).dropLast(2)
    where tree[second].relation == .conj && tree[second].tag == .nn {
      let name = tree[second].head
      guard tree.sentence.contains(name), name < second, tree[name].tag == .nnp,
        let first = tree.dependent(of: name, in: name + 1..<second, .appos),
        tree[first].tag == .nn, tree.namesSomebody(first), tree.namesSomebody(second),
        let joint = tree.dependent(of: second, in: first + 1..<second, .cc),
        tree.comma(from: first, to: joint) == nil, !tree.hasDependent(of: second, .det, .nmodPoss),
        tree[second + 1].tag == .comma,
        tree.dependents(of: name).contains(where: { $0 > second + 1 }) == false
      else { continue }
      tree[second].head = first
    }
  }

  /// Whether a noun means a person, also one who was it once: “her *ex-partner*”.
  private static func isSomebody(_ noun: Int, _ tree: SentenceTree) -> Bool {
    tree.namesSomebody(noun)
      || tree.lower(noun).hasPrefix("ex-")
        && EventLexicon.shared.isPerson(String(tree.lower(noun).dropFirst(3)))
  }

  /// Sets a name in commas behind two offices beside the first, of which the second is no other's.
  ///
  /// In *the mayor and chief magistrate, Ann Lee, spoke*, one woman did, and in *her nurse and Bo's aunt, Ann Lee, drowned herself*.
  /// *The mayor and a magistrate, Ann Lee, spoke* stays.
  static func joinBeforeNames(_ tree: inout SentenceTree) {
    guard tree.mayHave(.appos), tree.mayHave(.conj) else { return }
    for name in tree.sentence.dropFirst(4).dropLast(2)
    where tree[name].relation == .appos && tree[name].tag == .nnp && tree[name - 1].tag == .comma {
      let second = tree[name].head
      guard tree.sentence.contains(second), second < name, tree[second].relation == .conj,
        tree[second].tag == .nn, case let first = tree[second].head,
        tree.sentence.contains(first), first < second, tree[first].tag == .nn,
        isSomebody(first, tree), isSomebody(second, tree), tree.isSubject(first),
        !tree.hasDependent(of: name, .conj), case let verb = tree[first].head, verb > name,
        !tree.hasDependent(of: second, .det),
        !tree.hasDependent(of: second, .nmodPoss)
          || tree.words(behind: verb).contains(where: {
            tree[$0].head == verb && ["himself", "herself"].contains(tree.lower($0))
          })
      else { continue }
      tree[name].head = first
      tree[second].relation = .appos
    }
  }
}

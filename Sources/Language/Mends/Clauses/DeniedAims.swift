internal import TextModel

/// What somebody meant not to do.
enum DeniedAims {
  /// Gives *never* or *not* before an infinitive to that verb, where the verb of meaning had it.
  ///
  /// In *she vowed never to return*, she did vow. *She never vowed to return* stays.
  static func joinDenials(_ tree: inout SentenceTree) {
    guard tree.mayHave(.xcomp) else { return }
    for denial in tree.sentence.dropFirst(2).dropLast(2)
    where ["never", "not"].contains(tree.lower(denial)) && tree.lower(denial + 1) == "to" {
      let (verb, aim) = (tree[denial].head, tree[denial + 1].head)
      guard verb >= tree.sentence.lowerBound, verb < denial, aim > denial + 1,
        tree.sentence.contains(aim), tree[aim].tag == .vb, tree[aim].head == verb,
        tree[aim].relation == .xcomp || tree[aim].relation == .advcl
      else { continue }
      tree[denial].head = aim
    }
  }
}

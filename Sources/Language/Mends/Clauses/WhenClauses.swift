internal import TextModel

/// Clauses with *when* that say what happened at a time.
enum WhenClauses {
  /// Leaves the first of two clauses to the time before *when*, though it was hung on the second.
  ///
  /// In *it goes back to 2015, when five ships came and the wells ran dry*, the ships came in 2015.
  static func leaveMoments(_ tree: inout SentenceTree) {
    var repairs = 0
    for when in tree.sentence.dropFirst(2)
    where repairs < TreeMender.repairs && tree.lower(when) == "when" {
      repairs += 1
      let verb = tree[when].head
      let comma = tree[when - 1].tag == .comma
      guard verb > when, tree[verb].relation == .advcl, comma,
        case let second = tree[verb].head, second > verb,
        tree[second].relation == .conj, case let first = tree[second].head,
        tree.sentence.contains(first), first < when - 2,
        tree.sentence.contains(where: {
          $0 > verb && $0 < second && tree[$0].head == second
            && tree[$0].relation == .cc
        }), tree.hasSubject(verb)
      else { continue }
      tree[verb].head = first
      tree[second].head = verb
    }
  }
}

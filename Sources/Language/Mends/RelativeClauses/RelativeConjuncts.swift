internal import TextModel

/// Verbs that a tree joins to the verb before a relative clause instead of its own, or the other way round.
enum RelativeConjuncts {
  /// Joins a past tense to the verb of the sentence, where it was joined to the past perfect of a relative clause.
  ///
  /// In *he doubted a note that she had sent and tore it up*, he tore it up.
  static func leaveRelatives(_ tree: inout SentenceTree) {
    var repairs = 0
    for verb in tree.sentence where repairs < TreeMender.repairs {
      let (token, relative) = (tree[verb], tree[verb].head)
      guard token.relation == .conj, token.tag == .vbd, tree.sentence.contains(relative),
        tree[relative].tag == .vbn, tree[relative].relation == .aclRelcl
      else { continue }
      repairs += 1
      let noun = tree[relative].head
      guard tree.sentence.contains(noun), case let first = tree[noun].head,
        tree.sentence.contains(first), tree[first].tag == .vbd, first < noun,
        tree.sentence.contains(where: { tree[$0].head == relative && tree.lower($0) == "had" }),
        !tree.hasSubject(verb)
      else { continue }
      tree[verb].head = first
    }
  }

  /// Joins a passive in the present to the passive of a relative clause, where it was joined to an active in the past.
  ///
  /// In *they announced an update that was tested and is planned for June*, the update is planned.
  static func joinRelatives(_ tree: inout SentenceTree) {
    var repairs = 0
    for verb in tree.sentence where repairs < TreeMender.repairs {
      let (token, first) = (tree[verb], tree[verb].head)
      guard token.relation == .conj, token.tag == .vbn, tree.sentence.contains(first),
        tree[first].tag == .vbd
      else { continue }
      repairs += 1
      let own = tree.dependents(of: verb)
      guard own.contains(where: { tree[$0].relation == .auxPass && tree[$0].tag == .vbz }),
        !own.contains(where: { tree.isSubject($0) }),
        let relative = (first + 1..<max(first + 1, verb)).last(where: {
          tree[$0].relation == .aclRelcl && tree.isPassive($0)
        }), tree.sentence.contains(tree[relative].head), tree[relative].head > first
      else { continue }
      tree[verb].head = relative
    }
  }
}

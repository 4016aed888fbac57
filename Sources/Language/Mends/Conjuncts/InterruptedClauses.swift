internal import TextModel

/// Further clauses with something between commas behind their subject.
enum InterruptedClauses {
  /// Makes a clause of a noun, what is said of it between commas, and the verb without a subject behind that.
  ///
  /// In *one sank; her sister, which had left before, had foundered*, the sister foundered.
  static func joinClauses(_ tree: inout SentenceTree) {
    var repairs = 0
    for noun in tree.sentence where repairs < TreeMender.repairs {
      let token = tree[noun]
      guard token.relation == .parataxis || isConjunctOfClause(noun, tree),
        [.noun, .properNoun].contains(token.partOfSpeech),
        let comma = (noun + 1..<tree.sentence.upperBound).first(where: { tree[$0].tag == .comma }
        ),
        let verb = (comma + 1..<tree.sentence.upperBound).first(where: {
          tree[$0].head == token.head && tree[$0].partOfSpeech == .verb
            && [.advcl, .conj, .parataxis].contains(tree[$0].relation)
        })
      else { continue }
      repairs += 1
      let own = tree.sentence.filter { tree[$0].head == verb }
      let first =
        own.first {
          $0 > comma && [.aux, .auxPass, .advmod].contains(tree[$0].relation)
        } ?? verb
      guard first > comma + 1, tree[first - 1].tag == .comma,
        tree[verb].tag == .vbd
          || own.contains(where: { [.aux, .auxPass].contains(tree[$0].relation) }),
        !own.contains(where: { tree.isSubject($0) || tree[$0].relation == .mark })
      else { continue }
      tree[verb].relation = token.relation
      tree[noun].head = verb
      tree[noun].relation = tree.isPassive(verb) ? .nsubjPass : .nsubj
      for later in verb + 1..<tree.sentence.upperBound
      where tree[later].head == token.head && tree[later].relation == .conj {
        tree[later].head = verb
      }
    }
  }

  /// Whether a noun was joined to a verb or an adjective: *it was late, and its leader, Holm, left*.
  private static func isConjunctOfClause(_ noun: Int, _ tree: SentenceTree) -> Bool {
    let token = tree[noun]
    return token.relation == .conj && tree.sentence.contains(token.head)
      && [.verb, .adjective].contains(tree[token.head].partOfSpeech)
  }
}

internal import TextModel

/// Passives with a word behind them that says what came of it.
enum ResultPassives {
  /// Gives a passive verb the subject that was hung on the noun right behind it.
  ///
  /// In *and most of the town was laid waste*, the town was laid, and *waste* says how.
  static func joinPassives(_ tree: inout SentenceTree) {
    for noun in tree.sentence.dropFirst() {
      let (token, verb) = (tree[noun], noun - 1)
      guard token.partOfSpeech == .noun, tree[verb].tag == .vbn,
        token.head == verb || token.head == tree[verb].head,
        let auxiliary = tree.sentence.first(where: {
          tree[$0].head == verb && tree[$0].relation == .auxPass
        }),
        let subject = tree.sentence.first(where: {
          tree[$0].head == noun && tree[$0].relation == .nsubj && $0 < auxiliary
        })
      else { continue }
      tree[subject].head = verb
      tree[subject].relation = .nsubjPass
      tree[noun].head = verb
      tree[noun].relation = .xcomp
    }
  }
}

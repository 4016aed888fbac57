internal import TextModel

/// *Per cent* in two words.
enum PerCents {
  /// Makes *cent* the word that a share is counted in, where *per* was taken for that.
  ///
  /// In *fell to 81 per cent*, it did not fall to 81 per.
  static func joinCents(_ tree: inout SentenceTree) {
    for per in tree.sentence.dropLast() where tree.lower(per) == "per" {
      let cent = per + 1
      guard tree.lower(cent) == "cent", tree[per].head != cent, tree[per].tag == .nn,
        tree[cent].head == per || tree[cent].head == tree[per].head
      else { continue }
      tree.hang(cent, inPlaceOf: per)
      tree.rehang(tree.sentence, from: per, to: cent)
      tree.hang(per, on: cent, as: .compound)
    }
  }
}

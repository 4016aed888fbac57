internal import TextModel

/// *Per cent* in two words.
enum PerCents {
  /// Makes *cent* the word that a share is counted in, where *per* or the number was taken for that.
  ///
  /// In *fell to 81 per cent*, it did not fall to 81 per, nor to 81.
  static func joinCents(_ tree: inout SentenceTree) {
    for per in tree.sentence.dropLast() where tree.lower(per) == "per" {
      let (number, cent) = (per - 1, per + 1)
      guard tree.lower(cent) == "cent" else { continue }
      if tree[per].tag == .nn, tree[per].head != cent,
        tree[cent].head == per || tree[cent].head == tree[per].head
      {
        tree.hang(cent, inPlaceOf: per)
        tree.rehang(tree.sentence, from: per, to: cent)
        tree.hang(per, on: cent, as: .compound)
      } else if tree[number].tag == .cd, tree[number].head == tree[cent].head,
        [.obl, .oblUnmarked, .obj, .nmod].contains(tree[number].relation)
      {
        if tree[number].relation != .oblUnmarked { tree.hang(cent, inPlaceOf: number) }
        tree.rehang(tree.words(before: number), from: number, to: cent)
        tree.hang(number, on: cent, as: .nummod)
      }
    }
  }
}

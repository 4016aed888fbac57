internal import TextModel

/// What all but happened.
enum NearMisses {
  /// Makes one adverb of *all but* before a verb.
  ///
  /// In *she all but fell*, she nearly fell.
  static func joinAllButs(_ tree: inout SentenceTree) {
    for all in tree.sentence.dropLast(2) where tree.lower(all) == "all" {
      let verb = all + 2
      guard tree.lower(all + 1) == "but", [.det, .advmod].contains(tree[all].relation),
        [.vbd, .vbz, .vbn].contains(tree[verb].tag), tree[all + 1].head == verb,
        tree[all].head != verb || tree[all].relation != .advmod, tree[verb].relation != .conj
      else { continue }
      tree.hang(all, on: verb, as: .advmod)
      tree.hang(all + 1, on: all, as: .fixed)
    }
  }
}

internal import TextModel

/// Items of lists of what is to be done, which end in what has become of it.
enum ActionItems {
  /// Parts what has become of an item, behind its last mark, from the item, and from it whoever is to do it in brackets.
  ///
  /// In *Mend all locks (night staff): done, 20 May*, nobody mends locks done. *Mend the locks: two are broken* stays.
  static func partStates(_ tree: inout SentenceTree) {
    guard let root = tree.sentence.first, tree.sentence.count <= 30, tree[root].tag == .vb,
      !tree.sentence.contains(tree[root].head),
      let mark = tree.words(behind: root).last(where: {
        [":", ";", "–", "—"].contains(tree.lower($0))
      }), mark > root + 1, let state = state(behind: mark, tree),
      !tree.words(behind: state).contains(where: {
        [.verb, .auxiliary].contains(tree[$0].partOfSpeech)
      })
    else { return }
    for word in tree.words(behind: mark)
    where word != state && (tree[word].head < mark || tree[word].head == state) {
      let isDate = [.cd, .nnp].contains(tree[word].tag) && word > state
      if isDate, tree[word].relation != .obl { tree[word].relation = .oblUnmarked }
      tree[word].head = state
    }
    tree.hang(state, on: root, as: .parataxis)
    if tree[state].tag == .vbd { tree.tag(state, as: .vbn, .verb) }
    guard tree[mark - 1].tag == .closeBracket,
      let bracket = tree.words(before: mark).last(where: { tree[$0].tag == .openBracket })
    else { return }
    for word in bracket + 1..<mark - 1 where tree[word].head < bracket {
      tree.hang(word, on: root, as: .dep)
    }
  }

  /// The word behind a mark that says how far an item is: “: *done*”, “: in *progress*”.
  private static func state(behind mark: Int, _ tree: SentenceTree) -> Int? {
    let (next, second) = (mark + 1, mark + 2)
    guard tree.sentence.contains(second) else { return nil }
    switch (tree.lower(next), tree.lower(second)) {
    case ("in", "progress"), ("under", "way"): return second
    case ("done", _), ("completed", _), ("complete", _), ("closed", _), ("finished", _),
      ("fixed", _), ("rejected", _), ("dropped", _), ("cancelled", _), ("ongoing", _):
      return next
    default: return nil
    }
  }
}

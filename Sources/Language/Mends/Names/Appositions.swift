internal import TextModel

/// Names between commas that a tree hangs on a word further off than the one they stand beside or are joined to.
enum Appositions {
  /// Sets a name in commas beside the person right before, where it was hung on another one joined to him.
  ///
  /// In *the abbot and his steward, Ada Holm, fled*, Ada Holm is the steward. Leaves alone: *the abbot and his steward, Ada Holm
  /// and Bo Berg, fled*.
  static func takeLast(_ tree: inout SentenceTree) {
    for noun in tree.sentence.dropFirst(2).dropLast(3) {
      let (first, name) = (tree[noun].head, noun + 2)
      guard tree[noun].relation == .conj, tree[noun].tag == .nn, tree.sentence.contains(first),
        first < noun, tree[noun + 1].tag == .comma, tree[name].tag == .nnp,
        tree[name].head == first, [.appos, .conj].contains(tree[name].relation),
        tree.hasDependent(of: noun, .nmodPoss), !tree.hasDependent(of: name, .cc, .conj),
        GivenNames.contains(tree.form(name))
          || EventLexicon.shared.isPerson(tree.lemma(noun).lowercased()),
        case let end = end(ofName: name, tree), end < tree.sentence.upperBound,
        [.comma, .fullStop].contains(tree[end].tag)
      else { continue }
      tree.hang(name, on: noun, as: .appos)
    }
  }

  /// Where the words of a name end that hang on its first.
  private static func end(ofName name: Int, _ tree: SentenceTree) -> Int {
    var end = name + 1
    while end < tree.sentence.upperBound, tree[end].head == name, tree[end].relation == .flat {
      end += 1
    }
    return end
  }
}

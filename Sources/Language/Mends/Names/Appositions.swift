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

  /// Joins the second of three names to the first, where it was taken for another name of that one.
  ///
  /// In *Holm, Berg and Lind were fined*, three were fined. Leaves alone: *Ada Holm, Mayor of Ely, and Bo Berg were fined*.
  static func joinRows(_ tree: inout SentenceTree) {
    for name in tree.sentence.dropFirst(2).dropLast(2) {
      let first = tree[name].head
      guard tree[name].relation == .appos, tree[name].tag == .nnp, tree[name - 1].tag == .comma,
        tree.sentence.contains(first), first < name, tree[first].tag == .nnp,
        tree.isSubject(first) || tree[first].relation == .obj,
        end(ofName: first, tree) == name - 1, !NameCues.isTitle(tree.lower(name)),
        case let conjunction = end(ofName: name, tree), conjunction < tree.sentence.upperBound,
        tree[conjunction].relation == .cc, case let last = tree[conjunction].head,
        last == conjunction + 1, tree[last].tag == .nnp, tree[last].relation == .conj,
        [first, name].contains(tree[last].head), !NameCues.isTitle(tree.lower(last))
      else { continue }
      tree.hang(name, on: first, as: .conj)
      tree[last].head = first
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

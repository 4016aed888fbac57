internal import TextModel

/// Persons in a row, each with a title or none.
enum ListedPersons {
  /// Joins the second of three named persons to the first, where it was set beside him as if it were another name of his.
  ///
  /// In *Judge Ada Holm, Mayor Bo Berg and Ida Roe left*, three left. *The sisters, Ada and Ida Holm, left* stays.
  static func joinListed(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .nnp) else { return }
    leaveAlls(&tree)
    guard tree.mayHave(.appos), tree.mayHave(.cc) else { return }
    for name in tree.sentence.dropFirst(3).dropLast(2)
    where tree[name].relation == .appos && isPerson(name, tree) {
      let first = tree[name].head
      guard tree.sentence.contains(first), first < name, isPerson(first, tree),
        let comma = tree.comma(from: first + 1, to: name),
        (comma + 1..<name).allSatisfy({ tree.isWithin($0, name) }),
        let last = tree.words(behind: name).first(where: {
          tree[$0].head == name && [.conj, .flat].contains(tree[$0].relation)
            && tree.hasDependent(of: $0, .cc)
        }), tree.isNoun(last), tree.comma(from: name, to: last) == nil
      else { continue }
      // “*cook* Ada Holm”
      let top = tree[first].relation == .flat ? tree[first].head : first
      tree.hang(name, on: top, as: .conj)
      tree.rehang(tree.words(behind: name), from: name, to: top, only: .conj)
      tree.hang(last, on: top, as: .conj)
    }
  }

  /// Parts *all* and *both* from the name right before the predicate, of which they are no word: “Ida Roe and Bo Berg *both* left”.
  private static func leaveAlls(_ tree: inout SentenceTree) {
    for all in tree.sentence.dropFirst(3).dropLast()
    where tree[all].relation == .flat && ["all", "both", "each"].contains(tree.lower(all)) {
      let verb = tree.isAuxiliary(all + 1) ? tree[all + 1].head : all + 1
      guard tree.isFinite(all + 1) || verb > all + 1, tree.sentence.contains(verb) else { continue }
      tree.hang(all, on: verb, as: .advmod)
    }
  }

  /// Whether a name begins with a given name, or has a title before it.
  private static func isPerson(_ name: Int, _ tree: SentenceTree) -> Bool {
    tree[name].tag == .nnp
      && (GivenNames.contains(tree.form(name)) || NameCues.isTitle(tree.lower(name - 1))
        || NameCues.isAddress(tree.lower(name - 1)))
  }
}

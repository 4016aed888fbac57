internal import TextModel

/// Items of lists of what is to be done, which end in what has become of it.
enum ActionItems {
  /// Parts what has become of an item, behind its last mark, from the item, and from it whoever is to do it in brackets.
  ///
  /// In *Mend all locks (night staff): done, 20 May*, nobody mends locks done. *Mend the locks: two are broken* stays.
  static func partStates(_ tree: inout SentenceTree) {
    giveInitials(&tree)
    guard let first = tree.sentence.first, tree.sentence.count <= 30,
      case let root = wordBehindInitials(of: tree) ?? first, tree[root].tag == .vb,
      !tree.sentence.contains(tree[root].head),
      let mark = endOfItem(root, tree), mark > root,
      let state = state(behind: mark, tree),
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

  /// Hangs the initials before an item on its verb: “*AB*  Send the keys back” says who is to send them.
  private static func giveInitials(_ tree: inout SentenceTree) {
    guard let first = tree.sentence.first, let verb = wordBehindInitials(of: tree),
      EventLexicon.shared.verbSupersense(tree.lower(verb)) != nil,
      !tree.words(behind: verb).contains(where: {
        [.vbd, .vbz, .vbp, .md].contains(tree[$0].tag)
      })
    else { return }
    if let root = tree.sentence.first(where: { !tree.sentence.contains(tree[$0].head) }),
      root != verb
    {
      tree.hang(verb, inPlaceOf: root)
      if root != first { tree.hang(root, on: verb, as: tree[root].tag == .nns ? .obj : .dep) }
      for word in tree.words(behind: verb) where tree[word].head == root || tree[word].head == first
      {
        tree[word].head = verb
      }
    }
    tree.tag(verb, as: .vb, .verb)
    tree.hang(first, on: verb, as: .nsubj)
    if verb == first + 2 { tree.hang(first + 1, on: first, as: .punct) }
  }

  /// The word behind the initials that an item opens with, which white space or a colon sets apart: “*AB*  Send”, “*AB*: Send”.
  private static func wordBehindInitials(of tree: SentenceTree) -> Int? {
    guard let first = tree.sentence.first, tree.sentence.count > 3, tree.sentence.count <= 30,
      case let form = tree.form(first).utf8, 2...3 ~= form.count,
      form.allSatisfy({ 0x41...0x5A ~= $0 })
    else { return nil }
    let next = tree.lower(first + 1) == ":" ? first + 2 : first + 1
    guard next > first + 1 || isSetApart(next, tree), tree.sentence.contains(next + 1),
      tree.isCapitalised(next), tree.form(next) != tree.form(next).uppercased()
    else { return nil }
    return next
  }

  private static func isSetApart(_ word: Int, _ tree: SentenceTree) -> Bool {
    tree[word].span.begin - tree[word - 1].span.end > 1
  }

  /// The last word before what has become of an item: a mark, or the one before wide white space.
  private static func endOfItem(_ root: Int, _ tree: SentenceTree) -> Int? {
    tree.words(behind: root).last { word in
      [":", ";", "–", "—"].contains(tree.lower(word))
        || tree.lower(word) == "-" && tree[word].spaceBefore && tree[word + 1].spaceBefore
        || isSetApart(word + 1, tree) && state(behind: word, tree) != nil
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

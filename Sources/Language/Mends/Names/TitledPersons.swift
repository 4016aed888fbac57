internal import TextModel

/// Persons with a title whom a tree hangs on the place named right before them.
enum TitledPersons {
  /// Parts a titled person from the place right before, and makes him the subject that the verb lacks.
  ///
  /// In *in the young state of Estonia General Yudenich raised an army*, Estonia is no general.
  static func partTitles(_ tree: inout SentenceTree) {
    for title in tree.sentence.dropFirst(2).dropLast() {
      let (token, name) = (tree[title], title + 1)
      let place = token.head
      guard token.tag == .nnp, NameCues.isTitle(tree.lower(title)), place == title - 1,
        [.flat, .appos, .nmodDesc, .compound].contains(token.relation),
        [.nmod, .obl].contains(tree[place].relation), tree[place].tag == .nnp,
        tree[name].tag == .nnp, tree.sentence.contains(tree[name].head),
        tree[name].head < title
      else { continue }
      var end = name + 1
      while end < tree.sentence.upperBound, tree[end].tag == .nnp,
        tree[end].head == place || tree[end].head == name
      {
        end += 1
      }
      guard end < tree.sentence.upperBound,
        let verb = verb(from: end, tree), !tree.hasSubject(verb)
      else { continue }
      tree[name].head = verb
      tree[name].relation = tree.isPassive(verb) ? .nsubjPass : .nsubj
      tree[title].head = name
      tree[title].relation = .nmodDesc
      for word in name + 1..<end {
        tree[word].head = name
        tree[word].relation = .flat
      }
    }
  }

  /// The verb that a token begins, with its auxiliaries.
  private static func verb(
    from token: Int, _ tree: SentenceTree
  ) -> Int? {
    switch tree[token].relation {
    case .aux, .auxPass:
      let verb = tree[token].head
      return verb > token && verb <= token + 4 ? verb : nil
    default: return [.vbd, .vbz, .vbp].contains(tree[token].tag) ? token : nil
    }
  }
}

internal import TextModel

/// Two clauses with subjects of their own that a tree makes one of.
enum ConjoinedClauses {
  /// Gives a second clause its subject, where that was joined to the verb of the first.
  ///
  /// In *the pipes froze and lessons were held*, no noun is joined to *froze*: what stands before *were held*, which has
  /// no other subject, is what was held. *He sang and danced* stays.
  static func partClauses(_ tree: inout SentenceTree) {
    for noun in tree.sentence.dropFirst(2).dropLast() {
      guard tree[noun].relation == .conj, [.nn, .nns, .nnp].contains(tree[noun].tag),
        case let first = tree[noun].head, tree.sentence.contains(first), first < noun,
        [.vbd, .vbz, .vbp].contains(tree[first].tag),
        tree[noun + 1].relation == .aux || tree[noun + 1].relation == .auxPass,
        case let second = tree[noun + 1].head, second > noun, tree.sentence.contains(second),
        tree[first].head == second,
        let joint = (first + 1..<noun).last(where: { tree[$0].relation == .cc }),
        !tree.sentence.contains(where: {
          tree[$0].head == second
            && [.nsubj, .nsubjPass].contains(tree[$0].relation)
        })
      else { continue }
      tree[noun].head = second
      tree[noun].relation =
        tree[noun + 1].relation == .auxPass ? .nsubjPass : .nsubj
      tree[first].head = tree[second].head
      tree[first].relation = tree[second].relation
      tree[second].head = first
      tree[second].relation = .conj
      tree[joint].head = second
      return
    }
  }

  /// Makes a clause of the noun and the verb that open a sentence before *and* and another clause.
  ///
  /// In *on 3 May a cable snapped and a docker, Mr Holm, was injured*, the docker was injured, and not the cable.
  static func openFirstClauses(_ tree: inout SentenceTree) {
    guard let first = tree.sentence.first(where: { tree[$0].partOfSpeech == .verb }),
      first > tree.sentence.lowerBound, first + 3 < tree.sentence.upperBound,
      [.vbd, .vbn].contains(tree[first].tag), tree[first].relation != .root,
      tree[first].relation != .amod,
      case let subject = first - 1, tree[subject].partOfSpeech == .noun,
      opensClause(subject, tree), ["and", "but"].contains(tree.lower(first + 1)),
      let root = tree.sentence.first(where: { tree[$0].relation == .root }), root > first + 2,
      tree[root].partOfSpeech == .verb,
      let second = subjectBefore(root, from: first + 2, tree)
    else { return }
    let isPassive = tree.isPassive(root)
    for word in tree.sentence where word < first && tree[word].head == root {
      tree[word].head = first
    }
    for word in tree.sentence where word > first && tree[word].head == first {
      tree[word].head = root
    }
    tree[first].head = tree[root].head
    tree[first].relation = .root
    tree[first].tag = .vbd
    tree[subject].head = first
    tree[subject].relation = .nsubj
    tree[root].head = first
    tree[root].relation = .conj
    tree[first + 1].head = root
    tree[first + 1].relation = .cc
    tree[second].head = root
    tree[second].relation = isPassive ? .nsubjPass : .nsubj
  }

  /// Whether nothing but a date stands before a noun with its own words: “*On 3 May* a cable”.
  private static func opensClause(_ noun: Int, _ tree: SentenceTree) -> Bool {
    var begin = noun
    while begin > tree.sentence.lowerBound, tree[begin - 1].head == noun,
      [.det, .amod, .nmodPoss].contains(tree[begin - 1].relation)
    {
      begin -= 1
    }
    guard begin > tree.sentence.lowerBound else { return true }
    guard begin - tree.sentence.lowerBound <= 4, tree[tree.sentence.lowerBound].tag == .in else {
      return false
    }
    return (tree.sentence.lowerBound + 1..<begin).allSatisfy {
      tree[$0].tag == .cd || NameCues.isCalendar(tree.lower($0))
    }
  }

  /// The noun that stands before a verb and its auxiliaries as a subject does: right before them, or before what is put in between
  /// commas.
  private static func subjectBefore(_ verb: Int, from begin: Int, _ tree: SentenceTree) -> Int? {
    let start =
      tree.sentence.first {
        $0 >= begin && tree[$0].head == verb
          && [.aux, .auxPass, .cop].contains(tree[$0].relation)
      } ?? verb
    guard start > begin else { return nil }
    var noun = start - 1
    if tree[noun].tag == .comma {
      guard let comma = (begin..<noun).first(where: { tree[$0].tag == .comma }) else {
        return nil
      }
      noun = comma - 1
    }
    guard noun >= begin, [.noun, .properNoun].contains(tree[noun].partOfSpeech),
      !(begin..<noun).contains(where: { tree[$0].partOfSpeech == .verb })
    else { return nil }
    return noun
  }
}

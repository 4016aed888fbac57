internal import TextModel

/// Subjects that are said to be named something, where *named* was taken for what they did.
enum NamedSubjects {
  /// Makes the finite verb behind a person's name and what commas say of him the predicate, and *named* a word about him.
  ///
  /// In *it ended when a cook named Ida Roe, whom he had met, found the key*, she found it. *A jury named Ida Roe, who had sung,
  /// and left* stays.
  static func openPredicates(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .nnp), tree.mayHave(tag: .wp) || tree.mayHave(tag: .wdt) else {
      return
    }
    for named in tree.sentence.dropFirst(2).dropLast(4)
    where ["named", "called"].contains(tree.lower(named)) {
      let noun = named - 1
      guard tree.isSubject(noun), tree[noun].head == named, [.nn, .nns].contains(tree[noun].tag),
        tree.namesSomebody(noun) || tree[noun - 1].tag == .hyph, tree[named + 1].tag == .nnp,
        !tree.hasDependent(of: named, .aux, .auxPass),
        let open = tree.words(behind: named).first(where: { tree[$0].tag != .nnp }),
        tree[open].tag == .comma, open + 1 < tree.sentence.upperBound,
        [.wp, .wdt].contains(tree[open + 1].tag), case let clause = tree[open + 1].head,
        clause > open, let close = tree.comma(in: tree.words(behind: clause)),
        case let verb = close + 1, tree.sentence.contains(verb), tree.hasTense(verb),
        !tree.hasSubject(verb), !tree.isWithin(named, verb),
        case let main = tree[named].head, tree.sentence.contains(main)
      else { continue }
      let begin = tree.dependent(of: named, in: tree.words(before: noun), .advmod, .mark)
      tree.hang(verb, on: verbAbove(main, tree), as: begin == nil ? .conj : .advcl)
      tree.rehang(tree.words(before: noun), from: named, to: verb)
      tree.hang(noun, on: verb, as: .nsubj)
      tree.hang(named, on: noun, as: .acl)
      tree.hang(clause, on: noun, as: .aclRelcl)
    }
  }

  /// The verb of the phrase that a word stands in.
  private static func verbAbove(_ word: Int, _ tree: SentenceTree) -> Int {
    var word = word
    for _ in 0..<4
    where tree[word].partOfSpeech != .verb && tree.sentence.contains(tree[word].head) {
      word = tree[word].head
    }
    return word
  }

  /// Takes a noun for the subject of the verb behind it that has none, to which it was joined: what is joined stands behind.
  ///
  /// In *and in May Holm, deep in debt, was declared bankrupt*, Holm was.
  static func openJoined(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj) else { return }
    for noun in tree.sentence.dropLast() where tree[noun].relation == .conj {
      let verb = tree[noun].head
      guard tree.isNoun(noun), tree.sentence.contains(verb), verb > noun,
        tree[verb].partOfSpeech == .verb, !tree.hasSubject(verb), !tree.namesTime(noun),
        !tree.hasDependent(of: noun, .case, .cc)
      else { continue }
      tree.hang(noun, asSubjectOf: verb)
    }
  }

  /// Takes a name right before a verb for its subject, where a phrase with *with* at the start of the clause was taken for it.
  ///
  /// In *with the crew under her command Holm won*, Holm did. *With the crew of Holm gone, they won* stays.
  static func openBehindWiths(_ tree: inout SentenceTree) {
    guard tree.mayHave(.mark), tree.mayHave(tag: .nnp) else { return }
    for with in tree.sentence.dropLast(4) where tree.lower(with) == "with" {
      let verb = tree[with].head
      guard tree[with].relation == .mark, verb > with + 3, tree.hasTense(verb),
        let noun = tree.dependent(of: verb, in: with + 1..<verb, .nsubj),
        [.nn, .nns].contains(tree[noun].tag), tree.comma(from: noun, to: verb) == nil,
        let name = (noun + 1..<verb).first(where: {
          tree[$0].tag == .nnp && [.nmod, .appos].contains(tree[$0].relation)
            && tree.isWithin($0, noun) && !tree.hasDependent(of: $0, .case)
        }),
        (name + 1..<verb).allSatisfy({ tree[$0].head == name || tree[$0].head == verb })
      else { continue }
      tree.hang(name, on: verb, as: .nsubj)
      tree.hang(noun, on: verb, as: .obl)
      tree.hang(with, on: noun, as: .case)
    }
  }

  /// Takes a noun behind *and* for the subject of the verb that has none, where it was joined to the verb of the clause before.
  ///
  /// In *it was lost, and Holm, to whom it was sent, did not get it*, Holm did not.
  static func openParted(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj), tree.mayHave(.cc) else { return }
    for noun in tree.sentence.dropFirst(3).dropLast(2) where tree[noun].relation == .conj {
      let first = tree[noun].head
      guard tree.isNoun(noun), tree.sentence.contains(first), first < noun,
        tree[first].partOfSpeech == .verb, !tree.hasDependent(of: noun, .case, .cc, .cop),
        let joint = (first + 1..<noun).last(where: { tree[$0].relation == .cc }),
        (joint + 1..<noun).allSatisfy({ tree.isWithin($0, noun) }),
        case let verb = tree[joint].head, verb > noun, tree.sentence.contains(verb),
        tree[verb].partOfSpeech == .verb, tree[verb].relation == .conj, !tree.hasSubject(verb),
        !tree.namesTime(noun)
      else { continue }
      tree.hang(noun, asSubjectOf: verb)
    }
  }

  /// Gives two verbs in a row each the subject before it, where both subjects were given to the second.
  ///
  /// In *the earl, who was ill, sent Holm, and Holm fell*, the earl did not fall. *The earl and Holm fell* stays.
  static func partSubjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj), tree.mayHave(.cc) else { return }
    for name in tree.sentence.dropFirst(3).dropLast() where tree[name].relation == .conj {
      let (first, second) = (tree[name].head, name + 1)
      guard tree.sentence.contains(first), first < name, tree.isSubject(first),
        tree[first].head == second, tree.hasTense(second), tree.lower(name - 1) == "and",
        tree.isNoun(name), tree[second].relation == .conj,
        case let main = tree[second].head, first < main, main < name, tree.hasTense(main),
        !tree.hasSubject(main)
      else { continue }
      tree.hang(first, asSubjectOf: main)
      tree.hang(name, asSubjectOf: second)
      tree[name - 1].head = second
    }
  }
}

internal import TextModel

/// Clauses with *after*, *before* and the like that a tree joins to another as if *and* stood between.
enum TemporalConjuncts {
  /// Joins a perfect with a subject of its own to the perfect behind *before* or *until*, where it was joined to a modal before that.
  ///
  /// In *it will not open before he has spoken and the band has played*, both come first. *It will open when he has spoken, and they
  /// will play* stays.
  static func joinPerfects(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .md), tree.mayHave(.advcl), tree.mayHave(.conj) else { return }
    for second in tree.sentence.dropFirst(6)
    where tree[second].relation == .conj && tree[second].tag == .vbn {
      let main = tree[second].head
      guard tree.sentence.contains(main), main < second, tree.hasSubject(second),
        tree.dependents(of: main).contains(where: { tree[$0].tag == .md }),
        let first = tree.dependent(of: main, in: main + 1..<second, .advcl),
        isPresentPerfect(first, tree), isPresentPerfect(second, tree),
        tree.hasDependent(of: first, .mark)
      else { continue }
      tree[second].head = first
    }
  }

  private static func isPresentPerfect(_ verb: Int, _ tree: SentenceTree) -> Bool {
    tree[verb].tag == .vbn
      && tree.dependents(of: verb).contains {
        tree[$0].relation == .aux && ["has", "have"].contains(tree.lower($0))
      }
  }

  /// Hangs a passive clause with *before* or the like behind *but* or *and* on the clause behind it, where that was taken for what it
  /// says.
  ///
  /// In *she sued, but before the suit could be heard she moved away*, nobody heard that she moved. *But before it was said that she had
  /// moved, he knew* stays.
  static func openFirst(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj), tree.mayHave(.auxPass) else { return }
    for marker in tree.sentence.dropFirst(3).dropLast(4)
    where tree[marker].relation == .mark
      && ["before", "after", "once", "until", "while", "when"].contains(tree.lower(marker))
    {
      let clause = tree[marker].head
      guard clause > marker + 1, tree[clause].relation == .conj, tree.isPassive(clause),
        case let joint = marker - 1, ["but", "and", "yet"].contains(tree.lower(joint)),
        tree.hasDependent(of: clause, in: marker + 1..<clause, .nsubjPass),
        let main = tree.words(behind: clause).first(where: {
          tree[$0].relation == .ccomp && tree[$0].head == clause
            // “sued, but before it *was heard* she *moved*”, joined to one verb the two of them
            || tree[$0].relation == .conj && tree[$0].head == tree[clause].head
              && tree[joint].head == $0
        }),
        let subject = tree.dependent(of: main, in: clause + 1..<main, .nsubj, .nsubjPass),
        subject > clause, !tree.hasDependent(of: main, in: clause + 1..<subject, .mark),
        !tree.isReport(clause)
      else { continue }
      tree.hang(main, inPlaceOf: clause)
      tree.hang(clause, on: main, as: .advcl)
      tree.hang(joint, on: main, as: .cc)
      tree.rehang(tree.words(before: joint), from: clause, to: main, only: .punct)
    }
  }

  /// Hangs a clause with *after* or *before* on the verb right before it, where it was joined to another without any *and*.
  ///
  /// In *he resigned, and she took over a week later after her rival fled*, she took over after that, and a week later.
  static func leaveConjuncts(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj), tree.mayHave(.mark) else { return }
    for marker in tree.sentence.dropFirst(4).dropLast(2)
    where tree[marker].relation == .mark
      && ["after", "before", "until", "because", "although", "once"].contains(tree.lower(marker))
    {
      let clause = tree[marker].head
      guard clause > marker, tree[clause].relation == .conj, case let first = tree[clause].head,
        tree.sentence.contains(first), first < marker, tree.hasSubject(clause),
        !tree.hasDependent(of: clause, .cc), tree.lower(marker - 1) != "and",
        let verb = (first..<marker).last(where: {
          tree[$0].partOfSpeech == .verb && tree.hasSubject($0) && tree.hasTense($0)
        }), verb != first || !(first..<marker).contains(where: { tree[$0].relation == .cc })
      else { continue }
      tree.hang(clause, on: verb, as: .advcl)
      tree.rehang(verb + 1..<marker, from: clause, to: verb, only: .advmod, .oblUnmarked, .obl)
    }
  }

  /// Makes two joined by *and* the subjects of the clause with *after* or *before* behind them, where the first was taken for its noun
  /// and the clause was joined to the main verb.
  ///
  /// In *he resigned after the board and the bank had left him*, both left him. *He retired after the war and his son took over* stays.
  static func openJoined(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj), tree.mayHave(.obl) || tree.mayHave(.nmod) else { return }
    for marker in tree.sentence.dropFirst(2).dropLast(5)
    where ["after", "before", "until", "once"].contains(tree.lower(marker)) {
      guard
        let first = (marker + 1..<min(marker + 5, tree.sentence.upperBound - 3)).first(where: {
          tree.isNoun($0) && tree.lower($0 + 1) == "and"
        }), tree.namesSomebody(first),
        [.obl, .nmod].contains(tree[first].relation),
        case let main = tree[first].head, tree.sentence.contains(main), main < marker,
        let second = (first + 2..<min(first + 6, tree.sentence.upperBound)).first(where: {
          tree.isNoun($0) && (tree.isSubject($0) || tree[$0].head == first)
        }),
        let clause = (second + 1..<min(second + 5, tree.sentence.upperBound)).first(where: {
          tree[$0].relation == .conj && tree[$0].head == main
        }),
        tree.isSubject(second) && tree[second].head == clause
          || tree[second].head == first && tree[marker].head == clause
      else { continue }
      tree.hang(clause, on: main, as: .advcl)
      tree.hang(marker, on: clause, as: .mark)
      tree.hang(first, asSubjectOf: clause)
      tree.hang(second, on: first, as: .conj)
      tree[first + 1].head = second
      return
    }
  }
}

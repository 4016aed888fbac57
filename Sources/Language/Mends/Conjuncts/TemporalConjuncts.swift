internal import TextModel

/// Clauses with *after*, *before* and the like that a tree joins to another as if *and* stood between.
enum TemporalConjuncts {
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

  /// Joins to a clause with *before* or the like the perfect behind *and*, where it was joined to the *will* that both hang on.
  ///
  /// In *it will not open before the guard has spoken and the band has played*, the band is to play first. *It will open when he has
  /// spoken, and the band has played* stays.
  static func joinPerfects(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj), tree.mayHave(.advcl), tree.mayHave(tag: .md) else { return }
    for perfect in tree.sentence.dropFirst(8) where tree[perfect].relation == .conj {
      let main = tree[perfect].head
      guard isPresentPerfect(perfect, tree), tree.sentence.contains(main), main < perfect,
        tree.dependents(of: main).contains(where: { tree[$0].tag == .md && $0 < main }),
        let joint = tree.dependent(of: perfect, in: main + 1..<perfect, .cc),
        tree[joint - 1].tag != .comma,
        let clause = tree.dependent(of: main, in: main + 1..<joint, .advcl),
        isPresentPerfect(clause, tree),
        let marker = tree.dependent(of: clause, in: main + 1..<clause, .mark, .advmod),
        ["before", "until", "till", "once", "when", "after"].contains(tree.lower(marker))
      else { continue }
      tree[perfect].head = clause
    }
  }

  /// Whether a predicate has a subject and stands in the present perfect: “the band *has played*”.
  private static func isPresentPerfect(_ verb: Int, _ tree: SentenceTree) -> Bool {
    tree.hasSubject(verb)
      && tree.dependents(of: verb).contains {
        tree[$0].relation == .aux && ["has", "have"].contains(tree.lower($0))
          && [.vbz, .vbp].contains(tree[$0].tag)
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

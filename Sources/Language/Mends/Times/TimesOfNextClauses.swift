internal import TextModel

/// Times before a later clause of their sentence that a tree takes for those of the clause before.
enum TimesOfNextClauses {
  /// Hangs what stands between a semicolon and the subject of the clause behind it on the verb of that clause.
  ///
  /// In *he denied that it was late; in May, however, the firm replaced him* and *he left; in May they were back*, the firm replaced him
  /// in May, and they were back in May.
  static func leaveBeforeSemicolons(_ tree: inout SentenceTree) {
    for mark in tree.sentence.dropFirst(2).dropLast(4) where tree.lower(mark) == ";" {
      guard
        let subject = (mark + 1..<min(tree.sentence.upperBound, mark + 16)).first(where: {
          (tree.isSubject($0) || tree[$0].relation == .expl) && tree[$0].head > $0
        }), case let verb = tree[subject].head,
        tree.hasTense(verb) || tree.hasDependent(of: verb, .cop, .aux, .auxPass),
        tree[verb].head < mark
      else { continue }
      for word in mark + 1..<subject
      where tree[word].head < mark && tree[word].head >= tree.sentence.lowerBound
        && [.obl, .oblUnmarked, .advmod, .nmod, .nmodUnmarked].contains(tree[word].relation)
      {
        tree.hang(word, on: verb, as: tree[word].relation == .nmod ? .obl : tree[word].relation)
      }
    }
  }

  /// Hangs *that spring* before a conjunction on the verb before, where it was taken into the clause behind.
  ///
  /// In *it was scrapped that spring after they withdrew*, it was scrapped then. *They heard that spring had come* stays.
  static func leaveBeforeConjunctions(_ tree: inout SentenceTree) {
    for that in tree.sentence.dropFirst(2).dropLast(3)
    where tree.lower(that) == "that" && tree.namesTime(that + 1) {
      let (time, conjunction) = (that + 1, that + 2)
      guard
        ["after", "before", "when", "because", "as", "once", "since"]
          .contains(tree.lower(conjunction)),
        case let clause = tree[time].head, clause > conjunction, tree.sentence.contains(clause),
        tree[conjunction].head == clause, case let main = tree[clause].head, main < that,
        tree.sentence.contains(main), [.advcl, .ccomp].contains(tree[clause].relation),
        tree[main].partOfSpeech == .verb
      else { continue }
      tree.hang(that, on: time, as: .det)
      tree.hang(time, on: main, as: .oblUnmarked)
      tree[clause].relation = .advcl
    }
  }

  /// Hangs *the next day* behind *and* on the verb that it stands before, where the tree joins it to a date before.
  ///
  /// In *they retired on 24 May and the next day, without a word, acquitted her*, they acquitted her the next day.
  static func openNext(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj) else { return }
    for and in tree.sentence.dropFirst(2).dropLast(4)
    where tree[and].tag == .cc && tree.lower(and + 1) == "the"
      && ["next", "following", "same"].contains(tree.lower(and + 2))
    {
      let time = and + 3
      guard tree.namesTime(time), tree[time].relation == .conj, tree[time].head < and,
        let verb = tree.words(behind: time).first(where: {
          tree.isFinite($0) || tree[$0].tag == .vbn
        }), tree[verb].tag == .vbd, tree[verb].relation == .conj, tree[verb].head < and,
        !tree.hasSubject(verb)
      else { continue }
      tree.hang(time, on: verb, as: .oblUnmarked)
      tree.hang(and, on: verb, as: .cc)
    }
  }

  /// Hangs what somebody *has until* a date to do on *has*, where the tree hangs it on the date.
  ///
  /// In *by law he has until 8 November to name a successor*, he may take so long to name one.
  static func openTerms(_ tree: inout SentenceTree) {
    for to in tree.sentence.dropFirst(3).dropLast()
    where tree[to].tag == .to && tree[to].relation == .mark {
      let (verb, time) = (tree[to].head, tree[tree[to].head].head)
      guard verb == to + 1 || verb == to + 2, tree.sentence.contains(time), time < to,
        [.acl, .advcl].contains(tree[verb].relation),
        let until = tree.dependent(of: time, .case), ["until", "till"].contains(tree.lower(until)),
        case let has = tree[time].head, tree.sentence.contains(has), has < until,
        ["has", "have", "had"].contains(tree.lower(has)), !tree.hasDependent(of: has, .obj)
      else { continue }
      tree.hang(verb, on: has, as: .advcl)
    }
  }
}

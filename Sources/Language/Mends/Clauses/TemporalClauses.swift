internal import TextModel

/// Clauses of time: what *after*, *before* and *when* govern, and where it hangs.
enum TemporalClauses {
  /// Makes the subject of a clause with *after* or *before* of who was taken for the phrase's noun, where something in commas
  /// parts him from his verb.
  ///
  /// In *it came after Ann Lee, the engineer, resigned*, nothing came after a person.
  static func openAfters(_ tree: inout SentenceTree) {
    for marker in tree.sentence.dropLast(4) {
      let noun = tree[marker].head
      guard ["after", "before"].contains(tree.lower(marker)), tree[marker].relation == .case,
        noun > marker, tree[noun].relation == .obl, tree.isNoun(noun),
        tree.hasDependent(of: noun, .appos),
        let verb = (noun + 2..<tree.sentence.upperBound).first(where: {
          tree[$0].head == tree[noun].head && tree[$0].tag == .vbd
            && [.advcl, .parataxis].contains(tree[$0].relation) && tree[$0 - 1].tag == .comma
        }), !tree.hasSubject(verb), !tree.hasDependent(of: verb, .mark)
      else { continue }
      tree.hang(noun, on: verb, as: .nsubj)
      tree.hang(marker, on: verb, as: .mark)
      tree[verb].relation = .advcl
    }
  }

  /// Parts what *after* or *before* governs from the subject behind it, where a sentence has but one clause.
  ///
  /// In *two days after his arrest Holm was charged*, no clause begins with *after*, and nobody is called Arrest Holm.
  static func partAfters(_ tree: inout SentenceTree) {
    guard
      let marker = tree.sentence.first(where: { ["after", "before"].contains(tree.lower($0)) }),
      tree[marker].relation == .mark, case let verb = tree[marker].head, verb > marker + 3,
      tree[verb].relation == .root,
      let subject = tree.dependent(of: verb, in: marker + 3..<verb, .nsubj, .nsubjPass),
      case let noun = subject - 1, tree[noun].tag == .nn, tree[noun].head == subject,
      tree[noun].relation == .compound
    else { return }
    tree.rehang(marker + 1..<noun, from: subject, to: noun)
    tree.hang(marker, on: noun, as: .case)
    tree.hang(noun, on: verb, as: .obl)
  }

  /// Hangs a clause behind a comma and *after* or *before* on the last of the verbs before it.
  ///
  /// In *it opened in 1901 and failed in 1907, after its head had fled*, he fled before it failed.
  static func joinAfters(_ tree: inout SentenceTree) {
    var repairs = 0
    for marker in tree.sentence.dropFirst(3) where repairs < TreeMender.repairs {
      let clause = tree[marker].head
      guard tree[marker].relation == .mark, clause > marker,
        ["after", "before"].contains(tree.lower(marker)), tree[clause].relation == .advcl,
        case let first = tree[clause].head, first >= tree.sentence.lowerBound, first < marker
      else { continue }
      repairs += 1
      guard let comma = (first + 1..<marker).last(where: { tree[$0].tag == .comma }),
        // “*two years* after the war”
        (comma + 1..<marker).allSatisfy({ [.cd, .dt, .nn, .nns, .rb].contains(tree[$0].tag) }),
        let last = (first + 1..<comma).last(where: {
          tree[$0].head == first && tree[$0].relation == .conj && tree[$0].partOfSpeech == .verb
        })
      else { continue }
      tree.rehang(comma + 1..<marker, from: first, to: last)
      tree[clause].head = last
    }
  }

  /// Makes what *but not before* opens a clause of time, and no denial.
  ///
  /// In *the gates were shut, but not before forty had escaped*, forty escaped.
  static func openNotBefores(_ tree: inout SentenceTree) {
    for marker in tree.sentence.dropFirst(2) where tree.lower(marker) == "before" {
      let (denial, clause) = (marker - 1, tree[marker].head)
      guard tree.lower(denial) == "not", tree[marker].relation == .mark, clause > marker,
        [",", "but", "though"].contains(tree.lower(denial - 1)),
        [.conj, .advcl].contains(tree[clause].relation)
      else { continue }
      tree[clause].relation = .advcl
      tree.hang(denial, on: marker, as: .advmod)
    }
  }

  /// Leaves the first of two clauses to the time before *when*, though it was hung on the second.
  ///
  /// In *it goes back to 2015, when five ships came and the wells ran dry*, the ships came in 2015.
  static func leaveMoments(_ tree: inout SentenceTree) {
    var repairs = 0
    for when in tree.sentence.dropFirst(2)
    where repairs < TreeMender.repairs && tree.lower(when) == "when" {
      repairs += 1
      let verb = tree[when].head
      let comma = tree[when - 1].tag == .comma
      guard verb > when, tree[verb].relation == .advcl, comma, case let second = tree[verb].head,
        second > verb, tree[second].relation == .conj, case let first = tree[second].head,
        tree.sentence.contains(first), first < when - 2,
        tree.hasDependent(of: second, in: verb + 1..<second, .cc), tree.hasSubject(verb)
      else { continue }
      tree[verb].head = first
      tree[second].head = verb
    }
  }
}

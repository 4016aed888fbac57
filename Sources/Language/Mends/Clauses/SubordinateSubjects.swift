internal import TextModel

/// Subjects that a tree parts from the subordinate clause they stand in.
enum SubordinateSubjects {
  /// Makes the subject of a passive of the form in *-ing* that its sentence opens with, where the tree left it none.
  ///
  /// In *mending the roof was discussed*, that was. *Mending the roof, he was seen* and *mending was discussed* stay.
  static func openGerunds(_ tree: inout SentenceTree) {
    let gerund = tree.sentence.lowerBound
    guard tree[gerund].tag == .vbg, tree[gerund].relation == .advcl,
      case let verb = tree[gerund].head, tree.sentence.contains(verb), tree[verb].tag == .vbn,
      let auxiliary = tree.dependent(of: verb, .auxPass), !tree.hasSubject(verb),
      tree.comma(in: gerund..<auxiliary) == nil
    else { return }
    tree[gerund].relation = .csubjPass
  }

  /// Makes the subject of a verb in the past or present of the form in *-ing* before it, where the tree left it none.
  ///
  /// In *they agreed, and due to a fault, opening the valve led to a leak*, nobody led to one. *Opening the valve, they fled* and
  /// *they fled, leaving the gate and dropped the keys* stay.
  static func takeGerunds(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vbg), tree.mayHave(.advcl) else { return }
    var repairs = 0
    for gerund in tree.sentence.dropLast(2)
    where repairs < TreeMender.repairs && tree[gerund].tag == .vbg
      && tree[gerund].relation == .advcl
    {
      repairs += 1
      guard gerund == tree.sentence.lowerBound || tree[gerund - 1].tag == .comma,
        let stop = tree.words(behind: gerund).prefix(14).first(where: {
          tree.isFinite($0) || [.comma, .cc, .wdt, .wp, .colon].contains(tree[$0].tag)
        }), tree.hasTense(stop), stop > gerund + 1, !tree.isAuxiliary(stop),
        !tree.hasSubject(stop), !tree.hasDependent(of: stop, .csubj, .csubjPass, .expl, .mark),
        isMain(stop, of: gerund, tree)
      else { continue }
      tree.hang(gerund, on: stop, as: .csubj)
    }
  }

  /// Whether a form in *-ing* hangs on a verb behind it, or on the one before that *and* joins to that verb.
  private static func isMain(_ verb: Int, of gerund: Int, _ tree: SentenceTree) -> Bool {
    if tree[gerund].head == verb { return true }
    guard tree[verb].relation == .conj, tree[verb].head == tree[gerund].head else { return false }
    return (tree[verb].head..<gerund).contains { tree[$0].tag == .cc && tree[$0 - 1].tag == .comma }
  }

  /// Makes a clause of its own, the subject of the verb, of a question that ends in an auxiliary right before the auxiliary of that verb.
  ///
  /// In *why the rest did not has puzzled us*, something has puzzled us, and nobody did not. *Why they have not been seen* stays.
  static func openStranded(_ tree: inout SentenceTree) {
    guard let first = tree.sentence.first, tree.sentence.count > 6,
      ["why", "how", "whether", "when", "where"].contains(tree.lower(first)),
      let outer = tree.sentence.dropFirst(3).first(where: {
        ["has", "is", "was", "had", "remains"].contains(tree.lower($0)) && tree.isFinite($0)
      }), ["not", "n’t", "n't", "never"].contains(tree.lower(outer - 1)),
      case let stranded = outer - 2, tree.isFinite(stranded),
      ["did", "do", "could", "would", "had", "have", "were", "was"].contains(tree.lower(stranded)),
      case let verb = tree[outer].head, verb > outer,
      [.aux, .auxPass, .cop].contains(tree[outer].relation), tree[stranded].head == verb,
      let subject = tree.dependent(of: verb, in: first..<stranded, .nsubj, .nsubjPass)
    else { return }
    tree.rehang(first..<outer, from: verb, to: stranded)
    tree.hang(stranded, on: verb, as: .csubj)
    tree[stranded].partOfSpeech = .verb
    tree.hang(subject, on: stranded, as: .nsubj)
  }

  /// Gives a past tense the noun between it and its conjunction for a subject, where the tree left it none.
  ///
  /// In *she fled after the barn burned down*, the barn did. *He came when the house painted by Holm was sold* and *she sang as well
  /// trained as he* stay.
  static func takeNearest(_ tree: inout SentenceTree) {
    guard tree.mayHave(.advcl), tree.mayHave(.mark) else { return }
    var repairs = 0
    for marker in tree.sentence.dropLast(2)
    where repairs < TreeMender.repairs && tree[marker].relation == .mark
      && ["after", "before", "until", "once", "because", "when"].contains(tree.lower(marker))
    {
      repairs += 1
      let verb = tree[marker].head
      guard verb > marker + 1, tree[verb].relation == .advcl, tree[verb].tag == .vbd,
        !tree.hasSubject(verb), !tree.hasDependent(of: verb, .csubj, .expl),
        case let noun = verb - 1, tree.isNoun(noun),
        [verb, tree[verb].head].contains(tree[noun].head),
        [.nmod, .nmodUnmarked, .obl, .oblUnmarked, .compound, .appos, .dep]
          .contains(tree[noun].relation),
        !tree.hasDependent(of: noun, .case),
        (marker + 1..<noun).allSatisfy({ tree.isWithin($0, noun) })
      else { continue }
      tree.hang(noun, asSubjectOf: verb)
    }
  }

  /// Gives a finite clause after a conjunction its subject, where the two were read as a phrase of their own.
  ///
  /// In *after an audit found that*, the noun between a word tagged as a conjunction and a finite verb without a
  /// subject is that verb's subject, not what the conjunction governs.
  static func joinSubjects(_ tree: inout SentenceTree) {
    var repairs = 0
    for marker in tree.sentence where repairs < TreeMender.repairs {
      let token = tree[marker]
      guard token.relation == .case, token.partOfSpeech == .subordinator else { continue }
      let noun = token.head
      guard noun > marker, tree[noun].relation == .obl else { continue }
      guard let verb = finiteVerb(after: noun, of: tree) else { continue }
      repairs += 1
      tree[noun].head = verb
      tree[noun].relation = tree[verb].tag == .vbn && tree.isPassive(verb) ? .nsubjPass : .nsubj
      tree.hang(marker, on: verb, as: .mark)
    }
  }

  /// Gives a clause behind a conjunction the person for its subject whom commas name behind his office.
  ///
  /// In *it fell after the then warden, Ida Holm, sold the keys, the court heard*, nothing came after a warden. Leaves alone: *after
  /// the warden, Ida Holm, she sold the keys*.
  static func joinNamed(_ tree: inout SentenceTree) {
    guard tree.mayHave(.appos) else { return }
    for name in tree.sentence.dropFirst(4).dropLast(2)
    where tree[name].relation == .appos && tree[name].tag == .nnp {
      let noun = tree[name].head
      guard tree.sentence.contains(noun), noun == name - 2, tree[noun + 1].tag == .comma,
        tree[noun].relation == .obl,
        let marker = tree.dependent(of: noun, in: tree.words(before: noun), .case),
        Self.conjunctions.contains(tree.lower(marker)),
        let stop = tree.words(behind: name).first(where: { tree[$0].tag != .nnp }),
        tree[stop].tag == .comma, stop + 1 < tree.sentence.upperBound, tree[noun].head == stop + 1,
        case let verb = stop + 1, tree.hasTense(verb), !tree.hasSubject(verb)
      else { continue }
      tree.hang(noun, asSubjectOf: verb)
      tree.hang(marker, on: verb, as: .mark)
      guard tree[verb].relation != .advcl,
        let main = tree.dependent(of: verb, in: tree.words(behind: verb), .parataxis, .ccomp),
        tree.hasTense(main), tree.hasSubject(main)
      else { continue }
      tree.hang(main, inPlaceOf: verb)
      tree.hang(verb, on: main, as: .advcl)
    }
  }

  /// Gives a clause behind a conjunction the sum of money that it begins with for a subject.
  ///
  /// In *he left after £300 was stolen*, he left after no sum, and the money was stolen.
  static func joinSums(_ tree: inout SentenceTree) {
    guard tree.mayHave(.advcl), tree.mayHave(tag: .currency) else { return }
    var repairs = 0
    for sum in tree.sentence.dropFirst().dropLast(2)
    where repairs < TreeMender.repairs && tree[sum].tag == .currency {
      repairs += 1
      let marker = sum - 1
      guard Self.conjunctions.contains(tree.lower(marker)), tree[sum].relation == .obl,
        tree[marker].head == sum,
        let start = tree.words(behind: sum).first(where: { tree[$0].tag != .cd }),
        start > sum + 1, tree.isFinite(start) || tree[start].tag == .vbn,
        case let verb = [.aux, .auxPass, .cop].contains(tree[start].relation)
          ? tree[start].head : start, verb >= start,
        tree[verb].relation == .advcl, tree[verb].head == tree[sum].head, !tree.hasSubject(verb)
      else { continue }
      if verb == start { tree[verb].tag = .vbd }
      tree.hang(sum, asSubjectOf: verb)
      tree.hang(marker, on: verb, as: .mark)
    }
  }

  private static let conjunctions: Set<String> = ["after", "before", "until", "since", "as"]

  /// Returns the finite verb without a subject that follows a noun and hangs on the same word.
  private static func finiteVerb(after noun: Int, of tree: SentenceTree) -> Int? {
    for verb in tree.words(behind: noun) {
      let token = tree[verb]
      if token.relation == .advcl, token.head == tree[noun].head {
        let own = tree.dependents(of: verb)
        let relations = own.map { tree[$0].relation }
        if relations.contains(where: { [.nsubj, .nsubjPass, .mark].contains($0) }) { return nil }
        let isFinite =
          [.vbd, .vbz, .vbp].contains(token.tag)
          || own.contains { $0 > noun && [.aux, .auxPass].contains(tree[$0].relation) }
        return isFinite ? verb : nil
      }
      guard [.aux, .auxPass, .advmod].contains(token.relation), token.head > verb else {
        return nil
      }
    }
    return nil
  }

  /// Gives a clause behind a conjunction the noun before its verb for a subject, where the two were hung side by side.
  ///
  /// In *it burned after a leak ended its flight*, *leak* does not go with *burned*.
  static func takeSubjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(.advcl) else { return }
    var repairs = 0
    for noun in tree.sentence.dropLast() where repairs < TreeMender.repairs {
      let token = tree[noun]
      guard token.relation == .advcl, token.partOfSpeech == .noun, token.head >= 0,
        let verb = tree.words(behind: noun).first(where: {
          ![.aux, .auxPass, .advmod].contains(tree[$0].relation)
        }), tree[verb].relation == .advcl, tree[verb].head == token.head,
        [.vbd, .vbz, .vbp, .vbn].contains(tree[verb].tag)
      else { continue }
      repairs += 1
      let own = tree.dependents(of: verb)
      guard own.contains(where: { $0 < noun && tree[$0].relation == .mark }),
        !own.contains(where: { tree.isSubject($0) })
      else { continue }
      tree.hang(noun, asSubjectOf: verb)
    }
  }

  /// Makes a clause subordinate whose conjunction was hung on its subject.
  ///
  /// In *it will close if the council, which votes in May, agrees*, no preposition can govern the subject of *agrees*:
  /// *if* belongs to the verb.
  static func raiseConjunctions(_ tree: inout SentenceTree) {
    for marker in tree.sentence {
      let (token, noun) = (tree[marker], tree[marker].head)
      guard token.relation == .case, token.partOfSpeech == .subordinator, noun > marker,
        tree.isSubject(noun)
      else { continue }
      let verb = tree[noun].head
      guard verb > noun, [.vbd, .vbz, .vbp, .vbn].contains(tree[verb].tag) else { continue }
      tree.hang(marker, on: verb, as: .mark)
      if tree[verb].relation == .parataxis { tree[verb].relation = .advcl }
    }
  }

  /// Gives a predicate the noun before its auxiliary for a subject, where the clause of time before took it for an object.
  ///
  /// In *by the time the ice melted five men had left* and *before the gate was due to open the men rose*, nothing melted or opened
  /// men. *By the time he left the hall it had burned* stays.
  static func returnSubjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(.obj) else { return }
    var repairs = 0
    for noun in tree.sentence.dropFirst(4).dropLast()
    where repairs < TreeMender.repairs && tree[noun].relation == .obj && tree.isNoun(noun) {
      let (clause, start) = (tree[noun].head, noun + 1)
      guard tree.isFinite(start) || tree[start].relation == .auxPass,
        case let verb = tree.isAuxiliary(start) ? tree[start].head : start,
        verb >= start, tree[verb].relation == .root
      else { continue }
      repairs += 1
      guard clause < noun, isOfTime(clause, below: verb, tree), !tree.hasSubject(verb),
        tree.comma(from: clause, to: noun) == nil,
        (clause + 1..<noun).allSatisfy({ tree.isWithin($0, noun) })
      else { continue }
      tree.hang(noun, asSubjectOf: verb)
    }
  }

  /// Whether a verb is that of a clause of time before a main verb: “*by the time* he *left*”.
  private static func isOfTime(_ verb: Int, below main: Int, _ tree: SentenceTree) -> Bool {
    let above = tree[verb].head
    // “*before* the gate *was due to open*”
    if tree[verb].relation == .xcomp, tree.sentence.contains(above), above < verb,
      tree[above].head == main
    {
      return tree[above].relation == .advcl && opensClauseOfTime(tree)
    }
    guard tree[verb].partOfSpeech == .verb, tree.sentence.contains(above) else { return false }
    if above == main {
      return tree[verb].relation == .advcl && opensClauseOfTime(tree)
    }
    return tree.lower(above) == "time" && tree[above].head == main && above < verb
      && [.aclRelcl, .acl].contains(tree[verb].relation)
  }

  private static func opensClauseOfTime(_ tree: SentenceTree) -> Bool {
    tree.sentence.first.map { Self.openings.contains(tree.lower($0)) } ?? false
  }

  private static let openings: Set<String> = ["before", "after", "when", "until", "once", "as"]

  /// Makes the clause behind one with *when* the main one, where the tree took it for what that clause says.
  ///
  /// In *he left in May, and when the mayor called she hid*, the mayor called, and she hid. *He knew when the mayor said he hid* stays.
  static func openMains(_ tree: inout SentenceTree) {
    var repairs = 0
    for when in tree.sentence.dropLast(4)
    where repairs < TreeMender.repairs
      && ["when", "after", "before", "while", "once", "until"].contains(tree.lower(when))
    {
      repairs += 1
      let clause = tree[when].head
      guard clause > when, [.advmod, .mark].contains(tree[when].relation),
        [.conj, .root].contains(tree[clause].relation), tree[clause].tag == .vbd,
        when == tree.sentence.lowerBound || tree[when - 1].relation == .cc,
        let subject = tree.dependent(of: clause, in: when + 1..<clause, .nsubj),
        let main = tree.dependent(of: clause, in: tree.words(behind: clause), .xcomp, .ccomp),
        tree.hasTense(main), !tree.hasDependent(of: main, .mark),
        let other = tree.dependent(of: main, in: clause + 1..<main, .nsubj, .nsubjPass),
        other != subject, ["he", "she", "they", "it", "we", "i"].contains(tree.lower(other))
      else { continue }
      var above = tree[clause].head
      if tree.sentence.contains(above), tree.isSubject(above) { above = tree[above].head }
      tree.hang(main, on: above, as: tree[clause].relation)
      tree.hang(clause, on: main, as: .advcl)
      tree.rehang(tree.words(before: when), from: clause, to: main)
      tree.rehang(tree.words(behind: main), from: clause, to: main)
    }
  }
}

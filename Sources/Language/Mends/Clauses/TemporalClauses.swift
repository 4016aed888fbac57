internal import TextModel

/// Clauses of time: what *after*, *before* and *when* govern, and where it hangs.
enum TemporalClauses {
  /// Hangs a clause of time on the verb before it, where it was taken for what somebody said.
  ///
  /// In *“Fine,” said Ida Holm, who has led the firm since her father retired*, nobody said that he retired, and in *“Fine,” Holm told
  /// them after the talks ended* nobody told them that. *Holm told them that after the talks ended he left* stays.
  static func leaveSpeech(_ tree: inout SentenceTree) {
    guard tree.mayHave(.ccomp), tree.mayHave(.mark) else { return }
    var repairs = 0
    for marker in tree.sentence.dropFirst(4).dropLast(2) where repairs < TreeMender.repairs {
      guard [.mark, .advmod].contains(tree[marker].relation),
        ["after", "before", "until", "since", "once", "when"].contains(tree.lower(marker)),
        case let clause = tree[marker].head, clause > marker, tree[clause].relation == .ccomp,
        case let speech = tree[clause].head, tree.sentence.contains(speech), speech < marker,
        // “told them *when* it would end”
        tree.lower(marker) != "when"
          || tree.hasDependent(of: speech, in: tree.words(before: speech), .ccomp)
      else { continue }
      repairs += 1
      guard tree.isReport(speech) || ["says", "told"].contains(tree.lower(speech)) else {
        continue
      }
      let between = (speech + 1..<marker).last {
        tree[$0].partOfSpeech == .verb && tree.hasSubject($0)
      }
      guard let verb = between ?? (tree.hasSubject(clause) ? speech : nil) else { continue }
      tree.hang(clause, on: verb, as: .advcl)
    }
  }

  /// Parts *it was not until* with its clause from what was so only then, and lets the *not* deny neither.
  ///
  /// In *it was not until the pilot landed that he saw the damage*, he landed and saw it. *It was not until May that he left*,
  /// with no clause, stays.
  static func partNotUntils(_ tree: inout SentenceTree) {
    for until in tree.sentence.dropFirst(3).dropLast(4) where tree.lower(until) == "until" {
      let (it, was, not) = (until - 3, until - 2, until - 1)
      guard tree.lower(it) == "it", ["was", "is"].contains(tree.lower(was)),
        ["not", "n't", "n’t"].contains(tree.lower(not)),
        case let deed = tree[until].head, deed > until, tree.hasTense(deed),
        let that = tree.words(behind: deed).first(where: { tree.lower($0) == "that" }),
        let finite = tree.words(behind: that).first(where: { tree.isFinite($0) }),
        case let main = [.aux, .auxPass, .cop].contains(tree[finite].relation)
          ? tree[finite].head : finite, main >= finite, main != deed
      else { continue }
      let isRoot = tree[deed].relation == .root
      tree.hang(main, inPlaceOf: isRoot ? deed : main)
      if !isRoot, tree[main].head == deed || tree.isWithin(main, deed) {
        tree.hang(main, inPlaceOf: tree[deed].head == main ? main : deed)
      }
      tree.hang(deed, on: main, as: .advcl)
      tree.hang(until, on: deed, as: .mark)
      tree.hang(not, on: main, as: .advmod)
      tree.hang(it, on: main, as: .discourse)
      tree.hang(was, on: main, as: .discourse)
      tree.hang(that, on: main, as: .mark)
      if let last = tree.sentence.last, tree[last].relation == .punct { tree[last].head = main }
      return
    }
  }

  /// Makes *was* before its subject the auxiliary of the participle that it was taken to be like: *not until May was it found*.
  static func openPassives(_ tree: inout SentenceTree) {
    guard let first = tree.sentence.first, ["not", "only"].contains(tree.lower(first)) else {
      return
    }
    for verb in tree.sentence.dropFirst(3)
    where tree[verb].tag == .vbn && tree[verb].relation == .root {
      guard let copula = tree.dependent(of: verb, in: tree.words(before: verb), .cop),
        let subject = tree.dependent(of: verb, in: copula + 1..<verb, .nsubj)
      else { continue }
      tree[copula].relation = .auxPass
      tree[subject].relation = .nsubjPass
    }
  }

  /// Makes the subject of a clause with *after* or *before* of who was taken for the phrase's noun, where something in commas
  /// parts him from his verb.
  ///
  /// In *it came after Ann Lee, the engineer, resigned*, nothing came after a person.
  static func openAfters(_ tree: inout SentenceTree) {
    guard tree.mayHave(.appos) else { return }
    for marker in tree.sentence.dropLast(4) {
      let noun = tree[marker].head
      guard tree[marker].relation == .case, noun > marker, tree[noun].relation == .obl,
        tree.isNoun(noun), ["after", "before"].contains(tree.lower(marker)),
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

  /// Makes the noun right before a past tense without a subject what did it, where *after* or *before* with it was taken for a phrase.
  ///
  /// In *minutes after the last of the guards left it, the hall fell*, the last of them left, in *he signed before the window shut*, it
  /// shut, and in *he fell before work on it was begun*, he was not begun. *After the war came peace* stays.
  static func openBares(_ tree: inout SentenceTree) {
    guard tree.mayHave(.advcl) else { return }
    for marker in tree.sentence.dropFirst().dropLast(3)
    where ["after", "before"].contains(tree.lower(marker)) {
      let isMark = tree[marker].relation == .mark
      guard isMark || tree[marker].relation == .case,
        case let noun = isMark ? tree[marker].head - 1 : tree[marker].head,
        noun > marker, [.obl, .nmod].contains(tree[noun].relation), tree[noun].head < marker,
        let start = isMark
          ? noun + 1 : tree.words(behind: noun).first(where: { !tree.isWithin($0, noun) }),
        case let verb = !isMark && tree[start].relation == .auxPass ? tree[start].head : start,
        tree[verb].tag == .vbd || verb > start
          || tree[verb].tag == .vbn && closings.contains(tree.lower(verb)),
        tree[verb].relation == .advcl, tree[verb].head < marker,
        isMark ? tree.isNoun(noun) : tree[verb].head == tree[noun].head,
        isMark || tree.hasSubject(tree[verb].head), !tree.hasSubject(verb),
        isMark || !tree.hasDependent(of: verb, .mark)
      else { continue }
      if verb == start { tree[verb].tag = .vbd }
      tree.hang(noun, asSubjectOf: verb)
      tree.hang(marker, on: verb, as: .mark)
    }
  }

  /// Pasts of what opens and ends by itself, which look like participles.
  private static let closings: Set<String> = [
    "shut", "closed", "opened", "reopened", "ended", "started", "stopped", "burst", "expired",
    "lapsed",
  ]

  /// Makes the subject of a clause with *after* or *before* of who was taken for the phrase's noun, where a relative clause in
  /// commas parts him from his verb.
  ///
  /// In *the mill failed after its owner, who had gambled, fled*, the owner fled, and the mill did not. *After the war, which he
  /// survived, he left* stays.
  static func openDescribed(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .wp) || tree.mayHave(tag: .wdt), tree.mayHave(.aclRelcl) else { return }
    for marker in tree.sentence.dropLast(6) {
      let noun = tree[marker].head
      guard [.case, .mark].contains(tree[marker].relation), noun > marker,
        tree[noun].relation == .obl, tree.isNoun(noun),
        ["after", "before", "until", "since"].contains(tree.lower(marker)),
        case let main = tree[noun].head,
        tree.sentence.contains(main), noun + 2 < tree.sentence.upperBound,
        tree[noun + 1].tag == .comma, [.wp, .wdt].contains(tree[noun + 2].tag),
        let clause = tree.dependent(of: noun, .aclRelcl), clause > noun + 2,
        let comma = tree.comma(in: tree.words(behind: clause)),
        let start = tree.words(behind: comma).first, [.vbd, .vbn, .md].contains(tree[start].tag),
        case let verb = [.aux, .auxPass, .cop].contains(tree[start].relation)
          ? tree[start].head : start,
        verb >= start, verb != main, [noun, main].contains(tree[verb].head),
        [.advcl, .parataxis, .aclRelcl, .acl, .conj, .ccomp].contains(tree[verb].relation),
        !tree.hasDependent(of: verb, .mark, .cc),
        !tree.hasDependent(of: verb, in: tree.words(behind: marker), .nsubj, .nsubjPass)
      else { continue }
      // “The meeting ended after …”, whose subject was given to the second verb
      tree.rehang(tree.words(before: min(marker, main)), from: verb, to: main)
      if verb == start { tree[verb].tag = .vbd }
      tree.hang(verb, on: main, as: .advcl)
      tree.hang(noun, asSubjectOf: verb)
      tree.hang(marker, on: verb, as: .mark)
    }
  }

  /// Joins a verb behind a comma and *and* to the verb before a clause with *when* in commas, where it was joined to that of the
  /// clause.
  ///
  /// In *trade fell in 1931, when the bank failed, and recovered in 1934*, trade recovered. *When the bank failed and closed*
  /// stays.
  static func leaveInsertedMoments(_ tree: inout SentenceTree) {
    var repairs = 0
    for when in tree.sentence.dropFirst(3)
    where repairs < TreeMender.repairs && tree.lower(when) == "when"
      && tree[when - 1].tag == .comma
    {
      repairs += 1
      let clause = tree[when].head
      guard clause > when, tree.hasTense(clause) || tree[clause].tag == .vbn,
        tree.hasSubject(clause), let main = verbAbove(clause, tree), main < when,
        let verb = tree.dependent(of: clause, in: tree.words(behind: clause), .conj),
        [.vbd, .vbn].contains(tree[verb].tag), !tree.hasSubject(verb),
        let joint = tree.dependent(of: verb, in: clause + 1..<verb, .cc),
        ["and", "but"].contains(tree.lower(joint)), tree[joint - 1].tag == .comma,
        tree.comma(from: clause + 1, to: joint - 1) == nil,
        !tree.hasDependent(of: clause, in: verb + 1..<tree.sentence.upperBound, .conj)
      else { continue }
      if tree.isPassive(main), !tree.hasDependent(of: verb, .aux, .auxPass, .obj) {
        tree[verb].tag = .vbn  // “was withdrawn …, and *scrapped*”
      }
      tree.hang(verb, on: main, as: .conj)
    }
  }

  /// The verb that a clause of time hangs on, also over the date before it.
  private static func verbAbove(_ clause: Int, _ tree: SentenceTree) -> Int? {
    guard [.advcl, .acl, .aclRelcl].contains(tree[clause].relation) else { return nil }
    var above = tree[clause].head
    for _ in 0..<3 where tree.sentence.contains(above) && tree[above].partOfSpeech != .verb {
      guard [.obl, .oblUnmarked, .nmodUnmarked].contains(tree[above].relation) else { return nil }
      above = tree[above].head
    }
    return tree.sentence.contains(above) && tree[above].partOfSpeech == .verb ? above : nil
  }

  /// Parts what *after* or *before* governs from the subject behind it, where a sentence has but one clause.
  ///
  /// In *two days after his arrest Holm was charged*, no clause begins with *after*, and nobody is called Arrest Holm. In *since the
  /// flood 30 dams have been raised*, nothing stands between a number and what it counts, nor before it.
  static func partAfters(_ tree: inout SentenceTree) {
    partCounted(&tree)
    guard tree.mayHave(.mark), tree.mayHave(.compound),
      let marker = tree.sentence.first(where: {
        ["after", "before", "since"].contains(tree.lower($0))
      }),
      tree[marker].relation == .mark, case let verb = tree[marker].head, verb > marker + 3,
      tree[verb].relation == .root,
      let subject = tree.dependent(of: verb, in: marker + 3..<verb, .nsubj, .nsubjPass),
      // “after the crash *three* witnesses came forward”
      let noun = (marker + 1..<subject).last(where: { tree[$0].tag != .cd }),
      tree[noun].tag == .nn, tree[noun].relation == .compound,
      tree[noun].head == subject || tree[noun].head == noun + 1 && tree[noun + 1].tag == .cd,
      tree.lower(marker) != "since" || tree[noun + 1].tag == .cd
    else { return }
    tree.rehang(marker + 1..<noun, from: subject, to: noun)
    tree.hang(marker, on: noun, as: .case)
    tree.hang(noun, on: verb, as: .obl)
  }

  /// The same where what is counted was hung on the noun before the number: *since the flood 40 weirs have been mended*.
  private static func partCounted(_ tree: inout SentenceTree) {
    for number in tree.sentence.dropFirst(3).dropLast(2) where tree[number].tag == .cd {
      let (noun, plural) = (number - 1, number + 1)
      guard tree[noun].tag == .nn, tree.isSubject(noun), tree[plural].tag == .nns,
        tree[number].head == noun, tree[plural].head == noun, case let verb = tree[noun].head,
        verb > plural, let marker = tree.dependent(of: verb, in: tree.words(before: noun), .mark),
        ["since", "after", "before"].contains(tree.lower(marker)), noun - marker < 5
      else { continue }
      tree.hang(plural, asSubjectOf: verb)
      tree.hang(number, on: plural, as: .nummod)
      tree.hang(noun, on: verb, as: .obl)
      tree.hang(marker, on: noun, as: .case)
    }
  }

  /// Hangs a clause behind a comma and *after* or *before* on the last of the verbs before it.
  ///
  /// In *it opened in 1901 and failed in 1907, after its head had fled*, he fled before it failed.
  static func joinAfters(_ tree: inout SentenceTree) {
    guard tree.mayHave(.advcl), tree.mayHave(.mark) else { return }
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
    guard tree.mayHave(.mark) else { return }
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

  /// Joins a past tense to the clause of time before it, where it was joined to a verb of whose subject it cannot be told.
  ///
  /// In *nothing changed until a clerk found the letter and sent it*, nothing sent it, and in *the bus had left when two men came
  /// and asked for her*, no bus asked. *The roof fell when the beam broke and killed two* stays.
  static func takeDeeds(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj) else { return }
    var repairs = 0
    for verb in tree.sentence.dropFirst(5) where repairs < TreeMender.repairs {
      let main = tree[verb].head
      guard tree[verb].relation == .conj, [.vbd, .vbn].contains(tree[verb].tag),
        tree.sentence.contains(main), main < verb, tree[main].partOfSpeech == .verb,
        let joint = (main + 1..<verb).last(where: { tree[$0].relation == .cc }),
        tree.lower(joint) == "and",
        !tree.hasDependent(of: verb, .nsubj, .nsubjPass, .aux, .auxPass, .cop, .mark)
      else { continue }
      repairs += 1
      guard
        let subject = tree.dependent(of: main, in: tree.words(before: main), .nsubj, .nsubjPass),
        let clause = (main + 1..<joint).last(where: {
          [.advcl, .aclRelcl, .acl].contains(tree[$0].relation) && tree[$0].tag == .vbd
        }),
        let marker = tree.dependent(of: clause, in: main + 1..<clause, .mark, .advmod),
        ["until", "when", "before", "till"].contains(tree.lower(marker)),
        let doer = tree.dependent(of: clause, in: marker + 1..<clause, .nsubj),
        isNobody(subject, tree) || isActor(doer, tree) && !canHaveDone(verb, subject, tree)
      else { continue }
      tree[verb].tag = .vbd
      tree.hang(verb, on: clause, as: .conj)
      tree[joint].head = verb
    }
  }

  /// Whether a subject denies what is told of it.
  private static func isNobody(_ subject: Int, _ tree: SentenceTree) -> Bool {
    ["nothing", "nobody", "none"].contains(tree.lower(subject))
  }

  /// Whether a past tense can be told of a subject: no thing says or asks.
  private static func canHaveDone(_ verb: Int, _ subject: Int, _ tree: SentenceTree) -> Bool {
    guard [.nn, .nns].contains(tree[subject].tag),
      EventLexicon.shared.isNoun(tree.base(ofNoun: subject)), !tree.namesSomebody(subject)
    else { return true }
    return EventLexicon.shared.verbSupersense(tree.base(ofPast: verb)) != .verbCommunication
  }

  /// Whether a subject means somebody.
  private static func isActor(_ noun: Int, _ tree: SentenceTree) -> Bool {
    guard [.nn, .nns].contains(tree[noun].tag) else {
      return [.nnp, .nnps].contains(tree[noun].tag)
        || ["he", "she", "they"].contains(tree.lower(noun))
    }
    return tree.namesSomebody(noun)
  }

  /// Leaves the first of two clauses to the time before *when*, though it was hung on the second.
  ///
  /// In *it goes back to 2015, when five ships came and the wells ran dry*, the ships came in 2015.
  static func leaveMoments(_ tree: inout SentenceTree) {
    guard tree.mayHave(.advcl), tree.mayHave(.conj) else { return }
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

  /// Hangs a second clause from which a verb is counted beside the first, with the units that are counted.
  ///
  /// In *she left two years after the war ended and a year before the mill closed*, nothing ended for a year.
  static func joinCounts(_ tree: inout SentenceTree) {
    guard tree.mayHave(.mark) else { return }
    for marker in tree.sentence.dropFirst(8).dropLast(2) where isCounted(marker, tree) {
      guard
        let and = (max(tree.sentence.lowerBound, marker - 4)..<marker - 2).last(where: {
          ["and", "but"].contains(tree.lower($0))
        }),
        let first = (tree.sentence.lowerBound + 3..<and).last(where: {
          isCounted($0, tree) && tree[$0].relation == .mark
        }),
        case let clause = tree[first].head, (first..<and).contains(clause),
        tree[clause].relation == .advcl, case let main = tree[clause].head, main < first,
        let finite = tree.words(behind: marker).first(where: { tree.isFinite($0) }),
        finite > marker + 1,
        case let verb = [.aux, .auxPass, .cop].contains(tree[finite].relation)
          ? tree[finite].head : finite, verb >= finite, !tree.isWithin(main, verb)
      else { continue }
      tree.hang(verb, on: main, as: .advcl)
      tree.hang(marker, on: verb, as: .mark)
      tree.hang(marker - 1, on: verb, as: .oblUnmarked)
      tree.hang(and, on: verb, as: .cc)
    }
  }

  /// Whether *after* or *before* has units of time before it that a number or article counts.
  private static func isCounted(_ marker: Int, _ tree: SentenceTree) -> Bool {
    ["after", "before"].contains(tree.lower(marker)) && tree.isUnitOfTime(marker - 1)
      && (tree[marker - 2].tag == .cd || ["a", "an"].contains(tree.lower(marker - 2)))
  }
}

internal import TextModel

/// Clauses behind *and* whose subject a tree took for one of those whom the clause before tells of.
enum DescribedSubjects {
  /// Parts two clauses, where the past tense of the first was taken for a word about its subject, and the second's for the deed of both.
  ///
  /// In *their head, the Earl, at once fell out with Moss, and a march set for May was put off*, the Earl was not put off. *The head,
  /// backed by Moss, and a clerk were put off* stays.
  static func partPasts(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj), tree.mayHave(.appos) else { return }
    for past in tree.sentence.dropFirst(4).dropLast(4)
    where [.acl, .advcl].contains(tree[past].relation) && tree[past].tag == .vbd {
      let above = tree[past].head
      guard tree.sentence.contains(above),
        let subject = above < past ? above : tree.dependent(of: above, .nsubj, .nsubjPass),
        subject < past, tree.isSubject(subject),
        case let verb = tree[subject].head, verb > past, tree.hasTense(verb),
        tree.hasDependent(of: subject, in: subject + 1..<past, .appos),
        let second = tree.dependent(of: subject, in: past + 1..<verb, .conj),
        let joint = tree.dependent(of: second, in: past + 1..<second, .cc),
        tree[joint - 1].tag == .comma, !tree.hasDependent(of: past, .nsubj, .mark, .aux, .auxPass)
      else { continue }
      tree.hang(past, inPlaceOf: verb)
      tree.hang(subject, on: past, as: .nsubj)
      tree.hang(verb, on: past, as: .conj)
      tree.hang(second, asSubjectOf: verb)
      tree.hang(joint, on: verb, as: .cc)
    }
  }

  /// Makes a clause of a noun behind *and*, the name set beside it and the verb behind that, which were joined one by one.
  ///
  /// In *a fall kept her at home and a student, Bo Holm, read the speech*, the student read it, and in *the roof
  /// was lost and a carter, Bo Holm, died* no roof died. *She met a cook and a student, Bo
  /// Holm, and left* stays.
  static func openClauses(_ tree: inout SentenceTree) {
    var repairs = 0
    for noun in tree.sentence.dropFirst(3).dropLast(4) where repairs < TreeMender.repairs {
      guard tree[noun].relation == .conj, [.nn, .nns].contains(tree[noun].tag),
        tree[noun + 1].tag == .comma,
        let name = tree.dependent(of: noun, in: noun + 2..<noun + 3, .appos)
      else { continue }
      repairs += 1
      guard let comma = tree.comma(in: tree.words(behind: name)), comma - name < 6,
        (name..<comma).allSatisfy({ tree.isWithin($0, name) }),
        case let verb = comma + 1, tree.sentence.contains(verb), tree[verb].relation == .conj,
        tree[verb].partOfSpeech == .verb, [.vbd, .vb, .vbz].contains(tree[verb].tag),
        !tree.hasDependent(of: verb, .nsubj, .nsubjPass, .aux, .auxPass),
        case let first = tree[verb].head, tree.sentence.contains(first), first < noun,
        tree.hasTense(first) || tree.hasDependent(of: first, .aux, .auxPass, .cop),
        let joint = (first + 1..<noun).last(where: { tree[$0].relation == .cc }),
        tree[noun].head < joint
      else { continue }
      if tree[verb].tag == .vb { tree[verb].tag = .vbd }
      tree.hang(noun, asSubjectOf: verb)
      tree[joint].head = verb
    }
  }

  /// Sets a noun before a comma beside the pronoun behind it, where it was taken for the subject of the verb.
  ///
  /// In *the first woman there, she served for years*, she was the first woman.
  static func setBeside(_ tree: inout SentenceTree) {
    for pronoun in tree.sentence.dropFirst(3).dropLast()
    where tree[pronoun].tag == .prp && ["he", "she", "it", "they"].contains(tree.lower(pronoun)) {
      guard tree.isSubject(pronoun) || tree[pronoun].relation == .appos,
        tree[pronoun - 1].tag == .comma,
        let noun = tree.words(before: pronoun).first(where: {
          (tree.isSubject($0) || tree[$0].relation == .advcl) && tree[$0].head > pronoun
        }), [.nn, .nns].contains(tree[noun].tag) || tree.lower(noun) == "one",
        !joinTwoSubjects(noun, pronoun, &tree),
        (tree.sentence.lowerBound..<pronoun - 1).allSatisfy({ tree.isWithin($0, noun) }),
        case let verb = tree[noun].head, verb - pronoun < 6,
        (pronoun + 1..<verb).allSatisfy({
          tree.isWithin($0, verb)
            && (tree[$0].partOfSpeech != .verb || [.aux, .cop].contains(tree[$0].relation))
        })
      else { continue }
      tree.hang(pronoun, asSubjectOf: verb)
      tree.hang(noun, on: pronoun, as: .appos)
    }
  }

  /// Gives a participle in commas to the subject right before it, where it was joined to the verb of the clause before.
  ///
  /// In *her claim failed, and her appeal, lodged in May, was heard*, no claim was lodged.
  static func describeSubjects(_ tree: inout SentenceTree) {
    for participle in tree.sentence.dropFirst(4).dropLast(2)
    where tree[participle].relation == .conj && [.vbd, .vbn].contains(tree[participle].tag) {
      let subject = participle - 2
      guard tree[participle - 1].tag == .comma, tree.isSubject(subject),
        [.nn, .nns].contains(tree[subject].tag), case let verb = tree[subject].head,
        verb > participle, tree[participle].head < subject,
        !tree.hasDependent(of: participle, .nsubj, .nsubjPass, .aux, .auxPass, .obj, .cc),
        let comma = tree.comma(from: participle, to: verb),
        comma + 1 == verb
          || tree[comma + 1].head == verb
      else { continue }
      tree.hang(participle, on: subject, as: .acl)
      tree[participle].tag = .vbn
    }
  }

  /// Gives a participle in commas to the subject right before it, where it was taken for the predicate with a time for its object.
  ///
  /// In *a move to York, agreed the winter before, fell through*, the move fell through. *Holm, who agreed, left* stays.
  static func describeBeforePredicates(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj) else { return }
    for verb in tree.sentence.dropFirst(5)
    where tree[verb].relation == .conj && tree.hasTense(verb) && tree[verb - 1].tag == .comma {
      let participle = tree[verb].head
      guard tree.sentence.contains(participle), participle < verb - 1,
        [.vbd, .vbn].contains(tree[participle].tag), tree[participle - 1].tag == .comma,
        !tree.hasDependent(of: participle, .aux, .auxPass, .mark, .xcomp, .ccomp),
        // “agreed *the winter* before”: no time is agreed
        let time = tree.dependent(of: participle, .obj), tree.namesTime(time),
        !tree.hasDependent(of: verb, .nsubj, .nsubjPass, .aux, .auxPass, .mark, .cc),
        tree.comma(from: participle, to: verb - 1) == nil,
        let subject = tree.dependent(
          of: participle, in: tree.words(before: participle - 1), .nsubj, .nsubjPass),
        tree.isNoun(subject),
        (subject..<participle - 1).allSatisfy({ tree.isWithin($0, subject) })
      else { continue }
      tree.hang(verb, inPlaceOf: participle)
      tree.rehang(tree.words(before: subject), from: participle, to: verb)
      tree.hang(subject, on: verb, as: .nsubj)
      tree.hang(participle, on: subject, as: .acl)
      tree[participle].tag = .vbn
      tree[time].relation = .oblUnmarked
      tree.rehang(tree.words(behind: verb), from: participle, to: verb)
    }
  }

  /// Joins a clause behind *and* and a time to the main clause, where it was hung on a relative clause between.
  ///
  /// In *a note was read, and two days later, at a meeting that lasted until noon, they voted*, the meeting did not last because
  /// they voted.
  static func raiseDated(_ tree: inout SentenceTree) {
    var repairs = 0
    for verb in tree.sentence.dropFirst(8) where repairs < TreeMender.repairs {
      let clause = tree[verb].head
      guard tree[verb].relation == .advcl, tree[verb].tag == .vbd, tree.sentence.contains(clause),
        clause < verb, tree[clause].relation == .aclRelcl
      else { continue }
      repairs += 1
      let subject = tree.dependent(of: verb, in: clause + 1..<verb, .nsubj, .nsubjPass)
      guard let subject, !tree.hasDependent(of: verb, .mark),
        let comma = (clause + 1..<subject).last(where: { tree[$0].tag == .comma }),
        (comma + 1..<subject).allSatisfy({ tree.isWithin($0, subject) }),
        case let noun = tree[clause].head, tree.sentence.contains(noun), noun < clause,
        let joint = tree.words(before: noun).last(where: { tree[$0].relation == .cc }),
        joint > tree.sentence.lowerBound, tree[joint - 1].tag == .comma,
        let main = tree.words(before: joint).last(where: {
          tree.isWithin(clause, $0) && tree[$0].partOfSpeech == .verb
        }), tree.hasSubject(main)
      else { continue }
      tree.hang(verb, on: main, as: .conj)
      tree.hang(joint, on: verb, as: .cc)
      tree.rehang(joint + 1..<subject, from: main, to: verb)
    }
  }

  /// Gives a verb the name before it for a subject, not the noun with which a comma says what he is.
  ///
  /// In *a former vet, Ida Holm left*, she is who left.
  static func takeNames(_ tree: inout SentenceTree) {
    for name in tree.sentence.dropFirst(2).dropLast()
    where tree[name].tag == .nnp && tree.isSubject(name) {
      guard tree[name - 1].tag == .comma, tree[name].head > name + 1,
        let noun = tree.words(before: name).first(where: {
          tree.isSubject($0) && tree[$0].head > name
        }), tree.isNoun(noun),
        !tree.words(before: noun).contains(where: { tree.isFinite($0) }),
        case let verb = tree[noun].head, verb == name + 1, tree.hasTense(verb)
      else { continue }
      tree.hang(name, on: verb, as: tree[noun].relation)
      tree.hang(noun, on: verb, as: .dislocated)
    }
  }

  /// Sets a noun beside the pronoun behind it, where it was taken for the subject of a verb joined to that of the pronoun.
  ///
  /// In *the son of a baker, he had left and been fined*, one did both.
  private static func joinTwoSubjects(
    _ noun: Int, _ pronoun: Int, _ tree: inout SentenceTree
  ) -> Bool {
    let (first, second) = (tree[pronoun].head, tree[noun].head)
    guard second > first, tree[second].relation == .conj, tree[second].head == first,
      tree.isSubject(pronoun),
      tree.dependents(of: second).filter({ tree.isSubject($0) }) == [noun]
    else { return false }
    tree.hang(noun, on: pronoun, as: .appos)
    return true
  }
}

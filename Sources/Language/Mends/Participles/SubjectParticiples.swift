internal import TextModel

/// Participles right behind the subject of a later verb that a tree takes for a clause of their own.
enum SubjectParticiples {
  /// Makes a form in *-ing* with an object a word about the noun before it, which is the subject of the verb behind.
  ///
  /// In *a cook opening the door was hit*, the cook was, and in *a guard leaving the yard was hit*, no yard was. *Smoking pipes was
  /// banned* and *the wind dropping, the boat turned* stay.
  static func describeSubjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vbg) else { return }
    for participle in tree.sentence.dropFirst(2).dropLast(2)
    where tree[participle].tag == .vbg
      && [.advcl, .csubj, .acl].contains(tree[participle].relation)
    {
      let (noun, verb) = (participle - 1, tree[participle].head)
      guard verb > participle + 1, tree.isNoun(noun), tree[noun].head == participle,
        [.nsubj, .compound].contains(tree[noun].relation),
        tree.hasTense(verb) || tree.hasDependent(of: verb, .aux, .auxPass),
        !tree.hasDependent(of: participle, .aux, .auxPass, .mark),
        tree.comma(from: noun, to: verb) == nil
      else { continue }
      let object = tree.dependent(of: participle, in: participle + 1..<verb, .obj)
      let subject = tree.dependent(of: verb, in: participle + 1..<verb, .nsubj, .nsubjPass)
      guard (object == nil) != (subject == nil),
        subject.map({ tree[$0].tag != .prp && tree.hasDependent(of: $0, .det, .compound) }) ?? true
      else { continue }
      if let subject { tree.hang(subject, on: participle, as: .obj) }
      tree.hang(noun, asSubjectOf: verb)
      tree.rehang(tree.words(before: noun), from: participle, to: noun)
      tree.hang(participle, on: noun, as: .acl)
    }
  }

  /// Makes a past tense with a noun before it a participle, where the tree has the two as the subject of the verb behind.
  ///
  /// In *tests carried out in May showed that it leaked*, the tests showed it. *What tests showed was clear* stays.
  static func describeShown(_ tree: inout SentenceTree) {
    guard tree.mayHave(.csubj) else { return }
    for participle in tree.sentence.dropFirst().dropLast(2)
    where tree[participle].relation == .csubj && [.vbd, .vbn].contains(tree[participle].tag) {
      let (noun, verb) = (participle - 1, tree[participle].head)
      guard verb > participle, tree.hasTense(verb), !tree.hasSubject(verb),
        [.nn, .nns].contains(tree[noun].tag), tree[noun].head == participle,
        tree.isSubject(noun),
        !tree.hasDependent(of: participle, .mark, .advmod, .aux, .auxPass, .cop, .obj)
      else { continue }
      tree.hang(noun, on: verb, as: .nsubj)
      tree.hang(participle, on: noun, as: .acl)
      tree[participle].tag = .vbn
    }
  }

  /// Makes *held* and its like before *that* and a month a participle, where the month was taken for who did something.
  ///
  /// In *an inquiry held that May blamed the owner*, the inquiry did. *The court held that May had lied* stays.
  static func describeHeld(_ tree: inout SentenceTree) {
    guard tree.mayHave(.ccomp) else { return }
    for that in tree.sentence.dropFirst(2).dropLast(2) where tree.lower(that) == "that" {
      let (participle, month) = (that - 1, that + 1)
      let verb = tree[month].head
      guard ["held", "made", "taken", "published", "opened"].contains(tree.lower(participle)),
        NameCues.isCalendar(tree.lower(month)) || tree.namesTime(month), tree.isSubject(month),
        verb == month + 1, tree[verb].relation == .ccomp, tree[verb].head == participle,
        tree.hasDependent(of: verb, .obj, .ccomp), !tree.hasDependent(of: verb, .aux, .cop),
        let subject = tree.dependent(of: participle, in: tree.words(before: participle), .nsubj),
        subject == participle - 1, !tree.namesSomebody(subject)
      else { continue }
      tree.hang(verb, inPlaceOf: participle)
      tree.rehang(tree.words(before: subject), from: participle, to: verb)
      tree.rehang(tree.words(behind: verb), from: participle, to: verb)
      tree.hang(subject, on: verb, as: .nsubj)
      tree.hang(participle, on: subject, as: .acl)
      tree[participle].tag = .vbn
      tree.hang(month, on: participle, as: .oblUnmarked)
      tree.hang(that, on: month, as: .det)
      tree.tag(that, as: .dt, .determiner)
    }
  }

  /// Lets what something is made of describe the noun right before, where it was taken for what the subject went through.
  ///
  /// In *they slept in a hut built of turf*, they were not built. *They left the hut, made of turf* stays.
  static func describeMade(_ tree: inout SentenceTree) {
    guard tree.mayHave(.advcl), tree.mayHave(tag: .vbn) else { return }
    for participle in tree.sentence.dropFirst(3).dropLast(2)
    where tree[participle].relation == .advcl && tree[participle].tag == .vbn {
      let noun = participle - 1
      guard Self.making.contains(tree.lower(participle)), tree.isNoun(noun),
        [.obl, .obj, .nmod].contains(tree[noun].relation), !tree.namesTime(noun),
        !tree.namesSomebody(noun),
        ["of", "from", "out", "by", "with"].contains(tree.lower(participle + 1)),
        !tree.hasDependent(of: participle, .mark, .aux, .auxPass, .nsubj, .nsubjPass)
      else { continue }
      tree.hang(participle, on: noun, as: .acl)
    }
  }

  private static let making: Set<String> = [
    "built", "made", "woven", "carved", "cut", "sewn", "knitted", "cast", "forged", "assembled",
    "fashioned", "constructed", "filled", "loaded", "covered", "surrounded", "lined", "painted",
    "drawn", "written", "designed", "dug", "hewn",
  ]

  /// Joins a second participle behind *and* to the first of a subject, where it was left to a noun.
  ///
  /// In *a vow, made by Ann, Bo and the Danes and broken in May, was kept*, no Dane was broken. *The Danes and a ship broken in May* stays.
  static func joinSecond(_ tree: inout SentenceTree) {
    guard tree.mayHave(.acl) else { return }
    for second in tree.sentence.dropFirst(4).dropLast(2)
    where [.acl, .conj].contains(tree[second].relation) && [.vbn, .vbd].contains(tree[second].tag) {
      var joint = second - 1
      while tree[joint].tag == .rb, joint > tree.sentence.lowerBound { joint -= 1 }
      let noun = tree[second].head
      guard tree[joint].relation == .cc, tree.sentence.contains(noun), tree.isNoun(noun),
        !tree.hasDependent(of: second, .nsubj, .nsubjPass, .aux, .auxPass, .obj),
        let first = tree.words(before: joint).last(where: {
          tree[$0].relation == .acl && tree[$0].tag == .vbn && tree[$0].head < $0
            && tree.isSubject(tree[$0].head) && tree[tree[$0].head].head > second
        }), noun == tree[first].head || noun > first && tree.isWithin(noun, first)
      else { continue }
      tree.hang(second, on: first, as: .conj)
      tree[second].tag = .vbn
      tree[joint].head = second
    }
  }
}

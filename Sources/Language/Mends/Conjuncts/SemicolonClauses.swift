internal import TextModel

/// Clauses behind a semicolon of which a tree hangs the beginning on the clause before it.
enum SemicolonClauses {
  /// Opens the clause behind a colon that was taken for what a verb with *it* for its object says.
  ///
  /// In *nobody doubted it: the Danes were landing*, they were.
  static func openBehindObjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(.ccomp) else { return }
    for colon in tree.sentence.dropFirst(3).dropLast(3)
    where tree.lower(colon) == ":" && ["it", "this", "that"].contains(tree.lower(colon - 1)) {
      let verb = tree[colon - 1].head
      guard tree.sentence.contains(verb), tree[colon - 1].relation == .obj,
        let clause = tree.words(behind: colon).first(where: {
          tree[$0].head == verb && tree[$0].relation == .ccomp
        }), tree.hasSubject(clause)
      else { continue }
      tree[clause].relation = .parataxis
    }
  }

  /// Makes a clause of what stands right behind a semicolon in commas and the past tense without a subject behind that.
  ///
  /// In *Peru paid; Chile, which had lost a ship, sued* and *the first sank; the second, led by Holm, lasted*, Chile sued and the
  /// second lasted. *They sold the mill; Holm, who left, and Berg* stays.
  static func openDescribed(_ tree: inout SentenceTree) {
    var repairs = 0
    for semicolon in tree.sentence.dropFirst(2).dropLast(5)
    where repairs < TreeMender.repairs && tree.lower(semicolon) == ";" {
      repairs += 1
      guard let noun = subject(behind: semicolon, tree),
        tree[noun].head < semicolon, tree.sentence.contains(tree[noun].head),
        let verb = predicate(of: noun, tree), !tree.hasSubject(verb),
        !tree.hasDependent(of: verb, .cc, .mark),
        let main = clause(before: semicolon, tree)
      else { continue }
      if !tree.hasDependent(of: verb, .aux, .auxPass, .cop) { tree.tag(verb, as: .vbd, .verb) }
      tree.hang(verb, on: main, as: .conj)
      tree.hang(noun, asSubjectOf: verb)
      if let clause = (noun + 1..<verb).first(where: {
        tree[$0].relation == .aclRelcl && !(noun..<verb).contains(tree[$0].head)
      }) {
        tree[clause].head = noun
      }
      if tree[semicolon].head != main { tree[semicolon].head = verb }
    }
  }

  /// Makes a clause of somebody right behind a semicolon, an age or the like in commas, and the verb without a subject behind that.
  ///
  /// In *it was not Holm; an Ida Berg, 24, was fined*, she is another than Holm, and was fined. *They fined Holm; Berg, 24, and a
  /// brother* stays.
  static func openNamed(_ tree: inout SentenceTree) {
    var repairs = 0
    for semicolon in tree.sentence.dropFirst(2).dropLast(5)
    where repairs < TreeMender.repairs && tree.lower(semicolon) == ";" {
      repairs += 1
      guard let first = tree.comma(from: semicolon + 2, to: tree.sentence.upperBound),
        first - semicolon < 7,
        let noun = (semicolon + 1..<first).first(where: { tree[$0].head < semicolon }),
        tree[noun].relation == .appos, tree.isNoun(noun),
        !tree.hasDependent(of: noun, .case, .cc),
        (semicolon + 1..<first).allSatisfy({ tree.isWithin($0, noun) }),
        let second = tree.comma(in: tree.words(behind: first)), second - first < 10,
        let verb = predicate(of: noun, tree), !tree.hasSubject(verb),
        !tree.hasDependent(of: verb, .cc, .mark), !(semicolon + 1..<second).contains(verb)
      else { continue }
      if !tree.hasDependent(of: verb, .aux, .auxPass, .cop) { tree.tag(verb, as: .vbd, .verb) }
      tree.hang(noun, asSubjectOf: verb)
      if tree[verb].relation == .ccomp, let main = clause(before: semicolon, tree) {
        tree.hang(verb, on: main, as: .conj)
      }
    }
  }

  /// Joins a verb without a subject behind a semicolon to the clause that begins there, where it was joined to the verb before.
  ///
  /// In *Holm sold shares; these were recalled in May, sold again and burnt*, he burnt nothing.
  static func joinRows(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj) else { return }
    var (semicolon, clause) = (-1, -1)
    for verb in tree.sentence.dropFirst(4) {
      if tree.lower(verb) == ";" {
        (semicolon, clause) = (verb, -1)
      } else if semicolon > 0, [.conj, .parataxis].contains(tree[verb].relation),
        tree[verb].partOfSpeech == .verb, tree[verb].head < semicolon,
        [.vbd, .vbn].contains(tree[verb].tag)
      {
        if tree.hasSubject(verb) {
          clause = verb
        } else if clause > 0, tree[clause].head == tree[verb].head, tree[verb].relation == .conj,
          !tree.hasDependent(of: verb, .aux, .auxPass, .mark)
        {
          tree[verb].head = clause
        }
      }
    }
  }

  /// The noun behind a semicolon and before a comma, with its determiner: “; *Peru*, which …”, “; the *second*, led …”.
  private static func subject(behind semicolon: Int, _ tree: SentenceTree) -> Int? {
    guard let comma = tree.comma(from: semicolon + 1, to: tree.sentence.upperBound),
      comma - semicolon < 7, comma + 3 < tree.sentence.upperBound
    else { return nil }
    let words = semicolon + 1..<comma
    guard let noun = words.first(where: { !words.contains(tree[$0].head) }),
      tree.isNoun(noun)
        || ["first", "second", "third", "last", "other"].contains(tree.lower(noun)),
      words.allSatisfy({ $0 == noun || tree.isWithin($0, noun) }),
      !tree.hasDependent(of: noun, .case, .cc)
    else { return nil }
    let next = comma + 1
    return [.wdt, .wp].contains(tree[next].tag)
      || tree[next].tag == .nnp
        && tree.dependents(of: noun).contains { $0 >= next && tree[$0].tag == .nnp }
      || [.vbn, .vbd].contains(tree[next].tag) && tree.hasDependent(of: noun, .acl) ? noun : nil
  }

  /// The past tense or the auxiliary's verb right behind the second comma, in front of which no other verb lacks a subject.
  private static func predicate(of noun: Int, _ tree: SentenceTree) -> Int? {
    guard let first = tree.comma(in: tree.words(behind: noun)),
      let second = tree.comma(in: tree.words(behind: first)), second - first < 16,
      case let start = second + 1, start < tree.sentence.upperBound
    else { return nil }
    if [.aux, .auxPass].contains(tree[start].relation), tree.isFinite(start),
      tree[start].head > start, tree[tree[start].head].partOfSpeech == .verb
    {
      return tree[start].head
    }
    return [.vbd, .vbn].contains(tree[start].tag) && tree[start].partOfSpeech == .verb
      ? start : nil
  }

  /// Gives the phrase right behind a semicolon to the clause there, whose subject stands right behind it.
  ///
  /// In *he left; at nine she sang* and *they sued; after a trial that May the judge ruled*, she was nine and the ruling came
  /// after the trial. A colon is read as a semicolon: *it was a flood: in May a farmer saw it*. *He left; in May, a bad month that
  /// June resembled* stays.
  static func takeFronted(_ tree: inout SentenceTree) {
    var repairs = 0
    for semicolon in tree.sentence.dropFirst(2).dropLast(5)
    where repairs < TreeMender.repairs && [";", ":"].contains(tree.lower(semicolon)) {
      repairs += 1
      let marker = semicolon + 1
      guard tree[marker].relation == .case, case let noun = tree[marker].head, noun > marker,
        noun - marker < 6, tree[noun].head < semicolon, tree.sentence.contains(tree[noun].head),
        [.obl, .nmod, .oblUnmarked].contains(tree[noun].relation),
        let subject = tree.words(behind: noun).prefix(8).first(where: {
          tree.isSubject($0) && tree[$0].head > $0
        }), case let verb = tree[subject].head, tree.hasTense(verb), verb - subject < 8,
        tree.comma(from: noun, to: subject) == nil
      else { continue }
      let pointer = noun + 1
      if [.aclRelcl, .ccomp].contains(tree[verb].relation),
        [noun, tree[noun].head].contains(tree[verb].head)
      {
        // “after a trial *that May* the judge ruled”
        guard tree.lower(pointer) == "that", tree.namesTime(pointer + 1),
          let main = clause(before: semicolon, tree)
        else { continue }
        tree.tag(pointer, as: .dt, .determiner)
        tree.hang(pointer, on: pointer + 1, as: .det)
        tree.hang(pointer + 1, on: verb, as: .oblUnmarked)
        tree.hang(verb, on: main, as: .conj)
      } else {
        guard tree[verb].head < semicolon, [.conj, .parataxis].contains(tree[verb].relation) else {
          continue
        }
      }
      tree.hang(noun, on: verb, as: .obl)
    }
  }

  /// Makes a past tense before a semicolon the verb of its clause, where it was taken for a word about its object, and the verb behind
  /// the semicolon, which has a subject of its own, for that of both.
  ///
  /// In *Holm of Lund brought songs; when he rose, the king had him jailed*, Holm did not have him jailed. *Holm, the tired son; he
  /// left* stays.
  static func openFirst(_ tree: inout SentenceTree) {
    guard tree.mayHave(.amod) else { return }
    for semicolon in tree.sentence.dropFirst(3).dropLast(3) where tree.lower(semicolon) == ";" {
      guard
        let first = tree.words(before: semicolon).first(where: {
          tree.isSubject($0) && tree[$0].head > semicolon
        }), case let second = tree[first].head, tree.hasTense(second),
        tree[second].relation == .root,
        let deed = (first + 1..<semicolon).first(where: {
          tree[$0].tag == .vbd && tree[$0].relation == .amod
        }), case let object = tree[deed].head, (deed + 1..<semicolon).contains(object),
        let other = (semicolon + 1..<second).last(where: tree.isSubject),
        tree[other].head >= second, tree.isNoun(other) || tree[other].tag == .prp
      else { continue }
      tree.hang(deed, inPlaceOf: second)
      tree[deed].partOfSpeech = .verb
      tree.hang(object, on: deed, as: .obj)
      tree.hang(first, on: deed, as: .nsubj)
      tree.rehang(tree.words(before: semicolon), from: second, to: deed)
      tree.hang(second, on: deed, as: .parataxis)
      return
    }
  }

  /// Leaves a time right before a semicolon to the clause that it ends.
  ///
  /// In *he told the press that June; Holm sued*, the telling was in June. *He said that in June; a rival sued* stays.
  static func leaveEndings(_ tree: inout SentenceTree) {
    var repairs = 0
    for semicolon in tree.sentence.dropFirst(3).dropLast(3)
    where repairs < TreeMender.repairs && tree.lower(semicolon) == ";" {
      repairs += 1
      let time = semicolon - 1
      guard tree[time].head > semicolon, [.obl, .oblUnmarked].contains(tree[time].relation),
        tree.namesTime(time) || tree.isYear(time), let main = clause(before: semicolon, tree),
        main < time
      else { continue }
      let above = tree[time].head
      tree[time].head = main
      let pointer = time - 1
      guard tree[pointer].head == above, tree.lower(pointer) == "that" else { continue }
      tree.tag(pointer, as: .dt, .determiner)
      tree.hang(pointer, on: time, as: .det)
    }
  }

  /// The verb of the last clause before a semicolon that is no part of a noun.
  private static func clause(before semicolon: Int, _ tree: SentenceTree) -> Int? {
    tree.words(before: semicolon).last {
      tree[$0].partOfSpeech == .verb && tree.hasSubject($0)
        && [.root, .conj, .parataxis].contains(tree[$0].relation)
    }
  }
}

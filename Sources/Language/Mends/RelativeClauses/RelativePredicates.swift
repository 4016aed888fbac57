internal import TextModel

/// Predicates that a tree takes into the relative clause of their subject, which leaves none.
enum RelativePredicates {
  /// Gives a relative clause its object and the noun before it its predicate, where the predicate was taken for what the clause says.
  ///
  /// In *a siren that would have warned the crew had been cut off*, the siren had been. *A man who said the crew had left.* stays.
  static func returnComplements(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl), tree.mayHave(.ccomp) else { return }
    for verb in tree.sentence.dropFirst(4) where tree[verb].relation == .ccomp {
      let clause = tree[verb].head
      guard tree.sentence.contains(clause), clause < verb, tree[clause].relation == .aclRelcl,
        case let noun = tree[clause].head, tree.sentence.contains(noun), noun < clause,
        tree[noun].relation == .root, tree.isNoun(noun), !tree.hasDependent(of: noun, .cop),
        let object = tree.dependent(of: verb, in: clause + 1..<verb, .nsubj, .nsubjPass),
        !tree.hasDependent(of: verb, in: clause + 1..<object, .mark),
        !tree.isReport(clause) || tree.lower(clause) == "warned",
        tree.hasDependent(of: verb, in: object + 1..<verb, .aux, .auxPass)
      else { continue }
      tree.hang(object, on: clause, as: .obj)
      tree.hang(verb, inPlaceOf: noun)
      tree.hang(noun, asSubjectOf: verb)
      tree.rehang(tree.words(behind: verb), from: noun, to: verb)
      return
    }
  }

  /// Makes a passive without a relative pronoun the predicate of the subject, where it was taken for a second such clause.
  ///
  /// In *the note on which they rely was lost, but it was found, and Ann did not get it*, the note was lost, and did not fail to get
  /// anything. *The note that they had and that was lost did not help* stays.
  static func openSeconds(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl), tree.mayHave(.auxPass) else { return }
    for passive in tree.sentence.dropFirst(4).dropLast(2)
    where tree[passive].relation == .aclRelcl && tree.isPassive(passive) {
      let subject = tree[passive].head
      guard tree.sentence.contains(subject), subject < passive, tree.isSubject(subject),
        case let verb = tree[subject].head, verb > passive, !tree.hasSubject(passive),
        let first = tree.dependent(of: subject, in: subject + 1..<passive, .aclRelcl),
        tree.hasSubject(first),
        !(first + 1..<passive).contains(where: { [.wdt, .wp, .cc].contains(tree[$0].tag) }),
        (passive + 1..<verb).contains(where: {
          tree[$0].tag == .cc && tree[$0].head == verb && tree[$0 - 1].tag == .comma
        })
      else { continue }
      tree.hang(passive, inPlaceOf: verb)
      tree.hang(verb, on: passive, as: .conj)
      tree.hang(subject, asSubjectOf: passive)
    }
  }

  /// Gives the noun before a relative clause the predicate behind it, where that was taken for a second such clause.
  ///
  /// In *it burned; the house that he bought was sold*, the house was sold, and he bought it.
  static func returnPredicates(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .wdt) || tree.mayHave(tag: .wp), tree.mayHave(.aclRelcl) else { return }
    for pronoun in tree.sentence.dropFirst().dropLast(4)
    where [.wdt, .wp].contains(tree[pronoun].tag) && tree.isSubject(pronoun) {
      let (noun, predicate) = (pronoun - 1, tree[pronoun].head)
      guard tree.isNoun(noun), [.parataxis, .root, .conj].contains(tree[noun].relation),
        predicate > pronoun, tree.sentence.contains(predicate), tree[predicate].head == noun,
        tree[predicate].relation == .aclRelcl,
        let verb = (pronoun + 1..<predicate).first(where: {
          tree[$0].head == noun && tree[$0].relation == .aclRelcl
        }), tree.hasTense(verb), tree.hasSubject(verb), !tree.hasDependent(of: verb, .obj),
        verb + 1 == predicate
          || (verb + 1..<predicate).allSatisfy({ tree[$0].head == predicate })
      else { continue }
      tree.hang(predicate, inPlaceOf: noun)
      tree.hang(noun, asSubjectOf: predicate)
      tree.hang(pronoun, on: verb, as: .obj)
      tree.rehang(tree.words(before: noun), from: noun, to: predicate, only: .punct, .cc)
    }
  }

  /// Gives a relative clause its object and the noun before it its predicate, where the object was taken for the subject of that.
  ///
  /// In *it burned; the house that replaced the old one was sold*, the house was sold.
  static func returnObjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .wdt) || tree.mayHave(tag: .wp), tree.mayHave(.aclRelcl) else { return }
    for pronoun in tree.sentence.dropFirst().dropLast(3)
    where [.wdt, .wp].contains(tree[pronoun].tag) && tree[pronoun].relation == .nsubj {
      let (noun, verb) = (pronoun - 1, pronoun + 1)
      guard tree.isNoun(noun), tree[pronoun].head == verb, tree[verb].head == noun,
        tree[verb].relation == .aclRelcl, [.parataxis, .root, .conj].contains(tree[noun].relation),
        !tree.hasDependent(of: verb, .obj, .xcomp),
        let object = tree.words(behind: verb).first(where: { tree.isNoun($0) && tree.isSubject($0) }
        ),
        (verb + 1..<object).allSatisfy({ tree[$0].head == object }),
        case let predicate = tree[object].head, predicate > object,
        tree.sentence.contains(predicate),
        [noun, verb, tree[noun].head].contains(tree[predicate].head)
      else { continue }
      tree.hang(object, on: verb, as: .obj)
      tree.hang(predicate, inPlaceOf: noun)
      tree.hang(noun, asSubjectOf: predicate)
      tree.rehang(tree.words(before: noun), from: noun, to: predicate, only: .punct, .cc)
    }
  }

  /// Makes the second of two verbs in the past behind a noun the predicate, of which the tree made a phrase without one.
  ///
  /// In *talks that the two sides opened in March broke down*, the talks broke down.
  static func raiseLast(_ tree: inout SentenceTree) {
    guard tree.mayHave(.acl) || tree.mayHave(.aclRelcl) else { return }
    for verb in tree.sentence.dropFirst(4) {
      let noun = tree[verb].head
      guard tree[verb].tag == .vbd, [.acl, .aclRelcl].contains(tree[verb].relation),
        tree.sentence.contains(noun), noun < verb, !tree.sentence.contains(tree[noun].head),
        tree[noun].partOfSpeech == .noun, !tree.hasSubject(verb),
        let clause = tree.sentence.first(where: {
          $0 > noun && $0 < verb && tree[$0].head == noun && tree[$0].tag == .vbd
            && [.acl, .aclRelcl].contains(tree[$0].relation)
        }), tree.hasSubject(clause)
      else { continue }
      tree.hang(verb, inPlaceOf: noun)
      tree.hang(noun, on: verb, as: .nsubj)
      tree[clause].relation = .aclRelcl
      tree.rehang(noun + 1..<clause, from: verb, to: clause)
      tree.rehang(tree.words(behind: verb), from: noun, to: verb)
    }
  }

  /// Makes the past tense behind a noun with *before* or *after* the predicate of a noun with a relative clause, which the tree
  /// left without one.
  ///
  /// In *the letter that was sent a week before expiry went to a flat*, no expiry went, and in *a guard who tried the door hours
  /// before the theft noticed nothing*, the guard noticed.
  static func raiseBehindTimes(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl), tree.mayHave(.advcl) else { return }
    for verb in tree.sentence.dropFirst(5) where tree[verb].tag == .vbd {
      let (event, clause) = (verb - 1, tree[verb].head)
      let marker = tree[event - 1].head == event ? event - 2 : event - 1
      guard tree[verb].relation == .advcl, tree.sentence.contains(clause), clause < marker,
        ["before", "after"].contains(tree.lower(marker)), tree[marker].head == verb,
        tree[event].tag == .nn, tree[event].head == verb, tree[event].relation == .nsubj,
        marker == event - 1 || isDeed(event, doneBy: verb, tree),
        tree[clause].relation == .aclRelcl, case let noun = tree[clause].head,
        tree.sentence.contains(noun), noun < clause, tree[noun].partOfSpeech == .noun,
        !tree.sentence.contains(tree[noun].head)
      else { continue }
      tree.hang(verb, inPlaceOf: noun)
      tree.hang(noun, on: verb, as: .nsubj)
      tree.hang(event, on: clause, as: .obl)
      tree.hang(marker, on: event, as: .case)
      tree.rehang(tree.words(behind: verb), from: noun, to: verb)
    }
  }

  /// Whether a noun means an event, which does nothing to others: “before *the theft* noticed it”, not “before *the war* began”.
  private static func isDeed(_ noun: Int, doneBy verb: Int, _ tree: SentenceTree) -> Bool {
    EventLexicon.shared.nounSense(tree.base(ofNoun: noun))?.isEvent ?? false
      && tree.hasDependent(of: verb, .obj, .ccomp, .xcomp)
      && tree[tree.sentence.upperBound - 1].tag == .fullStop
  }

  /// Makes a verb with an auxiliary in a tense the predicate, where it was taken for a participle about the noun that a sentence
  /// opens with.
  ///
  /// In *the demand of the crew that he be fired was met* and *a cook who put money into ships that sank was seen*, the demand was
  /// met, and the cook seen. *The demand, met in May* stays.
  static func raisePassives(_ tree: inout SentenceTree) {
    guard tree.mayHave(.acl) || tree.mayHave(.aclRelcl), tree.mayHave(tag: .vbn) else { return }
    for verb in tree.sentence.dropFirst(5) where tree[verb].tag == .vbn {
      let owner = tree[verb].head
      guard [.acl, .aclRelcl].contains(tree[verb].relation), tree.sentence.contains(owner),
        owner < verb, let noun = subject(above: owner, verb, tree),
        tree[noun].partOfSpeech == .noun,
        tree[verb - 1].head == verb,
        ["was", "were", "is", "are", "has", "had"].contains(tree.lower(verb - 1)),
        tree.isAuxiliary(verb - 1),
        tree[tree.sentence.upperBound - 1].tag == .fullStop,
        !tree.hasDependent(of: verb, .mark, .nsubj, .nsubjPass, .cc),
        (noun + 1..<verb - 1).contains(where: { tree[$0].partOfSpeech == .verb })
      else { continue }
      tree.hang(verb, inPlaceOf: noun)
      tree.hang(noun, asSubjectOf: verb)
      tree.rehang(tree.words(behind: verb), from: noun, to: verb)
      return
    }
  }

  /// The noun that a sentence without a verb was taken to be about, where a verb was hung on it, or on a noun in its relative clause
  /// that has one of its own.
  private static func subject(above owner: Int, _ verb: Int, _ tree: SentenceTree) -> Int? {
    guard tree.sentence.contains(tree[owner].head) else { return owner }
    guard let clause = tree.dependent(of: owner, in: owner + 1..<verb, .aclRelcl),
      (owner + 1..<verb - 1).allSatisfy({ tree.isWithin($0, clause) }),
      let noun = tree.words(before: owner).first(where: { !tree.sentence.contains(tree[$0].head) }),
      let outer = tree.dependent(of: noun, in: noun + 1..<owner, .aclRelcl),
      tree.isWithin(owner, outer)
    else { return nil }
    return noun
  }

  /// Gives a relative clause the measure of time at its end, where it was hung on the predicate right behind it.
  ///
  /// In *a cook who left two days earlier denied it*, he left then. *The cook, who left, two days later denied it* stays.
  static func takeMeasures(_ tree: inout SentenceTree) {
    guard tree.mayHave(.advmod) else { return }
    var repairs = 0
    for word in tree.sentence.dropFirst(5).dropLast() where repairs < TreeMender.repairs {
      guard tree[word].relation == .advmod,
        ["earlier", "later", "before", "previously", "ago", "afterwards"].contains(
          tree.lower(word)),
        case let verb = tree[word].head, verb > word, tree.sentence.contains(verb),
        word + 1 == verb || tree[word + 1].head == verb && tree.isAuxiliary(word + 1)
      else { continue }
      repairs += 1
      guard tree[word - 1].head == word, tree.isUnitOfTime(word - 1),
        let noun = tree.dependent(of: verb, in: tree.words(before: word), .nsubj, .nsubjPass),
        let clause = tree.dependent(of: noun, in: noun + 1..<word, .aclRelcl),
        tree.hasTense(clause) || tree.isPassive(clause), tree.hasSubject(clause),
        tree.comma(from: clause, to: word) == nil
      else { continue }
      tree[word].head = clause
    }
  }

  /// Makes a second finite verb behind a relative clause what *the one* did, where it was taken for another such clause.
  ///
  /// In *they formed a crew, and the one that came mutinied*, the crew mutinied: the second verb has no pronoun.
  static func openOnes(_ tree: inout SentenceTree) {
    for one in tree.sentence.dropFirst(4).dropLast(3) where tree.lower(one) == "one" {
      let first = tree[one].head
      guard tree.lower(one - 1) == "the", tree[one].relation == .conj,
        tree.sentence.contains(first), first < one,
        ["that", "which", "who"].contains(
          tree.lower(one + 1)), case let clause = tree[one + 1].head, clause > one + 1,
        tree[clause].head == one,
        let verb = tree.words(behind: clause).first(where: {
          (tree[$0].head == one && tree[$0].relation == .aclRelcl
            || tree[$0].head == clause && tree[$0].relation == .xcomp && tree[$0].tag != .vbn)
            && (tree.hasTense($0) || tree[$0].tag == .vbn)
        }), !tree.hasSubject(verb), !tree.hasDependent(of: verb, .aux, .auxPass),
        tree.comma(from: clause, to: verb) == nil
      else { continue }
      var main = first
      for _ in 0..<4 where !tree.hasTense(main) && tree.sentence.contains(tree[main].head) {
        main = tree[main].head
      }
      guard tree.hasTense(main) else { continue }
      tree.hang(verb, on: main, as: .conj)
      for word in first + 1..<one where tree[word].relation == .cc && tree[word].head == one {
        tree[word].head = verb
      }
      tree.hang(one, on: verb, as: .nsubj)
      if tree[verb].tag == .vbn { tree[verb].tag = .vbd }
    }
  }

  /// Takes the season or day behind the second verb of a clause that tells of somebody for the time of that, not for its object.
  ///
  /// In *whom she met in 1979 and married the following spring*, she married him.
  static func leaveTimes(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl), tree.mayHave(.conj) else { return }
    for time in tree.sentence.dropFirst(5)
    where tree[time].relation == .obj && tree.namesTime(time) {
      let verb = tree[time].head
      guard tree.sentence.contains(verb), verb < time, tree[verb].relation == .conj,
        case let clause = tree[verb].head, tree.sentence.contains(clause),
        tree[clause].relation == .aclRelcl,
        let object = tree.dependent(of: clause, in: tree.words(before: clause), .obj),
        [.wp, .wdt].contains(tree[object].tag),
        !["spend", "pass"].contains(tree.base(ofPast: verb)),
        (verb + 1..<time).contains(where: {
          ["following", "next", "same", "previous"].contains(tree.lower($0))
        })
      else { continue }
      tree[time].relation = .oblUnmarked
    }
  }

  /// Makes the last past tense the predicate behind a rumour and what it says, where it was taken for a part of that.
  ///
  /// In *a rumour that the well had poisoned two dogs spread in May*, the rumour spread, and not the dogs, and
  /// in *a rumour that two dogs had died proved false*, that proved false. *A rumour that two dogs
  /// had died* stays.
  static func openRumours(_ tree: inout SentenceTree) {
    guard let rumour = tree.sentence.prefix(6).first(where: { tree[$0].relation == .root }),
      [.nn, .nns].contains(tree[rumour].tag), Self.rumours.contains(tree.base(ofNoun: rumour)),
      case let that = rumour + 1, tree.lower(that) == "that",
      let clause = tree.words(behind: that).first(where: {
        tree[$0].head == rumour && [.acl, .aclRelcl, .ccomp].contains(tree[$0].relation)
      }), tree.hasSubject(clause), tree[clause].partOfSpeech == .verb,
      let verb = tree.words(behind: clause).last(where: { tree[$0].partOfSpeech == .verb }),
      [.vbd, .vbn].contains(tree[verb].tag),
      tree.isWithin(verb, clause) || tree[verb].head == rumour,
      [.acl, .xcomp, .conj, .advcl, .ccomp, .dep, .obj].contains(tree[verb].relation),
      Self.spreading.contains(tree.base(ofPast: verb)),
      !tree.hasDependent(of: verb, .aux, .auxPass, .nsubj, .nsubjPass, .cc, .mark, .obj)
    else { return }
    // “had made them *ill* spread”
    for word in clause + 1..<verb where tree[word].head == verb {
      tree[word].head = clause
      if tree[word].tag == .jj { tree[word].relation = .xcomp }
    }
    tree.tag(verb, as: .vbd, .verb)
    tree.hang(verb, on: -1, as: .root)
    tree.hang(rumour, on: verb, as: .nsubj)
    tree.rehang(tree.words(behind: verb), from: rumour, to: verb)
    tree.hang(that, on: clause, as: .mark)
    tree.tag(that, as: .in, .subordinator)
    tree[clause].relation = .acl
  }

  /// Makes what a rumour says of a clause behind *that* with a subject and an object, where it was taken for a word about the rumour.
  ///
  /// In *a rumour that he had sold the fort was denied*, he sold no rumour. *A rumour that had hurt her* and *a rumour that he had
  /// spread* stay.
  static func openContents(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl), tree.mayHave(.mark) else { return }
    var repairs = 0
    for clause in tree.sentence.dropFirst(3)
    where tree[clause].relation == .aclRelcl && repairs < TreeMender.repairs {
      let rumour = tree[clause].head
      guard tree.sentence.contains(rumour), rumour + 1 < clause,
        Self.rumours.contains(tree.base(ofNoun: rumour)), tree.lower(rumour + 1) == "that",
        tree[rumour + 1].relation == .mark, tree[rumour + 1].head == clause
      else { continue }
      repairs += 1
      guard
        tree.dependent(of: clause, in: rumour + 2..<clause, .nsubj) != nil,
        tree.hasDependent(of: clause, in: tree.words(behind: clause), .obj, .xcomp, .ccomp)
          || tree.hasDependent(of: clause, .cop)
      else { continue }
      tree[clause].relation = .acl
    }
  }

  private static let rumours: Set<String> = [
    "rumour", "rumor", "story", "claim", "report", "news", "word", "tale", "suggestion", "fear",
    "belief", "allegation", "suspicion", "idea",
  ]

  /// What rumours do by themselves.
  private static let spreading: Set<String> = [
    "spread", "circulate", "go", "run", "arise", "reach", "come", "emerge", "surface", "grow",
    "fade",
    "persist", "die", "arrive", "travel", "break", "appear", "prove", "turn", "begin",
  ]

  /// Gives *spent* the gerund that was taken for the object of the clause about the time that was spent.
  ///
  /// In *he spent the years that followed selling tea*, no years sold it. *He spent the years that followed the war at sea* stays.
  static func leaveGerunds(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl) else { return }
    for relative in tree.sentence.dropFirst(4).dropLast(2)
    where tree[relative].relation == .aclRelcl && tree[relative].tag == .vbd {
      let (time, gerund) = (tree[relative].head, relative + 1)
      guard ["followed", "remained", "passed", "intervened"].contains(tree.lower(relative)),
        tree.sentence.contains(time), tree.namesTime(time) || tree.isUnitOfTime(time),
        case let verb = tree[time].head, tree.sentence.contains(verb),
        ["spent", "spend", "spends"].contains(tree.lower(verb)),
        tree.lower(gerund).hasSuffix("ing"),
        EventLexicon.shared.isVerb(Lemmatiser().verb(tree.lower(gerund), .vbg))
      else { continue }
      let noun = tree[gerund].head
      if tree.sentence.contains(noun), noun > gerund, tree[noun].head == relative {
        tree.hang(noun, on: gerund, as: .obj)
        tree.rehang(gerund + 1..<noun, from: relative, to: noun)
      }
      tree.hang(gerund, on: verb, as: .advcl)
      tree.tag(gerund, as: .vbg, .verb)
      tree.rehang(tree.words(behind: gerund), from: relative, to: gerund)
    }
  }

  /// Gives a relative clause the verb behind a form in *-ing* between commas, which was taken for the verb.
  ///
  /// In *an offer of nine crowns, which the board, meeting that night, refused*, the board refused the offer.
  static func openBehindGerunds(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl), tree.mayHave(tag: .vbg) else { return }
    for gerund in tree.sentence.dropFirst(5).dropLast(3)
    where tree[gerund].tag == .vbg && tree[gerund].relation == .aclRelcl {
      guard tree[gerund - 1].tag == .comma, !tree.hasDependent(of: gerund, .aux, .nsubj),
        let which = tree.words(before: gerund).suffix(8).last(where: { tree[$0].tag == .wdt }),
        tree.lower(which) == "which", tree[which].relation == .obj,
        let close = tree.comma(in: tree.words(behind: gerund)),
        let verb = tree.words(behind: close).prefix(3).first(where: {
          tree.hasTense($0) && [.aclRelcl, .advcl, .conj, .ccomp].contains(tree[$0].relation)
        }), [gerund, verb].contains(tree[which].head),
        !tree.dependents(of: verb).contains(where: { tree[$0].relation == .obj && $0 != which }),
        let subject = tree.dependent(of: verb, in: which + 1..<gerund - 1, .nsubj),
        (which + 1..<gerund - 1).allSatisfy({ tree.isWithin($0, subject) })
      else { continue }
      tree.hang(verb, inPlaceOf: gerund)
      tree.hang(which, on: verb, as: .obj)
      tree.hang(gerund, on: subject, as: .acl)
    }
  }
}

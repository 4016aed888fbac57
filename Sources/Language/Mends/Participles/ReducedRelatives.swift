internal import TextModel

/// Past tenses that a tree takes for a participle that describes the noun before it.
enum ReducedRelatives {
  /// Gives what became of a building behind a comma to that, where it was set beside the clause.
  ///
  /// In *they will open the road at Orlo, closed since May*, the road is closed. *They left, followed by a dog* stays.
  static func describeBuildings(_ tree: inout SentenceTree) {
    guard tree.mayHave(.parataxis), tree.mayHave(tag: .vbn) else { return }
    for participle in tree.sentence.dropFirst(3)
    where tree[participle].relation == .parataxis && tree[participle].tag == .vbn {
      let before = participle - 2
      guard Self.closed.contains(tree.lower(participle)), tree[participle - 1].tag == .comma,
        tree.isNoun(before), !tree.hasSubject(participle),
        !tree.hasDependent(of: participle, .aux, .auxPass, .obj)
      else { continue }
      var thing = before
      while [.nmod, .compound, .flat].contains(tree[thing].relation),
        tree.sentence.contains(tree[thing].head), tree[thing].head < before,
        tree[tree[thing].head].partOfSpeech == .noun || tree[thing].relation != .nmod
      {
        thing = tree[thing].head
      }
      // “open the *road* at Orlo, closed since May”, where the tree hangs Orlo on the verb
      if tree[thing].relation == .obl, tree[thing].tag == .nnp,
        let preposition = tree.dependent(of: thing, in: tree.words(before: thing), .case),
        preposition > tree.sentence.lowerBound, tree[preposition - 1].partOfSpeech == .noun
      {
        thing = preposition - 1
      }
      guard tree[thing].head != participle else { continue }
      tree.hang(participle, on: thing, as: .acl)
    }
  }

  /// Participles of what became of a road or a building.
  private static let closed: Set<String> = [
    "closed", "shut", "sealed", "abandoned", "built", "rebuilt", "founded", "completed",
    "destroyed",
    "damaged", "demolished", "blocked",
  ]

  /// Undoes a relative clause that no English one is, where a noun's own verb was taken for it.
  ///
  /// In *the man left before officers arrived*, the past tense right behind *man* is what he did, and the noun behind
  /// *before* is the subject of the second verb. A participle (*the letter sent before officers arrived*) stays.
  static func leaveReducedClauses(_ tree: inout SentenceTree) {
    guard tree.mayHave(.acl) else { return }
    for verb in tree.sentence.dropFirst() {
      let noun = verb - 1
      guard tree[verb].relation == .acl, tree[verb].tag == .vbd, tree[verb].head == noun,
        tree[noun].relation == .nsubj, case let later = tree[noun].head, later > verb + 2,
        tree.hasTense(later), let subject = tree.dependent(of: verb, in: verb + 1..<later, .obl),
        let marker = tree.dependent(of: subject, in: verb + 1..<subject, .case),
        ["before", "after", "until", "till", "since", "as"].contains(tree.lower(marker)),
        (subject + 1..<later).allSatisfy({ [.advmod, .aux].contains(tree[$0].relation) })
      else { continue }
      tree.hang(verb, inPlaceOf: later)
      tree.rehang(tree.words(before: verb), from: later, to: verb)
      tree.hang(later, on: verb, as: .advcl)
      tree.hang(marker, on: later, as: .mark)
      tree.hang(subject, on: later, as: .nsubj)
      return
    }
  }

  /// Makes a participle right behind a noun a word about it, where it was taken for something said beside what the noun did.
  ///
  /// In *he reported that the survey carried out in May had found rot*, he reported what it had found.
  static func leaveReports(_ tree: inout SentenceTree) {
    guard tree.mayHave(.ccomp) else { return }
    for participle in tree.sentence.dropFirst(3).dropLast(2) {
      let (noun, verb) = (participle - 1, tree[participle].head)
      guard [.vbn, .vbd].contains(tree[participle].tag), tree.isSubject(noun), tree.isNoun(noun),
        case let predicate = tree[noun].head, predicate > participle,
        tree.sentence.contains(predicate), tree[predicate].relation == .ccomp,
        tree[participle].relation == .ccomp && tree[predicate].head == verb
          || tree[participle].relation == .aux && predicate == verb
            && !["had", "was", "were", "did", "got", "been"].contains(tree.lower(participle)),
        tree.hasDependent(of: predicate, .aux, .auxPass, .cop),
        !tree.hasDependent(of: participle, .nsubj, .nsubjPass, .aux, .auxPass, .mark, .obj)
      else { continue }
      tree.hang(participle, on: noun, as: .acl)
      tree[participle].tag = .vbn
    }
  }

  /// Makes a participle with a time behind an object a word about the object, where it was taken for what is done with it.
  ///
  /// In *they refused to pay the toll imposed the previous year*, nobody refuses to impose. *They saw the toll imposed* stays.
  static func describeObjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(.ccomp) || tree.mayHave(.xcomp), tree.mayHave(tag: .vbn) else { return }
    for participle in tree.sentence.dropFirst(3).dropLast() {
      let noun = participle - 1
      guard tree[participle].tag == .vbn, [.ccomp, .xcomp].contains(tree[participle].relation),
        tree[noun].relation == .obj, tree[noun].partOfSpeech == .noun,
        tree[noun].head == tree[participle].head, tree[noun].head < noun,
        !perceptions.contains(tree.base(ofPast: tree[noun].head)),
        tree.words(behind: participle).prefix(4).contains(where: {
          tree.namesTime($0) && tree[$0].head == participle
            && [.oblUnmarked, .obl].contains(tree[$0].relation)
        }),
        !tree.hasDependent(of: participle, .nsubj, .nsubjPass, .aux, .auxPass, .mark)
      else { continue }
      tree.hang(participle, on: noun, as: .acl)
    }
  }

  /// Makes a participle of what is done with papers and offers a word about the noun before it, where it was hung on the verb.
  ///
  /// In *Berg fled, according to letters shown to the jury* and *he refused the post, offered to him in May*, nobody shows Berg or
  /// offers him. *Berg wrote, sold to Holm and left* stays.
  static func describeGiven(_ tree: inout SentenceTree) {
    for participle in tree.sentence.dropFirst(3).dropLast(2)
    where [.vbn, .vbd].contains(tree[participle].tag) {
      let (verb, isParted) = (tree[participle].head, tree[participle - 1].tag == .comma)
      guard isParted ? tree[participle].relation == .conj : tree[participle].relation == .advcl,
        tree.sentence.contains(verb), verb < participle - 1,
        given.contains(tree.base(ofPast: participle)),
        tree.lower(participle + 1) == "to", tree[participle + 1].tag != .vb,
        !tree.hasDependent(
          of: participle, .nsubj, .nsubjPass, .aux, .auxPass, .mark, .cc, .obj, .conj),
        let noun = (verb + 1..<participle).last(where: {
          tree.isNoun($0) && tree[$0].head == verb
            && [.obj, .obl].contains(tree[$0].relation)
        }), isParted ? tree[noun].relation == .obj : noun == participle - 1,
        !tree.namesTime(noun), tree[noun].tag != .nnp,
        !EventLexicon.shared.isPerson(tree.base(ofNoun: noun)),
        (noun + 1..<participle - (isParted ? 1 : 0)).allSatisfy({ tree.isWithin($0, noun) }),
        !tree.sentence.contains(where: {
          tree[$0].relation == .conj && tree[$0].head == verb && $0 > participle
        })
      else { continue }
      tree.hang(participle, on: noun, as: .acl)
      tree[participle].tag = .vbn
    }
  }

  private static let given: Set<String> = [
    "show", "give", "send", "hand", "offer", "sell", "submit", "present", "read", "issue",
    "supply", "deliver", "leak", "lend", "promise", "grant", "award",
  ]

  /// Makes the past tense behind a noun, a participle and what for the predicate, where the participle was taken for it.
  ///
  /// In *the dam built to guard the valley gave way*, the dam gave way. *The men went to see him killed* stays.
  static func raisePurposes(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .to) else { return }
    for participle in tree.sentence.dropFirst().dropLast(4) {
      let noun = participle - 1
      guard [.vbd, .vbn].contains(tree[participle].tag), tree[noun].head == participle,
        [.noun, .properNoun].contains(tree[noun].partOfSpeech), tree.isSubject(noun),
        let infinitive = tree.words(behind: participle).first(where: {
          tree[$0].tag == .vb && tree[$0].head == participle
        }), infinitive <= participle + 4, tree[infinitive - 1].tag == .to,
        !Self.perceptions.contains(tree.lower(infinitive)),
        !tree.hasDependent(of: participle, .aux, .auxPass, .cc),
        let verb = predicate(behind: infinitive, of: participle, tree)
      else { continue }
      if tree[participle].head != verb { tree.hang(verb, inPlaceOf: participle) }
      // “sent to rescue *the miners*”
      if let object = tree.dependent(of: verb, in: infinitive..<verb, .nsubj, .nsubjPass) {
        tree.hang(object, on: infinitive, as: .obj)
      }
      tree.rehang(tree.words(before: noun), from: participle, to: verb)
      tree.rehang(tree.words(behind: verb), from: participle, to: verb)
      if tree[verb].tag == .vbn, !tree.isPassive(verb) { tree[verb].tag = .vbd }
      tree[participle].tag = .vbn
      tree.hang(participle, on: noun, as: .acl)
      tree.hang(noun, asSubjectOf: verb)
    }
  }

  /// The finite verb without a subject behind the object of an infinitive, where no comma or conjunction stands between.
  private static func predicate(behind infinitive: Int, of participle: Int, _ tree: SentenceTree)
    -> Int?
  {
    guard
      let start = tree.words(behind: infinitive).first(where: {
        [.vbd, .md].contains(tree[$0].tag)
      }), start > infinitive + 1,
      (infinitive..<start).allSatisfy({
        ![.comma, .colon, .cc, .wdt, .wp, .wrb].contains(tree[$0].tag)
      })
    else { return nil }
    let verb = [.aux, .auxPass, .cop].contains(tree[start].relation) ? tree[start].head : start
    guard verb >= start, !tree.hasDependent(of: verb, .mark),
      !tree.hasDependent(of: verb, .nsubj, .nsubjPass)
        || !tree.hasDependent(of: infinitive, .obj, .ccomp, .xcomp) && tree[verb].relation == .conj
    else { return nil }
    // “set up to study the scheme *met*”, where the scheme was taken to have been met
    let isLast =
      tree[verb].tag == .vbd && tree[verb].relation == .acl && tree[participle].relation == .root
      && !tree.words(behind: verb).contains(where: { tree.isFinite($0) })
    let isBelow = isLast || [participle, infinitive].contains(tree[verb].head)
    return isBelow || tree[participle].head == verb ? verb : nil
  }

  /// Verbs behind which an object does something: “to *see* him fall”.
  private static let perceptions: Set<String> = [
    "see", "hear", "watch", "feel", "find", "have", "get", "say", "think", "believe", "claim",
    "know", "hope", "ensure",
  ]

  /// Gives a participle of making to what shows something, not to what it shows.
  ///
  /// In *a sketch of the ridge made in 1938*, the sketch was made. *A copy of a list made in 1938* stays.
  static func describePictures(_ tree: inout SentenceTree) {
    var repairs = 0
    for participle in tree.sentence.dropFirst(3)
    where tree[participle].relation == .acl && repairs < TreeMender.repairs {
      let shown = tree[participle].head
      guard ["made", "drawn", "painted", "taken"].contains(tree.lower(participle)),
        tree[participle].tag == .vbn, shown == participle - 1, tree[shown].relation == .nmod
      else { continue }
      repairs += 1
      guard
        let marker = tree.dependent(of: shown, in: tree.words(before: shown), .case),
        tree.lower(marker) == "of", case let picture = tree[shown].head, picture == marker - 1,
        tree.sentence.contains(picture), Self.pictures.contains(tree.base(ofNoun: picture)),
        !Self.pictures.contains(tree.base(ofNoun: shown))
      else { continue }
      tree[participle].head = picture
    }
  }

  private static let pictures: Set<String> = [
    "sketch", "drawing", "photograph", "photo", "picture", "painting", "portrait", "map", "plan",
    "film", "recording", "model", "engraving", "print", "copy", "list", "video", "study", "survey",
  ]

  /// Makes the second past tense behind a noun the predicate, where the tree took it for a participle of the noun before it
  /// and left the sentence, or its first clause, without a verb.
  ///
  /// In *a van belonging to a baker overturned*, no baker did.
  static func raiseReduced(_ tree: inout SentenceTree) {
    guard tree.mayHave(.acl) else { return }
    for verb in tree.sentence.dropFirst(4).dropLast() {
      let owner = tree[verb].head
      guard [.vbn, .vbd].contains(tree[verb].tag), tree[verb].relation == .acl, owner == verb - 1,
        tree.lower(verb + 1) != "by", tree[owner].partOfSpeech != .verb,
        [.obl, .obj].contains(tree[owner].relation), case let participle = tree[owner].head,
        tree.sentence.contains(participle), tree[participle].tag == .vbg,
        tree[participle].relation == .acl, case let noun = tree[participle].head,
        tree.sentence.contains(noun), noun < participle, tree[noun].partOfSpeech == .noun,
        tree[tree.sentence.upperBound - 1].tag == .fullStop
      else { continue }
      let main = tree[noun].head
      if tree.sentence.contains(main) {
        guard tree.isSubject(noun), part(main, behind: verb, of: &tree) else { continue }
      } else {
        // “A van belonging to a firm founded in May.” may as well stand below a picture.
        guard tree[tree.sentence.lowerBound].tag == .in,
          !tree.words(behind: verb).contains(where: { tree.isFinite($0) })
        else { continue }
      }
      let above = tree.sentence.contains(main) ? main : noun
      for word in tree.sentence where word != participle && tree[word].head == above {
        let isOwn = [.det, .amod, .compound, .nummod, .nmodPoss].contains(tree[word].relation)
        if word < verb && !isOwn || above == noun && word > verb { tree[word].head = verb }
      }
      if above == noun {
        tree.hang(verb, inPlaceOf: noun)
      } else {
        tree.hang(verb, inPlaceOf: main)
        tree.hang(main, on: verb, as: .conj)
      }
      tree[verb].tag = .vbd
      tree.hang(noun, on: verb, as: .nsubj)
    }
  }

  /// Gives a clause behind *and* the noun it begins with for a subject, where the tree gave it that of the clause before.
  private static func part(_ main: Int, behind verb: Int, of tree: inout SentenceTree) -> Bool {
    guard main > verb, let conjunction = tree.dependent(of: main, in: verb + 1..<main, .cc),
      let subject = (conjunction + 1..<main).first(where: {
        tree[$0].relation == .conj && tree[$0].head < conjunction && tree[$0].head > verb
      }), !(verb + 1..<conjunction).contains(where: { tree.isFinite($0) })
    else { return false }
    tree.hang(subject, asSubjectOf: main)
    return true
  }

  /// Gives what was raised or cut from a sum to the sum before the comma, and not to who set it.
  ///
  /// In *they imposed a fine of £9,000, reduced from £12,000*, the fine was reduced.
  static func describeSums(_ tree: inout SentenceTree) {
    guard tree.mayHave(.advcl), tree.mayHave(tag: .vbn) else { return }
    for participle in tree.sentence.dropFirst(3).dropLast(2)
    where tree[participle].tag == .vbn && tree[participle].relation == .advcl {
      let verb = tree[participle].head
      guard
        ["reduced", "cut", "raised", "increased", "lowered", "shortened", "extended", "doubled"]
          .contains(tree.lower(participle)),
        ["from", "to", "by"].contains(tree.lower(participle + 1)),
        tree[participle - 1].tag == .comma, verb >= tree.sentence.lowerBound, verb < participle,
        !tree.hasDependent(of: participle, .nsubj, .nsubjPass, .aux, .auxPass, .mark, .obj),
        let sum = tree.dependent(of: verb, in: verb + 1..<participle, .obj)
      else { continue }
      tree.hang(participle, on: sum, as: .acl)
    }
  }

  /// Parts two clauses behind a relative one, where the tree has one deed in that, and gives the other its subject.
  ///
  /// In *her son, who had the mill, drowned, and the money set aside for him went to Holm*, the money went to Holm, and the son
  /// drowned.
  static func partClauses(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl), tree.mayHave(.conj), tree.mayHave(.cc) else { return }
    for first in tree.sentence.dropFirst(5).dropLast(5)
    where tree[first].relation == .conj && [.vbd, .vbn].contains(tree[first].tag)
      && tree[first - 1].tag == .comma
    {
      let relative = tree[first].head
      guard tree.sentence.contains(relative), relative < first,
        tree[relative].relation == .aclRelcl, case let subject = tree[relative].head,
        tree.sentence.contains(subject), subject < relative, tree.isSubject(subject),
        case let second = tree[subject].head, second > first + 3, tree[second].tag == .vbd,
        !tree.hasDependent(of: first, .cc, .nsubj, .nsubjPass, .aux, .auxPass),
        let joint = (first + 1..<second).last(where: { tree[$0].relation == .cc }),
        tree[joint - 1].tag == .comma, joint + 3 < second,
        tree.comma(from: joint, to: second) == nil,
        let participle = (joint + 2..<second).first(where: { isParticiple($0, tree) }),
        case let noun = participle - 1, tree.isNoun(noun), tree[noun].head == participle
      else { continue }
      tree.hang(first, inPlaceOf: second)
      tree[first].tag = .vbd
      tree.rehang(tree.words(before: first), from: second, to: first)
      tree.hang(subject, on: first, as: .nsubj)
      tree.hang(second, on: first, as: .conj)
      tree.rehang(joint + 1..<noun, from: participle, to: noun)
      tree.hang(noun, asSubjectOf: second)
      tree.tag(participle, as: .vbn, .verb)
      tree.hang(participle, on: noun, as: .acl)
      tree[joint].head = second
    }
  }

  /// Whether a word reads as a participle behind a noun: “money *set* aside”, which a tree may take for a noun.
  private static func isParticiple(_ word: Int, _ tree: SentenceTree) -> Bool {
    [.vbn, .vbd].contains(tree[word].tag)
      || ["set", "put", "cut"].contains(tree.lower(word))
        && ["aside", "by", "off", "out", "up"].contains(tree.lower(word + 1))
  }
}

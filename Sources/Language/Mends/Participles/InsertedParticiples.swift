internal import TextModel

/// Participles between commas that take the subject, or the place, of the verb behind them.
enum InsertedParticiples {
  /// Gives an offer or the like the participle between commas that was taken to tell of the sum it names.
  ///
  /// In *an offer to settle for £30,000, made in May, was refused*, the offer was made in May. *A debt of £30,000, owed since May, was
  /// paid* stays.
  static func raiseFromSums(_ tree: inout SentenceTree) {
    guard tree.mayHave(.acl), tree.mayHave(tag: .vbn) else { return }
    for participle in tree.sentence.dropFirst(4).dropLast(2)
    where tree[participle].relation == .acl && tree[participle - 1].tag == .comma {
      var top = tree[participle].head
      guard
        ["made", "submitted", "filed", "lodged", "tabled", "received", "issued"].contains(
          tree.lower(participle)), tree.sentence.contains(top), top < participle,
        tree[top].tag == .cd || tree[top].partOfSpeech == .symbol
      else { continue }
      for _ in 0..<6 where tree.sentence.contains(tree[top].head) && !tree.isSubject(top) {
        top = tree[top].head
      }
      guard tree.isSubject(top), tree.isNoun(top), tree[top].head > participle else { continue }
      tree[participle].head = top
    }
  }

  /// Gives a verb back the subject that a participle put in between commas took from it.
  ///
  /// In *Berg, recalled from exile, took command*, Berg is whom the participle describes, and who took command.
  static func returnSubjects(_ tree: inout SentenceTree) {
    var repairs = 0
    for participle in tree.sentence.dropFirst(2) where repairs < TreeMender.repairs {
      let (token, verb) = (tree[participle], tree[participle].head)
      guard [.vbn, .vbd].contains(token.tag), token.relation == .advcl, verb > participle + 1,
        tree.hasTense(verb) || tree.isPassive(verb),
        tree.comma(from: participle + 1, to: verb) != nil
      else { continue }
      repairs += 1
      let own = tree.dependents(of: participle)
      guard !own.contains(where: { [.aux, .auxPass, .mark].contains(tree[$0].relation) }),
        let subject = own.first(where: { tree.isSubject($0) }), subject < participle,
        tree.comma(from: subject + 1, to: participle) != nil, !tree.hasSubject(verb)
      else { continue }
      tree.hang(subject, asSubjectOf: verb)
      tree[participle].tag = .vbn
      tree.hang(participle, on: subject, as: .acl)
    }
  }

  /// Gives a past tense the subject that a form in *-ing* right behind it took from it.
  ///
  /// In *the day when a boy flying a kite found the ring*, no boy flies anything by himself, and he found it. *The wind dropping,
  /// the boat turned* stays.
  static func returnBareSubjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vbg) else { return }
    for participle in tree.sentence.dropFirst().dropLast(2) where tree[participle].tag == .vbg {
      let (subject, verb) = (participle - 1, tree[participle].head)
      guard [.advcl, .csubj].contains(tree[participle].relation), verb > participle + 1,
        tree.sentence.contains(verb), tree[verb].tag == .vbd, tree.isNoun(subject),
        tree[subject].head == participle, tree.isSubject(subject), !tree.hasSubject(verb),
        tree.comma(from: participle, to: verb) == nil,
        !tree.hasDependent(of: participle, .aux, .auxPass, .mark)
      else { continue }
      tree.hang(subject, asSubjectOf: verb)
      tree.hang(participle, on: subject, as: .acl)
    }
  }

  /// Gives a verb behind *and* the subject that a participle put in between commas took from it.
  ///
  /// In *questions came, and the guild, founded in May, gave way*, the guild gave way, and no question did.
  static func returnNextSubjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj) else { return }
    var repairs = 0
    for participle in tree.sentence.dropFirst(4).dropLast(2) where repairs < TreeMender.repairs {
      let first = tree[participle].head
      guard [.vbn, .vbd].contains(tree[participle].tag), tree[participle].relation == .conj,
        tree.sentence.contains(first), first < participle, tree[first].partOfSpeech == .verb
      else { continue }
      repairs += 1
      let own = tree.dependents(of: participle)
      guard !own.contains(where: { [.aux, .auxPass, .mark].contains(tree[$0].relation) }),
        let subject = own.first(where: { tree.isSubject($0) }), subject > first,
        subject < participle - 1, tree[subject + 1].tag == .comma,
        (subject + 2..<participle).allSatisfy({ tree[$0].tag == .rb }),
        let joint = (first + 1..<subject).last(where: { tree[$0].relation == .cc }),
        let comma = tree.comma(from: participle + 1, to: tree.sentence.upperBound - 1),
        case let start = comma + 1, tree.hasTense(start) || tree.isAuxiliary(start),
        case let verb = tree.isAuxiliary(start) ? tree[start].head : start, verb >= start,
        [first, participle].contains(tree[verb].head), !tree.hasSubject(verb)
      else { continue }
      tree.hang(verb, on: first, as: .conj)
      tree.hang(subject, asSubjectOf: verb)
      tree.hang(participle, on: subject, as: .acl)
      tree[participle].tag = .vbn
      tree[joint].head = verb
      if let time = tree.dependent(of: participle, .obj), tree.namesTime(time) {
        tree[time].relation = .oblUnmarked  // “founded *the previous year*”
      }
      tree.rehang(comma + 1..<tree.sentence.upperBound, from: participle, to: verb)
    }
  }

  /// Makes a clause of a noun behind *and*, a participle in commas and the past tense behind that, where the noun was joined to the
  /// object before.
  ///
  /// In *the bull hurt a boy and the farmer, shocked by it, sold it*, the bull hurt no farmer. *He sold the mill and the barn,
  /// built in 1901, and left* stays.
  static func openNextSubjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj) else { return }
    var repairs = 0
    for noun in tree.sentence.dropFirst(3).dropLast(4) where repairs < TreeMender.repairs {
      let object = tree[noun].head
      guard tree[noun].relation == .conj, tree.isNoun(noun), tree.sentence.contains(object),
        object < noun, tree[object].relation == .obj, tree[noun + 1].tag == .comma,
        case let participle = noun + 2, [.vbn, .vbd].contains(tree[participle].tag),
        let joint = (object + 1..<noun).last(where: { tree[$0].relation == .cc })
      else { continue }
      repairs += 1
      let first = tree[object].head
      guard tree.sentence.contains(first), tree.hasTense(first),
        [first, noun].contains(tree[participle].head),
        !tree.hasDependent(of: participle, .aux, .auxPass, .nsubj, .nsubjPass, .cc),
        let comma = tree.comma(from: participle + 1, to: tree.sentence.upperBound - 2),
        case let verb = comma + 1, tree[verb].tag == .vbd, tree[verb].head == first,
        [.conj, .parataxis].contains(tree[verb].relation), !tree.hasSubject(verb),
        !tree.hasDependent(of: verb, .cc)
      else { continue }
      tree.hang(verb, on: first, as: .conj)
      tree.hang(noun, on: verb, as: .nsubj)
      tree.hang(participle, on: noun, as: .acl)
      tree[participle].tag = .vbn
      tree[joint].head = verb
    }
  }

  /// Joins a past tense behind *and* and *having done something* to the deeds before, where it was taken to describe what that was done to.
  ///
  /// In *she moved to Rome and, having got money from an uncle, enrolled there*, she enrolled, and no uncle did. *She left, having sold
  /// a mill, built in 1901* stays.
  static func joinBehindHavings(_ tree: inout SentenceTree) {
    guard tree.mayHave(.acl) else { return }
    for deed in tree.sentence.dropFirst(6)
    where tree[deed].relation == .acl && [.vbn, .vbd].contains(tree[deed].tag)
      && tree[deed - 1].tag == .comma
    {
      guard
        let having = tree.words(before: deed).last(where: {
          tree.lower($0) == "having" && tree[$0].relation == .aux
        }), tree[having - 1].tag == .comma, case let done = tree[having].head, done < deed - 1,
        [.advcl, .acl, .conj].contains(tree[done].relation), tree.isWithin(tree[deed].head, done),
        let joint = (max(tree.sentence.lowerBound, having - 7)..<having - 1).last(where: {
          tree.lower($0) == "and" && tree[$0].relation == .cc
        }), case let main = tree[done].head, tree.sentence.contains(main), main < joint,
        tree[main].partOfSpeech == .verb,
        (joint + 1..<having - 1).allSatisfy({ !tree.isFinite($0) })
      else { continue }
      tree.tag(deed, as: .vbd, .verb)
      tree.hang(deed, on: main, as: .conj)
      tree.hang(done, on: deed, as: .advcl)
      for word in joint..<having - 1 where tree[word].head == done || tree[word].head == main {
        tree[word].head = deed
      }
    }
  }

  /// Makes a participle of a past tense in commas behind the subject of the verb that follows, where it was joined to a verb before.
  ///
  /// In *she was picked, but a fracture of the foot, suffered in May, kept her at home*, she suffered it, and nothing was
  /// picked and suffered; in *he sang in 1920, and his song, printed the next year, gave the town its name*, he was not printed. *The
  /// king, who fell, ruled on, lost a war, and left* stays.
  static func leaveJoined(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj) else { return }
    var repairs = 0
    for participle in tree.sentence.dropFirst(4).dropLast(3) where repairs < TreeMender.repairs {
      let first = tree[participle].head
      guard [.vbn, .vbd].contains(tree[participle].tag), tree[participle].relation == .conj,
        tree[participle - 1].tag == .comma, tree.lower(participle).hasSuffix("ed"),
        tree.sentence.contains(first), first < participle, tree[first].partOfSpeech == .verb
      else { continue }
      repairs += 1
      guard
        !tree.hasDependent(of: participle, .aux, .auxPass, .nsubj, .nsubjPass, .cc, .xcomp),
        case let object = tree.dependent(of: participle, .obj),
        object.map({ $0 > participle && tree.namesTime($0) }) ?? true,
        let comma = tree.comma(from: participle + 2, to: tree.sentence.upperBound - 1),
        case let verb = comma + 1, tree.hasTense(verb), tree[verb].head == first,
        let subject = tree.dependents(of: verb).first(where: { tree.isSubject($0) }),
        subject > first, subject < participle - 1, tree.isNoun(subject)
      else { continue }
      tree.hang(participle, on: subject, as: .acl)
      tree[participle].tag = .vbn
      if let object { tree[object].relation = .oblUnmarked }
    }
  }

  /// Hangs the participle that opens a sentence on the clause behind it, where it was taken for the predicate.
  ///
  /// In *arrested in Ghent that May, she was freed in June*, whom they arrested is *she*, and that was in May. *Found: one boat*
  /// stays.
  static func leaveOpenings(_ tree: inout SentenceTree) {
    let participle = tree.sentence.lowerBound
    guard tree.sentence.count > 6, [.vbn, .vbd].contains(tree[participle].tag),
      tree[participle].relation == .root, !tree.hasSubject(participle),
      !tree.hasDependent(of: participle, .aux, .auxPass, .obj, .cc),
      let verb = tree.sentence.dropFirst(3).first(where: {
        tree[$0].head == participle && [.parataxis, .ccomp, .conj].contains(tree[$0].relation)
      }), tree.hasTense(verb) || tree.isPassive(verb),
      let subject = tree.dependent(of: verb, in: participle + 2..<verb, .nsubj, .nsubjPass),
      let comma = tree.comma(from: participle + 1, to: subject),
      (comma + 1..<subject).allSatisfy({ tree[$0].head == subject }),
      EventLexicon.shared.verbSupersense(tree.base(ofPast: verb)) != .verbCommunication
        || tree.isPassive(verb)
    else { return }
    tree[participle].tag = .vbn
    tree.hang(verb, inPlaceOf: participle)
    tree.hang(participle, on: verb, as: .advcl)
    tree.rehang(participle + 1..<comma, from: verb, to: participle)
    tree.rehang(tree.words(behind: comma - 1), from: participle, to: verb)
  }

  /// Makes a participle of a past tense in commas behind the subject of the past tense that follows.
  ///
  /// In *a sale to the bank, agreed in May, fell through*, no sale agreed, and in *a claim, filed that March, was rejected*, nobody
  /// filed that it was.
  static func leaveParticiples(_ tree: inout SentenceTree) {
    for participle in tree.sentence.dropFirst(3) {
      let token = tree[participle]
      guard token.tag == .vbd || token.tag == .vbn && [.root, .acl].contains(token.relation),
        tree.lower(participle).hasSuffix("ed"), tree[participle - 1].tag == .comma,
        let verb = tree.words(behind: participle + 2).first(where: {
          tree[$0].head == participle && [.ccomp, .parataxis].contains(tree[$0].relation)
            && beginsBehindComma($0, tree)
        }),
        let noun = token.relation == .acl
          ? token.head
          : tree.dependent(of: participle, .nsubj, .nsubjPass)
            ?? tree.dependent(of: verb, in: tree.words(before: participle), .nsubj, .nsubjPass),
        tree.sentence.contains(noun), noun < participle - 1, tree[noun].partOfSpeech == .noun,
        token.relation != .acl || tree[noun].relation == .root,
        !tree.sentence.contains(where: {
          tree.isSubject($0) && tree[$0].head == verb && $0 != noun
        })
      else { continue }
      if token.relation == .acl {
        tree.hang(verb, inPlaceOf: noun)
        tree.rehang(tree.sentence, from: noun, to: verb, only: .punct, .discourse, .obl)
      } else {
        tree.hang(verb, inPlaceOf: participle)
      }
      tree.hang(noun, asSubjectOf: verb)
      tree.hang(participle, on: noun, as: .acl)
      tree[participle].tag = .vbn
      // “agreed *that December*”
      for word in participle + 1..<verb
      where tree[word].head == verb && ![.aux, .auxPass, .cop].contains(tree[word].relation) {
        tree[word].head = participle
      }
      tree.rehang(tree.words(behind: verb), from: participle, to: verb, only: .punct)
      for word in participle + 1..<verb - 1
      where tree[word].relation == .mark && tree[word].head == participle {
        tree.hang(word, on: word + 1, as: .det)
      }
    }
  }

  /// Whether a comma stands right before a past tense, or before the auxiliary of a passive.
  private static func beginsBehindComma(_ verb: Int, _ tree: SentenceTree) -> Bool {
    if tree[verb].tag == .vbd { return tree[verb - 1].tag == .comma }
    guard let auxiliary = tree.dependent(of: verb, in: tree.words(before: verb), .aux, .auxPass)
    else { return false }
    return tree.isFinite(auxiliary) && tree[auxiliary - 1].tag == .comma
  }

  /// Gives a sentence without any finite verb the one that was taken for a participle behind an insertion.
  ///
  /// In *Berg, worn out, retired two years later*, the second participle is what he did.
  static func findPredicate(_ tree: inout SentenceTree) {
    guard tree.sentence.count > 6, tree.lower(tree.sentence.upperBound - 1) == ".",
      let subject = tree.sentence.prefix(8).first(where: { tree[$0].relation == .root }),
      tree.isNoun(subject), subject + 2 < tree.sentence.upperBound, tree[subject + 1].tag == .comma,
      !tree.sentence.contains(where: { tree.isFinite($0) }),
      let insertion = tree.dependent(of: subject, in: tree.words(behind: subject), .acl),
      [.vbn, .vbg].contains(tree[insertion].tag),
      let comma = tree.comma(from: insertion, to: tree.sentence.upperBound - 2),
      tree[comma + 1].tag == .vbn
    else { return }
    let verb = comma + 1
    tree.tag(verb, as: .vbd, .verb)
    tree.hang(verb, on: -1, as: .root)
    tree.hang(subject, on: verb, as: .nsubj)
    for token in comma..<tree.sentence.upperBound where token != verb {
      if tree[token].head >= tree.sentence.lowerBound, tree[token].head < comma {
        tree[token].head = verb
      }
    }
  }

  /// Gives the clause behind a participle the subject that the participle took from it.
  ///
  /// In *a second test, made after the pump had been repaired, failed*, the pump was repaired, and not made.
  static func returnClauses(_ tree: inout SentenceTree) {
    guard tree.mayHave(.acl) || tree.mayHave(.advcl), tree.mayHave(tag: .vbn) else { return }
    for subject in tree.sentence.dropFirst(3).dropLast(2) where tree.isSubject(subject) {
      let participle = tree[subject].head
      guard tree.sentence.contains(participle), participle < subject,
        tree[participle].tag == .vbn, [.acl, .advcl].contains(tree[participle].relation),
        !tree.hasDependent(of: participle, in: tree.words(before: participle), .aux, .auxPass),
        let marker = (participle + 1..<subject).first(where: {
          [.mark, .advmod].contains(tree[$0].relation) && tree[$0].head > subject
            && ["after", "before", "when", "once", "while", "until", "because", "as"].contains(
              tree.lower($0))
        }), case let verb = tree[marker].head, !tree.hasSubject(verb),
        tree[verb].partOfSpeech == .verb
      else { continue }
      tree.hang(subject, asSubjectOf: verb)
      tree.hang(verb, on: participle, as: .advcl)
    }
  }

  /// Gives the past tense behind a participle in commas its subject and conjunction, which the participle took from it.
  ///
  /// In *it lay idle until 1996, when the board, stung by the loss, called for bids*, the board called for them. *When the board,
  /// stung by the loss, called for bids, they came* stays as good.
  static func openSubordinates(_ tree: inout SentenceTree) {
    guard tree.mayHave(.advcl) || tree.mayHave(.aclRelcl) else { return }
    var repairs = 0
    for participle in tree.sentence.dropFirst(4).dropLast(3) where repairs < TreeMender.repairs {
      guard tree[participle].tag == .vbn, [.advcl, .aclRelcl].contains(tree[participle].relation),
        tree[participle].head < participle, !tree.hasDependent(of: participle, .aux, .auxPass)
      else { continue }
      repairs += 1
      guard let comma = tree.comma(from: participle + 1, to: tree.sentence.upperBound - 1),
        case let verb = comma + 1, [.vbd, .vbn].contains(tree[verb].tag),
        tree[verb].tag == .vbd || tree.lower(verb).hasSuffix("ed"),
        !tree.hasDependent(of: verb, .aux, .auxPass, .cc),
        let subject = tree.dependent(of: participle, .nsubj, .nsubjPass)
          ?? tree.dependent(of: verb, in: tree.words(before: participle), .nsubj),
        subject < participle - 1, tree[subject + 1].tag == .comma,
        (subject + 2..<participle).allSatisfy({ tree[$0].tag == .rb }),
        tree[subject].head == verb || !tree.hasSubject(verb),
        let marker = tree.words(before: subject).last(where: {
          tree[$0].head == participle && [.advmod, .mark].contains(tree[$0].relation)
        }), case let above = tree[verb].head, tree.sentence.contains(above),
        above == tree[participle].head || tree.isWithin(above, participle)
      else { continue }
      tree.hang(verb, inPlaceOf: participle)
      tree.tag(verb, as: .vbd, .verb)
      tree.hang(subject, on: verb, as: .nsubj)
      tree[marker].head = verb
      tree.hang(participle, on: subject, as: .acl)
    }
  }

  /// Makes a participle in commas a word about the noun before an infinitive, where it was joined to that.
  ///
  /// In *leave to build, refused by the court, was granted in May*, leave was refused. *Plans to buy, build and sell* stay.
  static func leaveInfinitives(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj), tree.mayHave(tag: .vb) else { return }
    for participle in tree.sentence.dropFirst(4).dropLast(2)
    where tree[participle].tag == .vbn && tree[participle].relation == .conj {
      let infinitive = tree[participle].head
      guard tree.sentence.contains(infinitive), infinitive < participle,
        tree[infinitive].tag == .vb, tree[infinitive].relation == .acl,
        tree[participle - 1].tag == .comma, case let noun = tree[infinitive].head,
        tree.sentence.contains(noun), tree.isNoun(noun), tree.isSubject(noun),
        tree[noun].head > participle, !tree.hasDependent(of: participle, .cc, .aux, .auxPass)
      else { continue }
      tree.hang(participle, on: noun, as: .acl)
    }
  }
}

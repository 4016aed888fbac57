internal import TextModel

/// Participles between commas that take the subject, or the place, of the verb behind them.
enum InsertedParticiples {
  /// Gives a verb back the subject that a participle put in between commas took from it.
  ///
  /// In *Berg, recalled from exile, took command*, Berg is whom the participle describes, and who took command.
  static func returnSubjects(_ tree: inout SentenceTree) {
    var repairs = 0
    for participle in tree.sentence.dropFirst(2) where repairs < TreeMender.repairs {
      let (token, verb) = (tree[participle], tree[participle].head)
      guard [.vbn, .vbd].contains(token.tag), token.relation == .advcl, verb > participle + 1,
        [.vbd, .vbz, .vbp].contains(tree[verb].tag) || tree.isPassive(verb),
        (participle + 1..<verb).contains(where: { tree[$0].tag == .comma })
      else { continue }
      repairs += 1
      let own = tree.sentence.filter { tree[$0].head == participle }
      guard !own.contains(where: { [.aux, .auxPass, .mark].contains(tree[$0].relation) }),
        let subject = own.first(where: { tree.isSubject($0) }), subject < participle,
        (subject + 1..<participle).contains(where: { tree[$0].tag == .comma }),
        !tree.hasSubject(verb)
      else { continue }
      tree[subject].head = verb
      tree[subject].relation = tree.isPassive(verb) ? .nsubjPass : .nsubj
      tree[participle].tag = .vbn
      tree[participle].head = subject
      tree[participle].relation = .acl
    }
  }

  /// Makes a participle of a past tense in commas behind the subject of the past tense that follows.
  ///
  /// In *a sale to the bank, agreed in May, fell through*, no sale agreed.
  static func leaveParticiples(_ tree: inout SentenceTree) {
    for participle in tree.sentence.dropFirst(3) {
      let token = tree[participle]
      guard token.tag == .vbd, tree.lower(participle).hasSuffix("ed"),
        tree[participle - 1].tag == .comma,
        let noun = tree.sentence.first(where: {
          tree[$0].head == participle && tree.isSubject($0)
        }), noun < participle - 1, tree[noun].partOfSpeech == .noun,
        let verb = tree.sentence.first(where: {
          $0 > participle + 2 && tree[$0].head == participle && tree[$0].tag == .vbd
            && [.ccomp, .parataxis].contains(tree[$0].relation)
            && tree[$0 - 1].tag == .comma
        }), !tree.hasSubject(verb)
      else { continue }
      tree[verb].head = token.head
      tree[verb].relation = token.relation
      tree[noun].head = verb
      tree[participle].head = noun
      tree[participle].relation = .acl
      tree[participle].tag = .vbn
      // “agreed *that December*”
      for word in participle + 1..<verb where tree[word].head == verb {
        tree[word].head = participle
      }
      for word in participle + 1..<verb - 1
      where tree[word].relation == .mark && tree[word].head == participle {
        tree[word].head = word + 1
        tree[word].relation = .det
      }
    }
  }

  /// Gives a sentence without any finite verb the one that was taken for a participle behind an insertion.
  ///
  /// In *Berg, worn out, retired two years later*, the second participle is what he did.
  static func findPredicate(_ tree: inout SentenceTree) {
    guard tree.sentence.count > 6, tree.lower(tree.sentence.upperBound - 1) == ".",
      let subject = tree.sentence.prefix(8).first(where: { tree[$0].relation == .root }),
      tree[subject].partOfSpeech == .noun
        || tree[subject].partOfSpeech == .properNoun,
      subject + 2 < tree.sentence.upperBound, tree[subject + 1].tag == .comma,
      !tree.sentence.contains(where: { [.vbd, .vbz, .vbp, .md].contains(tree[$0].tag) }),
      let insertion = tree.sentence.first(where: {
        $0 > subject && tree[$0].relation == .acl && tree[$0].head == subject
      }), [.vbn, .vbg].contains(tree[insertion].tag),
      let comma = (insertion..<tree.sentence.upperBound - 2).first(where: {
        tree[$0].tag == .comma
      }), tree[comma + 1].tag == .vbn
    else { return }
    let verb = comma + 1
    tree[verb].tag = .vbd
    tree[verb].partOfSpeech = .verb
    tree[verb].head = -1
    tree[verb].relation = .root
    tree[subject].head = verb
    tree[subject].relation = .nsubj
    for token in comma..<tree.sentence.upperBound where token != verb {
      if tree[token].head >= tree.sentence.lowerBound, tree[token].head < comma {
        tree[token].head = verb
      }
    }
  }
}

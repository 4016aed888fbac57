internal import TextModel

/// Documents that a text says the date of: “a letter *dated* 3 June 1986”.
enum DatedDocuments {
  /// Gives *dated* to the document right before it, where the tree took it for what somebody does.
  ///
  /// In *a report dated 12 March found that it leaked*, the report found so, and in *warned them in a letter dated 3 June that it
  /// leaked*, that is what they were warned of. *They dated for a year* and *the coin was dated to 1200* stay.
  static func leaveDated(_ tree: inout SentenceTree) {
    for dated in tree.sentence.dropFirst().dropLast() where tree.lower(dated) == "dated" {
      let noun = document(before: dated, tree)
      guard tree.sentence.contains(noun), tree.isNoun(noun),
        let date = date(behind: dated, tree),
        !tree.hasDependent(of: dated, .aux, .auxPass, .mark)
      else { continue }
      let head = tree[dated].head == noun ? tree[noun].head : tree[dated].head
      let isOpen = tree[noun].head == dated && [.nsubj, .nsubjPass].contains(tree[noun].relation)
      guard tree[noun].head != dated || isOpen else { continue }
      if isOpen {
        guard let verb = verb(behind: date.upperBound, of: dated, tree) else { continue }
        tree.hang(verb, inPlaceOf: dated)
        tree.hang(noun, asSubjectOf: verb)
        if tree[verb].tag == .vbn, !tree.hasDependent(of: verb, .aux, .auxPass) {
          tree[verb].tag = .vbd
        }
        rehangAll(from: dated, to: verb, but: date, of: &tree)
      } else if tree.sentence.contains(head), tree[head].partOfSpeech == .verb {
        rehangAll(from: dated, to: head, but: date, of: &tree)
      }
      tree.hang(dated, on: noun, as: .acl)
      tree.tag(dated, as: .vbn, .verb)
      for word in date where !date.contains(tree[word].head) {
        tree.hang(word, on: dated, as: word == date.lowerBound ? .oblUnmarked : .nmodUnmarked)
      }
    }
  }

  /// The document before *dated*, which no comma parts from a person to whom it was sent: “a *letter* to his lawyers, *dated* 3 May”.
  private static func document(before dated: Int, _ tree: SentenceTree) -> Int {
    guard tree[dated - 1].tag == .comma else { return dated - 1 }
    let last = dated - 2
    let receiver = tree[last].relation == .flat ? tree[last].head : last
    guard tree[receiver].relation == .nmod,
      tree[receiver].tag == .nnp || tree.isNoun(receiver) && tree.namesSomebody(receiver),
      case let letter = tree[receiver].head, tree.sentence.contains(letter), letter < receiver,
      [.nn, .nns].contains(tree[letter].tag), !tree.namesSomebody(letter)
    else { return last }
    return letter
  }

  /// Gives a participle with a date behind a comma to the document right before it, where the tree gave it to the clause: “were
  /// promised it under the *Treaty* of Lodge, *signed* on 9 June 1938”.
  ///
  /// - Leaves alone: “the *workers* left the hall, led by Holm”, where no document is.
  static func joinSigned(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vbn) else { return }
    for participle in tree.sentence.dropFirst(2).dropLast()
    where tree[participle].tag == .vbn && made.contains(tree.lower(participle)) {
      guard tree[participle - 1].tag == .comma,
        [.advcl, .conj].contains(tree[participle].relation),
        !tree.hasDependent(of: participle, .aux, .auxPass, .mark, .nsubj, .nsubjPass, .obj),
        ["in", "on"].contains(tree.lower(participle + 1)),
        let document = document(endingAt: participle - 2, tree)
      else { continue }
      tree.hang(participle, on: document, as: .acl)
    }
  }

  /// Gives a participle in commas behind the phrase that opens a sentence to the noun of that, where it was taken for the predicate.
  ///
  /// In *under the Peace of Orlo, sealed that May, the toll was lifted*, nobody sealed that it was. *Under item 3, agreed that the hall be
  /// sold* stays.
  static func leaveOpenings(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vbn) || tree.mayHave(tag: .vbd),
      let participle = tree.sentence.first(where: { tree[$0].relation == .root }),
      [.vbn, .vbd].contains(tree[participle].tag), tree[participle - 1].tag == .comma,
      !tree.hasSubject(participle), !tree.hasDependent(of: participle, .aux, .auxPass, .obj, .cc),
      let noun = tree.dependent(of: participle, in: tree.words(before: participle), .obl),
      tree.hasDependent(of: noun, in: tree.words(before: noun), .case),
      (tree.sentence.lowerBound..<participle - 1).allSatisfy({ tree.isWithin($0, noun) }),
      let comma = tree.comma(in: tree.words(behind: participle)), comma <= participle + 5,
      (participle + 1..<comma).contains(where: { tree.namesTime($0) || tree.isYear($0) }),
      let clause = tree.words(behind: comma).first(where: {
        tree[$0].head == participle && [.ccomp, .parataxis, .conj].contains(tree[$0].relation)
          && tree.hasDependent(of: $0, in: comma + 1..<$0, .nsubj, .nsubjPass)
      })
    else { return }
    tree.hang(clause, inPlaceOf: participle)
    tree.rehang(tree.words(behind: comma - 1), from: participle, to: clause)
    tree.hang(noun, on: clause, as: .obl)
    tree.hang(participle, on: noun, as: .acl)
    tree[participle].tag = .vbn
    tree.rehang(participle + 1..<comma, from: clause, to: participle)
    // “sealed *that* May”
    for word in participle + 1..<comma - 1
    where tree.lower(word) == "that" && tree[word].relation == .mark {
      tree.hang(word, on: word + 1, as: .det)
      tree.tag(word, as: .dt, .determiner)
    }
  }

  /// The document whose phrase ends with a word: “the *Treaty* of Lodge”.
  private static func document(endingAt word: Int, _ tree: SentenceTree) -> Int? {
    var word = word
    for _ in 0..<4 {
      guard tree.sentence.contains(word), tree.isNoun(word) else { return nil }
      if documents.contains(tree.base(ofNoun: word)) { return word }
      guard [.nmod, .flat, .compound].contains(tree[word].relation) else { return nil }
      word = tree[word].head
    }
    return nil
  }

  /// Makes a noun behind a preposition the place of the clause behind it, where it was taken for what sends something.
  ///
  /// In *in a letter sent that day he told her so*, no letter sent anything.
  static func openSent(_ tree: inout SentenceTree) {
    guard tree.mayHave(.ccomp) else { return }
    for sent in tree.sentence.dropFirst(2).dropLast(2) where [.vbd, .vbn].contains(tree[sent].tag) {
      let noun = sent - 1
      guard tree.isSubject(noun) || tree[noun].relation == .obl && !tree.hasSubject(sent),
        tree[noun].head == sent, [.nn, .nns].contains(tree[noun].tag),
        tree.hasDependent(of: noun, in: tree.words(before: noun), .case),
        !tree.hasDependent(of: sent, .aux, .auxPass),
        tree.dependent(of: sent, .obj).map({ tree.namesTime($0) }) ?? true,
        let clause = tree.dependent(of: sent, in: tree.words(behind: sent), .ccomp),
        tree.hasSubject(clause), !tree.hasDependent(of: clause, .mark)
      else { continue }
      tree.hang(clause, inPlaceOf: sent)
      tree.rehang(tree.words(behind: clause), from: sent, to: clause)
      tree.hang(noun, on: clause, as: .obl)
      tree.hang(sent, on: noun, as: .acl)
      tree[sent].tag = .vbn
    }
  }

  private static let made: Set<String> = [
    "signed", "passed", "sealed", "ratified", "adopted", "concluded", "enacted", "issued", "agreed",
    "published", "drafted", "approved", "negotiated", "proclaimed", "promulgated", "granted",
  ]

  private static let documents: Set<String> = [
    "treaty", "agreement", "act", "law", "pact", "accord", "charter", "convention", "contract",
    "deed", "constitution", "decree", "bill", "protocol", "armistice", "truce", "lease", "statute",
    "edict", "ordinance", "declaration",
  ]

  /// The words of the date right behind a word: `3 June 1986`, `last Monday`.
  private static func date(behind dated: Int, _ tree: SentenceTree) -> Range<Int>? {
    let end =
      tree.words(behind: dated).prefix(6).first {
        !(tree[$0].tag == .cd || tree.isHourOrMonth($0)
          || tree[$0].tag == .comma && tree.sentence.contains($0 + 1) && tree.isYear($0 + 1))
      } ?? min(dated + 7, tree.sentence.upperBound)
    return end > dated + 1 ? dated + 1..<end : nil
  }

  /// The verb that the document is the subject of, which the tree hung on *dated*.
  private static func verb(behind start: Int, of dated: Int, _ tree: SentenceTree) -> Int? {
    tree.words(behind: start - 1).first {
      [.vbd, .vbz, .vbp, .vb, .vbn].contains(tree[$0].tag) && tree[$0].head == dated
        && !tree.hasSubject($0) && !tree.hasDependent(of: $0, .mark)
    }
  }

  /// Hangs what hangs on *dated*, or is told behind its date, on the verb of its clause.
  private static func rehangAll(
    from dated: Int, to verb: Int, but date: Range<Int>, of tree: inout SentenceTree
  ) {
    for word in tree.sentence where word != verb && !date.contains(word) {
      let isTold = tree[word].relation == .ccomp && date.contains(tree[word].head)
      if isTold || tree[word].head == dated { tree[word].head = verb }
    }
  }
}

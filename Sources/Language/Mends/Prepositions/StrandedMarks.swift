internal import TextModel

/// Prepositions and conjunctions of time that a tree has one for the other.
enum StrandedMarks {
  /// Gives the noun behind a preposition of time the preposition that a main verb has for a mark: no mark opens a main clause.
  ///
  /// In *since 2012 rents have doubled*, rents double since the year. In *until one day the roof fell he lived there*, the fall
  /// stands in a clause of its own and keeps the mark.
  static func returnToNouns(_ tree: inout SentenceTree) {
    guard tree.mayHave(.mark) else { return }
    for marker in tree.sentence.dropLast()
    where tree[marker].relation == .mark && prepositions.contains(tree.lower(marker)) {
      let verb = tree[marker].head
      guard verb > marker, tree[verb].relation == .root,
        let noun = noun(openedBy: marker + 1, before: verb, tree),
        !tree.hasDependent(of: noun, .case)
      else { continue }
      switch tree[noun].relation {
      case .nmod where tree[tree[noun].head].partOfSpeech == .verb, .oblUnmarked:
        tree[noun].relation = .obl
      case .nmodUnmarked: tree[noun].relation = .nmod
      case .nmod, .obl: break
      default: continue
      }
      tree.tag(marker, as: .in, .adposition)
      tree.hang(marker, on: noun, as: .case)
    }
  }

  /// Lets a verb that a conjunction opens hang on its main verb as a clause, where the tree joins the two, though no *and* does.
  ///
  /// In *she left after the board and the bank had met*, and in *he would sell, provided the board met*, the meeting is a condition
  /// or a time. *She left and, after the board had met, came back* stays.
  static func subordinateClauses(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj) || tree.mayHave(.parataxis) else { return }
    for verb in tree.sentence.dropFirst(3)
    where [.conj, .parataxis].contains(tree[verb].relation) && tree[verb].partOfSpeech == .verb {
      let words = tree.words(before: verb)
      guard
        let marker = tree.dependent(of: verb, in: words, .mark)
          ?? markTakenForCase(before: verb, &tree), conjunctions.contains(tree.lower(marker)),
        case let main = tree[verb].head, main < marker, main >= tree.sentence.lowerBound,
        tree[main].partOfSpeech == .verb, !tree.hasDependent(of: verb, in: words, .cc)
      else { continue }
      tree[verb].relation = .advcl
    }
  }

  /// The preposition of two nouns that stand right before an auxiliary whose verb has no subject; it becomes the verb's, and they its
  /// subject: “*after* the board and the bank *had met*”.
  private static func markTakenForCase(before verb: Int, _ tree: inout SentenceTree) -> Int? {
    let main = tree[verb].head
    guard !tree.hasSubject(verb), tree.sentence.contains(main), main < verb,
      let auxiliary = tree.dependent(of: verb, in: main..<verb, .aux, .auxPass, .cop),
      tree.isFinite(auxiliary),
      let noun = tree.dependent(of: main, in: main + 1..<auxiliary, .obl),
      tree.hasDependent(of: noun, .conj),
      (noun + 1..<auxiliary).allSatisfy({ tree.isWithin($0, noun) }),
      let marker = tree.dependent(of: noun, in: main + 1..<noun, .case),
      conjunctions.contains(tree.lower(marker))
    else { return nil }
    tree.hang(noun, asSubjectOf: verb)
    tree.hang(marker, on: verb, as: .mark)
    return marker
  }

  private static let conjunctions: Set<String> = [
    "after", "although", "because", "before", "if", "once", "provided", "since", "though", "till",
    "unless", "until",
  ]

  /// The head of the phrase that a word opens.
  private static func noun(openedBy first: Int, before verb: Int, _ tree: SentenceTree) -> Int? {
    var noun = first
    for _ in 0..<3
    where [.det, .amod, .nummod, .nmodPoss, .compound].contains(tree[noun].relation) {
      guard tree[noun].head > noun, tree[noun].head < verb else { return nil }
      noun = tree[noun].head
    }
    return noun < verb ? noun : nil
  }

  private static let prepositions: Set<String> = ["after", "before", "since", "till", "until"]
}

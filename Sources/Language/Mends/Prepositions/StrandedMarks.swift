internal import TextModel

/// Prepositions of time that a tree takes for conjunctions of a main clause.
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

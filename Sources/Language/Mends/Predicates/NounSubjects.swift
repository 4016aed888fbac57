internal import TextModel

/// Nouns that a tree takes for the verb of the clause that they are the subject of.
enum NounSubjects {
  /// Makes a base form behind *but* or *and* the subject of the past tense behind it.
  ///
  /// In *the choir was blessed, but work on the nave stopped*, no work was told in the present between two pasts. *They met, but
  /// talk no more* stays.
  static func openNouns(_ tree: inout SentenceTree) {
    for noun in tree.sentence.dropFirst(3).dropLast(2) {
      guard [.vbp, .vb].contains(tree[noun].tag), tree[noun - 1].tag == .cc,
        tree[noun].relation == .conj, case let first = tree[noun].head,
        tree.sentence.contains(first), first < noun,
        tree[first].tag == .vbd || tree.hasDependent(of: first, .auxPass, .aux),
        !tree.hasDependent(of: first, in: tree.words(before: first), .mark),
        !tree.sentence.contains(where: {
          tree[$0].head == first && [.vb, .md].contains(tree[$0].tag)
            && [.aux, .xcomp].contains(tree[$0].relation)
        }),
        !tree.hasDependent(of: noun, .nsubj, .nsubjPass, .obj, .aux),
        EventLexicon.shared.isNoun(tree.lower(noun)),
        let verb = tree.words(behind: noun).first(where: { tree[$0].partOfSpeech == .verb }),
        [.vbn, .vbd].contains(tree[verb].tag), tree[verb].head == noun,
        [.advcl, .xcomp, .ccomp, .acl, .dep].contains(tree[verb].relation),
        !tree.hasDependent(of: verb, .nsubj, .nsubjPass, .mark, .aux),
        (noun + 1..<verb).contains(where: { tree[$0].head == noun && tree[$0].relation == .obl })
      else { continue }
      tree.tag(noun, as: .nn, .noun)
      tree.hang(verb, inPlaceOf: noun)
      if !tree.isPassive(verb) { tree[verb].tag = .vbd }
      tree.rehang(tree.words(behind: verb), from: noun, to: verb)
      tree.rehang(tree.words(before: noun), from: noun, to: verb)
      for word in noun + 1..<verb where tree[word].head == noun && tree[word].relation == .obl {
        tree[word].relation = .nmod
      }
      tree.hang(noun, asSubjectOf: verb)
    }
  }
}

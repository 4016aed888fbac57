internal import TextModel

/// What all but happened.
enum NearMisses {
  /// Makes one adverb of *all but* before a verb.
  ///
  /// In *she all but fell*, she nearly fell.
  static func joinAllButs(_ tree: inout SentenceTree) {
    for all in tree.sentence.dropLast(2) where tree.lower(all) == "all" {
      let verb = all + 2
      guard tree.lower(all + 1) == "but", [.det, .advmod].contains(tree[all].relation),
        [.vbd, .vbz, .vbn].contains(tree[verb].tag), tree[all + 1].head == verb,
        tree[all].head != verb || tree[all].relation != .advmod, tree[verb].relation != .conj
      else { continue }
      tree.hang(all, on: verb, as: .advmod)
      tree.hang(all + 1, on: all, as: .fixed)
    }
  }

  /// Makes the verb behind *did nothing but* the predicate.
  ///
  /// In *she did nothing but thin the glue*, she thinned it. *She did nothing but the dishes* stays.
  static func openNothingButs(_ tree: inout SentenceTree) {
    for nothing in tree.sentence.dropFirst().dropLast(2) where tree.lower(nothing) == "nothing" {
      let (doing, but, verb) = (nothing - 1, nothing + 1, nothing + 2)
      guard ["did", "does", "do"].contains(tree.lower(doing)), tree.lower(but) == "but",
        tree[doing].partOfSpeech == .verb, tree[nothing].head == doing,
        [.vb, .vbp].contains(tree[verb].tag)
          || tree[verb].tag == .jj && tree.sentence.contains(verb + 1)
            && [.dt, .prpPossessive].contains(tree[verb + 1].tag)
      else { continue }
      tree.tag(verb, as: .vb, .verb)
      tree.hang(verb, inPlaceOf: doing)
      for word in tree.sentence where tree[word].head == doing { tree[word].head = verb }
      tree.hang(doing, on: verb, as: .aux)
      tree[doing].partOfSpeech = .auxiliary
      tree.hang(nothing, on: verb, as: .dep)
      tree.hang(but, on: nothing, as: .fixed)
      let object = tree.words(behind: verb).first {
        tree[$0].head == verb && tree.isNoun($0) && tree[$0].relation == .dep
      }
      if let object { tree[object].relation = .obj }
    }
  }
}

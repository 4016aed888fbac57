internal import TextModel

/// Verbs in the present in logs and entries, behind a name.
enum EntryPresents {
  /// Makes the verb of an entry in the present of what was taken for a noun.
  ///
  /// In *12 May – Ms Byrne slips on a stair and breaks her wrist*, no slips are told of.
  static func tagPresents(_ tree: inout SentenceTree) {
    for verb in tree.sentence.dropFirst().dropLast() {
      let (name, next) = (verb - 1, verb + 1)
      guard tree[verb].tag == .nns, tree[name].tag == .nnp,
        EventLexicon.shared.isVerb(Lemmatiser().verb(tree.lower(verb), .vbz)),
        [.in, .dt, .prpPossessive, .to, .rp, .nnp].contains(tree[next].tag),
        case let root = tree[verb].head, tree.sentence.contains(root), root < verb,
        tree[root].tag == .nnp, !tree.sentence.contains(tree[root].head),
        !(tree.sentence.lowerBound..<verb).contains(where: {
          [.verb, .auxiliary].contains(tree[$0].partOfSpeech)
        })
      else { continue }
      tree[verb].tag = .vbz
      tree[verb].partOfSpeech = .verb
      tree[verb].head = tree[root].head
      tree[verb].relation = tree[root].relation
      for word in tree.sentence where word != verb && tree[word].head == root {
        tree[word].head = verb
      }
      tree[name].head = verb
      tree[name].relation = .nsubj
      for word in root..<name {
        tree[word].head = name
        tree[word].relation = .nmodDesc
      }
      for word in verb + 1..<tree.sentence.upperBound
      where tree[word].head == verb && tree[word].relation == .nmod {
        tree[word].relation = .obl
      }
    }
  }

  /// Gives a verb in the present the name right before it as its subject.
  ///
  /// In *9 July – Brightwater files its defence*, the name describes nothing.
  static func returnNames(_ tree: inout SentenceTree) {
    for verb in tree.sentence.dropFirst() {
      let name = verb - 1
      guard tree[verb].tag == .vbz, tree[name].head == verb,
        [.amod, .compound, .nmodDesc, .case].contains(tree[name].relation),
        tree.isCapitalised(name),
        !tree.hasSubject(verb)
      else { continue }
      tree[name].tag = .nnp
      tree[name].partOfSpeech = .properNoun
      tree[name].relation = .nsubj
    }
  }
}

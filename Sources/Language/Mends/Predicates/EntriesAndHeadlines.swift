internal import TextModel

/// Verbs in the present in entries of logs and in headlines, that a tree takes for nouns.
enum EntriesAndHeadlines {
  /// Makes the verb of an entry in the present of what was taken for a noun.
  ///
  /// In *12 May – Ms Byrne slips on a stair and breaks her wrist*, no slips are told of.
  static func tagPresents(_ tree: inout SentenceTree) {
    for verb in tree.sentence.dropFirst().dropLast() {
      let (name, next) = (verb - 1, verb + 1)
      guard tree[verb].tag == .nns, tree[name].tag == .nnp, tree.canBePresent(verb),
        [.in, .dt, .prpPossessive, .to, .rp, .nnp].contains(tree[next].tag),
        case let root = tree[verb].head, tree.sentence.contains(root), root < verb,
        tree[root].tag == .nnp, !tree.sentence.contains(tree[root].head),
        !tree.words(before: verb).contains(where: {
          [.verb, .auxiliary].contains(tree[$0].partOfSpeech)
        })
      else { continue }
      tree.tag(verb, as: .vbz, .verb)
      tree.hang(verb, inPlaceOf: root)
      tree.rehang(tree.sentence, from: root, to: verb)
      tree.hang(name, on: verb, as: .nsubj)
      for word in root..<name { tree.hang(word, on: name, as: .nmodDesc) }
      for word in tree.words(behind: verb)
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
        tree.isCapitalised(name), !tree.hasSubject(verb)
      else { continue }
      tree.tag(name, as: .nnp, .properNoun)
      tree[name].relation = .nsubj
    }
  }

  /// Makes a verb of what was read as the plural in a name, where a headline goes on with another verb behind a comma.
  ///
  /// In *Apple releases kit, announces update*, no comma parts a subject from its verb, so Apple does both. *Apple
  /// releases, announces* and *The firm's shares, once high, fell* stay.
  static func openHeadlines(_ tree: inout SentenceTree) {
    for verb in tree.sentence.dropFirst(4) {
      guard tree[verb].tag == .vbz, tree[verb - 1].tag == .comma,
        case let noun = tree.sentence.lowerBound + 1, tree[noun].tag == .nns,
        tree[noun].head == verb, tree[noun].relation == .nsubj, tree[noun - 1].tag == .nnp,
        tree[noun - 1].head == noun,
        let object = (noun + 1..<verb - 1).first(where: {
          tree[$0].head == noun && [.appos, .nmod, .flat].contains(tree[$0].relation)
            && [.nn, .nns, .nnp, .nnps].contains(tree[$0].tag)
        })
      else { continue }
      tree.tag(noun, as: .vbz, .verb)
      tree.hang(noun, inPlaceOf: verb)
      tree[noun - 1].relation = .nsubj
      tree[object].relation = .obj
      tree.hang(verb, on: noun, as: .parataxis)
      return
    }
  }
}

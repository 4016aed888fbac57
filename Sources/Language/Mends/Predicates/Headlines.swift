internal import TextModel

/// Headlines that tell two things of one subject.
enum Headlines {
  /// Makes a verb of what was read as the plural in a name, where a headline goes on with another verb behind a comma.
  ///
  /// In *Apple releases kit, announces update*, no comma parts a subject from its verb, so Apple does both. *Apple
  /// releases, announces* and *The firm's shares, once high, fell* stay.
  static func openHeadlines(_ tree: inout SentenceTree) {
    for verb in tree.sentence.dropFirst(4) {
      guard tree[verb].tag == .vbz, tree[verb - 1].tag == .comma,
        case let noun = tree.sentence.lowerBound + 1, tree[noun].tag == .nns,
        tree[noun].head == verb, tree[noun].relation == .nsubj,
        tree[noun - 1].tag == .nnp, tree[noun - 1].head == noun,
        let object = (noun + 1..<verb - 1).first(where: {
          tree[$0].head == noun && [.appos, .nmod, .flat].contains(tree[$0].relation)
            && [.nn, .nns, .nnp, .nnps].contains(tree[$0].tag)
        })
      else { continue }
      tree[noun].tag = .vbz
      tree[noun].partOfSpeech = .verb
      tree[noun].head = tree[verb].head
      tree[noun].relation = tree[verb].relation
      tree[noun - 1].relation = .nsubj
      tree[object].relation = .obj
      tree[verb].head = noun
      tree[verb].relation = .parataxis
      return
    }
  }
}

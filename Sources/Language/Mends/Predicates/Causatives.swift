internal import TextModel

/// *Had* with an object and a participle, which is no past perfect.
enum Causatives {
  /// Makes a verb of *had* where somebody had another do or suffer something, which was read as a past perfect.
  ///
  /// In *Holm had Berg thrown in jail and then left*, what stands between an auxiliary and its participle is no subject
  /// where another one stands before: Holm had it done. *Had Berg thrown it*, without one, stays.
  static func openCausatives(_ tree: inout SentenceTree) {
    for having in tree.sentence.dropFirst() {
      let token = tree[having]
      guard token.relation == .aux, ["had", "has", "have"].contains(tree.lower(having)),
        case let deed = token.head, deed > having + 1, tree.sentence.contains(deed),
        tree[deed].tag == .vbn,
        let doer = (tree.sentence.lowerBound..<having).last(where: {
          [.nsubj, .nsubjPass].contains(tree[$0].relation)
            && (having...deed).contains(tree[$0].head)
        }),
        let other = (having + 1..<deed).first(where: {
          [.nsubj, .obj].contains(tree[$0].relation)
            && [having, deed].contains(tree[$0].head)
            && ([.nn, .nns, .nnp, .nnps].contains(tree[$0].tag)
              || ["him", "her", "it", "them", "me", "us"].contains(tree.lower($0)))
        })
      else { continue }
      tree[having].head = tree[deed].head
      tree[having].relation = tree[deed].relation
      tree[having].partOfSpeech = .verb
      tree[deed].head = having
      tree[deed].relation = .xcomp
      tree[doer].head = having
      tree[doer].relation = .nsubj
      tree[other].head = having
      tree[other].relation = .obj
      for rest in tree.sentence where tree[rest].head == deed && rest != having {
        // What stands before *had*, and what joins or ends the whole, is of the having.
        let isOfWhole =
          rest < having
          || tree[rest].relation == .conj && [.vbd, .vbz].contains(tree[rest].tag)
          || rest == tree.sentence.upperBound - 1 && tree[rest].relation == .punct
        if isOfWhole { tree[rest].head = having }
      }
    }
  }
}

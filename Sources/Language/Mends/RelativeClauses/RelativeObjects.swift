internal import TextModel

/// Objects that a relative clause begins with.
enum RelativeObjects {
  /// Gives a relative clause the object that it begins with: *Bolt, whose daughter Ann he married*.
  static func takeOwned(_ tree: inout SentenceTree) {
    var repairs = 0
    for owner in tree.sentence.dropFirst()
    where repairs < TreeMender.repairs && tree[owner].tag == .wpPossessive {
      repairs += 1
      let noun = tree[owner].head
      guard noun > owner, tree[noun].relation == .appos,
        let subject = (noun + 1..<max(noun + 1, min(noun + 8, tree.sentence.upperBound))).first(
          where: {
            tree.isSubject($0) && tree[$0].head > $0
          }), case let verb = tree[subject].head,
        tree[verb].relation == .aclRelcl,
        !tree.sentence.contains(where: {
          tree[$0].head == verb && [.obj, .ccomp, .xcomp].contains(tree[$0].relation)
        })
      else { continue }
      let described = tree[verb].head
      if described == noun || described > noun && tree[described].head == noun {
        tree[verb].head = tree[noun].head
      }
      tree[noun].head = verb
      tree[noun].relation = .obj
    }
  }
}

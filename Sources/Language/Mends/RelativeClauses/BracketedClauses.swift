internal import TextModel

/// Clauses in brackets, which describe the name right before them.
enum BracketedClauses {
  /// Hangs a clause that opens a bracket on the name before it, where it was hung on a noun further back: “two sons, Tom (born 2001) and
  /// *Sam (born* 2004)”.
  static func describeNames(_ tree: inout SentenceTree) {
    for bracket in tree.sentence.dropFirst().dropLast() where tree.lower(bracket) == "(" {
      guard tree[bracket - 1].tag == .nnp,
        let clause = tree.words(behind: bracket).prefix(3).first(where: {
          [.acl, .aclRelcl].contains(tree[$0].relation)
        }), case let old = tree[clause].head, old < bracket - 1, tree.sentence.contains(old),
        case let name = tree[bracket - 1].relation == .flat ? tree[bracket - 1].head : bracket - 1,
        name != old, name > old, name < bracket
      else { continue }
      tree[clause].head = name
    }
  }
}

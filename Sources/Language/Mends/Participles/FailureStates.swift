internal import TextModel

/// What something is when it fails.
enum FailureStates {
  /// Makes an adjective of a participle right behind *fail*, with what was taken for its own beside *fail*.
  ///
  /// In *the valves have failed closed since May*, they have failed, and nobody failed to close them. *They failed to close* stays.
  static func describeFailures(_ tree: inout SentenceTree) {
    guard tree.mayHave(.xcomp) || tree.mayHave(.advcl) else { return }
    for state in tree.sentence.dropFirst() {
      let verb = tree[state].head
      guard [.xcomp, .advcl, .obj, .advmod].contains(tree[state].relation),
        ["closed", "open", "shut", "locked", "unlocked", "opened"].contains(tree.lower(state)),
        tree.sentence.contains(verb), verb == state - 1,
        ["fail", "fails", "failed", "failing"].contains(tree.lower(verb)),
        !tree.hasDependent(of: state, .mark, .nsubj, .aux, .auxPass, .obj)
      else { continue }
      tree.tag(state, as: .jj, .adjective)
      tree[state].relation = .xcomp
      tree.rehang(tree.words(behind: state), from: state, to: verb)
    }
  }
}

import TextModel

/// Tells what would have been if something had come at another time, which says of no event that it did not come.
enum OtherTime {
  /// Whether a condition contrary to fact changes only when or where something happened.
  ///
  /// - Reads: “had the dam broken *an hour later*”, “had it *happened* in the daytime”.
  /// - Leaves alone: “had the dam broken”, “had it happened”.
  static func isTold(by verb: Int, in syntax: Syntax) -> Bool {
    let words = syntax.tree.dependents(of: verb)
    if words.contains(where: {
      $0 > verb && ["earlier", "later", "sooner"].contains(syntax.lower($0))
    }) {
      return true
    }
    guard let subject = syntax.subject(of: verb),
      ["it", "this", "that"].contains(syntax.lower(subject)),
      ["happen", "occur", "come", "start", "begin", "strike", "hit"].contains(syntax.lemma(verb))
    else { return false }
    return words.contains { $0 > verb && [.obl, .oblUnmarked].contains(syntax.relation($0)) }
  }
}

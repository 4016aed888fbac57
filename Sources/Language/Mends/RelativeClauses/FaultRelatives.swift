internal import TextModel

/// Relative clauses behind what was wrong with something.
enum FaultRelatives {
  /// Gives a relative clause of a mishap to the thing that had a fault, or that trouble was with, not to the fault.
  ///
  /// In *a fault in the pipe, which burst in May, was found*, the pipe burst, and in *criticism of Holm, who had left, grew*, Holm had
  /// left. *A fault in the pipe, which delayed them* stays.
  static func lowerToThings(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl) else { return }
    for pronoun in tree.sentence.dropFirst(4).dropLast()
    where ["which", "who"].contains(tree.lower(pronoun)) && tree.isSubject(pronoun) {
      let clause = tree[pronoun].head
      guard clause > pronoun, tree[clause].relation == .aclRelcl, tree[pronoun - 1].tag == .comma,
        case let fault = tree[clause].head, tree.sentence.contains(fault), fault < pronoun - 2,
        [.nn, .nns].contains(tree[fault].tag), faults.contains(tree.base(ofNoun: fault)),
        tree.lower(pronoun) == "who" || mishaps.contains(tree.base(ofPast: clause)),
        !tree.hasDependent(of: clause, .auxPass),
        let thing = (fault + 1..<pronoun).last(where: {
          tree[$0].head == fault && tree[$0].relation == .nmod && tree.isNoun($0)
        }), !tree.namesTime(thing)
      else { continue }
      tree[clause].head = thing
    }
  }

  private static let faults: Set<String> = [
    "fault", "problem", "defect", "flaw", "trouble", "issue", "difficulty", "concern", "doubt",
    "criticism", "complaint", "question", "worry", "weakness", "damage", "error", "crack", "hole",
    "leak",
  ]

  /// What becomes of things, and not of what is wrong with them.
  private static let mishaps: Set<String> = [
    "burst", "fail", "break", "crash", "explode", "sink", "collapse", "burn", "jam", "crack",
    "overheat", "stall", "derail", "leak", "rupture", "catch", "fall", "capsize",
  ]
}

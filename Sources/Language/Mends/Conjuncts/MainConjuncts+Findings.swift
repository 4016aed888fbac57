internal import TextModel

/// Deeds behind *and* that a tree joins to what was found, or for the how manieth time something was.
extension MainConjuncts {
  /// Joins to the main verb a deed behind a comma, where it was joined to a clause that tells for the how manieth time the deed was.
  ///
  /// In *Holm rang Berg, the first time they had spoken, and offered to go*, Holm offered. *It was the first time that he came and saw
  /// it* stays.
  static func raiseFromOccasions(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl), tree.mayHave(.conj) else { return }
    for deed in tree.sentence.dropFirst(6)
    where tree[deed].relation == .conj && [.vbd, .vbn].contains(tree[deed].tag) {
      let clause = tree[deed].head
      guard tree.sentence.contains(clause), clause < deed, tree[clause].relation == .aclRelcl,
        tree[deed - 1].tag == .cc, tree[deed - 2].tag == .comma,
        !tree.hasDependent(of: deed, .nsubj, .nsubjPass, .aux, .auxPass),
        case let time = tree[clause].head, tree.sentence.contains(time), time < clause,
        ["time", "occasion"].contains(tree.lower(time)),
        [.appos, .oblUnmarked, .parataxis, .conj].contains(tree[time].relation),
        tree.dependents(of: time).contains(where: { tree[$0].tag == .jj && $0 < time })
      else { continue }
      var above = tree[time].head
      for _ in 0..<3 where tree.sentence.contains(above) && tree[above].partOfSpeech != .verb {
        above = tree[above].head
      }
      guard tree.sentence.contains(above), above < time, tree[above].partOfSpeech == .verb,
        tree.hasSubject(above), tree[above].tag == .vbd
      else { continue }
      tree.tag(deed, as: .vbd, .verb)
      raise(deed, to: above, from: clause, &tree)
    }
  }

  /// Joins to a finding what who found it imposed on *it* or *him*, where it was joined to what was found.
  ///
  /// In *the court ruled that the firm had copied the lock and ordered it to pay*, the court ordered it. *She found that he had copied
  /// the lock and sold it* and *the court found that he had known of the raids and ordered them* stay.
  static func raiseImposed(_ tree: inout SentenceTree) {
    guard tree.mayHave(.ccomp), tree.mayHave(.conj), tree.mayHave(tag: .prp) else { return }
    for deed in tree.sentence.dropFirst(6)
    where tree[deed].relation == .conj && [.vbd, .vbn].contains(tree[deed].tag) {
      let clause = tree[deed].head
      guard tree.sentence.contains(clause), clause < deed, tree[clause].relation == .ccomp,
        imposing.contains(tree.base(ofPast: deed)),
        !tree.hasDependent(of: deed, .aux, .auxPass, .nsubj, .nsubjPass),
        ["it", "him", "her", "them"].contains(tree.lower(deed + 1)),
        ["to", "from", "for"].contains(tree.lower(deed + 2))
          || [.cd, .currency].contains(tree[deed + 2].tag),
        case let main = tree[clause].head, tree.sentence.contains(main), main < clause,
        tree[main].tag == .vbd, tree.hasSubject(main),
        ["rule", "find", "hold", "decide", "conclude", "determine"]
          .contains(tree.base(ofPast: main))
      else { continue }
      tree.tag(deed, as: .vbd, .verb)
      raise(deed, from: clause, &tree)
    }
  }

  private static let imposing: Set<String> = [
    "order", "fine", "bar", "ban", "sentence", "jail", "instruct", "direct", "award", "suspend",
    "disqualify", "summon", "prohibit", "forbid", "clear", "acquit", "convict", "require",
  ]
}

extension TreeDecoder {
  /// Moves one of several tokens that cannot all have the head that they have: a verb has one subject.
  ///
  /// The one that loses least takes its next best head, so that the tree stays a tree.
  ///
  /// - Parameters:
  ///   - rivals: tokens with one head.
  ///   - heads: the tree, the number of tokens for the root's head.
  ///   - scores: those that `heads(_:count:)` took.
  /// - Complexity: O(*kn*) in the numbers of rivals and tokens, times the depth of the tree.
  func settle(_ rivals: [Int], in heads: inout [Int], _ scores: [Int32]) {
    let count = heads.count
    var best: (loss: Int32, token: Int, head: Int)?
    for token in rivals {
      let row = token * (count + 1)
      for head in 0..<count where head != token && head != heads[token] {
        let loss = scores[row + heads[token]] &- scores[row + head]
        guard best.map({ loss < $0.loss }) ?? true, !governs(token, head, heads) else { continue }
        best = (loss, token, head)
      }
    }
    if let best { heads[best.token] = best.head }
  }

  /// Whether a token stands on the way from another up to the root.
  private func governs(_ token: Int, _ other: Int, _ heads: [Int]) -> Bool {
    var place = other
    while place < heads.count {
      if place == token { return true }
      place = heads[place]
    }
    return false
  }
}

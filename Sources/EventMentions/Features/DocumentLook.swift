internal import TextModel

/// What a first look says of a lemma elsewhere in the same document.
///
/// - Complexity: O(*n*) in the number of candidates.
package struct DocumentLook {
  private var sums: [UInt64: (sum: Int, count: Int)] = [:]
  private let look: EventFeatures.FirstLook

  /// Gathers the first look by lemma.
  package init(_ look: EventFeatures.FirstLook, _ features: EventFeatures) {
    self.look = look
    for (token, perMille) in look.enumerated() where perMille >= 0 {
      var entry = sums[features.lemmas[token], default: (0, 0)]
      entry.sum += Int(perMille)
      entry.count += 1
      sums[features.lemmas[token]] = entry
    }
  }

  /// How probable an event is where the lemma stands elsewhere, in steps; 0 where it stands here alone.
  func level(of token: Int, lemma: UInt64) -> UInt64 {
    guard let entry = sums[lemma], entry.count > 1, look[token] >= 0 else { return 0 }
    let mean = (entry.sum - Int(look[token])) / (entry.count - 1)
    return EventFeatures.level(Int16(clamping: mean))
  }
}

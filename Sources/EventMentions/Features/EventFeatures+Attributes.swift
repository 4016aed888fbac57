internal import LinearModels
package import TextModel

extension EventFeatures {
  /// Appends what the verb group around an event says, for its tense and aspect.
  ///
  /// - Returns: the verb group.
  @discardableResult
  package func appendVerbGroup(_ token: Int, to features: inout [UInt64]) -> VerbGroup {
    let group = VerbGroup(of: token, in: syntax)
    let form = UInt64(withUnsafeBytes(of: group.form) { $0.first ?? 0 })
    let flags: UInt64 =
      (group.isPerfect ? 1 : 0) | (group.isProgressive ? 2 : 0) | (group.isPassive ? 4 : 0)
      | (group.isCopular ? 8 : 0) | (group.negation != nil ? 16 : 0)
    let modal = group.modal.map { FeatureHash.string($0) } ?? 0
    let facts = FeatureHash.mix(form, flags & 15, modal)
    let tag = tag(token)
    let relation = relation(token)
    features.append(FeatureHash.mix(300, facts))
    features.append(FeatureHash.mix(301, facts, tag))
    features.append(FeatureHash.mix(302, facts, relation))
    features.append(FeatureHash.mix(303, form, flags & 3))
    features.append(FeatureHash.mix(304, form, tag))
    features.append(FeatureHash.mix(305, modal))
    features.append(FeatureHash.mix(306, facts, tag, relation))
    features.append(FeatureHash.mix(307, facts, lemmas[token]))
    if let head = syntax.head(token), syntax.isVerb(head) {
      features.append(FeatureHash.mix(308, form, tag, self.tag(head)))
      features.append(FeatureHash.mix(309, facts, lemmas[head], relation))
    }
    return group
  }
}

internal import LinearModels
internal import TextModel

extension EventFeatures {
  /// Appends what the lexicon says of the token and of the words it stands with.
  func appendSenses(_ token: Int, _ sentence: Range<Int>, to features: inout [UInt64]) {
    let entry = lexicon[token]
    let tag = tag(token)
    let relation = relation(token)
    features.append(FeatureHash.mix(100, entry.sense, tag))
    features.append(FeatureHash.mix(101, entry.senses, tag))
    features.append(FeatureHash.mix(102, entry.share, tag))
    features.append(FeatureHash.mix(103, entry.verb))
    features.append(FeatureHash.mix(104, entry.verbSense, entry.share))
    features.append(FeatureHash.mix(105, entry.sense, relation))
    features.append(FeatureHash.mix(106, entry.share, relation))
    features.append(FeatureHash.mix(107, entry.sense, entry.senses, entry.verbSense))
    let suffix = atoms[syntax.text.tokens[token].word].suffixes[2]
    features.append(FeatureHash.mix(108, entry.senses, suffix))
    let (l1, t1) = look(token - 1, sentence)
    let (r1, u1) = look(token + 1, sentence)
    features.append(FeatureHash.mix(109, entry.sense, l1))
    features.append(FeatureHash.mix(110, entry.sense, r1))
    features.append(FeatureHash.mix(111, entry.sense, t1))
    features.append(FeatureHash.mix(112, entry.sense, u1))
    features.append(FeatureHash.mix(113, entry.share, l1))
    features.append(FeatureHash.mix(114, entry.share, r1))
    if let head = syntax.head(token) {
      features.append(FeatureHash.mix(115, entry.sense, lemmas[head]))
      features.append(FeatureHash.mix(116, entry.sense, lexicon[head].sense, relation))
      features.append(FeatureHash.mix(117, entry.share, lexicon[head].sense, relation))
      features.append(FeatureHash.mix(118, lexicon[head].sense, tag, relation))
    }
    for dependent in syntax.tree.dependents(of: token) {
      let relation = self.relation(dependent)
      switch syntax.relation(dependent) {
      case .case, .det, .nmodPoss:
        features.append(FeatureHash.mix(119, entry.sense, relation, lemmas[dependent]))
        features.append(FeatureHash.mix(120, entry.share, relation, lemmas[dependent]))
      case .nmod, .nsubj, .obj, .amod, .compound, .nsubjPass, .obl, .ccomp, .xcomp, .acl, .advcl:
        features.append(FeatureHash.mix(121, relation, tag, lexicon[dependent].sense))
        features.append(FeatureHash.mix(122, entry.sense, relation))
        features.append(FeatureHash.mix(123, entry.share, relation))
        features.append(FeatureHash.mix(124, entry.sense, relation, lexicon[dependent].sense))
      default: break
      }
    }
  }
}

internal import LinearModels
internal import TextModel

extension EventFeatures {
  /// What a first look over a whole text says: for each token how probable an event is, 0 to 1000; -1 for none.
  package typealias FirstLook = [Int16]

  /// Appends the features of the second look at a candidate: its own and its neighbours' first scores.
  package func appendSecondLook(
    _ token: Int, _ look: FirstLook, _ document: DocumentLook, to features: inout [UInt64]
  ) {
    let level = Self.level(look[token])
    let tag = tag(token)
    let relation = relation(token)
    let other = document.level(of: token, lemma: lemmas[token])
    let entry = lexicon[token]
    features.append(FeatureHash.mix(200, level))
    features.append(FeatureHash.mix(201, level, tag))
    features.append(FeatureHash.mix(202, level, relation))
    features.append(FeatureHash.mix(203, level, other))
    features.append(FeatureHash.mix(204, level, other, tag))
    features.append(FeatureHash.mix(205, other, tag))
    features.append(FeatureHash.mix(206, level, entry.share))
    features.append(FeatureHash.mix(207, level, entry.sense))
    features.append(FeatureHash.mix(208, lemmas[token]))
    let sentence = syntax.text.sentences[syntax.sentence(of: token)].tokens
    features.append(FeatureHash.mix(209, level, self.look(token - 1, sentence).tag))
    features.append(FeatureHash.mix(210, level, self.look(token + 1, sentence).tag))
    appendContext(token, look, level: level, to: &features)
  }

  /// Appends what the first look says of the words around a token.
  package func appendContext(
    _ token: Int, _ look: FirstLook, level: UInt64 = 99, to features: inout [UInt64]
  ) {
    let relation = relation(token)
    let tag = tag(token)
    if let head = syntax.head(token) {
      let headLevel = Self.level(look[head])
      features.append(FeatureHash.mix(220, headLevel, relation))
      features.append(FeatureHash.mix(221, headLevel, relation, level))
      features.append(FeatureHash.mix(222, headLevel, relation, tag))
    } else {
      features.append(FeatureHash.mix(223, tag, level))
    }
    for dependent in syntax.tree.dependents(of: token) {
      let dependentLevel = Self.coarse(look[dependent])
      guard dependentLevel > 0 else { continue }
      let relation = self.relation(dependent)
      features.append(FeatureHash.mix(224, dependentLevel, relation))
      features.append(FeatureHash.mix(225, dependentLevel, relation, level))
      features.append(FeatureHash.mix(226, dependentLevel, relation, tag))
    }
  }

  /// A probability of events in fourteen steps, finer near certainty; 0 for what is no candidate.
  static func level(_ perMille: Int16) -> UInt64 {
    switch perMille {
    case ..<0: 0
    case ..<5: 1
    case ..<20: 2
    case ..<50: 3
    case ..<100: 4
    case ..<200: 5
    case ..<350: 6
    case ..<500: 7
    case ..<650: 8
    case ..<800: 9
    case ..<900: 10
    case ..<950: 11
    case ..<980: 12
    default: 13
    }
  }

  private static func coarse(_ perMille: Int16) -> UInt64 {
    switch perMille {
    case ..<0: 0
    case ..<200: 1
    case ..<600: 2
    default: 3
    }
  }
}

internal import LinearModels
internal import TextModel

extension EventFeatures {
  /// Appends what the dependency tree says of a token: its head, its dependents, its auxiliaries.
  func appendTree(_ token: Int, to features: inout [UInt64]) {
    let lemma = lemmas[token]
    let tag = tag(token)
    let relation = relation(token)
    let head = syntax.head(token)
    let headLemma = head.map { lemmas[$0] } ?? 7
    let headTag = head.map { self.tag($0) } ?? 253
    let headRelation = head.map { self.relation($0) } ?? 255
    var facts = Dependents()
    for dependent in syntax.tree.dependents(of: token) {
      take(dependent, lemma, tag, &facts, &features)
    }
    features.append(FeatureHash.mix(60, relation))
    features.append(FeatureHash.mix(61, relation, headLemma))
    features.append(FeatureHash.mix(62, relation, headTag))
    features.append(FeatureHash.mix(63, relation, lemma))
    features.append(FeatureHash.mix(64, headLemma, lemma))
    features.append(FeatureHash.mix(65, relation, tag))
    features.append(FeatureHash.mix(66, relation, headRelation, headTag))
    features.append(FeatureHash.mix(67, relation, tag, headTag))
    features.append(FeatureHash.mix(68, facts.preposition, relation, tag))
    features.append(FeatureHash.mix(69, facts.preposition, lemma))
    features.append(FeatureHash.mix(70, facts.preposition, headLemma))
    features.append(FeatureHash.mix(71, facts.preposition, relation, headTag))
    features.append(FeatureHash.mix(72, facts.determiner, tag))
    features.append(FeatureHash.mix(73, facts.determiner, lemma))
    features.append(FeatureHash.mix(74, facts.determiner, relation, tag))
    features.append(FeatureHash.mix(75, facts.relations, tag))
    features.append(FeatureHash.mix(76, facts.relations, relation, tag))
    features.append(FeatureHash.mix(77, facts.auxiliaries, tag))
    features.append(FeatureHash.mix(78, facts.auxiliaries, lemma))
    features.append(FeatureHash.mix(79, facts.hasTime ? 1 : 0, tag))
    features.append(FeatureHash.mix(80, facts.hasTime ? 1 : 0, lemma))
    if let head {
      let headHasTime = syntax.tree.dependents(of: head).contains { isTime[$0] }
      features.append(FeatureHash.mix(81, headHasTime ? 1 : 0, tag, relation))
    }
    if syntax.relation(token) == .conj, let head {
      features.append(FeatureHash.mix(82, headLemma, headRelation))
      features.append(FeatureHash.mix(83, headTag, tag, self.relation(head)))
    }
  }

  /// What was gathered of a token's dependents.
  private struct Dependents {
    var preposition: UInt64 = 0
    var determiner: UInt64 = 0
    var relations: UInt64 = 0
    var auxiliaries: UInt64 = 0
    var hasTime = false
  }

  private func take(
    _ dependent: Int, _ lemma: UInt64, _ tag: UInt64, _ facts: inout Dependents,
    _ features: inout [UInt64]
  ) {
    let relation = self.relation(dependent)
    let word = lemmas[dependent]
    if isTime[dependent] { facts.hasTime = true }
    switch syntax.relation(dependent) {
    case .punct: return
    case .case: if facts.preposition == 0 { facts.preposition = word }
    case .det: facts.determiner = word
    case .nmodPoss: facts.determiner = 1
    case .aux, .auxPass, .cop, .mark:
      facts.auxiliaries = FeatureHash.mix(
        facts.auxiliaries, atoms[syntax.text.tokens[dependent].word].lower)
    default: break
    }
    facts.relations = FeatureHash.mix(facts.relations, relation)
    let dependentWord = isTime[dependent] ? 1 : word
    features.append(FeatureHash.mix(90, relation, tag))
    features.append(FeatureHash.mix(91, relation, dependentWord))
    features.append(FeatureHash.mix(92, relation, self.tag(dependent), tag))
    features.append(FeatureHash.mix(93, relation, lemma))
    features.append(FeatureHash.mix(94, relation, dependentWord, lemma))
  }
}

import TextModel

/// How far an analysis agrees with a treebank, token by token (the CoNLL 2018 definitions on gold tokens).
struct Agreement {
  private(set) var tokens = 0
  private(set) var penn = 0
  private(set) var universal = 0
  private(set) var heads = 0
  private(set) var relations = 0

  /// Compares two analyses of the same tokens.
  init(gold: AnalysedText, system: AnalysedText) {
    for (gold, system) in zip(gold.tokens, system.tokens) {
      tokens += 1
      if gold.tag == system.tag { penn += 1 }
      if gold.partOfSpeech == system.partOfSpeech { universal += 1 }
      if gold.head == system.head {
        heads += 1
        if universalPart(gold.relation) == universalPart(system.relation) { relations += 1 }
      }
    }
  }

  /// A line for the trainer's report, with trees or without.
  func line(_ name: String, withTrees: Bool) -> String {
    let tags = "\(name): XPOS \(percent(penn)) UPOS \(percent(universal))"
    return withTrees ? tags + " UAS \(percent(heads)) LAS \(percent(relations))" : tags
  }

  private func percent(_ count: Int) -> String {
    let hundredths = tokens == 0 ? 0 : (count * 10000 + tokens / 2) / tokens
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  private func universalPart(_ relation: DependencyRelation) -> Substring {
    relation.rawValue.prefix { $0 != ":" }
  }
}

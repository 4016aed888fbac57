public import LinearModels
package import TextModel

/// Labels the tokens of names by a model, from left to right and greedily.
public struct NameTagger: Sendable {
  private let model: any FeatureScorer

  /// Opens the shipped model.
  ///
  /// - Throws: `ModelError` where the program was built without it.
  public init() throws(ModelError) {
    self.init(model: try LinearModel(shipped: "names", features: NamingFeatures.name))
  }

  /// Creates a tagger from a scorer of `NamingFeatures.labels`.
  public init(model: any FeatureScorer) { self.model = model }

  /// Returns the names of a tagged text by the model alone, in order and without overlap.
  package func names(_ text: AnalysedText) -> [NameMention] {
    var features = NamingFeatures(text.words)
    var names: [NameMention] = []
    var buffer: [UInt64] = []
    var scores: [Int32] = []
    for sentence in text.sentences {
      var previous = 0
      var secondPrevious = 0
      var begin = sentence.tokens.lowerBound
      for index in sentence.tokens {
        if previous == 0, !features.mayBegin(text.tokens[index]) {
          secondPrevious = 0
          begin = index
          continue
        }
        buffer.removeAll(keepingCapacity: true)
        features.append(
          index, text.tokens, sentence.tokens, previous: previous, secondPrevious: secondPrevious,
          to: &buffer)
        let label = Self.allowed(model.best(buffer, scores: &scores), after: previous)
        // After `allowed`, an inside label always goes on with the name before it.
        if label == 0 || label % 2 == 1 {
          Self.close(begin..<index, previous, into: &names)
          begin = index
        }
        secondPrevious = previous
        previous = label
      }
      Self.close(begin..<sentence.tokens.upperBound, previous, into: &names)
    }
    return names
  }

  /// Makes an inside label that follows nothing of its kind a beginning.
  package static func allowed(_ label: Int, after previous: Int) -> Int {
    guard label > 0, label % 2 == 0 else { return label }
    return previous == label || previous == label - 1 ? label : label - 1
  }

  private static func close(_ tokens: Range<Int>, _ label: Int, into names: inout [NameMention]) {
    guard label > 0, !tokens.isEmpty else { return }
    let kinds = NameMention.Kind.allCases
    names.append(NameMention(tokens: tokens, kind: kinds[(label - 1) / 2]))
  }
}

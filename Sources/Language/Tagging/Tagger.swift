public import LinearModels
public import TextModel

/// Gives every token its Penn tag and its universal part of speech.
///
/// From left to right and greedily (Collins 2002): each decision sees the two tags before, the words around, and
/// what a first model guesses of the words to come by their looks alone. A last model chooses the universal tag
/// where the Penn tag leaves a choice.
public struct Tagger: TextAnnotator {
  private let words: any FeatureScorer
  private let context: any FeatureScorer
  private let universal: any FeatureScorer
  private let penn: [PennTag]
  private let parts: [UniversalTag]

  /// Opens the shipped tagger.
  ///
  /// - Throws: `ModelError` where the program was built without it.
  public init() throws(ModelError) {
    self.init(
      words: try LinearModel(shipped: "tagger-words", features: TaggingFeatures.wordSet),
      context: try LinearModel(shipped: "tagger-context", features: TaggingFeatures.contextSet),
      universal: try LinearModel(
        shipped: "tagger-universal", features: TaggingFeatures.universalSet))
  }

  /// Creates a tagger from its three models.
  ///
  /// - Parameters:
  ///   - words: scores Penn tags of a word by itself.
  ///   - context: scores Penn tags of a word in its sentence; its labels are those of `words`.
  ///   - universal: scores universal tags.
  public init(
    words: any FeatureScorer, context: any FeatureScorer, universal: any FeatureScorer
  ) {
    self.words = words
    self.context = context
    self.universal = universal
    penn = context.labels.map { PennTag(rawValue: $0) ?? .unknown }
    parts = universal.labels.map { UniversalTag(rawValue: $0) ?? .x }
  }

  /// Sets the tags of every token.
  public func annotate(_ text: inout AnalysedText) {
    var features = TaggingFeatures(text.words)
    var buffer: [UInt64] = []
    var scores: [Int32] = []
    for word in text.words.indices {
      buffer.removeAll(keepingCapacity: true)
      features.appendWord(word, to: &buffer)
      words.score(buffer, into: &scores)
      features.guesses[word] = Self.guess(scores)
    }
    var tags = [UInt8](repeating: 0, count: text.tokens.count)
    for sentence in text.sentences {
      tagPenn(&text, sentence.tokens, features, &tags, &buffer, &scores)
      for index in sentence.tokens {
        buffer.removeAll(keepingCapacity: true)
        features.appendUniversal(index, text.tokens, sentence.tokens, tags: tags, to: &buffer)
        text.tokens[index].partOfSpeech = parts[universal.best(buffer, scores: &scores)]
      }
    }
  }

  private func tagPenn(
    _ text: inout AnalysedText, _ range: Range<Int>, _ features: TaggingFeatures,
    _ tags: inout [UInt8], _ buffer: inout [UInt64], _ scores: inout [Int32]
  ) {
    var previous: UInt64 = 255
    var secondPrevious: UInt64 = 255
    for index in range {
      buffer.removeAll(keepingCapacity: true)
      features.appendWord(text.tokens[index].word, to: &buffer)
      features.appendContext(
        index, text.tokens, range, previous: previous, secondPrevious: secondPrevious, to: &buffer)
      let tag = penn[context.best(buffer, scores: &scores)]
      tags[index] = tag.number
      text.tokens[index].tag = tag
      secondPrevious = previous
      previous = UInt64(tag.number)
    }
  }

  /// Returns the best tag, with the second best where it comes near.
  package static func guess(_ scores: [Int32]) -> UInt64 {
    var best = 0
    var second = -1
    for index in scores.indices.dropFirst() {
      if scores[index] > scores[best] {
        second = best
        best = index
      } else if second < 0 || scores[index] > scores[second] {
        second = index
      }
    }
    guard second >= 0, !scores.isEmpty else { return UInt64(best) }
    let isNear = (scores[best] - scores[second]) * 4 < scores[best]
    return UInt64(best) | (isNear ? UInt64(second + 1) << 6 : 0)
  }
}

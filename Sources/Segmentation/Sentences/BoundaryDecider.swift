import LinearModels
import TextModel

/// Decides whether a sentence ends at a place where it may.
protocol BoundaryDecider {
  /// Whether the sentence ends at a place.
  mutating func ends(_ place: BoundaryFeatures.Place, _ features: BoundaryFeatures) -> Bool
}

/// Decides by the rules alone.
struct RuleBoundaries: BoundaryDecider {
  func ends(_ place: BoundaryFeatures.Place, _: BoundaryFeatures) -> Bool { place.isRuled }
}

/// Decides by what a model makes of the place, the rules' word included.
struct ScoredBoundaries<Scorer: FeatureScorer>: BoundaryDecider {
  private let scorer: Scorer
  private var features: [UInt64] = []
  private var scores: [Int32] = []

  init(_ scorer: Scorer) { self.scorer = scorer }

  mutating func ends(_ place: BoundaryFeatures.Place, _ text: BoundaryFeatures) -> Bool {
    features.removeAll(keepingCapacity: true)
    text.append(place, to: &features)
    scorer.score(features, into: &scores)
    return scores.first.map { $0 > 0 } ?? place.isRuled
  }
}

/// Decides as a treebank does, and keeps the places as examples to learn from.
struct KnownBoundaries: BoundaryDecider {
  /// The features of each place, and whether a sentence ends there.
  private(set) var examples: [BoundaryExample] = []
  private let ends: Set<Int>

  /// Creates a decider from the offsets where sentences end.
  init(ends: Set<Int>) { self.ends = ends }

  mutating func ends(_ place: BoundaryFeatures.Place, _ text: BoundaryFeatures) -> Bool {
    var example = BoundaryExample(
      isEnd: ends.contains(text.tokens[place.token].span.end), isRuled: place.isRuled)
    text.append(place, to: &example.features)
    examples.append(example)
    return example.isEnd
  }
}

/// Whatever gives each label of a fixed set an integer score, from hashed features.
///
/// The readers of the text hold a scorer and not a model, so that another kind of model can take its place. The
/// scores are exact integers: the same features give the same scores on every processor.
public protocol FeatureScorer: Sendable {
  /// The labels, in the order of the scores.
  var labels: [String] { get }

  /// Writes the score of every label.
  ///
  /// - Parameters:
  ///   - features: hashes of the features that are present (`FeatureHash`).
  ///   - scores: receives one score a label; made as long as `labels` if it is not.
  func score(_ features: [UInt64], into scores: inout [Int32])
}

extension FeatureScorer {
  /// Returns the index of the best label, the first of equals.
  public func best(_ features: [UInt64], scores: inout [Int32]) -> Int {
    score(features, into: &scores)
    var best = 0
    for index in scores.indices where scores[index] > scores[best] { best = index }
    return best
  }
}

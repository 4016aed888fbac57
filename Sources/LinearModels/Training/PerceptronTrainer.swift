/// Trains a linear model by the averaged perceptron (Collins 2002), in integers throughout.
///
///     var trainer = PerceptronTrainer(
///       labels: ["no", "yes"], featureSet: "weather-1", shape: ModelShape(labels: 2, bits: 18))
///     var scores: [Int32] = []
///     for example in examples {
///       trainer.learn(example.features, truth: example.label, scores: &scores)
///     }
///     let bytes = trainer.modelBytes()
///
/// The same updates in the same order give the same bytes.
public struct PerceptronTrainer {
  /// The labels, in the order of the scores.
  public let labels: [String]

  /// The name of the features.
  public let featureSet: String

  /// The shape of the table.
  public let shape: ModelShape

  private var weights: [Int32]
  private var moments: [Int64]
  private var step: Int64 = 1

  /// Creates a trainer whose weights are all zero.
  public init(labels: [String], featureSet: String, shape: ModelShape) {
    self.labels = labels
    self.featureSet = featureSet
    self.shape = shape
    weights = [Int32](repeating: 0, count: shape.count)
    moments = [Int64](repeating: 0, count: shape.count)
  }

  /// Writes the current score of every label.
  public func score(_ features: [UInt64], into scores: inout [Int32]) {
    if scores.count != labels.count { scores = [Int32](repeating: 0, count: labels.count) }
    let count = labels.count
    weights.withUnsafeBufferPointer { weights in
      scores.withUnsafeMutableBufferPointer { scores in
        for label in 0..<count { scores[label] = 0 }
        for feature in features {
          let row = shape.row(feature)
          for label in 0..<count { scores[label] &+= weights[row + label] }
        }
      }
    }
  }

  /// Adds to one label's weights for the features.
  public mutating func add(_ amount: Int32, to label: Int, for features: [UInt64]) {
    let moment = step &* Int64(amount)
    weights.withUnsafeMutableBufferPointer { weights in
      moments.withUnsafeMutableBufferPointer { moments in
        for feature in features {
          let slot = shape.row(feature) + label
          weights[slot] &+= amount
          moments[slot] &+= moment
        }
      }
    }
  }

  /// Counts one more example into the average; call it once an example, right or wrong.
  public mutating func advance() { step += 1 }

  /// Decides one example, and learns from it where the decision was wrong.
  ///
  /// - Returns: the label that was chosen.
  @discardableResult
  public mutating func learn(
    _ features: [UInt64], truth: Int, scores: inout [Int32]
  ) -> Int {
    score(features, into: &scores)
    var guess = 0
    for label in scores.indices where scores[label] > scores[guess] { guess = label }
    if guess != truth {
      add(1, to: truth, for: features)
      add(-1, to: guess, for: features)
    }
    advance()
    return guess
  }

  /// Returns the averaged weights.
  public func averagedWeights() -> [Double] {
    let steps = Double(step)
    return zip(weights, moments).map { Double($0) - Double($1) / steps }
  }

  /// Returns the bytes of the averaged model.
  public func modelBytes() -> [UInt8] {
    ModelWriter.bytes(
      weights: averagedWeights(), shape: shape, labels: labels, featureSet: featureSet)
  }
}

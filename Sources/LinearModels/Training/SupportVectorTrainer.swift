/// Trains a linear model as support vector machines, one for each label against the rest.
///
/// Squared hinge loss with a quadratic penalty on the weights, by dual coordinate descent (Hsieh et al. 2008): a
/// few passes reach the optimum, and rare features are held back as the penalty wants it. With one label the
/// model's only score tells examples of label 1 from the others.
///
///     let trainer = SupportVectorTrainer(
///       labels: ["event"], featureSet: "events-1", shape: ModelShape(labels: 1, bits: 18, stride: 1))
///     let held = trainer.crossValidate(examples, folds: 5)
///     let bytes = trainer.modelBytes(examples, calibratedBy: held)
///
/// The same examples give the same bytes everywhere, as with `LogisticTrainer`.
public struct SupportVectorTrainer: Sendable {
  /// The labels, in the order of the scores.
  public let labels: [String]

  /// The name of the features.
  public let featureSet: String

  /// The shape of the table.
  public let shape: ModelShape

  /// How much errors weigh against large weights.
  public var cost = 0.01

  /// How often all examples are seen.
  public var epochs = 10

  /// The seed of the order in which examples are seen.
  public var seed: UInt64 = 1

  /// Creates a trainer.
  public init(labels: [String], featureSet: String, shape: ModelShape) {
    self.labels = labels
    self.featureSet = featureSet
    self.shape = shape
  }

  /// Trains on some of the examples.
  ///
  /// - Returns: the weights in the order of the table.
  public func weights(_ examples: TrainingExamples, at indices: [Int]) -> [Double] {
    var weights = [Double](repeating: 0, count: shape.count)
    for column in labels.indices {
      let positive = labels.count == 1 ? 1 : column
      descend(examples, indices, column: column, positive: positive, &weights)
    }
    return weights
  }

  private func descend(
    _ examples: TrainingExamples, _ indices: [Int], column: Int, positive: Int,
    _ weights: inout [Double]
  ) {
    let shape = shape
    let slack = 0.5 / cost
    var alphas = [Double](repeating: 0, count: indices.count)
    // Rows may overlap, so each label descends on weights of its own.
    var own = [Double](repeating: 0, count: 1 << shape.bits)
    let stride = shape.stride
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<epochs {
      for position in generator.permutation(of: indices.count) {
        let index = indices[position]
        let sign: Double = examples.labels[index] == positive ? 1 : -1
        examples.withFeatures(of: index) { features in
          var sum = 0.0
          for feature in features { sum += own[shape.row(feature) / stride] }
          let gradient = sum * sign - 1 + slack * alphas[position]
          let old = alphas[position]
          let new = max(old - gradient / (Double(features.count) + slack), 0)
          guard new != old else { return }
          alphas[position] = new
          let change = (new - old) * sign
          for feature in features { own[shape.row(feature) / stride] += change }
        }
      }
    }
    for slot in own.indices { weights[slot * stride + column] += own[slot] }
  }

  /// Decides every example with weights trained on the other folds' groups.
  ///
  /// - Returns: decisions with a score a label; with one label those of “not” and of the label.
  public func crossValidate(
    _ examples: TrainingExamples, folds: Int
  ) -> [LogisticTrainer.Prediction] {
    var predictions = [LogisticTrainer.Prediction](
      repeating: LogisticTrainer.Prediction(label: 0, scores: []), count: examples.count)
    let folds = max(folds, 2)
    for fold in 0..<folds {
      let all = Array(0..<examples.count)
      let weights = weights(examples, at: all.filter { examples.groups[$0] % folds != fold })
      for index in all where examples.groups[index] % folds == fold {
        predictions[index] = predict(examples, index, weights)
      }
    }
    return predictions
  }

  /// Decides one example with some weights.
  public func predict(
    _ examples: TrainingExamples, _ index: Int, _ weights: [Double]
  ) -> LogisticTrainer.Prediction {
    var scores = [Double](repeating: 0, count: labels.count)
    examples.withFeatures(of: index) { features in
      for feature in features {
        let row = shape.row(feature)
        for label in scores.indices { scores[label] += weights[row + label] }
      }
    }
    if labels.count == 1 { scores.insert(0, at: 0) }
    var best = 0
    for label in scores.indices where scores[label] > scores[best] { best = label }
    return LogisticTrainer.Prediction(label: best, scores: scores)
  }

  /// Trains on all examples and returns the model's bytes.
  ///
  /// - Parameters:
  ///   - examples: the examples.
  ///   - predictions: held-out decisions, one an example, from `crossValidate`; none for no calibration.
  /// - Returns: the bytes of a file.
  public func modelBytes(
    _ examples: TrainingExamples, calibratedBy predictions: [LogisticTrainer.Prediction] = []
  ) -> [UInt8] {
    ModelWriter.bytes(
      weights: weights(examples, at: Array(0..<examples.count)), shape: shape, labels: labels,
      featureSet: featureSet,
      calibration: CalibrationCurve.points(predictions, truth: examples.labels))
  }
}

/// Trains a linear model by logistic regression: stochastic descent with AdaGrad steps, averaged.
///
/// For decisions whose certainty matters: the model carries a calibration, measured by cross-validation over
/// the groups of the examples.
///
///     var examples = TrainingExamples()
///     for token in tokens { examples.append(features(token), label: token.isEvent ? 1 : 0, group: token.document) }
///     let trainer = LogisticTrainer(
///       labels: ["no", "yes"], featureSet: "weather-1", shape: ModelShape(labels: 2, bits: 18))
///     let held = trainer.crossValidate(examples, folds: 5)     // predictions on texts not trained on
///     let bytes = trainer.modelBytes(examples, calibratedBy: held)
///
/// and in the program
///
///     let model = try LinearModel(shipped: "weather", features: "weather-1")
///     let label = model.best(features, scores: &scores)
///     let certainty = model.calibration.perMille(of: label, in: scores)
///
/// The trainer uses additions, multiplications, divisions and square roots of 64-bit numbers only, which IEEE 754
/// fixes to the last bit: the same examples give the same bytes everywhere.
public struct LogisticTrainer: Sendable {
  /// The labels, in the order of the scores.
  public let labels: [String]

  /// The name of the features.
  public let featureSet: String

  /// The shape of the table.
  public let shape: ModelShape

  /// How often all examples are seen.
  public var epochs = 8

  /// The size of the first steps.
  public var rate = 0.1

  /// How strongly weights are drawn to zero whenever their feature is seen.
  public var decay = 1e-6

  /// How much an example of each label counts; one where the list is shorter.
  public var labelWeights: [Double] = []

  /// The seed of the order in which examples are seen.
  public var seed: UInt64 = 1

  /// Creates a trainer.
  public init(labels: [String], featureSet: String, shape: ModelShape) {
    self.labels = labels
    self.featureSet = featureSet
    self.shape = shape
  }

  /// A decision on an example that the weights had not seen.
  public struct Prediction: Hashable, Sendable {
    /// The label that was chosen.
    public let label: Int

    /// The score of every label, in the trainer's own units.
    public let scores: [Double]

    /// The score of a label less the best of the others.
    public func margin(of label: Int) -> Double {
      var other = -Double.infinity
      for index in scores.indices where index != label { other = max(other, scores[index]) }
      return scores[label] - other
    }
  }

  /// Trains on some of the examples.
  ///
  /// - Returns: the averaged weights in the order of the table.
  public func weights(_ examples: TrainingExamples, at indices: [Int]) -> [Double] {
    var descent = LogisticDescent(self)
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<epochs {
      for position in generator.permutation(of: indices.count) {
        descent.learn(examples, indices[position])
      }
    }
    return descent.average()
  }

  /// Decides every example with weights trained on the other folds' groups.
  public func crossValidate(_ examples: TrainingExamples, folds: Int) -> [Prediction] {
    var predictions = [Prediction](
      repeating: Prediction(label: 0, scores: []), count: examples.count)
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
  ) -> Prediction {
    var scores = [Double](repeating: 0, count: labels.count)
    examples.withFeatures(of: index) { features in
      for feature in features {
        let row = shape.row(feature)
        for label in scores.indices { scores[label] += weights[row + label] }
      }
    }
    var best = 0
    for label in scores.indices where scores[label] > scores[best] { best = label }
    return Prediction(label: best, scores: scores)
  }

  /// Trains on all examples and returns the model's bytes.
  ///
  /// - Parameters:
  ///   - examples: the examples.
  ///   - predictions: held-out decisions, one an example, from `crossValidate`; none for no calibration.
  /// - Returns: the bytes of a file.
  public func modelBytes(
    _ examples: TrainingExamples, calibratedBy predictions: [Prediction] = []
  ) -> [UInt8] {
    ModelWriter.bytes(
      weights: weights(examples, at: Array(0..<examples.count)), shape: shape, labels: labels,
      featureSet: featureSet,
      calibration: CalibrationCurve.points(predictions, truth: examples.labels))
  }
}

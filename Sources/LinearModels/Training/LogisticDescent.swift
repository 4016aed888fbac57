/// The moving weights of logistic regression.
struct LogisticDescent {
  private let shape: ModelShape
  private let rate: Double
  private let decay: Double
  private let labelWeights: [Double]
  private var weights: [Double]
  private var squares: [Float]
  private var moments: [Double]
  private var step = 1.0
  private var scores: [Double]

  init(_ trainer: LogisticTrainer) {
    shape = trainer.shape
    rate = trainer.rate
    decay = trainer.decay
    labelWeights = trainer.labelWeights
    weights = [Double](repeating: 0, count: shape.count)
    squares = [Float](repeating: 0, count: shape.count)
    moments = [Double](repeating: 0, count: shape.count)
    scores = [Double](repeating: 0, count: trainer.labels.count)
  }

  /// Takes one step towards the right label of an example.
  mutating func learn(_ examples: TrainingExamples, _ index: Int) {
    let truth = examples.labels[index]
    let importance = truth < labelWeights.count ? labelWeights[truth] : 1
    examples.withFeatures(of: index) { features in
      for label in scores.indices { scores[label] = 0 }
      for feature in features {
        let row = shape.row(feature)
        for label in scores.indices { scores[label] += weights[row + label] }
      }
      Self.softmax(&scores)
      for label in scores.indices {
        let error = importance * (scores[label] - (label == truth ? 1 : 0))
        if abs(error) < 1e-4 { continue }
        for feature in features { descend(shape.row(feature) + label, error) }
      }
    }
    step += 1
  }

  private mutating func descend(_ slot: Int, _ error: Double) {
    let gradient = error + decay * weights[slot]
    squares[slot] += Float(gradient * gradient)
    let change = -rate * gradient / (Double(squares[slot]).squareRoot() + 1e-8)
    weights[slot] += change
    moments[slot] += step * change
  }

  /// Returns the mean of the weights over all steps.
  func average() -> [Double] { zip(weights, moments).map { $0 - $1 / step } }

  /// Turns scores into probabilities.
  private static func softmax(_ scores: inout [Double]) {
    let largest = scores.reduce(-Double.infinity, max)
    var sum = 0.0
    for label in scores.indices {
      scores[label] = exponential(scores[label] - largest)
      sum += scores[label]
    }
    for label in scores.indices { scores[label] /= sum }
  }

  /// Returns e to the power of a number that is not positive, by arithmetic that is the same everywhere.
  static func exponential(_ x: Double) -> Double {
    guard x > -40 else { return 0 }
    let part = x / 64
    var sum = 1.0
    var term = 1.0
    for n in 1...8 {
      term *= part / Double(n)
      sum += term
    }
    for _ in 0..<6 { sum *= sum }
    return sum
  }
}

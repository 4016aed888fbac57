import LinearModels

/// Says how probable it is that a reader would have an event in a picture of what happened in a text.
///
/// A linear model, calibrated on texts that it was not trained on; `annals-train salience` makes it.
struct SalienceModel: Sendable {
  private let model: LinearModel?
  private let named: Int

  /// Opens the model that the package ships.
  ///
  /// - Throws: ``ModelError`` where it is missing or was trained for other features.
  init() throws(ModelError) {
    let model = try LinearModel(shipped: "salience", features: SalienceFeatures.name)
    guard let named = model.labels.firstIndex(of: Self.labels[1]) else { throw .damaged }
    (self.model, self.named) = (model, named)
  }

  private init(untrained: Void) { (model, named) = (nil, 0) }

  /// A model that says the same of all events, for the trainer.
  static let untrained = SalienceModel(untrained: ())

  /// The labels of the model: whether a reader names an event.
  static let labels = ["passed", "named"]

  /// Returns the probability, in hundredths.
  func hundredths(_ features: [UInt64]) -> Int {
    guard let model else { return 50 }
    var scores: [Int32] = []
    model.score(features, into: &scores)
    return model.calibration.perMille(of: named, in: scores) / 10
  }
}

import LinearModels

/// The calibration that a model will carry, in the trainer's own units.
struct HeldOutCalibration {
  private let calibration: Calibration

  /// Measures how often decisions on unseen texts are right.
  init(_ predictions: [LogisticTrainer.Prediction], truth: [Int]) {
    calibration = Calibration(
      points: CalibrationCurve.points(predictions, truth: truth).map {
        Calibration.Point(margin: Self.units($0.margin), perMille: $0.perMille)
      })
  }

  /// Returns how many of a thousand decisions with a margin are right.
  func perMille(_ margin: Double) -> Int16 {
    Int16(clamping: calibration.perMille(margin: Self.units(margin)))
  }

  private static func units(_ margin: Double) -> Int32 {
    Int32(max(min(margin * 65536, 2e9), -2e9).rounded())
  }
}

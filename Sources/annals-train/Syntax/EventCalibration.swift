import Language
import LinearModels
import TextModel

/// Measures how often tokens with some margin are events.
enum EventCalibration {
  /// Tokens below this margin are next to never events.
  private static let least = -6144

  /// Returns the curve of an analyser over a text with gold events that it did not learn from.
  static func measured(_ treebank: Treebank, by analyser: SyntaxAnalyser) -> Calibration {
    var text = treebank.text
    analyser.annotate(&text)
    var pairs: [(margin: Double, right: Bool)] = []
    for (scores, line) in zip(text.events, treebank.notes) where !line.contains("Event=Unknown") {
      if scores.margin >= least { pairs.append((Double(scores.margin), line.contains("Event="))) }
    }
    return Calibration(
      points: CalibrationCurve.points(pairs, bins: 24).map {
        Calibration.Point(margin: Int32($0.margin.rounded()), perMille: $0.perMille)
      })
  }
}

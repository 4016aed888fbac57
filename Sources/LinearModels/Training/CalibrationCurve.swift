/// Measures how often held-out decisions are right, by margin.
public enum CalibrationCurve {
  /// Returns at most 24 points of a rising curve (pool adjacent violators over equally filled bins).
  ///
  /// With two labels the margin of label 1 runs from certain no to certain yes, and of label 0 the other way; one
  /// curve serves all labels, since it tells how often a label with that margin is the right one.
  public static func points(
    _ predictions: [LogisticTrainer.Prediction], truth: [Int]
  ) -> [(margin: Double, perMille: Int)] {
    var pairs: [(margin: Double, right: Bool)] = []
    for (prediction, truth) in zip(predictions, truth) {
      for label in prediction.scores.indices {
        pairs.append((prediction.margin(of: label), label == truth))
      }
    }
    return points(pairs, bins: 24)
  }

  /// Returns the points of a rising curve over decisions and whether they were right, each bin as full as the others.
  public static func points(
    _ decisions: [(margin: Double, right: Bool)], bins most: Int
  ) -> [(margin: Double, perMille: Int)] {
    var pairs = decisions
    guard !pairs.isEmpty else { return [] }
    pairs.sort { ($0.margin, $0.right ? 1 : 0) < ($1.margin, $1.right ? 1 : 0) }
    let size = max(pairs.count / most, 1)
    var bins: [(margin: Double, right: Double, count: Double)] = []
    for begin in stride(from: 0, to: pairs.count, by: size) {
      let bin = pairs[begin..<min(begin + size, pairs.count)]
      let right = Double(bin.count { $0.right })
      bins.append((bin.reduce(0) { $0 + $1.margin }, right, Double(bin.count)))
      while bins.count > 1, let last = bins.last,
        case let before = bins[bins.count - 2],
        before.right / before.count >= last.right / last.count
      {
        bins.removeLast(2)
        bins.append(
          (before.margin + last.margin, before.right + last.right, before.count + last.count))
      }
    }
    return bins.map { ($0.margin / $0.count, Int((1000 * $0.right / $0.count).rounded())) }
  }
}

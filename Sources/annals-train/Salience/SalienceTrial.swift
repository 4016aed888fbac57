import LinearModels

/// The events of one text, and which of them its reading names.
struct SalienceTrial {
  private var events: [(example: Int, isNamed: Bool)] = []

  /// Adds an event by the number of its first example.
  mutating func append(_ example: Int, isNamed: Bool) { events.append((example, isNamed)) }

  /// Returns what share of the most telling events of all texts is named.
  ///
  /// - Parameters:
  ///   - trials: the texts.
  ///   - held: decisions on all examples by models that had not seen their texts.
  ///   - budget: how many events of a text at most.
  /// - Returns: a line.
  static func report(
    _ trials: [SalienceTrial], _ held: [LogisticTrainer.Prediction], budget: Int
  ) -> String {
    var (named, drawn, all) = (0, 0, 0)
    for trial in trials {
      let telling = trial.events.sorted {
        (held[$1.example].margin(of: 1), $0.example) < (held[$0.example].margin(of: 1), $1.example)
      }.prefix(budget)
      drawn += telling.count
      named += telling.count(where: \.isNamed)
      all += trial.events.count
    }
    return
      "\(all) events of \(trials.count) texts; of the \(drawn) most telling, \(named) (\(100 * named / max(1, drawn)) %) are named"
  }
}

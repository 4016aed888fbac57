import LinearModels

/// The events of one text, and which of them are telling.
struct SalienceTrial {
  private var events: [(example: Int, isTelling: Bool)] = []

  /// Adds an event by the number of its first example.
  mutating func append(_ example: Int, isTelling: Bool) { events.append((example, isTelling)) }

  /// Returns what share of the events that a picture of each text would show is telling.
  ///
  /// - Parameters:
  ///   - trials: the texts.
  ///   - held: decisions on all examples by models that had not seen their texts.
  ///   - budget: how many events of a text at most.
  /// - Returns: a line.
  static func report(
    _ trials: [SalienceTrial], _ held: [LogisticTrainer.Prediction], budget: Int
  ) -> String {
    var (telling, drawn, possible, all) = (0, 0, 0, 0)
    for trial in trials {
      let chosen = trial.events.sorted {
        (held[$1.example].margin(of: 1), $0.example) < (held[$0.example].margin(of: 1), $1.example)
      }.prefix(budget)
      drawn += chosen.count
      telling += chosen.count(where: \.isTelling)
      possible += min(budget, trial.events.count(where: \.isTelling))
      all += trial.events.count
    }
    return
      "\(all) events of \(trials.count) texts; of the \(drawn) drawn \(share(telling, drawn)) are telling, of the \(possible) telling "
      + "\(share(telling, possible)) are drawn"
  }

  private static func share(_ part: Int, _ all: Int) -> String {
    let share = 1000 * part / max(1, all)
    return "\(share / 10).\(share % 10) %"
  }
}

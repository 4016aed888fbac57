import LinearModels
import TextModel
import TimeML

/// Scores of cross-validated decisions, by the definitions of TempEval-3.
struct EventValidation {
  let training: EventTraining
  let predictions: [LogisticTrainer.Prediction]

  /// Returns the score of a group where candidates with at least some score are events.
  func score(threshold: Double, group: EventGroup) -> EventScore {
    var systems = [[TimeMLEvent]](repeating: [], count: training.corpus.items.count)
    for (candidate, prediction) in zip(training.candidates, predictions)
    where prediction.margin(of: 1) >= threshold {
      let text = training.corpus.items[candidate.item].syntax.text
      let token = text.tokens[candidate.token]
      if group.contains(token.tag) {
        systems[candidate.item].append(
          TimeMLEvent(id: "", instance: "", span: token.span, kind: ""))
      }
    }
    var score = EventScore()
    for (item, system) in zip(training.corpus.items, systems) {
      score.add(gold: group.events(item.gold.events, in: item.syntax.text), system: system)
    }
    return score
  }

  /// The threshold with the best F1.
  var bestThreshold: Double {
    let thresholds = stride(from: -0.5, through: 0.5, by: 0.05)
    return thresholds.map { ($0, score(threshold: $0, group: .all).f1) }.max { $0.1 < $1.1 }?.0 ?? 0
  }

  /// Prints a line for each group.
  func report(threshold: Double) {
    for group in EventGroup.allCases {
      let score = score(threshold: threshold, group: group)
      print(
        "\(group.rawValue): F1 \(percent(score.f1)), precision \(percent(score.precision)),",
        "recall \(percent(score.recall)); gold \(score.gold), found \(score.system)")
    }
  }

  private func percent(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}

import EventMentions
import LinearModels
import TextModel
import TimeML

/// Scores of cross-validated decisions, by the definitions of TempEval-3.
struct EventValidation {
  let training: EventTraining

  /// A group of words, by our own tags.
  enum Group: String, CaseIterable {
    case all, verbs, nouns, adjectives, others

    func contains(_ tag: PennTag) -> Bool {
      switch tag {
      case .vb, .vbd, .vbg, .vbn, .vbp, .vbz: self == .all || self == .verbs
      case .nn, .nns, .nnp, .nnps: self == .all || self == .nouns
      case .jj, .jjr, .jjs: self == .all || self == .adjectives
      default: self == .all || self == .others
      }
    }
  }

  /// Returns the score of a group where candidates of at least some probability are events.
  func score(_ looks: [EventFeatures.FirstLook], threshold: Int16, group: Group) -> EventScore {
    var score = EventScore()
    for (item, look) in zip(training.corpus.items, looks) {
      let text = item.syntax.text
      let gold = item.gold.events.filter { event in
        guard let last = EventCorpus.tokens(of: event.span, in: text).last else { return false }
        return group.contains(text.tokens[last].tag)
      }
      let system = look.indices.filter {
        look[$0] >= threshold && group.contains(text.tokens[$0].tag)
      }.map {
        TimeMLEvent(id: "", instance: "", span: text.tokens[$0].span, kind: "")
      }
      score.add(gold: gold, system: system)
    }
    return score
  }

  /// Prints a line for each group.
  func report(_ name: String, _ looks: [EventFeatures.FirstLook], threshold: Int16) {
    for group in Group.allCases {
      let score = score(looks, threshold: threshold, group: group)
      print(
        "\(name) \(group.rawValue): F1 \(round(score.f1))  P \(round(score.precision))",
        " R \(round(score.recall))  gold \(score.gold) system \(score.system)")
    }
  }

  /// Returns the threshold with the best F1.
  func bestThreshold(_ looks: [EventFeatures.FirstLook]) -> Int16 {
    let thresholds = stride(from: Int16(300), through: 600, by: 20)
    return thresholds.max {
      score(looks, threshold: $0, group: .all).f1 < score(looks, threshold: $1, group: .all).f1
    } ?? 500
  }

  func round(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}

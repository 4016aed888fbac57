import EventMentions
import EventModel
import LinearModels
import TextModel
import TimeML

/// How well the network's heads, the linear models and sums of both find events in documents that none has seen.
struct EventTrial {
  private let training: EventTraining
  private let held: EventTraining
  private let event: LinearModel
  private let attributes: [(attribute: EventScore.Attribute, labels: [String], model: LinearModel)]

  init(_ corpus: EventCorpus, holdOut: Int, bits: Int, cost: Double) throws {
    var (learnt, held) = (corpus, corpus)
    learnt.items = []
    held.items = []
    for (index, item) in corpus.items.enumerated() {
      if DocumentList.isHeldOut(index, oneIn: holdOut) {
        held.items.append(item)
      } else {
        learnt.items.append(item)
      }
    }
    let training = EventTraining(learnt)
    self.training = training
    self.held = EventTraining(held)
    func model(
      _ labels: [String], _ bits: Int, _ cost: Double, _ examples: TrainingExamples
    ) throws -> LinearModel {
      var trainer = SupportVectorTrainer(
        labels: labels, featureSet: EventFeatures.name,
        shape: ModelShape(labels: labels.count, bits: bits, stride: labels.count))
      trainer.cost = cost
      return try LinearModel(bytes: trainer.modelBytes(examples))
    }
    event = try model(["event"], bits, cost, training.events)
    let lists: [(EventScore.Attribute, [String])] = [
      (.kind, EventClass.allCases.map(\.rawValue)), (.tense, Tense.allCases.map(\.rawValue)),
      (.aspect, Aspect.allCases.map(\.rawValue)),
    ]
    attributes = try lists.map { attribute, labels in
      (
        attribute, labels,
        try model(
          labels, bits - 1, attribute == .kind ? cost / 2 : cost,
          training.examples(of: attribute, labels: labels))
      )
    }
  }

  /// Prints the scores for several weights of the linear models; 0 is the network alone.
  func report() {
    print(held.corpus.items.count, "documents held out")
    let weights = [0, 2, 4, 8, 16, 32, 64, 128, 1000]
    for weight in weights {
      let margins = held.candidates.map { margin($0, weight) }
      let best =
        stride(from: -2000, through: 2000, by: 100)
        .map { ($0 * max(1, weight / 16), 0.0) }
        .map { ($0.0, score(margins, $0.0, .all).f1) }.max { $0.1 < $1.1 } ?? (0, 0)
      let groups = EventGroup.allCases.map { group in
        "\(group.rawValue) \(percent(score(margins, best.0, group).f1))"
      }
      print(
        "weight", weight, "threshold", best.0, groups.joined(separator: " "),
        "at 0:", percent(score(margins, 0, .all).f1))
    }
    for perCent in stride(from: 20, through: 60, by: 4) {
      let sure = held.candidates.map {
        Int(held.corpus.items[$0.item].syntax.text.events[$0.token].perMille)
      }
      let (all, nouns) = (score(sure, perCent * 10, .all), score(sure, perCent * 10, .nouns))
      print(
        "network from \(perCent) % on: F1 \(percent(all.f1)), precision \(percent(all.precision)),",
        "nouns \(percent(nouns.f1))")
    }
    reportPolarity()
    for (number, attribute) in attributes.enumerated() {
      let shares = weights.map { "\($0): \(percent(right(number, $0)))" }
      print(attribute.attribute, "of gold events,", shares.joined(separator: ", "))
    }
  }

  /// Polarity by the network's heads and by the rule of the verb group, where the marks can be trusted.
  private func reportPolarity() {
    var (all, heads, rule) = (0, 0, 0)
    for candidate in held.candidates where candidate.event >= 0 {
      let item = held.corpus.items[candidate.item]
      guard !item.name.contains("AQUAINT") else { continue }
      let truth = item.gold.events[candidate.event].polarity == Polarity.negative.rawValue
      let group = VerbGroup(of: candidate.token, in: item.syntax)
      all += 1
      if (group.negation != nil) == truth { rule += 1 }
      if (item.syntax.text.events[candidate.token].polarity == 1) == truth { heads += 1 }
    }
    print("polarity of \(all) gold events right: heads \(heads), rule \(rule)")
  }

  private func percent(_ value: Double) -> Double { (value * 100).rounded() / 100 }

  private func margin(_ candidate: EventTraining.Candidate, _ weight: Int) -> Int {
    let item = held.corpus.items[candidate.item]
    var buffer: [UInt64] = []
    var scores: [Int32] = []
    held.features[candidate.item].append(candidate.token, to: &buffer)
    event.score(buffer, into: &scores)
    let network = item.syntax.text.events[candidate.token].margin
    return (weight < 1000 ? network : 0) + weight * Int(scores.first ?? 0)
  }

  private func score(_ margins: [Int], _ threshold: Int, _ group: EventGroup) -> EventScore {
    var systems = [[TimeMLEvent]](repeating: [], count: held.corpus.items.count)
    for (candidate, margin) in zip(held.candidates, margins) where margin >= threshold {
      let token = held.corpus.items[candidate.item].syntax.text.tokens[candidate.token]
      if group.contains(token.tag) {
        systems[candidate.item].append(
          TimeMLEvent(id: "", instance: "", span: token.span, kind: ""))
      }
    }
    var score = EventScore()
    for (item, system) in zip(held.corpus.items, systems) {
      score.add(gold: group.events(item.gold.events, in: item.syntax.text), system: system)
    }
    return score
  }

  /// The share of gold events whose attribute is right.
  private func right(_ number: Int, _ weight: Int) -> Double {
    let (attribute, labels, model) = attributes[number]
    var (right, all) = (0, 0)
    var scores: [Int32] = []
    for candidate in held.candidates where candidate.event >= 0 {
      let item = held.corpus.items[candidate.item]
      var buffer: [UInt64] = []
      held.features[candidate.item].append(candidate.token, to: &buffer)
      if attribute != .kind {
        held.features[candidate.item].appendVerbGroup(candidate.token, to: &buffer)
      }
      model.score(buffer, into: &scores)
      let network = item.syntax.text.events[candidate.token]
      let sums = labels.indices.map { index -> Int in
        let own =
          switch attribute {
          case .kind: network.kinds[index + 1]
          case .tense: network.notes[index]
          default: network.notes[8 + index]
          }
        return (weight < 1000 ? Int(own) : 0) + weight * Int(scores[index])
      }
      let best = sums.indices.max { sums[$0] < sums[$1] } ?? 0
      all += 1
      if labels[best] == item.gold.events[candidate.event][attribute] { right += 1 }
    }
    return 100 * Double(right) / Double(max(all, 1))
  }
}

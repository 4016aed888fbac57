import EventMentions
import LinearModels
import TimeML

/// Trains and cross-validates the models of events.
struct EventTraining {
  /// One candidate of the corpus.
  struct Candidate {
    var item: Int
    var token: Int
    /// The gold event, or -1.
    var event: Int
  }

  let corpus: EventCorpus
  let features: [EventFeatures]
  let candidates: [Candidate]
  private let counts: FeatureCounts
  let folds = 5

  init(_ corpus: EventCorpus) {
    self.corpus = corpus
    var features: [EventFeatures] = []
    var candidates: [Candidate] = []
    var counts = FeatureCounts()
    var buffer: [UInt64] = []
    for (index, item) in corpus.items.enumerated() {
      let reader = EventFeatures(item.syntax, times: item.times)
      for token in item.event.indices where item.event[token] != -2 && reader.isCandidate(token) {
        candidates.append(Candidate(item: index, token: token, event: item.event[token]))
        buffer.removeAll(keepingCapacity: true)
        reader.append(token, to: &buffer)
        counts.add(buffer)
      }
      features.append(reader)
    }
    self.features = features
    self.candidates = candidates
    self.counts = counts
  }

  /// The examples of the first look.
  var firstExamples: TrainingExamples {
    var examples = TrainingExamples()
    var buffer: [UInt64] = []
    for candidate in candidates {
      buffer.removeAll(keepingCapacity: true)
      features[candidate.item].append(candidate.token, to: &buffer)
      examples.append(
        counts.frequent(buffer), label: candidate.event >= 0 ? 1 : 0, group: candidate.item)
    }
    return examples
  }

  /// The first look at every document, by decisions on texts that were not trained on.
  func looks(_ predictions: [LogisticTrainer.Prediction]) -> [EventFeatures.FirstLook] {
    let truth = candidates.map { $0.event >= 0 ? 1 : 0 }
    let calibration = HeldOutCalibration(predictions, truth: truth)
    var looks = corpus.items.map { EventFeatures.FirstLook(repeating: -1, count: $0.event.count) }
    for (candidate, prediction) in zip(candidates, predictions) {
      looks[candidate.item][candidate.token] = calibration.perMille(prediction.margin(of: 1))
    }
    return looks
  }

  /// The examples of the second look.
  func secondExamples(_ looks: [EventFeatures.FirstLook]) -> TrainingExamples {
    let documents = zip(looks, features).map { DocumentLook($0, $1) }
    var examples = TrainingExamples()
    var buffer: [UInt64] = []
    for candidate in candidates {
      buffer.removeAll(keepingCapacity: true)
      features[candidate.item].appendSecondLook(
        candidate.token, looks[candidate.item], documents[candidate.item], to: &buffer)
      examples.append(buffer, label: candidate.event >= 0 ? 1 : 0, group: candidate.item)
    }
    return examples
  }

  /// The gold events whose attribute has one of the labels, as examples of an attribute's model.
  func attributeExamples(
    _ looks: [EventFeatures.FirstLook], labels: [String], of attribute: EventScore.Attribute
  ) -> (examples: TrainingExamples, candidates: [Int]) {
    var examples = TrainingExamples()
    var indices: [Int] = []
    var buffer: [UInt64] = []
    for (index, candidate) in candidates.enumerated() where candidate.event >= 0 {
      let event = corpus.items[candidate.item].gold.events[candidate.event]
      guard let label = labels.firstIndex(of: event[attribute]) else { continue }
      buffer.removeAll(keepingCapacity: true)
      appendAttribute(candidate, looks, attribute, to: &buffer)
      examples.append(buffer, label: label, group: candidate.item)
      indices.append(index)
    }
    return (examples, indices)
  }

  private func appendAttribute(
    _ candidate: Candidate, _ looks: [EventFeatures.FirstLook],
    _ attribute: EventScore.Attribute, to buffer: inout [UInt64]
  ) {
    let reader = features[candidate.item]
    reader.append(candidate.token, to: &buffer)
    buffer = counts.frequent(buffer)
    reader.appendContext(candidate.token, looks[candidate.item], to: &buffer)
    if attribute != .kind { reader.appendVerbGroup(candidate.token, to: &buffer) }
  }
}

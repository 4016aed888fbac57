import EventMentions
import LinearModels
import TimeML

/// The examples on which the models of events are trained.
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

  /// Reads the features of every word that may be an event; words inside longer gold events are left out.
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

  /// All candidates, labelled by whether they are events.
  var events: TrainingExamples {
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

  /// The gold events whose attribute has one of the labels.
  func examples(of attribute: EventScore.Attribute, labels: [String]) -> TrainingExamples {
    var examples = TrainingExamples()
    var buffer: [UInt64] = []
    for candidate in candidates where candidate.event >= 0 {
      let event = corpus.items[candidate.item].gold.events[candidate.event]
      guard let label = labels.firstIndex(of: event[attribute]) else { continue }
      buffer.removeAll(keepingCapacity: true)
      features[candidate.item].append(candidate.token, to: &buffer)
      buffer = counts.frequent(buffer)
      if attribute != .kind {
        features[candidate.item].appendVerbGroup(candidate.token, to: &buffer)
      }
      examples.append(buffer, label: label, group: candidate.item)
    }
    return examples
  }
}

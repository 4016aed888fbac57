internal import EventModel
public import LinearModels
public import TextModel

/// Finds the words that name events and says of each its TimeML attributes.
///
/// A linear model looks at every verb, noun and other open-class word outside time expressions; further models
/// choose class, tense and aspect of the events found, seeing which of the words around are events. Polarity and
/// modality are read from the verb group.
///
///     let recognizer = try EventMentionRecognizer()
///     let mentions = recognizer.mentions(in: Syntax(text), times: times)
public struct EventMentionRecognizer: Sendable {
  /// The least confidence, in per cent, of a mention that is reported.
  public var threshold = 48

  private let event: LinearModel
  private let kind: LinearModel
  private let tense: LinearModel
  private let aspect: LinearModel

  /// Opens the shipped models.
  ///
  /// - Throws: `ModelError` where the program was built without one of them.
  public init() throws(ModelError) {
    self.init(
      event: try LinearModel(shipped: "events", features: EventFeatures.name),
      kind: try LinearModel(shipped: "event-classes", features: EventFeatures.name),
      tense: try LinearModel(shipped: "event-tenses", features: EventFeatures.name),
      aspect: try LinearModel(shipped: "event-aspects", features: EventFeatures.name))
  }

  /// Creates a recogniser from its models.
  ///
  /// - Parameters:
  ///   - event: tells events, its second label, from other words.
  ///   - kind: chooses the class.
  ///   - tense: chooses the tense.
  ///   - aspect: chooses the aspect.
  package init(event: LinearModel, kind: LinearModel, tense: LinearModel, aspect: LinearModel) {
    self.event = event
    self.kind = kind
    self.tense = tense
    self.aspect = aspect
  }

  /// Returns the mentions of events in a text, in order.
  ///
  /// - Parameters:
  ///   - syntax: the tagged, lemmatised and parsed text.
  ///   - times: the tokens of its time expressions, whose words are no events.
  /// - Returns: the mentions.
  /// - Complexity: linear in the number of tokens.
  public func mentions(in syntax: Syntax, excluding times: [Range<Int>] = []) -> [EventMention] {
    let features = EventFeatures(syntax, times: times)
    let look = firstLook(features)
    var state = Buffers()
    return look.indices.filter { Int(look[$0]) >= threshold * 10 }.map {
      mention($0, features, look, &state)
    }
  }

  private struct Buffers {
    var features: [UInt64] = []
    var scores: [Int32] = []
  }

  private func firstLook(_ features: EventFeatures) -> EventFeatures.FirstLook {
    var look = EventFeatures.FirstLook(repeating: -1, count: features.syntax.text.tokens.count)
    var state = Buffers()
    for token in look.indices where features.isCandidate(token) {
      state.features.removeAll(keepingCapacity: true)
      features.append(token, to: &state.features)
      event.score(state.features, into: &state.scores)
      look[token] = Int16(clamping: event.calibration.perMille(of: 1, in: state.scores))
    }
    return look
  }

  private func mention(
    _ token: Int, _ features: EventFeatures, _ look: EventFeatures.FirstLook,
    _ state: inout Buffers
  ) -> EventMention {
    state.features.removeAll(keepingCapacity: true)
    features.append(token, to: &state.features)
    features.appendContext(token, look, to: &state.features)
    let kind = EventClass(rawValue: label(self.kind, &state)) ?? .occurrence
    features.appendVerbGroup(token, to: &state.features)
    let tense = Tense(rawValue: label(self.tense, &state)) ?? .none
    let aspect = Aspect(rawValue: label(self.aspect, &state)) ?? .none
    let group = VerbGroup(of: token, in: features.syntax)
    return EventMention(
      token: token, kind: kind, tense: tense, aspect: aspect,
      polarity: group.negation == nil ? .positive : .negative, modality: modality(group),
      confidence: Int(look[token]) / 10, rule: "event-model")
  }

  private func label(_ model: LinearModel, _ state: inout Buffers) -> String {
    model.labels[model.best(state.features, scores: &state.scores)]
  }

  /// The modal word, as TimeML's annotators give it: the future's auxiliaries are tense.
  private func modality(_ group: VerbGroup) -> String? { group.isFuture ? nil : group.modal }
}

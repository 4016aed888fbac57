internal import EventModel
internal import Language
public import LinearModels
public import TextModel

/// Finds the words that name events and says of each its TimeML attributes.
///
/// The syntax network says of every word how surely it names an event; here the verbs, nouns and other open-class
/// words outside time expressions are asked. Linear models choose class, tense and aspect of the events found.
/// Polarity and modality are read from the verb group.
///
///     let recognizer = try EventMentionRecognizer()
///     let mentions = recognizer.mentions(in: Syntax(text), times: times)
public struct EventMentionRecognizer: Sendable {
  /// The threshold with the best F1 on held-out text, by which TimeML is written.
  public static let standardThreshold = 46

  /// The least confidence of a mention that is reported, in per cent.
  public var threshold = standardThreshold

  private let kind: LinearModel
  private let tense: LinearModel
  private let aspect: LinearModel

  /// Opens the shipped models.
  ///
  /// - Throws: `ModelError` where the program was built without one of them.
  public init() throws(ModelError) {
    self.init(
      kind: try LinearModel(shipped: "event-classes", features: EventFeatures.name),
      tense: try LinearModel(shipped: "event-tenses", features: EventFeatures.name),
      aspect: try LinearModel(shipped: "event-aspects", features: EventFeatures.name))
  }

  /// Creates a recogniser from its models.
  ///
  /// - Parameters:
  ///   - kind: chooses the class.
  ///   - tense: chooses the tense.
  ///   - aspect: chooses the aspect.
  package init(kind: LinearModel, tense: LinearModel, aspect: LinearModel) {
    self.kind = kind
    self.tense = tense
    self.aspect = aspect
  }

  /// Returns the mentions of events in a text, in order.
  ///
  /// - Parameters:
  ///   - syntax: the tagged, lemmatised and parsed text, with what the network says of events.
  ///   - times: the tokens of its time expressions, whose words are no events.
  /// - Returns: the mentions.
  /// - Complexity: linear in the number of tokens.
  public func mentions(in syntax: Syntax, excluding times: [Range<Int>] = []) -> [EventMention] {
    let features = EventFeatures(syntax, times: times)
    var mentions: [EventMention] = []
    var buffer: [UInt64] = []
    var scores: [Int32] = []
    for (token, event) in zip(syntax.text.tokens.indices, syntax.text.events) {
      let confidence = Int(event.perMille)
      guard confidence >= threshold * 10, features.isCandidate(token),
        !isGivenName(token, in: syntax)
      else { continue }
      buffer.removeAll(keepingCapacity: true)
      features.append(token, to: &buffer)
      mentions.append(mention(token, confidence, features, &buffer, &scores))
    }
    return mentions
  }

  /// Whether a word that could tell of a deed opens a name of several words: “a league, *Stop* the Dam”, “a claim by *Save* Lund”.
  private func isGivenName(_ token: Int, in syntax: Syntax) -> Bool {
    guard syntax.tag(token) == .nnp, token > 0, syntax.dependent(of: token, .flat) != nil else {
      return false
    }
    let word = syntax.lower(token)
    let isDeed = EventLexicon.shared.nounSense(word)?.isEvent ?? false
    switch syntax.relation(token) {
    case .appos:
      guard token > 2, syntax.tag(token - 1) == .comma, syntax.head(token) == token - 2,
        let article = syntax.dependents(of: token - 2, .det).first
      else { return false }
      return ["a", "an"].contains(syntax.lower(article))
    case .nmod:
      return syntax.preposition(of: token) == "by" && !isDeed
        && EventLexicon.shared.verbSupersense(word) != nil
    default: return false
    }
  }

  /// Returns what the models say of words that are known to name events, in their order.
  package func mentions(
    at tokens: [Int], in syntax: Syntax, excluding times: [Range<Int>] = []
  ) -> [EventMention] {
    let features = EventFeatures(syntax, times: times)
    var scores: [Int32] = []
    return tokens.map { token in
      var buffer: [UInt64] = []
      features.append(token, to: &buffer)
      return mention(token, 1000, features, &buffer, &scores)
    }
  }

  /// How much the linear model's scores of classes weigh beside the network's, chosen on documents held out.
  private static let kindWeight = 16

  /// Returns the class with the largest sum of what the model and the network say.
  private func kind(
    _ buffer: [UInt64], _ event: EventScores, _ scores: inout [Int32]
  ) -> EventClass {
    kind.score(buffer, into: &scores)
    var best = EventClass.occurrence
    var bestSum = Int.min
    for (index, label) in EventClass.allCases.enumerated() where index < scores.count {
      let sum = Self.kindWeight * Int(scores[index]) + Int(event.kinds[index + 1])
      if sum > bestSum { (best, bestSum) = (label, sum) }
    }
    return best
  }

  private func mention(
    _ token: Int, _ confidence: Int, _ features: EventFeatures, _ buffer: inout [UInt64],
    _ scores: inout [Int32]
  ) -> EventMention {
    let events = features.syntax.text.events
    let event = events.indices.contains(token) ? events[token] : EventScores()
    let kind = self.kind(buffer, event, &scores)
    let group = features.appendVerbGroup(token, to: &buffer)
    let tense = tense.labels[tense.best(buffer, scores: &scores)]
    let aspect = aspect.labels[aspect.best(buffer, scores: &scores)]
    let syntax = features.syntax
    // “*took* no money”: TimeML has the money denied.
    let denial =
      group.negation.flatMap { Negation.isOfObject($0, of: token, in: syntax) ? nil : $0 }
      ?? Negation.word(above: token, in: syntax)
    return EventMention(
      token: token, kind: kind,
      tense: Tense(rawValue: tense) ?? .none, aspect: Aspect(rawValue: aspect) ?? .none,
      polarity: denial == nil ? .positive : .negative,
      modality: group.isFuture ? nil : group.modal, confidence: confidence / 10,
      rule: "event-model")
  }
}

public import EventModel

/// A word of the text that names an event, with its TimeML attributes.
public struct EventMention: Hashable, Sendable {
  /// The head word: an index into `AnalysedText.tokens`.
  public var token: Int
  /// The TimeML class.
  public var kind: EventClass
  /// The TimeML tense.
  public var tense: Tense
  /// The TimeML aspect.
  public var aspect: Aspect
  /// The TimeML polarity.
  public var polarity: Polarity
  /// The modal word that governs the event, if any.
  public var modality: String?
  /// How sure the finder is, from 0 to 100: the share of right ones at this score on held-out text.
  public var confidence: Int
  /// The rule or model that found it.
  public var rule: String

  /// Creates a mention.
  public init(
    token: Int, kind: EventClass, tense: Tense = .none, aspect: Aspect = .none,
    polarity: Polarity = .positive, modality: String? = nil, confidence: Int = 100, rule: String
  ) {
    self.token = token
    self.kind = kind
    self.tense = tense
    self.aspect = aspect
    self.polarity = polarity
    self.modality = modality
    self.confidence = confidence
    self.rule = rule
  }
}

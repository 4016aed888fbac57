public import TextModel

/// An EVENT of TimeML with its MAKEINSTANCE.
public struct TimeMLEvent: Hashable, Sendable {
  /// The event's id, such as `e3`.
  public var id: String
  /// The instance's id, such as `ei3`; the last one where a file has several.
  public var instance: String
  /// Where the event's words stand.
  public var span: TextSpan
  /// The class.
  public var kind: String
  /// The tense.
  public var tense: String
  /// The aspect.
  public var aspect: String
  /// The polarity.
  public var polarity: String
  /// The modal words.
  public var modality: String?
  /// The part of speech: `VERB`, `NOUN`, `ADJECTIVE`, `PREPOSITION` or `OTHER`.
  public var partOfSpeech: String

  /// Creates an event.
  public init(
    id: String, instance: String, span: TextSpan, kind: String, tense: String = "NONE",
    aspect: String = "NONE", polarity: String = "POS", modality: String? = nil,
    partOfSpeech: String = "OTHER"
  ) {
    self.id = id
    self.instance = instance
    self.span = span
    self.kind = kind
    self.tense = tense
    self.aspect = aspect
    self.polarity = polarity
    self.modality = modality
    self.partOfSpeech = partOfSpeech
  }
}

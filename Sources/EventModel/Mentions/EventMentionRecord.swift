/// A place in a document that speaks of an event, with its TimeML attributes.
public struct EventMentionRecord: Hashable, Sendable {
  /// The document's id.
  public var document: String
  /// Offset of the first code point of the event's head words.
  public var begin: Int
  /// Offset after their last code point.
  public var end: Int
  /// The head words.
  public var text: String
  /// The number of the sentence in the document, from 0.
  public var sentence: Int
  /// The sentence, white space made single.
  public var quote: String
  /// The TimeML class.
  public var `class`: EventClass
  /// The TimeML tense.
  public var tense: Tense
  /// The TimeML aspect.
  public var aspect: Aspect
  /// The TimeML polarity.
  public var polarity: Polarity
  /// The modal word that governs the event, if any.
  public var modality: String?
  /// The rule or model that found the mention.
  public var rule: String

  /// Creates a mention.
  public init(
    document: String, begin: Int, end: Int, text: String, sentence: Int, quote: String,
    class: EventClass, tense: Tense, aspect: Aspect, polarity: Polarity, modality: String?,
    rule: String
  ) {
    self.document = document
    self.begin = begin
    self.end = end
    self.text = text
    self.sentence = sentence
    self.quote = quote
    self.class = `class`
    self.tense = tense
    self.aspect = aspect
    self.polarity = polarity
    self.modality = modality
    self.rule = rule
  }
}

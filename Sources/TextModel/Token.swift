/// A word or mark of a text, by UD and Penn conventions, with what analysis says of it.
public struct Token: Hashable, Sendable {
  /// Where the token stands, in UTF-8 bytes.
  public let span: TextSpan

  /// The token's form: an index into `AnalysedText.words`.
  public let word: Int

  /// Whether white space stands before the token.
  public let spaceBefore: Bool

  /// The Penn Treebank tag; `.unknown` before tagging.
  public var tag: PennTag = .unknown

  /// The universal part of speech.
  public var partOfSpeech: UniversalTag = .x

  /// The lemma: an index into `AnalysedText.lemmas`, -1 before lemmatising.
  public var lemma = -1

  /// The governing token: an index into `AnalysedText.tokens`; -1 for a root or before parsing.
  public var head = -1

  /// The relation to the governing token.
  public var relation: DependencyRelation = .unknown

  /// Creates a token without analysis.
  public init(span: TextSpan, word: Int, spaceBefore: Bool) {
    self.span = span
    self.word = word
    self.spaceBefore = spaceBefore
  }
}

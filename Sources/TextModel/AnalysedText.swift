/// A document cut into sentences and tokens, with tags, lemmas, trees and names where they were made.
public struct AnalysedText: Sendable {
  /// The document.
  public let document: Document

  /// The distinct word forms.
  public var words: [Word]

  /// The distinct lemmas.
  public var lemmas: [String]

  /// The tokens in order of the text.
  public var tokens: [Token]

  /// The sentences in order of the text.
  public var sentences: [Sentence]

  /// The names of persons, organisations, places and other things.
  public var names: [NameMention]

  /// What the network says of each token as an event; empty where it was not asked.
  public var events: [EventScores] = []

  /// Creates the analysis of a document.
  public init(
    document: Document, words: [Word], lemmas: [String] = [], tokens: [Token],
    sentences: [Sentence], names: [NameMention] = []
  ) {
    self.document = document
    self.words = words
    self.lemmas = lemmas
    self.tokens = tokens
    self.sentences = sentences
    self.names = names
  }

  /// Returns a token's form in lower case.
  @inlinable
  public func lower(_ token: Int) -> String { words[tokens[token].word].lower }

  /// Returns a token's form as written.
  @inlinable
  public func form(_ token: Int) -> String { words[tokens[token].word].form }

  /// Returns a token's lemma, or its lower-case form before lemmatising.
  @inlinable
  public func lemma(_ token: Int) -> String {
    let lemma = tokens[token].lemma
    return lemma >= 0 ? lemmas[lemma] : lower(token)
  }

  /// Returns the text of a run of tokens, as written in the document.
  public func string(_ tokens: Range<Int>) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return document.prose.string(
      in: TextSpan(self.tokens[first].span.begin, self.tokens[last].span.end))
  }
}

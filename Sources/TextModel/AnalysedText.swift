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

  /// Whether a token stands in a heading.
  ///
  /// - Complexity: logarithmic in the number of sentences.
  public func isHeading(_ token: Int) -> Bool {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    guard low < sentences.count, sentences[low].tokens.contains(token),
      document.blocks.indices.contains(sentences[low].block)
    else { return false }
    if case .heading = document.blocks[sentences[low].block].kind { return true }
    return false
  }

  /// Returns the text of a run of tokens, as written in the document.
  public func string(_ tokens: Range<Int>) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return document.prose.string(
      in: TextSpan(self.tokens[first].span.begin, self.tokens[last].span.end))
  }
}

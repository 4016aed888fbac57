public import ISO8601

/// A document cut into sentences and tokens, with tags, lemmas, trees and names where they were made.
public struct AnalysedText: Sendable {
  /// The document.
  public private(set) var document: Document

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

  /// Returns the same text as it is when it was written on a date.
  public func written(on created: CalendarDate?) -> AnalysedText {
    var text = self
    text.document.created = created
    return text
  }

  /// Returns when the words at a token were written, if known: for a quoted mail its own day.
  public func written(at token: Int) -> CalendarDate? {
    guard !document.messages.isEmpty, tokens.indices.contains(token) else {
      return document.created
    }
    return document.written(at: tokens[token].span.begin)
  }

  /// Whether two tokens stand in one message, as they do where the text is no more than one.
  public func areOfOneMessage(_ token: Int, _ other: Int) -> Bool {
    guard !document.messages.isEmpty, tokens.indices.contains(token), tokens.indices.contains(other)
    else { return true }
    return document.message(at: tokens[token].span.begin)
      == document.message(at: tokens[other].span.begin)
  }

  /// Returns what the columns of a table say of the row that a sentence is.
  public func row(ofSentence sentence: Int) -> TableRow? {
    guard sentences.indices.contains(sentence),
      document.blocks.indices.contains(sentences[sentence].block)
    else { return nil }
    return document.blocks[sentences[sentence].block].row
  }

  /// Returns a token's form in lower case; nothing beyond the text, so that rules may look at neighbours.
  @inlinable
  public func lower(_ token: Int) -> String {
    tokens.indices.contains(token) ? words[tokens[token].word].lower : ""
  }

  /// Returns a token's form as written; nothing beyond the text.
  @inlinable
  public func form(_ token: Int) -> String {
    tokens.indices.contains(token) ? words[tokens[token].word].form : ""
  }

  /// Returns a token's lemma, or its lower-case form before lemmatising; nothing beyond the text.
  @inlinable
  public func lemma(_ token: Int) -> String {
    guard tokens.indices.contains(token) else { return "" }
    let lemma = tokens[token].lemma
    return lemma >= 0 ? lemmas[lemma] : lower(token)
  }

  /// Returns a token's Penn tag; `unknown` beyond the text.
  @inlinable
  public func tag(_ token: Int) -> PennTag {
    tokens.indices.contains(token) ? tokens[token].tag : .unknown
  }

  /// Whether a token stands in a heading.
  ///
  /// - Complexity: logarithmic in the number of sentences.
  public func isHeading(_ token: Int) -> Bool { heading(of: token) != nil }

  /// Whether a heading is a run of tokens or sets it apart at one of its ends: `The river war, *1868*`.
  ///
  /// - Complexity: logarithmic in the number of sentences.
  public func headingSetsApart(_ run: Range<Int>) -> Bool {
    guard let heading = heading(of: run.lowerBound) else { return false }
    let after = run.upperBound..<max(run.upperBound, heading.upperBound)
    guard run.lowerBound > heading.lowerBound else {
      return after.isEmpty || [":", "–", "—", "-"].contains(lower(after.lowerBound))
    }
    let before = lower(run.lowerBound - 1)
    if before == "(" { return after.count == 1 && lower(after.lowerBound) == ")" }
    return after.isEmpty && [",", ":", "–", "—"].contains(before)
  }

  /// Whether a token is the first word of an item of a list, behind no more than marks.
  ///
  /// - Complexity: logarithmic in the number of sentences.
  public func opensItem(_ token: Int) -> Bool {
    guard let sentence = sentence(of: token), document.blocks.indices.contains(sentence.block),
      case let block = document.blocks[sentence.block], block.kind == .listItem
    else { return false }
    let before = sentence.tokens.lowerBound..<token
    return before.count <= 3
      && before.allSatisfy { words[tokens[$0].word].shape.contains(.punctuation) }
      && (before.lowerBound == 0 || tokens[before.lowerBound - 1].span.end <= block.span.begin)
  }

  private func sentence(of token: Int) -> Sentence? {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].tokens.contains(token) ? sentences[low] : nil
  }

  /// The tokens of the heading that a token stands in, sentence by sentence.
  private func heading(of token: Int) -> Range<Int>? {
    guard let sentence = sentence(of: token), document.blocks.indices.contains(sentence.block),
      case .heading = document.blocks[sentence.block].kind
    else { return nil }
    return sentence.tokens
  }

  /// Returns the text of a run of tokens as the document has it, but on one line.
  public func string(_ tokens: Range<Int>) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return document.prose.line(
      in: TextSpan(self.tokens[first].span.begin, self.tokens[last].span.end))
  }
}

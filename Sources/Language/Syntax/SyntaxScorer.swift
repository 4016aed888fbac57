public import TextModel

/// Whatever scores the tags, heads and relations of sentences, so that another model can take the network's place.
public protocol SyntaxScorer: Sendable {
  /// Returns a reader of one text's sentences, none longer than a number of tokens.
  func reader(of text: AnalysedText, longest: Int) -> any SyntaxSentenceReader
}

/// Scores of one sentence after the other, all in integers.
public protocol SyntaxSentenceReader: AnyObject {
  /// Reads some tokens of the text, which become tokens 0 and up.
  func read(_ tokens: Range<Int>, of text: AnalysedText)

  /// Returns the tags of a token.
  func tags(_ token: Int) -> (tag: PennTag, part: UniversalTag)

  /// Returns the scores of a token as an event.
  func events(_ token: Int) -> EventScores

  /// Writes the scores of all arcs, below 2^22: a row for each dependent, a column for each head, the last for the
  /// root.
  func scoreArcs(into scores: inout [Int32])

  /// Writes the relation of each token to its head; those of roots count for nothing.
  func relations(_ heads: [Int], into relations: inout [DependencyRelation])
}

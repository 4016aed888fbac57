public import TextModel

/// Finds the words of a text that name times and gives them TIMEX3 values.
///
/// It needs only words, tokens and sentences; where tokens carry tags, these help with words such
/// as `may` and `march`. The result is a pure function of the text and the document's date.
///
/// - Complexity: linear in the number of tokens.
public struct TimeExpressionRecognizer: Sendable {
  /// The expressions of a text and what they leave open.
  public struct Result: Sendable {
    /// The expressions in order of the text.
    public let expressions: [TimeExpression]
    /// What the text leaves open.
    public let findings: [TimeFinding]
  }

  /// Creates a recognizer.
  public init() {}

  /// Returns the expressions of a text in order.
  public func expressions(in text: AnalysedText) -> [TimeExpression] {
    recognize(text).expressions
  }

  /// Returns the expressions of a text and what they leave open.
  public func recognize(_ text: AnalysedText) -> Result {
    let classifier = WordClassifier()
    let words = text.words.map(classifier.classify)
    let order = NumericOrder(words: words, text: text)
    let found = ExpressionScanner(text: text, words: words, dayFirst: order.dayFirst).scan()
    var resolver = Resolver(text: text, words: words, found: found)
    let expressions = resolver.resolve()
    return Result(
      expressions: expressions, findings: order.findings(found, text) + resolver.findings)
  }
}

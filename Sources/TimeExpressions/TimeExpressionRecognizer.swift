package import ISO8601
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
    /// The same; of a text that never tells its year, in the year that stands in for it.
    package let placed: [TimeExpression]
    /// What the text leaves open.
    public let findings: [TimeFinding]
    /// The year of a text that never tells it.
    package let openYear: OpenYear?
    /// When the text was written; in the year that stands in for its own where that is open.
    package let created: CalendarDate?
  }

  /// Creates a recognizer.
  public init() {}

  /// Returns the expressions of a text in order, without a year where the text never tells it.
  public func expressions(in text: AnalysedText) -> [TimeExpression] {
    recognize(text).expressions
  }

  /// Returns the expressions of a text and what they leave open.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - yearMayBeOpen: whether a year stands in for that of a text which never tells it.
  /// - Returns: the expressions in order.
  public func recognize(_ text: AnalysedText, yearMayBeOpen: Bool = true) -> Result {
    let classifier = WordClassifier()
    let words = text.words.map(classifier.classify)
    let order = NumericOrder(words: words, text: text)
    let found = ExpressionScanner(text: text, words: words, order: order).scan()
    var resolver = Resolver(text: text, words: words, found: found)
    var expressions = resolver.resolve()
    if resolver.title.occasion != nil, !expressions.isEmpty { expressions[0].isOccasion = true }
    let openYear = yearMayBeOpen ? OpenYearFinder(text: text, found: found).openYear() : nil
    var created = text.document.created
    if let openYear {
      created = openYear.created
      let dated = text.written(on: created)
      resolver = Resolver(text: dated, words: words, found: found, openYear: openYear)
      expressions = resolver.resolve()
    }
    let shown = openYear.map { year in expressions.map { $0.shown(in: year) } }
    return Result(
      expressions: shown ?? expressions, placed: expressions,
      findings: order.findings(text, words) + resolver.findings,
      openYear: openYear, created: created?.year == nil ? nil : created)
  }
}

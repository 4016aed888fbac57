public import TextModel

/// The time expressions of a text with the way each was read, for people to follow.
public struct TimeListing: Sendable, CustomStringConvertible {
  private let text: AnalysedText
  private let result: TimeExpressionRecognizer.Result

  /// Creates the listing of a text.
  public init(_ text: AnalysedText) {
    self.text = text
    result = TimeExpressionRecognizer().recognize(text)
  }

  /// One paragraph for each expression: its words, type and value, the rule, and the steps.
  public var description: String {
    var lines: [String] = []
    for expression in result.expressions {
      let words = text.document.text.string(in: expression.span)
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      var head = "“\(words)”  \(expression.type.rawValue) \(expression.value)"
      if let modifier = expression.modifier { head += " \(modifier.rawValue)" }
      if let frequency = expression.frequency { head += " \(frequency)" }
      lines.append(
        head + "  (\(expression.rule), bytes \(expression.span.begin)–\(expression.span.end))")
      lines += expression.steps.map { "  " + $0 }
    }
    for finding in result.findings { lines.append("open: \(finding.message)") }
    return lines.map { $0 + "\n" }.joined()
  }
}

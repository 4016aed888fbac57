import ISO8601
public import TextModel

extension TimeExpression {
  /// Returns the expression as TIMEX3 has it: a length of time and the date that ends it are two.
  ///
  /// The stretch that “the year ended 31 May” covers is one for a graph, and so is one expression elsewhere. “The quarter ended 30
  /// June” names a quarter of the calendar.
  public func timex3(in text: AnalysedText) -> [TimeExpression] {
    let joint = tokens.lowerBound + meaning.termTokens
    guard let term = meaning.term, meaning.termTokens > 0, joint + 1 < tokens.upperBound else {
      return [self]
    }
    let (length, date) = (tokens.lowerBound..<joint, joint + 1..<tokens.upperBound)
    let quarter: CalendarDate? =
      if case .date(let end) = value, text.lower(joint - 1) == "quarter" {
        end.containing(.quarter)
      } else {
        nil
      }
    return [
      part(
        length, span(of: length, in: text), quarter == nil ? .duration : .date,
        quarter.map { .date($0) } ?? .duration(term), TimeMeaning(.duration(term))),
      part(date, span(of: date, in: text), .date, value, TimeMeaning(meaning.core)),
    ]
  }

  private func part(
    _ tokens: Range<Int>, _ span: TextSpan, _ type: Kind, _ value: TimexValue,
    _ meaning: TimeMeaning
  ) -> TimeExpression {
    TimeExpression(
      tokens: tokens, span: span, type: type, value: value, modifier: nil, frequency: nil,
      rule: rule, extent: nil, meaning: meaning, anchor: anchor)
  }

  private func span(of tokens: Range<Int>, in text: AnalysedText) -> TextSpan {
    TextSpan(
      text.tokens[tokens.lowerBound].span.begin, text.tokens[tokens.upperBound - 1].span.end)
  }
}

import TextModel

/// What the sentences of a text share as its time expressions are read.
final class TimeSource: Sendable {
  let text: AnalysedText
  /// One entry for each distinct word of the text.
  let words: [TimeWord]
  /// In which order all-numeric dates are written.
  let order: NumericOrder
  /// Whether the text is a short message of a social network, with its marks.
  let isMessage: Bool
  /// Whether the text has years of three digits that eras or brackets show to be such.
  let hasEarlyYears: Bool
  /// Whether the text writes times of day with a full stop, as something shows that can be nothing else.
  let hasDottedClocks: Bool
  /// Whether the text writes hours in four digits, as something shows that can be nothing else.
  let hasHourClocks: Bool
  /// Whether lines of the text begin with hours in four digits.
  let hasHourLines: Bool

  init(
    text: AnalysedText, words: [TimeWord], order: NumericOrder, isMessage: Bool = false,
    hasEarlyYears: Bool = false, hasDottedClocks: Bool = false, hasHourClocks: Bool = false,
    hasHourLines: Bool = false
  ) {
    self.text = text
    self.words = words
    self.order = order
    self.isMessage = isMessage
    self.hasEarlyYears = hasEarlyYears
    self.hasDottedClocks = hasDottedClocks
    self.hasHourClocks = hasHourClocks
    self.hasHourLines = hasHourLines
  }
}

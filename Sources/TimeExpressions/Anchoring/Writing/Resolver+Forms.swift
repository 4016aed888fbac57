import TextModel

/// Forms: “Admitted: 3 May 2021”, “Date of discharge: 9 May 2021” above what happened between.
extension Resolver {
  /// The days that stand behind labels in the lines at the head, where they are different days.
  ///
  /// - Reads: up to five words before a colon that open a line, and a day with its year.
  /// - Leaves alone: a form with one such day, which is that of what it tells, and entries, whose day stands before the colon.
  static func formFields(_ text: AnalysedText, _ found: [FoundExpression]) -> Set<Int> {
    var fields: Set<Int> = []
    var days: [CalendarFields] = []
    var lastEnd = 0
    for (index, expression) in found.enumerated() {
      guard text.sentences[expression.sentence].block < 12 else { break }
      defer { lastEnd = expression.tokens.upperBound }
      let sentence = text.sentences[expression.sentence].tokens
      let begin = max(sentence.lowerBound, lastEnd)
      let colon = expression.tokens.lowerBound - 1
      guard colon > begin, colon - begin <= 5, text.lower(colon) == ":",
        let day = expression.reading.meaning.fields, day.day != nil, day.month != nil,
        day.year != nil
      else { continue }
      fields.insert(index)
      days.append(day)
    }
    guard let first = days.first, days.contains(where: { $0 != first }) else { return [] }
    return fields
  }

  /// Leaves the day open that a field of a form gives: what is told below may have begun on any of them.
  mutating func leaveForm() {
    guard formFields.contains(index) else { return }
    focus.forgetDay()
    (mention, latestNamed, latestTold, latestRead) = (nil, nil, nil, nil)
    (toldDays, headDay, deedDay) = ([], nil, nil)
    (latestClock, furthestClock, eveningClock, nightfall) = (nil, nil, nil, nil)
  }
}

import ISO8601
import TextModel

/// The order of day and month in a document's all-numeric dates.
struct NumericOrder {
  /// Whether the day stands first.
  let dayFirst: Bool
  /// Whether the document itself shows it.
  let isKnown: Bool

  init(words: [TimeWord], text: AnalysedText) {
    var days = 0
    var months = 0
    for word in words where word.form == .slashed && word.parts.2 > 0 {
      if word.parts.0 > 12, word.parts.1 <= 12 { days += 1 }
      if word.parts.1 > 12, word.parts.0 <= 12 { months += 1 }
    }
    for index in text.tokens.indices.dropFirst() {
      switch Self.weekdayTells(words, text, index) {
      case true?: days += 1
      case false?: months += 1
      case nil: break
      }
    }
    if days == 0, months == 0, words.contains(where: { $0.form == .slashed && $0.parts.2 > 0 }) {
      // Dates in words show the writer's habit: “14 April” or “April 14”.
      for index in text.tokens.indices.dropLast() {
        let a = words[text.tokens[index].word]
        let b = words[text.tokens[index + 1].word]
        if a.month > 0, b.form == .integer, b.digits <= 2 { months += 1 }
        if b.month > 0, a.form == .integer, a.digits <= 2 { days += 1 }
      }
    }
    dayFirst = days > months
    isKnown = days != months
  }

  /// Whether the weekday before a date tells that its day stands first: “Friday 3/5/2019”; nothing where it does not tell.
  private static func weekdayTells(
    _ words: [TimeWord], _ text: AnalysedText, _ index: Int
  ) -> Bool? {
    let date = words[text.tokens[index].word]
    guard date.form == .slashed, date.parts.2 > 0 else { return nil }
    let before = text.lower(index - 1) == "," && index > 1 ? index - 2 : index - 1
    let weekday = Int(words[text.tokens[before].word].weekday)
    guard weekday > 0 else { return nil }
    let year = date.parts.2 < 100 ? 2000 + date.parts.2 : date.parts.2
    func isDay(_ month: Int, _ day: Int) -> Bool {
      CalendarDate(year: year, month: month, day: day)?.civilDay?.weekday == weekday
    }
    let dayFirst = isDay(date.parts.1, date.parts.0)
    return dayFirst == isDay(date.parts.0, date.parts.1) ? nil : dayFirst
  }

  /// Returns what numeric dates can be read in two orders.
  func findings(_ found: [FoundExpression], _ text: AnalysedText) -> [TimeFinding] {
    guard !isKnown else { return [] }
    return found.compactMap { expression in
      let token = text.tokens[expression.tokens.lowerBound]
      let form = text.words[token.word].form
      guard expression.reading.rule == NumericDateRule.name, form.utf8.contains(UInt8(ascii: "/")),
        let fields = expression.reading.meaning.fields, let day = fields.day,
        let month = fields.month,
        day <= 12, day != month, !form.utf8.starts(with: String(fields.year ?? 0).utf8)
      else { return nil }
      return TimeFinding(
        kind: .ambiguousDate, span: token.span,
        message: "“\(form)” can be read with the day or the month first; the month was taken first")
    }
  }
}

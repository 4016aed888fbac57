import ISO8601
import TextModel

/// The era of centuries and millennia that do not name theirs.
extension Resolver {
  /// Puts a century or millennium before the common era, where the text tells of such times.
  ///
  /// “Rome was sacked in 390 BC. *In the third century* its walls were rebuilt.” What goes far beyond, or back without “had”,
  /// is left in the common era: “The tomb was closed in 2600 BC. It was opened *in the nineteenth century*.”
  func inEra(_ fields: CalendarFields, _ found: FoundExpression) -> CalendarFields {
    guard !fields.hasEra, !fields.beforeCommonEra else { return fields }
    var result = fields
    if let millennium = fields.millennium {
      result.beforeCommonEra =
        millennium > 3 || told(before: 1000).map { millennium <= $0 } ?? false
    } else if let century = fields.century {
      result.beforeCommonEra =
        sharesEra(century, found)
        || told(before: 100).map { goesOn($0, to: century + 1, found) } ?? false
    }
    return result
  }

  /// The number of the stretch before the common era, of some years, that the text has come to.
  private func told(before size: Int) -> Int? {
    guard let toldYear, toldYear <= 0 else { return nil }
    return -toldYear / size + 1
  }

  /// Whether a century goes on from one before the common era, or looks back from there.
  private func goesOn(_ told: Int, to century: Int, _ found: FoundExpression) -> Bool {
    if century > told {
      return century - told <= 5 && cues.looksBack(before: found.tokens, in: sentence(of: found))
    }
    return told - century <= (century < 16 ? 10 : 2)
  }

  /// Whether a later century of the sentence names the era of both: “built *in the fifteenth century* and burned in the
  /// fourteenth century BC”.
  private func sharesEra(_ century: Int, _ found: FoundExpression) -> Bool {
    guard index + 1 < self.found.count, case let next = self.found[index + 1],
      next.sentence == found.sentence, let fields = next.reading.meaning.fields,
      fields.beforeCommonEra, let later = fields.century
    else { return false }
    return later < century
  }

  /// The thousand years of a millennium.
  func extentOfMillennium(_ meaning: TimeMeaning) -> EDTF? {
    guard let fields = meaning.fields, let number = fields.millennium else { return nil }
    let isBefore = inEra(fields, found[index]).beforeCommonEra
    let first = isBefore ? -number * 1000 + 1 : number * 1000 - 999
    return EDTF(
      from: .date(CalendarDate(year: first)), to: .date(CalendarDate(year: first + 999)))
  }

  /// Keeps the year that the text has come to, of whatever date.
  mutating func enterYear(_ expression: TimeExpression) {
    guard expression.type == .date, let begin = expression.extent?.bounds.earliest else { return }
    let day = begin >= 0 ? begin / 86_400 : (begin - 86_399) / 86_400
    toldYear = CivilDay(number: day).civil.year
  }
}

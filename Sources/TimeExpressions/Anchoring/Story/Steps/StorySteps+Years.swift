import ISO8601
import TextModel

/// Winters, which belong to two years, and the years of days.
extension StorySteps {
  /// Whether a winter is the first time told of a year that a heading names, or that opens its own sentence.
  ///
  /// - Reads: “The campaign of 1812” as a heading, “Over *the winter* they armed”; “In 1847, strengthened over *the winter*, they
  ///   marched”.
  /// - Leaves alone: “He joined in 1847. In *the winter* he fell ill.”
  func opensYear(_ index: Int, _ found: [FoundExpression]) -> Bool {
    guard index > 0, case let year = found[index - 1],
      let fields = year.reading.meaning.fields, fields.year != nil, fields.granularity == .year
    else { return false }
    let sentence = text.sentences[year.sentence]
    if year.sentence == found[index].sentence {
      return year.tokens.lowerBound - sentence.tokens.lowerBound <= 1
        && (cues.endOfInsertion(around: found[index].tokens, in: sentence.tokens) != nil
          || opensInsertion(behind: year.tokens, before: found[index].tokens))
    }
    return isHeading(sentence) && year.sentence + 1 == found[index].sentence
  }

  /// Whether a verb that has no subject stands between commas behind a year, though it is tagged as one of the past: “In 1847,
  /// *strengthened* over the winter, they …”.
  private func opensInsertion(behind year: Range<Int>, before winter: Range<Int>) -> Bool {
    let verb = year.upperBound + 1
    return verb < winter.lowerBound && text.lower(year.upperBound) == ","
      && text.tokens[verb].tag == .vbd
      && winter.upperBound < text.tokens.count && text.lower(winter.upperBound) == ","
  }

  /// Whether a sentence names something and tells nothing: “The campaign of 1812”.
  private func isHeading(_ sentence: Sentence) -> Bool {
    let isClosed = sentence.tokens.last.map { text.lower($0) == "." } ?? true
    return !sentence.tokens.contains {
      [.vbd, .vbz, .vbp, .md].contains(text.tokens[$0].tag)
        || isClosed && text.tokens[$0].tag == .unknown
    }
  }

  /// The years of the days that the text names in full, by month and day; a day that it names in several years is left out.
  func yearsOfDays(_ found: [FoundExpression]) -> [Int: Int] {
    var years: [Int: Set<Int>] = [:]
    for expression in found {
      guard let fields = expression.reading.meaning.fields, let year = fields.year,
        !fields.isShort, let day = dayOfYear(fields)
      else { continue }
      years[day, default: []].insert(year)
    }
    return years.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// The only year in which the text has told of a day next to one: “on *11 August 2018* it failed”, and later “had met on *12 August*”.
  func yearBeside(_ fields: CalendarFields, _ told: ArraySlice<FoundExpression>) -> Int? {
    guard fields.day != nil, fields.month != nil else { return nil }
    var beside: Int?
    for expression in told {
      guard let other = expression.reading.meaning.fields, let year = other.year, !other.isShort,
        other.day != nil, let day = other.date(in: year)?.civilDay?.number,
        let own = fields.date(in: year)?.civilDay?.number, abs(own - day) <= 2
      else { continue }
      if let beside, beside != year { return nil }
      beside = year
    }
    return beside
  }

  /// A number for a day of a month, whatever the year; nothing for coarser dates.
  func dayOfYear(_ fields: CalendarFields) -> Int? {
    guard let month = fields.month, let day = fields.day else { return nil }
    return month * 32 + day
  }
}

import TextModel
import ISO8601

/// Reads a year in digits or words, of either era, calendar or fiscal.
struct YearRule: TimeRule {
  static let name = "year"
  static let reads = [
    TimeExample("The famous meeting of [1986] was short.", "1986"),
    TimeExample("Caesar died in [44 BC].", "-0043"),
    TimeExample("It burned in [AD 79].", "0079"),
    TimeExample("The firm was founded in [nineteen ninety-six].", "1996"),
    TimeExample("Profits rose in [fiscal 1990].", "1990"),
    TimeExample("The trend began in [the year 1850].", "1850"),
    TimeExample("The class of ['98] met.", "1998"),
    TimeExample("It lasted from 1991–[95].", "1995"),
    TimeExample("She is its mayor ([2013]–present).", "2013"),
  ]
  static let leavesAlone = [
    "The 1500 soldiers fled.", "They paid $1990 for it.", "A crowd of 2000 people came.",
    "He lives in room 1912 metres away.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let word = tokens[index]
    if let short = secondOfRange(tokens, at: index) { return short }
    if word.role == .the, tokens[index + 1].unit == .year, !tokens[index + 1].plural,
      let year = tokens.year(at: index + 2)
    {
      return reading(year.fields, year.end)
    }
    if word.role == .fiscal {
      var next = index + 1
      if tokens[next].unit == .year { next += 1 }
      if let year = tokens.year(at: next) { return reading(year.fields, year.end) }
      return nil
    }
    if word.role == .era, word.number == -13, tokens.shape(index).contains(.allCapitals) {
      let number = tokens[index + 1]
      guard number.form == .integer, number.number > 0, number.digits <= 4 else { return nil }
      var fields = CalendarFields()
      fields.year = number.number
      return reading(fields, index + 2)
    }
    if word.form == .integer, word.digits <= 5, tokens.role(index + 1) == .era,
      tokens.shape(index + 1).contains(.allCapitals), let year = tokens.year(at: index)
    {
      return reading(year.fields, year.end)
    }
    if let early = early(tokens, at: index) { return early }
    guard let year = tokens.year(at: index) else { return nil }
    if word.form == .shortYear {
      guard tokens.isTimePreposition(index - 1) || tokens[index - 1].season > 0 else { return nil }
      return reading(year.fields, year.end)
    }
    if word.form == .integer, !isYear(tokens, at: index) { return nil }
    return reading(year.fields, year.end)
  }

  private func reading(_ fields: CalendarFields, _ end: Int) -> TimeReading {
    TimeReading(end, TimeMeaning(.fields(fields, .open, .narrative)), Self.name)
  }

  /// Whether four digits count years rather than things.
  private func isYear(_ tokens: TimeTokens, at index: Int) -> Bool {
    let value = tokens[index].number
    switch tokens.role(index - 1) {
    case .currency, .slash, .percent: return false
    case .hyphen where !tokens.spaceBefore(index) && !tokens[index - 2].isYear: return false
    default: break
    }
    if tokens.role(index + 1) == .hyphen, tokens.lower(index + 2) == "present" { return true }
    switch tokens.role(index + 1) {
    case .percent, .oclock: return false
    case .hyphen where !tokens.spaceBefore(index + 1):
      let after = tokens[index + 2]
      guard after.form == .integer || after.form == .shortYear else {
        return !tokens.spaceBefore(index + 2) ? false : true
      }
    default: break
    }
    let next = tokens[index + 1]
    if next.unit != nil, !next.ambiguous {
      return next.unit == .quarter || next.unit == .year ? false : false
    }
    if next.role == .meridiem || next.form == .fraction { return false }
    let announced = tokens.isTimePreposition(index - 1) || isModifier(tokens.role(index - 1))
    if announced, tokens.role(index - 1) != .of, tokens.role(index - 1) != .to,
      tokens.role(index - 1) != .at
    {
      return !countsThings(tokens, index + 1) || (1900...2060).contains(value)
    }
    if (1900...2060).contains(value) { return !countsPeople(tokens, index + 1) }
    if tokens.role(index - 1) == .of || tokens.role(index - 1) == .to
      || tokens.role(index - 1) == .openBracket
    {
      return !countsThings(tokens, index + 1)
    }
    if tokens.role(index - 1) == .hyphen, tokens[index - 2].isYear { return true }
    if tokens.role(index - 1) == .the, (1600..<1900).contains(value), tokens.isPlainWord(index + 1)
    {
      return !tokens.lower(index + 1).hasSuffix("s")
    }
    return tokens.role(index + 1) == .hyphen && tokens[index + 2].form == .integer && value >= 1400
      && !countsThings(tokens, index + 3)
  }

  private func isModifier(_ role: TimeWord.Role) -> Bool {
    switch role {
    case .early, .late, .mid, .about, .and: true
    default: false
    }
  }

  /// Whether a plural noun follows, so that the number counts it.
  private func countsThings(_ tokens: TimeTokens, _ index: Int) -> Bool {
    guard tokens.isPlainWord(index), !tokens.shape(index).contains(.capitalised) else {
      return false
    }
    let word = tokens.lower(index)
    return word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us") && word != "was"
      && word != "is" && word != "as" && word != "has" && word != "does" || word == "people"
      || word == "men" || word == "women" || word == "feet"
  }

  private func countsPeople(_ tokens: TimeTokens, _ index: Int) -> Bool {
    switch tokens.lower(index) {
    case "people", "men", "women", "feet", "troops", "soldiers", "metres", "meters", "miles",
      "dollars",
      "pounds", "tons", "tonnes", "acres", "points", "employees", "workers", "shares", "km", "m":
      true
    default: false
    }
  }

  /// Reads a year of three digits where a bracket or clause shows that it is one: `(837–908)`, `In 348, …`.
  private func early(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let word = tokens[index]
    guard word.form == .integer, word.digits == 3, word.number >= 100 else { return nil }
    let next = tokens.role(index + 1)
    let opens =
      next == .hyphen && tokens[index + 2].form == .integer
      && tokens[index + 2].number > word.number
      && (tokens.role(index + 3) == .closeBracket)
      && (tokens.role(index - 1) == .openBracket || tokens.role(index - 1) == .about)
    let closes =
      next == .closeBracket && tokens.role(index - 1) == .hyphen
      && tokens[index - 2].form == .integer && tokens[index - 2].digits == 3
    let clause =
      tokens.role(index - 1) == .in && tokens.shape(index - 1).contains(.capitalised)
      && (next == .comma
        || tokens.isPlainWord(index + 1) && tokens.shape(index + 1).contains(.capitalised))
    guard opens || closes || clause else { return nil }
    var fields = CalendarFields()
    fields.year = word.number
    return reading(fields, index + 1)
  }

  /// Reads the last two digits of a year after another year and a dash.
  private func secondOfRange(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let word = tokens[index]
    guard word.form == .integer, word.digits == 2,
      tokens.role(index - 1) == .hyphen || tokens.role(index - 1) == .slash,
      !tokens.spaceBefore(index), tokens[index - 2].isYear, tokens.role(index + 1) != .hyphen,
      word.number > tokens[index - 2].number % 100
    else { return nil }
    var fields = CalendarFields()
    fields.year = tokens[index - 2].number / 100 * 100 + word.number
    return reading(fields, index + 1)
  }
}

import TextModel
import ISO8601

/// Reads a year in digits or words, of either era, calendar or fiscal.
struct YearRule: TimeRule {
  static let name = "year"
  static let reads = [
    TimeExample("The famous meeting of [1986] was short.", "1986"),
    TimeExample("Reeve Medal, [1868]; Fellow of the Academy.", "1868"),
    TimeExample("She studied there (PhD [1894]).", "1894"),
    TimeExample("His first books (1892 – [94]) were short.", "1894"),
    TimeExample("Caesar died in [44 BC].", "-0043"),
    TimeExample("They were at war from [490] to 479 BC.", "-0489"),
    TimeExample("The pit was dug between 5210 and [4990 cal BCE].", "-4989"),
    TimeExample("The abbot ([c. 1318] – 1380) wrote it.", "1318"),
    TimeExample("Her [1796] essay was lost.", "1796"),
    TimeExample("The bridge (built [1566]) fell.", "1566"),
    TimeExample("They met in [late '44].", "1944", created: "1999-01-01"),
    TimeExample("It was founded in [the year 71].", "0071"),
    TimeExample("He ruled (314–368) and was deposed in [361].", "0361"),
    TimeExample("It burned in [AD 79].", "0079"),
    TimeExample("The firm was founded in [nineteen ninety-six].", "1996"),
    TimeExample("Profits rose in [fiscal 1990].", "1990"),
    TimeExample("The year was [1850].", "1850"),
    TimeExample("Ann Hale, born [1850] Kent, was its cook.", "1850"),
    TimeExample("It was [1850], and the trend began.", "1850"),
    TimeExample("The class of ['98] met.", "1998"),
    TimeExample("It lasted from 1991–[95].", "1995"),
    TimeExample("The strike of 1911–[2] failed.", "1912"),
    TimeExample("Spending rose in [FY2023].", "2023"),
    TimeExample("She is its mayor ([2013]–present).", "2013"),
    TimeExample("Spending rose in [FY2014/15].", "2014"),
    TimeExample("She scored often in the [2014–15] season.", "2014"),
    TimeExample("The roof was paid for in [the school year 2014/15].", "2014"),
    TimeExample("He wrote of it (Voyage, vol. iii, [1859]).", "1859"),
    TimeExample("It has been shut since [1971]—or so they say.", "1971"),
    TimeExample("A mill has stood there since at least [1340].", "1340"),
    TimeExample("The fee was cut before the vote, and put back to [1990].", "1990"),
    TimeExample("Output fell to [1990] levels.", "1990"),
    TimeExample("The population increased from 1990 to [2000].", "2000"),
    TimeExample("The deadline was changed to [2012].", "2012"),
    TimeExample("They closed the route in [1950].", "1950"),
    TimeExample("Maiden Flight ([1907]) hangs there.", "1907"),
    TimeExample("He ruled in 314 BC and gave them laws ([294]).", "-0293"),
  ]
  static let leavesAlone = [
    "The 1500 soldiers fled.", "They paid $1990 for it.", "A crowd of 2000 people came.",
    "In 1844 cases, they did.", "From the Reeve Medal, 1868 grains were cut.",
    "It was 1844 metres long.", "The number was 1844.",
    "It cost at least 1340 guilders.",
    "He lives in room 1912 metres away.", "The firm cut its staff to 1900.",
    "She raised the limit from 1500 to 2000 users.", "The clerk set pool_size to 1950.",
    "She adjusted the quota to 2000 from 8000.", "The timeout was raised to 1800.",
    "The queue fell to 1950.", "Flight 1907 crashed.", "The asteroid 1952 Holm is small.",
    "The crater 1984 was mapped.", "They closed Route 1950 for good.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let word = tokens[index]
    if let short = secondOfRange(tokens, at: index) { return short }
    if word.role == .the, tokens[index + 1].unit == .year, !tokens[index + 1].plural,
      let year = splitYear(tokens, at: index + 2) ?? tokens.year(at: index + 2)
        ?? tokens.smallYear(at: index + 2)
    {
      return reading(year.fields, year.end)
    }
    if word.role == .the, let year = yearOfAccounts(tokens, at: index + 1) {
      return reading(year.fields, year.end)
    }
    if word.role == .fiscal {
      var next = index + 1
      if tokens[next].unit == .year { next += 1 }
      if let year = splitYear(tokens, at: next) ?? tokens.year(at: next) {
        return reading(year.fields, year.end)
      }
      return nil
    }
    if word.role == .era, word.number == -13, tokens.shape(index).contains(.allCapitals) {
      let number = tokens[index + 1]
      guard number.form == .integer, number.number > 0, number.digits <= 4 else { return nil }
      var fields = CalendarFields()
      fields.year = number.number
      return reading(fields, index + 2)
    }
    if word.form == .integer, word.digits <= 5, let era = tokens.era(at: index + 1),
      tokens.shape(era.end - 1).contains(.allCapitals), let year = tokens.year(at: index)
    {
      return reading(year.fields, year.end)
    }
    if let shared = beforeEra(tokens, at: index) { return shared }
    if let early = early(tokens, at: index) { return early }
    if let year = splitYear(tokens, at: index) { return reading(year.fields, year.end) }
    guard let year = tokens.year(at: index) else { return nil }
    if word.form == .shortYear {
      guard
        tokens.isTimePreposition(index - 1) || tokens[index - 1].season > 0
          || isModifier(tokens.role(index - 1)) && tokens.role(index - 1) != .and
      else { return nil }
      return reading(year.fields, year.end)
    }
    if word.form == .integer,
      tokens.isHourClock(index) || tokens.isAmount(at: index) || tokens.isNumberOfName(at: index)
        || !isYear(tokens, at: index)
    {
      return nil
    }
    return reading(year.fields, year.end)
  }

  /// Reads a year of schools or accounts behind *the*: `the school year 2014/15`.
  private func yearOfAccounts(
    _ tokens: TimeTokens, at index: Int
  ) -> (fields: CalendarFields, end: Int)? {
    guard [.fiscal, .calendar].contains(tokens.role(index)),
      case let unit = tokens.afterHyphen(index + 1), tokens[unit].unit == .year,
      !tokens[unit].plural
    else { return nil }
    return splitYear(tokens, at: unit + 1) ?? tokens.year(at: unit + 1)
  }

  /// Reads two years that a dash joins and of which words beside them say that they share a season or a year of accounts: “the
  /// *2014–15* season”, “fiscal *2014-15*”.
  ///
  /// - Leaves alone: “in 2014–15”, which may be from one to the other.
  private func splitYear(
    _ tokens: TimeTokens, at index: Int
  ) -> (fields: CalendarFields, end: Int)? {
    guard tokens[index].isYear, tokens.role(index + 1) == .hyphen,
      tokens.isYearAfter(tokens[index].number, at: index + 2),
      Self.shared.contains(tokens.lower(index + 3))
        || tokens.role(index - 1) == .fiscal || tokens[index - 1].season > 0
        || tokens[index - 1].unit == .year && !tokens[index - 1].plural
          && [.fiscal, .calendar].contains(tokens.role(index - 2))
    else { return nil }
    var fields = CalendarFields()
    fields.year = tokens[index].number
    fields.lastYear = tokens[index].number + 1
    return (fields, index + 3)
  }

  /// What two years share that is named behind them.
  private static let shared: Set<String> = [
    "season", "seasons", "campaign", "financial", "fiscal", "academic", "school", "winter",
    "budget", "accounts", "league", "championship",
  ]

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
    case .hyphen where !tokens.spaceBefore(index + 1) && tokens.lower(index + 1) != "—":
      let after = tokens[index + 2]
      if after.month > 0 { break }
      guard after.form == .integer || after.form == .shortYear else {
        return !tokens.spaceBefore(index + 2) ? false : true
      }
    default: break
    }
    let next = tokens[index + 1]
    if next.unit != nil, !next.ambiguous {
      return next.unit == .year && !next.plural && tokens[index - 2].isYear
    }
    if next.role == .meridiem || next.form == .fraction { return false }
    if tokens.isCirca(before: index), next.unit == nil { return !countsThings(tokens, index + 1) }
    if continuesList(tokens, index) || opensLine(tokens, index) || isHeading(tokens, index)
      || tokens.text.saysWhenItIs(index..<index + 1, in: tokens.range)
    {
      return true
    }
    if Self.recorded.contains(tokens.lower(index - 1)), next.number < 0,
      !tokens.isPlainWord(index + 1)
        || tokens.shape(index + 1).contains(.capitalised)
          && Self.recordedOfLives.contains(tokens.lower(index - 1))
    {
      return true
    }
    let announced =
      tokens.isTimePreposition(index - 1) || isModifier(tokens.role(index - 1))
      || isLimit(tokens, index)
    if announced, tokens.role(index - 1) != .of, tokens.role(index - 1) != .to,
      tokens.role(index - 1) != .at
    {
      return !countsThings(tokens, index + 1) || (1900...2060).contains(value)
        || opensClause(tokens, index)
    }
    if (1900...2060).contains(value) { return !countsPeople(tokens, index + 1) }
    if value >= 1500, tokens.isYearOfRecord(at: index) { return true }
    if tokens.role(index - 1) == .of || tokens.role(index - 1) == .to
      || tokens.role(index - 1) == .openBracket
    {
      return !countsThings(tokens, index + 1)
    }
    if tokens.role(index - 1) == .hyphen, tokens[index - 2].isYear { return true }
    if tokens.role(index - 1) == .comma, tokens.role(index + 1) == .closeBracket { return true }
    if (1600..<1900).contains(value), tokens.isPlainWord(index + 1) {
      switch tokens.role(index - 1) {
      case .the, .possessivePronoun, .possessive, .this, .a:
        return !tokens.lower(index + 1).hasSuffix("s") && !countsPeople(tokens, index + 1)
      default: break
      }
    }
    return tokens.role(index + 1) == .hyphen && tokens[index + 2].form == .integer && value >= 1400
      && !countsThings(tokens, index + 3)
  }

  /// Whether the number goes on a list of years: `in 1852, 1859 and 1863`.
  private func continuesList(_ tokens: TimeTokens, _ index: Int) -> Bool {
    guard let previous = tokens.previous, previous.end == index - 1, previous.rule == Self.name,
      previous.meaning.fields?.year != nil, previous.meaning.fields?.isShort == false
    else { return false }
    switch tokens.role(index - 1) {
    case .comma, .and, .or: return !tokens.isPlainWord(index + 1)
    default: return false
    }
  }

  /// Whether a line of a chronicle begins with the number: `1647: the palace was built`, in a list also `1647 Palace built`.
  private func opensLine(_ tokens: TimeTokens, _ index: Int) -> Bool {
    if tokens[index].number >= 1400, tokens.shape(index + 1).contains(.capitalised),
      !tokens.lower(index + 1).hasSuffix("s"), !countsPeople(tokens, index + 1),
      tokens.text.opensItem(index)
    {
      return true
    }
    return index == tokens.range.lowerBound && tokens[index].number >= 1400
      && (tokens.role(index + 1) == .comma || tokens.role(index + 1) == .colon)
  }

  /// Whether a heading of a history is the number, or sets it apart: `1880`, `The river war, 1868`, `1867: outbreak`.
  private func isHeading(_ tokens: TimeTokens, _ index: Int) -> Bool {
    (1000...2100).contains(tokens[index].number)
      && tokens.text.headingSetsApart(index..<index + 1)
  }

  /// Words of brief records that the year follows without “in”.
  private static let recorded: Set<String> = [
    "born", "died", "built", "rebuilt", "founded", "refounded", "opened", "closed", "erected",
    "completed", "published", "destroyed", "established", "painted", "signed", "dated", "printed",
    "demolished", "restored", "dissolved", "married", "elected", "buried", "baptised",
    "christened",
  ]

  /// Those of them that a place may follow in turn: “*born* 1850 Kent”.
  private static let recordedOfLives: Set<String> = [
    "born", "died", "married", "buried", "baptised", "christened",
  ]

  private func isModifier(_ role: TimeWord.Role) -> Bool {
    switch role {
    case .early, .late, .mid, .about, .and: true
    default: false
    }
  }

  /// Whether *at least* or *at most* stands between the year and its preposition, “since *at least* 1340”, or it is itself a limit:
  /// “*no later than* 1612”.
  private func isLimit(_ tokens: TimeTokens, _ index: Int) -> Bool {
    if tokens.role(index - 1) == .than {
      return ["earlier", "later", "sooner"].contains(tokens.lower(index - 2))
        && ["no", "not"].contains(tokens.lower(index - 3))
    }
    return ["least", "most", "latest"].contains(tokens.lower(index - 1))
      && tokens.role(index - 2) == .at
      && [.since, .until, .by, .from].contains(tokens.role(index - 3))
  }

  /// Whether a sentence begins with the year, and the noun behind is its verb's subject: “In *1844* troops entered it”, but “In 1844
  /// cases, they did”.
  private func opensClause(_ tokens: TimeTokens, _ index: Int) -> Bool {
    tokens.role(index - 1) == .in && index - 1 == tokens.range.lowerBound
      && tokens[index].digits == 4 && tokens.tag(index + 2) == .vbd
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
      "pounds", "metre", "meter", "mile", "foot", "pound", "dollar", "ton", "man", "word", "page",
      "seat",
      "tons", "tonnes", "acres", "points", "employees", "workers", "shares", "km", "m":
      true
    default: false
    }
  }

  /// Reads the first of two years that share an era: `from 490 to 479 BC`.
  private func beforeEra(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let first = tokens[index]
    guard first.form == .integer, first.digits <= 4, first.number > 0 else { return nil }
    var next = index + 1
    switch tokens.role(next) {
    case .to, .hyphen, .until, .and, .or: next += 1
    default: return nil
    }
    if tokens.role(next) == .about { next += 1 }
    let second = tokens[next]
    guard second.form == .integer, second.number < first.number,
      tokens.era(at: next + 1)?.isBefore == true
    else { return nil }
    var fields = CalendarFields()
    fields.year = 1 - first.number
    return reading(fields, index + 1)
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
      && (tokens.role(index - 1) == .openBracket || tokens.role(index - 1) == .about
        || isOfReign(tokens, index))
    let closes =
      next == .closeBracket && tokens.role(index - 1) == .hyphen
      && tokens[index - 2].form == .integer && tokens[index - 2].digits == 3
    let alone =
      tokens.hasEarlyYears && next == .closeBracket && tokens.role(index - 1) == .openBracket
    let clause =
      tokens.role(index - 1) == .in && tokens.shape(index - 1).contains(.capitalised)
      && (next == .comma
        || tokens.isPlainWord(index + 1) && tokens.shape(index + 1).contains(.capitalised))
    guard opens || closes || alone || clause || isToldOfAntiquity(tokens, index) else { return nil }
    var fields = CalendarFields()
    fields.year = word.number
    fields.isEraOpen = true
    return reading(fields, index + 1)
  }

  /// Whether a mark of a reign or a life stands before a year in brackets: `(r. 718–729)`.
  private func isOfReign(_ tokens: TimeTokens, _ index: Int) -> Bool {
    let mark = tokens.role(index - 1) == .stop ? index - 2 : index - 1
    return tokens.role(mark - 1) == .openBracket
      && ["r", "r.", "reigned", "ruled", "b", "b."].contains(tokens.lower(mark))
  }

  /// Whether the text has years of three digits elsewhere, and the number stands where one may.
  private func isToldOfAntiquity(_ tokens: TimeTokens, _ index: Int) -> Bool {
    guard tokens.hasEarlyYears,
      tokens.isTimePreposition(index - 1) || tokens.isCirca(before: index)
        || tokens.role(index - 1) == .hyphen && tokens.previous?.end == index - 1
    else { return false }
    let next = tokens[index + 1]
    if next.unit != nil || next.role == .percent || next.number >= 0 { return false }
    if next.role == .and || next.role == .to, let other = tokens.cardinal(at: index + 2),
      tokens[other.end].unit != nil
    {
      return false  // “Between 900 and 1,000 years old.”
    }
    return !tokens.isPlainWord(index + 1)
      || tokens.shape(index + 1).contains(.capitalised) && !tokens.isCirca(before: index)
  }

  /// Whether brackets hold a range and nothing else: `(1892 – 94)`.
  private func isBracketed(_ tokens: TimeTokens, _ index: Int) -> Bool {
    tokens.role(index - 3) == .openBracket && tokens.role(index + 1) == .closeBracket
  }

  /// Reads the last two digits of a year after another year and a dash.
  private func secondOfRange(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let word = tokens[index]
    guard word.form == .integer, word.digits <= 2,
      tokens.role(index - 1) == .hyphen || tokens.role(index - 1) == .slash,
      !tokens.spaceBefore(index) || isBracketed(tokens, index), tokens[index - 2].isYear,
      tokens.role(index + 1) != .hyphen
    else { return nil }
    // “1962–3” and “1991–95”.
    let unit = word.digits == 2 ? 100 : 10
    guard word.number > tokens[index - 2].number % unit,
      word.digits == 2 || tokens.previous?.end == index - 1
    else { return nil }
    var fields = CalendarFields()
    fields.year = tokens[index - 2].number / unit * unit + word.number
    return reading(fields, index + 1)
  }
}

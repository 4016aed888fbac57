import ISO8601
import TextModel

/// Reads quarters and halves of a year.
struct QuarterRule: TimeRule {
  static let name = "quarter"
  static let reads = [
    TimeExample("Sales rose in [the second quarter].", "2017-Q2"),
    TimeExample("Sales rose in [Q3 2021].", "2021-Q3"),
    TimeExample("Its [third-quarter] profit fell.", "2016-Q3", created: "2016-11-02"),
    TimeExample("It lost money in [the fiscal first quarter of 1990].", "1990-Q1"),
    TimeExample("It made money in [the first half of 1990].", "1990-H1"),
    TimeExample("Its [first-half] profit fell.", "2017-H1"),
    TimeExample("It made money in [the first quarter of 2013].", "2013-Q1"),
    TimeExample("It made money in [the last quarter of 2008].", "2008-Q4"),
    TimeExample("It made money in [the latter half of 2008].", "2008-H2"),
    TimeExample("It is to be done in [1H 2019].", "2019-H1"),
    TimeExample("It was done in [Q3 2014/15].", "2014-Q3"),
    TimeExample("Its [fourth-quarter] and full-year 2009 sales fell.", "2009-Q4"),
  ]
  static let leavesAlone = [
    "They live in the old quarter.",
    "The first half ended without a goal.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    if let short = short(tokens, at: index) { return short }
    var position = index
    if tokens.role(position) == .the { position += 1 }
    var year: Int?
    if tokens[position].isYear {
      year = tokens[position].number
      position += 1
      if tokens.role(position) == .possessive { position += 1 }
    }
    position = skipFiscal(tokens, position)
    guard let ordinal = self.ordinal(tokens, at: position) else { return nil }
    var next = tokens.afterHyphen(ordinal.end)
    // Before a noun the article is the noun's: “the third-quarter loss”.
    if next > ordinal.end, tokens.role(index) == .the { return nil }
    next = skipFiscal(tokens, next)
    var fields = CalendarFields()
    let noun = tokens[next]
    if noun.role == .quarterNoun || noun.unit == .quarter, 1...4 ~= ordinal.value {
      fields.quarter = ordinal.value
    } else if noun.role == .half, ordinal.value <= 2 {
      fields.half = ordinal.value
    } else {
      return nil
    }
    fields.year = year
    var end = next + 1
    if year == nil { end = readYear(tokens, at: end, into: &fields) }
    if fields.year == nil { fields.year = yearOfWhole(tokens, behind: end) }
    if fields.year == nil, isOfLongerStretch(tokens, end) { return nil }
    if fields.half != nil, fields.year == nil {
      // The first half of a game has no earnings.
      guard next > ordinal.end, Self.reported.contains(tokens.lower(end)) else { return nil }
    }
    return TimeReading(end, TimeMeaning(.fields(fields, .open, .topic)), Self.name)
  }

  /// The year that a quarter shares with the whole of it: “fourth-quarter *and full-year 2009* results”.
  private func yearOfWhole(_ tokens: TimeTokens, behind end: Int) -> Int? {
    guard tokens.role(end) == .and, tokens.role(end + 1) == .full,
      case let unit = tokens.afterHyphen(end + 2), tokens[unit].unit == .year,
      tokens[unit + 1].isYear
    else { return nil }
    return tokens[unit + 1].number
  }

  /// Whether it is a quarter of more than a year: `the last quarter of the fourth millennium`.
  private func isOfLongerStretch(_ tokens: TimeTokens, _ index: Int) -> Bool {
    guard tokens.role(index) == .of else { return false }
    return (index + 1..<index + 6).contains {
      [.century, .millennium].contains(tokens[$0].unit) || tokens.role($0) == .centuryNoun
    }
  }

  private static let reported: Set<String> = [
    "earnings", "profit", "profits", "sales", "revenue", "revenues", "loss", "losses", "results",
    "income", "orders", "output", "net", "turnover", "figures", "deliveries", "shipments",
  ]

  private func skipFiscal(_ tokens: TimeTokens, _ index: Int) -> Int {
    tokens.role(index) == .fiscal ? tokens.afterHyphen(index + 1) : index
  }

  private func ordinal(_ tokens: TimeTokens, at index: Int) -> (value: Int, end: Int)? {
    if tokens.role(index) == .last || tokens.lower(index) == "latter",
      tokens.role(index + 1) == .half
    {
      return (2, index + 1)
    }
    if tokens.role(index) == .last || tokens.lower(index) == "final",
      tokens.role(index + 1) == .quarterNoun, tokens.role(index + 2) == .of
    {
      return (4, index + 1)
    }
    return tokens.ordinal(at: index)
  }

  /// Reads the year behind a quarter or half, and returns where it ends.
  private func readYear(
    _ tokens: TimeTokens, at index: Int, into fields: inout CalendarFields
  ) -> Int {
    var next = index
    if tokens.role(next) == .comma { next += 1 }
    if tokens.role(next) == .of || tokens.role(next) == .in { next += 1 }
    if tokens.role(next) == .fiscal {
      next += 1
      if tokens[next].unit == .year { next += 1 }
    }
    guard tokens[next].isYear, let year = tokens.year(at: next), year.fields.year ?? 0 > 0 else {
      return index
    }
    fields.year = year.fields.year
    fields.lastYear = year.fields.lastYear
    return year.end
  }

  /// Reads `Q3`, `Q3 2021`, `2021 Q3` and `H1 2021`.
  private func short(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    var fields = CalendarFields()
    var position = index
    if tokens[position].isYear, let year = tokens.year(at: position) {
      fields = year.fields
      position = year.end
    }
    switch tokens.lower(position) {
    case "q1", "1q": fields.quarter = 1
    case "q2", "2q": fields.quarter = 2
    case "q3", "3q": fields.quarter = 3
    case "q4", "4q": fields.quarter = 4
    case "h1", "1h": fields.half = 1
    case "h2", "2h": fields.half = 2
    default: return nil
    }
    var end = position + 1
    if fields.year == nil { end = readYear(tokens, at: end, into: &fields) }
    // “1h 2019” without its year may be one hour.
    if fields.year == nil, tokens.shape(position).contains(.startsWithDigit) { return nil }
    if fields.half != nil, fields.year == nil { return nil }
    return TimeReading(end, TimeMeaning(.fields(fields, .open, .topic)), Self.name)
  }
}

import ISO8601
import TextModel

/// Reads the name of a month, with or without a year.
struct MonthRule: TimeRule {
  static let name = "month"
  static let reads = [
    TimeExample("The treaty of [April 1912] was kept.", "1912-04"),
    TimeExample("They might meet in [May].", "2017-05"),
    TimeExample("It was signed in [March of 1997].", "1997-03"),
    TimeExample("She was murdered in [March 415].", "0415-03"),
    TimeExample("The plan died in [mid-July 2011].", "2011-07"),
    TimeExample("The exhibition was held in [June] and July 2011.", "2011-06"),
    TimeExample("It was shut in [May], June and August 2011.", "2011-05"),
    TimeExample("It was shut in May, [June] and August 2011.", "2011-06"),
    TimeExample("He came between [May] and June in 1981.", "1981-05"),
    TimeExample("It was shut [Dec]/Jan 1981.", "1980-12"),
    TimeExample("It was shut from [November] to January 1981.", "1980-11"),
    TimeExample("It was shut in [November] and January 1981.", "1981-11"),
    TimeExample("- [March] to June 2020: all was shut.", "2020-03"),
    TimeExample("[June last year] was wet.", "2016-06"),
    TimeExample("It was sold in [October last], they said.", "2016-10"),
  ]
  static let leavesAlone = [
    "They may come.", "Theresa May spoke.", "The troops march on.", "They saw the long march end.",
    "June came to dinner.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let word = tokens[index]
    guard word.month > 0 else { return nil }
    var fields = CalendarFields()
    fields.month = Int(word.month)
    var end = index + 1
    var next = tokens.afterHyphen(end)
    if tokens.role(next) == .comma || tokens.role(next) == .of
      || tokens.role(next) == .in && tokens[next + 1].isYear
    {
      next += 1
    }
    if let year = tokens.year(at: next), !word.ambiguous || word.capital || tokens[next].isYear {
      fields.year = year.fields.year
      fields.isShort = year.fields.isShort
      end = year.end
    } else {
      guard isMonth(tokens, at: index) else { return nil }
      if let early = tokens.earlyYear(at: end) {
        fields.year = early
        end += 1
      } else if tokens.role(end) == .of, let early = tokens.earlyYear(at: end + 1) {
        fields.year = early
        end += 2
      } else {
        fields.year = sharedYear(tokens, at: end)
      }
    }
    if fields.year == nil, let direction = tokens.postposed(end, behind: index) {
      return TimeReading(end + 1, TimeMeaning(.fields(fields, direction, .topic)), Self.name)
    }
    return TimeReading(
      end,
      TimeMeaning(.fields(fields, .open, .narrative), modifier: word.mid ? .mid : nil), Self.name)
  }

  /// Whether an ambiguous word is a month by what stands beside it.
  private func isMonth(_ tokens: TimeTokens, at index: Int) -> Bool {
    let word = tokens[index]
    guard word.ambiguous else { return true }
    guard word.capital else { return false }
    // A line with nothing else on it names the month, as the heads of chronicles and tables do.
    if tokens.range.count == 1 { return true }
    if tokens.range.count == 2, [".", ":"].contains(tokens.lower(index + 1)) { return true }
    switch tokens.tag(index) {
    case .unknown, .nnp, .nnps, .nn: break
    default: return false
    }
    let before = tokens.role(index - 1)
    switch tokens.role(index + 1) {
    case .last, .this, .next: if tokens[index + 2].unit == .year { return true }
    default: break
    }
    if tokens.isTimePreposition(index - 1) || tokens[index - 1].month > 0 { return true }
    // “in May, *June* and August”
    if tokens.role(index - 1) == .comma, tokens[index - 2].month > 0, tokens[index - 2].capital,
      tokens.role(index + 1) == .comma || tokens.role(index + 1) == .and,
      tokens[index + 2].month > 0 || tokens[index + 3].month > 0
    {
      return true
    }
    if tokens.role(index + 1) == .to, tokens[index + 2].month > 0, tokens[index + 2].capital {
      return true
    }
    switch before {
    case .early, .mid, .late, .last, .next, .this, .following, .previous, .past, .coming, .since,
      .hyphen, .and, .or, .slash, .each:
      return before != .hyphen && before != .and || tokens[index - 2].month > 0
        || before == .hyphen && tokens.role(index - 2) == .end
    default: break
    }
    if [.hyphen, .to, .slash].contains(tokens.role(index + 1)) {
      return tokens[index + 2].month > 0
    }
    if word.month == 5 || word.month == 3 {
      return tokens.role(index - 1) == .a || planned(tokens, index)
    }
    // April, June, August and abbreviations: a name where another name follows or precedes.
    if tokens.shape(index - 1).contains(.capitalised) && index - 1 > tokens.range.lowerBound {
      return false
    }
    if tokens.shape(index + 1).contains(.capitalised) && !tokens[index + 1].relevant {
      return false
    }
    return tokens.lower(index).utf8.count > 3 && index > tokens.range.lowerBound && before != .and
      && tokens.role(index + 1) != .and
  }

  /// Whether the month stands before a noun after an article: `the planned May meeting`.
  private func planned(_ tokens: TimeTokens, _ index: Int) -> Bool {
    guard index > tokens.range.lowerBound, !tokens.shape(index - 1).contains(.capitalised) else {
      return false
    }
    let article =
      tokens.role(index - 1) == .the || tokens.role(index - 2) == .the
      || tokens.role(index - 2) == .a
    return article && tokens.isPlainWord(index + 1)
      && !tokens.shape(index + 1).contains(.capitalised)
  }

  /// Returns the year that stands behind a second month, or the last of a list: `June and July 2011`, `May, June and July 2011`.
  private func sharedYear(_ tokens: TimeTokens, at first: Int) -> Int? {
    var index = first
    while tokens.role(index) == .comma, tokens[index + 1].month > 0, tokens[index + 1].capital {
      index += 2
    }
    switch tokens.role(index) {
    case .hyphen, .and, .to, .or, .slash: break
    default: return nil
    }
    var year = index + 2
    if tokens.role(year) == .of || tokens.role(year) == .in { year += 1 }
    guard tokens[index + 1].month > 0, tokens[year].isYear else { return nil }
    // “December to January 1981”
    let isRange = tokens.role(index) != .and || tokens.role(first - 2) == .between
    return isRange && tokens[index + 1].month < tokens[first - 1].month
      ? tokens[year].number - 1 : tokens[year].number
  }
}

import ISO8601
import TextModel

/// Reads a unit of the calendar that is placed by `this`, `last`, `next`, `the following` and their like.
struct StretchRule: TimeRule {
  static let name = "stretch"
  static let reads = [
    TimeExample("It will move [next month].", "2017-08"),
    TimeExample("It fell [last week].", "2017-W27"),
    TimeExample("It has risen [this year].", "2017"),
    TimeExample("They married in June 1890; a son was born [the following year].", "1891"),
    TimeExample("The vote was on 6 December 2001; [the next day] he resigned.", "2001-12-07"),
    TimeExample("The vote was on 6 December 2001; [the very next day] he left.", "2001-12-07"),
    TimeExample("It was sold on 3 May 1999 and paid for [that same month].", "1999-05"),
    TimeExample("It fell in the [last week] of fighting.", "2017-W27"),
    TimeExample("They dug there in 1912 and found it [the following season].", "1913"),
    TimeExample("They paid it in [the past year].", "2016"),
    TimeExample("It lost money in [the year] ended in autumn.", "P1Y"),
    TimeExample("It sank in 1912 and was raised within [the year].", "P1Y"),
    TimeExample("She heard of it in May and was suspended within [the fortnight].", "P2W"),
    TimeExample("It sank at noon; within [the hour] help came.", "PT1H"),
    TimeExample("It opened in 1850 and shut by [the end of the century].", "18"),
    TimeExample("It began in the 1920s and grew for [the rest of the decade].", "192"),
    TimeExample("It fell on 3 May 1999. [Later in the day] it rose.", "1999-05-03"),
  ]
  static let leavesAlone = [
    "The next man came.", "He was the last to leave.",
    "It was the match of the century.", "At the end of the day it is luck.",
    "He worked by the day.", "The season was short.",
    "They lived within the month of dread.", "The quarter around the palace burned.",
  ]

  private static let places: Set<String> = ["around", "near", "behind", "beside", "beyond"]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    var position = index
    var determined = false
    if tokens.role(position) == .the {
      determined = true
      position += 1
      if tokens.lower(position) == "very" { position += 1 }
    }
    if tokens.opensClause(position) { return nil }
    let offset: Int
    var basis = TimeMeaning.Basis.document
    switch tokens.role(position) {
    case .this: offset = 0
    case .current: offset = 0
    case .last:
      offset = -1
      if determined { basis = .document }
    case .past: offset = -1
    case .latest: (offset, basis) = (0, .topic)
    case .next: (offset, basis) = (1, determined ? .narrative : .document)
    case .coming: offset = 1
    case .previous: (offset, basis) = (-1, .narrative)
    case .following: (offset, basis) = (1, .narrative)
    case .same, .that: (offset, basis) = (0, .narrative)
    case .full where determined: offset = 0
    default:
      guard determined else { return nil }
      return bare(tokens, at: position)
    }
    let head = tokens.role(position)
    if head == .this, tokens.shape(position).contains(.capitalised),
      tokens.shape(position + 1).contains(.capitalised),
      !tokens.shape(position).contains(.allCapitals)
    {
      return nil  // A title: “This Week”.
    }
    position += 1
    if tokens.role(position) == .same
      || (head == .this && (tokens.role(position) == .past || tokens.role(position) == .coming))
    {
      position += 1
    }
    if tokens.role(position) == .fiscal || tokens.role(position) == .calendar {
      position = tokens.afterHyphen(position + 1)
    }
    let word = tokens[position]
    if word.role == .periodNoun, head == .latest || head == .same || head == .that {
      return TimeReading(position + 1, TimeMeaning(.stretch(0, .quarter, .topic)), Self.name)
    }
    // “They dug in 1912 and found it *the following season*”, which is a year on.
    if word.role == .seasonNoun, basis == .narrative, offset != 0 {
      return TimeReading(position + 1, TimeMeaning(.stretch(offset, .year, basis)), Self.name)
    }
    guard let unit = word.unit, !word.plural, word.part == nil,
      unit != .second || head == .next && false
    else { return nil }
    guard unit != .minute, unit != .hour, unit != .season, word.number != -2 else { return nil }
    // “The last day” is not yesterday; “the last decade” is the ten years to now.
    if unit == .day, head == .last || head == .past { return nil }
    if unit == .decade || unit == .century, determined, head == .last || head == .next,
      AnchoredDurationRule.measures(tokens.role(index - 1))
    {
      return nil
    }
    if word.mid { return nil }
    if tokens.role(position + 1) == .hyphen, !tokens.spaceBefore(position + 1) { return nil }
    if unit == .quarter, offset == 0, head != .this, head != .current { basis = .topic }
    if head == .past, unit != .year, unit != .century { return nil }
    if head == .full, unit != .year { return nil }
    if head == .last, tokens.role(position + 1) == .of,
      determined || tokens.role(index - 1) == .the && tokens.isWhole(position + 2)
    {
      return nil
    }
    let granularity: Granularity = unit == .night ? .day : unit.granularity
    var meaning = TimeMeaning(.stretch(offset, granularity, basis))
    guard tokens.role(position + 1) == .or, tokens.role(position + 2) == .so else {
      return TimeReading(position + 1, meaning, Self.name)
    }
    meaning.modifier = .approximate
    return TimeReading(position + 3, meaning, Self.name)
  }

  /// Whether a part of what follows is named: `the end of`, `the rest of`.
  private func isPartOf(_ tokens: TimeTokens, _ index: Int) -> Bool {
    guard tokens.role(index) == .of else { return false }
    switch tokens.role(index - 1) {
    case .end, .start, .middle, .half, .turn: return true
    default: break
    }
    switch tokens.lower(index - 1) {
    case "rest", "remainder", "course", "quarter", "part", "decades", "years": return true
    default: return false
    }
  }

  /// Whether words say when in a day something was: `later in`.
  private func isOfDay(_ tokens: TimeTokens, _ index: Int) -> Bool {
    tokens.role(index) == .in && ["later", "earlier"].contains(tokens.lower(index - 1))
  }

  /// Reads a unit with nothing but an article: `the quarter`, `the weekend`.
  private func bare(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    var position = index
    var isFiscal = false
    if tokens.role(position) == .fiscal {
      isFiscal = true
      position = tokens.afterHyphen(position + 1)
    }
    let word = tokens[position]
    guard let unit = word.unit, !word.plural, !word.mid else { return nil }
    if tokens.role(position + 1) == .hyphen, !tokens.spaceBefore(position + 1) { return nil }
    let next = tokens.lower(position + 1)
    // A part of a town: “the quarter *around* the palace”.
    if unit == .quarter, Self.places.contains(next) { return nil }
    if tokens.role(index - 2) == .within, !isFiscal {
      guard unit != .weekend, unit != .quarter, unit != .season, unit != .century,
        tokens.role(position + 1) != .of, tokens.role(position + 1) != .possessive,
        tokens.role(position + 1) != .end, !tokens.shape(position).contains(.capitalised)
      else { return nil }
      // “It was raised *within the month*”, which is a month of what was told.
      let count = word.number == -2 ? 2 : 1  // A fortnight.
      return TimeReading(
        position + 1, TimeMeaning(.duration(CalendarDuration(count, unit))), Self.name)
    }
    if unit == .quarter, next == "ending" {
      return TimeReading(
        position + 1, TimeMeaning(.stretch(0, .quarter, .document)), Self.name)
    }
    if unit == .year, next == "ended" || next == "ending" {
      return TimeReading(
        position + 1, TimeMeaning(.duration(CalendarDuration(1, .year))), Self.name)
    }
    switch unit {
    case .year where isFiscal: break
    case .year, .week, .month, .weekend:
      if tokens.role(position + 1) == .of || tokens.shape(position).contains(.capitalised) {
        return nil
      }
      // “*The year* was 1848” names a year of its own.
      let named = position + 2
      if unit == .year, tokens.text.saysWhenItIs(named..<named + 1, in: tokens.range),
        tokens.year(at: named) != nil
      {
        return nil
      }
    case .quarter:
      guard
        !tokens.isPlainWord(position + 1) || tokens.role(index - 2) == .in
          || tokens.role(index - 2) == .for
      else { return nil }
    case .day:
      guard isOfDay(tokens, index - 2) else { return nil }
      return TimeReading(position + 1, TimeMeaning(.stretch(0, .day, .narrative)), Self.name)
    case .decade, .century:
      guard isPartOf(tokens, index - 2) else { return nil }
      return TimeReading(
        position + 1, TimeMeaning(.stretch(0, unit.granularity, .narrative)), Self.name)
    default: return nil
    }
    return TimeReading(
      position + 1, TimeMeaning(.stretch(0, unit.granularity, .topic)), Self.name)
  }
}

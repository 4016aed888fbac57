import ISO8601

/// Reads the beginning, the middle or the end of a stretch.
struct EdgeRule: TimeRule {
  static let name = "edge"
  static let reads = [
    TimeExample("It closed at [the end of 1999].", "1999"),
    TimeExample("It opened in [the middle of May 2003].", "2003-05"),
    TimeExample("It opened at [the beginning of last year].", "2016"),
    TimeExample("It must be done by [year-end].", "2017"),
    TimeExample("It had ten men at [midyear].", "2017"),
    TimeExample("It is to be done by [end-August].", "2017-08"),
    TimeExample("It ran until [end-June 2014].", "2014-06"),
    TimeExample("It rained in [the last week of September 1999].", "1999-09"),
    TimeExample("It was cold in [the week of March 6, 2000].", "2000-W10"),
    TimeExample("It opened in [the second half of May 2003].", "2003-05"),
    TimeExample("It was built in [the second quarter of the 19th century].", "18"),
    TimeExample("Trade fell in [the second half of the 1930s].", "193"),
    TimeExample("It will rain in [the latter part of the year].", "2017"),
    TimeExample("It was shut for [the rest of 1996].", "1996"),
    TimeExample("It was bought on 3 May 1996 and sold in [the new year].", "1997"),
    TimeExample("It will open in [the new year].", "2018"),
    TimeExample("He married in 1996 and died before [the year was out].", "1996"),
    TimeExample("It must be done before [the month is over].", "2017-07"),
  ]
  static let leavesAlone = [
    "At the end of the road he stopped.", "The start of the race was late.",
    "The rest of the men came.", "They drank to the new year.",
    "He left before the game was over.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    if let year = yearEnd(tokens, at: index) ?? midYear(tokens, at: index)
      ?? newYear(tokens, at: index) ?? runOut(tokens, at: index)
    {
      return year
    }
    if let part = partOf(tokens, at: index) { return part }
    if tokens.role(index) == .end, tokens.afterHyphen(index + 1) > index + 1,
      tokens.role(index - 1) != .hyphen,
      let date = RuleBook.longest(RuleBook.calendar, tokens, at: index + 2),
      let fields = date.meaning.fields, fields.granularity == .month || fields.granularity == .year
    {
      return TimeReading(date.end, TimeMeaning(date.meaning.core, modifier: .end), Self.name)
    }
    var position = index
    if tokens.role(position) == .the { position += 1 }
    let modifier: TimeModifier
    switch tokens.role(position) {
    case .start: modifier = .start
    case .middle: modifier = .mid
    case .end: modifier = .end
    default: return nil
    }
    guard position > index || tokens.role(position) != .start, tokens.role(position + 1) == .of,
      let inner = RuleBook.date(tokens, at: position + 2)
    else { return nil }
    switch inner.meaning.core {
    case .fields, .stretch, .within: break
    default: return nil
    }
    var meaning = inner.meaning
    meaning.modifier = modifier
    return TimeReading(inner.end, meaning, Self.name)
  }

  /// Reads `in the new year`, which is the beginning of the next.
  private func newYear(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    guard [.in, .early].contains(tokens.role(index - 1)), tokens.role(index) == .the,
      tokens.lower(index + 1) == "new", tokens[index + 2].unit == .year, !tokens[index + 2].plural,
      tokens.role(index + 3) != .of, tokens.role(index + 3) != .possessive,
      tokens.lower(index + 3) != "holiday"
    else { return nil }
    return TimeReading(
      index + 3, TimeMeaning(.stretch(1, .year, .narrative), modifier: .start), Self.name)
  }

  /// Reads `before the year was out` and `before the week is over`, which is before its end.
  private func runOut(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    guard tokens.role(index - 1) == .before, tokens.role(index) == .the,
      let unit = tokens[index + 1].unit, !tokens[index + 1].plural,
      [.year, .month, .week, .decade].contains(unit),
      ["was", "is", "were"].contains(tokens.lower(index + 2)),
      ["out", "over", "up"].contains(tokens.lower(index + 3))
    else { return nil }
    let basis: TimeMeaning.Basis = tokens.lower(index + 2) == "is" ? .topic : .narrative
    return TimeReading(
      index + 4, TimeMeaning(.stretch(0, unit.granularity, basis), modifier: .end), Self.name)
  }

  /// Reads `the last week of September`, `the month of April` and `the week of 6 March`.
  private func partOf(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    guard tokens.role(index) == .the else { return nil }
    var position = index + 1
    var modifier: TimeModifier?
    if tokens[position].ordinal == 1 {
      (modifier, position) = (.start, position + 1)
    } else if tokens[position].ordinal == 2, tokens[position + 1].role == .half {
      (modifier, position) = (.end, position + 1)
    } else if tokens.role(position) == .last || tokens.lower(position) == "final"
      || tokens.lower(position) == "latter"
    {
      (modifier, position) = (.end, position + 1)
    } else if tokens.role(position) == .early {
      (modifier, position) = (.start, position + 1)
    }
    if let part = partOfCentury(tokens, at: index) ?? partOfStretch(tokens, at: position, modifier)
    {
      return part
    }
    let word = tokens[position]
    if word.unit == .quarter { return nil }
    let isPart =
      modifier != nil
      && (word.unit != nil || tokens.lower(position) == "part" || word.role == .half)
    guard isPart || (modifier == nil && word.unit != nil && !word.plural),
      tokens.role(position + 1) == .of,
      let inner = RuleBook.longest(RuleBook.calendar, tokens, at: position + 2),
      case .fields(var fields, let direction, let basis) = inner.meaning.core
    else { return nil }
    if word.role == .half, fields.granularity == .year { return nil }
    var meaning = inner.meaning
    if modifier == nil {
      guard
        word.unit == .week && fields.granularity == .day
          || word.unit == .month && fields.granularity == .month
          || word.unit == .year && fields.granularity == .year
      else { return nil }
      if word.unit == .week { fields.weekOf = true }
      meaning.core = .fields(fields, direction, basis)
    } else {
      guard word.unit == nil || fields.granularity < word.unit?.granularity ?? .day else {
        return nil
      }
    }
    meaning.modifier = modifier
    return TimeReading(inner.end, meaning, Self.name)
  }

  /// Reads `the latter part of the year` and `the rest of 1496`.
  private func partOfStretch(
    _ tokens: TimeTokens, at index: Int, _ modifier: TimeModifier?
  ) -> TimeReading? {
    switch tokens.lower(index) {
    case "part": guard modifier != nil else { return nil }
    case "rest", "remainder": guard modifier == nil else { return nil }
    default: return nil
    }
    guard tokens.role(index + 1) == .of,
      let inner = RuleBook.date(tokens, at: index + 2), inner.meaning.clock == nil
    else { return nil }
    switch inner.meaning.core {
    case .fields, .stretch:
      var meaning = inner.meaning
      meaning.modifier = modifier
      return TimeReading(inner.end, meaning, Self.name)
    default: return nil
    }
  }

  /// Reads `the second half of the nineteenth century` and `the last quarter of the 18th century`.
  private func partOfCentury(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let isLast = tokens.role(index + 1) == .last || tokens.lower(index + 1) == "final"
    guard let ordinal = isLast ? (value: -1, end: index + 2) : tokens.ordinal(at: index + 1),
      tokens.role(ordinal.end + 1) == .of,
      let inner = RuleBook.longest(
        [CenturyRule(), DecadeRule()] as [any TimeRule], tokens, at: ordinal.end + 2)
    else { return nil }
    let parts: Int
    switch tokens.lower(ordinal.end) {
    case "half": parts = 2
    case "third": parts = 3
    case "quarter": parts = 4
    default: return nil
    }
    var meaning = inner.meaning
    if ordinal.value == 1 {
      meaning.modifier = .start
    } else if ordinal.value == parts || isLast {
      meaning.modifier = .end
    } else if parts == 3 {
      meaning.modifier = .mid
    }
    return TimeReading(inner.end, meaning, Self.name)
  }

  private func midYear(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    guard tokens[index].mid, tokens[index].unit == .year, tokens.isTimePreposition(index - 1) else {
      return nil
    }
    return TimeReading(
      index + 1, TimeMeaning(.stretch(0, .year, .topic), modifier: .mid), Self.name)
  }

  /// Reads `year-end` and `month's end`.
  func yearEnd(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    guard let unit = tokens[index].unit, unit == .year || unit == .month, !tokens[index].plural
    else {
      return nil
    }
    var next = tokens.afterHyphen(index + 1)
    if tokens.role(next) == .possessive { next += 1 }
    guard tokens.role(next) == .end else { return nil }
    return TimeReading(
      next + 1, TimeMeaning(.stretch(0, unit.granularity, .topic), modifier: .end), Self.name)
  }
}

import ISO8601

/// Reads a hundred years named by their number.
struct CenturyRule: TimeRule {
  static let name = "century"
  static let reads = [
    TimeExample("It was built in [the 19th century].", "18"),
    TimeExample("It is a [seventeenth-century] house.", "16"),
    TimeExample("They fought in [the fifth century BC].", "-04"),
    TimeExample("It burned in [the mid-fourteenth century BCE].", "-13"),
    TimeExample("They came in [the late fourth millennium BC].", "-3XXX"),
    TimeExample("Rome was sacked in 390 BC. Walls rose in [the third century].", "-02"),
    TimeExample("It was new at [the turn of the 20th century].", "19"),
    TimeExample("It was founded in 1950. It was known by [the turn of the century].", "2000"),
    TimeExample("It was new at [the turn of the millennium].", "2000"),
    TimeExample("They are songs of [the late 19th] and early 20th centuries.", "18"),
    TimeExample("It was the fashion of [the later 18th century].", "17"),
  ]
  static let leavesAlone = ["It is a bicentenary."]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    var position = index
    var modifier: TimeModifier?
    if tokens.role(position) == .the { position += 1 }
    if tokens.role(position) == .turn, tokens.role(position + 1) == .of,
      tokens.role(position + 2) == .the
    {
      position += 3
      modifier = .start
      if let turn = unnumbered(tokens, at: position) { return turn }
    }
    switch tokens.role(position) {
    case .early: modifier = .start
    case .mid, .middle: modifier = .mid
    case .late: modifier = .end
    case _ where tokens[position].mid: modifier = .mid
    case .earlier where position > index: modifier = .start
    case .later where position > index: modifier = .end
    default: break
    }
    if tokens[position].mid {
      // “the mid-fourteenth century”
    } else if position > index, modifier != nil,
      modifier != .start || tokens.role(position) == .early || tokens.role(position) == .earlier
    {
      position = tokens.afterHyphen(position + 1)
    } else if position == index, modifier != nil {
      position = tokens.afterHyphen(position + 1)
    }
    guard let ordinal = tokens.ordinal(at: position), 1...40 ~= ordinal.value else { return nil }
    let next = tokens.afterHyphen(ordinal.end)
    let second = next
    let isMillennium = tokens[next].unit == .millennium && !tokens[next].plural
    guard isMillennium || tokens.role(next) == .centuryNoun || tokens.lower(next) == "centuries"
    else {
      return shared(tokens, ordinal, modifier, second)
    }
    if next > ordinal.end, tokens.role(index) == .the, modifier == nil { return nil }
    var end = next + 1
    var fields = CalendarFields()
    if isMillennium {
      guard 1...10 ~= ordinal.value else { return nil }
      fields.millennium = ordinal.value
    } else {
      fields.century = ordinal.value - 1
    }
    if let era = tokens.era(at: end) {
      fields.beforeCommonEra = era.isBefore
      fields.hasEra = true
      end = era.end
    }
    return TimeReading(
      end, TimeMeaning(.fields(fields, .open, .narrative), modifier: modifier), Self.name)
  }

  /// Reads the turn of a century that is told by no number: `the turn of the century`, which is that nearest to the story.
  private func unnumbered(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    var fields = CalendarFields()
    if tokens[index].unit == .millennium, !tokens[index].plural {
      fields.year = 2000
    } else if tokens.role(index) == .centuryNoun {
      fields.year = 0
      fields.isShort = true
    } else {
      return nil
    }
    return TimeReading(
      index + 1, TimeMeaning(.fields(fields, .open, .narrative), modifier: .approximate), Self.name)
  }

  /// Reads the first of two centuries: `the 15th to the 19th century`.
  private func shared(
    _ tokens: TimeTokens, _ first: (value: Int, end: Int), _ modifier: TimeModifier?, _ index: Int
  ) -> TimeReading? {
    var next = index
    switch tokens.role(next) {
    case .and, .to, .hyphen, .or, .through: next += 1
    default: return nil
    }
    if tokens.role(next) == .the { next += 1 }
    switch tokens.role(next) {
    case .early, .mid, .middle, .late: next = tokens.afterHyphen(next + 1)
    default: break
    }
    guard let second = tokens.ordinal(at: next), second.value > first.value else { return nil }
    let noun = tokens.afterHyphen(second.end)
    guard tokens.role(noun) == .centuryNoun || tokens.lower(noun) == "centuries" else { return nil }
    var fields = CalendarFields()
    fields.century = first.value - 1
    return TimeReading(
      first.end, TimeMeaning(.fields(fields, .open, .narrative), modifier: modifier), Self.name)
  }
}

import ISO8601
import TextModel

/// Reads a part of the day, alone or beside its day.
struct DayPartRule: TimeRule {
  static let name = "day-part"
  static let reads = [
    TimeExample("They met [this morning].", "2017-07-11TMO"),
    TimeExample("They met [last night].", "2017-07-10TNI"),
    TimeExample("The square was empty by [late afternoon].", "2017-07-11TAF"),
    TimeExample("They met on [Monday afternoon].", "2017-07-10TAF"),
    TimeExample("They met on 3 May 2010 and on [the next Tuesday night].", "2010-05-04TNI"),
    TimeExample("They met on 3 May 2010 in [the evening].", "2010-05-03TEV"),
    TimeExample("They met on 3 May 2010. [The next morning] she left.", "2010-05-04TMO"),
    TimeExample("They met on [the morning of 3 May 2010].", "2010-05-03TMO"),
    TimeExample("They landed on 3 May 2010 and left at [dusk].", "2010-05-03TEV"),
    TimeExample("He left in [the early morning hours of 3 May 2010].", "2010-05-03TMO"),
    TimeExample(
      "The fire began at 2:15 on 3 May 2010. By [dawn] the roof was gone.", "2010-05-03TMO"),
    TimeExample(
      "The fire began at 23:15 on 3 May 2010. By [dawn] the roof was gone.", "2010-05-04TMO"),
  ]
  static let leavesAlone = [
    "Night fell.", "It was a night club.", "The dawn of a new age came.", "The dawn raid failed.",
    "On the last morning they left.", "The night the dam broke she slept.",
    "He was there on the evening she came.", "She became a star overnight.",
  ]

  /// Whether *overnight* tells how suddenly somebody became something: “made her *rich* overnight”, “became *a star* overnight”.
  private func isAllAtOnce(_ tokens: TimeTokens, _ index: Int) -> Bool {
    for place in (max(tokens.range.lowerBound, index - 6)..<index).reversed() {
      switch tokens.lower(place) {
      case "made", "make", "makes", "making", "turned": return tokens.tag(index - 1) == .jj
      case "became", "become", "becomes": return place < index - 1
      default: if [.vbd, .vbz, .vbp, .vbn, .comma].contains(tokens.tag(place)) { return false }
      }
    }
    return false
  }

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    if tokens.role(index) == .overnight {
      if isAllAtOnce(tokens, index) { return nil }
      return TimeReading(
        index + 1, TimeMeaning(.stretch(0, .day, .narrative), clock: ClockTime(part: .night)),
        Self.name)
    }
    if let day = dayThenPart(tokens, at: index) { return day }
    var position = index
    var offset = 0
    var basis = TimeMeaning.Basis.narrative
    var determined = false
    switch tokens.role(position) {
    case .the:
      determined = true
      position += 1
      switch tokens.role(position) {
      case .next, .following: (offset, position) = (1, position + 1)
      case .previous: (offset, position) = (-1, position + 1)
      case .same: position += 1
      default: break
      }
    case .this: (basis, position, determined) = (.document, position + 1, true)
    case .that where !tokens.opensClause(position): (position, determined) = (position + 1, true)
    // “On *the last morning*” is told of what came to an end.
    case .last where tokens.role(index - 1) == .the: return nil
    case .last: (offset, basis, position, determined) = (-1, .document, position + 1, true)
    case .next: (offset, position, determined) = (1, position + 1, true)
    default: break
    }
    if tokens.role(position) == .early || tokens.role(position) == .late, determined {
      position = tokens.afterHyphen(position + 1)
    }
    if let narrowed = narrowed(tokens, at: index) { return narrowed }
    guard let part = tokens[position].part, !tokens[position].plural else { return nil }
    var end = position + 1
    if tokens[end].unit == .hour, tokens[end].plural, tokens.role(end + 1) == .of {
      end += 1  // “The early morning hours of 30 April”.
    }
    if tokens.role(end) == .yesterday || tokens.role(end) == .today
      || tokens.role(end) == .tomorrow,
      position == index, let day = DayDeixisRule().read(tokens, at: end)
    {
      var meaning = day.meaning
      meaning.clock = ClockTime(part: part)
      if tokens[position].mid { meaning.modifier = .mid }
      return TimeReading(day.end, meaning, Self.name)
    }
    if let inner = partOfDate(tokens, at: end, part, determined) { return inner }
    if tokens.role(end) == .of { return nil }
    if !determined, let edge = edgeOfDay(tokens, at: index, part) { return edge }
    guard determined || tokens.role(index - 1) == .at && part == .night else { return nil }
    if tokens[position].ambiguous, offset == 0, tokens.role(index) != .this { return nil }
    if tokens.role(end) == .hyphen, !tokens.spaceBefore(end) { return nil }
    // “A storm *the previous night* broke it”, “*The next morning* she left”, but “the previous night nurse left”
    let isBeforeClause = offset != 0 && opensClause(tokens, end, behind: index)
    if tokens.role(index) == .the, tokens.role(index - 1) != .in, tokens.role(index - 1) != .during,
      tokens.isPlainWord(end) && !isBeforeClause
        || position == index + 1 && Self.openings.contains(tokens.lower(end))
    {
      return nil
    }
    if !determined {
      guard let value = CalendarDate.unknownDay.at(part) else { return nil }
      var meaning = TimeMeaning(.set(.date(value)))
      meaning.type = .time
      return TimeReading(end, meaning, Self.name)
    }
    return TimeReading(
      end, TimeMeaning(.stretch(offset, .day, basis), clock: ClockTime(part: part)), Self.name)
  }

  /// Whether a word behind a part of the day is none that it could say more of.
  private func opensClause(_ tokens: TimeTokens, _ next: Int, behind index: Int) -> Bool {
    let word = tokens.lower(next)
    if Self.openings.contains(word) || Self.conjunctions.contains(word) { return true }
    if Self.places.contains(word) { return true }
    return switch tokens.tag(next) {
    case .vbd, .md, .in: true
    case .nnp, .nnps: index == tokens.range.lowerBound
    default: false
    }
  }

  /// Pronouns and articles, which open a clause or phrase of their own.
  private static let openings: Set<String> = [
    "i", "we", "you", "he", "she", "it", "they", "his", "her", "their", "its", "our", "my", "the",
    "a", "an", "this", "that", "there",
  ]

  /// Prepositions of place, whatever their tag: “the previous evening *outside* court”.
  private static let places: Set<String> = ["outside", "inside", "opposite", "near", "beside"]

  /// Words that open another clause: “at 8am the following morning *but* nobody came”.
  private static let conjunctions: Set<String> = [
    "but", "when", "while", "where", "who", "which", "until", "because", "although", "though", "so",
  ]

  /// Reads `dawn` or `evening` after a word that says until when: `by dawn`, `before nightfall`.
  private func edgeOfDay(_ tokens: TimeTokens, at index: Int, _ part: DayPart) -> TimeReading? {
    switch tokens.role(index - 1) {
    case .by, .until, .before, .after: break
    case .at where tokens[index].ambiguous: break  // “at dusk”
    default: return nil
    }
    guard part != .night, !tokens.isPlainWord(index + 1) || tokens.role(index - 1) == .by else {
      return nil
    }
    guard tokens.role(index + 1) != .hyphen, tokens.role(index + 1) != .of else { return nil }
    return TimeReading(
      index + 1, TimeMeaning(.none, clock: ClockTime(part: part)),
      Self.name)
  }

  /// Reads `late afternoon` after a preposition.
  private func narrowed(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let modifier: TimeModifier
    switch tokens.role(index) {
    case .early: modifier = .start
    case .mid: modifier = .mid
    case .late: modifier = .end
    default: return nil
    }
    switch tokens.role(index - 1) {
    case .by, .in, .until, .since, .from, .during, .before, .after, .about: break
    default: return nil
    }
    let next = tokens.afterHyphen(index + 1)
    guard let part = tokens[next].part, !tokens[next].plural, !tokens[next].ambiguous,
      part != .night, !tokens.isPlainWord(next + 1)
    else { return nil }
    return TimeReading(
      next + 1,
      TimeMeaning(
        .stretch(0, .day, .narrative), clock: ClockTime(part: part), modifier: modifier),
      Self.name)
  }

  /// Reads `Monday morning`, `yesterday afternoon`, `5 May evening`.
  private func dayThenPart(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let dated: [any TimeRule] = [
      WeekdayRule(), DirectedDateRule(), DayDeixisRule(), MonthDayRule(), FeastRule(),
    ]
    guard
      tokens[index].strong || tokens.role(index) == .the || tokens.role(index) == .last
        || tokens.role(index) == .next
        || tokens.role(index) == .this
        || tokens.mayBeginFeast(index),
      let day = RuleBook.longest(dated, tokens, at: index)
    else { return nil }
    var next = day.end
    if tokens.role(next) == .early || tokens.role(next) == .late { next += 1 }
    guard day.meaning.clock == nil, let part = tokens[next].part, !tokens[next].plural else {
      return nil
    }
    if let fields = day.meaning.fields, fields.granularity != .day { return nil }
    var meaning = day.meaning
    meaning.clock = ClockTime(part: part)
    return TimeReading(next + 1, meaning, Self.name)
  }

  private func partOfDate(_ tokens: TimeTokens, at index: Int, _ part: DayPart, _ determined: Bool)
    -> TimeReading?
  {
    guard determined, tokens.role(index) == .of || tokens.role(index) == .on,
      let date = RuleBook.date(tokens, at: index + 1), date.meaning.clock == nil
    else { return nil }
    if let fields = date.meaning.fields, fields.granularity != .day { return nil }
    if date.meaning.duration != nil { return nil }
    var meaning = date.meaning
    meaning.clock = ClockTime(part: part)
    return TimeReading(date.end, meaning, Self.name)
  }
}

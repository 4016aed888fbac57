/// Reads a time with a word before it that widens or narrows it.
struct ModifierRule: TimeRule {
  static let name = "modifier"
  static let reads = [
    TimeExample("[Early this year] there was talk of a meeting.", "2017"),
    TimeExample("The sheet was made [circa 1880].", "1880"),
    TimeExample("It lasted [more than four hours].", "PT4H"),
    TimeExample("It lasted [nearly two months].", "P2M"),
    TimeExample("It rained in [late August].", "2016-08", created: "2016-11-02"),
    TimeExample("It will rise [later this year].", "2017"),
    TimeExample("It takes [at least three weeks].", "P3W"),
    TimeExample("It was [about two years ago].", "2015"),
    TimeExample("It broke out [about 1 a.m. Saturday].", "2017-07-08T01:00"),
    TimeExample("It may take [no more than sixty days].", "P60D"),
    TimeExample("It should close [around year-end].", "2017"),
    TimeExample("[Later in 1792] they came back.", "1792"),
    TimeExample("It flowered in [the early summer].", "2017-SU"),
  ]
  static let leavesAlone = [
    "More than four men left.", "No more than four men left.", "It is about men.",
    "Early men hunted.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    var position = index
    var modifier: TimeModifier
    var dateOnly = false
    switch tokens.role(index) {
    case .early, .late, .mid, .earlier, .later:
      switch tokens.role(index) {
      case .early, .earlier: modifier = .start
      case .mid: modifier = .mid
      default: modifier = .end
      }
      dateOnly = true
      position = tokens.afterHyphen(index + 1)
      if tokens.role(position) == .in,
        tokens.role(index) == .earlier || tokens.role(index) == .later
          || tokens.role(index) == .early || tokens.role(index) == .late
      {
        position += 1
        if tokens.role(index) == .early || tokens.role(index) == .late,
          tokens.role(position) != .the, tokens[position].month == 0, !tokens[position].isYear,
          tokens[position].season == 0 || tokens[position].plural
        {
          return nil
        }
      }
    case .the:
      // “The early summer”.
      guard let inner = read(tokens, at: index + 1), inner.meaning.fields?.season != nil,
        tokens.role(index + 1) == .early || tokens.role(index + 1) == .late
      else { return nil }
      return inner
    case .about:
      modifier = .approximate
      position += 1
      if tokens.lower(index) == "c" {
        guard tokens.role(position) == .stop else { return nil }
        position += 1
      }
    case .some:
      guard tokens[index + 1].number >= 0 else { return nil }
      (modifier, position) = (.approximate, index + 1)
    case .nearly: (modifier, position) = (.lessThan, index + 1)
    case .over, .under:
      guard
        tokens[index + 1].isNumber || tokens.count(at: index + 1) != nil
          || tokens.role(index + 1) == .a
      else { return nil }
      // “Over three years” mostly says during them; “for over three years” says that there were more.
      guard tokens.role(index) == .under || tokens.role(index + 1) == .a || exceeds(tokens, index)
      else { return nil }
      (modifier, position) = (tokens.role(index) == .over ? .moreThan : .lessThan, index + 1)
    case .exactly, .only: return nil
    case .more where tokens.role(index + 1) == .than: (modifier, position) = (.moreThan, index + 2)
    case .less where tokens.role(index + 1) == .than: (modifier, position) = (.lessThan, index + 2)
    case .at where tokens.role(index + 1) == .least:
      (modifier, position) = (.equalOrMore, index + 2)
    case .at where tokens.role(index + 1) == .most: (modifier, position) = (.equalOrLess, index + 2)
    case .up where tokens.role(index + 1) == .to: (modifier, position) = (.equalOrLess, index + 2)
    default:
      guard tokens.lower(index) == "no",
        tokens.role(index + 1) == .more || tokens.role(index + 1) == .less,
        tokens.role(index + 2) == .than
      else { return nil }
      modifier = tokens.role(index + 1) == .more ? .equalOrLess : .equalOrMore
      position = index + 3
    }
    guard let inner = inner(tokens, at: position, dateOnly: dateOnly), accepts(inner, tokens, index)
    else { return nil }
    var meaning = inner.meaning
    // “Later in 1792” is later than what was told before, not late in the year.
    let isCompared = tokens.role(index) == .later || tokens.role(index) == .earlier
    if !isCompared || tokens.role(index + 1) != .in { meaning.modifier = modifier }
    return TimeReading(inner.end, meaning, inner.rule)
  }

  /// Whether “over” stands where a length of time is measured.
  private func exceeds(_ tokens: TimeTokens, _ index: Int) -> Bool {
    switch tokens.role(index - 1) {
    case .for, .after, .of, .in, .within, .exactly, .only, .or, .and: return true
    default: break
    }
    switch tokens.lower(index - 1) {
    case "lasted", "lasts", "last", "took", "take", "takes", "well", "just", "slightly", "spent",
      "waited", "is", "was", "were", "are", "ran", "be", "a":
      return true
    default: return false
    }
  }

  private func inner(_ tokens: TimeTokens, at index: Int, dateOnly: Bool) -> TimeReading? {
    let date = RuleBook.date(tokens, at: index)
    let part = RuleBook.longest(RuleBook.clock, tokens, at: index)
    let length = dateOnly ? nil : RuleBook.longest(RuleBook.durations, tokens, at: index)
    let timed = TimeOfDateRule().read(tokens, at: index)
    let edge = EdgeRule().yearEnd(tokens, at: index)
    return [date, part, length, timed, edge].compactMap { $0 }.max { $0.end < $1.end }
  }

  private func accepts(_ inner: TimeReading, _ tokens: TimeTokens, _ index: Int) -> Bool {
    switch inner.meaning.core {
    case .reference, .set: return false
    case .none:
      return tokens.role(index) == .about || tokens.role(index) == .nearly
        || tokens.role(index) == .at
    case .fields, .within, .stretch:
      switch tokens.role(index) {
      case .over, .under, .more, .less, .up, .some, .at: return false
      case .about:
        // “Around Wednesday's ruling” goes around the ruling.
        if inner.meaning.clock == nil, let fields = inner.meaning.fields, fields.weekday != nil,
          fields.day == nil
        {
          return false
        }
        return true
      case .earlier, .later:
        if case .stretch = inner.meaning.core { return true }
        if tokens.role(index + 1) == .in { return true }
        if case .fields(_, let direction, _) = inner.meaning.core { return direction != .open }
        return false
      default: return true
      }
    default: return true
    }
  }
}

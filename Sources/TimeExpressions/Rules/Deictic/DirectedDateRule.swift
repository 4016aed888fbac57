import ISO8601
import TextModel

/// Reads a weekday, month, season or feast that is placed by `last`, `next`, `this` and their like.
struct DirectedDateRule: TimeRule {
  static let name = "directed-date"
  static let reads = [
    TimeExample("The presidents finally met [last Friday].", "2017-07-07"),
    TimeExample("They meet [next Monday].", "2017-07-17"),
    TimeExample("It will open [this summer].", "2017-SU"),
    TimeExample("It was shown in September 1932; she died [the following January].", "1933-01"),
    TimeExample("It was painted in 1899 and shown [the previous summer].", "1898-SU"),
    TimeExample("It fell [last June].", "2017-06"),
    TimeExample("They came in May 2003 and again [the July after].", "2003-07"),
    TimeExample("It was hot [last Thanksgiving].", "2016-11-24"),
  ]
  static let leavesAlone = ["This may be the last march."]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    var position = index
    var determined = false
    if tokens.role(position) == .the {
      determined = true
      position += 1
    }
    if tokens.opensClause(position) { return nil }
    let direction: TimeMeaning.Direction
    var basis = determined ? TimeMeaning.Basis.narrative : .document
    switch tokens.role(position) {
    case .this, .current: direction = .this
    case .last, .past: direction = .last
    case .next, .coming: direction = .next
    case .previous: (direction, basis) = (.last, .narrative)
    case .following: (direction, basis) = (.next, .narrative)
    case .that, .same: (direction, basis) = (.this, .narrative)
    default: return determined ? beforeOrAfter(tokens, at: position) : nil
    }
    let head = tokens.role(position)
    position += 1
    var refined = direction
    if head == .this || head == .that {
      switch tokens.role(position) {
      case .past, .last: (refined, position) = (.last, position + 1)
      case .coming, .next: (refined, position) = (.next, position + 1)
      case .same: position += 1
      default: break
      }
    }
    guard let (fields, end) = fields(tokens, at: position) else { return nil }
    return TimeReading(
      end,
      TimeMeaning(.fields(fields, refined, basis), modifier: tokens[position].mid ? .mid : nil),
      Self.name)
  }

  /// Reads `the July after` and `the Christmas before`, with nothing named behind them.
  private func beforeOrAfter(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    guard let (fields, end) = fields(tokens, at: index), fields.quarter == nil, fields.day == nil,
      tokens.role(end) == .after || tokens.role(end) == .before,
      !tokens.range.contains(end + 1) || tokens.shape(end + 1).contains(.punctuation)
    else { return nil }
    let direction = tokens.role(end) == .after ? TimeMeaning.Direction.next : .last
    return TimeReading(end + 1, TimeMeaning(.fields(fields, direction, .narrative)), Self.name)
  }

  private func fields(_ tokens: TimeTokens, at index: Int) -> (CalendarFields, Int)? {
    let word = tokens[index]
    var fields = CalendarFields()
    if word.weekday > 0, !word.plural, !word.ambiguous || tokens.role(index - 1) != .that {
      fields.weekday = Int(word.weekday)
      return (fields, index + 1)
    }
    if word.month > 0, !word.ambiguous || word.capital {
      if let date = MonthDayRule().read(tokens, at: index), let read = date.meaning.fields {
        if tokens.role(index - 1) == .that { return nil }  // “Some say that April 9 was fair.”
        return (read, date.end)
      }
      guard !tokens[index + 1].isYear else { return nil }
      fields.month = Int(word.month)
      return (fields, index + 1)
    }
    if word.season > 0, !word.plural, let season = Season(rawValue: Int(word.season)) {
      fields.season = season
      return (fields, index + 1)
    }
    if let feast = FeastRule().read(tokens, at: index), let read = feast.meaning.fields,
      read.year == nil
    {
      return (read, feast.end)
    }
    if tokens.role(index - 1) != .that, let ordinal = tokens.ordinal(at: index),
      1...4 ~= ordinal.value
    {
      let noun = tokens.afterHyphen(ordinal.end)
      guard tokens.role(noun) == .quarterNoun else { return nil }
      fields.quarter = ordinal.value
      return (fields, noun + 1)
    }
    return nil
  }
}

import ISO8601

/// Reads a week by the day that it begins with, in full or as offices write it.
///
/// A week from a Monday is that of the calendar; another denotes the seven days from its day on.
struct BegunWeekRule: TimeRule {
  static let name = "week-begun"
  static let reads = [
    TimeExample("It was read in [the week commencing 4 April 2016].", "2016-W14"),
    TimeExample("It was read [w/c 4 April 2016].", "2016-W14"),
    TimeExample("It was read [week beginning Monday 4 April].", "2016-W14", created: "2016-07-11"),
    TimeExample("It was read in [the week starting 6 April 2016].", "2016-04-06"),
  ]
  static let leavesAlone = ["The w/c was cleaned.", "The WC, 4 in all."]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    var position = index
    if tokens.role(position) == .the { position += 1 }
    if tokens.role(position) == .weekBeginning {
      position += 1
    } else {
      guard tokens[position].unit == .week, !tokens[position].plural,
        ["commencing", "beginning", "starting"].contains(tokens.lower(position + 1))
      else { return nil }
      position += 2
    }
    guard let date = RuleBook.longest(RuleBook.calendar, tokens, at: position),
      case .fields(var fields, let direction, let basis) = date.meaning.core, fields.month != nil,
      fields.granularity == .day, fields.feast == nil, date.meaning.clock == nil,
      !tokens.spansOn(date.end)
    else { return nil }
    fields.beginsWeek = true
    return TimeReading(date.end, TimeMeaning(.fields(fields, direction, basis)), Self.name)
  }
}

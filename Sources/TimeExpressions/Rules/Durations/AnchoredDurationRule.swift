import ISO8601
import TextModel

/// Reads a length of time that ends or begins at the present, and counted parts of a stretch.
struct AnchoredDurationRule: TimeRule {
  static let name = "anchored-duration"
  static let reads = [
    TimeExample("Sales fell in [the past three months].", "P3M"),
    TimeExample("In [recent months] the talk has shifted.", "PXM"),
    TimeExample("It will grow over [the next few years].", "PXY"),
    TimeExample("Profit rose in [the first nine months].", "P9M"),
    TimeExample("Profit fell in [the nine months].", "P9M"),
    TimeExample("They waited [the last two weeks].", "P2W"),
    TimeExample("The talks will last [three days].", "P3D"),
    TimeExample("It has been idle for [the past year and a half].", "P1.5Y"),
    TimeExample("It will change within [the next fortnight].", "P2W"),
    TimeExample("It grew in [the last decade].", "P1DE"),
    TimeExample("Much will change in [the years ahead].", "PXY"),
    TimeExample("In [the year ahead] we hope to build.", "P1Y"),
    TimeExample("She learned much over [the years].", "PXY"),
    TimeExample("It had rained in [the four previous weeks].", "P4W"),
    TimeExample("It fell in [the last week] of the siege.", "P1W"),
    TimeExample("She was ill for [the last month] of her life.", "P1M"),
  ]
  static let leavesAlone = [
    "The last three men left.", "Recent work was lost.", "It was his last day there.",
    "He came at the last minute.",
    "They went over the years of her youth.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    var position = index
    let determined =
      tokens.role(position) == .the || tokens.role(position) == .these
      || tokens.role(position) == .this
      || tokens.role(position) == .possessivePronoun
    if determined { position += 1 }
    let head = tokens.role(position)
    let measures = determined && Self.measures(tokens.role(index - 1))
    if head == .last, !determined, isVerb(tokens, position) { return nil }
    if head == .last, tokens[position + 1].unit == .minute, tokens.role(position - 1) == .the,
      tokens.role(position - 2) == .at
    {
      return nil  // “At the last minute.”
    }
    if head == .recent || head == .coming && tokens[position + 1].plural
      || head == .past && tokens[position + 1].plural,
      let unit = tokens[position + 1].unit, tokens[position + 1].plural
    {
      var end = position + 2
      if head == .recent || head == .past, tokens.role(end) == .and || tokens.role(end) == .or,
        tokens[end + 1].plural, tokens[end + 1].unit != nil
      {
        end += 2
      }
      return TimeReading(
        end,
        TimeMeaning(.anchored(CalendarDuration(nil, unit), forward: head == .coming, .document)),
        Self.name)
    }
    switch head {
    case .past, .last, .next, .coming, .previous, .following, .latest:
      let forward = head == .next || head == .coming || head == .following
      let basis: TimeMeaning.Basis =
        head == .previous || head == .following ? .narrative : .document
      if let length = DurationRule.length(tokens, at: position + 1, pointing: true),
        !length.isBarePlural || head != .last
      {
        var meaning = TimeMeaning(
          .anchored(length.duration, forward: forward, basis), modifier: length.modifier)
        var end = length.end
        if tokens.role(end) == .or, tokens.role(end + 1) == .so {
          meaning.modifier = .approximate
          end += 2
        }
        // “In *the last two weeks* of the siege”, which do not end with the writing.
        if head == .last, determined, tokens.role(end) == .of, tokens.isWhole(end + 1) {
          meaning.core = .duration(length.duration)
        }
        return TimeReading(end, meaning, Self.name)
      }
      guard let unit = tokens[position + 1].unit, !tokens[position + 1].plural else { return nil }
      // “In *the last week* of the siege”, as long before its end.
      if head == .last, determined, [.week, .month, .year].contains(unit),
        tokens.role(position + 2) == .of, tokens.isWhole(position + 3)
      {
        return TimeReading(
          position + 2, TimeMeaning(.duration(CalendarDuration(1, unit))), Self.name)
      }
      if tokens.role(position + 2) == .and, tokens.role(position + 3) == .a,
        tokens.role(position + 4) == .half, determined
      {
        let half = CalendarDuration([CalendarDuration.Component(thousandths: 1500, unit)])
        return half.map {
          TimeReading(position + 5, TimeMeaning(.anchored($0, forward: forward, basis)), Self.name)
        }
      }
      if tokens[position + 1].number == -2 {
        return TimeReading(
          position + 2, TimeMeaning(.anchored(CalendarDuration(2, .week), forward: forward, basis)),
          Self.name)
      }
      if head == .past, unit != .year, unit != .quarter, unit != .night, unit != .second {
        return TimeReading(
          position + 2,
          TimeMeaning(.anchored(CalendarDuration(1, unit), forward: false, .document)), Self.name)
      }
      if unit == .hour || unit == .minute || unit == .decade || unit == .century && measures
        || unit == .day && head == .last && measures,
        head != .latest
      {
        return TimeReading(
          position + 2, TimeMeaning(.anchored(CalendarDuration(1, unit), forward: forward, basis)),
          Self.name)
      }
      return nil
    default: break
    }
    guard determined, tokens.role(index) != .this else { return nil }
    if let counted = countedFirst(tokens, at: position) { return counted }
    if let vague = yearsAhead(tokens, at: position) { return vague }
    if tokens.role(index) == .possessivePronoun, tokens[position].ordinal != 1 { return nil }
    if tokens[position].ordinal == 1 || tokens.role(position) == .first { position += 1 }
    guard let length = DurationRule.length(tokens, at: position, pointing: true),
      !length.isBarePlural || position > index + 1
    else { return nil }
    if tokens.role(position) == .a || tokens.role(position) == .half { return nil }
    if tokens.role(length.end - 2) == .hyphen, !tokens.spaceBefore(length.end - 2) { return nil }
    if tokens.role(length.end) == .hyphen, !tokens.spaceBefore(length.end) { return nil }
    return TimeReading(
      length.end, TimeMeaning(.duration(length.duration), modifier: length.modifier), Self.name)
  }

  /// Reads a count that stands before the word for its side: `the four previous weeks`.
  private func countedFirst(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    guard let count = tokens.count(at: index), let thousandths = count.thousandths else {
      return nil
    }
    let forward: Bool
    switch tokens.role(count.end) {
    case .previous, .past, .last: forward = false
    case .following, .next, .coming: forward = true
    default: return nil
    }
    let word = tokens[count.end + 1]
    guard let unit = word.unit, word.plural, unit != .second else { return nil }
    let duration = CalendarDuration([CalendarDuration.Component(thousandths: thousandths, unit)])
    return duration.map {
      TimeReading(
        count.end + 2, TimeMeaning(.anchored($0, forward: forward, .narrative)), Self.name)
    }
  }

  /// Whether what follows the word is a length of time rather than a stretch of the calendar.
  static func measures(_ before: TimeWord.Role) -> Bool {
    switch before {
    case .over, .in, .within, .for, .during, .through: true
    default: false
    }
  }

  /// Reads `the years ahead`, `the months to come` and, after “over”, `the years`.
  private func yearsAhead(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    guard tokens.role(index - 1) == .the, let unit = tokens[index].unit, unit != .second,
      unit != .quarter, tokens[index].plural || tokens.role(index + 1) == .ahead
    else { return nil }
    let vague = CalendarDuration(tokens[index].plural ? nil : 1, unit)
    let next = index + 1
    if tokens.role(next) == .ahead, tokens.role(next + 1) != .of {
      return TimeReading(
        next + 1, TimeMeaning(.anchored(vague, forward: true, .document)), Self.name)
    }
    if tokens.role(next) == .to, tokens.lower(next + 1) == "come" {
      return TimeReading(
        next + 2, TimeMeaning(.anchored(vague, forward: true, .document)), Self.name)
    }
    guard unit <= .month, tokens.role(index - 2) == .over || tokens.lower(index - 2) == "down",
      !tokens.isPlainWord(next), tokens.role(next) != .of, tokens[next].number < 0
    else { return nil }
    return TimeReading(next, TimeMeaning(.duration(vague)), Self.name)
  }

  /// Whether “last” says how long something goes on: `it will last three days`.
  private func isVerb(_ tokens: TimeTokens, _ index: Int) -> Bool {
    switch tokens.tag(index) {
    case .vb, .vbp: return true
    default: break
    }
    switch tokens.lower(index - 1) {
    case "will", "'ll", "would", "to", "may", "might", "could", "can", "should", "must", "not",
      "n't", "did", "also":
      return true
    default: return false
    }
  }
}

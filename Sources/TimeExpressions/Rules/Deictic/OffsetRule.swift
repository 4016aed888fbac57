import TextModel
import ISO8601

/// Reads a point that lies a length of time before or after another.
struct OffsetRule: TimeRule {
  static let name = "offset"
  static let reads = [
    TimeExample("The talks ended [three days ago].", "2017-07-08"),
    TimeExample("It opened on 14 February 1896. [Three years later] she showed again.", "1899"),
    TimeExample("Bombs fell on 26 April 1937. [Two days later] the town was taken.", "1937-04-28"),
    TimeExample("They came [400 years] later than was thought.", "P400Y"),
    TimeExample("The yard shut [two years] earlier than planned.", "P2Y"),
    TimeExample("It was shut [two years ago this May].", "2015-05"),
    TimeExample("It ends [ten days from now].", "2017-07-21"),
    TimeExample("The bill passed on 14 June 2022. [The day before], it had failed.", "2022-06-13"),
    TimeExample("He left [several years ago].", "PAST_REF"),
    TimeExample("They met on 14 June 2022. He had left [the evening before].", "2022-06-13TEV"),
    TimeExample("It fell on 3 May 1865. Rain [the day before] had filled it.", "1865-05-02"),
    TimeExample("It fell on 3 May 1865; [the day following], they fled.", "1865-05-04"),
    TimeExample("It opened in 1890. [Fifty years on], it fell.", "1940"),
    TimeExample("In 1985 it burned; [two years before that], it had flooded.", "1983"),
    TimeExample(
      "It shut on 4 May 1865, reopened [a week after that] and in July fell.", "1865-05-11"),
    TimeExample("In 2013 there were two, and [the year after that], none.", "2014"),
    TimeExample("It shut on 4 May 1865, and [two days after that] the bank fell.", "1865-05-06"),
    TimeExample("He left [two years back].", "2015"),
    TimeExample("The vote due on 14 October 2021 was put off [a week beforehand].", "2021-10-07"),
    TimeExample("She wrote on [the day before Christmas 2004].", "2004-12-24"),
    TimeExample(
      "It was due on 9 May 1865, but [three days before that date] they fled.", "1865-05-06"),
    TimeExample("He fell in 1726; it was [170 years later], in 1896, that it was proved.", "1896"),
    TimeExample("It was not last week, nor [the week before that].", "2017-W26"),
    TimeExample("It was written [a week ago last Thursday].", "2017-06-29"),
    TimeExample("It opened [a year ago today].", "2016-07-11"),
    TimeExample("It opens [two weeks from Friday].", "2017-07-28"),
    TimeExample("They will meet in [a year's time].", "2018"),
    TimeExample("It will be over in [three days' time].", "2017-07-14"),
    TimeExample("It opened in 1890; in [five years' time] it was full.", "1895"),
    TimeExample("It opens [a week today].", "2017-07-18"),
    TimeExample("It will open [a fortnight tomorrow].", "2017-07-26"),
  ]
  static let leavesAlone = [
    "Sooner or later he came.", "What came before was better.", "He came back again.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    if let day = dayBefore(tokens, at: index) { return day }
    guard let length = DurationRule.length(tokens, at: index, pointing: true) else { return nil }
    if let ahead = weeksAhead(tokens, at: index, length.duration, length.end) { return ahead }
    var end = length.end
    var modifier = length.modifier
    if tokens.role(end) == .or, tokens.role(end + 1) == .so {
      modifier = .approximate
      end += 2
    }
    guard let (forward, basis, after) = direction(tokens, at: end, length.duration) else {
      return nil
    }
    if length.duration.isVague, basis == .document, !forward {
      let unit = length.duration.components.first?.unit ?? .day
      if length.isBarePlural {
        return TimeReading(after, TimeMeaning(.duration(CalendarDuration(nil, unit))), Self.name)
      }
      return TimeReading(
        after, TimeMeaning(.shift(length.duration, forward: false, .document)), Self.name)
    }
    if length.duration.isVague, !forward || basis == .narrative {
      return TimeReading(after, TimeMeaning(.reference(forward ? .future : .past)), Self.name)
    }
    if basis == .document, let base = base(tokens, at: after, length.duration, forward) {
      var meaning = base.meaning
      meaning.core = .moved(length.duration, forward: forward, base.meaning.core)
      meaning.modifier = modifier
      return TimeReading(base.end, meaning, Self.name)
    }
    return TimeReading(
      after,
      TimeMeaning(.shift(length.duration, forward: forward, basis), modifier: modifier), Self.name)
  }

  /// Reads the date that a length is counted from: `a week ago *last Thursday*`, `two years ago *today*`.
  private func base(
    _ tokens: TimeTokens, at index: Int, _ duration: CalendarDuration, _ forward: Bool
  ) -> TimeReading? {
    guard let only = duration.components.first, duration.components.count == 1, only.unit <= .week
    else { return nil }
    let dated: [any TimeRule] = [DayPartRule(), DayDeixisRule(), DirectedDateRule(), WeekdayRule()]
    guard var base = RuleBook.longest(dated, tokens, at: index),
      tokens.role(base.end) != .possessive
    else { return nil }
    switch base.meaning.core {
    case .stretch(_, .day, .document): return base
    case .fields(let fields, .this, .document) where fields.month != nil && fields.day == nil:
      return only.unit == .year ? base : nil
    case .fields(let fields, let direction, .document)
    where fields.weekday != nil && fields.day == nil && only.unit == .week:
      if direction == .open {
        base.meaning.core = .fields(fields, forward ? .next : .last, .document)
      }
      return base
    default: return nil
    }
  }

  /// Reads the day some weeks from today or tomorrow: “begins *a week today*”.
  ///
  /// - Leaves alone: “closed for a week today”, “It is a week today that …”.
  private func weeksAhead(
    _ tokens: TimeTokens, at index: Int, _ duration: CalendarDuration, _ end: Int
  ) -> TimeReading? {
    guard tokens.role(end) == .today || tokens.role(end) == .tomorrow, !duration.isVague,
      duration.components.count == 1, duration.components.first?.unit == .week,
      ![.for, .in, .within, .over, .up, .than, .at].contains(tokens.role(index - 1)),
      !["is", "was", "'s", "’s", "been", "spent", "took", "lasted"].contains(
        tokens.lower(index - 1)),
      !(tokens.range.lowerBound..<index).contains(where: {
        tokens.tag($0) == .vbd || ["has", "have", "had"].contains(tokens.lower($0))
      }),
      tokens.role(end + 1) != .possessive
    else { return nil }
    let day = tokens.role(end) == .today ? 0 : 1
    return TimeReading(
      end + 1, TimeMeaning(.moved(duration, forward: true, .stretch(day, .day, .document))),
      Self.name)
  }

  /// Reads the word behind a length that makes it a point.
  private func direction(
    _ tokens: TimeTokens, at index: Int, _ duration: CalendarDuration
  ) -> (Bool, TimeMeaning.Basis, Int)? {
    switch tokens.role(index) {
    case .ago: return (false, .document, index + 1)
    // “Two days *later than* planned” compares.
    case .earlier, .later:
      guard tokens.role(index + 1) != .than else { return nil }
      return tokens.role(index) == .later
        ? (true, .narrative, index + 1) : (false, .topic, index + 1)
    case .hence: return (true, .document, index + 1)
    case .hyphen where !tokens.spaceBefore(index) && tokens.role(index + 1) == .ago:
      return (false, .document, index + 2)
    case .from:
      if tokens.role(index + 1) == .now || tokens.role(index + 1) == .today {
        return (true, .document, index + 2)
      }
      if base(tokens, at: index + 1, duration, true) != nil { return (true, .document, index + 1) }
      return nil
    case .before, .after, .previous:
      if tokens.role(index) != .previous, tokens.role(index + 1) == .that, !duration.isVague,
        ["date", "day", "deadline"].contains(tokens.lower(index + 2)),
        tokens.role(index + 3) != .possessive
      {
        return (tokens.role(index) == .after, .narrative, index + 3)
      }
      if tokens.role(index) != .previous, tokens.role(index + 1) == .that,
        !duration.isVague,
        ends(tokens, index + 2) || tokens.role(index + 2) == .the
          || tokens.tag(index + 2) == .prp,
        tokens.role(index + 2) == .and
          || tokens.role(index + 3) != .in && tokens.role(index + 3) != .on
      {
        return (tokens.role(index) == .after, .narrative, index + 2)
      }
      guard ends(tokens, index + 1) else { return nil }
      return (tokens.role(index) == .after, .narrative, index + 1)
    case .possessive, .apostrophe:
      guard tokens.role(index + 1) == .time, Self.opensStretch(tokens, before: index) else {
        return nil
      }
      return (true, .topic, index + 2)
    default:
      let word = tokens.lower(index)
      if tokens.role(index) == .on, tokens.role(index + 1) == .comma {
        return (true, .narrative, index + 1)  // “Fifty years on, the roof fell in.”
      }
      if word == "back", ends(tokens, index + 1) { return (false, .document, index + 1) }
      if word == "previously" || word == "beforehand" { return (false, .narrative, index + 1) }
      if word == "afterwards" || word == "afterward" || word == "thereafter" {
        return (true, .narrative, index + 1)
      }
      return nil
    }
  }

  /// Whether “in” stands before a length that ends at a token: “*in* a year's time”.
  private static func opensStretch(_ tokens: TimeTokens, before index: Int) -> Bool {
    (index - 4..<index - 1).contains { tokens.role($0) == .in }
  }

  /// Reads `the day before`, `the night before` and `the evening before` with nothing named behind them.
  private func dayBefore(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let part = tokens[index + 1].ambiguous ? nil : tokens[index + 1].part
    guard tokens.role(index) == .the, !tokens[index + 1].plural,
      let unit = tokens[index + 1].unit ?? part.map({ _ in .day }), unit >= .year, unit <= .night,
      tokens.role(index + 2) == .before || tokens.role(index + 2) == .after
        || tokens.role(index + 2) == .following
    else { return nil }
    if part == nil, unit == .day || unit == .week, tokens.role(index + 2) != .following,
      let feast = FeastRule().read(tokens, at: index + 3), feast.meaning.fields?.feast != nil,
      feast.meaning.clock == nil
    {
      let forward = tokens.role(index + 2) == .after
      return TimeReading(
        feast.end,
        TimeMeaning(.moved(CalendarDuration(1, unit), forward: forward, feast.meaning.core)),
        Self.name)
    }
    let end = tokens.role(index + 3) == .that ? index + 4 : index + 3
    guard ends(tokens, end) || tokens.lower(end) == "had" else { return nil }
    let offset = tokens.role(index + 2) == .before ? -1 : 1
    let granularity: Granularity = unit == .night ? .day : unit.granularity
    var meaning = TimeMeaning(.stretch(offset, granularity, .narrative))
    if let part = unit == .night ? .night : part { meaning.clock = ClockTime(part: part) }
    return TimeReading(end, meaning, Self.name)
  }

  /// Whether the clause ends, so that nothing is named that the point is before or after.
  private func ends(_ tokens: TimeTokens, _ index: Int) -> Bool {
    if !tokens.range.contains(index) { return true }
    switch tokens.role(index) {
    case .comma, .stop, .and, .closeBracket, .in, .on, .at: return true
    default: return tokens.shape(index).contains(.punctuation)
    }
  }
}

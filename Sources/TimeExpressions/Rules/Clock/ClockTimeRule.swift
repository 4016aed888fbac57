import ISO8601
import TextModel

/// Reads a time of day by the clock.
struct ClockTimeRule: TimeRule {
  static let name = "clock-time"
  static let reads = [
    TimeExample("It struck on 14 April 1912 at [23:40].", "1912-04-14T23:40"),
    TimeExample("They met at [5 p.m.] on 3 May 2010.", "2010-05-03T17:00"),
    TimeExample("They met at [five o'clock].", "2017-07-11T05:00"),
    TimeExample("They met at [noon].", "2017-07-11T12:00"),
    TimeExample("It broke out shortly after [midnight] on 3 May 2010.", "2010-05-03T00:00"),
    TimeExample("They met at [half past three].", "2017-07-11T03:30"),
    TimeExample("They met at [six] on the evening of 3 May 2010.", "2010-05-03T18:00"),
    TimeExample("They met at [twenty to eleven].", "2017-07-11T10:40"),
    TimeExample("It starts at [9:30am].", "2017-07-11T09:30"),
    TimeExample("It starts at [430pm].", "2017-07-11T16:30"),
    TimeExample("It was felt at [03:00 hours].", "2017-07-11T03:00"),
    TimeExample("It lasts from [6:45] to 8:30 p.m.", "2017-07-11T18:45"),
    TimeExample("It lasts from [10] to 2 p.m.", "2017-07-11T10:00"),
    TimeExample("It starts at [10.30 p.m. GMT].", "2017-07-11T22:30"),
    TimeExample(
      "The gates shut at 9.30 p.m. and the last guard left at [22.15].", "2017-07-11T22:15"),
    TimeExample("They train every Monday at [8 a.m.].", "XXXX-WXX-1T08:00"),
    TimeExample("It was felt at [1410 GMT].", "2017-07-11T14:10"),
    TimeExample("They sailed at [0512] and were back by noon.", "2017-07-11T05:12"),
    TimeExample("It starts at [2 p.m. Eastern time].", "2017-07-11T14:00"),
    TimeExample("She was admitted at [2215 hrs] with a fever.", "2017-07-11T22:15"),
    TimeExample("He fell at 1842 hours, and at [1927] they landed.", "2017-07-11T19:27"),
    TimeExample("The search ended shortly after [ten].", "2017-07-11T10:00"),
    TimeExample("By [three in the morning] the barn was ash.", "2017-07-11T03:00"),
    TimeExample("A little after [four], the wall gave way.", "2017-07-11T04:00"),
    TimeExample("They were let in between [1840] and 2015 on 3 May 2010.", "2010-05-03T18:40"),
    TimeExample("They left at 2 a.m. By [nine] they were back.", "2017-07-11T09:00"),
    TimeExample("It began at 10:40 EDT ([14:40 UTC]).", "2017-07-11T14:40Z"),
    TimeExample("At [approximately 1935 hours] on 3 May 2010 the lamp failed.", "2010-05-03T19:35"),
    TimeExample("They searched it between [1500] and 1700 hrs.", "2017-07-11T15:00"),
    TimeExample("She left at [19h40].", "2017-07-11T19:40"),
    TimeExample("She left at [1940Z].", "2017-07-11T19:40"),
    TimeExample("She left at [19:40Z].", "2017-07-11T19:40"),
    TimeExample("She left at [19.40 hours].", "2017-07-11T19:40"),
    TimeExample("[0815h] Pump started.", "2017-07-11T08:15"),
  ]
  static let leavesAlone = [
    "By nine votes they won.", "The score was 3:2.", "It rose from twenty to eleven.",
    "He has 5 of them.",
    "She came in just after ten others.", "It stood a little after four houses.",
    "It is 10.30 metres long.",
    "It was let go at T+3:40.", "She ran the mile in 3:58.", "His best mark, 9:14, stood.",
    "He claimed a time of 12:58.",
    "The index closed at 2235, down a little.", "The shares closed at 10.45.",
    "It was sold at 10.45 euros.", "They bought a 1500L tank.", "It is in room 1400.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    guard !isZoneOffset(tokens, index), !isMissionTime(tokens, index),
      var found = clock(tokens, at: index)
    else { return nil }
    var end = found.end
    if tokens.role(end) == .zone {
      if tokens[end].minutes != Int.min { found.clock.zone = tokens[end].minutes }
      end += 1
    } else if let zone = namedZone(tokens, at: end) {
      found.clock.zone = zone.minutes
      end = zone.end
    }
    if tokens.role(end) == .in, tokens.role(end + 1) == .the, let part = tokens[end + 2].part,
      let hour = found.clock.hour, !found.clock.isCertain
    {
      if part != .morning, hour < 12 { found.clock.hour = hour + 12 }
      found.clock.isCertain = true
      end += 3
    } else if tokens.role(end) == .at, let part = tokens[end + 1].part, part == .night,
      let hour = found.clock.hour
    {
      if hour < 12, hour > 5 { found.clock.hour = hour + 12 }
      found.clock.isCertain = true
      end += 2
    }
    return TimeReading(end, TimeMeaning(.none, clock: found.clock), Self.name)
  }

  /// Reads a zone's name in words: `local time`, `ship's time`, `Eastern time`, `Central European Summer Time`.
  private func namedZone(_ tokens: TimeTokens, at index: Int) -> (end: Int, minutes: Int?)? {
    if tokens.lower(index) == "local", tokens.role(index + 1) == .time { return (index + 2, nil) }
    if tokens.lower(index) == "ship", tokens.role(index + 2) == .time,
      ["'s", "’s"].contains(tokens.lower(index + 1))
    {
      return (index + 3, nil)
    }
    guard var minutes = Self.zones[tokens.lower(index)] else { return nil }
    for end in index + 1..<index + 4 {
      if tokens.role(end) == .time { return (end + 1, minutes) }
      switch tokens.lower(end) {
      case "daylight", "summer": minutes += 60
      case "european": minutes = tokens.lower(index) == "central" ? 60 : 120
      case "standard", "mean", "universal": break
      default: return nil
      }
    }
    return nil
  }

  /// Minutes east of Greenwich by the first word of a zone's name.
  private static let zones = [
    "eastern": -300, "central": -360, "mountain": -420, "pacific": -480, "atlantic": -240,
    "greenwich": 0, "british": 0, "coordinated": 0,
  ]

  /// Whether what looks like a time of day is a zone's distance from Greenwich: `GMT-08:00`.
  private func isZoneOffset(_ tokens: TimeTokens, _ index: Int) -> Bool {
    tokens.role(index - 2) == .zone
      && (tokens.role(index - 1) == .hyphen || tokens.lower(index - 1) == "+")
      && !tokens.spaceBefore(index)
  }

  /// Whether what looks like a time of day counts from a launch: `T+3:40`, `T minus 0:30`.
  private func isMissionTime(_ tokens: TimeTokens, _ index: Int) -> Bool {
    ["+", "-", "−", "–", "plus", "minus"].contains(tokens.lower(index - 1))
      && ["t", "l", "h", "e"].contains(tokens.lower(index - 2))
  }

  private func clock(_ tokens: TimeTokens, at index: Int) -> (clock: ClockTime, end: Int)? {
    let word = tokens[index]
    if word.minutes != Int.min, word.form == .none, word.role != .zone,
      tokens.lower(index - 1) != "high"
    {
      let hour = word.minutes / 60
      // “After midnight on Sunday” is the beginning of Sunday.
      let begins = tokens.role(index - 1) == .after || tokens.role(index - 1) == .past
      return (ClockTime(hour: hour % 24, minute: 0, endsDay: hour == 24 && !begins), index + 1)
    }
    if word.form == .clock, Performances.isLength(tokens, index) { return nil }
    if word.form == .fourFigures {
      guard tokens.isMarkedClock(index) else { return nil }
      return (
        ClockTime(
          hour: word.parts.0, minute: word.parts.1, zone: word.minutes == 2 ? 0 : nil), index + 1
      )
    }
    if word.form == .clock || word.form == .stuckMeridiem {
      let (hour, minute, second) = word.parts
      var clock = ClockTime(hour: hour, minute: minute, second: second < 0 ? nil : second)
      var end = index + 1
      if word.form == .stuckMeridiem {
        guard let adjusted = Self.hour(hour, word.minutes == 1) else { return nil }
        clock.hour = adjusted
      } else if tokens.role(end) == .meridiem {
        guard let adjusted = Self.hour(hour, tokens[end].number == -11) else { return nil }
        clock.hour = adjusted
        end += 1
      } else if let adjusted = rangeHour(tokens, at: index, hour) {
        clock.hour = adjusted
      } else {
        clock.isCertain =
          hour > 12 || hour == 0 || tokens.lower(index).utf8.first == UInt8(ascii: "0")
        if word.minutes == 2 { clock.zone = 0 }  // “19:45Z”
        if tokens.role(end) == .oclock { end += 1 }
        if tokens[end].unit == .hour, tokens[end].plural { end += 1 }  // “03:00 hrs”.
      }
      return (clock, end)
    }
    if word.form == .decimal, tokens.role(index + 1) == .meridiem, word.parts.2 == 2,
      word.parts.1 < 60,
      let hour = Self.hour(word.parts.0, tokens[index + 1].number == -11)
    {
      return (ClockTime(hour: hour, minute: word.parts.1), index + 2)
    }
    if let dotted = dottedClock(tokens, at: index) ?? dottedHours(tokens, at: index) {
      return dotted
    }
    if let past = pastHour(tokens, at: index) { return past }
    guard word.isNumber, word.number <= 24 || 3...4 ~= word.digits else { return nil }
    if tokens.role(index + 1) == .meridiem,
      let hour = Self.hour(word.number, tokens[index + 1].number == -11)
    {
      return (ClockTime(hour: hour, minute: 0), index + 2)
    }
    if word.form == .integer, 3...4 ~= word.digits, word.number % 100 < 60,
      tokens.role(index + 1) == .meridiem, 1...12 ~= word.number / 100,
      let hour = Self.hour(word.number / 100, tokens[index + 1].number == -11)
    {
      return (ClockTime(hour: hour, minute: word.number % 100), index + 2)  // “430pm”.
    }
    if let hour = tokens.cardinal(at: index), hour.value <= 24, hour.end > index + 1,
      tokens.role(hour.end) == .oclock
    {
      return (ClockTime(hour: hour.value % 24, minute: 0, isCertain: hour.value > 12), hour.end + 1)
    }
    if tokens.isHour(index) {
      return (ClockTime(hour: word.number, minute: 0, isCertain: false), index + 1)
    }
    if tokens.role(index + 1) == .oclock, word.number <= 24 {
      return (ClockTime(hour: word.number % 24, minute: 0, isCertain: word.number > 12), index + 2)
    }
    if tokens.isClockOfHours(index) {
      return (ClockTime(hour: word.number / 100, minute: word.number % 100), index + 2)
    }
    if word.form == .integer, word.digits == 4, word.number % 100 < 60, word.number < 2400,
      tokens.role(index + 1) == .zone
    {
      return (ClockTime(hour: word.number / 100, minute: word.number % 100), index + 1)
    }
    if tokens.isHourClock(index) {
      return (ClockTime(hour: word.number / 100, minute: word.number % 100), index + 1)
    }
    if word.number <= 12, word.form == .integer,
      let hour = rangeHour(tokens, at: index, word.number)
    {
      return (ClockTime(hour: hour, minute: 0), index + 1)
    }
    if word.number >= 1, word.number <= 12, tokens.role(index - 1) == .at,
      [.in, .on].contains(tokens.role(index + 1)), tokens.role(index + 2) == .the,
      tokens[index + 3].part != nil
    {
      return (ClockTime(hour: word.number, minute: 0, isCertain: false), index + 1)
    }
    return nil
  }

  /// Reads `10.45` without a part of the day, in a text that shows elsewhere that it writes times so.
  private func dottedClock(_ tokens: TimeTokens, at index: Int) -> (clock: ClockTime, end: Int)? {
    let word = tokens[index]
    guard tokens.hasDottedClocks, word.isDottedClock,
      (DottedClocks.mayFollow(tokens[index - 1], tokens[index - 2])
        || DottedClocks.isAppointed(index, tokens.lower))
        && DottedClocks.mayPrecede(tokens[index + 1], tokens.tag(index + 1))
        || DottedClocks.tellsHour(index, tokens.lower)
    else { return nil }
    let (hour, minute, _) = word.parts
    var clock = ClockTime(hour: hour, minute: minute)
    clock.isCertain = hour > 12 || tokens.lower(index).utf8.first == UInt8(ascii: "0")
    if let adjusted = rangeHour(tokens, at: index, hour) {
      (clock.hour, clock.isCertain) = (adjusted, true)
    }
    return (clock, index + 1)
  }

  /// Reads `at 19.15 hours`.
  private func dottedHours(_ tokens: TimeTokens, at index: Int) -> (clock: ClockTime, end: Int)? {
    let word = tokens[index]
    guard tokens.isClockOfDottedHours(index) else { return nil }
    let isCertain = word.parts.0 > 12 || tokens.lower(index).utf8.first == UInt8(ascii: "0")
    return (
      ClockTime(hour: word.parts.0, minute: word.parts.1, isCertain: isCertain), index + 2
    )
  }

  /// Reads the first hour of `6 to 8 pm`; of `10 to 2 pm` it is in the other half of the day.
  private func rangeHour(_ tokens: TimeTokens, at index: Int, _ first: Int) -> Int? {
    switch tokens.role(index + 1) {
    case .to, .hyphen, .and, .or, .until: break
    default: return nil
    }
    let word = tokens[index + 2]
    let isLate: Bool
    if word.form == .stuckMeridiem {
      isLate = word.minutes == 1
    } else {
      guard word.isNumber && word.number <= 12 || word.form == .clock,
        tokens.role(index + 3) == .meridiem
      else { return nil }
      isLate = tokens[index + 3].number == -11
    }
    guard let same = Self.hour(first, isLate) else { return nil }
    let second = word.form == .clock || word.form == .stuckMeridiem ? word.parts.0 : word.number
    guard let end = Self.hour(second, isLate), same > end else { return same }
    return Self.hour(first, !isLate)
  }

  /// Reads `half past three` and `a quarter to five`.
  private func pastHour(_ tokens: TimeTokens, at index: Int) -> (clock: ClockTime, end: Int)? {
    var position = index
    if tokens.role(position) == .a { position += 1 }
    let minutes: Int
    if tokens.role(position) == .half {
      minutes = 30
    } else if tokens.role(position) == .quarterNoun || tokens[position].unit == .quarter {
      minutes = 15
    } else if tokens[position].isNumber, 1...29 ~= tokens[position].number {
      minutes = tokens[position].number
    } else {
      return nil
    }
    position += 1
    if tokens[position].unit == .minute { position += 1 }
    let before = tokens.role(position) == .to || tokens.role(position) == .before
    guard
      tokens.role(position) == .past
        || before
          && (minutes == 15 || tokens[position - 1].unit == .minute
            || tokens.role(index - 1) == .at && minutes % 5 == 0)
    else { return nil }
    let word = tokens[position + 1]
    guard word.isNumber, 1...12 ~= word.number, tokens[position + 2].unit == nil else { return nil }
    var hour = word.number
    var end = position + 2
    var isCertain = false
    if tokens.role(end) == .meridiem, let adjusted = Self.hour(hour, tokens[end].number == -11) {
      (hour, isCertain, end) = (adjusted, true, end + 1)
    } else if tokens.role(end) == .oclock {
      end += 1
    }
    let total = before ? hour * 60 - minutes : hour * 60 + minutes
    return (ClockTime(hour: total / 60 % 24, minute: total % 60, isCertain: isCertain), end)
  }

  private static func hour(_ hour: Int, _ afternoon: Bool) -> Int? {
    guard 1...12 ~= hour else { return 13...24 ~= hour ? hour % 24 : nil }
    return afternoon ? hour % 12 + 12 : hour % 12
  }
}

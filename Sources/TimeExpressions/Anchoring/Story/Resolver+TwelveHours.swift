import ISO8601
import TextModel

/// Hours of the evening and the night in a text that counts twelve of them.
extension Resolver {
  /// Whether no time of a text is written by a clock of twenty-four hours: “22:15”, “0512”.
  static func usesTwelveHours(
    _ text: AnalysedText, _ words: [TimeWord], _ found: [FoundExpression]
  ) -> Bool {
    !found.contains { expression in
      expression.reading.meaning.clock?.hour != nil
        && expression.tokens.contains { token in
          let word = words[text.tokens[token].word]
          guard word.form == .clock || word.isDottedClock else {
            return word.digits == 4
              && (expression.reading.meaning.core == .none || !word.isYear)
          }
          return word.parts.0 > 12 || text.lower(token).utf8.first == UInt8(ascii: "0")
        }
    }
  }

  /// Whether an hour from twelve to one may be one behind midnight: “12.10”, but not “12.10 p.m.” or “noon”.
  func isOpenTwelve(_ clock: ClockTime) -> Bool {
    usesTwelveHours && !clock.isCertain && clock.part == nil && clock.hour == 12
  }

  /// Whether an hour from twelve to one is one behind midnight.
  ///
  /// - Reads: “slept at 11.50 p.m. The express passed *at 12.10*”, “came at 12.10 in the night. It fell *at 12.14*”, “burst *at
  ///   12.35* on the Sunday morning”.
  /// - Leaves alone: “rose at 11 a.m. and dined *at 12.10*”, “slept at 11.50 p.m. *At 12.10 on 7 May* he dined”.
  func isBehindMidnight(_ clock: ClockTime, _ found: FoundExpression, on date: CalendarDate?)
    -> Bool
  {
    guard isOpenTwelve(clock), let date else { return false }
    if let part = partBeside(found) { return part == .morning }
    if let latestClock, latestClock.date.hour == 0, latestClock.date.containing(.day) == date,
      found.sentence - latestClock.sentence <= 8
    {
      return true
    }
    return dayAhead(found, adjacent: false) == nil && afterMidnight(found)?.date == date
      && ![.present, .future].contains(tense(found))
  }

  /// Whether an hour follows a morning that the text has told of without one.
  ///
  /// “On the morning of 6 May they set out. *At half past two* they rested”
  func isOfMorningTold(_ hour: Int, on date: CalendarDate) -> Bool {
    guard usesTwelveHours, hour < 6, let morning, morning.day == date.containing(.day),
      1...4 ~= found[index].sentence - morning.sentence,
      found[index].reading.meaning.core == .none, !isLookedBack(at: found[index])
    else { return false }
    guard let latestClock, latestClock.date.containing(.day) == morning.day else { return true }
    return latestClock.date.hour ?? 0 > 5
  }

  /// Whether an hour is of the evening or night that the text has told of without an hour.
  ///
  /// “On the evening of 6 May it caught fire. *At half past eight* they left”
  func isOfEveningTold(_ hour: Int, on date: CalendarDate) -> Bool {
    guard let nightfall, nightfall.day == date.containing(.day),
      found[index].sentence - nightfall.sentence <= (usesTwelveHours ? 4 : 1),
      found[index].reading.meaning.core == .none
    else { return false }
    return nightfall.part == .evening ? hour > 3 : hour > 7
  }
}

import ISO8601
import TextModel

/// By which clocks a text tells its hours.
struct TimeZones {
  /// The zone in which the text says that it tells its times, in minutes east of Greenwich.
  let said: Int?
  /// The zone of hours that name none, where the text names several and begins with one.
  let unmarked: Int?
  /// Whether the text names several zones.
  let areSeveral: Bool
  /// Whether the first hour of the text names no zone, so that those which do may be told by another clock.
  let beginsUnmarked: Bool

  init(_ found: [FoundExpression], text: AnalysedText, words: [TimeWord]) {
    let clocks = found.lazy.compactMap(\.reading.meaning.clock).filter { $0.hour != nil }
    said = Self.zoneSaid(text, words)
    areSeveral = Set(clocks.compactMap(\.zone) + (said.map { [$0] } ?? [])).count > 1
    beginsUnmarked = clocks.first.map { $0.zone == nil } ?? true
    unmarked =
      areSeveral && said == nil && !beginsUnmarked ? clocks.first?.zone : nil
  }

  /// Whether an hour of a zone is told by another clock than the story's.
  func isForeign(_ zone: Int) -> Bool {
    if let said { return zone != said }
    return areSeveral && beginsUnmarked
  }

  /// The zone that a sentence about its times gives: “Times are local (UTC+10)”, “All times are given in CET”.
  private static func zoneSaid(_ text: AnalysedText, _ words: [TimeWord]) -> Int? {
    for sentence in text.sentences.prefix(40) {
      let tokens = sentence.tokens
      guard let times = tokens.prefix(4).first(where: { text.lower($0) == "times" }),
        times == tokens.lowerBound || ["all", "(", "note", ":"].contains(text.lower(times - 1)),
        let zone = (times + 1..<max(times + 1, min(tokens.upperBound, times + 12))).first(where: {
          words[text.tokens[$0].word].role == .zone
            && words[text.tokens[$0].word].minutes != Int.min
        })
      else { continue }
      return words[text.tokens[zone].word].minutes + offset(behind: zone, in: tokens, text)
    }
    return nil
  }

  /// The minutes that follow a zone's name: “UTC*+10*”, “GMT*-03:30*”, “UTC *+2*”.
  private static func offset(behind zone: Int, in tokens: Range<Int>, _ text: AnalysedText) -> Int {
    var bytes = (zone + 1...zone + 2).lazy.filter(tokens.contains).flatMap {
      Array(text.lower($0).utf8)
    }[...]
    guard let first = bytes.popFirst() else { return 0 }
    let sign: Int
    switch first {
    case UInt8(ascii: "+"): sign = 1
    case UInt8(ascii: "-"): sign = -1
    case 0xE2 where bytes.count > 2:  // A dash or the sign of minus.
      sign = -1
      bytes = bytes.dropFirst(2)
    default: return 0
    }
    var numbers = [0, 0]
    var place = 0
    for byte in bytes {
      if byte == UInt8(ascii: ":"), place == 0 {
        place = 1
      } else if 48...57 ~= byte, numbers[place] < 10 {
        numbers[place] = numbers[place] * 10 + Int(byte - 48)
      } else {
        break
      }
    }
    guard numbers[0] <= 14, numbers[1] < 60 else { return 0 }
    return sign * (numbers[0] * 60 + numbers[1])
  }
}

/// Hours told by another clock than the story's.
extension Resolver {
  /// Whether an expression is an hour of another clock than the story's, or the day that is named with one.
  ///
  /// - Reads: “was seen, *at 17:30 UTC* on 5 June”, “where it was 18:20 CEST *on Friday*”, where the other hours of the text name no
  ///   zone.
  func isOfOtherClock(_ place: Int) -> Bool {
    let meaning = found[place].reading.meaning
    if let zone = meaning.clock?.zone {
      return zones.isForeign(zone)
        || zones.said == nil && zones.beginsUnmarked && latestClock != nil && namesDay(place)
    }
    guard place > 0, meaning.clock == nil, isDayOfClock(place),
      found[place - 1].reading.meaning.clock?.zone != nil
    else { return false }
    return isOfOtherClock(place - 1)
  }

  /// Whether a day stands right behind an hour.
  private func namesDay(_ clock: Int) -> Bool {
    found.indices.contains(clock + 1) && isDayOfClock(clock + 1)
  }

  /// Whether an expression is a day that stands right behind an hour: “17:30 UTC *on 5 June*”.
  private func isDayOfClock(_ place: Int) -> Bool {
    guard place > 0, case let (clock, day) = (found[place - 1], found[place]),
      clock.sentence == day.sentence, clock.reading.meaning.clock?.hour != nil,
      clock.reading.meaning.core == .none,
      let fields = day.reading.meaning.fields, fields.granularity == .day
    else { return false }
    let between = clock.tokens.upperBound..<max(clock.tokens.upperBound, day.tokens.lowerBound)
    return between.count <= 2 && between.allSatisfy { ["on", ",", "of"].contains(text.lower($0)) }
  }

  /// The story's own day and hour at a time of another clock, where the text says what its own is.
  func atOwnClock(_ date: CalendarDate) -> CalendarDate? {
    guard let said = zones.said, let zone = date.zoneOffset, date.isFullySpecified,
      var own = date.adding(said - zone, .minute)
    else { return nil }
    own.zoneOffset = nil
    return own.containing(date.granularity) ?? own
  }

  /// An hour of another clock without its day: on that which brings it nearest to the hour that the story has come to.
  func nearStory(_ date: CalendarDate) -> CalendarDate {
    guard !namesDay(index), let own = atOwnClock(date)?.bounds.earliest,
      let told = latestClock?.date.bounds.earliest, abs(own - told) > 43_200
    else { return date }
    return date.adding(own < told ? 1 : -1, .day) ?? date
  }

  /// What is known by the story's clock of an hour told by another.
  func extentByOwnClock(_ value: TimexValue) -> EDTF? {
    guard case .date(let date) = value, date.granularity >= .hour, date.zoneOffset != nil,
      zones.said != nil || isOfOtherClock(index)
    else { return nil }
    if let own = atOwnClock(date) { return EDTF(own) }
    guard let first = date.adding(-12, .hour)?.containing(.day),
      let last = date.adding(14, .hour)?.containing(.day)
    else { return nil }
    return first == last ? EDTF(first) : EDTF(from: .date(first), to: .date(last))
  }

  /// The weekday that it was elsewhere, at an hour of another clock: the nearest to the story's day.
  func dayElsewhere(_ weekday: Int, _ expression: FoundExpression) -> (CalendarDate?, Anchor?)? {
    // The hour may be what is being read, and look ahead for its day.
    guard
      let place = [index, index + 1].first(where: {
        found.indices.contains($0) && found[$0].tokens == expression.tokens
      }), isOfOtherClock(place),
      let told = latestClock?.date.containing(.day) ?? focus.day, let day = told.civilDay
    else { return nil }
    let forward = (weekday - day.weekday + 7) % 7
    return (
      CalendarDate(CivilDay(number: day.number + (forward > 3 ? forward - 7 : forward))),
      Anchor(date: told, source: .narrative)
    )
  }
}

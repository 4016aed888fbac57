import ISO8601
import TextModel

/// Hours of the night and the afternoon that only what was told before sets on their day.
extension Resolver {
  /// An evening or night that the text tells of without an hour.
  struct Nightfall {
    let day: CalendarDate
    let part: DayPart
    let sentence: Int
  }

  /// The day that began in the night being told.
  ///
  /// - Reads: “collapsed at 23:50 … was moved *at 0:30*”, “broke out on Thursday night. *At 2 a.m.* the roof fell”, “burst in
  ///   the night of 5 May. A neighbour saw water *at 7:30 a.m.*”, “slept at 11.50 p.m. The express passed *at 12.10*”, “left at 16:52 and
  ///   was back *shortly after midnight*”
  /// - Leaves alone: what looks back, “went off at 23:50. It *had been* set at 1:00”, “were caught that night *after* a
  ///   break-in at 2 a.m.”
  func afterMidnight(_ expression: FoundExpression) -> Anchor? {
    guard let day = focus.day, let clock = expression.reading.meaning.clock else { return nil }
    if isNightsEnd(clock, expression, of: day) {
      return day.adding(1, .day).map { Anchor(date: $0, source: .narrative) }
    }
    guard
      let evening = eveningTold(
        of: day, isEarly: isEarly(clock) || isOpenTwelve(clock),
        from: clock.part == .morning ? 13 : isBehindMidnight(expression) ? 12 : 18),
      !clock.endsDay,
      clock.part == .morning || clock.hour ?? 24 < 6 || isMorning(clock, afterNightOf: day)
        || isOpenTwelve(clock),
      expression.sentence - evening <= 12,
      !cues.looksBack(before: expression.tokens, in: sentence(of: expression)),
      evening < expression.sentence || !isBehindAfter(expression),
      let next = day.adding(1, .day)
    else { return nil }
    return Anchor(date: next, source: .narrative)
  }

  /// Whether the small hours are those that something of a day, of which no earlier hour has been told, went on to: “The session opened
  /// on Tuesday and went on *until two in the morning*”.
  private func isNightsEnd(
    _ clock: ClockTime, _ expression: FoundExpression, of day: CalendarDate
  ) -> Bool {
    guard clock.isCertain, let hour = clock.hour, hour < 6, !clock.endsDay,
      cues.role(expression.tokens.lowerBound - 1, sentence(of: expression)) == .until,
      tense(expression) == .past
    else { return false }
    return latestClock?.date.containing(.day) != day || latestClock?.date.hour ?? 24 >= 12
  }

  /// Whether an hour is surely one before noon, where the text has told of the night without an hour.
  private func isMorning(_ clock: ClockTime, afterNightOf day: CalendarDate) -> Bool {
    guard clock.isCertain, let hour = clock.hour, hour < 12, let nightfall else { return false }
    return nightfall.day == day && nightfall.part == .night
  }

  /// Whether an hour is no later than four, or surely one before noon.
  private func isEarly(_ clock: ClockTime) -> Bool {
    clock.isCertain || clock.part != nil || clock.hour ?? 24 <= 4
  }

  /// The sentence that tells of the evening or night of a day, by an hour from the first on or by its name.
  private func eveningTold(of day: CalendarDate, isEarly: Bool, from first: Int) -> Int? {
    if let latestClock, latestClock.date.containing(.day) == day,
      let hour = latestClock.date.hour, hour >= first
    {
      return latestClock.sentence
    }
    guard let nightfall, nightfall.day == day, isEarly || nightfall.part == .night else {
      return nil
    }
    return nightfall.sentence
  }

  /// Whether an expression is one of what was “after midnight”.
  private func isBehindMidnight(_ expression: FoundExpression) -> Bool {
    let last = expression.tokens.upperBound - 1
    return last > 0 && text.lower(last) == "midnight" && text.lower(last - 1) == "after"
  }

  /// Whether a time stands behind “after” in its sentence, with what was before that which the sentence tells.
  private func isBehindAfter(_ expression: FoundExpression) -> Bool {
    let first = max(sentence(of: expression).lowerBound, expression.tokens.lowerBound - 12)
    let last = expression.tokens.lowerBound - (isBehindMidnight(expression) ? 1 : 0)
    return first < last
      && (first..<last).contains { ["after", "since"].contains(text.lower($0)) }
  }

  /// The two days that a night which is over may be of: “It burned *overnight*”, told on the day behind it.
  ///
  /// - Leaves alone: “On Friday they left. It burned overnight”, written on Sunday.
  func nightOver(_ value: TimexValue, _ meaning: TimeMeaning) -> EDTF? {
    guard case .date(let date) = value, meaning.clock?.part == .night,
      found[index].tokens.count == 1, text.lower(found[index].tokens.lowerBound) == "overnight",
      let day = date.containing(.day), day.isFullySpecified, tense(found[index]) == .past,
      day == documentDay?.containing(.day) || isLookedBack(at: found[index]),
      let before = day.adding(-1, .day)
    else { return nil }
    return EDTF(from: .date(before), to: .date(day))
  }

  /// The day of an hour in words that may be one of the afternoon: “The race on 3 May began at *three o'clock*”.
  ///
  /// - Leaves alone: what the text itself sets in the night or the morning, “It had been a quiet night. *At three o'clock* …”,
  ///   and hours that are written in figures.
  func dayOfOpenHour(_ value: TimexValue, _ meaning: TimeMeaning) -> CalendarDate? {
    guard let clock = meaning.clock, case .date(let date) = value, date.isFullySpecified,
      isOpenHour(clock, on: date)
    else { return nil }
    return date.containing(.day)
  }

  /// Whether an hour from one to six is said in words, and nothing near says which half of the day it belongs to.
  func isOpenHour(_ clock: ClockTime, on date: CalendarDate) -> Bool {
    guard !clock.isCertain, clock.part == nil, let hour = clock.hour, 1...6 ~= hour,
      date.hour == hour, let day = date.containing(.day)
    else { return false }
    let tokens = found[index].tokens
    guard !tokens.contains(where: { text.lower($0).utf8.contains(UInt8(ascii: ":")) }),
      !near(found[index]).contains(where: { cues.words[text.tokens[$0].word].part != nil })
    else { return false }
    return !isOfNight(day)
  }

  /// Whether the text has lately told of the small hours of a day, or of the night before it.
  private func isOfNight(_ day: CalendarDate) -> Bool {
    if let nightfall, nightfall.day.adding(1, .day) == day { return true }
    guard let latestClock, let told = latestClock.date.containing(.day),
      let hour = latestClock.date.hour
    else { return false }
    return told == day && hour < 6 || hour >= 18 && told.adding(1, .day) == day
  }

  /// The part of the day that is told beside an hour: “at half past seven on *the morning* of 4 May”, “on *the afternoon* of
  /// 4 May at 4:10”.
  func partBeside(_ clock: FoundExpression) -> DayPart? {
    for position in [index - 1, index + 1] where found.indices.contains(position) {
      let other = found[position]
      guard other.sentence == clock.sentence, let part = other.reading.meaning.clock?.part else {
        continue
      }
      let gap =
        position < index
        ? other.tokens.upperBound..<max(other.tokens.upperBound, clock.tokens.lowerBound)
        : clock.tokens.upperBound..<max(clock.tokens.upperBound, other.tokens.lowerBound)
      if gap.count <= 3, gap.allSatisfy({ Self.besideParts.contains(text.lower($0)) }) {
        return part
      }
    }
    return nil
  }

  /// What may stand between an hour and the part of the day that it is in.
  private static let besideParts: Set<String> = [
    ",", "at", "on", "in", "the", "about", "around", "just", "shortly", "exactly",
  ]

  /// Takes the hour that the text has told.
  mutating func enterHour(_ date: CalendarDate, _ meaning: TimeMeaning) {
    if let clock = meaning.clock, isOpenHour(clock, on: date) { return }
    if date.isFullySpecified, date.granularity >= .hour {
      latestClock = (date, found[index].sentence)
      if !isHourBeside(found[index]) {
        eveningClock = 17...23 ~= date.hour ?? 0 ? latestClock : nil
      }
      if furthestClock?.date.bounds.latest ?? .min <= date.bounds.latest ?? .min {
        furthestClock = latestClock
      }
      nightfall = nil
    } else if date.granularity >= .day, case let day = date.containing(.day),
      day != latestClock?.date.containing(.day)
    {
      latestClock = nil
      if day != nightfall?.day { nightfall = nil }
    }
  }

  /// Whether a clause put in or a limit behind the verb tells an hour beside that of the story: “The forecast, *issued at noon*,
  /// gave snow *by midnight*”.
  private func isHourBeside(_ clock: FoundExpression) -> Bool {
    isPutIn(clock)
      || !opensSentence(clock)
        && [.by, .until].contains(cues.role(clock.tokens.lowerBound - 1, sentence(of: clock)))
  }

  /// Takes the evening or night that the story has come to; another part of a day is none.
  mutating func enterNight(_ date: CalendarDate, _ meaning: TimeMeaning) {
    guard let part = meaning.clock?.part, let day = date.containing(.day) else { return }
    let isDark = part == .evening || part == .night
    morning = part == .morning ? (day, found[index].sentence) : nil
    // “At 1:10 it began. *In the middle of the night* …” is of the night that had begun the day before.
    let evening = part == .night && isNightGoneOn(of: day) ? day.adding(-1, .day) ?? day : day
    nightfall =
      isDark ? Nightfall(day: evening, part: part, sentence: found[index].sentence) : nil
  }

  /// Whether a night is the one in whose small hours the story already is.
  ///
  /// - Reads: “At 0:20 a shell hit it. *During the night* it burned. At 4:00 …”, “The first came at 1:10, the next at 1:40. *That night* …”
  /// - Leaves alone: “He left at 3:00. *In the evening* he slept. *That night*, at 3:30, …”, “He left at 3:00. *That night* it rained”, and
  ///   where the next hour is an earlier one: “He left at 3:00. During the night he came back. At 1:00 …”.
  private func isNightGoneOn(of day: CalendarDate) -> Bool {
    guard let latestClock, latestClock.date.containing(.day) == day,
      let hour = latestClock.date.hour, hour < 6,
      found[index].sentence - latestClock.sentence <= 4
    else { return false }
    var hours = 0
    for before in found[..<index].suffix(6).reversed() {
      guard let clock = before.reading.meaning.clock else {
        if hours == 0, before.reading.meaning.duration != nil { return false }
        continue
      }
      if clock.part == .night, clock.hour == nil { continue }
      guard let hour = clock.hour, hour < 6 else {
        if hours == 0 { return false }
        break
      }
      hours += 1
    }
    guard
      let next = found[(index + 1)...].prefix(4).first(where: {
        $0.reading.meaning.clock?.hour != nil
      })?.reading.meaning, let clock = next.clock, next.core == .none
    else { return !pointsBack || hours > 1 }
    let isLater =
      (clock.hour ?? 0, clock.minute ?? 0) >= (hour, latestClock.date.minute ?? 0)
    return isLater && (!pointsBack || hours > 1 || isHourOfOwn(index + 1))
  }

  /// Whether the expression behind a night tells its hour: “That night, *at 2:15*, …”.
  private func isHourOfOwn(_ next: Int) -> Bool {
    found[next].sentence == found[index].sentence && found[next].reading.meaning.clock?.hour != nil
  }

  /// The morning after an evening that the sentences before told, and the night before what was told with its day.
  ///
  /// - Reads: “It broke out *at 9 p.m.* Help came *in the morning*”, “The vote was on 5 May. *In the night before the vote* he fled”.
  /// - Leaves alone: “It broke out at 9 p.m. He *had* left in the morning”; where the text has told no day of what the night was
  ///   before, the day is open.
  func partBesideNight(_ meaning: TimeMeaning, _ found: FoundExpression) -> (TimexValue, Anchor?)? {
    guard meaning.core == .stretch(0, .day, .narrative), let part = meaning.clock?.part,
      case let (first, next) = (found.tokens.lowerBound, found.tokens.upperBound),
      text.lower(first) == "the", let day = focus.day
    else { return nil }
    let told = Anchor(date: day, source: .narrative)
    if part == .night, next + 2 < sentence(of: found).upperBound, text.lower(next) == "before",
      text.lower(next + 1) == "the", [.nn, .nns].contains(text.tag(next + 2))
    {
      let isTold = text.sentences[max(0, focus.sentence)].tokens.contains {
        text.lower($0) == text.lower(next + 2)
      }
      guard isTold, let eve = day.adding(-1, .day)?.at(.night) else {
        return CalendarDate.unknownDay.at(.night).map { (.date($0), nil) }
      }
      return (.date(eve), told)
    }
    guard part == .morning, found.tokens.count == 2, first > sentence(of: found).lowerBound,
      text.lower(first - 1) == "in", !isLookedBack(at: found),
      let evening = eveningTold(of: day, isEarly: true, from: 18),
      1...4 ~= found.sentence - evening, let morning = day.adding(1, .day)?.at(.morning)
    else { return nil }
    return (.date(morning), told)
  }

  /// The day of a night that the story has not left yet, which the next day or morning counts from.
  ///
  /// - Reads: “On the night of 3 May he crossed. They held him *until dawn*; by noon *the following day* …”, “She came on the evening
  ///   of 3 May. He left *at 3 a.m.* It rained *the next morning*”, both on 4 May.
  /// - Leaves alone: “They held him until dawn *on 4 May*. The following day …”, “He left at 3 a.m. *The next day* …”.
  func nightStayed(_ offset: Int, _ size: Granularity, _ basis: TimeMeaning.Basis) -> Anchor? {
    guard offset == 1, size == .day, basis == .narrative, index > 0,
      case let stay = found[index - 1],
      found[index].sentence - stay.sentence <= 2, stay.reading.meaning.core == .none,
      let clock = stay.reading.meaning.clock,
      isEndOfNight(stay, clock) || namesMorning(found[index]) && isSmallHour(clock),
      toldDays.count > 1, let morning = toldDays.last?.date, morning == focus.day,
      case let night = toldDays[toldDays.count - 2].date, night.adding(1, .day) == morning
    else { return nil }
    return Anchor(date: night, source: .narrative)
  }

  /// Whether an expression looks back to the evening before a small hour, at which the story stays.
  func isEveningGone(_ meaning: TimeMeaning) -> Bool {
    meaning.core == .stretch(0, .day, .narrative) && eveningGone(0, .day, .narrative) != nil
  }

  /// The day before that of a small hour, in whose night the story looks back to the evening.
  ///
  /// - Reads: “*02:10* He was questioned. He said that he had met a friend *earlier that evening*.”
  /// - Leaves alone: “At 2 a.m. the boat left. *That evening* it came back.”
  func eveningGone(_ offset: Int, _ size: Granularity, _ basis: TimeMeaning.Basis) -> (
    CalendarDate?, Anchor?
  )? {
    guard offset == 0, size == .day, basis == .narrative, case let expression = found[index],
      let part = expression.reading.meaning.clock?.part, part == .evening || part == .afternoon,
      let latestClock, expression.sentence - latestClock.sentence <= 2,
      latestClock.date.hour ?? 24 < 6, let day = latestClock.date.containing(.day),
      day == focus.day,
      expression.tokens.contains(where: { cues.words[text.tokens[$0].word].role == .earlier })
        || isLookedBack(at: expression)
    else { return nil }
    return (day.adding(-1, .day), Anchor(date: day, source: .narrative))
  }

  /// Whether something was told of the night until its end: “until dawn”, “before daybreak”.
  private func isEndOfNight(_ time: FoundExpression, _ clock: ClockTime) -> Bool {
    guard clock.part == .morning || isEarly(clock), found[index].sentence - time.sentence <= 1
    else { return false }
    return [.until, .before, .by].contains(
      cues.role(time.tokens.lowerBound - 1, sentence(of: time)))
  }

  /// Whether an expression calls itself a morning: “the next morning”, “six the following morning”.
  private func namesMorning(_ expression: FoundExpression) -> Bool {
    expression.tokens.contains { cues.words[text.tokens[$0].word].part == .morning }
  }
}

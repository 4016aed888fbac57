import ISO8601
import TextModel

/// What is counted in units finer than the time that it is counted from.
extension Resolver {
  /// The stretch that a count of months from a season, of hours from a day or of days from a month leads to.
  func countedFromCoarse(_ meaning: TimeMeaning, _ anchor: Anchor?) -> EDTF? {
    guard let anchor, anchor.source == .narrative else { return nil }
    if case .stretch(let offset, let size, .narrative) = meaning.core, offset.magnitude == 1,
      size == .day || size == .week
    {
      return monthsBeside(offset * (size == .week ? 7 : 1), from: anchor.date)
    }
    guard case .shift(let duration, let forward, let basis) = meaning.core, basis != .document,
      !duration.isVague, duration.components.count == 1, let only = duration.components.first,
      let count = only.count
    else { return nil }
    let step = forward ? 1 : -1
    switch (only.unit, anchor.date.granularity) {
    case (.month, .season): return count <= 24 ? months(step * count, from: anchor.date) : nil
    case (.hour, .day): return count <= Self.hoursOfDay ? EDTF(anchor.date) : nil
    case (.minute, .day): return count <= Self.hoursOfDay * 60 ? EDTF(anchor.date) : nil
    case (.day, _) where count <= Self.exactWeeks * 7:
      return monthsBeside(step * count, from: anchor.date)
    case (.week, _) where count <= Self.exactWeeks:
      return monthsBeside(step * count * 7, from: anchor.date)
    default: return nil
    }
  }

  /// The months in which something was that is told some days from a month or season just named: “In March he resigned; *two
  /// weeks later* …”, from March to April.
  ///
  /// - Leaves alone: what a second count goes on from.
  private func monthsBeside(_ days: Int, from stretch: CalendarDate) -> EDTF? {
    guard stretch.granularity == .month || stretch.granularity == .season, index > 0,
      case let before = found[index - 1], found[index].sentence - before.sentence <= 2,
      namesMonths(before.reading.meaning.core),
      let begin = stretch.firstDay, let end = stretch.bounds.latest,
      let first = CalendarDate(CivilDay(number: begin.number + days)).containing(.month),
      let last = CalendarDate(CivilDay(number: (end - 86_400) / 86_400 + days)).containing(.month)
    else { return nil }
    return first == last ? EDTF(first) : EDTF(from: .date(first), to: .date(last))
  }

  /// Whether words name a month or season: “June”, “June last year”.
  private func namesMonths(_ core: TimeMeaning.Core) -> Bool {
    switch core {
    case .fields(let fields, _, _), .within(let fields, _):
      fields.month != nil || fields.season != nil
    default: false
    }
  }

  /// The most hours that a text counts without leaving the day: “They met on Thursday and left *two hours later*”.
  private static let hoursOfDay = 6

  /// The months in which something was that is told some months from a season: “in the spring of 2020 … *two months later*”,
  /// from May to July.
  private func months(_ count: Int, from season: CalendarDate) -> EDTF? {
    guard let begin = season.firstDay, let end = season.bounds.latest,
      let first = CalendarDate(begin).containing(.month)?.adding(count, .month),
      let last = CalendarDate(CivilDay(number: (end - 86_400) / 86_400)).containing(.month)?
        .adding(count, .month)
    else { return nil }
    return EDTF(from: .date(first), to: .date(last))
  }

  /// The season just named that months are counted from, where the story has nothing finer: “*Last spring* she left; a month
  /// later it shut”, and the month that days are: “*In March* she left; ten days later it shut”.
  func seasonTold(_ unit: CalendarDuration.Unit, _ basis: TimeMeaning.Basis, _ start: Anchor?)
    -> Anchor?
  {
    guard basis == .narrative, start?.source != .narrative, let mention,
      found[index].sentence - mention.sentence <= 1
    else { return nil }
    switch (unit, mention.date.granularity) {
    case (.month, .season), (.day, .month), (.week, .month), (.day, .season), (.week, .season):
      return Anchor(date: mention.date, source: .narrative)
    default: return nil
    }
  }

  /// The day that the sentence before told, where a month that came between only describes something in it.
  ///
  /// “Two days later, after letters surfaced *that* showed a sale in March 2020, she left. He followed *the same evening*.”
  func dayOfSame(
    _ offset: Int, _ size: Granularity, _ basis: TimeMeaning.Basis
  ) -> (CalendarDate?, Anchor?)? {
    guard size == .day, basis == .narrative, offset.magnitude <= 1, focus.day == nil, index > 0,
      case let month = found[index - 1], month.sentence == found[index].sentence - 1,
      let told = toldDays.last, case let sentence = text.sentences[month.sentence].tokens,
      told.tokens.lowerBound >= sentence.lowerBound,
      told.tokens.lowerBound < month.tokens.lowerBound,
      case let near = max(
        sentence.lowerBound, month.tokens.lowerBound - 6)..<month.tokens.lowerBound,
      let relative = near.first(where: { [.wdt, .wp].contains(text.tokens[$0].tag) }),
      (relative..<month.tokens.lowerBound).allSatisfy({ text.lower($0) != "," })
    else { return nil }
    return (told.date.adding(offset), Anchor(date: told.date, source: .narrative))
  }

  /// A day or week counted from one of which no more was told than the month or year.
  ///
  /// “In September he flew to Rome. He returned *the same day*” leaves open which day of September it was, and `the day
  /// before` may not even lie in it.
  func openDay(_ offset: Int, _ size: Granularity) -> (CalendarDate?, Anchor?)? {
    guard size == .day || size == .week, offset.magnitude <= 1, let told = coarseTold(than: size)
    else { return nil }
    let anchor = Anchor(date: told, source: .narrative)
    guard offset == 0 else { return (nil, anchor) }
    guard pointsBack else { return nil }
    // No week of a month can be left open, so that the month says most: “In March he fell ill. He died *that same week*.”
    if size == .week, told.granularity == .month { return (told, anchor) }
    let stretch = told.granularity == .month ? told : told.containing(.year)
    return (stretch?.withUnspecified(size), anchor)
  }

  /// The month or year lately told of, where the story has no day or week in it.
  private func coarseTold(than size: Granularity) -> CalendarDate? {
    let sentence = found[index].sentence
    let fine = focus.anchor(for: size)
    if let mention, mention.sentence == sentence, mention.date.granularity <= .month,
      mention.date.isFullySpecified
    {
      guard let fine else { return mention.date }
      return mention.date.bounds.contains(fine.bounds) ? nil : mention.date
    }
    guard fine == nil, !focus.isDayOpen else { return nil }
    if let told = told?.date, let latestTold, latestTold.sentence > focus.sentence,
      told.granularity <= .month
    {
      return told
    }
    guard let latest = focus.latest, latest.granularity <= .month,
      focus.block == block || sentence - focus.sentence <= 2
    else { return nil }
    return latest
  }
}

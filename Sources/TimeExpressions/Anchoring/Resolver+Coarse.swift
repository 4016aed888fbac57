import ISO8601
import TextModel

/// What is counted in units finer than the time that it is counted from.
extension Resolver {
  /// The stretch that a count of months from a season or of hours from a day leads to.
  func countedFromCoarse(_ meaning: TimeMeaning, _ anchor: Anchor?) -> EDTF? {
    guard case .shift(let duration, let forward, let basis) = meaning.core, basis != .document,
      !duration.isVague, duration.components.count == 1, let only = duration.components.first,
      let count = only.count, let anchor, anchor.source == .narrative
    else { return nil }
    switch (only.unit, anchor.date.granularity) {
    case (.month, .season):
      return count <= 24 ? months(forward ? count : -count, from: anchor.date) : nil
    case (.day, .month), (.week, .month):
      let number = only.unit == .week ? 7 * min(count, 9) : count
      return number < 62 ? days(forward ? number : -number, from: anchor.date) : nil
    case (.hour, .day): return count <= Self.hoursOfDay ? EDTF(anchor.date) : nil
    case (.minute, .day): return count <= Self.hoursOfDay * 60 ? EDTF(anchor.date) : nil
    default: return nil
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

  /// The months in which something was that is told some days from a month: “in November … *six days later*”, in November or
  /// December.
  private func days(_ count: Int, from month: CalendarDate) -> EDTF? {
    guard let begin = month.firstDay, let end = month.bounds.latest,
      let first = CalendarDate(CivilDay(number: begin.number + count)).containing(.month),
      let last = CalendarDate(CivilDay(number: (end - 86_400) / 86_400 + count)).containing(.month)
    else { return nil }
    return first == last ? EDTF(first) : EDTF(from: .date(first), to: .date(last))
  }

  /// A day or week of a month lately told, where the story has no day that it could count from.
  func daysFromMonth(_ unit: CalendarDuration.Unit, _ basis: TimeMeaning.Basis, _ start: Anchor?)
    -> (CalendarDate?, Anchor?)?
  {
    guard [.day, .week].contains(unit), basis == .narrative, start?.source != .narrative,
      let month = focus.latest, month.granularity == .month,
      found[index].sentence - focus.sentence <= 1
    else { return nil }
    let open = month.containing(.year)?.withUnspecified(unit == .week ? .week : .day)
    return (open, Anchor(date: month, source: .narrative))
  }

  /// The season just named that months are counted from, where the story has nothing finer: “*Last spring* she left; a month
  /// later it shut”.
  func seasonTold(_ unit: CalendarDuration.Unit, _ basis: TimeMeaning.Basis, _ start: Anchor?)
    -> Anchor?
  {
    guard unit == .month, basis == .narrative, start?.source != .narrative, let mention,
      mention.date.granularity == .season, found[index].sentence - mention.sentence <= 1
    else { return nil }
    return Anchor(date: mention.date, source: .narrative)
  }
}

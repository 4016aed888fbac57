import EventModel
import ISO8601

/// Says between which dates an undated event fell, where relations to dated ones tell.
struct BoundsInference {
  /// The least confidence of a relation that narrows what the text says of a time.
  static let threshold = 0.85
  /// The least confidence of a relation that tells of an event without any time: the order of the story will do.
  static let storyThreshold = 0.6

  /// Narrows the times of events without a date of their own.
  ///
  /// - Parameters:
  ///   - events: the events.
  ///   - relations: the candidate relations between them.
  static func narrow(_ events: inout [Event], by relations: [(relation: Relation, tier: Int)]) {
    narrow(&events, by: relations.filter { $0.relation.confidence >= threshold }) { _ in true }
    // Nothing follows from where a story would have put what did not happen, unless it says that it did not.
    let facts = Set(
      events.filter { [.occurred, .ongoing].contains($0.status) }.map(\.id))
    let undone = Set(events.filter { $0.status == .negated }.map(\.id))
    let told = relations.filter { relation, _ in
      if relation.confidence >= threshold { return true }
      guard relation.confidence >= storyThreshold else { return false }
      let isBeside = ["narrative.beside", "reaction"].contains(relation.rule)
      return [relation.source, relation.target].allSatisfy {
        facts.contains($0) || isBeside && undone.contains($0)
      }
    }
    narrow(&events, by: told) { time in
      time.map { $0.basis == .inferred || isLimit($0) } ?? true
    }
  }

  /// Lets what was called off have been so no later than the day that had been fixed for it.
  ///
  /// - Reads: “a launch planned for 3 May was *called off*. The rocket flew the next day.”
  /// - Leaves alone: what says itself when it was called off.
  static func closeReversals(
    _ events: inout [Event], by relations: [(relation: Relation, tier: Int)]
  ) {
    let places = Dictionary(
      zip(events.map(\.id), events.indices), uniquingKeysWith: { first, _ in first })
    for (relation, _) in relations
    where relation.kind == .reversal && relation.rule == "status.cancelled" {
      guard let plan = places[relation.source], let reversal = places[relation.target],
        events[plan].status == .negated, let day = events[plan].time, !day.within,
        day.basis != .inferred, let end = day.edtf.bounds.latest
      else { continue }
      let own = events[reversal].time
      guard own.map({ $0.within && $0.basis == .inferred }) ?? true,
        (own?.edtf.bounds.latest).map({ $0 > end }) ?? true,
        (own?.edtf.bounds.earliest).map({ $0 < end }) ?? true,
        let edtf = interval(TimeBounds(earliest: own?.edtf.bounds.earliest, latest: end))
      else { continue }
      events[reversal].time = EventTime(
        edtf: edtf, within: true, basis: .inferred, rule: "time.bounds",
        evidence: day.evidence, from: (own?.from ?? []) + [relation.id])
    }
  }

  private static func narrow(
    _ events: inout [Event], by relations: [(relation: Relation, tier: Int)],
    where isOpen: (EventTime?) -> Bool
  ) {
    let chronology = Chronology(events: events, candidates: relations)
    let bounds = chronology.bounds
    let days = daysTold(by: events)
    var linked: [String: [String]] = [:]
    for relation in chronology.relations {
      linked[relation.source, default: []].append(relation.id)
      linked[relation.target, default: []].append(relation.id)
    }
    for index in events.indices {
      let own = events[index].time
      guard own == nil || own?.within == true, isOpen(own), let from = linked[events[index].id],
        let edtf = interval(bounds[index], days: days)
      else { continue }
      // “hopes to open by 2032” hopes now.
      if own == nil, bounds[index].earliest == nil, events[index].statusRule == "status.present" {
        continue
      }
      // “Between March and August” is no place for fourteen months.
      if let first = bounds[index].earliest, let last = bounds[index].latest,
        let length = events[index].duration.flatMap({ CalendarDuration($0) })?.seconds,
        last - first < length.lowerBound / 4 * 3
      {
        continue
      }
      if let own, isLimit(own), bounds[index].latest == own.edtf.bounds.latest {
        if let begun = limit(own, from: bounds[index].earliest) {
          events[index].time?.edtf = begun
          events[index].time?.from += from
        }
        continue
      }
      // Bounds are told in days: they say no more of “a little after four”.
      if let own, edtf.bounds.contains(own.edtf.bounds) || own.edtf.bounds == bounds[index] {
        continue
      }
      events[index].time = EventTime(
        edtf: edtf, within: true, basis: .inferred, rule: "time.bounds",
        evidence: own?.evidence ?? [], from: from)
    }
  }

  /// Whether the text only says by when something had been done: “by Friday”, “before Christmas”.
  private static func isLimit(_ time: EventTime) -> Bool {
    ["time.by", "time.limit"].contains(time.rule) && time.edtf.bounds.earliest == nil
  }

  /// A time by which something had been done, from the day on that it cannot have been before.
  private static func limit(_ time: EventTime, from earliest: Int?) -> EDTF? {
    guard let earliest, case .interval(_, let end) = time.edtf.form else { return nil }
    let begin = CalendarDate(day(of: earliest))
    if case .date(begin) = end { return EDTF(begin) }
    return EDTF(from: .date(begin), to: end)
  }

  /// The days that are the own days of events, or those of their hours.
  private static func daysTold(by events: [Event]) -> Set<Int> {
    var days: Set<Int> = []
    for event in events {
      guard let time = event.time, time.basis != .inferred,
        case .date(let date) = time.edtf.form, date.granularity >= .day
      else { continue }
      if let first = date.bounds.earliest { days.insert(day(of: first).number) }
      if let last = date.bounds.latest { days.insert(day(of: last - 1).number) }
    }
    return days
  }

  /// The days from the earliest to the latest instant.
  ///
  /// - Parameters:
  ///   - bounds: the instants.
  ///   - days: the days that the text itself tells, which a year or month that ends with one does not stand for.
  /// - Returns: the days; nothing where nothing is known, or where the latest instant comes before the earliest.
  static func interval(_ bounds: TimeBounds, days: Set<Int> = []) -> EDTF? {
    guard bounds.earliest != nil || bounds.latest != nil else { return nil }
    let begin = bounds.earliest.map { day(of: $0) }
    let end = bounds.latest.map { day(of: $0 - 1) }
    if let begin, let end, begin.number > end.number { return nil }
    if let begin, let end, begin == end { return EDTF(CalendarDate(begin)) }
    if let begin, let end, let year = CalendarDate(begin).containing(.year),
      year.firstDay == begin, lastDay(of: year) == end
    {
      return EDTF(year)
    }
    // “From September *to December 2016*”, not “to 2016”
    let isOfYear = begin.map { CalendarDate($0).year } == end.map { CalendarDate($0).year }
    let units: [Granularity] = begin != nil && isOfYear ? [.month] : [.year, .month]
    let from = begin.map { side($0, days.contains($0.number) ? [] : units) { $0.firstDay } }
    let to = end.map { side($0, days.contains($0.number) ? [] : units, lastDay) }
    if let from, from == to { return EDTF(from) }
    return EDTF(from: from.map { .date($0) } ?? .open, to: to.map { .date($0) } ?? .open)
  }

  /// The year or month that begins or ends with a day, else the day: what is known only by years should not look as if it
  /// were known by days.
  private static func side(
    _ day: CivilDay, _ units: [Granularity], _ edge: (CalendarDate) -> CivilDay?
  ) -> CalendarDate {
    let date = CalendarDate(day)
    return units.lazy.compactMap { date.containing($0) }
      .first { edge($0) == day } ?? date
  }

  private static func lastDay(of date: CalendarDate) -> CivilDay? {
    date.bounds.latest.map { day(of: $0 - 1) }
  }

  private static func day(of instant: Int) -> CivilDay {
    CivilDay(number: (instant - (instant % 86_400 + 86_400) % 86_400) / 86_400)
  }
}

import EventModel
import ISO8601

/// Says between which dates an undated event fell, where sure relations to dated ones tell.
struct BoundsInference {
  /// The least confidence of a relation that a date is inferred from.
  static let threshold = 0.85

  /// Narrows the times of events without a date of their own.
  ///
  /// - Parameters:
  ///   - events: the events.
  ///   - relations: the candidate relations between them.
  static func narrow(_ events: inout [Event], by relations: [(relation: Relation, tier: Int)]) {
    let sure = relations.filter { $0.relation.confidence >= threshold }
    let chronology = Chronology(events: events, candidates: sure)
    let bounds = chronology.bounds
    var linked: [String: [String]] = [:]
    for relation in chronology.relations {
      linked[relation.source, default: []].append(relation.id)
      linked[relation.target, default: []].append(relation.id)
    }
    for index in events.indices {
      let own = events[index].time
      guard own == nil || own?.within == true, let from = linked[events[index].id],
        let edtf = interval(bounds[index])
      else { continue }
      if let own {
        guard own.edtf.bounds != edtf.bounds, own.edtf.bounds != bounds[index] else { continue }
      }
      events[index].time = EventTime(
        edtf: edtf, within: true, basis: .inferred, rule: "time.bounds",
        evidence: own?.evidence ?? [], from: from)
    }
  }

  /// The days from the earliest to the latest instant.
  static func interval(_ bounds: TimeBounds) -> EDTF? {
    guard bounds.earliest != nil || bounds.latest != nil else { return nil }
    let begin = bounds.earliest.map { day(of: $0) }
    let end = bounds.latest.map { day(of: $0 - 1) }
    if let begin, let end, begin.number > end.number { return nil }
    if let begin, let end, begin == end { return EDTF(CalendarDate(begin)) }
    return EDTF(
      from: begin.map { .date(CalendarDate($0)) } ?? .open,
      to: end.map { .date(CalendarDate($0)) } ?? .open)
  }

  private static func day(of instant: Int) -> CivilDay {
    CivilDay(number: (instant - (instant % 86_400 + 86_400) % 86_400) / 86_400)
  }
}

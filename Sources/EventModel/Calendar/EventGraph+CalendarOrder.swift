import ISO8601
import IntervalAlgebra

extension EventGraph {
  /// Lists the orders that only the clock shows, so that readers who count in days find them too.
  ///
  /// Two events on one day with clock times, or before the common era, are given a `before` of basis `inferred` where the
  /// dates say so and no event between them already carries it. Approximate and inferred times count for nothing. The list
  /// stops at four a dated event, so that thousands of events at one instant cannot make it quadratic.
  ///
  /// - Parameter prefix: what the ids of the new relations begin with, before the next free number.
  /// - Complexity: O(n log n).
  public mutating func addCalendarOrder(idPrefix prefix: String = "r") {
    var dated: [(event: Int, earliest: Int, latest: Int)] = []
    for (event, value) in events.enumerated() {
      guard let time = value.time, !time.isApproximate, time.basis != .inferred,
        let earliest = time.bounds.earliest, let latest = time.bounds.latest
      else { continue }
      dated.append((event, earliest, latest))
    }
    let byStart = dated.sorted { ($0.earliest, $0.event) < ($1.earliest, $1.event) }
    let byEnd = dated.sorted { ($0.latest, $0.event) < ($1.latest, $1.event) }
    var listed = Set(relations.map { [$0.source, $0.target] })
    var over = 0
    // The latest beginning among the events that are over: what ends no later is not next to the event at hand.
    var latestStart = Int.min
    var added = 0
    for second in byStart {
      while over < byEnd.count, byEnd[over].latest <= second.earliest {
        latestStart = max(latestStart, byEnd[over].earliest)
        over += 1
      }
      var position = over
      while position > 0, byEnd[position - 1].latest > latestStart, added < 4 * dated.count {
        position -= 1
        let first = byEnd[position]
        guard Self.isHidden(until: first.latest, from: second.earliest) else { continue }
        let (source, target) = (events[first.event], events[second.event])
        guard listed.insert([source.id, target.id]).inserted,
          !listed.contains([target.id, source.id])
        else { continue }
        added += 1
        relations.append(
          Relation(
            id: "", source: source.id, target: target.id, type: .before, basis: .inferred,
            confidence: 1, rule: "calendar.order",
            evidence: (source.time?.evidence ?? []) + (target.time?.evidence ?? [])))
      }
    }
    numberRelations(prefix)
  }

  /// Whether whole days of the common era do not show that one event is over when another begins.
  private static func isHidden(until latest: Int, from earliest: Int) -> Bool {
    let day = 86_400
    let (end, rest) = latest.quotientAndRemainder(dividingBy: day)
    let (begin, part) = earliest.quotientAndRemainder(dividingBy: day)
    let lastDay = rest > 0 ? end + 1 : end
    let firstDay = part < 0 ? begin - 1 : begin
    return lastDay > firstDay || earliest < startOfCommonEra
  }

  /// Seconds from 1970 back to 1 January of the year 1.
  private static let startOfCommonEra = CivilDay(year: 1, month: 1, day: 1).number * 86_400
}

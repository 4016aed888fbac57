import EventModel
import ISO8601

/// Gives an event the time that several documents tell.
enum MergedTime {
  /// Returns the finest date that a document says; where documents disagree, all that lies between their dates.
  ///
  /// - Parameters:
  ///   - members: the event as each document tells it.
  ///   - status: whether it took place, by all of them.
  /// - Returns: the time; nothing where no document tells any.
  static func time(of members: [Event], status: EventStatus) -> EventTime? {
    var told = members.filter { $0.time.map(isTold) ?? false }
    let done = told.filter { $0.status.isFact }
    // What took place on another day than was planned did so on its own.
    if status.isFact, let day = done.first?.time,
      told.contains(where: { $0.time.map { $0.bounds.isApart(from: day.bounds) } ?? false })
    {
      told = done
    }
    let times = told.compactMap(\.time)
    guard var time = times.first else { return implied(members) }
    for other in times.dropFirst() where isBetter(other, than: time) { time = other }
    if times.contains(where: { $0.bounds.isApart(from: time.bounds) }) {
      return span(times) ?? time
    }
    time.evidence = times.filter { $0.edtf == time.edtf }.flatMap(\.evidence)
    // A plan’s date is taken over where nobody says that what took place kept to it.
    if status.isFact, !told.contains(where: { $0.status.isFact && $0.time?.edtf == time.edtf }) {
      time.basis = .inherited
    }
    return time
  }

  /// Whether a document itself dates the event.
  static func isTold(_ time: EventTime) -> Bool {
    time.basis == .stated || time.basis == .resolved
  }

  private static func isBetter(_ a: EventTime, than b: EventTime) -> Bool {
    if a.isApproximate != b.isApproximate { return b.isApproximate }
    if a.within != b.within { return !a.within }
    return b.bounds.contains(a.bounds) && a.edtf != b.edtf
  }

  /// From the earliest to the latest of dates that cannot all hold.
  private static func span(_ times: [EventTime]) -> EventTime? {
    let dates = times.compactMap(\.edtf.date)
    guard dates.count == times.count,
      let first = dates.min(by: { ($0.bounds.earliest ?? .min) < ($1.bounds.earliest ?? .min) }),
      let last = dates.max(by: { ($0.bounds.latest ?? .max) < ($1.bounds.latest ?? .max) })
    else { return nil }
    return EventTime(
      edtf: EDTF(from: .date(first), to: .date(last)), within: true, basis: .stated,
      rule: "merge.disagreement", evidence: times.flatMap(\.evidence))
  }

  /// What the documents’ tenses tell together: planned in one, past in a later one.
  private static func implied(_ members: [Event]) -> EventTime? {
    let times = members.compactMap(\.time)
    guard let first = times.first else { return nil }
    let bounds = TimeBounds(
      earliest: times.compactMap(\.bounds.earliest).max(),
      latest: times.compactMap(\.bounds.latest).min())
    if let whole = times.first(where: { $0.bounds == bounds }) { return whole }
    guard let edtf = BoundsInference.interval(bounds) else { return first }
    return EventTime(
      edtf: edtf, within: true, basis: .inferred, rule: "merge.bounds",
      evidence: times.flatMap(\.evidence), from: times.flatMap(\.from))
  }
}

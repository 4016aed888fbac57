import EventArguments
import EventMentions
import EventModel
import ISO8601
import IntervalAlgebra
import TemporalLinking
import TextModel

/// Finds events that would stand in a picture twice, under two labels, and lets the less telling one step back.
///
/// The graph keeps both: they are two events, or may be, but one line tells both. What a rule takes for two lines of one thing is
/// never parted by its time: the line that stays says no less of when.
struct PictureTwins {
  let reading: EventReading
  let clusters: [EventCluster]
  /// The words that each cluster's label shows.
  let labels: [LabelFacts]
  let profiles: [MentionProfile]

  var syntax: Syntax { reading.syntax }

  /// An event with what twins are told by.
  struct Line {
    let event: Event
    let cluster: EventCluster
    let label: LabelFacts
    /// The word that names it.
    let token: Int
    let sentence: Int
  }

  /// Which of two lines is left out for which.
  struct Fold {
    let out: Int
    let kept: Int
  }

  /// How far back, in events, a twin is looked for.
  private static let reach = 24
  /// How far back one is looked for that has the same word on the same day.
  private static let farReach = 80

  /// Takes the less telling of two lines for one thing out of pictures.
  ///
  /// - Parameters:
  ///   - events: the events of the graph.
  ///   - clusterOfID: the cluster of each.
  ///   - relations: how they are ordered.
  /// - Complexity: linear in the number of events.
  func stepBack(_ events: inout [Event], clusterOfID: [String: Int], relations: [Relation]) {
    let lines = events.compactMap { event in
      clusterOfID[event.id].map { cluster in
        let token = reading.token(clusters[cluster].main)
        return Line(
          event: event, cluster: clusters[cluster], label: labels[cluster], token: token,
          sentence: syntax.sentence(of: token))
      }
    }
    guard lines.count == events.count else { return }
    let apart = Set(
      relations.filter(Self.partsEvents).flatMap { relation in
        [[relation.source, relation.target], [relation.target, relation.source]]
      })
    for later in lines.indices {
      for earlier in (max(0, later - Self.farReach)..<later).reversed() {
        let isNear = later - earlier <= Self.reach
        guard isShown(events[earlier]), isShown(events[later]),
          let fold = isNear
            ? fold(earlier, later, lines, apart) : sameWordOnOneDay(earlier, later, lines)
        else { continue }
        let telling = max(events[fold.out].salience, events[fold.kept].salience)
        events[fold.kept].salience = telling
        events[fold.out].salience = Event.tellingSalience / 2
      }
    }
  }

  private func isShown(_ event: Event) -> Bool { event.salience >= Event.tellingSalience }

  /// Whether a relation says that two events did not come together.
  private static func partsEvents(_ relation: Relation) -> Bool {
    guard relation.basis != .inferred, let type = relation.type else { return false }
    return [.before, .after, .meets, .metBy].contains(type)
  }

  private func fold(
    _ earlier: Int, _ later: Int, _ lines: [Line], _ apart: Set<[String]>
  ) -> Fold? {
    let (a, b) = (lines[earlier], lines[later])
    if isTold(a, by: b) || isHow(b, of: a) || isProcedure(a, of: b) || isPlan(a, of: b) {
      return Fold(out: earlier, kept: later)
    }
    if isTold(b, by: a) || isHow(a, of: b) || isProcedure(b, of: a) || isPlan(b, of: a) {
      return Fold(out: later, kept: earlier)
    }
    if let fold = sameWordOnOneDay(earlier, later, lines) { return fold }
    guard !apart.contains([a.event.id, b.event.id]) else { return nil }
    return sameDeed(earlier, later, lines)
  }

  // MARK: Times

  /// Whether a line without another says no less of when something was.
  func dates(_ kept: Line, no less: Line) -> Bool {
    guard less.event.isDatedByText else { return true }
    guard kept.event.isDatedByText, let one = kept.event.time?.bounds,
      let other = less.event.time?.bounds
    else { return false }
    return isWithin(one, other)
  }

  /// Whether a time lies in another.
  private func isWithin(_ inner: TimeBounds, _ outer: TimeBounds) -> Bool {
    guard let first = inner.earliest, let last = inner.latest, let begin = outer.earliest,
      let end = outer.latest
    else { return false }
    return begin <= first && last <= end
  }

  /// Whether two lines can be of one time.
  func timesMeet(_ a: Line, _ b: Line) -> Bool {
    guard let one = a.event.time?.bounds, let other = b.event.time?.bounds else { return true }
    return !one.precedes(other) && !other.precedes(one)
  }

  /// Whether two lines are dated to one day or a part of it.
  func isOneDay(_ a: Line, _ b: Line) -> Bool {
    guard a.event.isDatedByText, b.event.isDatedByText, let one = a.event.time?.edtf,
      one == b.event.time?.edtf, let date = one.date
    else { return false }
    return date.granularity >= .day
  }

  func profile(_ line: Line) -> MentionProfile { profiles[line.cluster.main] }
}

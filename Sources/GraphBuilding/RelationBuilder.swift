import ISO8601
import EventModel
import Factuality
import IntervalAlgebra
import TemporalLinking
import TextModel

/// Makes the graph's relations from the links between mentions, and the order of clock times.
struct RelationBuilder {
  let reading: EventReading
  let links: [TemporalLink]
  let spans: SpanRecorder

  /// Returns candidate relations with the tier of each: lower ones have right of way.
  func relations(
    _ clusters: [EventCluster], _ clusterOfFrame: [Int], _ events: [Event]
  ) -> [(relation: Relation, tier: Int)] {
    var found: [(relation: Relation, tier: Int)] = []
    var pairs: Set<[Int]> = []
    for link in links {
      let source = clusterOfFrame[link.source]
      let target = clusterOfFrame[link.target]
      guard source != target,
        pairs.insert([min(source, target), max(source, target)]).inserted
      else { continue }
      found.append((relation(link, events[source], events[target], found.count), tier(link)))
    }
    for (source, target) in clockOrder(events)
    where pairs.insert([source, target].sorted()).inserted {
      found.append(
        (
          Relation(
            id: id(found.count), source: events[source].id, target: events[target].id,
            type: .before, basis: .inferred, confidence: 0.99, rule: "calendar.clock",
            evidence: (events[source].time?.evidence ?? []) + (events[target].time?.evidence ?? [])),
          0
        ))
    }
    return found
  }

  private func id(_ index: Int) -> String {
    "\(reading.syntax.text.document.prefix)r\(index + 1)"
  }

  private func tier(_ link: TemporalLink) -> Int {
    link.confidence >= 90 ? 1 : link.confidence >= 80 ? 2 : 3
  }

  private func relation(
    _ link: TemporalLink, _ source: Event, _ target: Event, _ index: Int
  ) -> Relation {
    let tokens = [reading.token(link.source), link.cue, reading.token(link.target)].compactMap {
      $0
    }
    return Relation(
      id: id(index), source: source.id, target: target.id, type: link.relation,
      kind: link.kind == .causal ? .causal : .temporal,
      basis: link.confidence >= 80 ? .stated : .inferred,
      confidence: Double(link.confidence) / 100, rule: link.rule,
      evidence: tokens.sorted().map { spans.evidence($0..<($0 + 1)) })
  }

  /// Events with clock times in order, each with the next later ones.
  private func clockOrder(_ events: [Event]) -> [(Int, Int)] {
    let timed = events.indices.compactMap { index -> (event: Int, earliest: Int, latest: Int)? in
      guard let time = events[index].time, !time.within,
        let date = time.edtf.date, date.granularity.isTimeOfDay,
        let earliest = time.edtf.bounds.earliest,
        let latest = time.edtf.bounds.latest
      else { return nil }
      return (index, earliest, latest)
    }.sorted { ($0.earliest, $0.latest, $0.event) < ($1.earliest, $1.latest, $1.event) }
    var found: [(Int, Int)] = []
    var next = 0
    for first in timed {
      while next < timed.count, timed[next].earliest < first.latest { next += 1 }
      var limit = Int.max
      for later in timed[next...].prefix(Self.mostSuccessors) {
        guard later.earliest < limit else { break }
        limit = min(limit, later.latest)
        found.append((first.event, later.event))
      }
    }
    return found
  }

  /// How many next events a clock time is related to; more share one time only in lists.
  private static let mostSuccessors = 8
}

import EventModel
import Factuality
import IntervalAlgebra
import TemporalLinking
import TextModel

/// Makes the graph's relations from the links between mentions.
struct RelationBuilder {
  let reading: EventReading
  let links: [TemporalLink]
  let spans: SpanRecorder

  /// Returns candidate relations with the tier of each: lower ones have right of way.
  func relations(
    _ clusters: [EventCluster], _ clusterOfFrame: [Int], _ events: [Event]
  ) -> [(relation: Relation, tier: Int)] {
    var found: [(relation: Relation, tier: Int)] = []
    var pairs: Set<Int> = []
    for link in links {
      let source = clusterOfFrame[link.source]
      let target = clusterOfFrame[link.target]
      guard source != target,
        pairs.insert(min(source, target) * clusters.count + max(source, target)).inserted
      else { continue }
      found.append((relation(link, events[source], events[target], found.count), tier(link)))
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
      kind: kind(link),
      basis: link.confidence >= 80 ? .stated : .inferred,
      confidence: Double(link.confidence) / 100, rule: link.rule,
      evidence: tokens.sorted().map { spans.evidence($0..<($0 + 1)) })
  }

  private func kind(_ link: TemporalLink) -> Relation.Kind {
    switch link.kind {
    case .temporal: .temporal
    case .causal: .causal
    case .plan: .plan
    }
  }

  /// Links from what was called off or put off to the event that did so: “the *visit* … was *cancelled*”.
  func reversals(
    _ clusters: [EventCluster], _ clusterOfFrame: [Int], _ events: [Event], after count: Int
  ) -> [(relation: Relation, tier: Int)] {
    var found: [(relation: Relation, tier: Int)] = []
    for (index, cluster) in clusters.enumerated() {
      let status = reading.statuses[cluster.main]
      guard
        ["status.cancelled", "status.postponed", "status.came-to-nothing"].contains(status.rule),
        let cue = status.cue, let frame = reading.frame(at: cue), clusterOfFrame[frame] != index
      else { continue }
      let tokens = [reading.token(cluster.main), cue].sorted()
      found.append(
        (
          Relation(
            id: id(count + found.count), source: events[index].id,
            target: events[clusterOfFrame[frame]].id, type: nil, kind: .reversal, basis: .stated,
            confidence: 0.9, rule: status.rule,
            evidence: tokens.map { spans.evidence($0..<($0 + 1)) }),
          1
        ))
    }
    return found
  }
}

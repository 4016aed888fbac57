import IntervalAlgebra
import EventArguments
import EventMentions
import EventModel
import TemporalLinking
import TextModel

/// Finds which event an event is part of, from links that say *during*, *at* or *in* another.
struct EventNesting {
  let reading: EventReading
  let clusters: [EventCluster]
  let clusterOfFrame: [Int]

  /// Returns the parent of each cluster, if any; never in a circle.
  func parents(_ links: [TemporalLink]) -> [Int?] {
    var parents = [Int?](repeating: nil, count: clusters.count)
    for link in links where link.rule.hasPrefix("signal.") && link.confidence >= 80 {
      let (outer, inner): (Int, Int)
      switch link.relation {
      case .contains: (outer, inner) = (link.source, link.target)
      case .during: (outer, inner) = (link.target, link.source)
      default: continue
      }
      guard reading.syntax.isNoun(reading.token(outer)) else { continue }
      let parent = clusterOfFrame[outer]
      let child = clusterOfFrame[inner]
      guard parents[child] == nil, !isBelow(parent, child, parents) else { continue }
      parents[child] = parent
    }
    return parents
  }

  private func isBelow(_ cluster: Int, _ other: Int, _ parents: [Int?]) -> Bool {
    var next: Int? = cluster
    while let current = next {
      if current == other { return true }
      next = parents[current]
    }
    return false
  }
}

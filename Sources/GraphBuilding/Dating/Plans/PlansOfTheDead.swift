import EventArguments
import EventModel
import Factuality
import ISO8601
import TemporalLinking
import TextModel

/// What somebody was to do after the day on which the text says that he died: “*died* in May … was *to open* the school in June”.
struct PlansOfTheDead {
  let reading: EventReading
  let takingPart: TakingPart
  let cast: Cast

  /// Denies what the dead were to do themselves.
  ///
  /// - Reads: “Ann died on Sunday. She was *to sing* in June.”
  /// - Leaves alone: “Ann died on Sunday. She will *be buried* in June”, which others do, and “Bo was to sing”.
  func deny(in events: inout [Event], _ clusters: [EventCluster]) {
    var deaths: [Int: TimeBounds] = [:]
    for (event, cluster) in zip(events, clusters)
    where event.status == .occurred && reading.syntax.lemma(reading.token(cluster.main)) == "die" {
      let dead = doers(of: cluster)
      guard dead.count == 1, let bounds = event.time?.edtf.bounds else { continue }
      deaths[dead[0]] = bounds
    }
    guard !deaths.isEmpty else { return }
    for (index, cluster) in clusters.enumerated() where events[index].status == .planned {
      let doers = doers(of: cluster)
      guard doers.count == 1, let death = deaths[doers[0]],
        let time = events[index].time?.edtf.bounds, death.precedes(time)
      else { continue }
      events[index].status = .negated
      events[index].statusRule = "status.dead"
    }
  }

  /// The named persons who do what an event tells.
  private func doers(of cluster: EventCluster) -> [Int] {
    var found: [Int] = []
    for frame in cluster.frames {
      for argument in reading.frames[frame].arguments where argument.role == .agent {
        for doer in takingPart.participants(of: frame, at: argument.token)
        where cast.participants[doer].kind == .person && !found.contains(doer) {
          found.append(doer)
        }
      }
    }
    return found
  }
}

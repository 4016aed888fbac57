import EventModel
import Factuality
import TemporalLinking

/// Resolves what several mentions say of whether one event took place.
enum ClusterStatus {
  /// Returns the status of an event and the rule that decided.
  ///
  /// The word that names the event decides for a support verb's sake: “The debate [*was held*]”. A
  /// denial or a report of the fact outweighs a plan; of two plans the later mention counts.
  static func status(of cluster: EventCluster, in reading: EventReading) -> StatusReading {
    let readings = cluster.frames.map { reading.statuses[$0] }
    let rank: [EventStatus: Int] = [
      .possible: 0, .planned: 1, .ongoing: 2, .occurred: 3, .negated: 4,
    ]
    guard cluster.rule != "merge.support" else {
      return readings.max { (rank[$0.status] ?? 0) < (rank[$1.status] ?? 0) }
        ?? reading.statuses[cluster.main]
    }
    return readings.last { $0.status == .occurred } ?? readings.last { $0.status == .negated }
      ?? reading.statuses[cluster.main]
  }
}

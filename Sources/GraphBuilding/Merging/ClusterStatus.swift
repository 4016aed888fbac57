import EventArguments
import EventModel
import Factuality
import TemporalLinking
import TextModel

/// Resolves what several mentions say of whether one event took place.
enum ClusterStatus {
  /// Returns the status of an event and the rule that decided.
  ///
  /// The word that names the event decides for a support verb's sake: “The debate [*was held*]”. A
  /// denial or a report of the fact outweighs a plan; of two plans the later mention counts.
  static func status(of cluster: EventCluster, in reading: EventReading) -> StatusReading {
    var readings = cluster.frames.map { reading.statuses[$0] }
    // “The launch, which *was to have taken place* in May, was put off”: it is still to come.
    if readings.contains(where: { $0.rule == "status.postponed" }) {
      readings.removeAll { $0.rule == "status.was-to-have" }
    }
    // “The supper, which *should have been held* in May, did not take place until June”: it did then.
    if cluster.frames.contains(where: { tookPlace($0, in: reading) }) {
      readings.removeAll { $0.rule == "status.should-have" }
    }
    // “will be held in June; *had it been held* in May, …”
    if readings.contains(where: { $0.rule != "status.counterfactual" }) {
      readings.removeAll { $0.rule == "status.counterfactual" }
    }
    // “would *appeal* … if the *appeal* fails”: a noun in what is open itself does not say that it was done.
    if readings.contains(where: { [.planned, .possible].contains($0.status) }) {
      readings.removeAll { $0.rule == StatusReading.taken }
    }
    // “*Thieves flood the mint*”, a heading: its text tells whether they still do, or will.
    if readings.contains(where: { $0.rule != "status.headline" && $0.rule != "status.nominal" }) {
      readings.removeAll { $0.rule == "status.headline" }
    }
    // “*Siege* of the mint: it *is being besieged*”: a noun does not say that it is over.
    if cluster.frames.contains(where: { isBeingDone($0, in: reading) }) {
      readings.removeAll { $0.rule == "status.nominal" }
    }
    guard cluster.rule != "merge.support" else {
      // “*Is expected* to open”: that goes on, the opening does not.
      let own = reading.statuses[cluster.main]
      if own.status == .planned,
        readings.allSatisfy({ [.planned, .ongoing].contains($0.status) })
      {
        return own
      }
      // “The *crossing will open*”: the noun by itself says nothing of whether it does.
      if readings.contains(where: { $0.status == .planned || $0.status == .possible }) {
        readings.removeAll { $0.rule == "status.nominal" }
      }
      return readings.max { rank($0.status) < rank($1.status) }
        ?? reading.statuses[cluster.main]
    }
    return readings.last { $0.status == .occurred } ?? readings.last { $0.status == .negated }
      ?? (readings.contains(reading.statuses[cluster.main])
        ? reading.statuses[cluster.main] : readings.last) ?? reading.statuses[cluster.main]
  }

  /// Whether a verb tells that something is being done: “*is storming* it”, “*is being stormed*”.
  private static func isBeingDone(_ frame: Int, in reading: EventReading) -> Bool {
    let (verb, syntax) = (reading.token(frame), reading.syntax)
    return reading.statuses[frame].status == .ongoing && syntax.isVerb(verb)
      && (VerbGroup(of: verb, in: syntax).isProgressive
        || syntax.dependents(of: verb, .auxPass).contains { syntax.lower($0) == "being" })
  }

  /// Whether a verb says that its subject took place.
  private static func tookPlace(_ frame: Int, in reading: EventReading) -> Bool {
    reading.statuses[frame].status == .occurred
      && CourseVerb.takesPlace(reading.token(frame), in: reading.syntax)
  }

  private static func rank(_ status: EventStatus) -> Int {
    switch status {
    case .possible: 0
    case .planned: 1
    case .ongoing: 2
    case .occurred: 3
    case .negated: 4
    }
  }
}

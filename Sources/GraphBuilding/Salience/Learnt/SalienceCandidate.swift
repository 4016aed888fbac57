import EventModel

/// An event of a graph with what its salience is read from.
struct SalienceCandidate {
  /// The event, dated and labelled.
  let event: Event
  /// Its mentions.
  let cluster: EventCluster
  /// How many named participants it has.
  let named: Int
  /// How many stated relations it takes part in.
  let links: Int
  /// How many events the sentence tells that speaks of it first.
  let eventsInSentence: Int
  /// What its label says.
  let label: LabelFacts
}

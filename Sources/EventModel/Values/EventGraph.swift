/// What happened when: events as nodes, their order and other links as edges.
public struct EventGraph: Hashable, Sendable {
  /// The version of the JSON form.
  public var version = 1
  /// The documents it was read from.
  public var documents: [SourceDocument]
  /// Those who took part.
  public var participants: [Participant]
  /// The time expressions of the text.
  public var times: [TimeMention]
  /// The events, in order of their first mention.
  public var events: [Event]
  /// The relations between events.
  public var relations: [Relation]
  /// What the text leaves open or contradicts.
  public var findings: [Finding]

  /// Creates a graph.
  public init(
    documents: [SourceDocument] = [], participants: [Participant] = [],
    times: [TimeMention] = [], events: [Event] = [], relations: [Relation] = [],
    findings: [Finding] = []
  ) {
    self.documents = documents
    self.participants = participants
    self.times = times
    self.events = events
    self.relations = relations
    self.findings = findings
  }
}

/// Something that happened, was to happen, or did not: one node of the graph.
public struct Event: Hashable, Sendable, Identifiable {
  /// The event's id in the graph, such as `e7`.
  public var id: String
  /// A short name, unique in the graph.
  public var label: String
  /// The TimeML class.
  public var `class`: EventClass
  /// Whether it took place.
  public var status: EventStatus
  /// The rule that decided the status.
  public var statusRule: String
  /// When; nothing where the text does not say: an undated event is ordered, not guessed.
  public var time: EventTime?
  /// How long, as an ISO 8601 duration.
  public var duration: String?
  /// Ids of those who took part.
  public var participants: [String]
  /// Where.
  public var place: String?
  /// How telling the event is, from 0 to 1.
  public var salience: Double
  /// Who said so, where the text reports somebody's words.
  public var source: String?
  /// Id of the event that this one is part of.
  public var parent: String?
  /// Where the text speaks of it, in order.
  public var mentions: [EventMentionRecord]

  /// Creates an event.
  public init(
    id: String, label: String, class: EventClass = .occurrence, status: EventStatus = .occurred,
    statusRule: String = "default", time: EventTime? = nil, duration: String? = nil,
    participants: [String] = [], place: String? = nil, salience: Double = 0.5,
    source: String? = nil, parent: String? = nil, mentions: [EventMentionRecord] = []
  ) {
    self.id = id
    self.label = label
    self.class = `class`
    self.status = status
    self.statusRule = statusRule
    self.time = time
    self.duration = duration
    self.participants = participants
    self.place = place
    self.salience = salience
    self.source = source
    self.parent = parent
    self.mentions = mentions
  }
}

/// the same text.
public struct TimeMLDocument: Hashable, Sendable {
  /// The document's name.
  public var id: String
  /// The title, where there is one.
  public var title: String?
  /// The document's creation time.
  public var created: TimeMLTime?
  /// The bytes of the text without markup, entities resolved.
  public var text: [UInt8]
  /// The time expressions inside the text.
  public var times: [TimeMLTime]
  /// The events inside the text.
  public var events: [TimeMLEvent]
  /// The signals inside the text.
  public var signals: [TimeMLSignal]
  /// The relations in time between instances of events and times.
  public var links: [TimeMLLink]

  /// Creates a document.
  public init(
    id: String, title: String? = nil, created: TimeMLTime? = nil, text: [UInt8],
    times: [TimeMLTime] = [], events: [TimeMLEvent] = [], signals: [TimeMLSignal] = [],
    links: [TimeMLLink] = []
  ) {
    self.id = id
    self.title = title
    self.created = created
    self.text = text
    self.times = times
    self.events = events
    self.signals = signals
    self.links = links
  }
}

public import EventModel

/// Whether an event took place, as one mention tells it.
public struct StatusReading: Hashable, Sendable {
  /// The status.
  public var status: EventStatus
  /// The rule that decided.
  public var rule: String
  /// The word that decided, where one did: an index into the text's tokens.
  public var cue: Int?

  /// The rule of nouns that only take an event for given, in a clause of which all is open: “if the *appeal* fails”.
  public static let taken = "status.taken"

  /// The rule of what a plot or chronicle tells in the present: “He *comes* to the town”.
  public static let toldInPresent = "status.told-in-present"

  /// Creates a reading.
  public init(_ status: EventStatus, rule: String, cue: Int? = nil) {
    self.status = status
    self.rule = rule
    self.cue = cue
  }
}

public import EventMentions

/// An event mention with what its sentence says of it: when, how long, who and where.
public struct EventFrame: Hashable, Sendable {
  /// The mention.
  public var mention: EventMention
  /// The time expressions tied to it.
  public var times: [TimeLink] = []
  /// The expressions that say how long it lasted, by index.
  public var durations: [Int] = []
  /// Who and what takes part.
  public var arguments: [Argument] = []
  /// The words that say where: indices into the text's tokens.
  public var place: Range<Int>?

  /// The words that name it, where brief words with a date are all that tells of it.
  public var words: [Int] = []

  /// Whether an entry of a log, diary or chronology tells that it happened.
  public internal(set) var isLogged = false

  /// What it repeats of an event that the same verb tells.
  public internal(set) var repetition: Repetition?

  /// Creates a frame around a mention.
  public init(_ mention: EventMention) {
    self.mention = mention
  }
}

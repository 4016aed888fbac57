public import TextModel

/// A person, organisation, place or other thing that a text speaks of, under all its names.
public struct ResolvedParticipant: Hashable, Sendable {
  /// The fullest name, or the first description where the text gives no name.
  public let name: String

  /// What the participant is; groups of people are organisations where they have a name.
  public let kind: NameMention.Kind

  /// Whether the text gives a name.
  public let isNamed: Bool

  /// Whether the participant is several people or things: `protesters`.
  public let isPlural: Bool

  /// Whether a person is a man, nil where the text does not tell it.
  public let isMale: Bool?

  /// The other names and the offices that the text gives, in order of first mention.
  public let aliases: [String]

  /// Indices into `ParticipantResolution.mentions`, in order of the text.
  public let mentions: [Int]

  /// Creates a participant.
  public init(
    name: String, kind: NameMention.Kind, isNamed: Bool, isPlural: Bool,
    isMale: Bool? = nil, aliases: [String], mentions: [Int]
  ) {
    self.name = name
    self.kind = kind
    self.isNamed = isNamed
    self.isPlural = isPlural
    self.isMale = isMale
    self.aliases = aliases
    self.mentions = mentions
  }
}

/// Somebody or something that took part in events.
public struct Participant: Hashable, Sendable, Identifiable {
  /// What a participant is.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case person, organisation, place, group, other
  }

  /// The participant's id in the graph, such as `p1`.
  public var id: String
  /// The fullest name.
  public var name: String
  /// What it is.
  public var kind: Kind
  /// The other names the text uses.
  public var aliases: [String]
  /// Where the text speaks of it.
  public var mentions: [Evidence]

  /// Creates a participant.
  public init(
    id: String, name: String, kind: Kind, aliases: [String] = [], mentions: [Evidence] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.mentions = mentions
  }
}

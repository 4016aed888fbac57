/// Something the text leaves open or contradicts.
public struct Finding: Hashable, Sendable {
  /// What a finding is about.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The text gives two orders, or two dates, that cannot both hold.
    case contradiction
    /// A date can be read in two ways.
    case ambiguousDate
    /// A relative expression has nothing to count from.
    case noAnchor
    /// A duration does not fit the dates.
    case durationMismatch
    /// Two documents tell one event otherwise: its date, its fate, its length, a number.
    case disagreement
  }

  /// What the finding is about.
  public var kind: Kind
  /// One sentence for a person.
  public var message: String
  /// Ids of the events concerned.
  public var events: [String]
  /// The words concerned.
  public var evidence: [Evidence]

  /// Creates a finding.
  public init(kind: Kind, message: String, events: [String] = [], evidence: [Evidence] = []) {
    self.kind = kind
    self.message = message
    self.events = events
    self.evidence = evidence
  }
}

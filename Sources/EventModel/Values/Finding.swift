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
    /// A day is written that the calendar has not, or that was another weekday.
    case impossibleDate
    /// A duration does not fit the dates.
    case durationMismatch
    /// Two documents, or two places of one, tell one event otherwise: its date, its fate, its length, a number.
    case disagreement
  }

  /// Whether something in the text cannot be as it is told, rather than only be open.
  public var isContradiction: Bool {
    switch kind {
    case .contradiction, .disagreement, .impossibleDate: true
    case .ambiguousDate, .noAnchor, .durationMismatch: false
    }
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

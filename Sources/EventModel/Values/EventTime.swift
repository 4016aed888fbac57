public import ISO8601

/// When an event took place, or was to take place.
public struct EventTime: Hashable, Sendable {
  /// The date or interval, never more precise than the text.
  public var edtf: EDTF
  /// Whether an interval means “somewhere within” rather than “from … to”.
  public var within: Bool
  /// How the time is known.
  public var basis: Basis
  /// The rule that attached the time to the event.
  public var rule: String
  /// The time expression or other words it was read from.
  public var evidence: [Evidence]
  /// Ids of the relations that an inferred time follows from.
  public var from: [String]

  /// Creates a time.
  public init(
    edtf: EDTF, within: Bool = false, basis: Basis, rule: String, evidence: [Evidence] = [],
    from: [String] = []
  ) {
    self.edtf = edtf
    self.within = within
    self.basis = basis
    self.rule = rule
    self.evidence = evidence
    self.from = from
  }
}

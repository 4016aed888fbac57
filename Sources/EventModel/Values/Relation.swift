public import IntervalAlgebra

/// An order between two events, or another link that the text gives a cue for.
public struct Relation: Hashable, Sendable, Identifiable {
  /// What a relation is about.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Order in time.
    case temporal
    /// The source brought about the target.
    case causal
    /// The source was a plan for the target.
    case plan
    /// The target called off, reversed or replaced the source.
    case reversal
  }

  /// The relation's id in the graph, such as `r4`.
  public var id: String
  /// Id of the first event.
  public var source: String
  /// Id of the second event.
  public var target: String
  /// The order in time, one of Allen's thirteen; nothing where the link says nothing about time.
  public var type: AllenRelation?
  /// What the relation is about.
  public var kind: Kind
  /// How it is known.
  public var basis: Basis
  /// How sure, from 0 to 1.
  public var confidence: Double
  /// The rule or model that made it.
  public var rule: String
  /// The words it was read from.
  public var evidence: [Evidence]
  /// Ids of the relations that an inferred one follows from.
  public var from: [String]

  /// Creates a relation.
  public init(
    id: String, source: String, target: String, type: AllenRelation?, kind: Kind = .temporal,
    basis: Basis, confidence: Double, rule: String, evidence: [Evidence] = [], from: [String] = []
  ) {
    self.id = id
    self.source = source
    self.target = target
    self.type = type
    self.kind = kind
    self.basis = basis
    self.confidence = confidence
    self.rule = rule
    self.evidence = evidence
    self.from = from
  }
}

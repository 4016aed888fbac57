public import IntervalAlgebra

/// The order of two event mentions, or another link between them, with the words that say so.
public struct TemporalLink: Hashable, Sendable {
  /// What a link is about.
  public enum Kind: Hashable, Sendable {
    case temporal, causal, plan
  }

  /// Index of the first event frame.
  public var source: Int
  /// Index of the second event frame.
  public var target: Int
  /// The relation of the first to the second.
  public var relation: AllenRelation
  /// What the link is about.
  public var kind: Kind
  /// How often such a link is right, in per cent.
  public var confidence: Int
  /// The rule that made it.
  public var rule: String
  /// The words it was read from: indices into the text's tokens.
  public var cue: Int?

  /// Creates a link.
  public init(
    _ source: Int, _ relation: AllenRelation, _ target: Int, kind: Kind = .temporal,
    confidence: Int, rule: String, cue: Int? = nil
  ) {
    self.source = source
    self.target = target
    self.relation = relation
    self.kind = kind
    self.confidence = confidence
    self.rule = rule
    self.cue = cue
  }
}

/// A TLINK of TimeML.
public struct TimeMLLink: Hashable, Sendable {
  /// Id of the first instance (`ei…`) or time (`t…`).
  public var source: String
  /// Id of the second instance or time.
  public var target: String
  /// The relation, such as `BEFORE`.
  public var relation: String
  /// Id of the signal, if any.
  public var signal: String?

  /// Creates a link.
  public init(source: String, target: String, relation: String, signal: String? = nil) {
    self.source = source
    self.target = target
    self.relation = relation
    self.signal = signal
  }
}

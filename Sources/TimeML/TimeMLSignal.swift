public import TextModel

/// A SIGNAL of TimeML: a word that tells of a relation, such as “before”.
public struct TimeMLSignal: Hashable, Sendable {
  /// The id, such as `s1`.
  public var id: String
  /// Where the words stand.
  public var span: TextSpan

  /// Creates a signal.
  public init(id: String, span: TextSpan) {
    self.id = id
    self.span = span
  }
}

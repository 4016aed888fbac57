/// A time expression that the text ties to an event.
public struct TimeLink: Hashable, Sendable {
  /// How the event lies to the time.
  public enum Relation: Hashable, Sendable {
    /// Within it: in, on, at, during, or no preposition.
    case during
    /// Over before it begins: before, ahead of.
    case before
    /// After it has ended: after, following.
    case after
    /// From its beginning: since, from.
    case begins
    /// Up to it: until, to.
    case ends
    /// At the latest in it: by.
    case by
  }

  /// Index of the time expression.
  public var expression: Int
  /// How the event lies to the time.
  public var relation: Relation
  /// The preposition that says so: an index into the text's tokens.
  public var signal: Int?
  /// The rule that tied them.
  public var rule: String
  /// Whether the event has no more of a time of day than its day: it was told beside what happened then.
  public var isDayOnly = false
  /// Whether it was some time in the week that begins with the time.
  public var isOfWeek = false
  /// Whether it was hardly before or after: “*shortly* before noon”.
  public var isNear = false

  /// Creates a link.
  public init(expression: Int, relation: Relation, signal: Int? = nil, rule: String) {
    self.expression = expression
    self.relation = relation
    self.signal = signal
    self.rule = rule
  }

  /// Returns the link as that of another event, which has it by a rule.
  func shared(by rule: String) -> TimeLink {
    var link = self
    link.rule = rule
    return link
  }
}

public import ISO8601

/// When an event took place, as its sentence says.
public struct EventDate: Hashable, Sendable {
  /// The date or interval.
  public var edtf: EDTF
  /// Whether an interval means “somewhere within” rather than “from … to”.
  public var within: Bool
  /// The time expressions it was read from, by index.
  public var expressions: [Int]
  /// The rule that tied them to the event.
  public var rule: String

  /// Creates a date.
  public init(_ edtf: EDTF, within: Bool = false, expressions: [Int] = [], rule: String) {
    self.edtf = edtf
    self.within = within
    self.expressions = expressions
    self.rule = rule
  }
}

public import TextModel

/// A TIMEX3 of TimeML.
public struct TimeMLTime: Hashable, Sendable {
  /// The id, such as `t3`.
  public var id: String
  /// Where the expression stands; nothing for a creation time that is not part of the text.
  public var span: TextSpan?
  /// The words of a creation time that is not part of the text.
  public var words: String?
  /// `DATE`, `TIME`, `DURATION` or `SET`.
  public var type: String
  /// The value, by ISO 8601 as TIMEX3 extends it.
  public var value: String
  /// The modifier, such as `APPROX`.
  public var modifier: String?
  /// How often, for a set.
  public var quantity: String?
  /// Out of how many, for a set.
  public var frequency: String?

  /// Creates a time.
  public init(
    id: String, span: TextSpan?, words: String? = nil, type: String, value: String,
    modifier: String? = nil, quantity: String? = nil, frequency: String? = nil
  ) {
    self.id = id
    self.span = span
    self.words = words
    self.type = type
    self.value = value
    self.modifier = modifier
    self.quantity = quantity
    self.frequency = frequency
  }
}

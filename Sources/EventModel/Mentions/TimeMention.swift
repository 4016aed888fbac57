/// A time expression of the text with its TIMEX3 value.
public struct TimeMention: Hashable, Sendable, Identifiable {
  /// The type of a time expression in TimeML.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  /// The expression's id in the graph, such as `t3`.
  public var id: String
  /// The document's id.
  public var document: String
  /// Offset of the first code point.
  public var begin: Int
  /// Offset after the last code point.
  public var end: Int
  /// The words.
  public var text: String
  /// The TIMEX3 type.
  public var type: Kind
  /// The TIMEX3 value.
  public var value: String
  /// The TIMEX3 modifier.
  public var mod: String?
  /// The rule that read it.
  public var rule: String

  /// Creates a time mention.
  public init(
    id: String, document: String, begin: Int, end: Int, text: String, type: Kind, value: String,
    mod: String?, rule: String
  ) {
    self.id = id
    self.document = document
    self.begin = begin
    self.end = end
    self.text = text
    self.type = type
    self.value = value
    self.mod = mod
    self.rule = rule
  }

  /// Whether the value stays open for want of something to count from: “last Friday” in a text without a date.
  public var isOpen: Bool {
    type != .duration && type != .set && (value.hasPrefix("XXXX") || value.hasSuffix("_REF"))
  }
}

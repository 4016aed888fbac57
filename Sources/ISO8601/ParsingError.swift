/// Why a text is not a value of ISO 8601.
public struct ParsingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text that was read.
  public let input: String
  /// Offset of the first byte that does not fit.
  public let offset: Int
  /// What was expected there.
  public let reason: String

  /// Creates an error.
  public init(input: String, offset: Int, reason: String) {
    self.input = input
    self.offset = offset
    self.reason = reason
  }

  /// One sentence that says what is wrong and where.
  public var description: String {
    "“\(input)” is not a date of ISO 8601: \(reason) at character \(offset + 1)"
  }
}

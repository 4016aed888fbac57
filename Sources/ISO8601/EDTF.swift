/// A date or interval of ISO 8601-2 (EDTF): never more precise than what it was read from.
public struct EDTF: Hashable, Sendable, CustomStringConvertible {
  /// The value as ISO 8601-2 writes it.
  public let description: String

  /// Creates a value from its ISO 8601-2 form; nothing where the form is not valid.
  public init?(_ description: String) {
    self.description = description
  }
}

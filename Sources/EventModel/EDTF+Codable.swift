public import ISO8601

extension EDTF: Codable {
  /// Reads a value from its ISO 8601-2 form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = EDTF(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” is not an EDTF date or interval")
    }
    self = value
  }

  /// Writes the ISO 8601-2 form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

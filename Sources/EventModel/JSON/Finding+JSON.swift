public import JSON

extension Finding: JSONRepresentable {
  /// Reads a finding.
  public init(json: JSONNode) throws(JSONShapeError) {
    self.init(
      kind: try json.required("kind").oneOf(Kind.self),
      message: try json.required("message").string(),
      events: try json.strings("events"),
      evidence: try json.list("evidence"))
  }

  /// The finding in JSON.
  public var json: JSONValue {
    .object([
      .init("kind", .string(kind.rawValue)), .init("message", .string(message)),
      .init("events", .strings(events)), .init("evidence", evidence.json),
    ])
  }
}

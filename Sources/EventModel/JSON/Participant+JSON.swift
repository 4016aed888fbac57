public import JSON

extension Participant: JSONRepresentable {
  /// Reads a participant.
  public init(json: JSONNode) throws(JSONShapeError) {
    self.init(
      id: try json.required("id").string(),
      name: try json.required("name").string(),
      kind: try json.optional("kind")?.oneOf(Kind.self) ?? .other,
      aliases: try json.strings("aliases"),
      mentions: try json.list("mentions"))
  }

  /// The participant in JSON.
  public var json: JSONValue {
    .object([
      .init("id", .string(id)), .init("name", .string(name)),
      .init("kind", .string(kind.rawValue)), .init("aliases", .strings(aliases)),
      .init("mentions", mentions.json),
    ])
  }
}

public import JSON

extension SourceDocument: JSONRepresentable {
  /// Reads a document's record.
  public init(json: JSONNode) throws(JSONShapeError) {
    self.init(
      id: try json.required("id").string(),
      source: try json.optional("source")?.string() ?? "",
      title: try json.optional("title")?.string(),
      created: try json.optional("created")?.string())
  }

  /// The record in JSON.
  public var json: JSONValue {
    .object([
      .init("id", .string(id)), .init("source", .string(source)),
      .init("title", .optional(title)), .init("created", .optional(created)),
    ])
  }
}

public import JSON

extension TimeMention: JSONRepresentable {
  /// Reads a time mention.
  public init(json: JSONNode) throws(JSONShapeError) {
    let place = try Evidence(json: json)
    self.init(
      id: try json.required("id").string(), document: place.document, begin: place.begin,
      end: place.end, text: try json.optional("text")?.string() ?? "",
      type: try json.required("type").oneOf(Kind.self),
      value: try json.required("value").string(),
      mod: try json.optional("mod")?.string(),
      rule: try json.optional("rule")?.string() ?? "")
  }

  /// The time mention in JSON.
  public var json: JSONValue {
    .object([
      .init("id", .string(id)), .init("document", .string(document)),
      .init("begin", .integer(begin)), .init("end", .integer(end)), .init("text", .string(text)),
      .init("type", .string(type.rawValue)), .init("value", .string(value)),
      .init("mod", .optional(mod)), .init("rule", .string(rule)),
    ])
  }
}

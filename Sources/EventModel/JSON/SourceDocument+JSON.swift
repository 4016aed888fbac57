public import JSON

extension SourceDocument: JSONRepresentable {
  /// Reads a document's record.
  public init(json: JSONNode) throws(JSONShapeError) {
    self.init(
      id: try json.required("id").string(),
      source: try json.optional("source")?.string() ?? "",
      title: try json.optional("title")?.string(),
      created: try json.optional("created")?.string())
    guard let begins = try json.optional("yearBegins") else { return }
    guard case let month = try begins.integer(), 1...12 ~= month else {
      throw begins.error("a month from 1 to 12 is expected")
    }
    yearBegins = month
  }

  /// The record in JSON.
  public var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", .string(id)), .init("source", .string(source)),
      .init("title", .optional(title)), .init("created", .optional(created)),
    ]
    if let yearBegins { members.append(.init("yearBegins", .integer(yearBegins))) }
    return .object(members)
  }
}

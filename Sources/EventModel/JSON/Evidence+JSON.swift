public import JSON

extension Evidence: JSONRepresentable {
  /// Reads evidence.
  public init(json: JSONNode) throws(JSONShapeError) {
    self.init(
      document: try json.required("document").string(),
      begin: try json.required("begin").integer(),
      end: try json.required("end").integer())
    guard 0 <= begin, begin <= end else {
      throw json.error("'begin' must be from 0 up to 'end'")
    }
  }

  /// The evidence in JSON.
  public var json: JSONValue {
    .object([
      .init("document", .string(document)), .init("begin", .integer(begin)),
      .init("end", .integer(end)),
    ])
  }
}

extension [Evidence] {
  /// The list in JSON.
  var json: JSONValue { .array(map(\.json)) }
}

import JSON

/// The parts that the schema is put together from.
extension GraphSchema {
  /// An object with keys; keys that are not listed may be added.
  static func shape(
    _ description: JSONValue, required: JSONValue, _ properties: [JSONValue.Member]
  ) -> JSONValue {
    .object([
      .init("type", "object"), .init("description", description), .init("required", required),
      .init("properties", .object(properties)),
    ])
  }

  static func list(of definition: String, _ description: JSONValue) -> JSONValue {
    .object([
      .init("type", "array"), .init("description", description),
      .init("items", .object([.init("$ref", .string("#/$defs/\(definition)"))])),
    ])
  }

  static func text(_ description: JSONValue) -> JSONValue {
    .object([.init("type", "string"), .init("description", description)])
  }

  static func optionalText(_ description: JSONValue) -> JSONValue {
    .object([.init("type", ["string", "null"]), .init("description", description)])
  }

  static func texts(_ description: JSONValue) -> JSONValue {
    .object([
      .init("type", "array"), .init("description", description),
      .init("items", .object([.init("type", "string")])),
    ])
  }

  static func optional(_ definition: String, _ description: JSONValue) -> JSONValue {
    .object([
      .init("description", description),
      .init(
        "anyOf",
        .array([
          .object([.init("$ref", .string("#/$defs/\(definition)"))]),
          .object([.init("type", "null")]),
        ])),
    ])
  }

  static func count(_ description: JSONValue) -> JSONValue {
    .object([
      .init("type", "integer"), .init("minimum", 0), .init("description", description),
    ])
  }

  static func share(_ description: JSONValue) -> JSONValue {
    .object([
      .init("type", "number"), .init("minimum", 0), .init("maximum", 1),
      .init("description", description),
    ])
  }

  static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ choice: Choice.Type, _ description: JSONValue
  ) -> JSONValue {
    .object([
      .init("enum", .array(choice.allCases.map { .string($0.rawValue) })),
      .init("description", description),
    ])
  }
}

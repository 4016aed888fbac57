public import JSON

extension EventMentionRecord: JSONRepresentable {
  /// Reads a mention.
  public init(json: JSONNode) throws(JSONShapeError) {
    let place = try Evidence(json: json)
    self.init(
      document: place.document, begin: place.begin, end: place.end,
      text: try json.optional("text")?.string() ?? "",
      sentence: try json.optional("sentence")?.count() ?? 0,
      quote: try json.optional("quote")?.string() ?? "",
      class: try json.optional("class")?.oneOf(EventClass.self) ?? .occurrence,
      tense: try json.optional("tense")?.oneOf(Tense.self) ?? .none,
      aspect: try json.optional("aspect")?.oneOf(Aspect.self) ?? .none,
      polarity: try json.optional("polarity")?.oneOf(Polarity.self) ?? .positive,
      modality: try json.optional("modality")?.string(),
      rule: try json.optional("rule")?.string() ?? "")
  }

  /// The mention in JSON.
  public var json: JSONValue {
    .object([
      .init("document", .string(document)), .init("begin", .integer(begin)),
      .init("end", .integer(end)), .init("text", .string(text)),
      .init("sentence", .integer(sentence)), .init("class", .string(`class`.rawValue)),
      .init("tense", .string(tense.rawValue)), .init("aspect", .string(aspect.rawValue)),
      .init("polarity", .string(polarity.rawValue)), .init("modality", .optional(modality)),
      .init("rule", .string(rule)), .init("quote", .string(quote)),
    ])
  }
}

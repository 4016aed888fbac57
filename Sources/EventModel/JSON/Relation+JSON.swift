import IntervalAlgebra
public import JSON

extension Relation: JSONRepresentable {
  /// Reads a relation; one without an id gets the empty one.
  public init(json: JSONNode) throws(JSONShapeError) {
    self.init(
      id: try json.optional("id")?.string() ?? "",
      source: try json.required("source").string(),
      target: try json.required("target").string(),
      type: try json.optional("type")?.oneOf(AllenRelation.self),
      kind: try json.optional("kind")?.oneOf(Kind.self) ?? .temporal,
      basis: try json.optional("basis")?.oneOf(Basis.self) ?? .stated,
      confidence: try json.optional("confidence")?.share() ?? 1,
      rule: try json.optional("rule")?.string() ?? "",
      evidence: try json.list("evidence"),
      from: try json.strings("from"))
    if type == nil, kind == .temporal { throw json.error("the key 'type' is missing") }
  }

  /// The relation in JSON.
  public var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", .string(id)), .init("source", .string(source)),
      .init("target", .string(target)), .init("type", .optional(type?.rawValue)),
    ]
    if kind != .temporal { members.append(.init("kind", .string(kind.rawValue))) }
    members += [
      .init("basis", .string(basis.rawValue)), .init("confidence", .decimal(confidence)),
      .init("rule", .string(rule)), .init("evidence", evidence.json),
    ]
    if !from.isEmpty { members.append(.init("from", .strings(from))) }
    return .object(members)
  }
}

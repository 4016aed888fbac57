public import JSON
import ISO8601

extension EventTime: JSONRepresentable {
  /// Reads a time.
  public init(json: JSONNode) throws(JSONShapeError) {
    let form = try json.required("edtf")
    let text = try form.string()
    guard let edtf = EDTF(text) else {
      throw form.error("'\(text.prefix(60))' is not an EDTF date or interval")
    }
    self.init(
      edtf: edtf.inOpenYear,
      within: try json.optional("within")?.bool() ?? false,
      basis: try json.optional("basis")?.oneOf(Basis.self) ?? .stated,
      rule: try json.optional("rule")?.string() ?? "",
      evidence: try json.list("evidence"),
      from: try json.strings("from"))
  }

  /// The time in JSON.
  public var json: JSONValue {
    var members: [JSONValue.Member] = [.init("edtf", .string(edtf.description))]
    if within { members.append(.init("within", .bool(true))) }
    members += [
      .init("basis", .string(basis.rawValue)), .init("rule", .string(rule)),
      .init("evidence", evidence.json),
    ]
    if !from.isEmpty { members.append(.init("from", .strings(from))) }
    return .object(members)
  }
}

import ISO8601
public import JSON

extension Event: JSONRepresentable {
  /// Reads an event.
  public init(json: JSONNode) throws(JSONShapeError) {
    let length = try json.optional("duration")
    let duration = try length?.string()
    if let duration, CalendarDuration(duration) == nil {
      throw length?.error("'\(duration.prefix(60))' is not an ISO 8601 duration")
        ?? json.error("a duration is expected")
    }
    self.init(
      id: try json.required("id").string(),
      label: try json.required("label").string(),
      class: try json.optional("class")?.oneOf(EventClass.self) ?? .occurrence,
      status: try json.optional("status")?.oneOf(EventStatus.self) ?? .occurred,
      statusRule: try json.optional("statusRule")?.string() ?? "",
      time: try json.optional("time")?.decoded(),
      duration: duration,
      participants: try json.strings("participants"),
      place: try json.optional("place")?.string(),
      salience: try json.optional("salience")?.share() ?? 0.5,
      source: try json.optional("source")?.string(),
      parent: try json.optional("parent")?.string(),
      mentions: try json.list("mentions"))
  }

  /// The event in JSON.
  public var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", .string(id)), .init("label", .string(label)),
      .init("class", .string(`class`.rawValue)), .init("status", .string(status.rawValue)),
      .init("statusRule", .string(statusRule)), .init("time", time?.json ?? .null),
      .init("duration", .optional(duration)), .init("participants", .strings(participants)),
      .init("place", .optional(place)), .init("salience", .decimal(salience)),
    ]
    if let source { members.append(.init("source", .string(source))) }
    if let parent { members.append(.init("parent", .string(parent))) }
    members.append(.init("mentions", .array(mentions.map(\.json))))
    return .object(members)
  }
}

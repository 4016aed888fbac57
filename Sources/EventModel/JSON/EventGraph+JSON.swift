import GraphModel
import ISO8601
public import JSON

extension EventGraph: JSONRepresentable {
  /// The version of the form that this library writes and reads.
  public static let formatVersion = 1

  /// Reads a graph and checks that its ids are unique and lead somewhere.
  public init(json: JSONNode) throws(JSONShapeError) {
    let version = try json.optional("version")
    guard try version?.integer() ?? Self.formatVersion == Self.formatVersion else {
      throw version?.error("this version is not known; \(Self.formatVersion) is expected")
        ?? json.error("the version is not known")
    }
    self.init(
      documents: try json.list("documents"), participants: try json.list("participants"),
      times: try json.list("times"), events: try json.list("events"),
      relations: try json.list("relations"), findings: try json.list("findings"))
    guard try json.optional("events") != nil else {
      throw json.error("this is no graph: it has no “events”")
    }
    if let month = documents.lazy.compactMap(\.yearBegins).first {
      for index in events.indices {
        guard let edtf = events[index].time?.edtf else { continue }
        events[index].time?.edtf = edtf.inOpenYear(beginningIn: month)
      }
    }
    numberRelations()
    try checkReferences()
  }

  /// The graph in JSON, its lists in canonical order.
  public var json: JSONValue {
    let graph = canonical()
    return .object([
      .init("version", .integer(Self.formatVersion)),
      .init("documents", .array(graph.documents.map(\.json))),
      .init("participants", .array(graph.participants.map(\.json))),
      .init("times", .array(graph.times.map(\.json))),
      .init("events", .array(graph.events.map(\.json))),
      .init("relations", .array(graph.relations.map(\.json))),
      .init("findings", .array(graph.findings.map(\.json))),
    ])
  }

  /// Gives relations without an id the next free one.
  mutating func numberRelations(_ prefix: String = "r") {
    var used = Set(relations.map(\.id))
    var number = 1
    for index in relations.indices where relations[index].id.isEmpty {
      while !used.insert("\(prefix)\(number)").inserted { number += 1 }
      relations[index].id = "\(prefix)\(number)"
    }
  }

  private func checkReferences() throws(JSONShapeError) {
    let documents = try unique(documents.map(\.id), "documents")
    let participants = try unique(participants.map(\.id), "participants")
    _ = try unique(times.map(\.id), "times")
    let events = try unique(self.events.map(\.id), "events")
    _ = try unique(relations.map(\.id), "relations")
    func check(
      _ id: String, in known: Set<String>, _ kind: String, at path: String
    ) throws(JSONShapeError) {
      guard known.contains(id) else {
        throw JSONShapeError(path: path, reason: "there is no \(kind) '\(id.prefix(60))'")
      }
    }
    for (index, event) in self.events.enumerated() {
      for (place, id) in event.participants.enumerated() {
        try check(
          id, in: participants, "participant", at: "events[\(index)].participants[\(place)]")
      }
      if let parent = event.parent {
        try check(parent, in: events, "event", at: "events[\(index)].parent")
      }
      for (place, mention) in event.mentions.enumerated() {
        try check(
          mention.document, in: documents, "document",
          at: "events[\(index)].mentions[\(place)].document")
      }
    }
    try checkParents()
    for (index, relation) in relations.enumerated() {
      try check(relation.source, in: events, "event", at: "relations[\(index)].source")
      try check(relation.target, in: events, "event", at: "relations[\(index)].target")
      guard relation.source != relation.target else {
        throw JSONShapeError(
          path: "relations[\(index)]", reason: "the event '\(relation.source)' is related to itself"
        )
      }
    }
    for (index, finding) in findings.enumerated() {
      for (place, id) in finding.events.enumerated() {
        try check(id, in: events, "event", at: "findings[\(index)].events[\(place)]")
      }
    }
  }

  /// Checks that no event is part of itself, directly or by way of others.
  private func checkParents() throws(JSONShapeError) {
    var index: [String: Int] = [:]
    for (position, event) in events.enumerated() { index[event.id] = position }
    let edges = events.enumerated().compactMap { position, event in
      event.parent.flatMap { index[$0] }.map { DirectedGraph.Edge(position, $0) }
    }
    guard let cycle = DirectedGraph(vertexCount: events.count, edges: edges).cycle(),
      let first = cycle.first
    else { return }
    throw JSONShapeError(
      path: "events[\(first)].parent", reason: "the event '\(events[first].id)' is part of itself")
  }

  private func unique(_ ids: [String], _ list: String) throws(JSONShapeError) -> Set<String> {
    var seen: Set<String> = []
    for (index, id) in ids.enumerated() where !seen.insert(id).inserted {
      throw JSONShapeError(
        path: "\(list)[\(index)].id", reason: "the id '\(id.prefix(60))' is used twice")
    }
    return seen
  }
}

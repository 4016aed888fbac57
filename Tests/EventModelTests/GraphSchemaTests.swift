import EventModel
import ISO8601
import IntervalAlgebra
import JSON
import Testing

/// Checks a value against the part of JSON Schema that the graph's schema uses; says where it does not fit.
private func misfits(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
  if case .string(let reference)? = schema["$ref"] {
    let name = reference.split(separator: "/").last.map(String.init) ?? ""
    guard let target = GraphSchema.json["$defs"]?[name] else { return ["no definition \(name)"] }
    return misfits(value, target, path)
  }
  if case .array(let choices)? = schema["anyOf"] {
    return choices.contains { misfits(value, $0, path).isEmpty } ? [] : ["\(path): fits none"]
  }
  if case .array(let values)? = schema["enum"], !values.contains(value) {
    return ["\(path): not one of the values"]
  }
  if let constant = schema["const"], constant != value { return ["\(path): not \(constant)"] }
  switch schema["type"] {
  case .string(let type)?:
    guard has(value, type) else { return ["\(path): is no \(type)"] }
  case .array(let types)?:
    let fits = types.contains { if case .string(let type) = $0 { has(value, type) } else { false } }
    guard fits else { return ["\(path): is of no such type"] }
  default: break
  }
  var found: [String] = []
  if case .array(let required)? = schema["required"] {
    for case .string(let key) in required where value[key] == nil {
      found.append("\(path): lacks \(key)")
    }
  }
  if case .object(let members) = value {
    for member in members {
      guard let property = schema["properties"]?[member.key] else {
        found.append("\(path).\(member.key): is not described")
        continue
      }
      found += misfits(member.value, property, "\(path).\(member.key)")
    }
  }
  if case .array(let elements) = value, let items = schema["items"] {
    for (index, element) in elements.enumerated() {
      found += misfits(element, items, "\(path)[\(index)]")
    }
  }
  return found
}

private func has(_ value: JSONValue, _ type: String) -> Bool {
  switch (value, type) {
  case (.object, "object"), (.array, "array"), (.string, "string"), (.null, "null"),
    (.bool, "boolean"), (.integer, "integer"), (.integer, "number"), (.decimal, "number"):
    true
  default: false
  }
}

/// A graph with a value in every place.
private let full: EventGraph = {
  let evidence = Evidence(document: "d1", begin: 3, end: 9)
  var graph = sample(["met @ 1990/1991", "parted"], ["met before parted"])
  graph.documents[0].created = "2001-02-03"
  graph.participants = [
    Participant(
      id: "p1", name: "Ada", kind: .person, aliases: ["the countess"], mentions: [evidence])
  ]
  graph.times = [
    TimeMention(
      id: "t1", document: "d1", begin: 3, end: 9, text: "1990", type: .date, value: "1990",
      mod: "APPROX", rule: "year")
  ]
  graph.events[0].participants = ["p1"]
  graph.events[0].place = "Geneva"
  graph.events[0].duration = "P1D"
  graph.events[0].source = "the press"
  graph.events[0].time?.within = true
  graph.events[0].time?.evidence = [evidence]
  graph.events[0].time?.from = ["r1"]
  graph.events[0].mentions[0].modality = "might"
  graph.events[1].parent = "e1"
  graph.relations[0].evidence = [evidence]
  graph.relations[0].from = ["r2"]
  graph.relations.append(
    Relation(
      id: "r2", source: "e1", target: "e2", type: nil, kind: .causal, basis: .stated,
      confidence: 0.5, rule: "because"))
  graph.findings = [
    Finding(kind: .noAnchor, message: "…", events: ["e1"], evidence: [evidence])
  ]
  return graph
}()

@Test func `a graph with everything fits the schema`() {
  #expect(misfits(full.json, GraphSchema.json, "graph") == [])
}

@Test func `an empty graph fits the schema`() {
  #expect(misfits(EventGraph().json, GraphSchema.json, "graph") == [])
}

@Test func `a graph with everything reads back the same`() throws {
  #expect(try EventGraph(reading: full.jsonText().utf8) == full.canonical())
}

@Test func `a wrong value does not fit the schema`() throws {
  let text = full.jsonText().replacing("\"occurred\"", with: "\"happend\"")
  let value = try JSONValue(parsing: text.utf8)
  #expect(
    misfits(value, GraphSchema.json, "graph").contains(
      "graph.events[0].status: not one of the values"))
}

@Test func `the schema is JSON and every reference in it leads somewhere`() throws {
  #expect(try JSONValue(parsing: GraphSchema.text.utf8) == GraphSchema.json)
}

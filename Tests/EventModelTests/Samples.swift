import EventModel
import ISO8601
import IntervalAlgebra

/// Makes a graph of events `e1`, `e2` … from labels with an optional date after “@”, and relations in words.
///
///     sample(["struck @ 1912-04-14", "sank"], ["struck before sank"])
func sample(_ events: [String], _ relations: [String] = []) -> EventGraph {
  var graph = EventGraph(documents: [SourceDocument(id: "d1", source: "sample.txt")])
  for (index, text) in events.enumerated() {
    let parts = text.split(separator: "@").map { $0.trimming(" ") }
    let mention = EventMentionRecord(
      document: "d1", begin: 10 * index, end: 10 * index + 5, text: parts[0], sentence: index,
      quote: "They \(parts[0]).", class: .occurrence, tense: .past, aspect: .none,
      polarity: .positive, modality: nil, rule: "sample")
    graph.events.append(
      Event(
        id: "e\(index + 1)", label: parts[0],
        time: parts.count > 1
          ? EDTF(parts[1]).map { EventTime(edtf: $0, basis: .stated, rule: "sample") } : nil,
        mentions: [mention]))
  }
  let ids = Dictionary(graph.events.map { ($0.label, $0.id) }) { first, _ in first }
  for (index, text) in relations.enumerated() {
    let words = text.split(separator: " ").map(String.init)
    let id = { (label: String) in ids[label] ?? label }
    graph.relations.append(
      Relation(
        id: "r\(index + 1)", source: id(words[0]), target: id(words[2]),
        type: AllenRelation(rawValue: words[1]), basis: .stated,
        confidence: words.count > 3 ? Double(words[3]) ?? 1 : 1, rule: "sample"))
  }
  return graph
}

extension Substring {
  fileprivate func trimming(_ character: Character) -> String {
    var text = self
    while text.first == character { text.removeFirst() }
    while text.last == character { text.removeLast() }
    return String(text)
  }
}

extension [Event] {
  /// The labels, for comparing.
  var labels: [String] { map(\.label) }
}

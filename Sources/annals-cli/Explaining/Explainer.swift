import EventModel
import ISO8601
import IntervalAlgebra

/// Says in plain lines what events and their order were read from.
struct Explainer {
  private let graph: EventGraph
  private let chronology: Chronology

  /// Creates an explainer of a graph.
  init(_ graph: EventGraph) {
    self.graph = graph
    chronology = graph.chronology
  }

  /// Returns what an event was read from: its sentences, its facts and its relations.
  func event(_ event: Event) -> String {
    var lines = ["\(event.id)  \(event.label)"]
    lines += facts(event).map { "    " + $0 }
    for mention in event.mentions {
      lines += ["", "  " + marked(mention)]
      lines.append("    \(place(mention)), read by \(mention.rule)")
    }
    let relations = graph.relations.filter { $0.source == event.id || $0.target == event.id }
    if !relations.isEmpty { lines.append("") }
    for relation in relations { lines += self.relation(relation).map { "  " + $0 } }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Returns the relation between two events and the chain behind it.
  func order(of a: Event, and b: Event) -> String {
    guard let type = chronology.relation(from: a, to: b) else {
      return "The text leaves open whether “\(a.label)” or “\(b.label)” came first.\n"
    }
    var lines = ["“\(a.label)” \(type.phrase) “\(b.label)”"]
    let steps = chronology.explanation(from: a, to: b)?.steps ?? []
    for step in steps { lines += self.step(step).map { "  " + $0 } }
    return lines.joined(separator: "\n") + "\n"
  }

  private func facts(_ event: Event) -> [String] {
    var facts = ["\(event.status.rawValue) (\(event.statusRule))"]
    if let time = event.time {
      let within = time.within && time.edtf.description.contains("/") ? "within " : ""
      let words = words(of: time.evidence).map { " from \($0)" } ?? ""
      facts.append("\(within)\(time.edtf), \(time.basis.rawValue)\(words) (\(time.rule))")
    } else {
      facts.append("no date: the text does not say when")
    }
    if let duration = event.duration { facts.append("lasted \(duration)") }
    let names = event.participants.map { id in
      graph.participants.first { $0.id == id }?.name ?? id
    }
    if !names.isEmpty { facts.append("with " + names.joined(separator: ", ")) }
    if let place = event.place { facts.append("at \(place)") }
    if let source = event.source { facts.append("according to \(source)") }
    if let parent = event.parent { facts.append("part of \(name(parent))") }
    return facts
  }

  private func relation(_ relation: Relation) -> [String] {
    let phrase = relation.type?.phrase ?? "is linked to"
    let kind = relation.kind == .temporal ? "" : ", \(relation.kind.rawValue)"
    let words = words(of: relation.evidence).map { " from \($0)" } ?? ""
    let sure = Int((relation.confidence * 100).rounded())
    let head =
      "\(relation.id)  \(name(relation.source)) \(phrase) \(name(relation.target)): "
      + "\(relation.basis.rawValue)\(kind)\(words) (\(relation.rule), \(sure) %)"
    guard relation.basis == .inferred else { return [head] }
    let from = relation.from.compactMap { id in graph.relations.first { $0.id == id } }
    guard from.isEmpty else {
      return [head] + from.flatMap { self.relation($0) }.map { "    " + $0 }
    }
    let steps = graph.explain(relation)?.steps ?? []
    return [head] + steps.flatMap { step($0) }.map { "    " + $0 }
  }

  private func step(_ step: Explanation.Step) -> [String] {
    guard case .relation(let relation, _, _) = step else { return [step.description] }
    return self.relation(relation)
  }

  private func name(_ id: String) -> String {
    graph.event(id: id).map { "“\($0.label)” (\(id))" } ?? id
  }

  private func place(_ mention: EventMentionRecord) -> String {
    let source = graph.documents.first { $0.id == mention.document }?.source ?? mention.document
    return "\(source), sentence \(mention.sentence + 1), characters \(mention.begin)–\(mention.end)"
  }

  /// The words of evidence that are known: time expressions and mentions.
  private func words(of evidence: [Evidence]) -> String? {
    let found = evidence.compactMap { span -> String? in
      let time = graph.times.first {
        $0.document == span.document && $0.begin == span.begin && $0.end == span.end
      }
      if let time { return "“\(time.text)”" }
      let mention = graph.events.lazy.flatMap(\.mentions).first {
        $0.document == span.document && $0.begin == span.begin && $0.end == span.end
      }
      return mention.map { "“\($0.text)”" }
    }
    return found.isEmpty ? nil : found.joined(separator: ", ")
  }

  /// The mention's sentence with its words in brackets.
  private func marked(_ mention: EventMentionRecord) -> String {
    // Of several equal words in a sentence, the mentions tell which one is meant.
    let equals = graph.events.flatMap(\.mentions).filter {
      $0.document == mention.document && $0.sentence == mention.sentence && $0.text == mention.text
    }
    let before = equals.count { $0.begin < mention.begin }
    return MarkedSentence(mention.quote).marking(mention.text, occurrence: before)
  }
}

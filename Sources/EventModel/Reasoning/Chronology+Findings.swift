import ISO8601
import IntervalAlgebra

extension Chronology {
  /// One finding for each contradiction within what the text says, naming the events and the sentences that disagree.
  ///
  /// A guess that gives way to the text (an inferred relation, an inherited or approximate date) is no contradiction of the
  /// text; ``conflicts`` lists it all the same.
  public var findings: [Finding] {
    conflicts.filter { ([$0.refused] + $0.against).allSatisfy(\.isStated) }.map(finding)
  }

  /// A conflict as a finding, naming the events and the sentences that disagree.
  public func finding(_ conflict: Conflict) -> Finding {
    let statements = [conflict.refused] + conflict.against
    var events: [String] = []
    for id in statements.flatMap(ends) where !events.contains(id) { events.append(id) }
    let reason =
      conflict.isUntried
      ? "was left out, for too much contradicts"
      : conflict.against.isEmpty
        ? "cannot hold"
        : "contradicts " + conflict.against.map(phrase).joined(separator: " and ")
    return Finding(
      kind: .contradiction, message: "\(phrase(conflict.refused)) \(reason)", events: events,
      evidence: evidence(of: statements))
  }

  private func ends(of statement: Conflict.Statement) -> [String] {
    switch statement {
    case .time(let event): [event.id]
    case .part(let part, let whole): [part.id, whole.id]
    case .relation(let relation): [relation.source, relation.target]
    }
  }

  private func phrase(_ statement: Conflict.Statement) -> String {
    switch statement {
    case .time(let event):
      let date = event.time?.edtf.description ?? "no date"
      return "“\(event.label)” on \(date)\(sentence(of: event, near: event.time?.evidence.first))"
    case .part(let part, let whole):
      return "“\(part.label)” is part of “\(whole.label)”\(sentence(of: part, near: nil))"
    case .relation(let relation):
      let type = relation.type?.phrase ?? "is linked to"
      guard let source = index[relation.source], let target = index[relation.target] else {
        return "a relation"
      }
      let place = sentence(of: events[source], near: relation.evidence.first)
      return "“\(events[source].label)” \(type) “\(events[target].label)”\(place)"
    }
  }

  /// Which sentence speaks of an event nearest to some evidence, as “ (sentence 4)”, counted from 1; of several documents also
  /// which.
  private func sentence(of event: Event, near evidence: Evidence?) -> String {
    let mentions = event.mentions.filter { evidence == nil || $0.document == evidence?.document }
    let place = evidence?.begin ?? 0
    let nearest = mentions.min { distance($0.begin, place) < distance($1.begin, place) }
    return nearest.map { mention in
      let document = documents[mention.document].map { "\($0), " } ?? ""
      return " (\(document)sentence \(mention.sentence &+ 1))"
    } ?? ""
  }

  private func distance(_ a: Int, _ b: Int) -> UInt {
    (a.subtractingReportingOverflow(b).partialValue).magnitude
  }

  private func evidence(of statements: [Conflict.Statement]) -> [Evidence] {
    var evidence: [Evidence] = []
    for statement in statements {
      switch statement {
      case .time(let event): evidence += event.time?.evidence ?? []
      case .part: continue
      case .relation(let relation): evidence += relation.evidence
      }
    }
    return evidence
  }
}

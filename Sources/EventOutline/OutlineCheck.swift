public import EventModel
import ISO8601
import IntervalAlgebra

extension Outline {
  /// Holds the outline against a graph.
  ///
  /// - Complexity: the graph is reasoned out once; then each rule is linear.
  public func check(_ graph: EventGraph) -> OutlineReport {
    let check = OutlineCheck(
      graph: graph, chronology: graph.chronology, names: EventNames(graph.events))
    return OutlineReport(
      entries: rules.map { OutlineReport.Entry(rule: $0, actual: check.actual($0.statement)) })
  }
}

/// A graph that rules are held against.
private struct OutlineCheck {
  let graph: EventGraph
  let chronology: Chronology
  let names: EventNames

  /// What holds instead of a statement; nothing where the statement holds.
  func actual(_ statement: OutlineStatement) -> String? {
    do throws(LookupError) {
      return try difference(from: statement)
    } catch {
      return "# \(error)"
    }
  }

  private func difference(from statement: OutlineStatement) throws(LookupError) -> String? {
    switch statement {
    case .time(let name, let time):
      let event = try names.event(name)
      let isMet = event.time?.edtf == time && !(event.time?.within ?? false)
      return isMet ? nil : self.time(of: event, named: name)
    case .within(let name, let time):
      let event = try names.event(name)
      let isSame = event.time.map { $0.within && $0.edtf == time } ?? false
      let isMet = isSame || chronology.events(during: time).contains { $0.id == event.id }
      return isMet ? nil : self.time(of: event, named: name)
    case .undated(let name):
      let event = try names.event(name)
      return event.time == nil ? nil : self.time(of: event, named: name)
    case .relation(let name, let relation, let otherName):
      let event = try names.event(name)
      let other = try names.event(otherName)
      return holds(relation, event, other) ? nil : order(event, name, other, otherName)
    case .noRelation(let name, let relation, let otherName):
      let event = try names.event(name)
      let other = try names.event(otherName)
      return holds(relation, event, other) ? order(event, name, other, otherName) : nil
    case .status(let name, let statuses):
      let event = try names.event(name)
      return statuses.contains(event.status)
        ? nil : OutlineStatement.status(event: name, [event.status]).description
    case .participants(let name, let people):
      let event = try names.event(name)
      let present = graph.participants.filter { event.participants.contains($0.id) }
      let isMet = people.allSatisfy { person in
        present.contains { participant in
          ([participant.name] + participant.aliases).contains { Self.contains($0, person) }
        }
      }
      guard !isMet else { return nil }
      return present.isEmpty
        ? "# nobody took part in “\(event.label)”"
        : OutlineStatement.participants(event: name, present.map(\.name)).description
    case .duration(let name, let duration):
      let event = try names.event(name)
      guard let actual = event.duration.flatMap({ CalendarDuration($0) }) else {
        return "# how long “\(event.label)” lasted is not known"
      }
      return actual == duration
        ? nil : OutlineStatement.duration(event: name, actual).description
    case .place(let name, let place):
      let event = try names.event(name)
      guard let actual = event.place else { return "# where “\(event.label)” was is not known" }
      return Self.contains(actual, place)
        ? nil : OutlineStatement.place(event: name, actual).description
    case .source(let name, let source):
      let event = try names.event(name)
      guard let actual = event.source else { return "# nobody is named who says “\(event.label)”" }
      return Self.contains(actual, source)
        ? nil : OutlineStatement.source(event: name, actual).description
    case .event(let name):
      return names.events(called: name).isEmpty ? "# \(LookupError.noEvent(name))" : nil
    case .noEvent(let name):
      return names.events(called: name).first.map {
        OutlineStatement.event($0.label).description
      }
    case .count(let range):
      let count = graph.events.count
      return range.contains(count) ? nil : OutlineStatement.count(count...count).description
    case .acyclic:
      return graph.cycle.map { cycle in
        "# cycle: " + (cycle + cycle.prefix(1)).map(\.label).joined(separator: " → ")
      }
    case .consistent:
      let conflicts = chronology.conflicts
      return conflicts.first.map {
        "# \(chronology.finding($0).message)"
          + (conflicts.count > 1 ? ", and \(conflicts.count - 1) more" : "")
      }
    }
  }

  private func time(of event: Event, named name: String) -> String {
    guard let time = event.time else { return OutlineStatement.undated(event: name).description }
    return
      (time.within
      ? OutlineStatement.within(event: name, time.edtf)
      : OutlineStatement.time(event: name, time.edtf)).description
  }

  /// Whether a relation is known to hold, read as a reader would: before takes in meets, during the ends.
  private func holds(_ relation: AllenRelation, _ a: Event, _ b: Event) -> Bool {
    let possible = chronology.possibleRelations(from: a, to: b)
    guard !possible.isEmpty else { return false }
    let meant: AllenRelationSet =
      switch relation {
      case .before: .earlier
      case .after: AllenRelationSet.earlier.converse
      case .during: .within
      case .contains: AllenRelationSet.within.converse
      default: AllenRelationSet(relation)
      }
    return possible.isSubset(of: meant)
  }

  private func order(_ a: Event, _ name: String, _ b: Event, _ otherName: String) -> String {
    guard let relation = chronology.relation(from: a, to: b) else {
      return "# the order of “\(a.label)” and “\(b.label)” is open"
    }
    return OutlineStatement.relation(event: name, relation, other: otherName).description
  }

  /// Whether a name holds some words, whatever their case.
  private static func contains(_ name: String, _ part: String) -> Bool {
    let name = Array(name.lowercased())
    let part = Array(part.lowercased())
    guard part.count <= name.count else { return false }
    return (0...name.count - part.count).contains { name[$0...].starts(with: part) }
  }
}

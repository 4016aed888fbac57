import EventModel

/// Makes one graph of what was read of several documents.
///
/// Those who take part are joined first, by name; then the events, by their words and those who take part; then all is
/// ordered anew, so that what one document dates can date what another tells before or after it.
struct GraphJoiner {
  /// The documents, in order of input.
  let parts: [DocumentPart]

  /// Returns the graph; the order of input decides no more than ids and the order of lists.
  func graph() -> EventGraph {
    let order = DocumentPart.readingOrder(parts)
    let cast = CastJoiner(casts: parts.map(\.cast), order: order).joined()
    let told = ToldEvents(parts: parts, order: order, cast: cast)
    let relations = parts.flatMap(\.graph.relations).filter { $0.rule != Self.calendarRule }
    let groups = EventJoiner(events: told.events, profiles: told.profiles, relations: relations)
      .groups()
    var events = merged(groups, told)
    let ids = identity(groups, events, told)
    replaceParents(&events, ids)
    nameApart(&events)
    let candidates = JoinedRelations(ids: ids).candidates(relations)
    renumber(&events, candidates)
    BoundsInference.narrow(&events, by: candidates.kept)
    let names = documentNames()
    let chronology = Chronology(events: events, candidates: candidates.kept, documents: names)
    var findings: [Finding] = []
    for part in parts {
      findings += part.graph.findings.map { finding in
        var finding = finding
        finding.events = finding.events.map { ids[$0] ?? $0 }
        return finding
      }
    }
    findings += zip(groups, events).flatMap { group, event in
      group.count == 1
        ? []
        : Disagreements(
          event: event, members: group.map { told.events[$0] },
          profiles: group.map { told.profiles[$0] }, names: names
        ).findings()
    }
    var graph = EventGraph(
      documents: parts.flatMap(\.graph.documents), participants: cast.participants,
      times: parts.flatMap(\.graph.times), events: chronology.keptEvents,
      relations: chronology.relations, findings: findings + chronology.findings)
    graph.addCalendarOrder()
    return graph.canonical()
  }

  /// Returns which events of which documents are one: the place of the document and of the event in it.
  func groups() -> [[(part: Int, event: Int)]] {
    let order = DocumentPart.readingOrder(parts)
    let cast = CastJoiner(casts: parts.map(\.cast), order: order).joined()
    let told = ToldEvents(parts: parts, order: order, cast: cast)
    let relations = parts.flatMap(\.graph.relations).filter { $0.rule != Self.calendarRule }
    return EventJoiner(events: told.events, profiles: told.profiles, relations: relations)
      .groups().map { $0.map { told.origins[$0] } }
  }

  private static let calendarRule = "calendar.order"

  private func merged(_ groups: [[Int]], _ told: ToldEvents) -> [Event] {
    var position: [String: Int] = [:]
    for (index, part) in parts.enumerated() { position[part.id] = index }
    return groups.compactMap { group in
      MergedEvent(members: group.map { told.events[$0] }, position: position).event()
    }
  }

  /// For each id of an event the id of the event that it has become.
  private func identity(
    _ groups: [[Int]], _ events: [Event], _ told: ToldEvents
  ) -> [String: String] {
    var ids: [String: String] = [:]
    for (group, event) in zip(groups, events) {
      for member in group { ids[told.events[member].id] = event.id }
    }
    return ids
  }

  /// Names the wholes by their new ids; what has become part of itself is part of nothing.
  private func replaceParents(_ events: inout [Event], _ ids: [String: String]) {
    var parents: [String: String] = [:]
    for index in events.indices {
      guard let parent = events[index].parent.flatMap({ ids[$0] }) else { continue }
      var above: String? = parent
      while let next = above, next != events[index].id { above = parents[next] }
      events[index].parent = above == nil ? parent : nil
      parents[events[index].id] = events[index].parent
    }
  }

  /// Gives every event a label of its own.
  private func nameApart(_ events: inout [Event]) {
    var words: [Evidence: String] = [:]
    for time in parts.flatMap(\.graph.times) {
      words[Evidence(document: time.document, begin: time.begin, end: time.end)] = time.text
    }
    var labels = DistinctLabels()
    for index in events.indices {
      let time = events[index].time?.evidence.first.flatMap { words[$0] }
      let label = DistinctLabels.withoutNumber(events[index].label)
      events[index].label = labels.take(
        label, others: [events[index].place, time].compactMap { $0 }.map { "\(label), \($0)" })
    }
  }

  /// Lets times name the relations that were kept for those that said the same.
  private func renumber(_ events: inout [Event], _ candidates: JoinedRelations.Candidates) {
    for index in events.indices {
      guard let from = events[index].time?.from, !from.isEmpty else { continue }
      var kept: [String] = []
      for id in from.map({ candidates.ids[$0] ?? $0 }) where !kept.contains(id) { kept.append(id) }
      events[index].time?.from = kept
    }
  }

  /// The names of the documents, by id; those of one name are told apart by it.
  private func documentNames() -> [String: String] {
    var counts: [String: Int] = [:]
    for document in parts.flatMap(\.graph.documents) { counts[document.source, default: 0] += 1 }
    var names: [String: String] = [:]
    for document in parts.flatMap(\.graph.documents) {
      names[document.id] =
        counts[document.source] == 1 && document.source != "-"
        ? document.source : "\(document.source) (\(document.id))"
    }
    return names
  }
}

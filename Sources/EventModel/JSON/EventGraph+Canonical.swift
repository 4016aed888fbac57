import IntervalAlgebra

extension EventGraph {
  /// The same graph with its lists in the one order that files have.
  ///
  /// Documents and participants stay as they are. Times go by document and place; events by their first mention, those
  /// without one last, by id; relations by source, target, type and rule; findings by place and message. Ids stay.
  public func canonical() -> EventGraph {
    var graph = self
    var document: [String: Int] = [:]
    for (index, record) in documents.enumerated() { document[record.id] = index }
    let place = { (id: String) in document[id] ?? .max }
    graph.times.sort {
      ($0.begin, $0.end) == ($1.begin, $1.end) && $0.document == $1.document
        ? ShortLex.precedes($0.id, $1.id)
        : (place($0.document), $0.begin, $0.end) < (place($1.document), $1.begin, $1.end)
    }
    let keyed = events.map { event -> (key: [Int], event: Event) in
      guard let first = event.mentions.first else { return ([.max, .max, .max], event) }
      return ([place(first.document), first.begin, first.end], event)
    }
    graph.events = keyed.sorted {
      $0.key == $1.key
        ? ShortLex.precedes($0.event.id, $1.event.id)
        : $0.key.lexicographicallyPrecedes($1.key)
    }.map(\.event)
    var position: [String: Int] = [:]
    for (index, event) in graph.events.enumerated() { position[event.id] = index }
    graph.relations.sort { a, b in
      let ends = (position[a.source] ?? .max, position[a.target] ?? .max)
      let others = (position[b.source] ?? .max, position[b.target] ?? .max)
      if ends != others { return ends < others }
      let names = (a.kind.rawValue, a.type?.rawValue ?? "", a.rule)
      let otherNames = (b.kind.rawValue, b.type?.rawValue ?? "", b.rule)
      return names == otherNames ? ShortLex.precedes(a.id, b.id) : names < otherNames
    }
    graph.findings.sort { a, b in
      let first = a.evidence.first.map { (place($0.document), $0.begin) } ?? (.max, .max)
      let second = b.evidence.first.map { (place($0.document), $0.begin) } ?? (.max, .max)
      if first != second { return first < second }
      return (a.kind.rawValue, a.message) < (b.kind.rawValue, b.message)
    }
    return graph
  }
}

/// The order of ids: shorter first, then by bytes, so that `e9` precedes `e10`.
enum ShortLex {
  static func precedes(_ a: String, _ b: String) -> Bool {
    let (first, second) = (a.utf8.count, b.utf8.count)
    return first == second ? a < b : first < second
  }
}

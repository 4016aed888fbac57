import DOT
import EventModel
import ISO8601

/// Decides what a page shows of a graph: which events, in which order, under which headings.
struct TimelineBuilder {
  private let graph: EventGraph
  private let options: DrawingOptions
  private let events: [Event]
  private let index: [String: Int]
  private let order: EventOrder
  /// The relations without those that contradict the rest.
  private let consistent: [Relation]
  private let created: CalendarDate?
  /// The beginning of the last event that happened.
  private let lastFact: Int

  /// Reads a graph; an event whose id comes twice counts once.
  init(_ graph: EventGraph, options: DrawingOptions) {
    var events: [Event] = []
    var index: [String: Int] = [:]
    for event in graph.events where index[event.id] == nil {
      index[event.id] = events.count
      events.append(event)
    }
    var relations: [(source: Int, target: Int, order: StartOrder)] = []
    let consistent = Chronology(graph).relations
    for relation in consistent {
      guard let type = relation.type, let source = index[relation.source],
        let target = index[relation.target], source != target
      else { continue }
      relations.append((source, target, StartOrder(type)))
    }
    self.graph = graph
    self.consistent = consistent
    self.options = options
    self.events = events
    self.index = index
    let created = graph.documents.lazy.compactMap(\.created).first.flatMap {
      CalendarDate($0)?.inOpenYear(
        beginningIn: graph.documents.lazy.compactMap(\.yearBegins).first ?? 1)
    }
    order = EventOrder(
      events, relations, isVague: events.map { $0.time?.isKnown(onlyBy: created) ?? false },
      late: Self.late(events, in: graph))
    lastFact =
      events.compactMap { $0.status == .occurred ? TimeWindow($0.time).earliest : nil }.max()
      ?? .min
    self.created = created
  }

  /// The instants from which on events were that the text puts in the middle or at the end of a month or year: “*late* June”.
  private static func late(_ events: [Event], in graph: EventGraph) -> [Int: Int] {
    var parts: [Evidence: Int] = [:]
    for time in graph.times {
      guard let thirds = ["MID": 1, "END": 2][time.mod ?? ""] else { continue }
      parts[Evidence(document: time.document, begin: time.begin, end: time.end)] = thirds
    }
    guard !parts.isEmpty else { return [:] }
    var late: [Int: Int] = [:]
    for (index, event) in events.enumerated() {
      guard let time = event.time, time.evidence.count == 1, let thirds = parts[time.evidence[0]],
        let date = time.edtf.date, date.granularity <= .month,
        let begin = date.bounds.earliest, let end = date.bounds.latest
      else { continue }
      late[index] = begin + (end - begin) / 3 * thirds
    }
    return late
  }

  /// Returns the page's content.
  func timeline() -> Timeline {
    let chosen = selection()
    var nesting = Nesting(chosen: chosen, events: events, index: index, rank: order.rank)
    nesting.dissolveTangles(relations: constraints())
    let parts = division(of: nesting.roots)
    var rows: [TimelineRow] = []
    var sections: [TimelineSection] = []
    var places: [Int: Int] = [:]
    let names = RowNames(events.map(\.id))
    let writer = RowWriter(graph, events: events, order: order, created: created)
    for part in parts {
      let begin = rows.count
      var previous: Int?
      for root in part.roots {
        nesting.visit(root) { event, depth, parent in
          places[event] = rows.count
          let known = writer.known(after: previous, in: part.known)
          previous = event
          rows.append(
            writer.row(
              event, name: names[event], depth: depth, parent: parent.flatMap { places[$0] },
              parentEvent: parent, known: known, isOrdered: part.isOrdered))
        }
      }
      sections.append(
        TimelineSection(
          heading: part.heading, rows: begin..<rows.count, isOrdered: part.isOrdered))
    }
    GapMarking.mark(&rows)
    let links = LinkSelection(graph, rows: rows).links()
    let summary = PageWords(graph, options: options, created: created)
    return Timeline(
      title: summary.title(), subtitle: summary.subtitle(rows: rows, total: events.count),
      source: summary.source(), rows: rows, sections: sections, links: links)
  }

  /// The most telling events, by their places in the text.
  private func selection() -> [Int] {
    switch options.events {
    case .all: Array(events.indices)
    case .telling(let count): events.mostTelling(count)
    case .most(let count): events.mostTelling(count, includesPassing: true)
    }
  }

  private func constraints() -> [(first: Int, second: Int)] {
    consistent.compactMap { relation in
      guard let type = relation.type, let source = index[relation.source],
        let target = index[relation.target], source != target
      else { return nil }
      switch StartOrder(type) {
      case .first: return order.rank[source] < order.rank[target] ? (source, target) : nil
      case .second: return order.rank[target] < order.rank[source] ? (target, source) : nil
      case .together: return nil
      }
    }
  }

  private struct Part {
    var roots: [Int]
    var heading: String?
    var known: DateWords.Known
    var isOrdered: Bool
  }

  /// Divides the top rows into the periods that happened, those without date, what goes on, and the expected.
  private func division(of roots: [Int]) -> [Part] {
    let limit = created?.bounds.latest
    var placed: [Int] = []
    var undated: [Int] = []
    var current: [Int] = []
    var expected: [Int] = []
    for root in roots {
      if isExpected(root, limit: limit) {
        expected.append(root)
      } else if isCurrent(root) {
        current.append(root)
      } else if order.instants[root] == nil {
        undated.append(root)
      } else {
        placed.append(root)
      }
    }
    let words = PeriodHeadings(
      events: events, order: order, weekdays: DateWords.weekdays(around: created))
    var parts = words.periods(of: placed).map { period in
      Part(
        roots: period.rows, heading: period.heading, known: period.known, isOrdered: true)
    }
    if !undated.isEmpty {
      let isAll = parts.isEmpty && current.isEmpty && expected.isEmpty
      let heading = isAll ? nil : "No date given"
      parts.append(Part(roots: undated, heading: heading, known: .nothing, isOrdered: false))
    }
    if !current.isEmpty {
      parts.append(
        Part(
          roots: current, heading: "At the time of writing", known: .nothing,
          isOrdered: false))
    }
    let datedExpected = expected.filter { order.instants[$0] != nil }
    let open = expected.filter { order.instants[$0] == nil }
    let name = expectedHeading(expected)
    if expected.count <= 6 || datedExpected.isEmpty || open.isEmpty && datedExpected.count <= 7 {
      if !expected.isEmpty {
        parts.append(
          Part(
            roots: datedExpected + open, heading: name, known: .nothing,
            isOrdered: !datedExpected.isEmpty))
      }
      return parts
    }
    for period in words.periods(of: datedExpected) {
      let heading = period.heading.map { name + ", " + $0 } ?? name
      parts.append(
        Part(roots: period.rows, heading: heading, known: period.known, isOrdered: true))
    }
    if !open.isEmpty {
      parts.append(
        Part(
          roots: open, heading: name + ", no date given", known: .nothing, isOrdered: false))
    }
    return parts
  }

  private func expectedHeading(_ expected: [Int]) -> String {
    let statuses = Set(expected.map { events[$0].status })
    if statuses == [.possible] { return "Possible" }
    return statuses.contains(.possible) ? "Expected or possible" : "Expected"
  }

  /// Whether something without a date goes on at the time of writing, or has not been done by then: “has not replied”.
  private func isCurrent(_ index: Int) -> Bool {
    let event = events[index]
    switch event.status {
    case .ongoing: return order.instants[index] == nil
    case .negated:
      return event.time?.basis ?? .inferred == .inferred
        && event.mentions.allSatisfy { $0.tense == .present && $0.aspect == .perfective }
        && !event.mentions.isEmpty
    default: return false
    }
  }

  /// Whether an event lies ahead of the time of writing, or may.
  private func isExpected(_ index: Int, limit: Int?) -> Bool {
    guard events[index].status == .planned || events[index].status == .possible else {
      return false
    }
    if let latest = TimeWindow(events[index].time).latest ?? order.windows[index].latest {
      guard let limit else { return !order.precedesFact[index] && latest > lastFact }
      return latest > limit && !order.precedesFact[index]
    }
    return !order.precedesFact[index]
  }
}

import DOT
import EventModel
import GraphModel
import IntervalAlgebra
import Typography

/// Writes the reduced graph of events as DOT, for Graphviz's own layered layout.
///
/// An order that follows from two others is not drawn.
struct LayeredLayout {
  private let timeline: Timeline
  private let graph: EventGraph

  private static let cardWidth = 190.0
  private static let headingText = TextMetrics(size: 12)
  private static let headingWidth = 520.0
  private static let labelText = TextMetrics(size: 11)

  /// Prepares a timeline.
  init(_ timeline: Timeline, graph: EventGraph) {
    self.timeline = timeline
    self.graph = graph
  }

  /// Returns the graph as DOT.
  func document() -> DOTDocument {
    let edges = orderEdges()
    let legend = legend(hasOrder: !edges.isEmpty)
    let heading =
      [timeline.title, timeline.subtitle, legend].flatMap { text in
        Self.headingText.lines(of: text, width: Self.headingWidth, atMost: 4)
      } + [" "]
    return DOTDocument(
      "events",
      attributes: [
        DOTAttribute("layout", "dot"), DOTAttribute("bgcolor", Palette.paper.light),
        DOTAttribute("pad", "0.33"), DOTAttribute("ranksep", "0.4"),
        DOTAttribute("nodesep", "0.2"), DOTAttribute("rankdir", "TB"),
        DOTAttribute("label", DOTText.label(heading.joined(separator: "\n"), .left)),
        DOTAttribute("labelloc", "t"),
        DOTAttribute("labeljust", "l"), DOTAttribute("fontname", "Helvetica"),
        DOTAttribute("fontsize", Self.headingText.size),
        DOTAttribute("fontcolor", Palette.ink.light),
      ],
      nodeDefaults: [
        DOTAttribute("shape", "box"), DOTAttribute("fixedsize", "true"),
        DOTAttribute("margin", "0.125,0"), DOTAttribute("fontname", "Helvetica"),
        DOTAttribute("fontsize", "11"), DOTAttribute("fontcolor", Palette.ink.light),
      ],
      edgeDefaults: [DOTAttribute("arrowsize", "0.6")],
      nodes: timeline.rows.map(node), edges: edges + partEdges() + linkEdges())
  }

  /// What the lines and frames mean, as far as they occur, in words.
  private func legend(hasOrder: Bool) -> String {
    var words: [String] = []
    if hasOrder { words.append("grey arrow: before") }
    if timeline.rows.contains(where: { $0.parent != nil }) { words.append("blue line: part of") }
    let names = [
      (TimelineLink.Kind.plan, "dashed arrow"), (.reversal, "red arrow"), (.cause, "green arrow"),
      (.contradiction, "dotted arrow"),
    ]
    for (kind, name) in names where timeline.links.contains(where: { $0.kind == kind }) {
      words.append(name + ": " + kind.legend)
    }
    let frames = [
      (EventStatus.ongoing, "bold frame"), (.planned, "yellow, dashed"),
      (.possible, "violet, dotted"), (.negated, "red, dashed"),
    ]
    for (status, name) in frames where timeline.rows.contains(where: { $0.event.status == status })
    {
      words.append(name + ": " + RowWords.words(status))
    }
    return words.joined(separator: "; ")
  }

  private func node(_ row: TimelineRow) -> DOTNode {
    let style = StatusStyle(row.event.status)
    let room = Self.cardWidth - 18
    var lines = Self.labelText.lines(of: row.event.label, width: room, atMost: 3)
    if !row.fullDate.isEmpty {
      lines.insert(Self.labelText.truncated(row.fullDate, to: room), at: 0)
    }
    let height = Double(lines.count) * 13.2 + 12
    return DOTNode(
      row.name,
      [
        DOTAttribute("id", row.name),
        DOTAttribute("class", "event \(row.event.status.rawValue)"),
        DOTAttribute("style", style.border), DOTAttribute("fillcolor", style.card.light),
        DOTAttribute("color", style.borderColour(row.event.status).light),
        DOTAttribute("width", Self.cardWidth / 72), DOTAttribute("height", height / 72 + 0.01),
        DOTAttribute("label", DOTText.label(lines.joined(separator: "\n"), .left)),
        DOTAttribute("tooltip", DOTText.tooltip(RowWords.tooltip(row))),
      ])
  }

  /// The orders that do not follow from others.
  private func orderEdges() -> [DOTEdge] {
    var places: [String: Int] = [:]
    for (place, row) in timeline.rows.enumerated() { places[row.event.id] = place }
    var edges: [DirectedGraph.Edge] = []
    for relation in graph.relations {
      guard let type = relation.type, let source = places[relation.source],
        let target = places[relation.target]
      else { continue }
      // Orders against the order of the rows were found to contradict the dates.
      switch StartOrder(type) {
      case .first where source < target: edges.append(DirectedGraph.Edge(source, target))
      case .second where target < source: edges.append(DirectedGraph.Edge(target, source))
      default: break
      }
    }
    edges += datedEdges()
    let linked = Set(timeline.links.map { DirectedGraph.Edge($0.source, $0.target) })
    let order = DirectedGraph(vertexCount: timeline.rows.count, edges: edges)
    return order.transitiveReduction().compactMap { place in
      let edge = order.edges[place]
      // A link is drawn with an arrow of its own.
      guard !linked.contains(edge) else { return nil }
      let first = timeline.rows[edge.source].name
      let second = timeline.rows[edge.target].name
      return DOTEdge(
        from: first, to: second,
        [
          DOTAttribute("id", "#order \(first) \(second)"), DOTAttribute("class", "order"),
          DOTAttribute("color", Palette.gap.light),
        ])
    }
  }

  /// The orders that dates give between rows that follow one another.
  private func datedEdges() -> [DirectedGraph.Edge] {
    var edges: [DirectedGraph.Edge] = []
    var previous: (place: Int, window: TimeWindow)?
    for (place, row) in timeline.rows.enumerated() where row.isOrdered {
      let window = TimeWindow(row.event.time)
      guard window.isBounded else { continue }
      if let previous, window.isAfter(previous.window) {
        edges.append(DirectedGraph.Edge(previous.place, place))
      }
      previous = (place, window)
    }
    return edges
  }

  private func partEdges() -> [DOTEdge] {
    timeline.rows.compactMap { row in
      guard let parent = row.parent else { return nil }
      return DOTEdge(
        from: timeline.rows[parent].name, to: row.name,
        [
          DOTAttribute("id", "#part " + row.name), DOTAttribute("class", "part"),
          DOTAttribute("dir", "back"), DOTAttribute("arrowtail", "odiamond"),
          DOTAttribute("color", Palette.occurred.light),
        ])
    }
  }

  private func linkEdges() -> [DOTEdge] {
    timeline.links.map { link in
      DOTEdge(
        from: timeline.rows[link.source].name, to: timeline.rows[link.target].name,
        [
          DOTAttribute("id", "#link " + link.name), DOTAttribute("class", "link \(link.kind)"),
          DOTAttribute("style", link.kind.style),
          DOTAttribute("constraint", link.source < link.target ? "true" : "false"),
          DOTAttribute("color", link.kind.colour.light),
        ])
    }
  }
}

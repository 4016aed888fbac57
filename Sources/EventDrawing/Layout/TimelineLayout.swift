import DOT
import EventModel
import Typography

/// Gives every part of a timeline its place and writes it as DOT.
struct TimelineLayout {
  private let timeline: Timeline
  private let lanes: LinkLanes
  private let geometry: PageGeometry
  private var canvas = DOTCanvas()
  /// The middle of each row.
  private var rowMiddles: [Double] = []

  /// Prepares a timeline.
  init(_ timeline: Timeline) {
    self.timeline = timeline
    lanes = LinkLanes(timeline.links)
    geometry = PageGeometry(timeline, laneCount: lanes.count)
  }

  /// Returns the page as DOT.
  mutating func document() -> DOTDocument {
    var y = drawTitle()
    for (number, section) in timeline.sections.enumerated() {
      if let heading = section.heading {
        y += number == 0 ? 10 : 24
        drawHeading(heading, number: number, y: y)
        y += 8 + PageGeometry.rowHeight / 2
      } else {
        y += number == 0 ? 10 : 12 + PageGeometry.rowHeight / 2
      }
      for row in section.rows {
        rowMiddles.append(y)
        drawRow(row, y: y)
        y += PageGeometry.rowHeight
      }
      y -= PageGeometry.rowHeight / 2
    }
    drawSpine()
    drawNesting()
    drawLinks()
    let end = drawFoot(from: y + 20)
    drawCorners(height: end + PageGeometry.margin)
    return DOTDocument(
      "timeline",
      attributes: [
        DOTAttribute("layout", "nop2"), DOTAttribute("bgcolor", Palette.paper.light),
        DOTAttribute("pad", "0"), DOTAttribute("outputorder", "nodesfirst"),
        DOTAttribute("splines", "true"),
      ],
      nodeDefaults: [
        DOTAttribute("fixedsize", "true"), DOTAttribute("margin", "0"), DOTAttribute("label", ""),
        DOTAttribute("fontname", "Helvetica"),
      ],
      edgeDefaults: [DOTAttribute("arrowsize", "0.6")],
      nodes: canvas.nodes, edges: canvas.edges)
  }

  private mutating func drawTitle() -> Double {
    var y = PageGeometry.margin + 9
    let titleText =
      PageGeometry.titleTexts.first { $0.roomyWidth(of: timeline.title) <= geometry.textWidth }
      ?? PageGeometry.titleTexts.last ?? PageGeometry.subtitleText
    let title = titleText.lines(of: timeline.title, width: geometry.textWidth, atMost: 3)
    let subtitle = PageGeometry.subtitleText.lines(
      of: timeline.subtitle, width: geometry.textWidth, atMost: 3)
    for (number, line) in title.enumerated() {
      let piece = DOTCanvas.Piece(
        name: "#title \(number)", class: "title", lines: [line],
        metrics: titleText, colour: .ink)
      canvas.text(piece, x: PageGeometry.margin, y: y)
      y += 22
    }
    for (number, line) in subtitle.enumerated() {
      let piece = DOTCanvas.Piece(
        name: "#subtitle \(number)", class: "subtitle", lines: [line],
        metrics: PageGeometry.subtitleText, colour: .muted)
      canvas.text(piece, x: PageGeometry.margin, y: y)
      y += 15
    }
    return y + 14
  }

  private mutating func drawHeading(_ heading: String, number: Int, y: Double) {
    let piece = DOTCanvas.Piece(
      name: "#heading \(number)", class: "heading", lines: [heading],
      metrics: PageGeometry.headingText, colour: .muted)
    canvas.text(piece, x: geometry.cardBegin, y: y)
  }

  private mutating func drawRow(_ place: Int, y: Double) {
    let row = timeline.rows[place]
    let style = StatusStyle(row.event.status)
    let begin = cardBegin(of: row)
    let width = geometry.cardEnd - begin
    let room = width - 2 * PageGeometry.cardPadding
    let detail = self.detail(of: row, room: room)
    let detailWidth = detail.isEmpty ? 0 : PageGeometry.detailText.roomyWidth(of: detail) + 12
    let label = PageGeometry.labelText.truncated(row.event.label, to: room - detailWidth)
    canvas.node(
      row.name, x: begin + width / 2, y: y, width: width, height: PageGeometry.cardHeight,
      [
        DOTAttribute("class", "event \(row.event.status.rawValue)"),
        DOTAttribute("shape", "box"), DOTAttribute("style", style.border),
        DOTAttribute("fillcolor", style.card.light),
        DOTAttribute("color", style.borderColour(row.event.status).light),
        DOTAttribute("penwidth", row.event.status == .ongoing ? "1.6" : "1"),
        DOTAttribute("margin", "0.125,0"),
        DOTAttribute("fontsize", PageGeometry.labelText.size),
        DOTAttribute("fontcolor", Palette.ink.light),
        DOTAttribute("label", DOTText.label(label, .left)),
        DOTAttribute("tooltip", DOTText.tooltip(RowWords.tooltip(row))),
      ])
    if !detail.isEmpty {
      let piece = DOTCanvas.Piece(
        name: "#detail " + row.name, class: "detail", lines: [detail],
        metrics: PageGeometry.detailText, colour: .muted, justification: .right)
      canvas.text(piece, x: geometry.cardEnd - PageGeometry.cardPadding, y: y)
    }
    if !row.date.isEmpty { drawDate(row, y: y) }
    if hasMark(row) { drawMark(row, y: y) }
  }

  /// The details that leave the label its room.
  private func detail(of row: TimelineRow, room: Double) -> String {
    let label = PageGeometry.labelText.roomyWidth(of: row.event.label)
    var details = row.details
    while !details.isEmpty {
      let text = details.joined(separator: " · ")
      let width = PageGeometry.detailText.roomyWidth(of: text) + 12
      if label + width <= room || details.count == 1 && width <= room / 6 { return text }
      details.removeLast()
    }
    return ""
  }

  private mutating func drawDate(_ row: TimelineRow, y: Double) {
    let oneLine = PageGeometry.dateText.roomyWidth(of: row.date) <= geometry.dateWidth
    let metrics = oneLine ? PageGeometry.dateText : PageGeometry.wrappedDateText
    let lines =
      oneLine ? [row.date] : metrics.lines(of: row.date, width: geometry.dateWidth, atMost: 2)
    let piece = DOTCanvas.Piece(
      name: "#date " + row.name, class: "date", lines: lines, metrics: metrics, colour: .muted,
      justification: .right)
    canvas.text(piece, x: geometry.dateEnd, y: y)
  }

  private func hasMark(_ row: TimelineRow) -> Bool {
    row.depth == 0 || !row.date.isEmpty
  }

  private mutating func drawMark(_ row: TimelineRow, y: Double) {
    drawMark(
      "#mark " + row.name, row.event.status, x: geometry.spine, y: y,
      size: row.isPlacedByText ? 5 : 8.5)
  }

  private func cardBegin(of row: TimelineRow) -> Double {
    geometry.cardBegin + Double(row.depth) * PageGeometry.indent
  }
}

// MARK: - Lines

extension TimelineLayout {
  /// Draws the line of time down the marks of each ordered section, dotted across gaps.
  private mutating func drawSpine() {
    var previous: Int?
    for section in timeline.sections {
      guard section.isOrdered else {
        previous = nil
        continue
      }
      for place in section.rows where hasMark(timeline.rows[place]) {
        defer { previous = place }
        guard let above = previous else { continue }
        let row = timeline.rows[place]
        canvas.line(
          "#mark " + timeline.rows[above].name, "#mark " + row.name, id: "#spine " + row.name,
          through: [
            (geometry.spine, rowMiddles[above] + 7), (geometry.spine, rowMiddles[place] - 7),
          ],
          [
            DOTAttribute("class", "spine"), DOTAttribute("dir", "none"),
            DOTAttribute("style", row.followsGap ? "dotted" : "solid"),
            DOTAttribute("penwidth", "1.6"),
            DOTAttribute("color", (row.followsGap ? Palette.gap : .rule).light),
          ])
      }
    }
  }

  /// Draws how events are nested.
  private mutating func drawNesting() {
    for (place, row) in timeline.rows.enumerated() {
      guard let parent = row.parent, row.depth > timeline.rows[parent].depth else { continue }
      let whole = timeline.rows[parent]
      let x = cardBegin(of: whole) + PageGeometry.cardPadding + 2
      canvas.line(
        whole.name, row.name, id: "#part " + row.name,
        through: [
          (x, rowMiddles[parent] + PageGeometry.cardHeight / 2), (x, rowMiddles[place]),
          (cardBegin(of: row), rowMiddles[place]),
        ],
        [
          DOTAttribute("class", "part"), DOTAttribute("dir", "none"),
          DOTAttribute("color", Palette.occurred.light), DOTAttribute("penwidth", "1"),
        ])
    }
  }

  /// Draws the curves at the right of the cards.
  private mutating func drawLinks() {
    for (number, link) in timeline.links.enumerated() {
      let x = geometry.cardEnd + 12 + Double(lanes.lanes[number] + 1) * PageGeometry.lanePitch - 4
      let room = PageGeometry.cardHeight / 2 - 4
      let from = rowMiddles[link.source] + lanes.sourceOffsets[number] * room
      let to = rowMiddles[link.target] + lanes.targetOffsets[number] * room
      canvas.line(
        timeline.rows[link.source].name, timeline.rows[link.target].name,
        id: "#link " + link.name,
        through: [
          (geometry.cardEnd + 1, from), (x, from), (x, to), (geometry.cardEnd + 1, to),
        ],
        radius: 7, arrow: true, attributes(of: link.kind))
    }
  }

  private func attributes(of kind: TimelineLink.Kind) -> [DOTAttribute] {
    [
      DOTAttribute("class", "link \(kind)"), DOTAttribute("style", kind.style),
      DOTAttribute("color", kind.colour.light), DOTAttribute("penwidth", "1.2"),
    ]
  }
}

// MARK: - Legend and source

extension TimelineLayout {
  /// Draws what the signs mean, as far as they occur, and the source; returns where it ends.
  private mutating func drawFoot(from top: Double) -> Double {
    var y = top
    let items = legendItems()
    let source = PageGeometry.sourceText.lines(
      of: timeline.source, width: geometry.textWidth, atMost: 2)
    guard !items.isEmpty || !source.isEmpty else { return y }
    let left = PageGeometry.margin
    canvas.line(
      "#corner begin", "#corner end", id: "#rule",
      through: [(left, y), (geometry.width - left, y)],
      [
        DOTAttribute("class", "rule"), DOTAttribute("dir", "none"),
        DOTAttribute("color", Palette.rule.light), DOTAttribute("penwidth", "1"),
      ])
    y += 17
    var x = left
    for item in items {
      let width = 30 + PageGeometry.legendText.width(of: item.words) + 24
      if x > left, x + width - 10 > geometry.width - left {
        x = left
        y += 18
      }
      draw(item, x: x, y: y)
      x += width
    }
    if !items.isEmpty { y += 20 }
    for (number, line) in source.enumerated() {
      let piece = DOTCanvas.Piece(
        name: "#source \(number)", class: "source", lines: [line],
        metrics: PageGeometry.sourceText, colour: .faint)
      canvas.text(piece, x: left, y: y)
      y += 12
    }
    return y - 10
  }

  private enum LegendSign {
    case status(StatusStyle)
    case textMark
    case line(style: String, colour: Palette, hasArrow: Bool)
  }

  private struct LegendItem {
    var name: String
    var words: String
    var sign: LegendSign
    var status: Int?
  }

  private func legendItems() -> [LegendItem] {
    var items: [LegendItem] = []
    for (number, status) in RowWords.statuses.enumerated()
    where timeline.rows.contains(where: { $0.event.status == status }) {
      let style = StatusStyle(status)
      items.append(
        LegendItem(
          name: "#legend \(status.rawValue)", words: style.legend, sign: .status(style),
          status: number))
    }
    if timeline.rows.contains(where: { $0.parent != nil && $0.depth > 0 }) {
      items.append(
        LegendItem(
          name: "#legend part", words: "part of",
          sign: .line(style: "solid", colour: .occurred, hasArrow: false)))
    }
    if timeline.rows.contains(where: \.isPlacedByText) {
      items.append(
        LegendItem(name: "#legend text", words: "placed by the text’s order", sign: .textMark))
    }
    if timeline.rows.contains(where: \.followsGap) {
      items.append(
        LegendItem(
          name: "#legend gap", words: "long gap in time",
          sign: .line(style: "dotted", colour: .gap, hasArrow: false)))
    }
    for kind in TimelineLink.Kind.allCases where timeline.links.contains(where: { $0.kind == kind })
    {
      items.append(
        LegendItem(
          name: "#legend \(kind)", words: kind.legend,
          sign: .line(style: kind.style, colour: kind.colour, hasArrow: true)))
    }
    return items
  }

  private mutating func draw(_ item: LegendItem, x: Double, y: Double) {
    let piece = DOTCanvas.Piece(
      name: item.name, class: "legend", lines: [item.words], metrics: PageGeometry.legendText,
      colour: .muted)
    canvas.text(piece, x: x + 30, y: y)
    switch item.sign {
    case .status(let style):
      guard let number = item.status else { return }
      let status = RowWords.statuses[number]
      canvas.node(
        item.name + " card", x: x + 11, y: y, width: 22, height: 13,
        [
          DOTAttribute("class", "legend"), DOTAttribute("shape", "box"),
          DOTAttribute("style", style.border), DOTAttribute("fillcolor", style.card.light),
          DOTAttribute("color", style.borderColour(status).light),
          DOTAttribute("penwidth", status == .ongoing ? "1.6" : "1"),
        ])
      drawMark(item.name + " mark", status, x: x + 11, y: y, size: 6)
    case .textMark:
      drawMark(item.name + " mark", .occurred, x: x + 11, y: y, size: 5)
    case .line(let style, let colour, let hasArrow):
      canvas.line(
        item.name, "#corner end", id: item.name + " line", through: [(x, y), (x + 22, y)],
        arrow: hasArrow,
        [
          DOTAttribute("class", "legend"), DOTAttribute("style", style),
          DOTAttribute("color", colour.light), DOTAttribute("penwidth", "1.4"),
          DOTAttribute("dir", hasArrow ? "forward" : "none"),
        ])
    }
  }

  private mutating func drawCorners(height: Double) {
    for (name, x, y) in [("begin", 0.0, 0.0), ("end", geometry.width, height)] {
      canvas.node(
        "#corner \(name)", x: x, y: y, width: 0.01, height: 0.01,
        [DOTAttribute("style", "invis"), DOTAttribute("shape", "point")])
    }
  }

  /// Draws the mark of a status on the line of time.
  private mutating func drawMark(
    _ name: String, _ status: EventStatus, x: Double, y: Double, size: Double = 8.5
  ) {
    let style = StatusStyle(status)
    let isFilled = status == .occurred || status == .ongoing
    var attributes = [
      DOTAttribute("class", "mark"), DOTAttribute("style", "filled"),
      DOTAttribute("color", style.line.light), DOTAttribute("penwidth", "1.4"),
    ]
    switch status {
    case .negated:
      attributes = [
        DOTAttribute("class", "mark"), DOTAttribute("shape", "plaintext"),
        DOTAttribute("label", "×"), DOTAttribute("fontsize", size * 1.7),
        DOTAttribute("fontname", "Helvetica-Bold"),
        DOTAttribute("fontcolor", style.line.light),
      ]
      canvas.node(name, x: x, y: y, width: size * 2, height: size * 2.2, attributes)
      return
    case .possible: attributes.append(DOTAttribute("shape", "diamond"))
    case .ongoing:
      attributes += [DOTAttribute("shape", "triangle"), DOTAttribute("orientation", "-90")]
    default: attributes.append(DOTAttribute("shape", "circle"))
    }
    attributes.append(
      DOTAttribute("fillcolor", (isFilled ? style.line : Palette.paper).light))
    let extent = status == .possible || status == .ongoing ? size * 1.25 : size
    canvas.node(name, x: x, y: y, width: extent, height: extent, attributes)
  }
}

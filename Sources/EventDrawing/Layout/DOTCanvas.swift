import DOT
import Typography

/// Collects nodes and edges at places of the page.
///
/// The page's places run from its upper left corner downwards; DOT's run upwards, so that every
/// ordinate changes its sign.
struct DOTCanvas {
  /// The nodes so far.
  private(set) var nodes: [DOTNode] = []
  /// The edges so far.
  private(set) var edges: [DOTEdge] = []

  /// A piece of text and where it stands.
  struct Piece {
    var name: String
    var `class`: String
    var lines: [String]
    var metrics: TextMetrics
    var colour: Palette
    var justification = DOTText.Justification.left
  }

  /// Puts text at a place: its left or right edge, or its middle, and the middle of its height.
  mutating func text(_ piece: Piece, x: Double, y: Double) {
    let metrics = piece.metrics
    let longest = piece.lines.map { metrics.roomyWidth(of: $0) }.max() ?? 0
    // Roomy, so that Graphviz with fonts of its own finds the text fitting too.
    let width = (longest * 1.1).rounded(.up) + 4
    let height = (Double(piece.lines.count) * metrics.size * 1.5).rounded(.up) + 4
    let centre =
      switch piece.justification {
      case .left: x + width / 2
      case .right: x - width / 2
      case .centre: x
      }
    nodes.append(
      DOTNode(
        piece.name,
        [
          DOTAttribute("id", piece.name), DOTAttribute("class", piece.class),
          DOTAttribute("shape", "plaintext"), position(centre, y),
          inches("width", width), inches("height", height),
          DOTAttribute("fontsize", metrics.size),
          DOTAttribute("fontname", metrics.isBold ? "Helvetica-Bold" : "Helvetica"),
          DOTAttribute("fontcolor", piece.colour.light),
          DOTAttribute(
            "label", DOTText.label(piece.lines.joined(separator: "\n"), piece.justification)),
        ]))
  }

  /// Puts a node at a place, of a width and height in points.
  mutating func node(
    _ name: String, x: Double, y: Double, width: Double, height: Double,
    _ attributes: [DOTAttribute]
  ) {
    nodes.append(
      DOTNode(
        name,
        [DOTAttribute("id", name), position(x, y), inches("width", width)]
          + [inches("height", height)] + attributes))
  }

  /// Draws a line through points, with round corners where a radius is given.
  mutating func line(
    _ tail: String, _ head: String, id: String, through points: [(x: Double, y: Double)],
    radius: Double = 0, arrow: Bool = false, _ attributes: [DOTAttribute]
  ) {
    guard let last = points.last, points.count > 1 else { return }
    var path = DOTPath(points, radius: radius)
    var text = ""
    if arrow {
      path.shorten(by: 6)
      text = "e,\(Self.pair(last.x, last.y)) "
    }
    text += path.controls.map { Self.pair($0.x, $0.y) }.joined(separator: " ")
    edges.append(
      DOTEdge(
        from: tail, to: head,
        [DOTAttribute("id", id)] + attributes + [DOTAttribute("pos", text)]))
  }

  private func position(_ x: Double, _ y: Double) -> DOTAttribute {
    DOTAttribute("pos", Self.pair(x, y))
  }

  private func inches(_ name: String, _ points: Double) -> DOTAttribute {
    let thousandths = Int((points / 72 * 10_000).rounded())
    let fraction = String(10_000 + thousandths % 10_000).dropFirst()
    return DOTAttribute(name, "\(thousandths / 10_000).\(fraction)")
  }

  private static func pair(_ x: Double, _ y: Double) -> String {
    DOTNumber.text(x) + "," + DOTNumber.text(-y)
  }
}

/// A line through points as the control points of cubic curves.
struct DOTPath {
  /// The control points: one, then three for each piece.
  private(set) var controls: [(x: Double, y: Double)]

  /// Creates a path along points, its corners rounded.
  init(_ points: [(x: Double, y: Double)], radius: Double) {
    controls = points.first.map { [$0] } ?? []
    for index in points.indices.dropFirst().dropLast() {
      let corner = points[index]
      let before = Self.toward(points[index - 1], from: corner, by: radius)
      let after = Self.toward(points[index + 1], from: corner, by: radius)
      straight(to: before)
      if radius > 0 { controls += [corner, corner, after] }
    }
    if let last = points.last { straight(to: last) }
  }

  /// Ends the last piece earlier, for an arrow's head.
  mutating func shorten(by length: Double) {
    guard controls.count >= 4 else { return }
    let from = controls[controls.count - 4]
    let to = controls[controls.count - 1]
    controls.removeLast(3)
    straight(to: Self.toward(from, from: to, by: length))
  }

  private mutating func straight(to end: (x: Double, y: Double)) {
    guard let begin = controls.last else { return }
    controls += [begin, end, end]
  }

  private static func toward(
    _ target: (x: Double, y: Double), from point: (x: Double, y: Double), by length: Double
  ) -> (x: Double, y: Double) {
    let dx = target.x - point.x
    let dy = target.y - point.y
    let distance = (dx * dx + dy * dy).squareRoot()
    guard distance > 0 else { return point }
    let share = min(length, distance / 2) / distance
    return (point.x + dx * share, point.y + dy * share)
  }
}

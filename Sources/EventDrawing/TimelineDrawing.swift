public import DOT
public import EventModel

/// A graph of events as a page: DOT that carries its places, SVG, or text for a terminal.
///
///     let drawing = TimelineDrawing(graph)
///     let raw = try GraphvizLibrary.svg(drawing: drawing.dot)
///     let page = try drawing.svg(finishing: raw)
///
/// The same graph and options give the same bytes: texts are measured by a fixed table and places
/// are computed here, so that neither fonts nor locale count.
public struct TimelineDrawing: Sendable {
  /// The page in the DOT language, naming its layout engine.
  public let dot: DOTDocument
  /// The page for a terminal, one event a line.
  public let text: String
  private let timeline: Timeline
  private let options: DrawingOptions
  private let prefix: String

  /// Draws a graph.
  ///
  /// - Complexity: O(*n* log *n*) in events and relations.
  public init(_ graph: EventGraph, options: DrawingOptions = DrawingOptions()) {
    let timeline = TimelineBuilder(graph, options: options).timeline()
    self.timeline = timeline
    self.options = options
    prefix = options.identifierPrefix.map(RowNames.name) ?? Self.prefix(of: graph, options)
    text = TimelineText(timeline).lines()
    switch options.layout {
    case .timeline:
      var layout = TimelineLayout(timeline)
      dot = layout.document()
    case .dot:
      dot = LayeredLayout(timeline, graph: graph).document()
    }
  }

  /// How many events are drawn.
  public var eventCount: Int { timeline.rows.count }

  /// Makes a page of the SVG that Graphviz draws of `dot`.
  ///
  /// The page has a size, a role, a title, a description in words and a style sheet for dark
  /// screens. Every event is one group with an id of its own and its sentence as a tooltip. There is
  /// no document type, script or reference to anything outside.
  ///
  /// - Throws: `FinishingError` where the text is no SVG of Graphviz.
  public func svg(finishing raw: String) throws(FinishingError) -> String {
    let picture = try GraphvizPicture(parsing: raw)
    return SVGPage(picture, timeline: timeline, prefix: prefix, theme: options.theme).text()
  }

  /// A prefix that differs between documents and between options.
  private static func prefix(of graph: EventGraph, _ options: DrawingOptions) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    let document = graph.documents.first
    let parts = [
      document?.source ?? "", document?.title ?? "", document?.created ?? "",
      options.title ?? "", options.theme.rawValue, options.layout.rawValue, "\(options.events)",
    ]
    for byte in parts.joined(separator: "\0").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String(hash & 0xFF_FFFF, radix: 16)
    return "a" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}

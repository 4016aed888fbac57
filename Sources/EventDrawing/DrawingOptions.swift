/// How a graph of events is to be drawn.
public struct DrawingOptions: Hashable, Sendable {
  /// How many events are drawn.
  public enum Selection: Hashable, Sendable {
    /// Every event.
    case all
    /// At most this many, the most telling ones, without what is told only in passing.
    case telling(Int)
    /// This many, where there are so many, the most telling ones.
    case most(Int)
  }

  /// How the page is laid out.
  public enum Layout: String, Hashable, Sendable, CaseIterable {
    /// One row an event, in order: the default.
    case timeline
    /// The reduced graph, in the layers of Graphviz's `dot`.
    case dot
  }

  /// How many events are drawn.
  public var events: Selection
  /// The title; that of the document where nothing is given.
  public var title: String?
  /// The colours.
  public var theme: Theme
  /// The layout.
  public var layout: Layout
  /// What the ids in the SVG begin with; made from the document and these options where nothing is
  /// given, so that several pictures on one page do not collide.
  public var identifierPrefix: String?

  /// Creates options.
  public init(
    events: Selection = .telling(25), title: String? = nil, theme: Theme = .automatic,
    layout: Layout = .timeline, identifierPrefix: String? = nil
  ) {
    self.events = events
    self.title = title
    self.theme = theme
    self.layout = layout
    self.identifierPrefix = identifierPrefix
  }
}

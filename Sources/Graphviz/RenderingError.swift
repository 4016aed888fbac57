/// Why a picture could not be drawn.
public enum RenderingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Graphviz is not installed, or a part of it is missing.
  case graphvizMissing(part: String)
  /// The graph has more nodes than the engine can lay out in reasonable time.
  case tooLarge(nodes: Int, limit: Int, engine: String)
  /// Graphviz refused the graph.
  case refused(message: String)

  /// One sentence that says what is wrong and what to do.
  public var description: String {
    switch self {
    case .graphvizMissing(let part):
      "Graphviz is missing (\(part) was not found): install it, on Debian by “apt-get install graphviz”"
    case .tooLarge(let nodes, let limit, let engine):
      "The picture has \(nodes) nodes, more than the \(limit) that the layout “\(engine)” can place: "
        + "draw fewer events"
    case .refused(let message):
      "Graphviz could not draw the picture: \(message)"
    }
  }
}

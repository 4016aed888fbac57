/// A way of Graphviz to place nodes.
public enum LayoutEngine: String, Hashable, Sendable, CaseIterable {
  /// Nodes and edges stay where the document puts them.
  case nop2
  /// Layers, from cause to effect.
  case dot

  /// How many nodes it can place within about a second.
  ///
  /// A layout that has started cannot be stopped, so that its size has to be limited beforehand.
  public var nodeLimit: Int {
    switch self {
    case .nop2: 20_000
    case .dot: 400
    }
  }
}

/// A node of a graph to be drawn.
public struct DOTNode: Hashable, Sendable {
  /// Its name, unique in the document.
  public var name: String
  /// Its attributes, in the order in which they are written.
  public var attributes: [DOTAttribute]

  /// Creates a node.
  public init(_ name: String, _ attributes: [DOTAttribute] = []) {
    self.name = name
    self.attributes = attributes
  }
}

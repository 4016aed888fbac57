/// An edge of a graph to be drawn.
public struct DOTEdge: Hashable, Sendable {
  /// The name of the node it leaves.
  public var tail: String
  /// The name of the node it enters.
  public var head: String
  /// Its attributes, in the order in which they are written.
  public var attributes: [DOTAttribute]

  /// Creates an edge.
  public init(from tail: String, to head: String, _ attributes: [DOTAttribute] = []) {
    self.tail = tail
    self.head = head
    self.attributes = attributes
  }
}

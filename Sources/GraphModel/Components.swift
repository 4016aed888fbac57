/// The strongly connected components of a graph: the classes of vertices that reach each other.
public struct Components: Hashable, Sendable {
  /// The component of each vertex; edges between components lead from a lower number to a higher one.
  public let component: [Int]
  /// How many components there are.
  public let count: Int

  /// The members of each component, in ascending order.
  public var members: [[Int]] {
    var members = [[Int]](repeating: [], count: count)
    for (vertex, component) in component.enumerated() { members[component].append(vertex) }
    return members
  }
}

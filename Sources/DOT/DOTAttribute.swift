/// A named value of a graph, node or edge.
public struct DOTAttribute: Hashable, Sendable, CustomStringConvertible {
  /// The name that Graphviz knows it by.
  public var name: String
  /// Its value.
  public var value: DOTValue

  /// Creates an attribute.
  public init(_ name: String, _ value: DOTValue) {
    self.name = name
    self.value = value
  }

  /// Creates an attribute of a string.
  public init(_ name: String, _ value: String) {
    self.init(name, .string(value))
  }

  /// Creates an attribute of a number.
  public init(_ name: String, _ value: Double) {
    self.init(name, .number(value))
  }

  /// The attribute as DOT writes it.
  public var description: String {
    (isPlain ? name : DOTIdentifier(name).description) + "=" + value.description
  }

  /// Whether the name can stand without quotes: letters only, and no reserved word.
  private var isPlain: Bool {
    let reserved = ["node", "edge", "graph", "digraph", "subgraph", "strict"]
    return !name.isEmpty && !reserved.contains(name.lowercased())
      && name.utf8.allSatisfy { (97...122).contains($0) || (65...90).contains($0) || $0 == 95 }
  }
}

public import GraphModel

/// What a set of constraints says about the order of any two points, taken together.
///
/// The network of “<” and “≤” is solved once by strongly connected components: points that are not later than each other
/// are one, and the rest is an acyclic graph. For small networks the closure is kept as two tables of bits; in large ones
/// each question walks the graph between the two points.
public struct PointOrder: Sendable {
  /// What is known of two points.
  public enum Comparison: Hashable, Sendable {
    /// The first is earlier.
    case earlier
    /// The first is earlier or the same.
    case earlierOrSame
    /// They are one.
    case same
    /// The first is later or the same.
    case laterOrSame
    /// The first is later.
    case later
    /// Nothing is known.
    case unknown

    /// Whether a comparison of two numbers agrees with what is known.
    public func permits(_ comparison: EndpointOrder.Comparison) -> Bool {
      switch self {
      case .earlier: comparison == .earlier
      case .earlierOrSame: comparison != .later
      case .same: comparison == .same
      case .laterOrSame: comparison != .earlier
      case .later: comparison == .later
      case .unknown: true
      }
    }
  }

  /// How many points there are.
  public let pointCount: Int
  /// The constraints that were given.
  public let constraints: [PointConstraint]
  /// The constraints as a graph on the points, one edge each, in order.
  public let graph: DirectedGraph
  /// The points that are one, numbered in topological order.
  public let components: Components
  /// Whether no point must be earlier than itself.
  public let isConsistent: Bool

  /// The components as an acyclic graph: an edge for each constraint between two of them, from lower to higher.
  public let condensed: DirectedGraph
  private let strict: [Bool]
  private let reaches: BitTable
  private let precedes: BitTable

  /// The number of components up to which the closure is kept.
  private static let tableLimit = 4096

  /// Solves a network; constraints that name a point outside `0..<pointCount` are left out.
  ///
  /// - Complexity: linear in points and constraints up to the closure, which is O(p · c / 64) and only for small networks.
  public init(pointCount: Int, constraints given: [PointConstraint]) {
    let points = 0..<max(0, pointCount)
    let constraints = given.filter { points.contains($0.earlier) && points.contains($0.later) }
    let graph = DirectedGraph(
      vertexCount: points.count, edges: constraints.map { .init($0.earlier, $0.later) })
    let components = graph.stronglyConnectedComponents()
    var edges: [DirectedGraph.Edge] = []
    var strict: [Bool] = []
    var isConsistent = true
    for constraint in constraints {
      let edge = DirectedGraph.Edge(
        components.component[constraint.earlier], components.component[constraint.later])
      if edge.source != edge.target {
        edges.append(edge)
        strict.append(constraint.isStrict)
      } else if constraint.isStrict {
        isConsistent = false
      }
    }
    self.pointCount = points.count
    self.constraints = constraints
    self.graph = graph
    self.components = components
    self.isConsistent = isConsistent
    self.strict = strict
    condensed = DirectedGraph(vertexCount: components.count, edges: edges)
    var reaches = BitTable(size: components.count <= Self.tableLimit ? components.count : 0)
    var precedes = reaches
    if !reaches.isEmpty {
      for source in stride(from: components.count - 1, through: 0, by: -1) {
        reaches.insert(source, in: source)
        for edge in condensed.edgeIndices(from: source) {
          let target = edges[edge].target
          reaches.formUnion(source, with: target)
          if strict[edge] {
            precedes.formUnion(source, with: target, of: reaches)
          } else {
            precedes.formUnion(source, with: target)
          }
        }
      }
    }
    self.reaches = reaches
    self.precedes = precedes
  }

  /// What is known of two points.
  public func comparison(_ a: Int, _ b: Int) -> Comparison {
    let source = components.component[a]
    let target = components.component[b]
    if source == target { return .same }
    if source < target {
      return isEarlier(source, target).map { $0 ? .earlier : .earlierOrSame } ?? .unknown
    }
    return isEarlier(target, source).map { $0 ? .later : .laterOrSame } ?? .unknown
  }

  /// Whether one component is strictly earlier than another; nothing where no chain leads there.
  private func isEarlier(_ source: Int, _ target: Int) -> Bool? {
    guard reaches.isEmpty else {
      return reaches.contains(target, in: source) ? precedes.contains(target, in: source) : nil
    }
    let walk = walk(from: source, upTo: target)
    return walk.reached[target] ? walk.strictly[target] : nil
  }

  /// Which components chains from `source` lead to, and to which of them by a strict step; none beyond `last`.
  private func walk(from source: Int, upTo last: Int) -> (reached: [Bool], strictly: [Bool]) {
    var reached = [Bool](repeating: false, count: components.count)
    var strictly = reached
    reached[source] = true
    for component in source..<last where reached[component] {
      for edge in condensed.edgeIndices(from: component) {
        let target = condensed.edges[edge].target
        reached[target] = true
        if strictly[component] || strict[edge] { strictly[target] = true }
      }
    }
    return (reached, strictly)
  }

  /// The relations that may hold between two intervals, given the points at which they begin and end.
  ///
  /// - Complexity: constant for small networks, else linear.
  public func possibleRelations(
    from a: (start: Int, end: Int), to b: (start: Int, end: Int)
  ) -> AllenRelationSet {
    comparison(a.start, b.start).permitted.startStart
      .intersection(comparison(a.start, b.end).permitted.startEnd)
      .intersection(comparison(a.end, b.start).permitted.endStart)
      .intersection(comparison(a.end, b.end).permitted.endEnd)
  }
}

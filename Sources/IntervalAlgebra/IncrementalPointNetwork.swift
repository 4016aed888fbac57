/// A consistent network of point constraints that grows one constraint at a time.
///
/// Each point keeps a number such that every constraint holds between the numbers (a potential). A new constraint raises
/// numbers only where it must; where that would raise the point it starts from, the constraint closes a cycle that says
/// “earlier than itself”, and is refused. Source of method: Cotton & Maler, “Fast and flexible difference constraint
/// propagation”, 2006, with weights 0 and 1.
package struct IncrementalPointNetwork {
  /// How many steps of propagation and search have been made.
  package private(set) var work = 0
  private var potential: [Int]
  private var first: [Int]
  private var next: [Int] = []
  private var edges: [PointConstraint] = []
  private var groups: [Int] = []

  /// Creates a network without constraints.
  package init(pointCount: Int) {
    potential = [Int](repeating: 0, count: pointCount)
    first = [Int](repeating: -1, count: pointCount)
  }

  /// Adds constraints that stand or fall together.
  ///
  /// - Parameters:
  ///   - constraints: the constraints.
  ///   - group: the number by which conflicts name them.
  /// - Returns: nothing where they fit; else the groups of a shortest contradictory cycle, and the network is as before.
  package mutating func insert(_ constraints: [PointConstraint], group: Int) -> [Int]? {
    let count = edges.count
    var raised: [(point: Int, from: Int)] = []
    for constraint in constraints where !insert(constraint, group: group, raised: &raised) {
      let cycle = explanation(of: constraint)
      for (point, value) in raised.reversed() { potential[point] = value }
      while edges.count > count {
        let edge = edges.removeLast()
        first[edge.earlier] = next.removeLast()
        groups.removeLast()
      }
      return cycle
    }
    return nil
  }

  /// Adds one constraint and raises what it must; says whether it fits.
  private mutating func insert(
    _ constraint: PointConstraint, group: Int, raised: inout [(point: Int, from: Int)]
  ) -> Bool {
    let weight = constraint.isStrict ? 1 : 0
    let origin = constraint.earlier
    next.append(first[origin])
    first[origin] = edges.count
    edges.append(constraint)
    groups.append(group)
    if origin == constraint.later { return !constraint.isStrict }
    guard potential[constraint.later] < potential[origin] + weight else { return true }
    raised.append((constraint.later, potential[constraint.later]))
    potential[constraint.later] = potential[origin] + weight
    var queue = [constraint.later]
    var head = 0
    while head < queue.count {
      let point = queue[head]
      head += 1
      var index = first[point]
      while index >= 0 {
        let edge = edges[index]
        let least = potential[point] + (edge.isStrict ? 1 : 0)
        work += 1
        if potential[edge.later] < least {
          if edge.later == origin { return false }
          raised.append((edge.later, potential[edge.later]))
          potential[edge.later] = least
          queue.append(edge.later)
        }
        index = next[index]
      }
    }
    return true
  }

  /// The groups along the shortest way back from a refused constraint's end to its beginning, without repeats.
  private mutating func explanation(of refused: PointConstraint) -> [Int] {
    work += potential.count
    let chain = PointPath.shortest(
      from: refused.later, to: refused.earlier, strictly: !refused.isStrict,
      pointCount: potential.count
    ) { point, visit in
      var index = first[point]
      while index >= 0 {
        visit(index, edges[index].later, edges[index].isStrict)
        index = next[index]
      }
    }
    var seen: Set<Int> = []
    return (chain ?? []).map { groups[$0] }.filter { seen.insert($0).inserted }
  }
}

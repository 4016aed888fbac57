import GraphModel

extension PointOrder {
  /// The fewest constraints that together put one point before another, as indices into `constraints`, in order.
  ///
  /// - Parameters:
  ///   - a: the point that comes first.
  ///   - b: the point that comes second.
  ///   - strictly: whether a chain must hold a strict constraint.
  /// - Returns: the chain; nothing where there is none.
  /// - Complexity: linear in points and constraints.
  public func chain(from a: Int, to b: Int, strictly: Bool) -> [Int]? {
    let points = 0..<pointCount
    guard points.contains(a), points.contains(b) else { return nil }
    return PointPath.shortest(from: a, to: b, strictly: strictly, pointCount: pointCount) {
      point, visit in
      for index in graph.edgeIndices(from: point) {
        visit(index, constraints[index].later, constraints[index].isStrict)
      }
    }
  }
}

/// The search for a shortest chain of constraints, with or without a strict one.
enum PointPath {
  /// Finds the chain breadth first; each point has two states, before and after a strict step.
  static func shortest(
    from a: Int, to b: Int, strictly: Bool, pointCount: Int,
    steps: (_ point: Int, _ visit: (_ index: Int, _ target: Int, _ strict: Bool) -> Void) -> Void
  ) -> [Int]? {
    if a == b, !strictly { return [] }
    let unseen = -1
    var parent = [Int](repeating: unseen, count: 2 * pointCount)
    var step = parent
    parent[2 * a] = 2 * a
    var queue = [2 * a]
    var head = 0
    var goal = unseen
    while head < queue.count, goal == unseen {
      let state = queue[head]
      head += 1
      steps(state / 2) { index, target, strict in
        let next = 2 * target + (strict ? 1 : state % 2)
        guard goal == unseen, parent[next] == unseen else { return }
        parent[next] = state
        step[next] = index
        queue.append(next)
        if target == b, !strictly || next % 2 == 1 { goal = next }
      }
    }
    guard goal != unseen else { return nil }
    var chain: [Int] = []
    while goal != 2 * a {
      chain.append(step[goal])
      goal = parent[goal]
    }
    return chain.reversed()
  }
}

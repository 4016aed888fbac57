import GraphModel

/// The largest part of a network that can be kept without contradiction when the first-named has right of way.
///
/// Groups of constraints come in order of priority. Each is kept where it agrees with those kept before it, and is refused
/// as a whole where it does not. Only groups inside a contradictory component are tried one by one, so that a
/// consistent network costs no more than its components.
public struct ConsistentSelection: Hashable, Sendable {
  /// A group that was refused, and why.
  public struct Refusal: Hashable, Sendable {
    /// The group's index.
    public let group: Int
    /// The groups, kept before it, with which it makes a cycle, in the cycle's order.
    ///
    /// Empty where the group contradicts itself, or was left out because the work limit was reached.
    public let cycle: [Int]
    /// Whether the group was left out untried because the work limit was reached.
    public let isUntried: Bool

    /// Creates a refusal.
    public init(group: Int, cycle: [Int], isUntried: Bool) {
      self.group = group
      self.cycle = cycle
      self.isUntried = isUntried
    }
  }

  /// Whether each group is kept.
  public let isKept: [Bool]
  /// The groups refused, in order.
  public let refusals: [Refusal]

  /// Selects greedily.
  ///
  /// - Parameters:
  ///   - pointCount: how many points there are; constraints on others are left out of account.
  ///   - groups: the constraints, those with right of way first.
  ///   - workLimit: after how many steps the remaining contested groups are refused untried, so that no input, however
  ///     contradictory, takes long.
  /// - Complexity: linear where nothing contradicts; else up to contested groups × contested constraints, within the limit.
  public init(
    pointCount: Int, groups: [[PointConstraint]], workLimit: Int = 50_000_000
  ) {
    let points = 0..<max(0, pointCount)
    let groups = groups.map { group in
      group.filter { points.contains($0.earlier) && points.contains($0.later) }
    }
    let contested = Self.contestedConstraints(pointCount: points.count, groups: groups)
    var isKept = [Bool](repeating: true, count: groups.count)
    var refusals: [Refusal] = []
    var network = IncrementalPointNetwork(pointCount: contested.isEmpty ? 0 : points.count)
    for (group, constraints) in contested {
      guard network.work <= workLimit else {
        isKept[group] = false
        refusals.append(Refusal(group: group, cycle: [], isUntried: true))
        continue
      }
      guard let cycle = network.insert(constraints, group: group) else { continue }
      isKept[group] = false
      refusals.append(
        Refusal(group: group, cycle: cycle.filter { $0 != group }, isUntried: false))
    }
    self.isKept = isKept
    self.refusals = refusals
  }

  /// The constraints inside components that hold a strict one, by group; only they can contradict.
  private static func contestedConstraints(
    pointCount: Int, groups: [[PointConstraint]]
  ) -> [(group: Int, constraints: [PointConstraint])] {
    let constraints = groups.joined()
    let components = DirectedGraph(
      vertexCount: pointCount, edges: constraints.map { .init($0.earlier, $0.later) }
    ).stronglyConnectedComponents()
    let component = components.component
    var isContested = [Bool](repeating: false, count: components.count)
    for constraint in constraints
    where constraint.isStrict && component[constraint.earlier] == component[constraint.later] {
      isContested[component[constraint.earlier]] = true
    }
    guard isContested.contains(true) else { return [] }
    return groups.enumerated().compactMap { index, group in
      let inside = group.filter {
        component[$0.earlier] == component[$0.later] && isContested[component[$0.earlier]]
      }
      return inside.isEmpty ? nil : (index, inside)
    }
  }
}

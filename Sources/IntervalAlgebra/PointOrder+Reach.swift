import GraphModel

extension PointOrder {
  /// Which points are known not to be earlier than a point, or not to be later; the point itself is one.
  ///
  /// - Complexity: linear in points and constraints.
  public func reach(of point: Int, forward: Bool) -> [Bool] {
    let origin = components.component[point]
    var reached = [Bool](repeating: false, count: components.count)
    reached[origin] = true
    if forward {
      for component in origin..<components.count where reached[component] {
        for successor in condensed.successors(of: component) { reached[successor] = true }
      }
    } else {
      for component in stride(from: origin - 1, through: 0, by: -1) {
        reached[component] = condensed.successors(of: component).contains { reached[$0] }
      }
    }
    return components.component.map { reached[$0] }
  }

  /// For each point the greatest number given to a point not later than it, or the least to one not earlier.
  ///
  /// - Parameters:
  ///   - forward: whether the greatest of the earlier is carried on, else the least of the later is carried back.
  ///   - value: the number of a point, if it has one.
  /// - Returns: a number a point; nothing where no point with a number lies on that side.
  /// - Complexity: linear in points and constraints.
  public func propagated(forward: Bool, value: (Int) -> Int?) -> [Int?] {
    var values = [Int?](repeating: nil, count: components.count)
    func offer(_ number: Int?, to component: Int) {
      guard let number else { return }
      values[component] =
        values[component].map {
          forward ? max($0, number) : min($0, number)
        } ?? number
    }
    for point in 0..<pointCount { offer(value(point), to: components.component[point]) }
    if forward {
      for component in 0..<components.count {
        for successor in condensed.successors(of: component) {
          offer(values[component], to: successor)
        }
      }
    } else {
      for component in stride(from: components.count - 1, through: 0, by: -1) {
        for successor in condensed.successors(of: component) {
          offer(values[successor], to: component)
        }
      }
    }
    return components.component.map { values[$0] }
  }
}

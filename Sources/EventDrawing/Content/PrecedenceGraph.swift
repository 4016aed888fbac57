import GraphModel

/// Which of a number of things come before which others, perhaps in circles.
struct PrecedenceGraph {
  private var successors: [[Int]]
  private var predecessorCount: [Int]

  /// Creates a graph without order.
  init(count: Int) {
    successors = Array(repeating: [], count: count)
    predecessorCount = Array(repeating: 0, count: count)
  }

  /// Puts one thing before another.
  mutating func add(_ first: Int, before second: Int) {
    successors[first].append(second)
    predecessorCount[second] += 1
  }

  /// The things that come right after one.
  func after(_ vertex: Int) -> [Int] { successors[vertex] }

  /// Returns all things in an order that keeps the graph's wherever it can, least key first.
  ///
  /// A circle is cut at its thing with the least key; `cut` is told about each.
  ///
  /// - Complexity: O((*n* + *m*) log *n*).
  func order(by keys: [Int], cut: (Int) -> Void = { _ in }) -> [Int] {
    var waiting = predecessorCount
    var ready = PriorityQueue()
    var blocked = PriorityQueue()
    var isDone = Array(repeating: false, count: keys.count)
    for vertex in keys.indices {
      if waiting[vertex] == 0 {
        ready.insert(vertex, key: keys[vertex])
      } else {
        blocked.insert(vertex, key: keys[vertex])
      }
    }
    var order: [Int] = []
    order.reserveCapacity(keys.count)
    while order.count < keys.count {
      var next = ready.popMinimum()
      if next == nil {
        next = blocked.popMinimum()
        if let next, !isDone[next] { cut(next) }
      }
      guard let vertex = next else { break }
      guard !isDone[vertex] else { continue }
      isDone[vertex] = true
      order.append(vertex)
      for successor in successors[vertex] where !isDone[successor] {
        waiting[successor] -= 1
        if waiting[successor] == 0 { ready.insert(successor, key: keys[successor]) }
      }
    }
    return order
  }
}

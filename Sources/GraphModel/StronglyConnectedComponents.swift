extension DirectedGraph {
  /// The strongly connected components, numbered in topological order.
  ///
  /// Tarjan's algorithm with an explicit stack, so that long chains are safe.
  ///
  /// - Complexity: linear in vertices and edges.
  public func stronglyConnectedComponents() -> Components {
    let unseen = -1
    var index = [Int](repeating: unseen, count: vertexCount)
    var low = index
    var component = index
    var next = offsets
    var path: [Int] = []
    var calls: [Int] = []
    var counter = 0
    var found = 0
    for root in 0..<vertexCount where index[root] == unseen {
      calls.append(root)
      while let vertex = calls.last {
        if index[vertex] == unseen {
          index[vertex] = counter
          low[vertex] = counter
          counter += 1
          path.append(vertex)
        }
        var entered = false
        while next[vertex] < offsets[vertex + 1] {
          let successor = targets[next[vertex]]
          if index[successor] == unseen {
            calls.append(successor)
            entered = true
            break
          }
          if component[successor] == unseen { low[vertex] = min(low[vertex], low[successor]) }
          next[vertex] += 1
        }
        guard !entered else { continue }
        calls.removeLast()
        guard low[vertex] == index[vertex] else { continue }
        while let member = path.popLast() {
          component[member] = found
          if member == vertex { break }
        }
        found += 1
      }
    }
    for vertex in component.indices { component[vertex] = found - 1 - component[vertex] }
    return Components(component: component, count: found)
  }
}

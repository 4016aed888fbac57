/// A priority queue of vertices, the one with the least key first.
struct OrderQueue {
  private var heap: [(key: Int, vertex: Int)] = []

  /// Adds a vertex.
  mutating func insert(_ vertex: Int, key: Int) {
    heap.append((key, vertex))
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard precedes(child, parent) else { break }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  /// Removes the vertex with the least key.
  mutating func popFirst() -> Int? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return first.vertex }
    heap[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < heap.count && precedes(child, least) {
        least = child
      }
      guard least != parent else { return first.vertex }
      heap.swapAt(parent, least)
      parent = least
    }
  }

  private func precedes(_ first: Int, _ second: Int) -> Bool {
    (heap[first].key, heap[first].vertex) < (heap[second].key, heap[second].vertex)
  }
}

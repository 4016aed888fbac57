/// A binary heap of vertices by an integer key, smallest first; equal keys leave by vertex number.
public struct PriorityQueue: Sendable {
  private var heap: [(key: Int, vertex: Int)] = []

  /// Creates an empty queue.
  public init() {}

  /// Whether nothing is left.
  public var isEmpty: Bool { heap.isEmpty }

  private static func precedes(_ a: (key: Int, vertex: Int), _ b: (key: Int, vertex: Int)) -> Bool {
    a.key != b.key ? a.key < b.key : a.vertex < b.vertex
  }

  /// Adds a vertex.
  public mutating func insert(_ vertex: Int, key: Int) {
    heap.append((key, vertex))
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard Self.precedes(heap[child], heap[parent]) else { return }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  /// Takes out the vertex with the smallest key.
  public mutating func popMinimum() -> Int? {
    guard let first = heap.first else { return nil }
    let last = heap.removeLast()
    guard !heap.isEmpty else { return first.vertex }
    heap[0] = last
    var parent = 0
    while true {
      var child = 2 * parent + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count, Self.precedes(heap[child + 1], heap[child]) { child += 1 }
      guard Self.precedes(heap[child], heap[parent]) else { break }
      heap.swapAt(child, parent)
      parent = child
    }
    return first.vertex
  }
}

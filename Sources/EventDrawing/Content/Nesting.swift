import EventModel

/// Which of the chosen events are parts of which, and the order of those on top.
struct Nesting {
  /// The events that are part of no other on the page, in order.
  private(set) var roots: [Int] = []
  private var parents: [Int: Int] = [:]
  private var children: [Int: [Int]] = [:]
  private let chosen: [Int]
  private let rank: [Int]

  /// Nests events by the nearest of those they are part of that is on the page.
  init(chosen: [Int], events: [Event], index: [String: Int], rank: [Int]) {
    self.chosen = chosen
    self.rank = rank
    var isChosen = Array(repeating: false, count: events.count)
    for event in chosen { isChosen[event] = true }
    for event in chosen {
      var ancestor = events[event].parent.flatMap { index[$0] }
      var steps = 0
      while let next = ancestor, !isChosen[next], steps < 32 {
        ancestor = events[next].parent.flatMap { index[$0] }
        steps += 1
      }
      guard let parent = ancestor, isChosen[parent], parent != event, !isPart(parent, of: event)
      else { continue }
      parents[event] = parent
      children[parent, default: []].append(event)
    }
    sort()
  }

  /// Whether an event is part of another, directly or not.
  private func isPart(_ event: Int, of whole: Int) -> Bool {
    var next = parents[event]
    while let ancestor = next {
      if ancestor == whole { return true }
      next = parents[ancestor]
    }
    return false
  }

  private mutating func sort() {
    for key in children.keys { children[key]?.sort { rank[$0] < rank[$1] } }
    roots = chosen.filter { parents[$0] == nil }.sorted { rank[$0] < rank[$1] }
  }

  /// Takes apart events whose parts cannot stand together, since another event came between.
  mutating func dissolveTangles(relations: [(first: Int, second: Int)]) {
    var attempts = 0
    while attempts < 16 {
      attempts += 1
      var top: [Int: Int] = [:]
      for root in roots { visit(root) { event, _, _ in top[event] = root } }
      var place: [Int: Int] = [:]
      for (number, root) in roots.enumerated() { place[root] = number }
      var graph = PrecedenceGraph(count: roots.count)
      for (first, second) in relations {
        guard let a = top[first].flatMap({ place[$0] }), let b = top[second].flatMap({ place[$0] }),
          a != b
        else { continue }
        graph.add(a, before: b)
      }
      var tangled: [Int] = []
      let order = graph.order(by: Array(roots.indices)) { tangled.append($0) }
      let whole = tangled.map { roots[$0] }.filter { children[$0] != nil }
      let dissolved = tangled.isEmpty || !whole.isEmpty ? whole : roots
      if tangled.isEmpty || dissolved.allSatisfy({ children[$0] == nil }) {
        roots = order.map { roots[$0] }
        return
      }
      for root in dissolved {
        for child in children[root] ?? [] { parents[child] = nil }
        children[root] = nil
      }
      sort()
    }
  }

  /// Visits an event and its parts, in order, with their depth and the event they are part of.
  func visit(_ root: Int, _ body: (_ event: Int, _ depth: Int, _ parent: Int?) -> Void) {
    var stack: [(event: Int, depth: Int, parent: Int?)] = [(root, 0, nil)]
    while let (event, depth, parent) = stack.popLast() {
      body(event, min(depth, 3), parent)
      for child in (children[event] ?? []).reversed() {
        stack.append((child, depth + 1, event))
      }
    }
  }
}

/// Groups of numbers that only ever grow together; each is named by its least member.
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) {
    parents = Array(0..<count)
  }

  /// Adds a number that is a group of its own.
  mutating func grow() { parents.append(parents.count) }

  /// The least member of a number's group.
  mutating func representative(of member: Int) -> Int {
    var root = member
    while parents[root] != root { root = parents[root] }
    var next = member
    while parents[next] != root {
      (parents[next], next) = (root, parents[next])
    }
    return root
  }

  /// Joins the groups of two numbers.
  mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (representative(of: a), representative(of: b))
    parents[max(a, b)] = min(a, b)
  }
}

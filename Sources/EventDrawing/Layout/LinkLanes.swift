/// Gives every curve a lane at the right of the cards, and its ends places on the cards' edges.
struct LinkLanes {
  /// The lane of each link, from 0.
  let lanes: [Int]
  /// How far from the middle of its card each link leaves, from -1 at the top to 1.
  let sourceOffsets: [Double]
  /// How far from the middle of its card each link arrives, from -1 at the top to 1.
  let targetOffsets: [Double]

  /// The most lanes; further links share the outermost.
  private static let most = 14

  /// How many lanes there are.
  var count: Int { (lanes.max() ?? -1) + 1 }

  /// Places links: the shortest inside, no two in a lane beside one another.
  init(_ links: [TimelineLink]) {
    let order = links.indices.sorted {
      (abs(links[$0].source - links[$0].target), links[$0].source, $0)
        < (abs(links[$1].source - links[$1].target), links[$1].source, $1)
    }
    var lanes = Array(repeating: 0, count: links.count)
    var taken: [[ClosedRange<Int>]] = []
    for link in order {
      let (source, target) = (links[link].source, links[link].target)
      let rows = min(source, target)...max(source, target)
      let free = taken.firstIndex { ranges in ranges.allSatisfy { !$0.overlaps(rows) } }
      let lane = min(free ?? taken.count, Self.most - 1)
      if lane == taken.count { taken.append([]) }
      taken[lane].append(rows)
      lanes[link] = lane
    }
    var ends: [Int: [(order: Int, link: Int, isSource: Bool)]] = [:]
    for (number, link) in links.enumerated() {
      let lane = lanes[number]
      let isDown = link.source < link.target
      // From the top: those that go up, the inner first; then those that go down, the outer first.
      let up = lane
      let down = 2 * Self.most - lane
      ends[link.source, default: []].append((isDown ? down : up, number, true))
      ends[link.target, default: []].append((isDown ? up : down, number, false))
    }
    var sources = Array(repeating: 0.0, count: links.count)
    var targets = sources
    for row in ends.keys {
      let sorted = (ends[row] ?? []).sorted {
        ($0.order, $0.link, $0.isSource ? 1 : 0) < ($1.order, $1.link, $1.isSource ? 1 : 0)
      }
      for (place, end) in sorted.enumerated() where sorted.count > 1 {
        let offset = Double(2 * place - (sorted.count - 1)) / Double(max(sorted.count - 1, 3))
        if end.isSource { sources[end.link] = offset } else { targets[end.link] = offset }
      }
    }
    self.lanes = lanes
    sourceOffsets = sources
    targetOffsets = targets
  }
}

public import TextModel

/// A one-to-one alignment of overlapping spans: equal spans first, then those that share most.
public struct SpanAlignment: Sendable {
  /// For each gold span the index of its system span, if any.
  public let system: [Int?]

  /// Aligns gold and system spans, as the scorer of TempEval-3 does.
  ///
  /// - Complexity: O(*n* log *n*) where spans of one side do not overlap each other.
  public init(gold: [TextSpan], system: [TextSpan]) {
    var pairs: [(differs: Int, overlap: Int, gold: Int, system: Int)] = []
    let order = system.indices.sorted { system[$0] < system[$1] }
    let longest = system.reduce(0) { max($0, $1.count) }
    for (index, span) in gold.enumerated() {
      var low = 0
      var high = order.count
      while low < high {
        let middle = (low + high) / 2
        if system[order[middle]].begin + longest <= span.begin {
          low = middle + 1
        } else {
          high = middle
        }
      }
      while low < order.count, system[order[low]].begin < span.end {
        let other = system[order[low]]
        let overlap = min(span.end, other.end) - max(span.begin, other.begin)
        if overlap > 0 { pairs.append((span == other ? 0 : 1, -overlap, index, order[low])) }
        low += 1
      }
    }
    pairs.sort { $0 < $1 }
    var matched = [Int?](repeating: nil, count: gold.count)
    var taken = [Bool](repeating: false, count: system.count)
    for pair in pairs where matched[pair.gold] == nil && !taken[pair.system] {
      matched[pair.gold] = pair.system
      taken[pair.system] = true
    }
    self.system = matched
  }
}

/// Finds the best tree for scores of arcs.
///
/// Where the best heads of all tokens make a tree with one root, that is it, crossing arcs and all. Otherwise the
/// best projective tree with one root is found by dynamic programming (Eisner 1996), in time cubic in the
/// sentence's length, which the caller bounds.
struct TreeDecoder {
  private var complete: [Int32] = []
  private var incomplete: [Int32] = []
  private var completeSplit: [Int16] = []
  private var incompleteSplit: [Int16] = []
  private var states: [UInt8] = []
  private var stack: [(left: Int, right: Int, direction: Int, isComplete: Bool)] = []

  /// Finds the head of each token.
  ///
  /// - Parameters:
  ///   - scores: a row for each token, a column for each head, the last for the root; below 2^22.
  ///   - count: the number of tokens, below 2^9.
  /// - Returns: the heads, the number of tokens for the root's.
  mutating func heads(_ scores: [Int32], count: Int) -> [Int] {
    guard count > 0, scores.count >= count * (count + 1) else { return [] }
    var heads = [Int](repeating: count, count: count)
    for token in 0..<count {
      let row = token * (count + 1)
      for head in 0..<count where head != token && scores[row + head] > scores[row + heads[token]] {
        heads[token] = head
      }
    }
    return isTree(heads) ? heads : projective(scores, count)
  }

  /// Whether there is one root, to which all tokens lead.
  private mutating func isTree(_ heads: [Int]) -> Bool {
    let count = heads.count
    guard heads.count(where: { $0 == count }) == 1 else { return false }
    // 0 not yet seen, 1 on the way, 2 leads to the root.
    states.removeAll(keepingCapacity: true)
    states += repeatElement(0, count: count)
    for token in 0..<count {
      var place = token
      while place < count, states[place] == 0 {
        states[place] = 1
        place = heads[place]
      }
      if place < count, states[place] == 1 { return false }
      place = token
      while place < count, states[place] == 1 {
        states[place] = 2
        place = heads[place]
      }
    }
    return true
  }

  /// Fills the chart: spans from the left token (direction 0) or the right one (1) downwards.
  private mutating func projective(_ scores: [Int32], _ count: Int) -> [Int] {
    let size = count * count * 2
    complete = [Int32](repeating: 0, count: size)
    incomplete = [Int32](repeating: 0, count: size)
    completeSplit = [Int16](repeating: 0, count: size)
    incompleteSplit = [Int16](repeating: 0, count: size)
    let columns = count + 1
    func at(_ left: Int, _ right: Int, _ direction: Int) -> Int {
      (left * count + right) * 2 + direction
    }
    for length in 1..<max(count, 1) {
      for left in 0..<count - length {
        let right = left + length
        var best = Int32.min
        var split = left
        for middle in left..<right {
          let sum = complete[at(left, middle, 0)] &+ complete[at(middle + 1, right, 1)]
          if sum > best { (best, split) = (sum, middle) }
        }
        for direction in 0..<2 {
          let arc = direction == 0 ? right * columns + left : left * columns + right
          incomplete[at(left, right, direction)] = best &+ scores[arc]
          incompleteSplit[at(left, right, direction)] = Int16(split)
        }
        best = Int32.min
        for middle in left + 1...right {
          let sum = incomplete[at(left, middle, 0)] &+ complete[at(middle, right, 0)]
          if sum > best { (best, split) = (sum, middle) }
        }
        complete[at(left, right, 0)] = best
        completeSplit[at(left, right, 0)] = Int16(split)
        best = Int32.min
        for middle in left..<right {
          let sum = complete[at(left, middle, 1)] &+ incomplete[at(middle, right, 1)]
          if sum > best { (best, split) = (sum, middle) }
        }
        complete[at(left, right, 1)] = best
        completeSplit[at(left, right, 1)] = Int16(split)
      }
    }
    var root = 0
    var best = Int32.min
    for token in 0..<count {
      let sum =
        scores[token * columns + count] &+ complete[at(0, token, 1)]
        &+ complete[at(token, count - 1, 0)]
      if sum > best { (best, root) = (sum, token) }
    }
    return read(root, count)
  }

  /// Follows the chart's splits down from the root.
  private mutating func read(_ root: Int, _ count: Int) -> [Int] {
    var heads = [Int](repeating: count, count: count)
    stack.removeAll(keepingCapacity: true)
    stack.append((0, root, 1, true))
    stack.append((root, count - 1, 0, true))
    while let (left, right, direction, isComplete) = stack.popLast() {
      guard left < right else { continue }
      let place = (left * count + right) * 2 + direction
      if isComplete {
        let split = Int(completeSplit[place])
        if direction == 0 {
          stack.append((left, split, 0, false))
          stack.append((split, right, 0, true))
        } else {
          stack.append((left, split, 1, true))
          stack.append((split, right, 1, false))
        }
      } else {
        let split = Int(incompleteSplit[place])
        if direction == 0 { heads[right] = left } else { heads[left] = right }
        stack.append((left, split, 0, true))
        stack.append((split + 1, right, 1, true))
      }
    }
    return heads
  }
}

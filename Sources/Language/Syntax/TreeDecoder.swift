internal import CKernels

/// Finds the best tree for scores of arcs.
///
/// Where the best heads of all tokens make a tree with one root, that is it, crossing arcs and all. Otherwise the
/// best projective tree with one root is found by dynamic programming (Eisner 1996), in time cubic in the
/// sentence's length, which the caller bounds.
struct TreeDecoder {
  // The chart: sums of spans that hang on their left token and of those that hang on their right one, complete and open.
  // The rows of a table are of left tokens, “across” of right ones, so that inner loops go along rows.
  private var fromLeft: [Int32] = []
  private var fromLeftAcross: [Int32] = []
  private var fromRight: [Int32] = []
  private var fromRightAcross: [Int32] = []
  private var openLeft: [Int32] = []
  private var openRightAcross: [Int32] = []
  private var states: [UInt8] = []
  private var stack: [(left: Int, right: Int, hangsLeft: Bool, isComplete: Bool)] = []

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
      var (best, most) = (count, scores[row + count])
      for head in 0..<count where scores[row + head] > most && head != token {
        (best, most) = (head, scores[row + head])
      }
      heads[token] = best
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

  /// Fills the chart, the shorter spans first.
  private mutating func projective(_ scores: [Int32], _ count: Int) -> [Int] {
    makeRoom(count)
    let columns = count + 1
    for length in 1..<max(count, 1) {
      for left in 0..<count - length {
        let right = left + length
        let (row, across) = (left * count, right * count)
        let joined = Self.best(
          fromLeft, row + left, fromRightAcross, across + left + 1, count: length)
        openLeft[row + right] = joined &+ scores[right * columns + left]
        openRightAcross[across + left] = joined &+ scores[left * columns + right]
        let onLeft = Self.best(
          openLeft, row + left + 1, fromLeftAcross, across + left + 1, count: length)
        fromLeft[row + right] = onLeft
        fromLeftAcross[across + left] = onLeft
        let onRight = Self.best(
          fromRight, row + left, openRightAcross, across + left, count: length)
        fromRight[row + right] = onRight
        fromRightAcross[across + left] = onRight
      }
    }
    var root = 0
    var best = Int32.min
    for token in 0..<count {
      let sum =
        scores[token * columns + count] &+ fromRight[token]
        &+ fromLeft[token * count + count - 1]
      if sum > best { (best, root) = (sum, token) }
    }
    return read(root, scores, count)
  }

  /// Makes the chart large enough; spans of one token sum up to nothing.
  private mutating func makeRoom(_ count: Int) {
    if fromLeft.count < count * count {
      let empty = [Int32](repeating: 0, count: count * count)
      (fromLeft, fromLeftAcross, fromRight, fromRightAcross) = (empty, empty, empty, empty)
      (openLeft, openRightAcross) = (empty, empty)
    }
    for token in 0..<count {
      let place = token * count + token
      (fromLeft[place], fromLeftAcross[place]) = (0, 0)
      (fromRight[place], fromRightAcross[place]) = (0, 0)
    }
  }

  /// The greatest sum of two numbers in the same place of two rows.
  private static func best(
    _ first: [Int32], _ firstPlace: Int, _ second: [Int32], _ secondPlace: Int, count: Int
  ) -> Int32 {
    precondition(firstPlace + count <= first.count && secondPlace + count <= second.count)
    return first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in
        guard let first = first.baseAddress, let second = second.baseAddress else { return 0 }
        return annals_greatest_sum_int32(first + firstPlace, second + secondPlace, count)
      }
    }
  }

  /// Follows the best sums down from the root.
  private mutating func read(_ root: Int, _ scores: [Int32], _ count: Int) -> [Int] {
    var heads = [Int](repeating: count, count: count)
    stack.removeAll(keepingCapacity: true)
    stack.append((0, root, false, true))
    stack.append((root, count - 1, true, true))
    while let (left, right, hangsLeft, isComplete) = stack.popLast() {
      guard left < right else { continue }
      let (row, across) = (left * count, right * count)
      switch (isComplete, hangsLeft) {
      case (true, true):
        let sum = fromLeft[row + right]
        let split = (left + 1...right).first {
          openLeft[row + $0] &+ fromLeftAcross[across + $0] == sum
        }
        stack.append((left, split ?? right, true, false))
        stack.append((split ?? right, right, true, true))
      case (true, false):
        let sum = fromRight[row + right]
        let split = (left..<right).first {
          fromRight[row + $0] &+ openRightAcross[across + $0] == sum
        }
        stack.append((left, split ?? left, false, true))
        stack.append((split ?? left, right, false, false))
      case (false, _):
        if hangsLeft { heads[right] = left } else { heads[left] = right }
        let sum = openLeft[row + right] &- scores[right * (count + 1) + left]
        let split =
          (left..<right).first { fromLeft[row + $0] &+ fromRightAcross[across + $0 + 1] == sum }
          ?? left
        stack.append((left, split, true, true))
        stack.append((split + 1, right, false, true))
      }
    }
    return heads
  }
}

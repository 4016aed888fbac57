import Language
import TextModel

/// A tree made projective by lifting (Nivre and Nilsson 2005), and the transitions that build it.
struct ProjectiveTree {
  /// The head of each token; the number of tokens for the root's.
  private(set) var heads: [Int]

  /// Reads a sentence.
  init(_ tokens: [Token], _ range: Range<Int>) {
    heads = range.map { tokens[$0].head < 0 ? range.count : tokens[$0].head - range.lowerBound }
    lift()
  }

  /// Moves the shortest arc that is crossed up to the head of its head, until none is.
  private mutating func lift() {
    let count = heads.count
    while true {
      var shortest: (length: Int, token: Int)?
      for token in 0..<count where heads[token] < count {
        let head = heads[token]
        let length = abs(head - token)
        if shortest.map({ length < $0.length }) ?? true, !isProjective(token) {
          shortest = (length, token)
        }
      }
      guard let (_, token) = shortest else { return }
      heads[token] = heads[heads[token]]
    }
  }

  /// Whether all tokens between a token and its head descend from the head.
  private func isProjective(_ token: Int) -> Bool {
    let head = heads[token]
    for between in min(token, head) + 1..<max(token, head) {
      var ancestor = between
      while ancestor != head {
        if ancestor == heads.count { return false }
        ancestor = heads[ancestor]
      }
    }
    return true
  }

  /// The transitions, each child attached as soon as it is complete.
  var transitions: [UInt8] {
    let count = heads.count
    var waiting = [Int](repeating: 0, count: count + 1)
    for head in heads { waiting[head] += 1 }
    var result: [UInt8] = []
    var stack: [Int] = []
    var next = 0
    while next < count || !stack.isEmpty {
      if let top = stack.last, waiting[top] == 0, heads[top] == next {
        result.append(ParseTransition.left)
        waiting[next] -= 1
        stack.removeLast()
      } else if stack.count > 1, let top = stack.last, waiting[top] == 0,
        heads[top] == stack[stack.count - 2]
      {
        result.append(ParseTransition.right)
        waiting[heads[top]] -= 1
        stack.removeLast()
      } else if next < count {
        result.append(ParseTransition.shift)
        stack.append(next)
        next += 1
      } else {
        return []
      }
    }
    return result
  }
}

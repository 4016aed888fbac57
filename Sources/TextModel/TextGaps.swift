/// All that a text's prose leaves out, and so where a stretch of prose stands in the text.
public struct TextGaps: Hashable, Sendable {
  /// The gaps in their order.
  public let gaps: [TextGap]

  /// For each gap the number of bytes left out before it.
  private let left: [Int]

  /// No gaps: prose and text have the same offsets.
  public static let none = TextGaps([])

  /// Creates the table of gaps, which must be in order of their offsets.
  public init(_ gaps: [TextGap]) {
    self.gaps = gaps
    var left: [Int] = []
    left.reserveCapacity(gaps.count + 1)
    var sum = 0
    for gap in gaps {
      left.append(sum)
      sum += gap.count
    }
    left.append(sum)
    self.left = left
  }

  /// The number of bytes of the text that are left out.
  public var count: Int { left[gaps.count] }

  /// Returns where a stretch of prose stands in the text, in UTF-8 bytes, without the marks at its ends.
  ///
  /// - Complexity: O(log *n*) in the number of gaps.
  public func sourceSpan(of span: TextSpan) -> TextSpan {
    if gaps.isEmpty { return span }
    let begin = span.begin + left[firstGap { $0.offset > span.begin }]
    let end =
      span.end
      + left[firstGap { $0.offset > span.end || $0.offset == span.end && !$0.endsCharacter }]
    return TextSpan(begin, max(begin, end))
  }

  /// Returns the place of the first gap that lies behind, by a condition that holds of all after it too.
  private func firstGap(_ isBehind: (TextGap) -> Bool) -> Int {
    var (low, high) = (0, gaps.count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(gaps[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// A stretch of a document's text, in UTF-8 bytes from its start, half-open.
public struct TextSpan: Hashable, Comparable, Sendable {
  /// Offset of the first byte.
  public let begin: Int

  /// Offset after the last byte.
  public let end: Int

  /// Creates the span from `begin` up to, not including, `end`.
  public init(_ begin: Int, _ end: Int) {
    self.begin = begin
    self.end = end
  }

  /// The number of UTF-8 bytes.
  public var count: Int { end - begin }

  /// Whether the two spans share a byte.
  public func overlaps(_ other: TextSpan) -> Bool {
    begin < other.end && other.begin < end
  }

  /// Whether every byte of the other span lies in this one.
  public func contains(_ other: TextSpan) -> Bool {
    begin <= other.begin && other.end <= end
  }

  /// The smallest span that covers both.
  public func union(_ other: TextSpan) -> TextSpan {
    TextSpan(min(begin, other.begin), max(end, other.end))
  }

  /// Orders spans by where they begin, the longer first.
  public static func < (a: TextSpan, b: TextSpan) -> Bool {
    (a.begin, -a.end) < (b.begin, -b.end)
  }
}

/// A line that is no rule of an outline.
public struct OutlineError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int
  /// What is wrong there.
  public let reason: String

  /// Creates an error.
  public init(line: Int, column: Int, reason: String) {
    self.line = line
    self.column = column
    self.reason = reason
  }

  /// One sentence: where and what.
  public var description: String { "line \(line), column \(column): \(reason)" }
}

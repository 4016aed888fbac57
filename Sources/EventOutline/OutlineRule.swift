/// One rule of an outline, and the line it stands on.
public struct OutlineRule: Hashable, Sendable {
  /// What the rule states.
  public let statement: OutlineStatement
  /// The number of its line, from 1.
  public let line: Int

  /// Creates a rule.
  public init(_ statement: OutlineStatement, line: Int) {
    self.statement = statement
    self.line = line
  }
}

/// What the columns of a table say of one of its rows, beside its words and dates.
public struct TableRow: Hashable, Sendable {
  /// How far what a row names has come.
  public enum State: Hashable, Sendable {
    case done
    case planned
    case cancelled
  }

  /// How far it has come, where a column tells.
  public var state: State?

  /// Whether its day is one by which it is to be done.
  public var isDue = false

  /// Whether its two days are its beginning and its end.
  public var isSpan = false

  /// Whether one of its columns is for the day of what it names.
  public var isDated = false

  /// Creates what is known of a row.
  public init(state: State? = nil) { self.state = state }
}

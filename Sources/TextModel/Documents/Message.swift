public import ISO8601

/// A stretch of a text that was written on a day of its own, such as a mail that another one quotes.
public struct Message: Hashable, Sendable {
  /// Where it begins in the prose; it ends where the next one begins.
  public let begin: Int

  /// When it was written, if known.
  public let written: CalendarDate?

  /// Creates a message.
  public init(begin: Int, written: CalendarDate?) {
    self.begin = begin
    self.written = written
  }
}

/// A value of JSON that is not of the shape asked for.
public struct JSONShapeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where the value stands, such as `events[3].status`; empty for the whole.
  public let path: String
  /// What is wrong with it.
  public let reason: String

  /// Creates an error.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// One sentence: where and what.
  public var description: String { path.isEmpty ? reason : "\(path): \(reason)" }
}

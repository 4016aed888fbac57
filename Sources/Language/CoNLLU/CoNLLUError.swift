/// What is wrong with a CoNLL-U file.
public struct CoNLLUError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line's number, from 1.
  public let line: Int

  /// What is wrong with the line.
  public let reason: String

  /// One sentence that names the line and what is wrong with it.
  public var description: String { "Line \(line) is not CoNLL-U: \(reason)." }
}

/// What an event repeats that a verb tells of an earlier time: “was arrested in 1912 and *again* in 1914”.
public struct Repetition: Hashable, Sendable {
  /// The verb: *arrested*.
  public let verb: Int
  /// The words that tell it from the first, if any: *again*, “*to York*”.
  public let words: Range<Int>
}

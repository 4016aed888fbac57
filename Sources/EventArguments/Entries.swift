public import TextModel

/// Finds the entries of logs and chronologies, which stand behind a time that is no part of their sentence.
extension Syntax {
  /// Returns the root of the entry that a time is the stamp of: “*09:20* Rollout starts”, “*1902*: Fire at the mill”.
  ///
  /// - Parameter time: the tokens of the time.
  /// - Returns: the root; nothing where the time belongs to the sentence.
  public func root(stampedBy time: Range<Int>) -> Int? {
    guard let first = time.first, case let sentence = sentence(of: first), sentence >= 0,
      case let tokens = text.sentences[sentence].tokens, first - tokens.lowerBound < 4,
      relation(first) == .oblUnmarked, let root = head(first), relation(root) == .root,
      root >= time.upperBound,
      (tokens.lowerBound..<first).allSatisfy({ relation($0) == .punct })
    else { return nil }
    return root
  }

  /// Returns the root of the sentence behind a day that is alone before it: “*17 May.* Letter from the bank.”
  ///
  /// - Parameter time: the tokens of the day.
  /// - Returns: the root; nothing where the day is no sentence at the head of a block that goes on.
  public func root(headedBy time: Range<Int>) -> Int? {
    guard let first = time.first, case let number = sentence(of: first), number >= 0,
      number + 1 < text.sentences.count, case let own = text.sentences[number],
      own.tokens.lowerBound == first, time.upperBound + 1 == own.tokens.upperBound,
      case let next = text.sentences[number + 1], next.block == own.block,
      number == 0 || text.sentences[number - 1].block != own.block
    else { return nil }
    return next.tokens.first { relation($0) == .root }
  }
}

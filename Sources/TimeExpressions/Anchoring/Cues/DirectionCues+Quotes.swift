import TextModel

/// What somebody is quoted as saying.
extension DirectionCues {
  /// Whether words stand in a quotation of somebody who tells the writer now what was: “I warned them *in the autumn*,” says Hale.
  ///
  /// - Leaves alone: “I warned them in the autumn,” *said* Hale.
  func isRecalled(_ tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let end = min(sentence.upperBound, tokens.upperBound + 40)
    guard
      let close = (tokens.upperBound..<max(tokens.upperBound, end)).first(where: {
        text.tokens[$0].tag == .closeQuote
      })
    else { return false }
    return (close + 1..<max(close + 1, min(sentence.upperBound, close + 6))).contains {
      Self.recalling.contains(text.lower($0))
    }
  }

  private static let recalling: Set<String> = [
    "says", "say", "recalls", "recall", "remembers", "remember", "explains", "adds", "admits",
    "insists",
  ]
}

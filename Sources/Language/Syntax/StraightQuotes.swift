internal import TextModel

/// Tells straight quotation marks that open from those that close, by the space around them.
enum StraightQuotes {
  /// Tags the straight marks of a sentence: `"Nobody came," he said` opens and closes.
  ///
  /// - Leaves alone: a mark with space on both sides, or with none between words, of which the tagger knows as much, and inches
  ///   (`17"`).
  static func tag(_ sentence: Range<Int>, of text: inout AnalysedText) {
    for token in sentence where isMark(token, text) && text.form(token) == "\"" {
      let isFree = text.tokens[token].spaceBefore || token == sentence.lowerBound
      let next = token + 1
      let opens =
        next < sentence.upperBound && !text.tokens[next].spaceBefore && !isMark(next, text)
      if isFree, opens {
        text.tokens[token].tag = .openQuote
      } else if !isFree, !opens, text.tag(token - 1) != .cd {
        text.tokens[token].tag = .closeQuote
      }
    }
  }

  private static func isMark(_ token: Int, _ text: AnalysedText) -> Bool {
    text.words[text.tokens[token].word].shape.contains(.punctuation)
  }
}

package import TextModel

/// What stands between one pair of quotation marks, without quotations inside it; a mark left open ends with its block.
package struct Quotation {
  /// Indices of the tokens between the marks.
  package let tokens: Range<Int>

  /// The sentences that its first and its last mark stand in.
  package let sentences: ClosedRange<Int>

  /// Its paragraph or heading.
  package let block: Int

  /// Whether its block ends before a closing mark.
  package let isOpen: Bool

  /// Returns the quotations of a text, in order.
  ///
  /// - Complexity: linear in the text.
  package static func all(in text: AnalysedText) -> [Quotation] {
    var found: [Quotation] = []
    var opening: (token: Int, sentence: Int)?
    var depth = 0
    for (number, sentence) in text.sentences.enumerated() {
      for token in sentence.tokens {
        switch text.tag(token) {
        case .openQuote:
          depth += 1
          if depth == 1 { opening = (token, number) }
        case .closeQuote:
          if depth == 1, let begin = opening {
            found.append(
              Quotation(
                tokens: begin.token + 1..<token, sentences: begin.sentence...number,
                block: sentence.block, isOpen: false))
          }
          depth = max(0, depth - 1)
          if depth == 0 { opening = nil }
        default: break
        }
      }
      let isLast =
        number + 1 == text.sentences.count || text.sentences[number + 1].block != sentence.block
      guard isLast else { continue }
      if let begin = opening {
        found.append(
          Quotation(
            tokens: begin.token + 1..<max(begin.token + 1, sentence.tokens.upperBound),
            sentences: begin.sentence...number, block: sentence.block, isOpen: true))
      }
      (opening, depth) = (nil, 0)
    }
    return found
  }
}

import EventArguments
import TextModel

/// Which words of a text stand between quotation marks; a mark left open ends with its block.
struct QuotedWords {
  private let isQuoted: [Bool]

  /// - Complexity: linear in the text.
  init(_ syntax: Syntax) {
    var quoted = [Bool](repeating: false, count: syntax.text.tokens.count)
    var isOpen = false
    var block = -1
    for sentence in syntax.text.sentences {
      if sentence.block != block { isOpen = false }
      block = sentence.block
      for token in sentence.tokens {
        switch syntax.tag(token) {
        case .openQuote: isOpen = true
        case .closeQuote: isOpen = false
        default: quoted[token] = isOpen
        }
      }
    }
    isQuoted = quoted
  }

  /// Whether a token stands between quotation marks.
  func contains(_ token: Int) -> Bool { isQuoted[token] }
}

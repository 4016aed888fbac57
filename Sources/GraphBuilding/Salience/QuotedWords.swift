import EventArguments
import Language
import TextModel

/// Which words of a text stand between quotation marks; a mark left open ends with its block.
struct QuotedWords {
  private let isQuoted: [Bool]

  /// - Complexity: linear in the text.
  init(_ syntax: Syntax) {
    var quoted = [Bool](repeating: false, count: syntax.text.tokens.count)
    for quotation in Quotation.all(in: syntax.text) {
      for token in quotation.tokens { quoted[token] = true }
    }
    isQuoted = quoted
  }

  /// Whether a token stands between quotation marks.
  func contains(_ token: Int) -> Bool { isQuoted[token] }
}

import Language
import Segmentation
import TextModel
import Testing

/// The trees of some prose, asked by the words in it.
struct Parse {
  let text: AnalysedText

  init(_ prose: String) throws {
    let source = SourceText(prose)
    var text = Segmenter().segment(
      Document(text: source, blocks: [Block(span: source.span, kind: .paragraph)]))
    try EnglishAnalysis().annotate(&text)
    self.text = text
  }

  /// The relation and the head of a word: `nsubj took`.
  func role(of word: String) throws -> String {
    let token = try #require(text.tokens.indices.first { text.form($0) == word })
    let head = text.tokens[token].head
    return text.tokens[token].relation.rawValue + (head < 0 ? "" : " " + text.form(head))
  }
}

/// Returns some prose with its tags, trees and names.
func analyse(_ prose: String) throws -> AnalysedText { try Parse(prose).text }

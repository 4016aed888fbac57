import EventModel
import TextModel

/// Turns stretches of a text into the evidence and quotations of the graph.
struct SpanRecorder {
  let syntax: Syntax

  private var document: Document { syntax.text.document }

  /// A stretch of the text, in code points.
  func evidence(_ span: TextSpan) -> Evidence {
    Evidence(
      document: document.id, begin: document.prose.codePointOffset(of: span.begin),
      end: document.prose.codePointOffset(of: span.end))
  }

  /// A run of tokens, in code points.
  func evidence(_ tokens: Range<Int>) -> Evidence {
    guard let first = tokens.first, let last = tokens.last else {
      return Evidence(document: document.id, begin: 0, end: 0)
    }
    return evidence(
      TextSpan(syntax.text.tokens[first].span.begin, syntax.text.tokens[last].span.end))
  }

  /// The sentence around a token, white space made single.
  func quote(around token: Int) -> String {
    let sentence = syntax.sentence(of: token)
    guard sentence >= 0 else { return "" }
    return syntax.text.string(syntax.text.sentences[sentence].tokens)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

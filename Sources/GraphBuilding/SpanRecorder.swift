import EventModel
import TextModel

/// Turns stretches of a text into the evidence and quotations of the graph.
struct SpanRecorder {
  let syntax: Syntax

  private var document: Document { syntax.text.document }

  /// A stretch of prose as one of the text, in code points.
  func evidence(_ span: TextSpan) -> Evidence {
    let span = document.sourceSpan(of: span)
    return Evidence(
      document: document.id, begin: document.text.codePointOffset(of: span.begin),
      end: document.text.codePointOffset(of: span.end))
  }

  /// A run of tokens, in code points.
  func evidence(_ tokens: Range<Int>) -> Evidence {
    guard let first = tokens.first, let last = tokens.last else {
      return Evidence(document: document.id, begin: 0, end: 0)
    }
    return evidence(
      TextSpan(syntax.text.tokens[first].span.begin, syntax.text.tokens[last].span.end))
  }

  /// How many tokens of a sentence are quoted on either side; more only where a text has no sentences.
  private static let reach = 120

  /// The sentence around a token, white space made single; “…” stands for what a very long one has beyond.
  func quote(around token: Int) -> String {
    let sentence = syntax.sentence(of: token)
    guard sentence >= 0 else { return "" }
    let whole = syntax.text.sentences[sentence].tokens
    let near = quoted(around: token)
    return (near.lowerBound > whole.lowerBound ? "… " : "") + singleSpaced(near)
      + (near.upperBound < whole.upperBound ? " …" : "")
  }

  /// The tokens that are quoted around one.
  func quoted(around token: Int) -> Range<Int> {
    let sentence = syntax.sentence(of: token)
    guard sentence >= 0 else { return token..<token }
    return syntax.text.sentences[sentence].tokens
      .clamped(to: (token - Self.reach)..<(token + Self.reach + 1))
  }

  private func singleSpaced(_ tokens: Range<Int>) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    var bytes: [UInt8] = []
    let span = syntax.text.tokens[first].span.begin..<syntax.text.tokens[last].span.end
    bytes.reserveCapacity(span.count)
    for byte in document.prose.bytes[span] {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if isSpace, bytes.last == 0x20 { continue }
      bytes.append(isSpace ? 0x20 : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

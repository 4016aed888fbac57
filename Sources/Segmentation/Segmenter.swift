public import TextModel

/// Cuts a document's blocks into tokens and sentences, by the conventions of UD English and Penn.
///
/// Clitics stand apart (`do|n't`, `Anna|'s`, `can|not`), as do the parts of hyphenated compounds
/// (`eight|-|month|-|old`) except after prefixes (`anti-war`, `mid-1980s`); dates, times, fractions, telephone
/// numbers, URLs, e-mail addresses and abbreviations stay whole. No token or sentence crosses a block's edge.
///
/// - Complexity: linear in the number of bytes, whatever the bytes are.
public struct Segmenter: Sendable {
  /// Creates a segmenter.
  public init() {}

  /// Returns the document with its words, tokens and sentences; nothing is tagged yet.
  public func segment(_ document: Document) -> AnalysedText {
    let bytes = document.prose.bytes
    var tokenizer = Tokenizer(bytes: bytes)
    var sentences: [Sentence] = []
    for (index, block) in document.blocks.enumerated() {
      let begin = min(max(block.span.begin, 0), bytes.count)
      let end = min(max(block.span.end, begin), bytes.count)
      let first = tokenizer.tokens.count
      tokenizer.tokenize(from: begin, to: end)
      guard tokenizer.tokens.count > first else { continue }
      var splitter = SentenceSplitter(
        tokens: tokenizer.tokens, marks: tokenizer.marks, words: tokenizer.table.words)
      for tokens in splitter.sentences(in: first..<tokenizer.tokens.count) {
        sentences.append(Sentence(tokens: tokens, block: index))
      }
    }
    return AnalysedText(
      document: document, words: tokenizer.table.words, tokens: tokenizer.tokens,
      sentences: sentences)
  }
}

package import LinearModels
public import TextModel

/// Cuts a document's blocks into tokens and sentences, by the conventions of UD English and Penn.
///
/// Clitics stand apart (`do|n't`, `Anna|'s`, `can|not`), as do the parts of hyphenated compounds
/// (`eight|-|month|-|old`) except after prefixes (`anti-war`, `mid-1980s`); dates, times, fractions, telephone
/// numbers, URLs, e-mail addresses and abbreviations stay whole. No token or sentence crosses a block's edge.
///
/// - Complexity: linear in the number of bytes, whatever the bytes are.
public struct Segmenter: Sendable {
  /// What decides where sentences end; nothing where the rules decide alone.
  private let boundaries: LinearModel?

  /// The name of the features that a model of sentences' ends scores.
  package static let boundaryFeatures = BoundaryFeatures.name

  private static let shipped = try? LinearModel(
    shipped: "sentences", features: BoundaryFeatures.name)

  /// Creates a segmenter with the model of sentences' ends that the package ships.
  public init() { boundaries = Self.shipped }

  /// Creates a segmenter with a model, or with rules alone.
  package init(boundaries: LinearModel?) { self.boundaries = boundaries }

  /// Returns the document with its words, tokens and sentences; nothing is tagged yet.
  public func segment(_ document: Document) -> AnalysedText {
    if let boundaries {
      var decider = ScoredBoundaries(boundaries)
      return segment(document, by: &decider)
    }
    var decider = RuleBoundaries()
    return segment(document, by: &decider)
  }

  /// Returns the places where a document's sentences may end, to learn from.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - ends: the offsets where its sentences do end.
  /// - Returns: the places in order.
  package func boundaryExamples(
    of document: Document, ends: some Sequence<Int>
  ) -> [BoundaryExample] {
    var decider = KnownBoundaries(ends: Set(ends))
    _ = segment(document, by: &decider)
    return decider.examples
  }

  private func segment(
    _ document: Document, by decider: inout some BoundaryDecider
  ) -> AnalysedText {
    let bytes = document.prose.bytes
    var tokenizer = Tokenizer(bytes: bytes)
    var sentences: [Sentence] = []
    var blocks: [(tokens: Range<Int>, index: Int)] = []
    let spans = document.blocks.map { block in
      let begin = min(max(block.span.begin, 0), bytes.count)
      return begin..<min(max(block.span.end, begin), bytes.count)
    }
    let heads = DayHeads(spans, in: bytes)
    for (index, span) in spans.enumerated() {
      // The day that heads an entry is a sentence by itself.
      let parts = heads.ends[index].map { [span.lowerBound..<$0, $0..<span.upperBound] } ?? [span]
      for part in parts {
        let first = tokenizer.tokens.count
        tokenizer.tokenize(from: part.lowerBound, to: part.upperBound)
        guard tokenizer.tokens.count > first else { continue }
        blocks.append((first..<tokenizer.tokens.count, index))
      }
    }
    let features = BoundaryFeatures(
      tokens: tokenizer.tokens, marks: tokenizer.marks,
      words: tokenizer.table.words.map(BoundaryWord.init))
    var splitter = SentenceSplitter(features: features, words: tokenizer.table.words)
    for block in blocks {
      for tokens in splitter.sentences(in: block.tokens, by: &decider) {
        sentences.append(Sentence(tokens: tokens, block: block.index))
      }
    }
    return AnalysedText(
      document: document, words: tokenizer.table.words, tokens: tokenizer.tokens,
      sentences: sentences)
  }
}

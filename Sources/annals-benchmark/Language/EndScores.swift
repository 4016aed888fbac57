import TextModel

/// How many ends of sentences within blocks are found, by whether a mark shows them.
///
/// The last end of a block is the block's own, so that it counts for nothing. An end has a mark where a full stop,
/// question mark, exclamation mark or ellipsis stands before it, closing quotes and brackets aside. Ends without one
/// are those of lines whose newlines were lost: headings, items of lists, salutations, signatures.
struct EndScores {
  var marked = Score()
  var unmarked = Score()

  /// Compares the ends of an analysis with those of the treebank; both are of the same text.
  init(gold: AnalysedText, system: AnalysedText) {
    let own = Self.ends(gold)
    let its = Self.ends(system)
    for end in own { self[keyPath: Self.kind(end, gold)].gold += 1 }
    for end in its { self[keyPath: Self.kind(end, gold)].system += 1 }
    for end in own.intersection(its) { self[keyPath: Self.kind(end, gold)].correct += 1 }
  }

  /// Lines of the scores.
  func report() -> [String] {
    [
      LanguageScores.line("ends with a mark, \(marked.gold)", marked),
      LanguageScores.line("ends without a mark, \(unmarked.gold)", unmarked),
    ]
  }

  /// The offsets where sentences end before their block does.
  private static func ends(_ text: AnalysedText) -> Set<Int> {
    var ends: Set<Int> = []
    for (sentence, next) in zip(text.sentences, text.sentences.dropFirst())
    where sentence.block == next.block {
      ends.insert(text.tokens[sentence.tokens.upperBound - 1].span.end)
    }
    return ends
  }

  private static func kind(_ end: Int, _ text: AnalysedText) -> WritableKeyPath<EndScores, Score> {
    let last = text.document.text.string(in: TextSpan(max(0, end - 12), end)).unicodeScalars
      .reversed().first { !closers.contains($0) }
    return last.map { marks.contains($0) } == true ? \.marked : \.unmarked
  }

  private static let marks: Set<Unicode.Scalar> = [".", "?", "!", "…"]
  private static let closers: Set<Unicode.Scalar> = ["\"", "'", ")", "]", "}", "”", "’", "»"]
}

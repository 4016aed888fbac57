/// A sentence: a run of tokens inside one block.
public struct Sentence: Hashable, Sendable {
  /// Indices into `AnalysedText.tokens`.
  public let tokens: Range<Int>

  /// Index of the sentence's block in `Document.blocks`.
  public let block: Int

  /// Creates a sentence.
  public init(tokens: Range<Int>, block: Int) {
    self.tokens = tokens
    self.block = block
  }
}

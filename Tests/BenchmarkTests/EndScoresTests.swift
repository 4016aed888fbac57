import Segmentation
import Testing
import TextModel

@testable import annals_benchmark

/// Ends of sentences counted by whether a mark shows them.
@Suite struct EndScoresTests {
  /// A text of two blocks, with sentences that end after the given numbers of words of the first.
  private func text(_ ends: [Int]) -> AnalysedText {
    let first = "Dear Ana the mill burned. \"Nobody was hurt!\" Best wishes Tom"
    let source = SourceText(first + "\n\nIt rained")
    let edge = first.utf8.count
    let blocks = [
      Block(span: TextSpan(0, edge), kind: .paragraph),
      Block(span: TextSpan(edge + 2, edge + 11), kind: .paragraph),
    ]
    let plain = Segmenter().segment(Document(text: source, blocks: blocks))
    let last = plain.sentences.filter { $0.block == 0 }.last?.tokens.upperBound ?? 0
    var begin = 0
    var sentences: [Sentence] = []
    for end in ends + [last] {
      sentences.append(Sentence(tokens: begin..<end, block: 0))
      begin = end
    }
    sentences.append(Sentence(tokens: last..<plain.tokens.count, block: 1))
    return AnalysedText(
      document: plain.document, words: plain.words, tokens: plain.tokens, sentences: sentences)
  }

  @Test func `an end behind a full stop or a closed quotation has a mark`() {
    // Dear Ana | the mill burned . | " Nobody was hurt ! " | Best wishes Tom
    let scores = EndScores(gold: text([2, 6, 12]), system: text([6, 12]))
    #expect(scores.marked.gold == 2)
    #expect(scores.marked.correct == 2)
    #expect(scores.unmarked.gold == 1)
    #expect(scores.unmarked.correct == 0)
    #expect(scores.unmarked.system == 0)
  }

  @Test func `an end that the treebank lacks counts against precision alone`() {
    let scores = EndScores(gold: text([6]), system: text([2, 6, 12]))
    #expect(scores.unmarked.system == 1)
    #expect(scores.unmarked.gold == 0)
    #expect(scores.marked.system == 2)
    #expect(scores.marked.correct == 1)
  }

  @Test func `the end of a block counts for nothing`() {
    let scores = EndScores(gold: text([]), system: text([]))
    #expect(scores.marked.gold + scores.unmarked.gold == 0)
    #expect(scores.marked.system + scores.unmarked.system == 0)
  }
}

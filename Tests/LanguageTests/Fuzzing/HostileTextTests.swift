import Language
import LinearModels
import Segmentation
import TextModel
import Testing

/// Inputs that once did harm, or easily might.
private let regressions: [[UInt8]] = [
  [], [0], [0xFF], [0xE2, 0x80], [0xF0, 0x9F, 0x91], [0xED, 0xA0, 0x80, 0x2E],
  Array("'s 's's '' `` n't 't cannot.".utf8), Array("U.S.U.S.U.S.".utf8),
  Array("http://".utf8), Array("@@ a@ @b a@b. www.".utf8), Array("-1-2-3-4-5-6-7-8-9-0-".utf8),
  Array("1,000,000.0.0:0/0-0T0".utf8), Array(":) :-) :(((( =====".utf8),
  Array(repeating: UInt8(ascii: "."), count: 2_000),
  Array(repeating: UInt8(ascii: "-"), count: 2_000),
  Array(String(repeating: "a-", count: 1_000).utf8),
  Array(String(repeating: "A.", count: 1_000).utf8),
  Array(String(repeating: "1-", count: 1_000).utf8),
  Array(String(repeating: "Anna and he said ", count: 150).utf8),
  Array(String(repeating: "\" ' \n", count: 1_000).utf8),
  Array(String(repeating: "🙂\u{200D}", count: 500).utf8),
]

private func check(_ bytes: [UInt8], _ analysis: EnglishAnalysis) {
  let source = SourceText(validUTF8: bytes)
  var text = Segmenter().segment(
    Document(text: source, blocks: BlockSplitter.blocks(of: source)))
  analysis.annotate(&text)
  var end = 0
  for token in text.tokens {
    #expect(token.span.begin >= end && token.span.count > 0)
    end = token.span.end
  }
  #expect(end <= bytes.count)
  #expect(text.sentences.reduce(0) { $0 + $1.tokens.count } == text.tokens.count)
  for sentence in text.sentences {
    for index in sentence.tokens {
      let head = text.tokens[index].head
      #expect(head < 0 || sentence.tokens.contains(head))
    }
  }
  let resolution = ParticipantResolver().resolve(text)
  #expect(
    resolution.mentions.allSatisfy {
      $0.participants.allSatisfy(resolution.participants.indices.contains)
    })
  _ = CoNLLUWriter.string(text.conllu())
}

@Test(arguments: regressions)
func `bytes that are no text are read without harm`(bytes: [UInt8]) throws {
  check(bytes, try EnglishAnalysis())
}

@Test func `mutated texts are read without harm`() throws {
  let analysis = try EnglishAnalysis()
  let text = Array(
    "President Anna Lind met Mr. Berg’s team in the U.S. on 5 May. “We didn't agree,” she said; he left."
      .utf8)
  var generator = SeededGenerator(seed: 5)
  for _ in 0..<25 {
    var bytes = text + text
    for _ in 0..<6 {
      let place = Int(generator.next() % UInt64(bytes.count))
      switch generator.next() % 3 {
      case 0: bytes[place] = UInt8(truncatingIfNeeded: generator.next())
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + 5))
      default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 9)], at: place)
      }
    }
    check(bytes, analysis)
  }
}

import LinearModels
import Segmentation
import TextModel
import Testing

/// Shows the tokens of a text, a bar between tokens and a line a sentence.
func outline(_ string: String) -> String {
  let text = SourceText(string)
  let document = Document(text: text, blocks: BlockSplitter.blocks(of: text))
  let analysed = Segmenter().segment(document)
  return analysed.sentences.map { sentence in
    sentence.tokens.map { analysed.form($0) }.joined(separator: "|")
  }.joined(separator: "\n")
}

@Test(arguments: [
  ("They don't know.", "They|do|n't|know|."),
  ("She cannot; Anna's dogs’ lead won’t hold", "She|can|not|;|Anna|'s|dogs|’|lead|wo|n’t|hold"),
  ("an eight-month-old, anti-war co-worker", "an|eight|-|month|-|old|,|anti-war|co-worker"),
  ("$5.20 and 30% of US$2bn", "$|5.20|and|30|%|of|US$|2|bn"),
  ("on 2017-07-11 at 10:30am, 10-15 men", "on|2017-07-11|at|10:30|am|,|10|-|15|men"),
  (
    "(see http://a.example/b?c=1.) or x.y@mail.example.",
    "(|see|http://a.example/b?c=1|.|)|or|x.y@mail.example|."
  ),
  ("O'Brien of AT&T and/or the '90s", "O'Brien|of|AT&T|and|/|or|the|'90s"),
  ("“Wait…” she said—twice.", "“|Wait|…|”|she|said|—|twice|."),
  ("``So'' it was", "``|So|''|it|was"),
  ("the U.S.-backed Dr. A. B. Marsh", "the|U.S.|-|backed|Dr.|A.|B.|Marsh"),
  ("👍🏽 ok :)", "👍🏽|ok|:)"),
])
func `words stand apart as in the treebanks`(text: String, tokens: String) {
  #expect(outline(text) == tokens)
}

@Test(arguments: [
  ("He met Mr. Hale in the U.S. The talks failed.", ["He met", "The talks"]),
  ("It closed at 5 p.m. on Sept. 3. No one came.", ["It closed", "No one"]),
  ("\"Go!\" she said. \"Now.\" He went.", ["\"Go!", "\"Now.", "He went"]),
  ("Was it 3.5 or 4? Nobody knew.", ["Was it", "Nobody"]),
  ("ALDERTON, Maine (XP) — The bridge fell.", ["ALDERTON,", "The bridge"]),
  ("Acme Inc. said it would. Then it did.", ["Acme Inc.", "Then it"]),
  ("ACME declared a 2-for-1 split. It rose.", ["ACME declared", "It rose"]),
  ("NATO — the alliance — met. It rained.", ["NATO — the", "It rained"]),
  ("The anti-U.S. rally ended. It rained.", ["The anti-U.S.", "It rained"]),
  ("Bring these: 1. Bread for all. 2. Salt and oil.", ["Bring these: 1. Bread", "2. Salt"]),
  ("It was 5. Then it was 6.", ["It was 5", "Then it"]),
  ("Ana Ruiz 03/04/2001 09:12 AM Please call me.", ["Ana Ruiz", "03/04/2001", "Please"]),
  ("On 03/04/2001 Ana called at 09:12 AM and left.", ["On 03/04"]),
  ("Thanks, Ana", ["Thanks,", "Ana"]),
  ("Many thanks, Ana said.", ["Many"]),
  ("See http://a.example/b Call me.", ["See", "Call"]),
  ("The dog is better :) We are glad.", ["The dog", "We are"]),
  ("The dog is better :) and glad.", ["The dog"]),
  ("one part ---------- Another part", ["one part", "----------", "Another"]),
  ("Ana Ruiz <ana@mail.example> Subject: the mill", ["Ana Ruiz", "Subject"]),
  ("The subject: the mill.", ["The subject"]),
  ("He left. (Nobody saw it.) Then it rained.", ["He left", "(Nobody", "Then"]),
  ("Who would do it? nobody knew.", ["Who", "nobody"]),
  ("\"Who did it?\" asked Ana.", ["\"Who"]),
  ("- one cup of flour - two eggs - salt", ["- one", "- two", "- salt"]),
  ("The vote - a first! - passed.", ["The vote"]),
  ("He shouted \"Freedom! Freedom!\" at the gate.", ["He shouted"]),
  ("He shouted \"Freedom!\" She left.", ["He shouted", "She left"]),
  ("The mill burned down. ...and then it rained.", ["The mill", "...and"]),
  ("It was late... and nobody came.", ["It was late"]),
])
func `sentences begin where a reader would begin them`(text: String, starts: [String]) {
  let source = SourceText(text)
  let analysed = Segmenter().segment(
    Document(text: source, blocks: BlockSplitter.blocks(of: source)))
  let sentences = analysed.sentences.map { analysed.string($0.tokens) }
  #expect(sentences.count == starts.count)
  for (sentence, start) in zip(sentences, starts) { #expect(sentence.hasPrefix(start)) }
}

@Test func `a model of sentences' ends is shipped, and the rules do without it`() throws {
  let model = try LinearModel(shipped: "sentences", features: Segmenter.boundaryFeatures)
  #expect(model.labels == ["end"])
  let text = SourceText("He came. She left.")
  let document = Document(text: text, blocks: BlockSplitter.blocks(of: text))
  #expect(Segmenter(boundaries: nil).segment(document).sentences.count == 2)
  #expect(Segmenter(boundaries: model).segment(document).sentences.count == 2)
}

@Test func `known ends make examples of the places where a sentence may end`() {
  let text = SourceText("The mill, Ana said, was hers. Then she left")
  let document = Document(text: text, blocks: BlockSplitter.blocks(of: text))
  let examples = Segmenter(boundaries: nil).boundaryExamples(of: document, ends: [29, 43])
  #expect(examples.map(\.isEnd) == [false, true])
  #expect(examples.allSatisfy { !$0.features.isEmpty })
}

@Test func `examples tell the ends that the rules see from those that they miss`() {
  let text = SourceText("Thanks Ana The boiler is out. It rained")
  let document = Document(text: text, blocks: BlockSplitter.blocks(of: text))
  let examples = Segmenter(boundaries: nil).boundaryExamples(of: document, ends: [10, 29, 39])
  #expect(examples.map(\.isEnd) == [false, true, true])
  #expect(examples.map(\.isRuled) == [false, false, true])
}

@Test func `wrapped lines make a paragraph and short lines alone are headings`() {
  let text = SourceText(
    """
    The Fire at the Mill

    The mill burned on a Monday night in the
    spring, and nothing of it was saved but the
    wheel.

    Two things were lost:
    - the ledger
    - the bell
    """)
  let blocks = BlockSplitter.blocks(of: text)
  #expect(blocks.map(\.kind) == [.heading(level: 2), .paragraph, .paragraph, .listItem, .listItem])
}

@Test(arguments: [
  ("Mill burns\nBy a staff writer\n\nThe mill burned.", ["Mill burns", "By a staff writer"]),
  ("Mill burns down\nBy Ann Lee\nThe mill burned.", ["Mill burns down", "By Ann Lee"]),
  (
    "Mill burned\nBy the time she came\nit was gone.",
    ["Mill burned\nBy the time she came\nit was gone."]
  ),
])
func `a line that says who wrote is one by itself`(text: String, lines: [String]) {
  let source = SourceText(text)
  let blocks = BlockSplitter.blocks(of: source)
  let found = blocks.prefix(lines.count).map {
    String(decoding: source.bytes[$0.span.begin..<$0.span.end], as: UTF8.self)
  }
  #expect(found == lines)
}

@Test func `every token's span gives back its form`() {
  let text = SourceText(
    "Zoë’s “naïve” plan… cost €5m — 東京 too.\u{0}\u{7F} \u{1F468}\u{200D}\u{1F469}")
  let analysed = Segmenter().segment(Document(text: text, blocks: BlockSplitter.blocks(of: text)))
  for (index, token) in analysed.tokens.enumerated() {
    #expect(text.string(in: token.span) == analysed.form(index))
  }
}

@Test func `the first line may be a longer title than other headings, and one alone is no title`() {
  let title =
    "Report of the committee that looked into the fire at the mill of Holm and the deaths of three of its hands"
  func kinds(_ text: String) -> [Block.Kind] {
    BlockSplitter.blocks(of: SourceText(text)).map(\.kind)
  }
  #expect(kinds(title + "\n\nThe mill burned.\n") == [.heading(level: 2), .paragraph])
  #expect(kinds(title + ".\n\nThe mill burned.\n") == [.paragraph, .paragraph])
  #expect(
    kinds("The mill burned.\n\n" + title + "\n\nIt rained.\n") == [
      .paragraph, .paragraph, .paragraph,
    ])
  #expect(kinds(title + "\n") == [.paragraph])
}

@Test func `a numbered line by itself is a heading, and a longer one an item`() {
  let text = SourceText("1. Summary\n\nA pump failed.\n\n2. Later events\n\nIt was mended.\n")
  #expect(
    BlockSplitter.blocks(of: text).map(\.kind)
      == [.heading(level: 2), .paragraph, .heading(level: 2), .paragraph])
  let list = SourceText("1. Milk\n2. Bread\n\n3. The pump is to be mended by the end of May\n")
  #expect(BlockSplitter.blocks(of: list).map(\.kind) == [.listItem, .listItem, .listItem])
}

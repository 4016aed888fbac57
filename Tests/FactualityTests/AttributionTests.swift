import Factuality
import Language
import Segmentation
import Testing
import TextModel

@Suite struct `Attribution` {
  /// A sentence, a word of it, and who says what that word tells; nobody but the writer where that is empty.
  struct Case: Sendable {
    let sentence: String
    let word: String
    let source: String
  }

  @Test(arguments: [
    Case(sentence: "Tolley said that the roof had fallen.", word: "fallen", source: "tolley"),
    Case(sentence: "The roof had fallen, Tolley said.", word: "fallen", source: "tolley"),
    Case(sentence: "Tolley denied that the roof had fallen.", word: "fallen", source: "tolley"),
    Case(
      sentence: "Tolley did not testify; she had died in July.", word: "died", source: ""),
    Case(sentence: "Tolley claims to have paid the fine.", word: "paid", source: "tolley"),
    Case(
      sentence: "Tolley said that the roof fell and that the wall cracked.", word: "cracked",
      source: "tolley"),
    Case(
      sentence: "The clerk is said by neighbours to have fled.", word: "fled",
      source: "neighbours"),
    Case(sentence: "Tolley's claim that the roof fell is new.", word: "fell", source: "tolley"),
    Case(
      sentence: "According to the report, a clerk was given the letters.", word: "given",
      source: "report"),
    Case(
      sentence: "The pump failed at noon, according to two nurses.", word: "failed",
      source: "nurses"),
    Case(
      sentence: "The bridge, according to Maud Tolley, fell on 21 June.", word: "fell",
      source: "maud"),
    Case(
      sentence: "\"Nobody came on Monday. They burned it\", said Tolley.", word: "came",
      source: "tolley"),
    Case(
      sentence: "“The gate was open. Nobody came,” said Tolley.", word: "came", source: "tolley"),
    Case(
      sentence: "“Nobody came,” said Tolley. “We waited for an hour.”", word: "waited",
      source: "tolley"),
  ])
  func `names whoever is reported to say it`(_ example: Case) throws {
    #expect(try source(of: example) == example.source)
  }

  @Test(arguments: [
    Case(sentence: "The roof had fallen.", word: "fallen", source: ""),
    Case(sentence: "Tolley said that the roof had fallen.", word: "said", source: ""),
    Case(sentence: "Tolley said the roof fell, and rain came in.", word: "came", source: ""),
    Case(sentence: "It is told that the king fled.", word: "fled", source: ""),
    Case(sentence: "The king fled, it is told, to the coast.", word: "fled", source: ""),
    Case(sentence: "Nobody said that the roof had fallen.", word: "fallen", source: ""),
    Case(sentence: "No witness said that the roof had fallen.", word: "fallen", source: ""),
    Case(sentence: "Tolley managed to sell the mill.", word: "sell", source: ""),
    Case(
      sentence: "According to a book she published in May, the clerk fled.", word: "published",
      source: ""),
    Case(
      sentence: "Tolley said the mill, which closed in 1990, had burned.", word: "closed",
      source: ""),
    Case(
      sentence: "The bridge, according to a book she published in May, fell.", word: "published",
      source: ""),
    Case(
      sentence: "Nobody was hurt, according to the firm, although a nurse scalded her wrist.",
      word: "scalded", source: ""),
    Case(sentence: "She sang “The Long Road” and left.", word: "left", source: ""),
  ])
  func `leaves to the writer what nobody else says`(_ example: Case) throws {
    #expect(try source(of: example) == example.source)
  }

  private func source(of example: Case) throws -> String {
    let source = SourceText(example.sentence)
    let document = Document(text: source, blocks: [Block(span: source.span, kind: .paragraph)])
    var text = Segmenter().segment(document)
    try EnglishAnalysis().annotate(&text)
    let syntax = Syntax(text)
    let token = try #require(
      text.tokens.indices.last { syntax.lower($0) == example.word })
    return AttributionReader(syntax).source(of: token).map(syntax.lower) ?? ""
  }
}

import EventMentions
import EventModel
import Language
import Segmentation
import Testing
import TextModel

@Suite struct EventMentionRecognizerTests {
  @Test(arguments: [
    ("The ferry sank.", "sank"),
    ("Officials said the talks collapsed.", "said talks collapsed"),
    ("She was killed by the explosion.", "killed explosion"),
    ("The book is on the table.", ""),
  ])
  func `verbs and event nouns are found`(_ text: String, _ expected: String) throws {
    let (syntax, mentions) = try read(text)
    #expect(mentions.map { syntax.lower($0.token) }.joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("The ferry sank.", Tense.past, Aspect.none, Polarity.positive, nil),
    ("The ferry has sunk.", .present, .perfective, .positive, nil),
    ("The ferry is sinking.", .present, .progressive, .positive, nil),
    ("The ferry did not sink.", .past, .none, .negative, nil),
    ("The ferry will sink.", .future, .none, .positive, nil),
    ("The ferry could sink.", .none, .none, .positive, "could"),
  ])
  func `the verb group gives tense, aspect, polarity and modality`(
    _ text: String, _ tense: Tense, _ aspect: Aspect, _ polarity: Polarity, _ modality: String?
  ) throws {
    let mention = try #require(try read(text).mentions.last)
    #expect(mention.aspect == aspect)
    #expect(mention.polarity == polarity)
    #expect(mention.modality == modality)
    if modality == nil { #expect(mention.tense == tense) }
  }

  @Test(arguments: [
    ("The duke is not going to sell the barn.", "sell", Polarity.negative),
    ("The duke is going to sell the barn.", "sell", .positive),
    ("The cook did not have to leave.", "leave", .negative),
    ("The cook did not try to leave.", "leave", .positive),
    ("The thieves took no money.", "took", .positive),
    ("The thieves did not take the money.", "take", .negative),
  ])
  func `a denial reaches behind going to and having to, and stays with the object`(
    _ text: String, _ verb: String, _ polarity: Polarity
  ) throws {
    let (syntax, mentions) = try read(text)
    let mention = try #require(mentions.first { syntax.lower($0.token) == verb })
    #expect(mention.polarity == polarity)
  }

  @Test func `words of time expressions are no events`() throws {
    let (syntax, _) = try read("It sank last spring.")
    let mentions = try EventMentionRecognizer().mentions(in: syntax, excluding: [1..<4])
    #expect(mentions.isEmpty)
  }

  @Test func `a text without words has no events`() throws {
    #expect(try read("").mentions.isEmpty)
    #expect(try read("… — !").mentions.isEmpty)
  }

  @Test func `a verb group that is asked for again is the same, and another verb has another`()
    throws
  {
    let (syntax, _) = try read("The ferry had not sailed, and the crew will stay.")
    let verbs = syntax.text.tokens.indices.filter {
      ["sailed", "stay"].contains(syntax.lower($0))
    }
    let groups = verbs.map { VerbGroup(of: $0, in: syntax) }
    #expect(groups == verbs.map { VerbGroup(of: $0, in: syntax) })
    #expect(groups.map(\.isPerfect) == [true, false])
    #expect(groups.map(\.modal) == [nil, "will"])
    #expect(groups.map { $0.negation.map(syntax.lower) } == ["not", nil])
  }

  private func read(_ text: String) throws -> (syntax: Syntax, mentions: [EventMention]) {
    let source = SourceText(text)
    var analysed = Segmenter().segment(
      Document(text: source, blocks: BlockSplitter.blocks(of: source)))
    try EnglishAnalysis().annotate(&analysed)
    let syntax = Syntax(analysed)
    return (syntax, try EventMentionRecognizer().mentions(in: syntax))
  }
}

import EventMentions
import EventModel
import Factuality
import Language
import Segmentation
import Testing
import TextModel

@Suite struct `Status reader` {
  @Test(
    arguments: StatusPair.all + StatusPair.settled + StatusPair.undone + StatusPair.refuted
      + StatusPair.givenUp
      + StatusPair.awaited + StatusPair.rejected + StatusPair.unmet + StatusPair.sufficed
      + StatusPair.overtaken + StatusPair.shared + StatusPair.namedPlans + StatusPair.denied
      + StatusPair.provided + StatusPair.due)
  func `tells two sentences apart by their cue`(_ pair: StatusPair) throws {
    #expect(try status(of: pair.event, in: pair.first.text) == pair.first.status)
    #expect(try status(of: pair.event, in: pair.second.text) == pair.second.status)
  }

  private func status(of event: String, in sentence: String) throws -> EventStatus? {
    let source = SourceText(sentence)
    let document = Document(text: source, blocks: [Block(span: source.span, kind: .paragraph)])
    var text = Segmenter().segment(document)
    try EnglishAnalysis().annotate(&text)
    let syntax = Syntax(text)
    guard let token = text.tokens.indices.last(where: { syntax.lower($0) == event }) else {
      return nil
    }
    let mentions = text.tokens.indices.filter { syntax.isVerb($0) || $0 == token }
      .map { EventMention(token: $0, kind: .occurrence, rule: "test") }
    var reader = StatusReader(syntax, mentions: mentions, sides: [:])
    return reader.status(of: token).status
  }

  @Test func `what was done to a thing is no matter of what the thing says`() throws {
    #expect(try status(of: "rejected", in: "It was a call the board rejected.") == .occurred)
    #expect(try status(of: "fail", in: "It was his fear the bank would fail.") != .occurred)
  }
}

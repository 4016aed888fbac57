import Annals
import AnnalsTesting
import EventModel
import Testing

@Suite struct `Choice of events` {
  @Test func `where a text was written is no event`() throws {
    let graph = try story("HARNWICK, 8 May 2024 – The ballet will open its season on 14 September.")
    #expect(!graph.events.contains { $0.mentions.contains { $0.text == "HARNWICK" } })
    #expect(try graph.event("open").status == .planned)
  }

  @Test func `what there were none of did not happen`() throws {
    let graph = try story("There were no attacks in 2019.")
    expect(graph, matches: "attacks status negated")
  }

  @Test func `what was cancelled stays so, though it had been planned`() throws {
    let graph = try story("The summit was cancelled. It had been planned for 12 May 2019.")
    expect(graph, matches: "summit status negated")
    expect(try story("The summit was planned and took place."), matches: "summit status occurred")
  }

  @Test(arguments: ["it later emerged", "it turned out"])
  func `what came to light is told, and not that it did`(inserted: String) throws {
    let graph = try story("The clerk, \(inserted), had burned the letter.", created: nil)
    expect(graph, matches: "count 1\nevent burned")
    #expect(try story("The cat, when it emerged, was fed.", created: nil).events.count == 2)
  }

  @Test func `what turned out to be so is one event`() throws {
    let graph = try story("The coins turned out to be flawed in May 2014.", created: nil)
    expect(graph, matches: "count 1\nflawed status occurred\nflawed @ 2014-05")
  }

  @Test func `in the end is no event`() throws {
    let graph = try story("In the end the minister resigned.")
    expect(
      graph,
      matches: """
        count 1
        event resigned
        no event end
        """)
  }

  @Test func `a year that began is no event, a strike that did is`() throws {
    expect(
      try story("The year 1990 began well. A strike began in May 1990.", created: nil),
      matches: """
        event strike
        """)
    let graph = try story("The year 1990 began well. Berg left in May 1990.", created: nil)
    #expect(graph.events.map(\.label) == ["Berg left"])
  }

  @Test func `the turn of a century and pending are no events`() throws {
    let graph = try story("Around the turn of the century Holm was released pending an appeal.")
    expect(
      graph,
      matches: """
        event released
        no event turn
        """)
    #expect(graph.events(mentioning: "pending").isEmpty)
    expect(try story("The ship's turn to the north came in 1950."), matches: "event turn")
  }

  @Test func `a heading that asks is no event, one that tells is`() throws {
    let graph = try story(
      "# What went wrong\n\nThe pump failed.\n\n# Dockers end strike in Bergen\n\nThey left.",
      format: .markdown)
    expect(
      graph,
      matches: """
        no event went
        event failed
        event end
        """)
  }

  @Test func `a chronology tells in the present what happened`() throws {
    let graph = try story(
      """
      1998: The company applies for a permit.

      2001: The court quashes the permit. The company will appeal.
      """, created: nil)
    expect(
      graph,
      matches: """
        applies status occurred
        quashes status occurred
        appeal status planned
        """)
    expect(
      try story("The company applies for a permit.", created: nil),
      matches: "applies status ongoing")
  }

  @Test func `a headline tells in the present what happened`() throws {
    let graph = try story("Dockers end strike in Bergen\n\nThey left the quay on Friday.")
    expect(graph, matches: "end status occurred")
    expect(try story("The dockers end the strike every evening."), matches: "end status ongoing")
  }

  @Test func `what only names a thing is no event`() throws {
    let graph = try story("A craft called Hoshi left Bergen. Holm called Anna Berg.")
    #expect(graph.events(mentioning: "called").count == 1)
  }

  @Test func `the end of a war is one`() throws {
    let graph = try story("The war ended in 1945.")
    expectDate("1945", of: "ended", in: graph)
  }

  @Test func `the line that dates a text is no event`() throws {
    let graph = try story("Published on 3 May 2019\n\nThe mill burned on 1 May 2019.", created: nil)
    expect(
      graph,
      matches: """
        no event published
        burned @ 2019-05-01
        """)
  }

  @Test func `a book that was published is an event`() throws {
    let graph = try story("The book was published on 3 May 2019.")
    expectDate("2019-05-03", of: "published", in: graph)
  }

  @Test func `what something is compared with is no event`() throws {
    let graph = try story("The ship arrived on 3 May 2019, a week later than expected.")
    expect(
      graph,
      matches: """
        no event expected
        arrived @ 2019-05-03
        """)
    #expect(try !story("The board expected a loss.").events(mentioning: "expected").isEmpty)
  }

  @Test func `a verb that tells of a state is an event where it is dated`() throws {
    expect(try story("The catalogue appeared in 1922."), matches: "appeared @ 1922")
    #expect(try story("The catalogue appears thin.").events(mentioning: "appears").isEmpty)
  }

  @Test func `a heading of one word is no event, the same word in a sentence is`() throws {
    let reader = DocumentReader(format: .markdown)
    let headed = try EventGraph(reader.document("# Attack\n\nThe crew fled."))
    #expect(headed.events(mentioning: "attack").isEmpty)
    #expect(try !story("The attack began.").events(mentioning: "attack").isEmpty)
  }

  @Test(arguments: ["Sand and water.", "Bread, salt, oil.", "...", "1914", "?"])
  func `a text without events gives an empty graph`(text: String) throws {
    let graph = try story(text)
    #expect(graph.events.isEmpty)
    #expect(graph.relations.isEmpty)
    #expect(graph.documents.count == 1)
  }
}

@Suite struct `Graphs as a whole` {
  static let text = """
    The Mayor’s café in Zürich burned on 3 May 2019. Žofie Bílá, who owned it, left Zürich two days later — “for good”, \
    she said. 🎉 The café opened again on 7 June 2019.
    """

  @Test func `offsets count code points`() throws {
    let points = Array(Self.text.unicodeScalars)
    let graph = try story(Self.text)
    #expect(graph.events(mentioning: "opened").count == 1)
    for mention in graph.events.flatMap(\.mentions) {
      try #require(0 <= mention.begin && mention.begin < mention.end && mention.end <= points.count)
      let words = String(String.UnicodeScalarView(points[mention.begin..<mention.end]))
      #expect(words == mention.text)
    }
    for time in graph.times {
      try #require(0 <= time.begin && time.begin < time.end && time.end <= points.count)
      #expect(String(String.UnicodeScalarView(points[time.begin..<time.end])) == time.text)
    }
  }

  @Test func `two readings give the same bytes`() throws {
    #expect(try story(Self.text).jsonText() == story(Self.text).jsonText())
  }

  @Test func `ids count up from one and name everything once`() throws {
    let graph = try story(Self.text)
    #expect(graph.events.map(\.id) == graph.events.indices.map { "e\($0 + 1)" })
    #expect(graph.times.map(\.id) == graph.times.indices.map { "t\($0 + 1)" })
    let ids = Set(graph.events.map(\.id))
    #expect(Set(graph.relations.map(\.id)).count == graph.relations.count)
    for relation in graph.relations {
      #expect(ids.contains(relation.source) && ids.contains(relation.target))
    }
    for event in graph.events {
      #expect(event.parent.map(ids.contains) ?? true)
    }
  }

  @Test func `the quotation of a mention is its sentence`() throws {
    let graph = try story("The mill\nburned. The crew sang.")
    #expect(try graph.event("burned").mentions.first?.quote == "The mill burned.")
    #expect(try graph.event("sang").mentions.first?.quote == "The crew sang.")
  }

  @Test func `several documents keep their ids apart`() throws {
    let reader = DocumentReader(format: .plainText)
    let graph = try EventGraph([
      reader.document("The mill burned.", id: "d1"), reader.document("The crew sang.", id: "d2"),
    ])
    #expect(graph.documents.map(\.id) == ["d1", "d2"])
    #expect(Set(graph.events.map(\.id)).count == graph.events.count)
    #expect(try graph.event("sang").mentions.map(\.document) == ["d2"])
  }

  @Test func `a long monotonous text is read to its end`() throws {
    let graph = try story(String(repeating: "He left. ", count: 2000))
    #expect(graph.events.flatMap(\.mentions).count == 2000)
    expectAcyclic(graph)
  }

  @Test func `what a time leaves open is a finding`() throws {
    let document = Document(
      text: SourceText("The ship sank last Friday."),
      blocks: [Block(span: SourceText("The ship sank last Friday.").span, kind: .paragraph)])
    let findings = try EventGraph(document).findings
    #expect(findings.map(\.kind) == [.noAnchor])
  }

  @Test func `did before a verb tells no deed of its own`() throws {
    let graph = try story("In May 2003 she did nothing but polish the bells.")
    #expect(try graph.event("polish").label == "She polished bells")
    #expect(graph.events(mentioning: "did").isEmpty)
    let denied = try story("In May 2003 she did not polish the bells.")
    #expect(try denied.event("polish").status == .negated)
  }

  @Test func `what has yet to be done has not been done`() throws {
    let graph = try story("The report was expected in March but has yet to be published.")
    #expect(try graph.event("published").status == .negated)
    #expect(graph.events(mentioning: "has").isEmpty)
  }
}

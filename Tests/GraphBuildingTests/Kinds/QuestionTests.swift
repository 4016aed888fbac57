import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Questions and answers` {
  @Test func `a short answer with a date belongs to its question`() throws {
    expect(
      try story(
        """
        When was the chapel built?

        In 1874.

        When did it burn down?

        On 9 June 1931, at about 4 p.m.

        Which year did the parish sell it? 1950.
        """, created: nil),
      matches: """
        built @ 1874
        burn @ 1931-06-09T16:00~
        sell @ 1950
        """)
  }

  @Test func `so it does behind the letters of questions and answers`() throws {
    expect(
      try story(
        """
        Q: When did the organ fail?
        A: On 4 May 2019.

        Q: Who mended it?
        A: The firm mended it on 6 May 2019.
        """, created: nil),
      matches: """
        fail @ 2019-05-04
        mended @ 2019-05-06
        """)
  }

  @Test func `yes and no decide what is asked`() throws {
    let graph = try story(
      """
      Was the chapel inspected? It was, in March 2018. Did the parish insure it? No. Didn't the neighbours protest? \
      Yes. Hasn't the tower fallen? They say nothing.
      """, created: nil)
    expect(
      graph,
      matches: """
        inspected @ 2018-03
        insure status negated
        protest status occurred
        no event "fallen"
        """)
    #expect(try graph.event("protest").status == .occurred)
  }

  @Test(arguments: [
    "Who pays for the roof? The county is silent.", "What happens next?",
    "Has this been done before? Few remember the old roof.",
    "Why was the chapel sold? Nobody could tell.",
  ])
  func `what only a question names is no event`(text: String) throws {
    let graph = try story(text, created: nil)
    for word in ["pays", "happens", "done", "sold"] {
      #expect(graph.events(mentioning: word).isEmpty)
    }
  }

  @Test func `an answer of its own dates its own events`() throws {
    let graph = try story(
      "Why was the chapel sold? In 1950 prices fell. When did it burn? Nobody knew until 1960.",
      created: nil)
    expect(graph, matches: "fell @ 1950")
    #expect(graph.events(mentioning: "sold").isEmpty)
    #expect(graph.events(mentioning: "burn").isEmpty)
  }

  @Test func `a clause of time in a question tells what is known`() throws {
    expect(
      try story("What did people say when the tower fell in 1911? They wept.", created: nil),
      matches: "fell @ 1911")
  }
}

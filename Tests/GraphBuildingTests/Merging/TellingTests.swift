import EventModel
import ISO8601
import IntervalAlgebra
import Testing

/// What somebody said, put off or led, and of which event that is told.
@Suite struct `Mentions of a deed` {
  @Test func `what a noun takes for given does not make a plan come true`() throws {
    let graph = try story(
      "The steward said she would visit the quarry next week. If the visit fails, the men may leave."
    )
    let visit = try #require(
      graph.events.first { $0.mentions.contains { $0.text == "visit" } })
    #expect(visit.mentions.count == 2)
    #expect(visit.status == .planned)
    let made = try story("The steward visited the quarry. If the visit fails, the men may leave.")
    #expect(try made.event("visited").status == .occurred)
  }

  @Test func `what others put off is not what was done by some`() throws {
    let graph = try story(
      """
      The council voted on 12 May 2020 to sell the pier. The guild had been expected to decide in March, but it postponed the \
      vote after a hearing on 3 March 2020.
      """)
    #expect(graph.events(mentioning: "voted") != graph.events(mentioning: "vote"))
    #expect(
      try graph.event("postponed vote").time?.edtf.bounds.earliest == nil
        || graph.event("postponed vote").time?.edtf.description.hasPrefix("2020-03") ?? false)
  }

  @Test func `a report that found something is no reporting`() throws {
    let graph = try story(
      """
      The statement of the harbour board, published on 8 May 2014, found that the tug had leaked. The tug was last heard at 04:20 on \
      3 March 2011, when it stated that it had passed Marl.
      """)
    #expect(
      graph.events(mentioning: "statement").isDisjoint(with: graph.events(mentioning: "stated")))
  }

  @Test func `what is said after the story went on is another statement`() throws {
    let graph = try story(
      """
      On 9 May 2015 Dora Holm said that the work would start. On 11 June 2016 the boiler burst. Dora Holm said that it would be \
      replaced.
      """)
    #expect(graph.events(mentioning: "said").count == 2)
    let one = try story(
      "On 9 May 2015 Dora Holm said that the work would start. She said that it would be cheap.")
    #expect(one.events(mentioning: "said").count == 1)
  }

  @Test func `a message and what it is sent to say are one event`() throws {
    let graph = try story("On 9 May 2015 Dora Holm telephoned to say that the mill had burned.")
    #expect(graph.events(mentioning: "say") == graph.events(mentioning: "telephoned"))
    let paid = try story(
      "On 9 May 2015 Dora Holm telephoned to say that work would start, and a fee was paid on 12 May."
    )
    #expect(
      try paid.relation(from: paid.event("paid"), to: paid.event("telephoned")) != .before)
    let two = try story("On 9 May 2015 Dora Holm stayed to say that the mill had burned.")
    #expect(two.events(mentioning: "say") != two.events(mentioning: "stayed"))
  }

  @Test func `who led a meeting is told of the meeting`() throws {
    let graph = try story("An inquest was held on 3 May 2015, chaired by Dora Holm.")
    #expect(graph.events(mentioning: "chaired") == graph.events(mentioning: "inquest"))
    let beaten = try story("The regiment was beaten on 3 May 2015, led by Dora Holm.")
    #expect(beaten.events(mentioning: "led") != beaten.events(mentioning: "beaten"))
  }

  @Test func `a habit in a headline is not what was done once`() throws {
    let graph = try story(
      "Dancer who taught children dies\n\nKarl Best died on 3 July 2024. He had taught for the last time in June."
    )
    #expect(graph.events(mentioning: "taught").count == 2)
    let same = try story(
      "Dancer who taught orphans dies\n\nKarl Best died on 3 July 2024. He had taught orphans in Lund in June 1990."
    )
    #expect(same.events(mentioning: "taught").count == 1)
  }

  @Test func `what stopped working is no stop`() throws {
    let graph = try story(
      "A stop at the pier was planned. The tug sailed on 3 May 2015. By then its clock had stopped working."
    )
    #expect(graph.events(mentioning: "stop") != graph.events(mentioning: "stopped"))
    let strike = try story("The strike began in May 2015. By June it had stopped.")
    #expect(try strike.event("strike").status == .occurred)
  }

  @Test func `what could not be heard before something else is no hearing told later`() throws {
    let graph = try story(
      """
      The sexton appealed, but before the appeal could be heard he was taken ill. In March 2021 the court held a hearing.
      """)
    #expect(graph.events(mentioning: "heard").isDisjoint(with: graph.events(mentioning: "hearing")))
    let heard = graph.events.first { $0.mentions.contains { $0.text == "heard" } }
    #expect(heard?.status == .possible)
  }
}

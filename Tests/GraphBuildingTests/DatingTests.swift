import AnnalsTesting
import EventModel
import ISO8601
import IntervalAlgebra
import Testing

@Suite struct `Dates that follow from other events` {
  @Test func `days before an event count from its date`() throws {
    let graph = try story(
      "The vote took place on 20 June 2019. Ten days before the vote, the minister resigned.")
    expectDate("2019-06-10", of: "resigned", in: graph)
  }

  @Test func `some days before an event give no day`() throws {
    let graph = try story(
      "The vote took place on 20 June 2019. Some days before the vote, the minister resigned.")
    let resigned = try graph.event("resigned")
    #expect(resigned.time?.within != false)
    #expect(try graph.relation(from: resigned, to: graph.event("vote")) == .before)
  }

  @Test func `days before an event without a date give none`() throws {
    let graph = try story(
      "The vote took place. Ten days before the vote, the minister resigned.", created: nil)
    expect(graph, matches: "resigned @ none")
  }

  @Test func `what went on for years before an event is not dated by their number`() throws {
    let graph = try story(
      "Anna Berg taught for three years before she joined the choir in 1958.", created: nil)
    #expect(try graph.event("taught").time?.within != false)
  }

  @Test func `an age counts from the birth`() throws {
    let graph = try story("Anna Berg was born in 1950. At seventeen she left Norway.")
    expect(graph, matches: "left @ within 1967/1968")
  }

  @Test(arguments: [
    "Anna Berg was born in 1950. The ship sailed at seventeen knots.",
    "Anna Berg grew up in Oslo. At seventeen she sailed to Norway.",
  ])
  func `a number without a birth, or of something else, is no age`(text: String) throws {
    #expect(try story(text, created: nil).event("sailed").time?.rule != "time.age")
  }

  @Test func `an event between two dated ones fell between their dates`() throws {
    let graph = try story(
      """
      The vote took place on 20 June 2019. The king died on 30 June 2019. \
      The minister resigned after the vote and before the king died.
      """)
    let resigned = try graph.event("resigned")
    #expect(resigned.time?.within == true)
    #expect(resigned.time?.basis == .inferred)
    #expect(resigned.time?.edtf.description.hasPrefix("2019-06-20/") == true)
  }

  @Test func `what is told in the past had happened when the text was written`() throws {
    expect(
      try story("The bridge collapsed."), matches: "collapsed @ within ../2020-05-15")
    expect(try story("The bridge collapsed.", created: nil), matches: "collapsed @ none")
  }

  @Test func `what is to come comes after the text`() throws {
    expect(
      try story("The crew will repair the bridge."),
      matches: """
        repair status planned
        repair @ within 2020-05-15/..
        """)
  }
}

@Suite struct `Nesting` {
  @Test(arguments: [
    ("The minister resigned during the summit.", "resigned", "summit"),
    ("The minister fell asleep at the ceremony.", "fell", "ceremony"),
  ])
  func `what happens during an event is part of it`(
    text: String, inner: String, outer: String
  ) throws {
    let graph = try story(text)
    #expect(try graph.event(inner).parent == graph.event(outer).id)
  }

  @Test(arguments: [
    ("The minister resigned after the summit.", "resigned"),
    ("The minister praised the summit.", "praised"),
    ("While the crew slept, the ship struck a rock.", "struck"),
  ])
  func `what comes after it, or beside it, is not`(text: String, inner: String) throws {
    #expect(try story(text).event(inner).parent == nil)
  }
}

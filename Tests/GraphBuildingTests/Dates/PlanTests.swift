import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Plans put off, called off and carried out` {
  @Test(arguments: [
    "The summit, which had been arranged for 2 November 2011, was cancelled.",
    "A summit that was planned for 2 November 2011 was called off.",
    "The summit planned for 2 November 2011 was called off.",
    "The summit listed for 2 November 2011 was vacated.",
  ])
  func `what was called off keeps the day that it was to be on`(text: String) throws {
    expect(
      try story(text, created: nil), matches: "summit @ 2011-11-02\nsummit status negated")
  }

  @Test(arguments: [
    "Two weeks before the election, the mayor fell ill yesterday.",
    "The strike comes ten days before the election on 3 June 2021.",
  ])
  func `what has a date after the text is still to come`(text: String) throws {
    #expect(try story(text, created: "2021-05-14").event("election").status == .planned)
  }

  @Test(arguments: [
    ("Two weeks before the election, the mayor fell ill on 3 April.", "election"),
    ("Two days before the election, the mayor fell ill on 12 May.", "election"),
    ("The barge sank on 3 June 2022.", "sank"),
  ])
  func `what was by the day of the text, or is told as done, happened`(
    text: String, word: String
  ) throws {
    #expect(try story(text, created: "2021-05-14").event(word).status == .occurred)
  }

  @Test(arguments: [
    ("The weir is scheduled for completion by 2071.", "scheduled"),
    ("The film was scheduled for release in May 2011.", "scheduled"),
    ("The film scheduled for release in May 2011 was banned.", "scheduled"),
  ])
  func `what something is fixed for is still to come then`(text: String, word: String) throws {
    let plan = try story(text, created: nil).event(word)
    #expect(plan.status == .planned)
    #expect(plan.time != nil)
    #expect(
      try story("The film was scheduled in May 2011.", created: nil).event("scheduled").status
        == .occurred)
  }

  @Test func `the dead do not do what they were to do`() throws {
    let text = "Ann Lee died on 3 May 2019. She was to open the school in June 2019."
    expect(try story(text), matches: "open status negated")
    let buried = "Ann Lee died on 3 May 2019. Bo Ray was to open the school in June 2019."
    expect(try story(buried, created: "2019-05-05"), matches: "open status planned")
  }

  @Test(arguments: [
    "The rally, which was planned for 7 October, will be held on the 14th instead.",
    "The rally, planned for 7 October, will be held on 14 October.",
  ])
  func `what will be held on another day is planned for that day`(text: String) throws {
    let graph = try story(text, created: "2023-09-01")
    expect(graph, matches: "rally @ 2023-10-14\nrally status planned")
    let kept = try story("The rally, planned for 7 October, will be fun.", created: "2023-09-01")
    expect(kept, matches: "rally @ 2023-10-07")
  }

  @Test(arguments: [
    "A hearing was fixed for 7 January 2019. It was postponed and took place on 21 January.",
    "The hearing was fixed for 7 January 2019 but was adjourned and took place on 21 January.",
    "The hearing, planned for 7 January 2019, was put back twice and was held on 21 January.",
    "The hearing, scheduled for 7 January 2019, took place on 21 January.",
    "The hearing, which had been fixed for 7 January 2019, was held on 21 January.",
    "The hearing was set for 7 January 2019 but took place on 21 January.",
    "The hearing was fixed for 7 January 2019 but was adjourned. It was held on 21 January.",
  ])
  func `what was put off was on the day that it took place`(text: String) throws {
    let graph = try story(text, created: nil)
    expect(graph, matches: "hearing @ 2019-01-21\nhearing status occurred")
    #expect(graph.events.allSatisfy { $0.time?.edtf.description != "2019-01-07" })
  }

  @Test func `what was put off is on the day it was put off to, where one is told`() throws {
    let vote = try story(
      "The vote was to take place on 3 June 2020, but was put off until 7 July 2020.")
    expect(vote, matches: "vote @ 2020-07-07\nvote status planned")
    #expect(vote.events.allSatisfy { $0.time?.edtf.description != "2020-06-03" })
    // Where no other day is told, it did not take place on the first.
    let trial = try story("The trial, planned for 4 May 2020, was postponed.")
    expect(trial, matches: "trial @ 2020-05-04\ntrial status negated")
  }

  @Test func `what was set for a day was on the day told of it next, if any`() throws {
    let match = try story(
      "The match was planned for 7 May 2019. It was played on 9 June 2019.", created: nil)
    expect(match, matches: "match @ 2019-06-09")
    let other = try story(
      "The match was planned for 7 May 2019. It drew a crowd on 9 June 2019.", created: nil)
    expect(other, matches: "match @ 2019-05-07")
  }

  @Test func `what might be put off, or was not, keeps its day`() throws {
    let graph = try story("A vote was set for 3 June 2020. It could be postponed.")
    expect(graph, matches: "vote @ 2020-06-03")
    let other = try story("A vote was set for 3 May 2020. It was not postponed.")
    expect(other, matches: "vote @ 2020-05-03")
  }

  @Test func `what had begun was not undone when it was called off`() throws {
    let graph = try story("The strike, which began on 3 May 2020, was called off on 5 May.")
    expect(graph, matches: "strike status occurred")
    let plan = try story("The strike, which was due to start on 3 June, was called off.")
    expect(plan, matches: "strike status negated\nstart status negated")
  }

  @Test func `where something was due is another event than where it left, and planned`() throws {
    let graph = try story(
      "The ferry left Kost at 18:52 on 3 May 2020 and was due in Varna at 21:30.", created: nil)
    expectDate("2020-05-03T18:52", of: "left", in: graph)
    let due = try #require(graph.events.first { $0.label.contains("due") })
    #expect(due.time?.edtf.description == "2020-05-03T21:30" && due.status == .planned)
  }

  @Test func `what is not expected until a time is one event, planned for it`() throws {
    let graph = try story("The pier is not expected to reopen until 2029.", created: "2026-05-01")
    #expect(graph.events.map(\.status) == [.planned])
    expectDate("2029", of: "reopen", in: graph)
    let never = try story("The pier is not expected to reopen.", created: "2026-05-01")
    #expect(never.events.contains { $0.status == .negated })
  }

  @Test func `what had been done when something happened is not of its day`() throws {
    let graph = try story("She died in 1960, when she had printed two books.", created: nil)
    #expect(try graph.event("printed").time?.rule != "time.when")
    let when = try story("She died in 1960, when she fell.", created: nil)
    #expect(try when.event("fell").time?.rule == "time.when")
  }

  @Test(arguments: ["had been planning to visit", "had hoped to visit", "had been due to visit"])
  func `what had been meant for a month is of the first behind the story`(verb: String) throws {
    let graph = try story(
      "The envoy fell ill on 12 May. She \(verb) Oslo in August.", created: "2021-06-02")
    expectDate("2021-08", of: "visit", in: graph)
    let late = try story(
      "The firm had intended to open a branch in August.", created: "2021-10-02")
    expectDate("2021-08", of: "open", in: late)
    let went = try story(
      "The envoy fell ill on 12 May. She visited Oslo in August.", created: "2021-06-02")
    expectDate("2020-08", of: "visited", in: went)
  }

  @Test func `what was going to be when it was told is not after the writing`() throws {
    let graph = try story(
      "In March 1987 the clerk warned them that the mill was going to be sold.",
      created: "2019-12-10")
    expect(graph, matches: "sold @ within 1987-03/..")
    let stay = try story("The lease was to last ten years.", created: "2019-12-10")
    #expect(try stay.event("last").time?.edtf.description != "2019-12-10/..")
    let now = try story("The mill is going to be sold.", created: "2019-12-10")
    expect(now, matches: "sold @ within 2019-12-10/..")
  }

  @Test func `what will be in some weeks is about then`() throws {
    let graph = try story("The panel will decide in three weeks.", created: "2021-04-01")
    expectDate("2021-04-22~", of: "decide", in: graph)
    let walk = try story("She will walk 300 miles in three weeks.", created: "2021-04-01")
    #expect(try walk.event("walk").time?.edtf.description != "2021-04-22~")
  }

  @Test(arguments: [
    ("The plant stopped selling the heater on 3 May 2019.", "stopped", "selling", "2019-05-03"),
    ("The firm ceased printing the paper in June 2004.", "ceased", "printing", "2004-06"),
    ("Ann Berg quit smoking in 1999.", "quit", "smoking", "1999"),
  ])
  func `the day on which something was given up is its end`(
    text: String, stop: String, given: String, date: String
  ) throws {
    let graph = try story(text, created: nil)
    #expect(try graph.event(stop).time?.edtf.description == date)
    #expect(try graph.event(given).time?.edtf.description == "../\(date)")
  }

  @Test func `what is for a day or goes on then is not given up then`() throws {
    let tickets = try story("The shop stopped selling tickets for 3 May 1999.", created: nil)
    #expect(try tickets.event("stopped").time == nil)
    let work = try story("Ann Berg kept working there in 1999.", created: nil)
    #expect(try work.event("working").time?.edtf.description == "1999")
  }

  @Test func `an application is dated, not what it asks for`() throws {
    let graph = try story("The firm applied to build a tower in March 2011.", created: nil)
    #expect(try graph.event("applied").time?.edtf.description == "2011-03")
    #expect(try graph.event("build").time?.basis == .inferred)
    let plan = try story("The firm agreed to hold a meeting in March 2011.", created: nil)
    #expect(try plan.event("agreed").time?.basis != .stated)
  }

  @Test func `what is given for a day is not given then`() throws {
    let graph = try story(
      "She rang her vet on 8 March 2017 and was given an appointment for the following Monday.",
      created: "2020-05-15")
    #expect(
      graph.events.contains {
        $0.status == .planned && $0.time?.edtf.description == "2017-03-13"
      })
    #expect(try graph.event("given").time?.edtf.description != "2017-03-13")
    let past = try story(
      "On 8 March 2017 she was given a party for three days.", created: "2020-05-15")
    expectDate("2017-03-08", of: "party", in: past)
  }
}

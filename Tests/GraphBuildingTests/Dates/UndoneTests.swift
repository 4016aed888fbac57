import AnnalsTesting
import DocumentReading
import EventModel
import ISO8601
import Testing

@Suite struct `What was to be and was not` {
  @Test(arguments: [
    "The gala planned for 2 March 2014 did not take place. It was held on 9 March.",
    "The gala fixed for 2 March 2014 was not held; it took place on the 9th.",
  ])
  func `what did not take place keeps its day beside the one held instead`(text: String) throws {
    let graph = try story(text, created: nil)
    expect(graph, matches: "gala @ 2014-03-02\ngala status negated")
    #expect(graph.events.contains { $0.time?.edtf.description == "2014-03-09" })
    let late = try story(
      "The gala, planned for 2 March 2014, was not held until 9 March.", created: nil)
    expect(late, matches: "gala @ 2014-03-09\ngala status occurred")
  }

  @Test(arguments: ["begin", "open"])
  func `what was to begin and never took place is one event`(verb: String) throws {
    let never = try story(
      "The hearings were to \(verb) on 4 May 2014 but never took place.", created: nil)
    expect(never, matches: "count 1\nhearings status negated\nhearings @ 2014-05-04")
    let held = try story(
      "The hearings were to \(verb) on 4 May 2014 and took place in June.", created: nil)
    expect(held, matches: "count 2\nhearings status occurred")
  }

  @Test(arguments: [
    "A raid feared for 4 May 2014 did not come.", "A raid expected on 4 May 2014 never came.",
    "An answer promised for 4 May 2014 was not forthcoming.",
  ])
  func `what did not come is one event`(text: String) throws {
    let graph = try story(text, created: nil)
    #expect(graph.events.filter { $0.status == .negated }.count == 1)
    #expect(!graph.events.contains { $0.status == .planned })
    let came = try story("The guests did not come to the hall.", created: nil)
    #expect(came.events.count == 1)
  }

  @Test func `what has a day of its own took place, though it should have on another`() throws {
    let graph = try story(
      "Her debut, at the Arn Hall in May 1971, should have taken place the previous spring, but the hall burned.",
      created: nil)
    expect(graph, matches: "debut @ 1971-05\ndebut status occurred")
    let missed = try story("Her debut should have taken place in May 1971.", created: nil)
    #expect(!missed.events.contains { $0.status == .occurred })
  }

  @Test func `what something came close to is no event`() throws {
    let near = try story("The talks came close to collapse on 4 May 2014.", created: nil)
    #expect(near.events(mentioning: "collapse").isEmpty)
    let fell = try story("The talks came before the collapse of the firm.", created: nil)
    #expect(!fell.events(mentioning: "collapse").isEmpty)
  }

  @Test func `what was averted stands denied beside the averting`() throws {
    let graph = try story("A strike was averted on 4 May 2014.", created: nil)
    expect(graph, matches: "averted @ 2014-05-04\nstrike status negated")
    let held = try story("A strike was ended on 4 May 2014.", created: nil)
    #expect(!held.events.contains { $0.status == .negated })
  }

  @Test func `what a denied clause waits for is not over before the writing`() throws {
    let graph = try story(
      "Once the barge has docked on 4 May 2030, the crew will be paid.", created: "2024-05-02")
    expect(graph, matches: "docked @ 2030-05-04\ndocked status planned")
    let past = try story(
      "Once the barge had docked on 4 May 2020, the crew was paid.", created: "2024-05-02")
    expect(past, matches: "docked @ 2020-05-04\ndocked status occurred")
  }

  @Test(arguments: [
    ("The cave was found not by Holm but by Berg.", "Berg"),
    ("It was not Holm but Berg who found the cave.", "Berg"),
    ("The cave was found by Berg rather than Holm.", "Berg"),
  ])
  func `who is denied takes no part`(text: String, name: String) throws {
    let graph = try story(text, created: nil)
    let found = try graph.event("found")
    #expect(found.label.contains(name) && !found.label.contains("Holm"))
  }

  @Test(arguments: [
    ("The fair, due to run until June 2014, closed on 2 April 2014.", EventStatus.negated),
    ("The fair, due to run until June 2014, was cut short on 2 April 2014.", .negated),
    ("The fair, due to run until June 2014, opened on 2 April 2014.", .planned),
    ("The fair, due to run until June 2014, closed on 30 June 2014.", .planned),
    ("The fair was to run until June 2014. It was ended on 2 April 2014.", .negated),
  ])
  func `what was ended before its day did not go on until then`(
    text: String, status: EventStatus
  ) throws {
    #expect(try story(text, created: nil).event("run").status == status)
  }

  @Test func `somebody has until a day for what he has to do`() throws {
    let graph = try story("The cook had until 3 May 2014 to leave the inn.", created: nil)
    #expect(try graph.event("leave").time?.edtf.description == "../2014-05-03")
    #expect(try graph.event("leave").status == .possible)
    let given = try story("The cook was given until 3 May 2014 to leave.", created: nil)
    #expect(try given.event("leave").time?.edtf.description == "../2014-05-03")
    #expect(try given.event("given").time?.basis != .stated)
    let slept = try story("The cook slept until 3 May 2014 to rest.", created: nil)
    #expect(try slept.event("slept").time?.edtf.description == "../2014-05-03")
  }

  @Test func `what was put off again behind an insertion is on the last day`() throws {
    let graph = try story(
      "The fair was put off to May 2014 and then, for lack of funds, to June 2015.", created: nil)
    expect(graph, matches: "fair @ 2015-06\nfair status planned")
    let went = try story(
      "The fair was put off to May 2014 and Lund, for lack of funds, went to Oslo.", created: nil)
    expect(went, matches: "fair @ 2014-05")
  }

  @Test func `an attempt is not what was left undone before`() throws {
    let graph = try story("The seal was not broken. On 4 May 2014 they tried to break the seal.")
    #expect(graph.events(mentioning: "broken") != graph.events(mentioning: "break"))
    let tried = try story("They tried to break the seal, but the seal was not broken.")
    #expect(tried.events(mentioning: "broken") == tried.events(mentioning: "break"))
  }

  @Test func `an entry that says how far something got tells of one event`() throws {
    let log = try story(
      """
      10:02: Alarm raised.
      10:55: Backup finished.
      """)
    #expect(log.events.count == 2)
    let told = try story("The update of both servers was completed on 4 May 2014.")
    #expect(told.events(mentioning: "update").count == 1)
  }

  @Test(arguments: [
    ("The thief walked slowly so as not to wake the cook.", "wake", "not to wake cook"),
    ("The thief walked slowly so as to wake the cook.", "wake", "wake cook"),
  ])
  func `a label says what somebody took care not to do`(
    text: String, word: String, end: String
  ) throws {
    let label = try story(text, created: nil).event(word).label
    #expect(label.hasSuffix(end))
    #expect(label.contains("not") == text.contains("not"))
  }

  @Test func `an item of things to be done is one event with what has become of it`() throws {
    let list = try story(
      """
      # Review of 3 May 2014

      ## To do

      - Mend all locks (night staff): done, 20 May.
      - Hire a cook (office): rejected.
      - Test the bell – in progress.
      - Paint the door: two coats.
      """, created: nil, format: .markdown)
    #expect(try list.event("mend").status == .occurred)
    #expect(try list.event("mend").time?.edtf.description == "2014-05-20")
    #expect(try list.event("hire").status == .negated)
    #expect(try list.event("test").status == .ongoing)
    #expect(try list.event("paint").status == .possible)
    #expect(!list.events.contains { $0.label.lowercased().contains("done") })
  }

  @Test func `what was due to begin on a day that is past and was put off did not begin then`()
    throws
  {
    let past = try story(
      "The first match, due to begin in May last year, was postponed when it rained.")
    #expect(past.events.first { $0.mentions[0].text == "begin" }?.status == .negated)
    let ahead = try story("The first match, due to begin next month, was postponed when it rained.")
    #expect(ahead.events.first { $0.mentions[0].text == "begin" }?.status == .planned)
  }
}

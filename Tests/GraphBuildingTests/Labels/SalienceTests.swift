import AnnalsTesting
import EventModel
import ISO8601
import Testing

@testable import GraphBuilding

@Suite struct `Salience` {
  @Test func `a dated deed of somebody named tells more than a state`() throws {
    let graph = try story("Anna Berg was tired. Anna Berg sold the boat on 3 May 2019.")
    let sold = try graph.event("sold").salience
    for other in graph.events where !other.mentions.contains(where: { $0.text == "sold" }) {
      #expect(other.salience < sold, "\(other.label)")
    }
  }

  @Test func `birth and death in brackets behind the name that a text begins with tell most`()
    throws
  {
    let graph = try story(
      "Ida Lorn (3 May 1820 – 7 June 1899) was a miller. Her family owned a farm. She grew figs.")
    for label in ["Ida Lorn born", "Ida Lorn died"] {
      #expect(try #require(graph.events.first { $0.label == label }).salience > 0.5)
    }
  }

  @Test func `what would have been an hour later steps back and is not joined with what was`()
    throws
  {
    let graph = try story(
      "The kiln cracked on 3 May 2019. “Had it cracked an hour later the nuns would have died,” Ida Lund said."
    )
    let unreal = try #require(graph.events.first { $0.label.contains("an hour later") })
    #expect(unreal.status == .negated && unreal.salience <= 0.05)
    #expect(try graph.event("Kiln cracked").status == .occurred)
  }

  @Test func `what has no date of its own steps back, and what only a heading tells further`()
    throws
  {
    let graph = try story(
      "# Collapse of the Orla bridge\n\nThe council sold the pier on 3 May 2019. The council sold the baths.",
      created: nil)
    let dated = try #require(graph.events.first { $0.label == "Council sold pier" })
    let undated = try #require(graph.events.first { $0.label == "Council sold baths" })
    let heading = try #require(graph.events.first { $0.label.hasPrefix("Collapse") })
    #expect(undated.salience < dated.salience)
    #expect(heading.salience < undated.salience)
  }

  @Test func `a plan with a day tells more than one without`() throws {
    let graph = try story(
      "The council will sell the pier on 3 June 2020. The council will sell the baths.")
    let dated = try #require(graph.events.first { $0.label.contains("pier") })
    let undated = try #require(graph.events.first { $0.label.contains("baths") })
    #expect(undated.salience < dated.salience)
  }

  @Test func `a day counted from another event counts as one with its date`() throws {
    let graph = try story(
      """
      The porter waited. On 3 May 2019 a judge stayed the sale of the baths, two days after the council sold the pier. The clerk waited.
      """)
    let sold = try graph.event("sold").salience
    for event in graph.events where event.label.contains("waited") {
      #expect(event.salience < sold, "\(event.label)")
    }
  }

  @Test func `a dated event tells more than the saying of it`() throws {
    let graph = try story("The minister said that the bridge had collapsed on 3 May 2019.")
    #expect(try graph.event("collapsed").salience > graph.event("said").salience)
  }

  @Test(arguments: [
    (
      "Orsa issued a statement on the strike in May 2019", "issued",
      "Orsa made a statement in May 2019", "statement"
    ),
    (
      "The plan to sell the mill came up in May 2019", "came", "The plan came up in May 2019",
      "came"
    ),
    (
      "Anna Berg saw the plan dropped in May 2019", "dropped", "The plan was dropped in May 2019",
      "dropped"
    ),
    (
      "The clerk answered the last letter in May 2019", "answered",
      "The clerk answered the last in May 2019", "answered"
    ),
    ("The owners began to dig in May 2019", "began", "The owners began in May 2019", "began"),
  ])
  func `a label that leaves open what it tells of steps back`(
    told: String, word: String, left: String, otherWord: String
  ) throws {
    let first = try story("\(told).").event(word)
    let second = try story("\(left).").event(otherWord)
    #expect(first.salience > second.salience, "\(first.label), \(second.label)")
  }

  static let turns = [
    ("The ferry sank off Lund", "sank", "The ferry waited off Lund", "waited"),
    ("The court found for the widow", "found", "The court heard the widow", "heard"),
    ("The painters walked out", "walked", "The painters walked home", "walked"),
    ("The jury found him guilty", "found", "The jury found him pleasant", "found"),
    ("The firm called off the merger", "called", "The firm called the press", "called"),
    ("The verdict came late", "came", "The visitor came late", "came"),
  ]

  @Test(arguments: turns)
  func `an undated turn of the story tells more than what goes on`(
    turn: String, verb: String, other: String, otherVerb: String
  ) throws {
    let (first, second) = (
      try story("Anna Berg slept. \(turn)."), try story("Anna Berg slept. \(other).")
    )
    #expect(try first.event(verb).salience > second.event(otherVerb).salience)
  }

  @Test(arguments: [
    ("Anna Berg closed the mill", "closed", "Anna Berg was angry", "angry"),
    ("Anna Berg closed the mill", "closed", "Anna Berg might close the mill", "close"),
    ("Anna Berg closed the mill on 3 May 2019", "closed", "Anna Berg closed the mill", "closed"),
    ("Anna Berg closed the mill", "closed", "Anna Berg wept over the sale of the mill", "sale"),
  ])
  func
    `what was done, and on which day, tells more than what is so, might be, or is named in passing`(
      deed: String, verb: String, other: String, word: String
    ) throws
  {
    let (first, second) = (
      try story("\(deed). Bo Lee slept. Bo Lee ate."),
      try story("\(other). Bo Lee slept. Bo Lee ate.")
    )
    #expect(try first.event(verb).salience > second.event(word).salience)
  }

  @Test func `what many are told in one sentence makes room, and none falls out`() {
    func event(_ id: String, _ salience: Double, sentence: Int) -> Event {
      Event(
        id: id, label: id, salience: salience,
        mentions: [
          EventMentionRecord(
            document: "d1", begin: 0, end: 1, text: "x", sentence: sentence, quote: "x",
            class: .occurrence,
            tense: .past, aspect: .none, polarity: .positive, modality: nil, rule: "x")
        ])
    }
    var events = [
      event("a", 0.8, sentence: 0), event("b", 0.9, sentence: 0), event("c", 0.7, sentence: 0),
      event("d", 0.75, sentence: 1), event("e", 0.21, sentence: 0), event("f", 0.1, sentence: 0),
    ]
    Crowds.thin(&events)
    #expect(events.map { Int(($0.salience * 100).rounded()) } == [78, 90, 66, 75, 15, 10])
  }

  @Test func `what one day has besides its most telling event steps back once`() throws {
    func event(_ id: String, _ salience: Double, _ date: String) throws -> Event {
      Event(
        id: id, label: id,
        time: EventTime(
          edtf: try #require(EDTF(date)), basis: id == "e" ? .inferred : .stated, rule: "x"),
        salience: salience)
    }
    var events = [
      try event("a", 0.9, "2019-05-03"), try event("b", 0.8, "2019-05-03"),
      try event("c", 0.7, "2019-05-03"), try event("d", 0.6, "2019-05-04"),
      try event("e", 0.5, "2019-05-03"), try event("f", 0.12, "2019-05-04"),
      try event("g", 0.8, "2019-05-03T10:00"),
    ]
    Crowds.thin(&events)
    #expect(events.map { Int(($0.salience * 100).rounded()) } == [90, 72, 62, 60, 50, 10, 80])
  }

  @Test func `what somebody has to do with in general is told in passing`() throws {
    let graph = try story(
      "The port opened in May 2019. Anna Berg took charge of daily operations in Bergen. Bo Lee died after attacks on ferries in Bergen."
    )
    let operations = graph.events.filter { $0.mentions.contains { $0.text == "operations" } }
    #expect(operations.allSatisfy { $0.salience < Event.tellingSalience })
    #expect(try graph.event("attacks").salience >= Event.tellingSalience)
  }

  @Test func `salience lies between nought and one`() throws {
    for text in Labels.texts {
      #expect(try story(text).events.allSatisfy { $0.salience > 0 && $0.salience < 1 })
    }
  }

  @Test(arguments: [
    "Arrest", "Fire burned and Oslo and Bergen", "and Bergen, the mayor and Ann resigned resigned",
    "It would end the contract. r 20r 20r 20r 20r 20r 20r 20r 20r 20r 20r 20r 20The contract was ended.",
    "Talks, and talks and, talks met Ann, and", "No longer", "Bank (MB Bank loan collapsed",
  ])
  func `words in no order give a label or none, and no trap`(text: String) throws {
    for event in try story(text).events { #expect(!event.label.isEmpty) }
  }
}

@Suite struct `Standing facts` {
  static let standing = [
    ("The phone features a wide screen.", "features"),
    ("The canal feeds the river below the weir.", "feeds"),
    ("The model is identical to the old one.", "identical"),
    ("The phone offers the ability to listen to music.", "listen"),
  ]

  static let told = [
    ("Anna Berg teaches in Bergen.", "teaches"),
    ("The ban still hurts the port.", "hurts"),
    ("The pier is closed to the public.", "closed"),
    ("The canal fed the river below the weir.", "fed"),
    ("The canal feeds the river since 1901.", "feeds"),
    ("The mayor offers the union the chance to sell the mill.", "offers"),
  ]

  @Test(arguments: standing)
  func `what is always so of a thing is told in passing`(text: String, word: String) throws {
    let graph = try story("The firm showed it on Monday. " + text)
    for event in graph.events where event.mentions.contains(where: { $0.text == word }) {
      #expect(event.salience <= 0.05, "\(event.label)")
    }
  }

  @Test(arguments: told)
  func `what somebody does, what still is so, and what is dated, is told`(
    text: String, word: String
  ) throws {
    let graph = try story("The firm showed it on Monday. " + text)
    #expect(try graph.event(word).salience > 0.01)
  }

  @Test(arguments: [
    ("They signed a deal to protect the park.", "protect", false),
    ("Anna Holm signed a deal to open the park in May 2030.", "open", true),
    ("Anna Berg protested, releasing a statement.", "releasing", false),
    ("Anna Berg protested, releasing the geese.", "releasing", true),
  ])
  func `what something was for is told in passing unless it has a date`(
    text: String, word: String, isTold: Bool
  ) throws {
    let graph = try story("The firm showed it on Monday. " + text)
    #expect((try graph.event(word).salience >= Event.tellingSalience) == isTold)
  }

  @Test func `what is told in passing is left out of the most telling`() {
    func event(_ id: String, _ salience: Double) -> Event {
      Event(id: id, label: id, salience: salience)
    }
    #expect([event("a", 0.01), event("b", 0.3), event("c", 0.9)].mostTelling(5) == [1, 2])
    #expect([event("a", 0.2), event("b", 0.3), event("c", 0.9)].mostTelling(2) == [1, 2])
    #expect([event("a", 0.01), event("b", 0.02)].mostTelling(5) == [0, 1])
    #expect([Event]().mostTelling(5).isEmpty)
  }

  @Test func `that somebody was not deterred is told in passing`() throws {
    let graph = try story("The firm showed it on Monday. The board was not deterred.")
    #expect(try graph.event("deterred").salience < Event.tellingSalience)
    let deed = try story("The firm showed it on Monday. The board was not paid.")
    #expect(try deed.event("paid").salience >= Event.tellingSalience)
  }
}

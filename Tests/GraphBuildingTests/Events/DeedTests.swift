import AnnalsTesting
import EventModel
import ISO8601
import IntervalAlgebra
import Testing

@Suite struct `One killing and its names` {
  @Test func `the murder is the killing that the text is about`() throws {
    let graph = try story(
      """
      Karl Holm was shot to death on the night of 23 October 2019. Police searched his house for days. The town was shocked. \
      A neighbour saw a car ten days before the murder. Lund was questioned within two weeks of the slaying.
      """)
    expectDate("2019-10-13", of: "saw", in: graph)
    #expect(try graph.event("questioned").time?.edtf.description == "2019-10-23/2019-11-06")
  }

  @Test(arguments: ["Ada Lind", "A guard"])
  func `where two were killed, the murder is nobody's for sure`(second: String) throws {
    let graph = try story(
      """
      Karl Holm was shot to death on 23 October 2019. \(second) was killed on 5 November 2019. The town was shocked. \
      People stayed at home. A neighbour saw a car ten days before the murder.
      """)
    #expect(try graph.event("saw").time?.within == true)
  }
}

@Suite struct `Deeds told in a row and of a first` {
  @Test func `then counts from the deed before it in the same words`() throws {
    let graph = try story(
      """
      On 8 April 2019 police found a gun. Lund said that police think the killer buried the gun in the days before the attack, \
      unearthed it to fire the shots, then hurriedly reburied it and fled.
      """)
    let (found, reburied) = (try graph.event("found"), try graph.event("reburied"))
    #expect(graph.relation(from: found, to: reburied) != .before)
    #expect(try graph.relation(from: graph.event("unearthed"), to: reburied) == .before)
  }

  @Test func `what somebody became the first to do was then`() throws {
    let graph = try story("In 2015 Ada Lind became the first woman to be given the medal.")
    expectDate("2015", of: "given", in: graph)
  }

  @Test func `a time in an apposition dates nothing else`() throws {
    let graph = try story(
      "Lund founded the club in 1932, a force in the 1950s.", created: nil)
    expectDate("1932", of: "founded", in: graph)
  }

  @Test func `a day behind what has been scheduled is its day`() throws {
    let graph = try story(
      "The mayor has scheduled a news conference Thursday.", created: "2020-05-12")
    expectDate("2020-05-14", of: "conference", in: graph)
    #expect(
      try story("The mayor held a news conference Thursday.").event("conference").status
        == .occurred)
  }

  @Test func `yesterday before a comma heads no entry`() throws {
    let graph = try story(
      "Friday, 21 August 2015\n\nYesterday, the army fired.\n\nThe town was shelled. The south retaliated.",
      created: "2015-08-21")
    #expect(try graph.event("retaliated").time?.edtf.description != "2015-08-21")
  }
}

@Suite struct `Beginnings, ends and what never came` {
  @Test func `what began and ended lies between`() throws {
    let graph = try story("The siege of Lund began in 1710. The siege ended in 1712.", created: nil)
    #expect(try graph.event("Siege of Lund").time?.edtf.description == "1710/1712")
  }

  @Test func `a marriage that ended is not the wedding`() throws {
    let graph = try story(
      "Ada Holm married Per Lind in 1986. Her marriage to Lind ended in 2004.", created: nil)
    expectDate("1986", of: "married", in: graph)
  }

  @Test(arguments: [
    (
      "We had meant to close the mill this week, and that will not happen.", "close",
      EventStatus.negated
    ),
    ("They planned to sell the house. That never happened.", "sell", .negated),
    ("They planned to sell the house, and that happened.", "sell", .planned),
    ("They plan to sell the house in June. It may not happen.", "sell", .planned),
    ("They planned to sell the house. That did not happen until May.", "sell", .planned),
    ("They planned to sell the house. A fire that never happened was reported.", "sell", .planned),
    ("The firm called off a gala that was planned for Saturday.", "gala", .negated),
  ])
  func `a pronoun takes up the plan before it`(
    text: String, word: String, status: EventStatus
  ) throws {
    #expect(
      try story(text).events(mentioning: word).allSatisfy { id in
        try story(text).event(id: id)?.status == status
      })
    #expect(try !story(text).events(mentioning: word).isEmpty)
  }

  @Test func `a verb of a log that the model has not seen is an event`() throws {
    let graph = try story(
      "22:40 – The rollback aborts because it needs a table.\n\n22:50 – The team stops.")
    #expect(!graph.events(mentioning: "aborts").isEmpty)
    #expect(try story("The rollback has a table.").events(mentioning: "has").isEmpty)
  }

  @Test func `what shares its auxiliary with what had been done was before as well`() throws {
    let graph = try story(
      "Mr Holm died on 4 August 2018. He had fought abroad and won a medal.", created: nil)
    #expect(try graph.event("won").time?.edtf.description == "../2018-08-04")
    let later = try story(
      "Mr Holm left on 4 August 2018. He met Ann and won a medal.", created: nil)
    #expect(try later.event("won").time?.edtf.description == "2018-08-04/..")
  }

  @Test func `what was not before something was before it`() throws {
    let graph = try story(
      "The gates were shut on 3 May 1901, but not before forty people had escaped.", created: nil)
    expect(
      graph, matches: "escaped status occurred\nescaped before shut\nescaped @ within ../1901-05-03"
    )
    let plain = try story(
      "The gates were shut on 3 May 1901 before anybody had escaped.", created: nil)
    #expect(try plain.event("escaped").status == .possible)
  }

  @Test(arguments: [
    ("By a contract dated 14 March 2016 the tenant agreed to pay.", "agreed", "2016-03-14"),
    ("In a letter dated 3 May 1901 the king asked for help.", "asked", "1901-05-03"),
    ("A memo dated 9 July 1998 warned the owners of rust.", "warned", "1998-07-09"),
    ("A survey dated 9 July 1998 found that the roof leaked.", "found", "1998-07-09"),
    ("A letter dated 9 July 1998 reached the owners in August.", "reached", "1998-08"),
  ])
  func `what a writing did was of its day`(text: String, word: String, date: String) throws {
    expectDate(date, of: word, in: try story(text, created: nil))
  }

  @Test func `what came later than the first clause is not of its time`() throws {
    let graph = try story(
      "In 1901 the chapel burned, and a new one, built in 1908, was consecrated.", created: nil)
    #expect(try graph.event("consecrated").time?.edtf.description == "1908/..")
  }

  @Test(arguments: [
    "She recovered but lost her hearing.", "The army advanced and took the town.",
  ])
  func `a verb without an object does not take that of the next`(text: String) throws {
    let graph = try story(text)
    for label in graph.events.map(\.label) where !label.contains("lost") && !label.contains("took")
    {
      #expect(!label.contains("recovered hearing") && !label.contains("advanced town"))
      #expect(!label.contains("recovered her"))
    }
  }
}

import AnnalsTesting
import EventModel
import ISO8601
import IntervalAlgebra
import Testing

@Suite struct `Occasions and operations with names` {
  @Test(arguments: [
    ("She hosted the 1968 Olympics.", "hosted", "1968"),
    ("Holm retired after the 1996 World Cup.", "retired", "1996/.."),
    ("Holm was killed in the 1917 explosion.", "killed", "1917"),
    ("The bridge was lost in the floods of 1953.", "lost", "1953"),
  ])
  func `what was done at an occasion was then`(text: String, word: String, date: String) throws {
    #expect(try story(text, created: nil).event(word).time?.edtf.description == date)
  }

  @Test func `a bid for an occasion is not of its year`() throws {
    let graph = try story("The town bid for the 2030 World Cup.")
    #expect(try graph.event("bid").time?.edtf.description != "2030")
  }

  @Test func `the same games of two years are two`() throws {
    let graph = try story(
      "She won gold at the 2012 Summer Olympics. The hall had hosted the 1968 Olympics.",
      created: nil)
    #expect(try graph.event("hosted").label.hasSuffix("hosted Olympics"))
  }

  @Test func `a date in brackets dates the operation or battle named before it`() throws {
    let graph = try story(
      """
      The thrust fell upon the corps, which resisted in the Battle of the Lune River (22-25 April 1951) and won. \
      Operation Hazel (5 May 1951) was followed by Operation Elm (June 1951).
      """, created: nil)
    #expect(try graph.event("Battle").time?.edtf.description == "1951-04-22/1951-04-25")
    #expect(try graph.event("fell").time == nil)
    let named = graph.events.filter { $0.label.hasPrefix("Operation") && $0.time?.within == false }
    #expect(named.map(\.label) == ["Operation Hazel", "Operation Elm"])
    #expect(named.compactMap { $0.time?.edtf.description } == ["1951-05-05", "1951-06"])
  }

  @Test func `an operation without a date of its own is what is told of it`() throws {
    let graph = try story("Operation Hazel began in May 1951.", created: nil)
    #expect(graph.events.map(\.label) == ["Operation Hazel began"])
  }

  @Test func `a battle with a name is not the one told before without it`() throws {
    let graph = try story(
      """
      Units of the Holm Division fought a short battle in February 1951. The weather was bad. The army rested. \
      It met the rebels again in the Battle of Lund.
      """, created: nil)
    #expect(graph.events(mentioning: "battle").count == 2)
    let fought = try graph.event("fought")
    let names = fought.participants.compactMap { id in
      graph.participants.first { $0.id == id }?.name
    }
    #expect(names == ["Holm Division"])
  }

  @Test func `a battle at a place is the one named after the place`() throws {
    let graph = try story(
      "The army fought a battle at Lund in 1951. The Battle of Lund lasted two days.", created: nil)
    #expect(graph.events(mentioning: "battle").count == 1)
  }
}

@Suite struct `Reports of figures` {
  @Test(arguments: [
    ("At the carrier, third-quarter profit jumped 16%.", "jumped", "1989-35"),
    ("The bank reported third-quarter profit of $5 million.", "profit", "1989-35"),
    ("Retail sales in May rose 3%.", "rose", "1989-05"),
    ("In the first nine months, profit rose.", "rose", "1989-01/1989-09"),
    ("Profit fell in the first six months of 1988.", "fell", "1988-01/1988-06"),
    (
      "In the third quarter, profit fell. In the nine months, Lund earned $5 million.", "earned",
      "1989-01/1989-09"
    ),
    ("In the second quarter, profit fell. Revenue rose.", "rose", "1989-34"),
  ])
  func `a figure is of the period that stands with it`(
    text: String, word: String, date: String
  ) throws {
    let time = try story(text, created: "1989-10-26").event(word).time
    #expect(time?.edtf.description == date)
    #expect(time?.within == false)
  }

  @Test(arguments: [
    ("The bank reported third-quarter profit of $5 million.", "reported"),
    ("In the first nine months of the war Lund wrote a book.", "wrote"),
    ("In the first eleven months, profit rose.", "rose"),
    ("In the second quarter, profit fell.\n\nRevenue rose.", "rose"),
  ])
  func `what was said, was of something else or is not over is not of it`(
    text: String, word: String
  ) throws {
    #expect(try story(text, created: "1989-10-26").event(word).time?.within == true)
  }
}

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

  @Test func `where two were killed, the murder is nobody's for sure`() throws {
    let graph = try story(
      """
      Karl Holm was shot to death on 23 October 2019. Ada Lind was killed on 5 November 2019. The town was shocked. \
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

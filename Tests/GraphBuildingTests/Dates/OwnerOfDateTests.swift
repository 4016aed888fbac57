import ISO8601
import AnnalsTesting
import EventModel
import Testing

/// A sentence, the words of which it tells the date, and the dates.
struct Owned: CustomTestStringConvertible, Sendable {
  let text: String
  let dates: [String: String]

  var testDescription: String { text }

  init(_ text: String, _ dates: [String: String]) {
    self.text = text
    self.dates = dates
  }
}

@Suite struct `Whose date it is` {
  @Test(arguments: [
    Owned(
      "The ledger covered the mill from its opening in May 1910 to its closure in August 1931.",
      ["opening": "1910-05", "closure": "1931-08"]),
    Owned(
      "The panel heard the claim over three days beginning on 4 October 2010.",
      ["heard": "2010-10-04/2010-10-07"]),
    Owned(
      "She hired Karl Berg, then her only rival, in September 2011.", ["hired": "2011-09"]),
    Owned(
      "She became captain in 1985, when her father had his first stroke.", ["stroke": "1985"]),
    Owned(
      "The wedding, on 3 May 2012, drew a large crowd.",
      ["wedding": "2012-05-03", "drew": "2012-05-03"]),
    Owned(
      "On 3 May 2012 the rebels answered by freeing the pilots.",
      ["answered": "2012-05-03", "freeing": "2012-05-03"]),
    Owned(
      "The mayor resigned on 3 June 1918. Karl Berg died the same week, in November 1919.",
      ["died": "1919-11"]),
  ])
  func `is found beside other times and nouns`(_ owned: Owned) throws {
    let graph = try story(owned.text)
    for (word, date) in owned.dates {
      #expect(try graph.event(word).time?.edtf.description == date)
    }
  }

  @Test func `what only describes somebody keeps its time`() throws {
    let graph = try story("She founded the club in 1932, a force in the 1940s.")
    #expect(try graph.event("founded").time?.edtf.description == "1932")
  }

  @Test func `from a noun without an end behind it, the verb keeps its date`() throws {
    let graph = try story("Karl Berg withdrew from the talks in 1950.")
    #expect(try graph.event("withdrew").time?.edtf.description == "1950")
  }

  @Test func `a course that ended on a day was not all on that day`() throws {
    let graph = try story("The strike, on 3 May 2012, ended.")
    #expect(try graph.event("ended").time?.edtf.description == "2012-05-03")
  }

  @Test func `a weekday without its date is somewhere in the month`() throws {
    let graph = try story("The band played on a Tuesday in May 1919.", created: nil)
    #expect(try graph.event("played").time?.edtf.description == "1919-05")
  }
}

@Suite struct `Counts behind another verb` {
  @Test func `count from it where an earlier month was told before`() throws {
    let graph = try story(
      "The case was opened on 1 March 2006. A porter was arrested in May but released three days later."
    )
    #expect(try graph.event("released").time?.edtf.description == "2006-05/2006-06")
  }

  @Test func `keep the day they lead to where that is later`() throws {
    let graph = try story("A porter was arrested on 4 May 2006 and released three days later.")
    #expect(try graph.event("released").time?.edtf.description == "2006-05-07")
  }

  @Test func `a term behind what somebody ordered is when that was to be`() throws {
    let graph = try story(
      "The court annulled the sale on 3 May 2018. It ordered a new vote within a week.")
    #expect(try graph.event("ordered").time?.rule != "time.term")
    let other = try story(
      "The court annulled the sale on 3 May 2018. The owner appealed within a week.")
    #expect(try other.event("appealed").time?.rule == "time.term")
  }

  @Test func `days of a coup count from when the ruler was overthrown`() throws {
    let graph = try story(
      "The president was overthrown in June 1974. A judge, dismissed within two weeks of the coup, fled."
    )
    #expect(try graph.event("dismissed").time?.rule == "time.term")
  }
}

@Suite struct `A day told by the clock` {
  @Test func `goes on between times that the text tells nearly`() throws {
    let graph = try story(
      "On 4 March 2019 the mast failed. A crew reached the mast just after eleven. They restarted the motor. Shortly before one o'clock they found a leak."
    )
    #expect(
      try graph.event("restarted").time?.edtf.description == "2019-03-04T11:00/2019-03-04T13:00")
  }

  @Test func `but nothing is put behind a stretch that goes on`() throws {
    let graph = try story(
      "On 4 March 2019 the mast failed. A crew worked from 11:00 to 12:00. They restarted the motor. At 13:00 they found a leak."
    )
    #expect(try graph.event("restarted").time?.rule != "time.between")
  }
}

@Suite struct `Other things of one verb` {
  @Test func `a clause on another thing tells of another event`() throws {
    let graph = try story(
      "The wind drove the flames downhill on 3 May. Karl Berg broke a leg when a tree hit the truck he was driving."
    )
    #expect(graph.events(mentioning: "drove").isDisjoint(with: graph.events(mentioning: "driving")))
  }
}

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

@Suite struct `Which event a date tells of` {
  private func date(_ text: String, _ word: String, created: String? = nil) throws -> String? {
    try story(text, created: created).event(word).time?.edtf.description
  }

  @Test func `a year that an amount is compared with is no date of the verb`() throws {
    let text =
      "Ballots were counted on 4 June 2017. The Blue List took 12 per cent, up three points on 2013."
    #expect(try date(text, "took") != "2013")
    #expect(
      try date("The shares closed up three points on Monday.", "closed", created: "2020-05-15")
        == "2020-05-11")
  }

  @Test func `a time behind “and” with another thing is that of the thing`() throws {
    let text =
      "Ten days later she wrote a letter, and on 14 April a will. She had left on 2 April 1988."
    #expect(try date(text, "wrote") != "1988-04-14")
    #expect(try date("He won a cup, and on 14 April 1988 he sold it.", "sold") == "1988-04-14")
  }

  @Test func `a contest won or lost was when it was held`() throws {
    #expect(try date("Moss won the election of 1962 against Dahl.", "won") == "1962")
    #expect(try date("Moss described the election of 1962 to Dahl.", "described") == nil)
  }

  @Test func `what remained so began with what is told before`() throws {
    #expect(
      try date(
        "A ban was announced on 9 March 1982 and remained in place until May 1983.", "remained")
        == "1982-03-09/1983-05")
    #expect(
      try date(
        "The clerk announced a ban on 9 March 1982 and the mayor remained in office until May 1983.",
        "remained")
        == "../1983-05")
  }

  @Test func `an office that falls vacant is filled at that time, unless later`() throws {
    #expect(try date("Lund retired in 1974 and was replaced by her deputy.", "replaced") == "1974")
    #expect(
      try date("Lund retired in 1974 and was later replaced by her deputy.", "replaced") != "1974")
  }

  @Test func `what was not done when something was is of that time`() throws {
    #expect(
      try date("When the gate was raised in April 1931, the sluice did not drain.", "drain")
        == "1931-04")
    #expect(
      try date("When the gate was raised in April 1931, the sluice had not drained.", "drained")
        != "1931-04")
  }

  @Test func `a time beside the place that a sentence brings forward is that of its clause`() throws
  {
    #expect(
      try date("It was in the attic, in the autumn of 1926, that Berg painted the view.", "painted")
        == "1926-23")
  }

  @Test func `a time behind a semicolon belongs to the clause that it opens`() throws {
    let text =
      "The agent said that the lease was sound; in March 2004, however, the owner sold the farm."
    #expect(try date(text, "sold") == "2004-03")
  }

  @Test func `those whom an accident harmed were harmed on its day`() throws {
    let fire = "A crane toppled on 7 July 2009. Three workers were killed and two injured."
    #expect(try date(fire, "killed") == "2009-07-07")
    #expect(try date(fire, "injured") == "2009-07-07")
    let vote = "The treasurer resigned on 7 July 2009. Three workers were killed."
    #expect(try date(vote, "killed") != "2009-07-07")
  }

  @Test func `somebody due before others has a day there`() throws {
    let graph = try story("The banker is due before a committee on 9 June.")
    expectDate("2020-06-09", of: "due", in: graph)
    expectStatus(.planned, of: "due", in: graph)
    let court = try story("The banker is due in court on 9 June.")
    expectDate("2020-06-09", of: "due", in: court)
  }

  @Test func `who has until a day has to be done by then`() throws {
    let graph = try story("Under the rules, Berg has until 9 June to name a deputy.")
    #expect(
      try graph.event("name").time?.edtf.bounds.latest
        == CalendarDate(year: 2020, month: 6, day: 9)?.bounds.latest)
  }

  @Test func `what must not be before a month is of that month or later`() throws {
    let time = try story("The bridge will not reopen before June 2031.").event("reopen").time
    #expect(time?.edtf.description == "2031-06/..")
    #expect(time?.rule == "time.not-before")
  }

  @Test func `a participle says how long a deed lasted`() throws {
    let graph = try story("A raid in May 1944, lasting six days, emptied the town.", created: nil)
    #expect(try graph.event("raid").duration == "P6D")
  }

  @Test func `within the week is a week from what was told`() throws {
    #expect(
      try date(
        "The mine flooded on 3 May 1956. The manager was dismissed within the week.", "dismissed")
        == "1956-05-03/1956-05-10")
  }

  @Test func `a death comes behind what a clause tells of the dead`() throws {
    let text = "Kerr, who was jailed in 1984, hanged himself. His clerk had left in 1969."
    #expect(try date(text, "hanged") == "1984/..")
    let buried = "Kerr, who was buried in 1984, drowned. His clerk had left in 1969."
    #expect(try date(buried, "drowned") != "1984/..")
  }

  @Test func `what somebody spent a time on took that time`() throws {
    let graph = try story(
      "The store failed on 9 July 2018. Bell spent the next 40 minutes checking pipes.",
      created: nil)
    #expect(try graph.event("checking").duration == graph.event("spent").duration)
  }

  @Test func `a day on which somebody else did the same is no date of the first`() throws {
    let pact =
      "The charter was drafted in May 1970 and approved by Lund within weeks and by Hull in the autumn."
    #expect(try date(pact, "approved") != "1970-23")
    let both = "The charter was drafted in May 1970 and approved by Lund in the autumn."
    #expect(try date(both, "approved") == "1970-23")
  }

  @Test func `what a word without a noun is planned for is planned for the day`() throws {
    let graph = try story("A drill was held in 2018. The next is planned for 21 August.")
    expectDate("2020-08-21", of: "planned", in: graph)
    expectStatus(.planned, of: "planned", in: graph)
    let person = try story("He is booked for 21 August.")
    #expect(try person.event("booked").time?.edtf.description != "2020-08-21")
  }

  @Test func `what was told the same day is of the day told`() throws {
    let text =
      "The boiler broke on 9 July 2018. Bell told Ms Hart the same afternoon that it was ruined."
    #expect(
      try story(text, created: nil).event("told").time?.edtf.bounds.earliest
        == CalendarDate(year: 2018, month: 7, day: 9)?.bounds.earliest)
  }

  @Test func `what had been so since a year stands there, what had been done may be later`() throws
  {
    let had = try story("The heirs sold the barn, which the guild had occupied since 1961.").event(
      "occupied"
    ).time
    #expect(had?.rule == "time.since-then")
    let done = try story("The guild had sold ten barns since 1961.").event("sold").time
    #expect(done?.rule == "time.limit")
  }

  @Test func `where somebody did something is told by the sentence before and behind it`() throws {
    let text =
      "Ada joined the mill in May 1950. It was there that she met Karl Dahl. They were married in May 1953."
    #expect(try date(text, "met") == "1950-05/1953-05")
  }
}

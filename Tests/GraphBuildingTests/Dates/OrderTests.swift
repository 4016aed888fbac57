import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Days for which something is ordered` {
  /// What is ordered on Friday 15 May 2020 or before, its word, and from when.
  @Test(arguments: [
    ("The mayor declared two days of mourning starting on Monday.", "mourning", "2020-05-18/.."),
    ("The bank announced a strike from Monday.", "strike", "2020-05-18/.."),
    ("The mayor ordered three days of mourning from Sunday.", "mourning", "2020-05-17/.."),
    ("The bank promised a reply by Monday.", "reply", "2020-05-15/2020-05-18"),
    ("On Monday the crew announced a march on Wednesday.", "march", "2020-05-13"),
    ("In March the crew announced a tour of Japan in October.", "tour", "2020-10"),
    ("The crew left on Tuesday, announcing a march on Thursday.", "march", "2020-05-14"),
  ])
  func `a day from which it is ordered lies ahead`(
    text: String, word: String, date: String
  ) throws {
    let event = try story(text).event(word)
    #expect(event.time?.edtf.description == date)
    #expect(event.status == .planned)
  }

  @Test func `what is said to start then is planned`() throws {
    let graph = try story("The airline announced new flights starting Monday.")
    expectDate("2020-05-18", of: "starting", in: graph)
    #expect(try graph.event("starting").status == .planned)
    #expect(try graph.event("announced").status == .occurred)
  }

  @Test(arguments: [
    ("The bank cancelled all flights from Monday.", "cancelled", "2020-05-11/2020-05-15"),
    ("In March the crew announced a loss of October.", "announced", "2020-03"),
    ("The strike that the bank announced began on Monday.", "began", "2020-05-11"),
  ])
  func `a day of what was done is past`(text: String, word: String, date: String) throws {
    #expect(try story(text).event(word).time?.edtf.description == date)
  }

  @Test func `a month for which something of several people was set is its own`() throws {
    let graph = try story(
      "War broke out in July 1912. The congress of bakers set for that October was cancelled.",
      created: nil)
    #expect(try graph.event("congress").time?.edtf.description == "1912-10")
    #expect(try graph.event("congress").status == .negated)
  }
}

@Suite struct `Where the order tells the days` {
  @Test func `a day that ends a month stays a day where the text tells it`() throws {
    let graph = try story(
      "The mill burned on 31 January 1999, after the owner had left.", created: nil)
    #expect(try graph.event("left").time?.edtf.description == "../1999-01-31")
    let month = try story(
      "The mill burned in January 1999, after the owner had left.", created: nil)
    #expect(try month.event("left").time?.edtf.description == "../1999-01")
  }

  @Test func `who led a thing all the while is no step of its story`() throws {
    let graph = try story(
      "The ship left on 3 May 1950 and returned on 17 May. The voyage was led by Ida Lorn.",
      created: nil)
    #expect(try graph.event("led").time?.edtf.bounds.earliest == nil)
    let step = try story(
      "The ship left on 3 May 1950 and returned on 17 May. The crew were led away by guards.",
      created: nil)
    #expect(try step.event("led").time?.edtf.description == "1950-05-17/..")
  }

  @Test(arguments: [
    ("The ship hit a rock at 23:40 (ship's time) on 14 April 1912.", "hit", "1912-04-14T23:40"),
    (
      "It left on 15 April 1912. It had hit a rock at 23:40 (ship's time) on 14 April.", "hit",
      "1912-04-14T23:40"
    ),
    (
      "The ship hit a rock at 23:40 on 14 April 1912. The Lorn had sent word an hour before the collision.",
      "sent", "1912-04-14T22:40~"
    ),
    (
      "The mill shut on 31 January 2020, and the trial period ended five months later.", "ended",
      "2020-06"
    ),
  ])
  func `hours and months count as they stand`(text: String, word: String, date: String) throws {
    expectDate(date, of: word, in: try story(text, created: nil))
  }
}

@Suite struct `Dates behind a step back` {
  @Test(arguments: [
    (
      "The poet died on 4 June 2019. She was born in 1938. She learned Greek. In 1966 she moved.",
      "learned", "1938/1966"
    ),
    (
      "The line reopened on 9 July 2018. The strike began on 2 July. The drivers blocked the depot.",
      "blocked", "2018-07-02/.."
    ),
    (
      "The dam burst in 2012. In 2004 a diver reported leaks. His letter went astray.", "went",
      "2004/.."
    ),
    // What comes some months behind a year, and years behind that
    (
      "The survey came out in 2016. In 1991 the valve was changed. Six months later a leak was found. "
        + "Three years later the leak was mended.", "mended", "1994/1995"
    ),
    (
      "In 1991 the valve was changed. Twelve months later it leaked. Three years later it was mended.",
      "mended", "1995"
    ),
    ("In 1991 the valve was changed. Three years later it was mended.", "mended", "1994"),
    // Back at the later time
    (
      "On 9 June 2011 the quarry shut. It had been opened in 1954. The men sued.", "sued",
      "2011-06-09/.."
    ),
  ])
  func `go on from there until the text comes back`(
    text: String, word: String, date: String
  ) throws {
    #expect(try story(text, created: nil).event(word).time?.edtf.description == date)
  }
}

@Suite struct `Hours behind a day for which something is arranged` {
  @Test(arguments: [
    (
      "The nurses called a walkout for Thursday. In the evening the matron resigned.", "resigned", 3
    ),
    // What was arranged comes about
    ("The nurses called a walkout for Thursday. In the evening the walkout began.", "began", 6),
  ])
  func `are of the story's day`(text: String, word: String, day: Int) throws {
    let graph = try story("On 3 April 2017 Ida Holm came. " + text, created: nil)
    #expect(
      try graph.event(word).time?.edtf.description.hasPrefix("2017-04-0\(day)") == true)
  }

  @Test func `what a life is told behind a glance back is open where the text comes back`() throws {
    let life = try story(
      "Ida Holm died on 3 May 2019. She was born in 1941. She studied law. The funeral was held on 10 May 2019.",
      created: nil)
    #expect(try life.event("studied").time?.bounds.earliest == nil)
    let goesOn = try story(
      "Ida Holm died on 3 May 2019. She was born in 1941. She studied law. In 1970 she left Ulm.",
      created: nil)
    #expect(try goesOn.event("studied").time?.edtf.description == "1941/1970")
    let thing = try story(
      "Talks began on 3 May 2019. A duel had its place there in 1886. Nobody fell. The talks ended on 9 May 2019.",
      created: nil)
    #expect(try thing.event("ended").time?.edtf.description == "2019-05-09")
  }
}

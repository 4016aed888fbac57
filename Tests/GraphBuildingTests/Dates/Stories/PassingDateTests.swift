import EventModel
import ISO8601
import Testing

/// Dates that belong to what was only asked for, told in passing or always so, and move no story.
@Suite struct `Dates that a story does not move to` {
  @Test(arguments: [
    (
      "On 6 May 2013 the duke demanded surrender by 28 June. The next day the town armed.",
      "2013-05-07"
    ),
    (
      "On 6 May 2013 the duke wrote, requiring removal of the fence by 28 June. Two days later the town armed.",
      "2013-05-08"
    ),
    (
      "On 6 May 2013 the duke asked for repair of the gate by 28 June 2013. Two days later the town armed.",
      "2013-05-08"
    ),
    (
      "On 6 May 2013 the duke wrote that any halt beyond the end of June would cost him the town. The next day the town armed.",
      "2013-05-07"
    ),
    (
      "On 6 May 2013 the gate fell. It was mended by 28 June. The next day the town armed.",
      "2013-06-29"
    ),
  ])
  func `the day by which something was demanded is no day of the story`(
    text: String, date: String
  ) throws {
    #expect(try story(text).event("armed").time?.edtf.description == date)
  }

  @Test func `what came instead of a plan has its own day`() throws {
    let graph = try story(
      "A pact was to have been signed on 1 July 2008, but on the night of 29 June a bomb fell. The next day the town armed."
    )
    #expect(try graph.event("armed").time?.edtf.description == "2008-06-30")
  }

  @Test func `what was demanded is dated and not the demand`() throws {
    let graph = try story(
      "On 6 May 2013 the duke ordered evacuation of the fort by 12 June. The fort was evacuated by 20 June."
    )
    #expect(try graph.event("ordered").time?.edtf.description == "2013-05-06")
    #expect(try graph.event("evacuated").time?.edtf.description == "2013-05-06/2013-06-20")
  }

  @Test(arguments: [
    ("A bid in May 1934 was rejected. The pit closed in 1941.", "rejected", "1934-05/.."),
    ("Riots at Lund in 1634 were put down. The duke died in 1641.", "put", "1634/.."),
  ])
  func `what is done about something is no earlier`(
    text: String, word: String, date: String
  ) throws {
    let time = try story(text).event(word).time
    #expect(time?.edtf.description == date && time?.rule == "time.not-before")
  }

  @Test func `what caused something is not bound by it`() throws {
    let graph = try story("Riots at Lund in 1634 were provoked by a tax. The duke died in 1641.")
    #expect(try graph.event("provoked").time?.rule != "time.not-before")
  }

  @Test(arguments: [
    "In 1911 Berg came for the eel season, which begins in May.",
    "Berg moved in 1911 to Orm, where the fair is held in May.",
    "The lease year, which ends in May, was changed in 1911.",
  ])
  func `what is so every year has no year`(text: String) throws {
    let graph = try story(text)
    #expect(graph.times.contains { $0.value == "XXXX-05" })
    #expect(!graph.events.contains { $0.status == .planned })
  }

  @Test func `what is to be this year has it`() throws {
    let graph = try story("The fair, which opens on 4 July, drew protests last week.")
    #expect(graph.times.contains { $0.value == "2020-07-04" })
  }

  @Test(arguments: [
    "The pier fell in 1961. “We had crossed it on the Tuesday,” said Berg in 1988.",
    "The pier fell in 1961. “They crossed it on the Tuesday,” Berg recalled in 1988.",
  ])
  func `a weekday that somebody remembers is of no known week`(text: String) throws {
    let crossed = try story(text).event("crossed")
    #expect([nil, .inferred].contains(crossed.time?.basis))
  }

  @Test func `a weekday in the news is of its week`() throws {
    let graph = try story("“We crossed it on Tuesday,” said Berg on Thursday.")
    #expect(try graph.event("crossed").time?.edtf.description == "2020-05-12")
  }

  @Test func `a promise is not made by the day that it names`() throws {
    let graph = try story("The pump failed on 4 June 2014. A new one was promised within a week.")
    #expect(try graph.event("promised").time?.rule != "time.term")
    let done = try story("The pump failed on 4 June 2014. A new one was fitted within a week.")
    #expect(try done.event("fitted").time?.rule == "time.term")
  }

  @Test(arguments: [
    ("The board heard evidence over six days.", "heard", true),
    ("The king reigned thirty years.", "reigned", true),
    ("Berg fell ill in May and lived eleven days.", "lived", true),
    ("The board heard evidence over the years.", "heard", false),
    ("The king died thirty years ago.", "died", false),
  ])
  func `a bare length is how long something went on`(text: String, word: String, isLong: Bool)
    throws
  {
    #expect(try (story(text).event(word).duration != nil) == isLong)
  }
}

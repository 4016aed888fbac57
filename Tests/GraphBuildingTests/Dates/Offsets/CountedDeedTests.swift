import AnnalsTesting
import EventModel
import ISO8601
import Testing

/// Deeds that are counted from another that was done or was to be done, or that filled a time.
@Suite struct `What counts from what was just told` {
  @Test(arguments: [
    (
      "Berg was fined in May 2004, but the opera, due to open in May 2006, was never staged: he died two weeks beforehand.",
      "died", "2006-04/2006-05"
    ),
    (
      "The fair arranged for 14 October 2011 was called off by the mayor a week beforehand.",
      "called", "2011-10-07~"
    ),
    (
      "The vote was due on 4 May 2011, but the clerk fell ill the day before.", "fell", "2011-05-03"
    ),
    (
      "She hired him in May 1902, but dismissed him after three months.", "dismissed", "1902-08"
    ),
    ("The club opened in May 1931. It closed after three months.", "closed", "1931-08"),
    (
      "Karl Berg, who took the fort in July 1702 and burned the mill a month later, fled.",
      "burned",
      "1702-08"
    ),
  ])
  func `counts from a plan, or from the verb before`(text: String, word: String, date: String)
    throws
  {
    #expect(try story(text).event(word).time?.edtf.description == date)
  }

  @Test func `what somebody else did after some weeks may count from elsewhere`() throws {
    let graph = try story("She hired him in May 1902. A rival firm closed after three months.")
    #expect(try graph.event("closed").time?.basis == .inferred)
  }

  @Test func `a length before something is filled or passed by`() throws {
    let filled = try story(
      "Savers emptied the vaults in the ten days before the bank failed on 13 May 2012.")
    #expect(try filled.event("emptied").time?.edtf.description == "2012-05-03/2012-05-13")
    #expect(try filled.event("emptied").time?.within == true)
    let passed = try story(
      "Karl Berg emptied the vault ten days before the bank failed on 13 May 2012.")
    #expect(try passed.event("emptied").time?.edtf.description == "2012-05-03")
  }

  @Test func `what lasted began when it is told to have begun`() throws {
    let graph = try story("The troops besieged the town in June 1702. The siege lasted nine days.")
    #expect(try graph.event("lasted").time?.edtf.description == "1702-06/1702-07-09")
    let other = try story(
      "The troops besieged the town in June 1702. The second siege lasted nine days.")
    #expect(try other.event("siege").time?.basis == .inferred)
  }

  @Test func `what ended in two ways has the second one's time apart`() throws {
    let graph = try story(
      "The Salt War (1643–1652) ruined the coast. It ended in a truce and, eight years later, in the surrender of the fort."
    )
    #expect(try graph.event("ended").time?.edtf.description == "1652")
    #expect(try graph.event("surrender").time?.edtf.description == "1660")
    let simple = try story(
      "The firm ended its strike in May 1950 and, a year later, in Rome, the owner died.")
    #expect(try simple.event("ended").time?.edtf.description == "1950-05")
  }

  @Test func `within an hour it is the same day, within a week it may not be`() throws {
    let graph = try story("The storm came on 18 May 2011. The barge sank within the hour.")
    #expect(try graph.event("sank").time?.edtf.description == "2011-05-18")
    let later = try story("The storm came on 18 May 2011. The barge sank within a week.")
    #expect(try later.event("sank").time?.edtf.description == "2011-05-18/2011-05-25")
  }

  @Test func `what had gone on since a day had done so until what was told before`() throws {
    let graph = try story("On 4 May 2012 Karl Berg left. He had not slept since Monday.")
    #expect(try graph.event("slept").time?.edtf.description == "2012-04-30/2012-05-04")
    let now = try story("On 4 May 2012 Karl Berg left. He has not slept here since May 2013.")
    #expect(try now.event("slept").time?.edtf.description != "2013-05/2012-05-04")
  }

  @Test(arguments: [
    (
      "Karl Berg was arrested on 29 October 2009, held for 36 hours and released.", "held",
      "2009-10-29/2009-10-31"
    ),
    ("She won the seat in 1963 and held it for nineteen years.", "held", "1963/1982"),
  ])
  func `what was held for a time was so from when it was taken`(
    text: String, word: String, date: String
  ) throws {
    #expect(try story(text).event(word).time?.edtf.description == date)
  }
}

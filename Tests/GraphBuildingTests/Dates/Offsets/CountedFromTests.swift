import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Days that a date counts from` {
  @Test(arguments: [
    (
      "The fair was due on 12 July 2018. Three days before that date the tents burned.", "burned",
      "2018-07-09"
    ),
    (
      "Orr bought the mill in 2004 and sold it in May of last year. Two months later the buyer fled.",
      "fled", "2019-07"
    ),
  ])
  func `the date just named is what a length goes back or on from`(
    text: String, word: String, date: String
  ) throws {
    expectDate(date, of: word, in: try story(text))
  }

  @Test func `a year alone leaves the months behind it open`() throws {
    let graph = try story("Orr bought the mill in 2004 and fled two months later.")
    #expect(try graph.event("fled").time?.edtf.description != "2004-03")
  }

  @Test(arguments: [
    ("Orr vanished on Friday, 13 July 2018.", "vanished", "2018-07-12"),
    ("Orr disappeared on Friday, 13 July 2018.", "vanished", "2018-07-12"),
    ("Orr was last seen on Friday, 13 July 2018.", "vanished", "2018-07-12"),
    ("The shed burned down on Friday, 13 July 2018.", "fire", "2018-07-12"),
  ])
  func `a weekday before a deed goes by the day of that deed`(
    opening: String, deed: String, date: String
  ) throws {
    let before = deed == "fire" ? "the fire" : "Orr vanished"
    let text =
      "\(opening) On 2 September a clerk was heard. On the Thursday before \(before) she had locked the gate."
    expectDate(date, of: "locked", in: try story(text))
  }

  @Test func `a weekday before a deed of no known day is open`() throws {
    let text =
      "Orr resigned on 13 July 2018. On the Thursday before the strike began he had locked the gate."
    #expect(try story(text).event("locked").time?.edtf.description != "2018-07-12")
  }

  @Test(arguments: [
    ("had expected her for tea on the Sunday", "expected", "2018-07-15"),
    ("had seen her in town on the Sunday", "seen", "2018-07-08"),
  ])
  func `what was expected then lies ahead`(clause: String, word: String, date: String) throws {
    let text = "Ann Orr fled on 12 July 2018. Her aunt, who \(clause), rang the police on 17 July."
    expectDate(date, of: word, in: try story(text))
  }

  @Test(arguments: [
    (
      "The pair met in December 2018. The sale was to be announced on 22 January 2019. On the 18th a paper printed it.",
      "2019-01-18"
    ),
    (
      "The pair met on 3 March 2018. The sale went through on 22 March. On the 28th a paper printed it.",
      "2018-03-28"
    ),
    ("The pair met on 28 May 2018. On the 3rd a paper printed it.", "2018-06-03"),
    ("The pair met on 14 May 2018. On the 3rd a paper printed it.", "2018-05-03"),
  ])
  func `a day by its number is in the month that is told next`(text: String, date: String) throws {
    expectDate(date, of: "printed", in: try story(text))
  }

  @Test func `a day looked back to is in the year of the day told beside it`() throws {
    let text = "The dam leaked on 4 March 2012, and a survey followed on 9 June 2016. The board "
    expectDate("2012-03-05", of: "met", in: try story(text + "had met on 5 March."))
    expectDate("2016-03-05", of: "met", in: try story(text + "met on 5 March."))
  }

  @Test func `that night is of last Friday, whatever the story told before`() throws {
    let text = """
      Ann Orr took the chair in May 1986 and gave it up in 2001. She wrote a novel in 2010.

      Last Friday she dined in town. She fell ill that night.
      """
    expectDate("2020-05-08", of: "fell", in: try story(text))
  }

  @Test(arguments: [
    (
      "The song made her famous overnight when it was printed in Rome on 12 March 1886.", "made",
      "1886-03-12"
    ),
    ("The boat sank overnight.", "sank", "1874-02-01"),
  ])
  func `overnight fame is of no night`(sentence: String, word: String, date: String) throws {
    let graph = try story("Ann Orr came to town on 1 February 1874. " + sentence, created: nil)
    expectDate(date, of: word, in: graph)
  }

  @Test func `a time in front is no part of the noun behind its article`() throws {
    let text =
      "The council voted in 1994 to sell the barn. The following January the mill was listed."
    expectDate("1995-01", of: "listed", in: try story(text))
  }

  @Test func `a little after an hour is within the next`() throws {
    let text =
      "At 10.20 on 5 May 2018 the mast fell. A little after two, the pilot left. At 2.30 p.m. it rained."
    #expect(
      try story(text).event("left").time?.edtf.description == "2018-05-05T14:00/2018-05-05T15:00")
  }

  @Test func `what was done twice in a later year was done again`() throws {
    let graph = try story("Ann Orr wrote to him in 2007, and twice in 2009.")
    #expect(
      graph.events.filter { $0.label.hasPrefix("Ann Orr wrote") }.compactMap {
        $0.time?.edtf.description
      } == ["2007", "2009"])
  }
}

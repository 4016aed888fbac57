import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `The year a story has come to` {
  // MARK: Looks back

  @Test(arguments: [
    "She had bought it in 2009 and had let it two years later.",
    "She had bought it in November 2009, and it had burned the following spring.",
    "It had been built in 1990 and extended a year later.",
    "The clerk recalled that it had been shut in October 2012, and that the parish had asked the following January for it.",
  ])
  func `what had been before leaves the story in its year`(_ sentence: String) throws {
    let graph = try story(
      "The mill was sold on 6 April 2015. \(sentence) The buyer came on 19 April.", created: nil)
    expectDate("2015-04-19", of: "came", in: graph)
  }

  @Test func `the simple past moves the story to a year`() throws {
    let graph = try story(
      "The mill was sold on 6 April 2015. It burned in 2017. The owner died on 19 April.",
      created: nil)
    expectDate("2017-04-19", of: "died", in: graph)
  }

  @Test func `years that had passed count from what had been`() throws {
    let graph = try story(
      "The mill was sold on 6 April 2015. She had bought it in 2009 and had let it two years later.",
      created: nil)
    expectDate("2011", of: "let", in: graph)
  }

  @Test func `a month after what had been in the same sentence follows it`() throws {
    let graph = try story(
      "The mill was sold on 6 April 2015. She had bought it in October 2009 and had let it in March.",
      created: nil)
    expectDate("2010-03", of: "let", in: graph)
  }

  @Test func `what had been in a clause put in does not put the main verb back`() throws {
    let graph = try story(
      "The mill was sold on 6 April 2015. The miller, who had been warned, fled in June.",
      created: nil)
    expectDate("2015-06", of: "fled", in: graph)
    let back = try story(
      "The mill was sold on 6 April 2015. The miller, who had been warned, had fled in December.",
      created: nil)
    expectDate("2014-12", of: "fled", in: back)
  }

  // MARK: A month behind

  @Test(arguments: [
    "The siege began on 27 January 1915. We voted in December. The bread ran out on 29 January.",
    "The siege began on 27 January 1915. The men voted in December. The bread ran out on 5 February.",
    "The siege began on 27 January 1915. The men voted in December. The bread ran out on Friday 29 January.",
  ])
  func `a month just behind the days that are told is of the year before`(_ text: String) throws {
    let graph = try story(text, created: nil)
    expectDate("1914-12", of: "voted", in: graph)
    #expect(try graph.event("ran").time?.edtf.description.hasPrefix("1915") == true)
  }

  @Test(arguments: [
    "The inn opened on 27 January 1915. In December the owner left. The cook died on 9 March.",
    "The inn opened on 27 January 1915. The owner left in December.",
    "She came on 27 January 1915. A son was born in December. He left on 9 January.",
  ])
  func `a month that opens a sentence or ends a story goes on`(_ text: String) throws {
    let graph = try story(text, created: nil)
    expectDate("1915-12", of: text.contains("son") ? "born" : "left", in: graph)
  }

  // MARK: Plans

  @Test func `what is planned gives the story no year`() throws {
    let graph = try story(
      "The yard opened in April 2015. Ferries will sail in the second half of 2016. A prize was given on 12 October.",
      created: nil)
    expectDate("2015-10-12", of: "given", in: graph)
    let alone = try story(
      "Ferries will sail in the second half of 2016. A prize was given on 12 October.",
      created: nil)
    #expect(try alone.event("given").time?.edtf.description == "XXXX-10-12")
  }

  // MARK: Seasons

  @Test(arguments: [
    "The 2009–10 season was long.", "The 2009-10 season was long.",
    "The 2009/10 season was long.", "In 2009–10 the choir gave six concerts.",
    "In the school year 2009/10 two masters came.",
  ])
  func `a season goes from autumn to spring`(_ sentence: String) throws {
    let graph = try story(
      "\(sentence) The hall flooded on 14 September. The roof fell on 2 February.", created: nil)
    expectDate("2009-09-14", of: "flooded", in: graph)
    expectDate("2010-02-02", of: "fell", in: graph)
  }

  @Test func `the summer after a season is of the year it ended in`() throws {
    let graph = try story(
      "The 2009–10 season was long. The roof fell on 2 May. The hall was sold on 9 August.",
      created: nil)
    expectDate("2010-05-02", of: "fell", in: graph)
    expectDate("2010-08-09", of: "sold", in: graph)
  }

  @Test func `a full date leaves the season`() throws {
    let graph = try story(
      "The 2009–10 season was long. The hall flooded on 14 September 2011. The roof fell on 2 October.",
      created: nil)
    expectDate("2011-10-02", of: "fell", in: graph)
  }

  // MARK: The last minute

  @Test func `the last minute of what took its course is none of the clock`() throws {
    let match = try story(
      "The race was run on 14 June 2009. The mare fell in the last minute.", created: nil)
    #expect(try match.event("fell").time?.edtf.description.contains("T") != true)
    let news = try story("Two barns have burned in the last hour.")
    #expect(try news.event("burned").time?.edtf.description.contains("T") == true)
  }

  // MARK: Terms

  @Test(arguments: [
    ("The vote was put off until Sunday.", "2020-05-17"),
    ("The owners put the sale off until Sunday.", "2020-05-17"),
    ("The owners put off the sale until June.", "2020-06"),
  ])
  func `what is put off lies ahead`(_ text: String, _ date: String) throws {
    let graph = try story(text)
    expectDate(date, of: text.contains("vote") ? "vote" : "sale", in: graph)
  }

  @Test func `a term of what is past ends in the nearest year`() throws {
    let graph = try story(
      "The talks were to last until 30 June. They ended on the 20th.", created: "2020-11-15")
    expectDate("2020-06-20", of: "ended", in: graph)
    let ahead = try story("The talks will last until 30 June.", created: "2020-11-15")
    #expect(try ahead.event("last").time?.edtf.description.contains("2021-06-30") == true)
  }

  @Test func `what is or has been so counts from the writing, not from the year told`() throws {
    let lease = try story(
      "Exports peaked in August 2018. The lease expires in October.", created: "2019-03-21")
    expectDate("2019-10", of: "expires", in: lease)
    let port = try story(
      "Exports peaked in May 2015. The port has been shut since June.", created: "2019-03-21")
    expect(port, matches: "shut @ within 2018-06/2019-03-21")
  }

  @Test func `what was stays in the year told`() throws {
    let lease = try story(
      "Exports peaked in May 2015. The lease expired in October.", created: "2019-03-21")
    expectDate("2015-10", of: "expired", in: lease)
  }

  // MARK: A year behind its verb

  @Test(arguments: [
    "The chapel was begun in 1860. Hale gave the bell in 1885. It cracked in May.",
    "The chapel was begun on 3 June 1860. A bell was hung in the tower in 1885 and cracked in May.",
    "The chapel was begun in 1860. The Hales moved to the village in 1885, and in May the bell cracked.",
  ])
  func `a year that a new subject's verb tells moves the story on`(text: String) throws {
    expectDate("1885-05", of: "cracked", in: try story(text, created: nil))
  }

  @Test(arguments: [
    "The chapel was begun in 1860. Hale bought a bell that had been cast in 1815. It cracked in May.",
    "The chapel was begun in 1860. The village has a bell cast in Ghent in 1815. It cracked in May.",
    "The chapel was begun in 1860. The village took the old bell of 1815. It cracked in May.",
  ])
  func `a year that only says which thing is meant does not move the story`(text: String) throws {
    expectDate("1860-05", of: "cracked", in: try story(text, created: nil))
  }

  @Test func `an earlier year that a verb tells in passing leaves the story where it is`() throws {
    let graph = try story(
      "Holm was admitted on 8 March 2011. He gave up smoking in 1999. His allergy was confirmed in 2006. He fell on 9 March.",
      created: nil)
    expectDate("2011-03-09", of: "fell", in: graph)
  }

  @Test func `a report's month goes on from the year that the verb before it tells`() throws {
    let graph = try story(
      "The scheme was drawn up in 2001. The rule took effect in 2004 and was dropped in March.",
      created: "2012-01-01")
    expectDate("2004-03", of: "dropped", in: graph)
    let fresh = try story(
      "The rule took effect in 2004. The board dropped it in March.", created: "2012-05-01")
    expectDate("2012-03", of: "dropped", in: fresh)
  }

  @Test func `the following season is that of the next year`() throws {
    let graph = try story(
      "In 1931 they dug a ditch, where they found a boat the following season.", created: nil)
    expectDate("1932", of: "found", in: graph)
    let cut = try story("The 1931 season was cut short.", created: nil)
    expectDate("1931", of: "cut", in: cut)
    let pact = try story("The 1931 agreement was cancelled.", created: nil)
    #expect(try pact.event("cancelled").time?.edtf.description != "1931")
  }

  // MARK: Before the common era

  @Test(arguments: [
    ("The fort was built in the ninth century BC and restored in the seventh century.", "-06XX"),
    ("The fort fell in 410 BCE. In the fourth century it was restored.", "-03XX"),
    (
      "The fort was raised in the fifteenth century and restored in the fourteenth century BC.",
      "-13XX"
    ),
    ("The fort was built around 1200 BCE. It was restored in the nineteenth century.", "18XX"),
    ("The fort fell in 410 BCE. In the fourth century CE it was restored.", "03XX"),
    ("The fort fell in 410. In the fourth century it was restored.", "03XX"),
    ("The fort was restored in the mid-fourteenth century BCE.", "-13XX"),
    ("The fort was restored in the third millennium BC.", "-2999/-2000"),
    (
      "The fort was abandoned around 4100 BC and restored in the last quarter of the third millennium.",
      "-2999/-2000"
    ),
    ("The fort was restored in the second millennium.", "1001/2000"),
  ])
  func `a century without its era goes on in that of the story`(text: String, date: String) throws {
    let graph = try story(text, created: nil)
    #expect(try graph.event("restored").time?.edtf.description == date)
  }

  @Test func `what was in a millennium was somewhere in it`() throws {
    let graph = try story("The fort was restored in the third millennium BC.", created: nil)
    #expect(try graph.event("restored").time?.within == true)
  }

  // MARK: Counted from what began

  @Test func `a year by its number counts from where somebody took something up`() throws {
    let graph = try story(
      "Holm joined the navy in March 1903. In his second year he was sent to Malta. A week later he fell ill.",
      created: nil)
    expect(graph, matches: "sent @ within 1904-03/1905-03")
    #expect(try graph.event("fell").time?.edtf.description != "1903")
    let mayor = try story(
      "Holm joined the navy in March 1903. In his second year as mayor he was sent to Malta.",
      created: nil)
    #expect(try mayor.event("sent").time?.edtf.description != "1904-03/1905-03")
  }

  @Test func `days by their number count from the first`() throws {
    let graph = try story(
      "The convoy sailed on 4 May 1890. On the third day a mast broke. On day 5 they landed.",
      created: nil)
    expectDate("1890-05-06~", of: "broke", in: graph)
    expectDate("1890-05-08~", of: "landed", in: graph)
    let fair = try story(
      "The convoy sailed on 4 May 1890. On the third day of the fair a mast broke.", created: nil)
    #expect(try fair.event("broke").time?.edtf.description != "1890-05-06~")
  }

  @Test(arguments: [
    "She had sold a mill the year before.", "Two years before, she had lost her mill.",
    "She had lost the previous year's vote.",
    "The plan had come from a trip made the previous year.",
  ])
  func `a look back by years does not move the story`(_ aside: String) throws {
    let graph = try story(
      "Lind opened the shop on 9 March 2011. \(aside) She hired a cook on 7 May.", created: nil)
    expectDate("2011-05-07", of: "hired", in: graph)
  }

  @Test func `a sentence that begins with the year before does`() throws {
    let graph = try story(
      "Lind married in 1950. The year before, she bought a mill. In May she hired a cook.",
      created: nil)
    expectDate("1949-05", of: "hired", in: graph)
  }

  @Test func `what counts from a clause put in stays in it`() throws {
    let graph = try story(
      """
      The strike ended on 2 February 1994. Lind, who was elected in March 1991, resigned two years later. \
      On 3 October a clerk was hired.
      """, created: nil)
    expectDate("1993", of: "resigned", in: graph)
    expectDate("1994-10-03", of: "hired", in: graph)
  }

  @Test func `months from a year are some time in twelve`() throws {
    let graph = try story(
      "Lind moved to Ghent in 1952 and bought a bakery six months later.", created: nil)
    #expect(try graph.event("bought").time?.edtf.description == "1952-07/1953-06")
    #expect(try graph.event("bought").time?.within == true)
    let month = try story(
      "Lind moved to Ghent in May 1952 and bought a bakery six months later.", created: nil)
    expectDate("1952-11", of: "bought", in: month)
  }

  @Test func `what a race took is no time of day`() throws {
    let graph = try story("Lind won the race in 2:12:30 on 5 July 1970.", created: nil)
    expectDate("1970-07-05", of: "won", in: graph)
    let clock = try story("Lind won the race at 2:12 p.m. on 5 July 1970.", created: nil)
    expectDate("1970-07-05T14:12", of: "won", in: clock)
  }

  @Test(arguments: [
    "Events of 1830. During the winter the duke armed. In February he fled.",
    "In 1830, hardened over the winter, he fled in February.",
  ])
  func `a year that is named begins with its winter`(_ text: String) throws {
    expectDate("1830-02", of: "fled", in: try story(text, created: nil))
  }

  @Test func `a year in which something was told ends with its winter`() throws {
    let graph = try story(
      "The duke married in 1830. During the winter he armed. In February he fled.", created: nil)
    expectDate("1831-02", of: "fled", in: graph)
  }
}

@Suite struct `Stories that come back to now` {
  static let past =
    "The quarry was opened in 1852. It was sold in 1909. A flood filled it in 1938. It was drained in 1977."

  @Test(arguments: ["Divers are now at work there.", "Today it belongs to the town."])
  func `a month behind what is so now is the last before the writing`(now: String) throws {
    let graph = try story("\(Self.past) \(now) In April a diver drowned.", created: "2015-09-12")
    expectDate("2015-04", of: "drowned", in: graph)
  }

  @Test func `a month behind what the place is called now is of the story`() throws {
    let graph = try story(
      "\(Self.past) It was bought by what is now the town. In April a diver drowned.",
      created: "2015-09-12")
    expectDate("1977-04", of: "drowned", in: graph)
  }
}

import AnnalsTesting
import EventModel
import ISO8601
import IntervalAlgebra
import Testing

@Suite struct `Dates that follow from other events` {
  @Test func `days before an event count from its date`() throws {
    let graph = try story(
      "The vote took place on 20 June 2019. Ten days before the vote, the minister resigned.")
    expectDate("2019-06-10", of: "resigned", in: graph)
  }

  @Test func `some days before an event give no day`() throws {
    let graph = try story(
      "The vote took place on 20 June 2019. Some days before the vote, the minister resigned.")
    let resigned = try graph.event("resigned")
    #expect(resigned.time?.within != false)
    #expect(try graph.relation(from: resigned, to: graph.event("vote")) == .before)
  }

  @Test func `days before an event without a date give none`() throws {
    let graph = try story(
      "The vote took place. Ten days before the vote, the minister resigned.", created: nil)
    expect(graph, matches: "resigned @ none")
  }

  @Test func `what went on for years before an event is not dated by their number`() throws {
    let graph = try story(
      "Anna Berg taught for three years before she joined the choir in 1958.", created: nil)
    #expect(try graph.event("taught").time?.within != false)
  }

  @Test func `an age counts from a birth told in passing`() throws {
    let graph = try story(
      "Born in 1950 in a village, Anna Berg lost her father when she was seven.")
    #expect(try graph.event("lost").time?.edtf.description == "1957/1958")
  }

  @Test func `an age counts from the birth`() throws {
    let graph = try story("Anna Berg was born in 1950. At seventeen she left Norway.")
    expect(graph, matches: "left @ within 1967/1968")
  }

  @Test(arguments: [
    "Anna Berg was born in 1950. The ship sailed at seventeen knots.",
    "Anna Berg grew up in Oslo. At seventeen she sailed to Norway.",
  ])
  func `a number without a birth, or of something else, is no age`(text: String) throws {
    #expect(try story(text, created: nil).event("sailed").time?.rule != "time.age")
  }

  @Test(arguments: [
    "Anna Berg was born in 1905. She left Norway when she was twenty-two.",
    "Anna Berg was born in 1905. At the age of twenty-two she left Norway.",
    "Anna Berg was born in 1905. At twenty-two she left Norway.",
    "Anna Berg was born in 1905. Aged twenty-two, she left Norway.",
  ])
  func `an age in two words is read whole`(text: String) throws {
    expect(try story(text), matches: "left @ within 1927/1928")
  }

  @Test func `an age that was not reached gives no date`() throws {
    let graph = try story("Anna Berg was born in 1905. She left when she was not yet twenty-one.")
    #expect(try graph.event("left").time?.rule != "time.age")
  }

  @Test func `an age in words of two parts and one told of a child count too`() throws {
    let graph = try story(
      "Anna Berg was born on 29 November 1871. When the girl was eight the workshop closed. Berg was forty-two when war broke out."
    )
    #expect(try graph.event("closed").time?.edtf.description == "1879-11-29/1880-11-29")
    #expect(try graph.event("war").time?.edtf.description == "1913-11-29/1914-11-29")
    let cat = try story(
      "Anna Berg was born on 29 November 1871. When the cat was eight the workshop closed.")
    #expect(try cat.event("closed").time?.rule != "time.age")
  }

  @Test func `weeks after a day lead to about that day`() throws {
    let graph = try story(
      "The strike began on 3 May 2019. Three weeks later it ended.", created: nil)
    #expect(try graph.event("ended").time?.edtf.description == "2019-05-24~")
    let month = try story(
      "The strike began in May 2019. Three weeks later it ended.", created: nil)
    #expect(try month.event("ended").time?.edtf.date?.granularity != .day)
  }

  @Test func `the evening of an event is on its day`() throws {
    let graph = try story(
      "The vote was held on 20 June 2019. On the evening of the vote Anna Berg left. On the eve of the vote Peter Holm wept."
    )
    expectDate("2019-06-20", of: "left", in: graph)
    expectDate("2019-06-19", of: "wept", in: graph)
    let open = try story(
      "The vote was held. On the evening of the vote Anna Berg left.", created: nil)
    expect(open, matches: "left @ none")
  }

  @Test func `days after what is told of count from the day that was told`() throws {
    let graph = try story(
      "Anna Berg was ambushed on 23 June 1867 and lost her guns. Three days after the battle she was relieved.",
      created: nil)
    expectDate("1867-06-26", of: "relieved", in: graph)
  }

  @Test(arguments: [
    "The battle was won. Anna Berg was promoted on 23 June 1867. Three days after the battle she was relieved.",
    "Anna Berg was promoted on 23 June 1867. She was married on 24 June 1867. Three days after the battle she was relieved.",
  ])
  func `days after something known, or after one of two days, do not`(text: String) throws {
    let graph = try story(text, created: nil)
    #expect(try graph.event("relieved").time?.edtf.date?.granularity != .day)
  }

  @Test func `what a story tells between two dates fell between them, as far as they are known`()
    throws
  {
    let graph = try story(
      "Anna Berg sold the mill in 1950. She moved to Oslo and opened a shop. In 1955 she left.",
      created: nil)
    let moved = try #require(graph.event("moved").time)
    #expect(moved.edtf.description == "1950/1955")
    #expect(moved.within && moved.basis == .inferred)
    let aged = try story(
      """
      Anna Berg was born in 1928. At sixteen she lost her mother. At fifteen she entered the college.
      """, created: nil)
    #expect(try aged.event("lost").time?.edtf.description == "1944/1945")
    #expect(try aged.event("entered").time?.edtf.description == "1943/1944")
  }

  @Test func `what filled the next years went on in them`() throws {
    let graph = try story(
      "In 1655 Holm joined the guard. In the course of the next five years Holm served Poland.",
      created: nil)
    let served = try graph.event("served")
    #expect(served.time?.edtf.description == "1655/1660")
    #expect(!served.label.contains("years"))
  }

  @Test func `what is so of a thing moves no story of the past`() throws {
    let text = """
      The ship left Bergen on 21 June 1898. We know of it from the diary of the cook, which begins on that day and breaks \
      off on 3 March 1900. The ship called at Oslo and met the ice on 14 July. Peter Holm fell ill. The ice held the ship, \
      and the men built a house. They caught fish. The ship was freed on 19 August 1899.
      """
    expectDate("1898-07-14", of: "met", in: try story(text, created: nil))
    let told = text.replacing(
      "We know of it from the diary of the cook, which begins on that day and breaks off on 3 March 1900.",
      with: "It came home and left again on 3 March 1899.")
    expectDate("1899-07-14", of: "met", in: try story(told, created: nil))
  }

  @Test func `what is only ordered for the next summer does not move the story`() throws {
    let graph = try story(
      """
      The ship was freed on 19 August 1899 and sailed with orders to return the following summer. A whaler sighted \
      it at the end of the month. Peter Holm fell ill in 1901.
      """, created: nil)
    #expect(try graph.event("sighted").time?.edtf.description == "1899-08")
  }

  @Test func `what somebody had to do or owned does not look back`() throws {
    let graph = try story(
      "The mill was sold in April 2016. The club met on 9 January 2017 and had six months to find a buyer. On 19 June it failed.",
      created: "2019-05-20")
    expectDate("2017-06-19", of: "failed", in: graph)
    let back = try story(
      "The mill was sold in April 2016. The club had met on 9 January 2015. On 19 June it failed.",
      created: "2019-05-20")
    expectDate("2016-06-19", of: "failed", in: back)
  }

  @Test func `a week later than what is past is not ahead of the text`() throws {
    let graph = try story(
      """
      The council voted on Tuesday night. Its members had been due to visit the site on 24 January. The visit was put off \
      and took place a week later.
      """, created: "2023-02-09")
    #expect(try graph.event("took").time?.edtf.description == "2023-01-31~")
    let ahead = try story(
      "The council voted on Tuesday night. Its members will visit the site a week later.",
      created: "2023-02-09")
    #expect(try ahead.event("visit").time?.edtf.description == "2023-02-14~")
  }

  @Test func `a contract that runs out in a month runs out in the next`() throws {
    let graph = try story("The contract runs out in December.", created: "2019-05-15")
    #expect(try graph.event("runs").time?.edtf.description == "2019-12")
    let past = try story("The contract ran out in December.", created: "2019-05-15")
    #expect(try past.event("ran").time?.edtf.description == "2018-12")
  }

  @Test func `what lasts from a weekday onwards begins after the writing`() throws {
    let graph = try story(
      "The office warned of heavy snow from Thursday onwards.", created: "2019-05-15")
    #expect(graph.times.map(\.value).contains("2019-05-16"))
    let since = try story("The office closed the road on Thursday.", created: "2019-05-15")
    #expect(since.times.map(\.value).contains("2019-05-09"))
  }

  @Test func `hours from an event of a day are of that day or the next to it`() throws {
    let graph = try story(
      "The crew were freed on 11 March 2019, hours after a telephone call between the ministers.")
    #expect(try graph.event("call").time?.edtf.description == "2019-03-10/2019-03-11")
    let clock = try story(
      "The crew were freed at 14:00 on 11 March 2019, minutes after a telephone call between the ministers."
    )
    #expect(try clock.event("call").time?.rule != "time.offset")
  }

  @Test func `shortly before a day is in the weeks before it`() throws {
    let graph = try story("Typhus had broken out shortly before 25 December 1865.")
    #expect(try graph.event("Typhus").time?.edtf.description == "1865-11-24/1865-12-25")
    let open = try story("Typhus had broken out before 25 December 1865.")
    #expect(try open.event("Typhus").time?.edtf.description == "../1865-12-25")
  }

  @Test func `an event between two dated ones fell between their dates`() throws {
    let graph = try story(
      """
      The vote took place on 20 June 2019. The king died on 30 June 2019. \
      The minister resigned after the vote and before the king died.
      """)
    let resigned = try graph.event("resigned")
    #expect(resigned.time?.within == true)
    #expect(resigned.time?.basis == .inferred)
    #expect(resigned.time?.edtf.description.hasPrefix("2019-06-20/") == true)
  }

  @Test func `what is told in the past had happened when the text was written`() throws {
    expect(
      try story("The bridge collapsed."), matches: "collapsed @ within ../2020-05-15")
    expect(try story("The bridge collapsed.", created: nil), matches: "collapsed @ none")
  }

  @Test func `what somebody has done is not dated by what is to come of it`() throws {
    let graph = try story("Anna Berg has invited Peter Holm to Bergen next spring.")
    #expect(try graph.event("invited").time?.edtf.bounds.earliest == nil)
    let past = try story("Anna Berg invited Peter Holm to Bergen last spring.")
    #expect(try past.event("invited").time?.edtf.bounds.earliest != nil)
  }

  @Test func `shortly before an hour is in the hour before it`() throws {
    let graph = try story("On 3 May 2019 the pump failed. Anna Berg left shortly before noon.")
    #expect(try graph.event("left").time?.edtf.description == "2019-05-03T11:00/2019-05-03T12:00")
    let open = try story("On 3 May 2019 the pump failed. Anna Berg left before noon.")
    #expect(try open.event("left").time?.edtf.description == "2019-05-03/2019-05-03T12:00")
  }

  @Test func `what a report tells between two times of the clock lies between them`() throws {
    let graph = try story(
      "At 16:08 on 3 May 2019 the car left. The rope slipped. At 16:25 the ambulance arrived.")
    #expect(
      try graph.event("slipped").time?.edtf.description == "2019-05-03T16:08/2019-05-03T16:25")
  }

  @Test(arguments: [
    "At 16:08 on 3 May 2019 the car left. The rope had slipped. At 16:25 the ambulance arrived.",
    "At 16:08 on 3 May 2019 the car left. The rope slipped. On 5 May 2019 the line was shut.",
    "At 16:08 on 3 May 2019 the car left. The rope slipped.",
  ])
  func `what is looked back to, or has no hour behind it, does not`(text: String) throws {
    #expect(try story(text).event("slipped").time?.edtf.description.contains("T16") != true)
  }

  @Test func `what comes to the present counts from it`() throws {
    let graph = try story(
      "The talks broke down in July 2017. The envoy visited Oslo in September and is to report by mid-January.",
      created: "2018-11-20")
    #expect(try graph.event("visited").time?.edtf.description == "2018-09")
    let story = try story(
      "The talks broke down in July 2017. The envoy visited Oslo in September and left.",
      created: "2018-11-20")
    #expect(try story.event("visited").time?.edtf.description == "2017-09")
  }

  @Test func `a day on which something was done is not ahead of the text`() throws {
    let graph = try story("The client returned on July 20.", created: "1999-06-08")
    #expect(try graph.event("returned").time?.edtf.description == "1998-07-20")
    let hearing = try story("The court announced a hearing on July 20.", created: "1999-06-08")
    #expect(try hearing.event("hearing").time?.edtf.description == "1999-07-20")
  }

  @Test func `what is called for is still to come`() throws {
    let graph = try story("The party called for elections in May.", created: "2025-02-18")
    let elections = try #require(graph.events.first { $0.label == "Elections" })
    #expect(elections.time?.edtf.description == "2025-05")
    let march = try story("The union has called a march for Saturday.", created: "2025-02-18")
    #expect(try march.event("march").time?.edtf.description == "2025-02-22")
    let won = try story("The party won elections in May.", created: "2025-02-18")
    #expect(try won.event("elections").time?.edtf.description == "2024-05")
  }

  @Test func `what is to come comes after the text`() throws {
    expect(
      try story("The crew will repair the bridge."),
      matches: """
        repair status planned
        repair @ within 2020-05-15/..
        """)
  }
}

@Suite struct `Nesting` {
  @Test(arguments: [
    ("The minister resigned during the summit.", "resigned", "summit"),
    ("The minister fell asleep at the ceremony.", "fell", "ceremony"),
  ])
  func `what happens during an event is part of it`(
    text: String, inner: String, outer: String
  ) throws {
    let graph = try story(text)
    #expect(try graph.event(inner).parent == graph.event(outer).id)
  }

  @Test(arguments: [
    ("The minister resigned after the summit.", "resigned"),
    ("The minister praised the summit.", "praised"),
    ("While the crew slept, the ship struck a rock.", "struck"),
  ])
  func `what comes after it, or beside it, is not`(text: String, inner: String) throws {
    #expect(try story(text).event(inner).parent == nil)
  }

  @Test func `not from one time until another is all that time`() throws {
    let graph = try story(
      "From 3 May 2019 until 5 June 2019 the firm could not sell.", created: nil)
    #expect(try graph.event("sell").time?.edtf.description == "2019-05-03/2019-06-05")
    #expect(try graph.event("sell").status == .negated)
    let until = try story("The firm did not sell from home until 5 June 2019.", created: nil)
    expectDate("2019-06-05", of: "sell", in: until)
  }

  @Test(arguments: [
    (
      "The mill was sold in May 1870. Ann Berg had died two months before the sale.", "died",
      "1870-03"
    ),
    (
      "Holm was declared bankrupt in March 1870. A year after the bankruptcy he left.", "left",
      "1871"
    ),
    (
      "The bridge collapsed in June 1914. Two months after the disaster an inquiry met.", "met",
      "1914-08"
    ),
    (
      "The road reopened on Monday, two days after a lorry hit a bridge and killed a cyclist.",
      "killed",
      "2020-05-09"
    ),
    ("Ann Berg offered to resign on 4 May 2018.", "offered", "2018-05-04"),
  ])
  func `what another word names is counted from`(text: String, word: String, date: String) throws {
    expectDate(date, of: word, in: try story(text))
  }

  @Test(arguments: [
    ("Ann Berg left in 1990. Two years before the war her father died.", "died"),
    ("The bank was declared open in March 1870. Two months after the bankruptcy he left.", "left"),
    ("Ann Berg agreed to resign on 4 May 2018.", "agreed"),
    ("Ann Berg offers to resign on 4 June.", "offers"),
  ])
  func `what no word told before names is not`(text: String, word: String) throws {
    #expect(try story(text).event(word).time?.within != false)
  }

  @Test(arguments: [
    (
      "Piet Holm was shot on 10 January 1871. A plaque was unveiled on the fiftieth anniversary of his death.",
      "unveiled", "1921-01-10"
    ),
    (
      "The mill burned down on 3 May 1901. A stone was laid on the 25th anniversary of the disaster.",
      "laid",
      "1926-05-03"
    ),
    (
      "The republic was founded in 1920. Crowds marched on the centenary of the founding.",
      "marched", "2020"
    ),
    (
      "A battle was fought at Lund on 4 May 1704. A stone was laid on the first anniversary of the battle.",
      "laid", "1705-05-04"
    ),
  ])
  func `an anniversary is some years after its day`(text: String, word: String, date: String) throws
  {
    expectDate(date, of: word, in: try story(text, created: nil))
  }

  @Test(arguments: [
    "The mill burned on 3 May 1901. Crowds met on the anniversary of the fire.",
    "The mill burned. Crowds met on the tenth anniversary of the fire.",
  ])
  func `an anniversary without a number or of no day is on none`(text: String) throws {
    #expect(try story(text, created: nil).event("met").time?.within != false)
  }
}

import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `The day a story has come to` {
  // MARK: The night

  @Test(arguments: [
    ("The barn caught fire on Thursday night. At 1:20 a.m. the tower fell.", "2020-05-15T01:20"),
    ("The thieves came late on Saturday evening. They fled at 2.30 a.m.", "2020-05-10T02:30"),
    (
      "The siege began on the night of 4 March 1871. At 3 a.m. the gate fell.", "1871-03-05T03:00"
    ),
    (
      "A fire began at 10 p.m. on Thursday. By midnight it had reached the loft, and at 1:20 a.m. the tower fell.",
      "2020-05-15T01:20"
    ),
  ])
  func `the small hours after an evening belong to the next day`(_ text: String, _ date: String)
    throws
  {
    let graph = try story(text)
    expectDate(date, of: text.contains("fled") ? "fled" : "fell", in: graph)
  }

  @Test func `what had been before a night keeps its day`() throws {
    let graph = try story(
      "The siege began on the night of 4 March 1871. The mayor had fled at 3 a.m.", created: nil)
    expectDate("1871-03-04T03:00", of: "fled", in: graph)
    let late = try story("The barn caught fire on Thursday morning. At 1:20 p.m. the tower fell.")
    expectDate("2020-05-14T13:20", of: "fell", in: late)
  }

  @Test func `two days with a slash are the night or the days that they share`() throws {
    let night = try story(
      "A gale rose in the night of 5/6 March 1998. A wall fell at about 7.30 a.m.", created: nil)
    #expect(try night.event("rose").time?.edtf.description == "1998-03-05/1998-03-06")
    expectDate("1998-03-06T07:30~", of: "fell", in: night)
    let days = try story("The barge was lost on 30 April/1 May 1923.", created: nil)
    #expect(try days.event("lost").time?.edtf.description == "1923-04-30/1923-05-01")
    #expect(try days.event("lost").time?.within == true)
    let share = try story("On 3 May 1923 some 5/6 of the crew left.", created: nil)
    expectDate("1923-05-03", of: "left", in: share)
  }

  @Test func `an hour of the day before leaves the story on its day`() throws {
    let inserted = try story(
      "The party left at 06:10 on 9 June 2018. The warning, issued at 16:00 the day before, was plain. At 11.15 they ate.",
      created: nil)
    expectDate("2018-06-08T16:00", of: "issued", in: inserted)
    expectDate("2018-06-09T11:15", of: "ate", in: inserted)
    let looked = try story(
      "On 9 June 2018 the bus left. The bridge had been shut at 22:30 the night before. At 07:05 the bus hit a wall.",
      created: nil)
    expectDate("2018-06-08T22:30", of: "shut", in: looked)
    expectDate("2018-06-09T07:05", of: "hit", in: looked)
    let evening = try story(
      "She left on 9 June 2018. The evening before, she had rung at 21:15. At 9.30 she arrived.",
      created: nil)
    expectDate("2018-06-09T09:30", of: "arrived", in: evening)
  }

  @Test func `an hour and the evening before are one time`() throws {
    for hour in ["9 p.m.", "21:00", "21.00"] {
      let graph = try story(
        "The barge sank on 9 June 2018. An alarm had been given at \(hour) the previous evening.",
        created: nil)
      expectDate("2018-06-08T21:00", of: "given", in: graph)
    }
  }

  @Test(arguments: [
    "The bell rang at 10.40.", "The guard left at 10.40 and locked the gate.",
    "The gate had been closed at 10.40.",
  ])
  func `a full stop in a time of day is read in mid-sentence`(_ text: String) throws {
    let graph = try story("The wall fell on 9 June 2018. " + text, created: nil)
    #expect(graph.events.contains { $0.time?.edtf.description == "2018-06-09T10:40" })
  }

  @Test(arguments: [
    "The shares closed at 10.45.", "The pound stood at 1.40.", "He jumped 6.40 metres.",
    "The judges put her score at 9.50.", "They sold it at 10.45 euros.",
  ])
  func `a price, a length or a score is no time of day`(_ text: String) throws {
    let graph = try story("The wall fell on 9 June 2018. " + text, created: nil)
    #expect(graph.events.allSatisfy { $0.time?.edtf.description.contains("T") != true })
  }

  @Test func `the result of a match is no date`() throws {
    let graph = try story("They won again on 2 October 2018, 3–1 at home to Holm.", created: nil)
    expectDate("2018-10-02", of: "won", in: graph)
    let range = try story("The fair was held on 2–3 October 2018 at Holm.", created: nil)
    expectDate("2018-10-02/2018-10-03", of: "held", in: range)
  }

  @Test func `what lasted until an event ends with it`() throws {
    for text in [
      "From 1958 until her retirement in 1963 she chaired the board.",
      "She chaired the board from 1958 until she retired in 1963.",
    ] {
      expectDate("1958/1963", of: "chaired", in: try story(text, created: nil))
    }
    let none = try story("She had chaired the board until her retirement in 1963.", created: nil)
    #expect(try none.event("chaired").time?.edtf.description != "1963")
  }

  @Test func `an hour in words is of its day where nothing says which half it is of`() throws {
    let open = try story(
      "The fair was held on 9 June 2018. The race began at three o'clock.", created: nil)
    expectDate("2018-06-09", of: "began", in: open)
    let night = try story(
      "The fort was shelled at 11 p.m. on 9 June 2018. The retreat began at three o'clock.",
      created: nil)
    expectDate("2018-06-10T03:00", of: "began", in: night)
    let afternoon = try story(
      "The fort was shelled at noon on 9 June 2018. The retreat began at three o'clock.",
      created: nil)
    expectDate("2018-06-09T15:00", of: "began", in: afternoon)
  }

  @Test func `what was so no later than a day was so by then`() throws {
    let late = try story("The board knew of the loss no later than 20 November 2018.", created: nil)
    expect(late, matches: "knew @ within ../2018-11-20")
    let early = try story("The bids came no earlier than 20 November 2018.", created: nil)
    expect(early, matches: "came @ within 2018-11-20/..")
    let then = try story("The board knew of the loss on 20 November 2018.", created: nil)
    expectDate("2018-11-20", of: "knew", in: then)
  }

  // MARK: Plans

  @Test(arguments: [
    "The next fair will be held on 11 May 2016.", "The members will vote in May 2016.",
    "A sum of 7p, if approved at the meeting on 11 May 2016, will be paid to all.",
    "A second kiln is to open in May 2016.", "A second kiln is expected to open in May 2016.",
  ])
  func `a plan for another year does not move what is past`(_ plan: String) throws {
    let graph = try story(
      "The works closed in February 2015. \(plan) The clerk left in August.", created: nil)
    expectDate("2015-08", of: "left", in: graph)
  }

  @Test func `months of a plan lie in its year, and what happened in a year moves the story`()
    throws
  {
    let plan = try story(
      "The works closed in February 2015. The fair will be held on 11 May 2016 and the hall will be opened in July.",
      created: nil)
    expectDate("2016-07", of: "opened", in: plan)
    let past = try story(
      "The works closed in February 2015. The fair was held on 11 May 2016. The clerk left in August.",
      created: nil)
    expectDate("2016-08", of: "left", in: past)
  }

  @Test func `a month that something was to have begun in is no earlier than what was told`() throws
  {
    let told = try story(
      "The plan was passed last autumn. Repairs were to have begun in April.", created: "2020-03-14"
    )
    expectDate("2020-04", of: "begun", in: told)
    let had = try story(
      "The plan was passed last autumn. Repairs began in February.", created: "2020-03-14")
    expectDate("2020-02", of: "began", in: had)
    let open = try story(
      "The trial opened on 3 June 2019. It was to have begun in April.", created: nil)
    #expect(try open.event("begun").time == nil)
  }

  @Test
  func `a weekday that something had been due on is open where only now it has been given up`()
    throws
  {
    let open = try story(
      "The strike, which had been due to start on Wednesday, has been called off.")
    #expect(try open.event("start").time?.rule == "time.weekday")
    let told = try story("The strike was called on Tuesday. It had been due to start on Saturday.")
    expectDate("2020-05-16", of: "start", in: told)
    let past = try story("The strike had started on Wednesday.")
    expectDate("2020-05-13", of: "started", in: past)
  }

  // MARK: Looking back

  @Test(arguments: [
    ("Ten days earlier its clerk had fled. The next day the vault was opened.", "2020-02-04"),
    ("Its clerk had fled ten days earlier. The following day the vault was opened.", "2020-02-04"),
    ("The week before, its clerk had fled. The next day the vault was opened.", "2020-02-04"),
    ("Two years earlier its clerk had fled. The vault was opened that evening.", "2020-02-03"),
    ("A month earlier its clerk had fled. Two days later the vault was opened.", "2020-02-05"),
  ])
  func `after a look back days count from the story`(_ rest: String, _ date: String) throws {
    let graph = try story("The bank failed on 3 February 2020. \(rest)", created: nil)
    expectDate(date, of: "opened", in: graph)
  }

  @Test(arguments: [
    "Ten days earlier its clerk had fled. The next day he had sailed.",
    "Ten days earlier its clerk had fled and sailed the next day.",
    "Ten days earlier its clerk fled. The next day he sailed.",
  ])
  func `what goes on in the look back counts from there`(_ rest: String) throws {
    let graph = try story("The bank failed on 3 February 2020. \(rest)", created: nil)
    expectDate("2020-01-25", of: "sailed", in: graph)
  }

  @Test func `a clause between subject and verb says what the verb counts from`() throws {
    let later = try story(
      "The mill shut on 3 May 2011. Mr Orr, who had fallen ill on 9 May, died two days later.",
      created: nil)
    expectDate("2011-05-11", of: "died", in: later)
    let evening = try story(
      "The mill shut on 3 May 2011. Its owner, who had fled on 9 May, was seized that evening.",
      created: nil)
    expectDate("2011-05-09", of: "seized", in: evening)
    let earlier = try story(
      "The mill shut on 3 May 2011. Mr Orr, who had fallen ill on 1 May, died two days later.",
      created: nil)
    expectDate("2011-05-05", of: "died", in: earlier)
  }

  // MARK: Entries

  @Test func `weekdays of an entry look back where its verbs do`() throws {
    let graph = try story(
      """
      Tuesday 7 November 2017

      The vault was empty. The clerk had last locked it at 6 p.m. on Monday. A guard fled on Sunday.

      Wednesday 8 November 2017

      The clerk will be questioned on Friday. His wife was questioned the next day.
      """, created: nil)
    expectDate("2017-11-06T18:00", of: "locked", in: graph)
    expectDate("2017-11-05", of: "fled", in: graph)
    let ahead = try story(
      """
      Tuesday 7 November 2017

      The vault was empty.

      Wednesday 8 November 2017

      The clerk will be questioned on Friday. A guard fled on Monday.
      """, created: nil)
    expectDate("2017-11-10", of: "questioned", in: ahead)
    expectDate("2017-11-06", of: "fled", in: ahead)
  }

  @Test func `a look back in an entry leaves the story on its day`() throws {
    let graph = try story(
      """
      Tuesday 5 May 2020

      The spare came. The smith had oiled the pump on Friday. It was fitted the next day.

      Wednesday 6 May 2020

      The pump ran.
      """, created: nil)
    expectDate("2020-05-01", of: "oiled", in: graph)
    expectDate("2020-05-06", of: "fitted", in: graph)
  }

  @Test func `hours between which it was keep their beginning behind the day`() throws {
    let between = try story(
      "On 12 May 2021, between 09:40 and 14:20, the pumps failed.", created: nil)
    expect(between, matches: "failed @ within 2021-05-12T09:40/2021-05-12T14:20")
    let days = try story("On 12 May 2021 the pumps failed.", created: nil)
    expectDate("2021-05-12", of: "failed", in: days)
  }

  @Test func `shortly before dawn is of that day and shortly before a day is not`() throws {
    let dawn = "On 12 May 1987 the wall collapsed. The tower fell shortly before dawn."
    expect(try story(dawn, created: nil), matches: "fell @ within 1987-05-12")
    let day = try story("The tower fell shortly before 12 May 1987.", created: nil)
    expect(day, matches: "fell @ within 1987-04-11/1987-05-12")
  }

  @Test(arguments: [
    ("At 2 a.m. on the night of 8 May the wall fell.", "1920-05-08"),
    ("At 7 pm on the evening of 8 May the wall fell.", "1920-05-08T19:00"),
    ("At around midnight on the night of 8 May the wall fell.", "1920-05-08T24:00~"),
    ("The wall fell on the morning of the 9th when the rain came.", "1920-05-09"),
  ])
  func `an hour beside the part of a day is of that day`(text: String, date: String) throws {
    let graph = try story("The siege began on 3 May 1920. \(text)", created: nil)
    expectDate(date, of: "fell", in: graph)
  }

  @Test func `by a weekday goes on from the following one of another`() throws {
    let graph = try story(
      "On 23 March the board met. On the following Monday Hale paid. By Thursday she had resigned.",
      created: "2021-06-14")
    expect(graph, matches: "resigned @ within 2021-03-29/2021-04-01")
    let news = try story(
      "The board met on 8 June. By Thursday she had resigned.", created: "2021-06-14")
    expect(news, matches: "resigned @ within 2021-06-08/2021-06-10")
  }

  @Test(arguments: [
    ("At 11.40 p.m. on 3 May 1911 the guard dozed. The mail passed at 12.20.", "1911-05-04T00:20"),
    (
      "The tram left Hull at 10.15 p.m. on 3 May 1911 and reached Leeds at midnight. It passed the depot at 12.20.",
      "1911-05-04T00:20"
    ),
    (
      "At 11.40 p.m. on 3 May 1911 the guard dozed. The signal fell at 12.20. The mail passed at 1.15.",
      "1911-05-04T01:15"
    ),
    (
      "On the evening of 3 May 1911 a barn burned. At half past seven the mail passed.",
      "1911-05-03T19:30"
    ),
    ("On the night of 3 May 1911 a barn burned. The mail passed at 10.25.", "1911-05-03T22:25"),
    (
      "The mail passed at about three o'clock on the Wednesday afternoon, 3 May 1911.",
      "1911-05-03T15:00~"
    ),
    (
      "On 2 May 1911 the fog came. The mail passed at 12.25 on the Wednesday morning.",
      "1911-05-03T00:25"
    ),
    ("The mail passed at 12.25 on Wednesday morning, 3 May 1911.", "1911-05-03T00:25"),
  ])
  func `hours of a night by a clock of twelve go on from the evening`(
    _ text: String, _ date: String
  )
    throws
  {
    expectDate(date, of: "passed", in: try story(text, created: nil))
  }

  @Test(arguments: [
    ("At 11.10 a.m. on 3 May 1911 the guard dozed. The mail passed at 12.20.", "1911-05-03T12:20"),
    (
      "At 23:40 on 3 May 1911 the guard dozed. The mail passed at 12:20 the next day.",
      "1911-05-04T12:20"
    ),
    (
      "On the morning of 3 May 1911 a barn burned. At half past seven the mail passed.",
      "1911-05-03T07:30"
    ),
    ("On the night of 3 May 1911 a barn burned. The mail passed at 10.25 a.m.", "1911-05-04T10:25"),
  ])
  func `hours by day stay on their day`(_ text: String, _ date: String) throws {
    expectDate(date, of: "passed", in: try story(text, created: nil))
  }

  @Test func `an hour with a full stop follows what fell in, not what fell`() throws {
    let roof = try story(
      "At 11.40 p.m. on 3 May 1911 the guard dozed. The roof fell in at 1.15.", created: nil)
    expectDate("1911-05-04T01:15", of: "fell", in: roof)
    let wall = try story(
      "On the evening of 3 May 1911 a barn burned. Shortly before nine the wall fell.", created: nil
    )
    expect(wall, matches: "fell @ within 1911-05-03T20:00/1911-05-03T21:00")
  }

  // MARK: Weekdays of a report

  @Test func `weekdays of a report go on from its days`() throws {
    let named = try story(
      "On Tuesday 14 April the firm moved. On Friday evening a clerk fell.", created: "2020-05-15")
    expectDate("2020-04-17", of: "fell", in: named)
    let bare = try story(
      "On 14 April the firm moved. On Friday a clerk fell.", created: "2020-07-15")
    expectDate("2020-04-17", of: "fell", in: bare)
    let weekend = try story(
      "On Tuesday 14 April the firm moved. Work went on throughout the weekend.",
      created: "2020-05-15")
    expectDate("2020-04-18/2020-04-19", of: "went", in: weekend)
    // News counts from its own day.
    let news = try story("Berg was hurt on 14 April. He fell on Friday.", created: "2020-07-15")
    expectDate("2020-07-10", of: "fell", in: news)
    let spoken = try story(
      "Berg left yesterday. On 14 April the firm moved. On Friday a clerk fell.",
      created: "2020-07-15")
    expectDate("2020-07-10", of: "fell", in: spoken)
  }

  @Test func `a weekend looked back to is the one before`() throws {
    let ill = try story(
      "On Monday 9 June 2014 the guard left. That weekend he had fallen.", created: nil)
    expectDate("2014-06-07/2014-06-08", of: "fallen", in: ill)
    let next = try story(
      "On Monday 9 June 2014 the guard left. That weekend he fell.", created: nil)
    expectDate("2014-06-14/2014-06-15", of: "fell", in: next)
  }
}

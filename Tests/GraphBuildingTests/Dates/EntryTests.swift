import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Files of dated entries` {
  @Test func `an entry of fragments keeps its day`() throws {
    let graph = try story(
      """
      3 February. Second reminder sent by post.

      9 February. Bid made; refused by return.

      14 February. Letter from the bank, saying that the loan had lapsed.

      1 March. Keys returned.
      """)
    expectDate("2020-02-03", of: "sent", in: graph)
    expectDate("2020-02-09", of: "made", in: graph)
    expectDate("2020-02-09", of: "refused", in: graph)
    expectDate("2020-02-14", of: "letter", in: graph)
    expectDate("2020-03-01", of: "returned", in: graph)
    #expect(graph.events(mentioning: "return") == [])
  }

  @Test func `days head what stands below them without blank lines, too`() throws {
    let diary = try story(
      """
      4 June 2019
      Ida cut the hedge. She swept the yard.
      6 June
      The mason came. He mended a wall.
      7 June
      Ida painted it.
      """, created: nil)
    expectDate("2019-06-04", of: "swept", in: diary)
    expectDate("2019-06-06", of: "mended", in: diary)
    expectDate("2019-06-07", of: "painted", in: diary)
    let wrapped = try story(
      "Ida cut the hedge on\n4 June 2019\nand swept the yard. The mason came on\n6 June 2019.",
      created: nil)
    expectDate("2019-06-04", of: "cut", in: wrapped)
    expectDate("2019-06-06", of: "came", in: wrapped)
  }

  @Test func `lines of four figures below a day begin with hours`() throws {
    let log = try story(
      "4 June 2019\n\n1830 The pilot boarded.\n1945 The barge sailed.\n2010 The pilot left.",
      created: nil)
    expectDate("2019-06-04T18:30", of: "boarded", in: log)
    expectDate("2019-06-04T20:10", of: "left", in: log)
    let mill = try story(
      "The mill\n\n1830 The mill opened.\n1945 The mill closed.\n2010 The mill burned.",
      created: nil)
    expectDate("1830", of: "opened", in: mill)
  }

  @Test func `what an entry says counts from its day`() throws {
    let file = try story("3 February. Post came.\n\n9 March. The bank shut yesterday.")
    expectDate("2020-03-08", of: "shut", in: file)
  }

  @Test func `a lone entry is one where the text was written on another day`() throws {
    let graph = try story("3 February. Reminder sent.")
    expectDate("2020-02-03", of: "sent", in: graph)
    let letter = try story("15 May. Reminder sent.")
    #expect(try letter.event("sent").time?.rule != "time.entry")
  }

  @Test func `a participle that only describes its noun tells of nothing by itself`() throws {
    let graph = try story("The bid made by the bank was refused on 3 May 2019.")
    #expect(try graph.event("refused").label.contains("refused"))
    expectDate("2019-05-03", of: "refused", in: graph)
  }

  @Test func `a day with its hour heads an entry`() throws {
    let graph = try story(
      """
      Mon., 3 Feb., 7:40 a.m. A cart was reported missing. The porter searched the yard.

      Thurs., 6 Feb. The cart was found in a ditch. The porter wept.
      """)
    expectDate("2020-02-03T07:40", of: "reported", in: graph)
    expectDate("2020-02-03", of: "searched", in: graph)
    expectDate("2020-02-06", of: "wept", in: graph)
  }

  @Test func `an hour alone heads no entry of a day`() throws {
    let graph = try story(
      "The cart was found on 3 May 2019.\n\nHe ran at 7:40 a.m. The porter wept.")
    #expect(try graph.event("wept").time?.rule != "time.entry")
  }

  @Test func `an entry's day counts from the entry before it`() throws {
    let graph = try story(
      """
      6 April. Invoice of 18 October 2018 received.

      11 May. The tenant paid. The file is to be closed on 30 June.
      """)
    expectDate("2020-05-11", of: "paid", in: graph)
    expectDate("2020-06-30", of: "closed", in: graph)
  }

  @Test func `entries go on over the turn of the year`() throws {
    let graph = try story(
      """
      24 November 2018. The tenant rang.

      7 January. The tenant paid.

      12 October. The tenant left.
      """)
    expectDate("2019-01-07", of: "paid", in: graph)
    expectDate("2019-10-12", of: "left", in: graph)
  }

  @Test func `the end of the week is that of the entry`() throws {
    let graph = try story(
      """
      7 January. The surveyor agreed to visit by the end of the week.

      20 January. The surveyor called.
      """)
    #expect(graph.events.contains { $0.time?.edtf.description == "../2020-01-12" })
    let report = try story("The surveyor agreed to visit by the end of the week.")
    #expect(!report.events.contains { $0.time?.edtf.description == "../2020-01-12" })
  }

  @Test func `a story that an entry looks back to goes on there`() throws {
    let file = """
      Monday 3 March 2014

      The girl was missed.

      Thursday 6 March 2014

      The girl was found today. She had left home on Sunday. She slept in a barn. On Tuesday she walked to the coast.

      Friday 7 March 2014

      The barn was searched. The farmer had sold it on Tuesday. Officers closed the road.
      """
    let graph = try story(file, created: nil)
    expect(graph, matches: "slept @ within 2014-03-02/2014-03-04")
    expectDate("2014-03-07", of: "closed", in: graph)
    let back = try story(
      file.replacing(
        "She slept in a barn. On Tuesday she walked", with: "The police slept. On Friday she walks"),
      created: nil)
    expectDate("2014-03-06", of: "slept", in: back)
  }

  @Test func `what is told behind an hour of a log was before the next hour`() throws {
    let graph = try story(
      "8 March 2019\n\n- 09:05 - A user complains. The clerk is called.\n- 09:20 - The clerk begins a repair.\n\n- 09:40 - The page is back. The clerk leaves.",
      created: nil)
    expectDate("2019-03-08T09:05", of: "complains", in: graph)
    expect(graph, matches: "called @ within 2019-03-08T09:05/2019-03-08T09:20")
    expect(graph, matches: "leaves @ within 2019-03-08T09:40/..")
  }
}

@Suite struct `Hours before the entries of a log` {
  @Test func `an hour with a full stop heads an entry`() throws {
    let graph = try story(
      "Wednesday 9 May 2018\n\n07:40. The porter unlocked the yard.\n\n10:30. Nurses moved the beds.",
      created: nil)
    expectDate("2018-05-09T07:40", of: "unlocked", in: graph)
    expectDate("2018-05-09T10:30", of: "moved", in: graph)
    #expect(try graph.event("moved").label == "Nurses moved beds")
  }

  @Test func `a numbered line has no hour`() throws {
    let graph = try story("Wednesday 9 May 2018\n\n7. The porter unlocked the yard.", created: nil)
    #expect(try graph.event("unlocked").time?.edtf.date?.granularity != .minute)
  }

  @Test func `an entry of several days has them all`() throws {
    let file = """
      4 May 2012. A boy was missed.

      7–13 May. The wood was searched by sixty men.

      15 May. The search ended.
      """
    let searched = try story(file, created: nil).event("searched").time
    #expect(searched?.edtf.description == "2012-05-07/2012-05-13")
    let told = file.replacing("7–13 May. The wood", with: "On 7 May the wood")
    expectDate("2012-05-07", of: "searched", in: try story(told, created: nil))
  }

  @Test func `a clause that comes back from what had been has the day of its entry`() throws {
    let graph = try story(
      """
      9 May 2010. Ida Berg was heard. They had quarrelled on the Friday before, but she denied that he drank.

      12 May 2010. The pond was searched.
      """)
    #expect(try graph.event("quarrelled").time?.edtf.description == "2010-05-07")
    #expect(try graph.event("denied").time?.edtf.description == "2010-05-09")
  }
}

@Suite struct `Logs whose first heading alone has the year` {
  @Test func `later days are of its year, and what they tell has happened`() throws {
    let graph = try story(
      """
      Tower log

      Thursday 9 June 2022

      10:15 Fog. The lamp was lit.

      Friday 10 June

      06:30 Collision off the pier.

      11:45 Keeper relieved.
      """, created: nil)
    expectDate("2022-06-09T10:15", of: "fog", in: graph)
    expectDate("2022-06-10T06:30", of: "collision", in: graph)
    #expect(try graph.event("collision").status == .occurred)
    expectDate("2022-06-10T11:45", of: "relieved", in: graph)
  }

  @Test func `days go on over the turn of the year`() throws {
    let graph = try story(
      "29 December 2022\n\nThe pipe froze.\n\n2 January\n\nThe pipe burst. A plumber had called the day before.",
      created: nil)
    expectDate("2022-12-29", of: "froze", in: graph)
    expectDate("2023-01-02", of: "burst", in: graph)
    expectDate("2023-01-01", of: "called", in: graph)
  }

  @Test func `yesterday and tomorrow count from the entry`() throws {
    let graph = try story(
      "Mon 6 June 2022\n\nYesterday the roof leaked.\n\nTue 7 June\n\nThe slater will come tomorrow.",
      created: nil)
    expectDate("2022-06-05", of: "leaked", in: graph)
    expectDate("2022-06-08", of: "come", in: graph)
    #expect(try graph.event("come").status == .planned)
  }

  @Test func `a day alone over a text says when it was written`() throws {
    let graph = try story(
      "6 June 2022\n\nThe roof leaked yesterday.\n\nIt will be mended on 9 June.", created: nil)
    expectDate("2022-06-05", of: "leaked", in: graph)
    #expect(try graph.event("mended").status == .planned)
  }
}

@Suite struct `Other days within the entries of a log` {
  @Test func `a day that tells which thing is meant is not that of the entry`() throws {
    let graph = try story(
      """
      Log of 6 June 2022

      08:30 – The boat lost on 28 May was seen.

      09:45 – The crew was told.

      11:00 – The crew read the report of 2 June.
      """, created: nil)
    expectDate("2022-06-06T08:30", of: "seen", in: graph)
    expectDate("2022-06-06T09:45", of: "told", in: graph)
    expectDate("2022-06-06T11:00", of: "read", in: graph)
    expectDate("2022-05-28", of: "lost", in: graph)
  }

  @Test func `what is ordered for a day is ordered at the hour of its entry`() throws {
    let graph = try story(
      """
      Site log, 6 June 2022

      - 08:30 Ida ordered a ladder for Thursday.
      - 09:45 The slaters left.
      - 10:15 The clerk arranged a visit for 17 June.
      """, created: nil)
    expectDate("2022-06-06T08:30", of: "ordered", in: graph)
    expectDate("2022-06-06T09:45", of: "left", in: graph)
    expectDate("2022-06-06T10:15", of: "arranged", in: graph)
  }

  @Test(arguments: ["postponed to", "adjourned until", "rescheduled to", "moved to"])
  func `what is put off in an entry is to be in the same year`(verb: String) throws {
    let graph = try story(
      """
      Log, 6 June 2022

      08:30 The clerk came.

      09:45 The trial was \(verb) 11 July.

      10:15 The witness went home.
      """, created: nil)
    expectDate("2022-07-11", of: "trial", in: graph)
    expectDate("2022-06-06T10:15", of: "went", in: graph)
  }

  @Test func `what is put off to a weekday is to be on the next`() throws {
    let graph = try story(
      "Log, 6 June 2022\n\n08:30 The clerk came.\n\n09:45 The trial was adjourned to Friday.",
      created: nil)
    expectDate("2022-06-10", of: "trial", in: graph)
  }

  @Test func `a day beside the hour of an entry leads the log on`() throws {
    let graph = try story(
      "6 June 2022\n\n23:40 – The dyke broke.\n\n08:15 on 8 June – Divers came.\n\n09:30 – The mayor spoke.",
      created: nil)
    expectDate("2022-06-08T08:15", of: "came", in: graph)
    expectDate("2022-06-08T09:30", of: "spoke", in: graph)
  }

  @Test func `a log that runs past midnight goes on the next day`() throws {
    let graph = try story(
      "6 June 2022\n\n23:40 – The dyke broke.\n\n00:15 – Sirens sounded.\n\n01:30 – The mayor spoke.",
      created: nil)
    expectDate("2022-06-07T00:15", of: "sounded", in: graph)
    expectDate("2022-06-07T01:30", of: "spoke", in: graph)
  }

  @Test func `a paragraph between entries leads the log on`() throws {
    let graph = try story(
      "Log of 6 June 2022\n\n08:30 The pump failed.\n\nOn 7 June the crew met again.\n\n09:30 The pump ran.",
      created: nil)
    expectDate("2022-06-07T09:30", of: "ran", in: graph)
  }

  @Test func `yesterday in a log counts from its day`() throws {
    let graph = try story(
      "Log of 6 June 2022\n\n08:30 The crate sent yesterday came.\n\n09:30 The clerk rang.",
      created: nil)
    expectDate("2022-06-05", of: "sent", in: graph)
  }
}

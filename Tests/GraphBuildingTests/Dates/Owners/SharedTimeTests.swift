import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Which clause a time belongs to` {
  private func times(_ text: String, _ words: [String], created: String? = nil) throws -> [String?]
  {
    let graph = try story(text, created: created)
    return try words.map { try graph.event($0).time?.edtf.description }
  }

  @Test func `a count behind a semicolon tells of the clause that it opens`() throws {
    #expect(
      try times(
        "On 7 May 1998 the valve jammed; six days later steam was shut off.",
        [
          "jammed", "shut",
        ]) == ["1998-05-07", "1998-05-13"])
    #expect(
      try times(
        "Dahl retired in 1988; three years later, during the first act of an opera at Lund, she rose, bowed to the hall and went out.",
        ["retired", "rose", "bowed", "went"]) == ["1988", "1991", "1991", "1991"])
    #expect(
      try times(
        "Dahl retired in 1988; she rose in the hall three years later.",
        [
          "retired", "rose",
        ]) == ["1988", "1991"])
  }

  @Test func `a month before a clause of time tells of the clause behind it`() throws {
    #expect(
      try times(
        "On 8 April 1923 the club sold all the boats built since then, and in June, after a lender refused to renew its loan, it closed.",
        ["sold", "closed"]) == ["1923-04-08", "1923-06"])
  }

  @Test func `a clause with its own day parts the one behind it from the first`() throws {
    let told = try times(
      "On the morning of 9 June 1712 the bell rang; Holm rode out the following day with two men, and was met by a crowd.",
      ["rang", "rode", "met"])
    #expect(told[0] == "1712-06-09T" || told[0] == "1712-06-09")
    #expect(told[1] == "1712-06-10")
    #expect(told[2] != "1712-06-09" && told[2] != "1712-06-09TMO")
  }

  @Test func `hours between which something was make one event`() throws {
    let graph = try story(
      "On Tuesday 7 March, between 10:15 and 11:40, the mill lost power.", created: "2023-03-20")
    #expect(graph.events.filter { $0.label.contains("lost") }.count == 1)
    #expect(
      try graph.event("lost").time?.edtf.description == "2023-03-07T10:15/2023-03-07T11:40")
    let twice = try story("The mill burned in 1912 and again in 1931.", created: nil)
    #expect(twice.events.filter { $0.label.contains("burned") }.count == 2)
  }

  @Test func `what somebody noticed going on was then`() throws {
    #expect(
      try times("The porter noticed water dripping through the roof on 5 May 2016.", ["noticed"])
        == ["2016-05-05"])
    #expect(
      try times("The porter agreed to meet the mayor on 5 May 2016.", ["agreed"])
        != ["2016-05-05"])
  }

  @Test func `what was done only when something else was is told of its time`() throws {
    #expect(
      try times(
        "Only when the widow sued the bank in May 2017 were the deeds returned.",
        [
          "sued", "returned",
        ]) == ["2017-05", "2017-05"])
  }

  @Test func `what lasted begins with the deed before`() throws {
    #expect(
      try times("Dahl fell ill on 6 May 2014 and stayed away for three months.", ["stayed"])
        == ["2014-05-06/2014-08"])
    #expect(
      try times("Dahl fell ill on 6 May 2014, and her deputy stayed for three months.", ["stayed"])
        != ["2014-05-06/2014-08"])
  }

  @Test func `a limit holds for all that shares its auxiliary`() throws {
    #expect(
      try times("By 8 May 1702 the guard had left it and burned the gate.", ["left", "burned"])
        == ["../1702-05-08", "../1702-05-08"])
    #expect(
      try times("By 8 May 1702 the guard had left it, and Holm burned the gate.", ["burned"])
        == [nil])
  }

  @Test func `a scene has the date that is told behind it`() throws {
    #expect(
      try times(
        "On the night he signed the lease, Ove Dahl locked the shop and walked home. It was 6 May 1934.",
        ["signed", "locked", "walked"]) == ["1934-05-06", "1934-05-06", "1934-05-06"])
    #expect(
      try times("Ove Dahl lived in Lund. It was 1934.", ["lived"]) == [nil])
    #expect(
      try times("In 1931 Ove Dahl locked the shop. It was 1934 before he came back.", ["locked"])
        == ["1931"])
  }

  @Test func `a day that says which call had been made lies before the letter`() throws {
    #expect(
      try times(
        "The answer was dated 9 March 2021. In it Dahl denied that the visit of 20 November had been paid.",
        ["visit"]) == ["2020-11-20"])
    #expect(
      try times(
        "The answer was dated 9 March 2021. In it Dahl announced a visit on 20 November.",
        ["visit"]) == ["2021-11-20"])
  }

  @Test func `time spent before somebody has its length`() throws {
    let graph = try story("Dahl spent two days before the board in May 2009.", created: nil)
    #expect(try graph.event("spent").duration?.description == "P2D")
  }
}

@Suite struct `Steps between two dates` {
  private func time(_ text: String, _ word: String) throws -> String? {
    try story(text, created: nil).event(word).time?.edtf.description
  }

  @Test func `what did not happen for years lay between what is told around it`() throws {
    let text =
      "Dahl joined the bank in 2011. For three years she noticed nothing wrong. Then, in the spring of 2015, she found a second safe."
    #expect(try time(text, "noticed") == "2011/2015-05")
  }

  @Test func `what broke in when something had just been done is a step of the story`() throws {
    let text =
      "The strike began on 8 May 1911. A baker had just opened his shop when a stone broke the window. On 12 May 1911 the mayor resigned."
    #expect(try time(text, "broke") == "1911-05-08/1911-05-12")
    #expect(try time(text, "opened") == "../1911-05-12")
  }

  @Test func `what an inquiry did came after it was set up`() throws {
    let text =
      "In May 2018 Dahl wrote to the mayor. The mayor launched an inquiry, which cleared the clerk. In June 2019 Dahl resigned."
    #expect(try time(text, "cleared") == "2018-05/..")
  }

  @Test func `what was done to somebody between commas came before`() throws {
    #expect(
      try time("The pilot, struck by a bird, died on 5 May 1931.", "struck") == "../1931-05-05")
    #expect(try time("The pilot, followed by a boy, left on 5 May 1931.", "followed") == nil)
  }

  @Test func `what was done on a horseback ride of the next day came no earlier`() throws {
    let text =
      "On the morning of 9 June 1712 the bell rang; Holm rode out the following day with two men, and was met by a crowd."
    #expect(try time(text, "met") == "1712-06-10/..")
  }

  @Test func `what stands beside a past perfect is no step of the story`() throws {
    let text =
      "In 1936 Dahl fled to Lund. He had planned to sell the boat; the buyer withdrew. He died in 1944."
    #expect(try time(text, "withdrew") != "1936/1944")
  }

  @Test func `a story goes on from what somebody wrote on a day`() throws {
    #expect(
      try time("In May 2018 Dahl wrote to the mayor. The mayor dismissed the clerk.", "dismissed")
        == "2018-05/..")
    #expect(
      try time(
        "In May 2018 Dahl said that the mayor had lied. The mayor dismissed the clerk.",
        "dismissed") == nil)
  }

  @Test func `what stayed so for a time was before what ended it`() throws {
    #expect(
      try time("The pass remained shut for nine days and reopened on 5 May 2012.", "remained")
        == "../2012-05-05")
    #expect(
      try time("The pass remained narrow and was widened on 5 May 2012.", "remained") == nil)
  }

  @Test func `years count from a clause with having before its verb`() throws {
    let text =
      "Dahl joined the club in 1923 and, having failed in 1926, was elected four years later. In June 1932 she retired."
    #expect(try time(text, "elected") == "1930")
  }

  @Test func `what was so at first was before what came of it`() throws {
    #expect(try time("Dahl at first hesitated; he signed in 2008.", "hesitated") == "../2008")
    #expect(
      try time("Dahl at first lived in Lund and baked bread. He smiled.", "lived") == nil)
  }

  @Test func `an answer came after the offer`() throws {
    #expect(
      try time("On 4 May 2016 the bank offered a loan, which the widow refused.", "refused")
        == "2016-05-04/..")
    #expect(
      try time("On 4 May 2016 the bank opened a hall, which the mayor had refused.", "refused")
        != "2016-05-04/..")
  }

  @Test(arguments: [
    ("By a lease dated 4 April 2003 the abbey let the mill to Karl Berg.", "let", "2003-04-04"),
    ("By a judgment of 26 May 2011 she dismissed the claim.", "dismissed", "2011-05-26"),
    (
      "In her ruling, handed down on 15 May 2007, Judge Orme dismissed the claim.", "dismissed",
      "2007-05-15"
    ),
    (
      "The board opened an inquiry in July 2011; in its report, published in April 2012, it concluded that the dam was safe.",
      "concluded", "2012-04"
    ),
    (
      "Tea was served only twice between 14:00 and the change of guard at 19:30 on 7 May 2012.",
      "served", "2012-05-07T14:00/2012-05-07T19:30"
    ),
    ("Anna Berg will read the report when she returns in September 2021.", "read", "2021-09"),
    (
      "The flood came on 3 May 2011. It was only three weeks later, after the mayor had resigned, that the dam was repaired.",
      "repaired", "2011-05-24~"
    ),
    (
      "She was to come back if the fever returned. It did so in August 2011. On that occasion the doctor sent her to bed.",
      "sent", "2011-08"
    ),
    ("Appointed deputy minister of trade in 1967, Berg drew up the law.", "Appointed", "1967"),
  ])
  func `a writing, an occasion or a clause tells when`(text: String, word: String, date: String)
    throws
  {
    #expect(try story(text).event(word).time?.edtf.description == date)
  }

  @Test(arguments: [
    ("Under a lease dated 4 April 2003 the tenant repaired the roof.", "repaired", "2003-04-04"),
    ("By a decree of 4 May 1901 the church was shut in June 1905.", "shut", "1901-05-04"),
    ("Appointed deputy minister of trade in 1967, Berg drew up the law.", "drew", "1967"),
    (
      "In January 2012 they marched; a second march, planned for 4 February, was called off.",
      "called", "2012-01"
    ),
    ("The train, due at nine, did not come until ten on 4 May 2011.", "come", "2011-05-04T09:00"),
    ("On one occasion she was sent to bed. That was in May 2011.", "sent", "2011-05"),
  ])
  func `what was laid down, to be or over before does not`(text: String, word: String, date: String)
    throws
  {
    #expect(try story(text).event(word).time?.edtf.description != date)
  }

  @Test func `what was before a feast was after what was told before it`() throws {
    let graph = try story("Anna Berg retired in May 1968. The dam broke before Christmas.")
    #expect(try graph.event("broke").time?.edtf.description == "1968-05-01/1968-12-25")
    let had = try story("Anna Berg retired in May 1968. The dam had broken before Christmas 1967.")
    #expect(try had.event("broken").time?.edtf.description == "../1967-12-25")
  }
}

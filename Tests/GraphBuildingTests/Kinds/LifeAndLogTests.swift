import AnnalsTesting
import EventModel
import ISO8601
import IntervalAlgebra
import Testing

@Suite struct `Dates of a life` {
  @Test(arguments: [
    "Ada Byrne (12 May 1871 – 3 October 1944) was a Swedish painter.",
    "Ada Byrne (born 12 May 1871; died 3 October 1944) painted altars.",
  ])
  func `days after a name tell of birth and death`(text: String) throws {
    expect(
      try story(text, created: nil),
      matches: """
        "Ada Byrne born" @ 1871-05-12
        "Ada Byrne died" @ 1944-10-03
        """)
  }

  @Test func `years after a name do where the sentence says who it was`() throws {
    expect(
      try story("Ada Byrne (1871–1944) was a Swedish painter.", created: nil),
      matches: """
        "Ada Byrne born" @ 1871
        "Ada Byrne died" @ 1944
        """)
  }

  @Test(arguments: [
    "Philip Holm (reigned 1871–1884) was a Swedish king.",
    "Ada Byrne (1871–1999) was a Swedish painter.",
    "The Great War (1914–1918) was a disaster.",
    "Ada Byrne painted the altar (1871).",
  ])
  func `other dates in parentheses are no life`(text: String) throws {
    let rules = try story(text, created: nil).events.flatMap(\.mentions).map(\.rule)
    #expect(!rules.contains { $0.hasPrefix("life.") })
  }

  @Test func `a death that the text tells takes the date and is not told twice`() throws {
    let graph = try story(
      """
      Ada Byrne (12 May 1871 – 3 October 1944) was a Swedish painter. Two days before she died, she sold \
      her house.
      """, created: nil)
    expect(
      graph,
      matches: """
        died @ 1944-10-03
        sold @ 1944-10-01
        """)
    #expect(graph.events(mentioning: "died").count == 1)
    #expect(
      !graph.events.contains { $0.label.hasSuffix("died") && $0.mentions[0].rule == "life.death" })
  }
}

@Suite struct `Appointed days` {
  @Test func `what a day is set for is an event, though no other word says so`() throws {
    expect(
      try story("A drill was scheduled for 25 September 2020."),
      matches: """
        drill @ 2020-09-25
        drill status planned
        """)
  }

  @Test func `a later appointment takes the place of the first`() throws {
    expect(
      try story(
        "A drill was scheduled for 25 September 2020; it has been moved to 3 October 2020."),
      matches: "drill @ 2020-10-03")
  }

  @Test func `somebody or a place is no event, whatever is set for them`() throws {
    let graph = try story("The doctor was booked for 25 September 2020.")
    #expect(graph.events(mentioning: "doctor").isEmpty)
  }

  @Test func `a stated date goes before one that is counted`() throws {
    let graph = try story(
      "The vote took place on 2 March 2019. The debate was held three weeks later, on 26 March 2019."
    )
    expect(graph, matches: "debate @ 2019-03-26")
  }

  @Test func `what failed or passed did so at the time of the test itself`() throws {
    expect(
      try story("A test in August 2019 had passed."), matches: "passed @ 2019-08")
    #expect(
      try story("A report on the summer of 2019 surprised the board.").event("surprised").time?.edtf
        .description != "2019-21")
  }
}

@Suite struct `Entries of a log` {
  @Test func `what an entry tells happened on its day`() throws {
    let graph = try story(
      """
      12 June 1923. The crew left Oslo.

      14 June. Holm fell on deck and broke an arm. The cook had warned him.
      """, created: nil)
    expect(
      graph,
      matches: """
        left @ 1923-06-12
        fell @ 1923-06-14
        broke @ 1923-06-14
        """)
    #expect(try graph.event("warned").time?.rule != "time.entry")
  }

  @Test func `a day alone at the head of a text dates nothing`() throws {
    let graph = try story("12 June 1923.\n\nThe crew left Oslo. Holm fell on deck.", created: nil)
    #expect(graph.events.allSatisfy { $0.time?.rule != "time.entry" })
  }

  @Test func `what an entry sets elsewhere is not on its day`() throws {
    let graph = try story(
      """
      3 June 1923

      The cook was heard the next morning and blamed the mate. Two weeks after his flight Holm was charged. A judge is to be \
      named.

      9 June 1923

      The rudder had been changed in April after the mate, Mr Vane, resigned. Berg was questioned at noon and wept.
      """, created: nil)
    for word in ["charged", "blamed", "named", "resigned"] {
      #expect(try graph.event(word).time?.rule != "time.entry", "\(word)")
    }
    expectDate("1923-06-04", of: "heard", in: graph)
    #expect(try graph.event("wept").time?.edtf.description == "1923-06-09")
  }

  @Test func `the day before an event counts from its date`() throws {
    let graph = try story(
      "The vote took place on 20 June 2019. The minister resigned the day before the vote.")
    expectDate("2019-06-19", of: "resigned", in: graph)
    let vague = try story(
      "The vote took place on 20 June 2019. The minister resigned before the vote.")
    #expect(try vague.event("resigned").time?.within == true)
  }

  @Test func `weeks count back from an event that is dated`() throws {
    let graph = try story("The probe fell silent on 20 June 2019, two weeks after it had landed.")
    expectDate("2019-06-06~", of: "landed", in: graph)
    let month = try story("The probe fell silent in June 2019, two weeks after it had landed.")
    let landed = try month.event("landed")
    #expect(landed.time?.edtf.description == "2019-05-13/2019-06-16")
    #expect(landed.time?.within == true)
  }

  @Test func `the last line of an obituary dates the death it tells`() throws {
    let graph = try story(
      """
      Nell Holm, who has died aged 80, built boats.

      Eleanor Mary Holm, boatbuilder, born 3 May 1939; died 7 March 2020
      """)
    #expect(graph.events(mentioning: "died").count == 1)
    expectDate("2020-03-07", of: "died", in: graph)
    expectDate("1939-05-03", of: "born", in: graph)
    let other = try story(
      """
      Nell Holm, who has died aged 80, built boats.

      Anna Berg, boatbuilder, born 3 May 1939; died 7 March 2020
      """)
    #expect(other.events(mentioning: "died").count == 2)
  }

  @Test func `whose father died is not dead`() throws {
    let graph = try story("Otto's father, Emil, died in 1910.", created: nil)
    let death = try graph.event("died")
    #expect(
      graph.participants.filter { death.participants.contains($0.id) }.map(\.name) == ["Emil"])
  }
}

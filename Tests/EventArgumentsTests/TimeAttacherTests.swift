import Testing

@Suite struct `Time attacher` {
  @Test(arguments: [
    Example("The bridge collapsed on 3 March 2019.", "collapsed", "during 3 March 2019"),
    Example("The ministers met in May 2019.", "met", "during May 2019"),
    Example("The mill closed before 1914.", "closed", "before 1914"),
    Example("The king died after 1914.", "died", "after 1914"),
    Example("Anna Berg has lived in Oslo since 2011.", "lived", "begins 2011"),
    Example("The strike went on until 4 June 2018.", "went", "ends 4 June 2018"),
    Example("The crew will repair the pump by 1 July 2020.", "repair", "by 1 July 2020"),
    Example("Anna Berg taught Latin from 1990 to 1997.", "taught", "begins 1990, ends 1997"),
  ])
  func `a preposition says how a time lies to the event`(_ example: Example) throws {
    #expect(try Reading(example.text).times(of: example.event) == example.expected)
  }

  @Test(arguments: [
    Example("Anna Berg sold the boat in Bergen.", "sold", ""),
    Example("The ministers met in Geneva.", "met", ""),
    Example("Anna Berg hid the letter by the door.", "hid", ""),
    Example("The train came from Bergen.", "came", ""),
  ])
  func `a preposition before anything else dates nothing`(_ example: Example) throws {
    #expect(try Reading(example.text).times(of: example.event) == example.expected)
  }

  @Test func `what had been done before as it was then has no part in its time`() throws {
    let before = try Reading("The season ended in May 2019 as it had begun, with a defeat.")
    #expect(before.times(of: "begun") == "")
    let then = try Reading("Work stopped in May 2019 when the mason died.")
    #expect(then.times(of: "died") == "during May 2019")
  }

  @Test func `a time right after a verb belongs to it, not to the next`() throws {
    let reading = try Reading("The ministers met last Friday and signed the treaty.")
    #expect(reading.times(of: "met") == "during last Friday")
    #expect(reading.times(of: "signed") == "")
  }

  @Test func `a time before a connective belongs to the clause before`() throws {
    let reading = try Reading(
      "Spain signed a treaty on 4 March 2019, three months after talks collapsed.")
    #expect(reading.times(of: "signed") == "during 4 March 2019")
    #expect(reading.times(of: "collapsed") == "")
  }

  @Test func `a time after a connective belongs to the clause it opens`() throws {
    let reading = try Reading("Spain signed a treaty after talks collapsed on 4 March 2019.")
    #expect(reading.times(of: "signed") == "")
    #expect(reading.times(of: "collapsed") == "during 4 March 2019")
  }

  @Test(arguments: [
    Example("On 14 February customs officers fired on the ship.", "fired", "during 14 February"),
    Example("The 14 February customs figures shocked the town.", "shocked", ""),
    Example(
      "The firm applied for an injunction last month and was turned down on 29 April 2019.",
      "applied", "during last month"),
    Example(
      "A theft of tools last month closed the mill, and he was paid on 4 May 2019.", "theft",
      "during last month"),
    Example(
      "The jubilee was marked with an exhibition in Leeds, which ran from May to July 1971.",
      "exhibition", "begins May, ends July 1971"),
    Example(
      "The jubilee was marked with an exhibition in Leeds, which drew crowds in May 1971.",
      "exhibition", ""),
    Example(
      "Its officers had recommended approval in a report published last month.", "recommended",
      "during last month"),
    Example(
      "It was tested on 12 April by an engineer, Peter Holm, who signed a certificate of completion the same day.",
      "signed", "during the same day"),
    Example(
      """
      It was repeated on 12 April in the presence of a foreign engineer, Carl Hagen, who signed a certificate of completion \
      the same day, subject to a list of nine faults.
      """, "signed", "during the same day"),
    Example("Its officers had lived in a house built last month.", "lived", ""),
    Example(
      "The king fell in 1831, and it was not until the autumn of 1834 that his heir, Otto, then twelve, took the oath.",
      "took", "during the autumn of 1834"),
    Example(
      "Halden is to publish third-quarter earnings on 26 October.", "publish", "during 26 October"),
    Example("A scan on 16 June showed a fracture.", "scan", "during 16 June"),
    Example("The mayor refused to sign the treaty on 3 May 2019.", "refused", "during 3 May 2019"),
    Example("The mayor agreed to sign the treaty on 3 May 2019.", "agreed", ""),
    Example(
      "A protest last Friday turned violent, and police arrested the leader.", "arrested",
      "during last Friday"),
  ])
  func `a time dates the verb or the noun that it tells of`(_ example: Example) throws {
    #expect(try Reading(example.text).times(of: example.event) == example.expected)
  }

  @Test func `a charge is dated, not the deed`() throws {
    let reading = try Reading("Peter Holm was charged with murder on 3 May 2019.")
    #expect(reading.times(of: "charged") == "during 3 May 2019")
    #expect(reading.times(of: "murder") != "during 3 May 2019")
  }

  @Test func `a time of a later conjunct does not date the first`() throws {
    let reading = try Reading(
      "Peter Holm was arrested in 2019 and will appear in court on 3 May 2021.")
    #expect(reading.times(of: "arrested") == "during 2019")
  }

  @Test func `a fronted time holds for later conjuncts`() throws {
    let reading = try Reading("On 3 March 2019 the ship left Bergen and struck a rock.")
    #expect(reading.times(of: "left") == "during 3 March 2019")
    #expect(reading.times(of: "struck") == "during 3 March 2019")
  }

  @Test func `a time at the end of the last conjunct holds for that alone`() throws {
    let reading = try Reading("The ship left Bergen and struck a rock on 3 March 2019.")
    #expect(reading.times(of: "left") == "")
    #expect(reading.times(of: "struck") == "during 3 March 2019")
  }

  @Test func `a time after an occasion dates what happened at it as well`() throws {
    let reading = try Reading("Anna Berg died in a crash on 3 May 2018.")
    #expect(reading.times(of: "died") == "during 3 May 2018")
    #expect(reading.times(of: "crash") == "during 3 May 2018")
  }

  @Test func `a time after what somebody is kept from dates the keeping alone`() throws {
    let reading = try Reading("Anna Berg was barred from the talks on 3 May 2018.")
    #expect(reading.times(of: "barred") == "during 3 May 2018")
    #expect(reading.times(of: "talks") == "")
  }

  @Test func `not until a day means on that day`() throws {
    #expect(
      try Reading("The ship did not leave until 5 March 2019.").date(of: "leave") == "2019-03-05")
    #expect(
      try Reading("The ship stayed until 5 March 2019.").date(of: "stayed")
        == "within ../2019-03-05")
  }

  @Test func `a time in one sentence dates nothing in the next`() throws {
    let reading = try Reading("The ship left Bergen on 3 March 2019. The crew sang.")
    #expect(reading.times(of: "sang") == "")
  }

  @Test(arguments: [
    Example("It was not until 1377 that the last arch was closed.", "closed", "during 1377"),
    Example("It was in May 2019 that the mill burned.", "burned", "during May 2019"),
    Example("It was a mill that burned in May 2019.", "burned", "during May 2019"),
  ])
  func `a time brought forward by it was belongs to the verb behind that`(_ example: Example) throws
  {
    #expect(try Reading(example.text).times(of: example.event) == example.expected)
  }

  @Test func `a count of days behind an object tells when somebody acted`() throws {
    let reading = try Reading(
      "The strike began on 29 August. A court rejected the request for an injunction two days later."
    )
    #expect(reading.times(of: "rejected") == "during two days later")
    #expect(reading.times(of: "injunction") ?? "" == "")
  }

  @Test func `a date after an event that only places another belongs to the first`() throws {
    let reading = try Reading(
      "After a landslide in December 1849 the engineers chose another site.")
    #expect(reading.times(of: "landslide") == "during December 1849")
    #expect(reading.times(of: "chose") == "")
    let crash = try Reading("Anna Berg died in a crash in December 1849.")
    #expect(crash.times(of: "died") == "during December 1849")
  }

  @Test func `what happened when something else did has its time`() throws {
    let reading = try Reading("Work stopped when the plague reached the valley in 1349.")
    #expect(reading.times(of: "stopped") == "during 1349")
    let before = try Reading("Work had stopped when the plague reached the valley in 1349.")
    #expect(before.times(of: "stopped") == "")
  }

  @Test func `when behind a time tells what was then`() throws {
    let reading = try Reading("Holm ran the mill until 1923, when he sold it to Anna Berg.")
    #expect(reading.times(of: "sold") == "during 1923")
    #expect(reading.times(of: "ran") == "ends 1923")
    let apart = try Reading("Holm ran the mill until 1923. When he sold it, Anna Berg left.")
    #expect(apart.times(of: "sold") == "")
  }

  @Test func `a day after an event that sets a limit is that event's`() throws {
    let reading = try Reading("The board received the letter before the meeting on 31 May 2019.")
    #expect(reading.times(of: "meeting") == "during 31 May 2019")
    #expect(reading.times(of: "received") == "")
    let plain = try Reading("The board received the letter in Oslo on 31 May 2019.")
    #expect(plain.times(of: "received") == "during 31 May 2019")
  }

  @Test func `the day of a writing does not date what is done with it`() throws {
    #expect(try Reading("The minutes of 8 May 2019 were approved.").times(of: "approved") == "")
    #expect(
      try Reading("The minutes were approved on 8 May 2019.").times(of: "approved")
        == "during 8 May 2019")
  }

  @Test func `a chronology's dates stand before what happened then`() throws {
    let reading = try Reading(
      """
      The dam

      - 14 March 1998 – The company applies for a permit.
      - 11–13 May 2002 – Protesters occupy the site. The police leave.
      - Spring 2003: A landslide damages the road. The company repaired it in 2004.
      """)
    #expect(reading.date(of: "applies") == "1998-03-14")
    #expect(reading.date(of: "occupy") == "within 2002-05-11/2002-05-13")
    #expect(reading.date(of: "leave") == "within 2002-05-11/2002-05-13")
    #expect(reading.date(of: "damages") == "2003-21")
    #expect(reading.date(of: "repaired") == "2004")
    #expect(reading.arguments(of: "damages") == "agent landslide, patient road")
  }

  @Test func `a time that only tells which thing is meant dates nothing`() throws {
    let reading = try Reading("From 1977 the October values fell.")
    #expect(reading.times(of: "fell") == "begins 1977")
    let event = try Reading("The October election failed.")
    #expect(event.times(of: "election") == "during October")
  }

  @Test func `what is being written was not done on the day it tells of`() throws {
    let reading = try Reading("I make this statement about the collision on 9 November 2019.")
    #expect(reading.times(of: "collision") == "during 9 November 2019")
    #expect(reading.times(of: "make") ?? "" == "")
    let past = try Reading("I made this statement on 9 November 2019.")
    #expect(past.times(of: "made") == "during 9 November 2019")
  }

  @Test(arguments: [
    Example("Pessimists prefer 1996, when a dispute began.", "prefer", ""),
    Example("Optimists point to 1999.", "point", ""),
    Example("Historians look back to 1848.", "look", ""),
  ])
  func `a year that somebody speaks of is not when they do`(_ example: Example) throws {
    #expect(try Reading(example.text).times(of: example.event) ?? "" == example.expected)
  }

  @Test func `a year that begins or ends something dates it`() throws {
    #expect(try Reading("The king ruled to 1848.").times(of: "ruled") == "ends 1848")
    #expect(try Reading("The council chose a site in 1996.").times(of: "chose") == "during 1996")
  }

  @Test func `hearsay leaves its time to what is told`() throws {
    let reading = try Reading("In 1450, it is told, the old bell fell.")
    #expect(reading.times(of: "fell") == "during 1450")
    #expect(reading.times(of: "told") ?? "" == "")
    #expect(try Reading("In 1450 he was told the bell fell.").times(of: "told") == "during 1450")
  }

  @Test func `what was done by a decision was done on its day`() throws {
    let reading = try Reading("By a decision of 10 May 2019, the court closed the road.")
    #expect(reading.times(of: "closed") == "during 10 May 2019")
    let other = try Reading("After a decision of 10 May 2019, the court closed the road.")
    #expect(other.times(of: "closed") ?? "" == "")
  }

  @Test func `hours spent when something happened were spent on its day`() throws {
    let reading = try Reading(
      "When the bill came back on 5 May 2019, the members sat for three hours.")
    #expect(reading.times(of: "sat") == "during 5 May 2019")
    let years = try Reading("When the mason died on 5 May 2019, work had gone on for three years.")
    #expect(years.times(of: "gone") ?? "" == "")
  }

  @Test func `what is called for has its own day`() throws {
    let reading = try Reading("The party called for talks in May 2019.")
    #expect(reading.times(of: "called") ?? "" == "")
    #expect(reading.times(of: "talks") == "during May 2019")
    let plain = try Reading("The party came for talks in May 2019.")
    #expect(plain.times(of: "came") == "during May 2019")
  }

  @Test func `a day before a later verb belongs to it`() throws {
    let reading = try Reading(
      "The test was first negative on 14 February 2019, and on 3 March 2019 she was discharged.")
    #expect(reading.times(of: "discharged") == "during 3 March 2019")
  }

  @Test func `a comparison keeps its time to itself`() throws {
    let reading = try Reading("She wants the bans lifted, as they were to have been in 2016.")
    #expect(reading.times(of: "wants") ?? "" == "")
    let plain = try Reading("The mayor lifted the ban in 2016, as he had promised.")
    #expect(plain.times(of: "lifted") == "during 2016")
  }

  @Test func `the first since a year was not then`() throws {
    let reading = try Reading("It was the first visit to Norway since 2009.")
    #expect(reading.times(of: "visit") == "")
    let again = try Reading("The band played in Oslo for the first time since May 2009.")
    #expect(again.times(of: "played") == "")
    let ever = try Reading("The band has played since 2009, for the first time with a choir.")
    #expect(ever.times(of: "played") == "begins 2009")
    let plain = try Reading("The strike since 2009 ended.")
    #expect(plain.times(of: "strike") == "begins 2009")
  }

  @Test func `the day on a document is its own, not that of what was done under it`() throws {
    let reading = try Reading("Under an agreement dated 9 March 2020 the firm paid the fine.")
    #expect(reading.times(of: "agreement") == "during 9 March 2020")
    #expect(reading.times(of: "paid") == "")
    #expect(reading.times(of: "dated") == nil)
  }

  @Test func `a log's entries hold what they tell, in the present as well`() throws {
    let reading = try Reading(
      """
      Outage of 3 March 2020

      - 09:20 The rollout starts. The engineers leave.
      - 10:12 Rollback attempted. It fails because the index had been deleted.
      """)
    #expect(reading.date(of: "starts") == "2020-03-03T09:20")
    #expect(reading.date(of: "leave") == "within 2020-03-03T09:20/2020-03-03T10:12")
    #expect(reading.date(of: "attempted") == "2020-03-03T10:12")
    #expect(reading.date(of: "deleted") == "")
  }

  @Test func `a clock time alone at the head of a sentence makes no log`() throws {
    let reading = try Reading("09:20 was too early for Anna Berg. She slept.")
    #expect(reading.date(of: "slept") == "")
  }
}

@Suite struct `Lengths of events` {
  @Test(arguments: [
    Example("The rain fell for three days.", "fell", "P3D"),
    Example("The strike lasted two weeks.", "lasted", "P2W"),
    Example("The board held a two-hour meeting on 3 May 2018.", "meeting", "PT2H"),
    Example("Anna Berg spent six months in prison.", "spent", "P6M"),
  ])
  func `a duration measures the event it belongs to`(_ example: Example) throws {
    #expect(try Reading(example.text).duration(of: example.event) == example.expected)
  }

  @Test(arguments: [
    Example("Anna Berg saved money for three children.", "saved", ""),
    Example("The engine broke three days ago.", "broke", ""),
    Example("The ship sank within two hours.", "sank", ""),
    Example("Anna Berg bought the boat for ten pounds.", "bought", ""),
  ])
  func `other measures are left alone`(_ example: Example) throws {
    #expect(try Reading(example.text).duration(of: example.event) == example.expected)
  }

  @Test func `a time behind a later conjunct is its own, whatever stands between`() throws {
    let reading = try Reading("Peter Holm mended the boat and sailed, without a crew, in May 2019.")
    #expect(reading.times(of: "sailed") == "during May 2019")
    #expect(reading.times(of: "mended") == "")
    let single = try Reading("Peter Holm sailed, without a crew, in May 2019.")
    #expect(single.times(of: "sailed") == "during May 2019")
  }

  @Test func `the time of a chance is not when it was lost`() throws {
    let chance = try Reading("A second chance, in November 2018, was lost when the pump failed.")
    #expect(chance.times(of: "lost") == "")
    let boat = try Reading("A second boat, in November 2018, was lost when the pump failed.")
    #expect(boat.times(of: "lost") == "during November 2018")
  }

  @Test func `what follows by moments was on the same day`() throws {
    let moments = try Reading(
      "The flight ended in a crash 94 seconds after the start on 5 May 2018.")
    #expect(moments.date(of: "ended") == "2018-05-05")
    let years = try Reading("The flight ended in a crash two years after the start on 5 May 2018.")
    #expect(years.date(of: "ended") != "2018-05-05")
  }

  @Test func `a clause joined to an hour of the day shares the day, not the hour`() throws {
    let day = try Reading(
      "The strike began on 5 May 2018. The gate opened at 15:00, but a guard was hurt.")
    #expect(day.date(of: "hurt") == "2018-05-05")
    let earlier = try Reading(
      "The strike began on 5 May 2018. The gate opened at 15:00, but a guard had been hurt.")
    #expect(earlier.date(of: "hurt") == "")
    let night = try Reading(
      "The strike began on 5 May 2018. The gate opened at 23:30, but a guard was hurt.")
    #expect(night.date(of: "hurt") == "")
  }

  @Test func `a clause before one of that afternoon shares its day`() throws {
    let day = try Reading(
      "The strike began on 5 May 2018. A guard mended the gate and the strikers left that afternoon."
    )
    #expect(day.date(of: "mended") == "2018-05-05")
    let month = try Reading(
      "The strike began on 5 May 2018. A guard mended the gate and the strikers left in June.")
    #expect(month.date(of: "mended") == "")
  }
}

import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Occasions and operations with names` {
  @Test(arguments: [
    ("The weir (1871) was sold last month.", "sold", "2020-04"),
    ("The old weir (1871) burst in 1990.", "burst", "1990"),
    ("Her second film, The Weir (1974), was shown in 1980.", "shown", "1980"),
    ("She made The Weir (1974) in Rome.", "made", "1974"),
    ("The Battle of Orlo (1871) ended the war.", "battle", "1871"),
  ])
  func `a year in brackets behind what a clause is about dates nothing else`(
    text: String, word: String, time: String
  ) throws {
    let graph = try story(text)
    #expect(
      graph.events.contains { event in
        event.mentions.contains { $0.text.lowercased() == word }
          && event.time?.edtf.description == time
      })
  }

  @Test(arguments: [
    ("She hosted the 1968 Olympics.", "hosted", "1968"),
    ("Holm retired after the 1996 World Cup.", "retired", "1996/.."),
    ("Holm was killed in the 1917 explosion.", "killed", "1917"),
    ("The bridge was lost in the floods of 1953.", "lost", "1953"),
  ])
  func `what was done at an occasion was then`(text: String, word: String, date: String) throws {
    #expect(try story(text, created: nil).event(word).time?.edtf.description == date)
  }

  @Test func `a bid for an occasion is not of its year`() throws {
    let graph = try story("The town bid for the 2030 World Cup.")
    #expect(try graph.event("bid").time?.edtf.description != "2030")
  }

  @Test func `the same games of two years are two`() throws {
    let graph = try story(
      "She won gold at the 2012 Summer Olympics. The hall had hosted the 1968 Olympics.",
      created: nil)
    #expect(try graph.event("hosted").label.hasSuffix("hosted Olympics"))
  }

  @Test func `a date in brackets dates the operation or battle named before it`() throws {
    let graph = try story(
      """
      The thrust fell upon the corps, which resisted in the Battle of the Lune River (22-25 April 1951) and won. \
      Operation Hazel (5 May 1951) was followed by Operation Elm (June 1951).
      """, created: nil)
    #expect(try graph.event("Battle").time?.edtf.description == "1951-04-22/1951-04-25")
    #expect(try graph.event("fell").time?.basis ?? .inferred == .inferred)
    let named = graph.events.filter { $0.label.hasPrefix("Operation") && $0.time?.within == false }
    #expect(named.map(\.label) == ["Operation Hazel", "Operation Elm"])
    #expect(named.compactMap { $0.time?.edtf.description } == ["1951-05-05", "1951-06"])
  }

  @Test func `an operation without a date of its own is what is told of it`() throws {
    let graph = try story("Operation Hazel began in May 1951.", created: nil)
    #expect(graph.events.map(\.label) == ["Operation Hazel began"])
  }

  @Test func `a battle with a name is not the one told before without it`() throws {
    let graph = try story(
      """
      Units of the Holm Division fought a short battle in February 1951. The weather was bad. The army rested. \
      It met the rebels again in the Battle of Lund.
      """, created: nil)
    #expect(graph.events(mentioning: "battle").count == 2)
    let fought = try graph.event("fought")
    let names = fought.participants.compactMap { id in
      graph.participants.first { $0.id == id }?.name
    }
    #expect(names == ["Holm Division"])
  }

  @Test func `a battle at a place is the one named after the place`() throws {
    let graph = try story(
      "The army fought a battle at Lund in 1951. The Battle of Lund lasted two days.", created: nil)
    #expect(graph.events(mentioning: "battle").count == 1)
  }

  @Test func `a deed is of the time in brackets behind the name that did it`() throws {
    let graph = try story(
      "Operation Hazel (7 March 1951) took the town. The army withdrew on 9 March 1951.",
      created: nil)
    expectDate("1951-03-07", of: "took", in: graph)
    #expect(graph.events.allSatisfy { $0.status == .occurred })
  }

  @Test(arguments: [
    ("The earthquake of March 1903 buried the chapel.", "buried", "1903-03"),
    ("A strike in May 1974 closed the harbour.", "closed", "1974-05"),
    (
      "In 1846 the town ordered a bridge, but the crash of the following year ruined the firm.",
      "ruined",
      "1847"
    ),
    ("In 1850 the king died, and the war of 1853 split the city.", "split", "1853"),
  ])
  func `what an event did to something was at the time of the event`(
    text: String, word: String, date: String
  ) throws {
    expectDate(date, of: word, in: try story(text, created: nil))
  }

  @Test func `what came of a crash is not of the date before it`() throws {
    let graph = try story(
      "In 1846 the town ordered a bridge, but the crash of 1847 ruined the firm and the plan was dropped.",
      created: nil)
    #expect(try graph.event("dropped").time?.edtf.description == "1847/..")
    let plain = try story(
      "In 1846 the town ordered a bridge and the plan was dropped.", created: nil)
    expectDate("1846", of: "dropped", in: plain)
  }

  @Test(arguments: [
    ("The report of May 1995 ended his career.", "ended"),
    ("Her marriage of 1990 led to a quarrel.", "led"),
    ("The meeting on 3 May 1998 brought no result, and talks ended.", "ended"),
  ])
  func `what a writing, a cause in the end or another did may have been later`(
    text: String, word: String
  ) throws {
    #expect(try story(text, created: nil).event(word).time?.within != false)
  }

  @Test func `those whom an accident harmed were harmed then`() throws {
    let graph = try story(
      "A lorry overturned on 4 October 2018, and its driver was killed.", created: nil)
    expectDate("2018-10-04", of: "killed", in: graph)
    let other = try story("Ann Berg resigned on 4 October 2018, and Holm was killed.", created: nil)
    #expect(try other.event("killed").time?.within != false)
  }

  @Test func `an end does not date what ended by it`() throws {
    let graph = try story(
      "Ann Lind married Per Holm in 1986. Their marriage ended in 2004.", created: nil)
    expectDate("1986", of: "married", in: graph)
  }

  @Test(arguments: [
    (
      "Ann Berg worked for the bank from 3 May 2012 until her dismissal on 28 June 2019.", "worked",
      "2012-05-03/2019-06-28"
    ),
    (
      "The road was closed from 3 May 2012 until the end of repairs on 4 June 2013.", "closed",
      "2012-05-03/2013-06-04"
    ),
    ("Ann Berg founded the school in 1931 and ran it until 1950.", "ran", "1931/1950"),
    ("In 1921, the year in which the mill burned, Ann Berg left.", "burned", "1921"),
    ("Ann Berg was a teacher from 1961 to 1990.", "teacher", "1961/1990"),
    ("Ann Berg was mayor of Hull from 1990 until her death in 1994.", "mayor", "1990/1994"),
  ])
  func `what lasted has both its ends`(text: String, word: String, date: String) throws {
    expectDate(date, of: word, in: try story(text, created: nil))
  }

  @Test func `a time behind what ended it dates that, and is the end of what lasted`() throws {
    let inn = try story("The inn traded until the death of its founder in 1931.", created: nil)
    expectDate("1931", of: "death", in: inn)
    #expect(try inn.event("traded").time?.edtf.description == "../1931")
    let hall = try story(
      "The hall was shut until the end of repairs on 4 June 2010.", created: nil)
    #expect(try hall.event("shut").time?.edtf.description == "../2010-06-04")
    let club = try story("The club did not meet until the end of the war in 1945.", created: nil)
    expectDate("1945", of: "meet", in: club)
  }

  @Test func `what lasted until a year need not have begun with the deed before`() throws {
    let graph = try story(
      "Ann Berg graduated in 1931 and worked in a bank until 1950.", created: nil)
    #expect(try graph.event("worked").time?.edtf.description == "../1950")
  }

  @Test(arguments: [
    ("The harvest supper will be on 5 June 2020.", "supper", "2020-06-05", "planned"),
    ("The dance is on 6 June 2020.", "dance", "2020-06-06", "planned"),
    ("The harvest was in August 2019.", "harvest", "2019-08", "occurred"),
  ])
  func `what is said only to be on a day is an event`(
    text: String, word: String, date: String, status: String
  ) throws {
    expect(try story(text), matches: "\(word) @ \(date)\n\(word) status \(status)")
  }

  @Test(arguments: ["Ann Berg was in Oslo on Friday.", "The mayor is away until Friday."])
  func `somebody who is somewhere is none`(text: String) throws {
    #expect(try story(text).events.isEmpty)
  }

  @Test(arguments: [
    ("Karl died in 1950, Anna in 1967 and Rosa in 2001.", "died", "1950"),
    ("Rovers won the cup in 1988 and the league in 1992.", "won", "1988"),
    ("Holm was charged on 3 May 2010 and Voss on 9 May.", "charged", "2010-05-03"),
    ("The mill burned in 1850 and again in 1901.", "burned", "1850"),
  ])
  func `a list that leaves its verb out gives the verb no other's time`(
    text: String, word: String, date: String
  ) throws {
    expectDate(date, of: word, in: try story(text, created: nil))
  }

  @Test(arguments: [
    "Holm met her in May 1950 and June 1950.",
    "Holm met her in Rome in May 1950 and in June 1950.",
  ])
  func `several times of one thing are all its own`(text: String) throws {
    #expect(try story(text, created: nil).event("met").time?.edtf.description == "1950-05/1950-06")
  }

  @Test func `what lasted began when it is said to have begun`() throws {
    let graph = try story("The strike lasted nine weeks. It began on 8 April 1867.", created: nil)
    #expect(try graph.event("strike").time?.edtf.description == "1867-04-08/..")
    let other = try story("The strike failed. A trial began on 8 April 1867.", created: nil)
    #expect(try other.event("strike").time?.edtf.description != "1867-04-08/..")
  }

  @Test(arguments: [
    ("Before the lock was opened, on 3 May 1990, two divers had died.", "opened", "died"),
    ("By the time the board met, on 3 May 1990, the firm had failed.", "met", "failed"),
    ("Until the pit closed, on 3 May 1990, nobody had asked.", "closed", "asked"),
  ])
  func `a date between commas is of the clause that opens the sentence where the other came before`(
    text: String, word: String, other: String
  ) throws {
    let graph = try story(text, created: nil)
    expectDate("1990-05-03", of: word, in: graph)
    #expect(try graph.event(other).time?.edtf.description != "1990-05-03")
  }

  @Test func `behind a clause in the perfect it is of the main clause`() throws {
    let graph = try story("After she had won, on 3 May 1990, she signed the lease.", created: nil)
    expectDate("1990-05-03", of: "signed", in: graph)
  }

  @Test(arguments: [
    ("Leaks were found in May 1990; in 1985 there had been none.", "found", "1990-05"),
    ("The town sold the field in May 1990; its worth in 1985 was nine crowns.", "sold", "1990-05"),
  ])
  func `what a semicolon parts has times of its own`(
    text: String, word: String, date: String
  ) throws {
    expectDate(date, of: word, in: try story(text, created: nil))
  }

  @Test func `a thing from a year is not got then, what runs from a year is`() throws {
    let bought = try story("She bought letters from 1840 and 1851.", created: nil)
    #expect(try bought.event("bought").time == nil)
    let ran = try story("She ran the inn from 1840.", created: nil)
    #expect(try ran.event("ran").time?.edtf.bounds.earliest != nil)
  }

  @Test(arguments: ["6–17 September 2021", "6 to 17 September 2021"])
  func `a stretch that something is planned for is whole`(days: String) throws {
    let graph = try story("A survey is planned for \(days).", created: "2021-08-30")
    #expect(
      graph.events.filter { $0.time != nil }.map { $0.time?.edtf.description }
        == ["2021-09-06/2021-09-17"])
  }

  @Test(arguments: [
    ("Boats have sailed every summer since 1981, except in 2001 and 2019.", "sailed", "1981/.."),
    ("The feast was held every year from 1901 to 1950, except in 1915.", "held", "1901/1950"),
  ])
  func `when something was not so is no date of it`(
    text: String, word: String, date: String
  ) throws {
    let found = try story(text, created: nil).event(word).time?.edtf.description
    #expect(found == date)
  }

  @Test func `a time that is not excepted stays`() throws {
    let graph = try story("The feast was held everywhere except Kost in 1915.", created: nil)
    #expect(try graph.event("held").time?.edtf.description == "1915")
  }

  @Test func `what was held on several days filled them, and its name and holding are one event`()
    throws
  {
    let graph = try story("The regatta, held on 6–17 May 2011, drew crowds.", created: nil)
    expect(graph, matches: "held @ 2011-05-06/2011-05-17")
    #expect(graph.events.map(\.label) == ["Regatta held", "Regatta drew crowds"])
    expect(
      try story("He died on 6–7 May 2011.", created: nil),
      matches: "died @ within 2011-05-06/2011-05-07")
  }

  @Test func `what was in a war of several years was in any of them`() throws {
    let graph = try story("During the siege of 1658–60 guns brought down the tower.", created: nil)
    #expect(try graph.event("brought").time?.edtf.description == "1658/1660")
    #expect(try graph.event("brought").time?.within == true)
    #expect(try graph.event("siege").time?.edtf.description == "1658/1660")
  }

  @Test func `since when something is the most dates nothing`() throws {
    let crash = try story("The crash is the worst in the country since May 2003.")
    #expect(try crash.event("crash").time?.basis == .inferred)
    let strike = try story("The strike has lasted since May 2003.")
    #expect(try strike.event("strike").time?.edtf.description == "2003-05/2020-05-15")
  }

  @Test func `what is called off until a day is off until then, not called off then`() throws {
    let flights = try story("The firm has cancelled all flights until 20 May 2020.")
    #expect(try flights.event("cancelled").time?.basis == .inferred)
    #expect(try flights.event("flights").time?.edtf.description == "../2020-05-20")
    let road = try story("The firm has closed the road until 20 May 2020.")
    #expect(try road.event("closed").time?.edtf.description == "../2020-05-20")
  }

  @Test func `what dates back to a year has been since then`() throws {
    let graph = try story("The dispute goes back to 1931.")
    #expect(try graph.event("goes").time?.edtf.description == "1931/2020-05-15")
    let letter = try story("The speaker looked back to 1931.")
    #expect(try letter.event("looked").time?.basis != .stated)
  }

  @Test func `on which date ties a clause to the date before it`() throws {
    let graph = try story(
      "The case was adjourned to 13 March 2020, on which date the judge granted the order.")
    #expect(try graph.event("granted").time?.edtf.description == "2020-03-13")
    let reason = try story(
      "The case was adjourned to 13 March 2020, on which point the judge had insisted.")
    #expect(try reason.event("insisted").time?.basis != .stated)
  }

  @Test func `what is said of somebody in passing is not what a past perfect looks back from`()
    throws
  {
    let graph = try story(
      "Dorn, a former general who fought in the 1974 war, had promised voters a treaty.")
    #expect(try graph.event("promised").time?.edtf.description == "../2020-05-15")
  }

  @Test func `what had been is not of the day on which something else was`() throws {
    let cut = try story(
      "On 4 May 2011 Berg rang the bank, but the line had been cut.", created: nil)
    expectDate("2011-05-04", of: "rang", in: cut)
    #expect(cut.events.first { $0.mentions.contains { $0.text == "cut" } }?.time?.basis != .stated)
    let shut = try story("On 4 May 2011 Berg rang the bank, but the clerk hung up.", created: nil)
    expectDate("2011-05-04", of: "hung", in: shut)
  }

  @Test func `what was going on by an hour was so then`() throws {
    let going = try story(
      "The inn opened on 4 May 2011. By noon ten men were queuing.", created: nil)
    expectDate("2011-05-04T12:00", of: "queuing", in: going)
    let done = try story(
      "The inn opened on 4 May 2011. By noon it had sold two cakes.", created: nil)
    expect(done, matches: "sold @ within 2011-05-04/2011-05-04T12:00")
  }

  @Test func `an hour behind when is that of its own clause`() throws {
    let graph = try story(
      "It had rained for a week when, at about six o'clock on the evening of 4 May 1905, the smith, Ned Orr, heard a roar.",
      created: nil)
    expectDate("1905-05-04T18:00~", of: "heard", in: graph)
    let first = try story(
      "He rang at six on the evening of 4 May 1905, when Orr slept.", created: nil)
    expectDate("1905-05-04T18:00", of: "rang", in: first)
  }

  @Test func `dawn after an hour of the afternoon is that of the next day`() throws {
    let next = try story(
      "The rain began at 4 p.m. on 4 May 1905. By dawn two dykes had failed.", created: nil)
    expect(next, matches: "failed @ within 1905-05-04/1905-05-05")
    let same = try story(
      "The rain began at 2 a.m. on 4 May 1905. By dawn two dykes had failed.", created: nil)
    expect(same, matches: "failed @ within 1905-05-04")
  }

  @Test func `days from a month lie in it or the next`() throws {
    let later = try story("In June 2012 a clerk left. Five days later he fell.", created: nil)
    expect(later, matches: "fell @ within 2012-06/2012-07")
    let news = try story("In June 2019 a clerk left. Five days later he fell.")
    expect(news, matches: "fell @ within 2019-06/2019-07")
    let day = try story("On 3 June 2012 a clerk left. Five days later he fell.", created: nil)
    expectDate("2012-06-08", of: "fell", in: day)
  }

  @Test func `during that time is from beginning to end of what lasted`() throws {
    let open = try story(
      "The drought lasted until the end of June 2012. During that time two wells failed.",
      created: nil)
    expect(open, matches: "failed @ within ../2012-06")
    let begun = try story(
      "The drought began on 3 March 2012 and lasted until June. During that period two wells failed.",
      created: nil)
    expect(begun, matches: "failed @ within 2012-03-03/2012-06")
    let day = try story("The wall fell in June 2012. At that time two wells failed.", created: nil)
    expectDate("2012-06", of: "failed", in: day)
  }
}

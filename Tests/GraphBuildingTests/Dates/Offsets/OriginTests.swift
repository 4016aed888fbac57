import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `What a time counts from or picks out` {
  @Test(arguments: [
    (
      "The kings sat down on Thursday. On the eve of the meeting, the mill burned.", "burned",
      "2020-05-13"
    ),
    (
      "The envoys met in January. The kings sat down on Thursday. On the eve of the meeting, the mill burned.",
      "burned", "2020-05-13"
    ),
    (
      "The summit opened on 8 May. On the eve of the summit, the mill burned.", "burned",
      "2020-05-07"
    ),
    (
      "The bank lost money on the eve of the ruling, which was issued on 3 March 2019.", "lost",
      "2019-03-02"
    ),
    (
      "A tram hit a wall on 3 May 2019. Two months before the crash, the driver resigned.",
      "resigned", "2019-03"
    ),
    (
      "A tram hit a wall at 09:15 on 3 May 2019. Ten seconds before the crash, the driver shouted.",
      "shouted", "2019-05-03T09:14/2019-05-03T09:15"
    ),
  ])
  func `a noun can mean what was just told in other words`(
    text: String, word: String, date: String
  ) throws {
    #expect(try story(text).event(word).time?.edtf.description == date)
  }

  @Test func `what began is dated by the day on which the text says elsewhere that it opened`()
    throws
  {
    let graph = try story(
      "Karl Berg died three weeks before the inquest began. The inquest, which opened on 15 January, lasted a month."
    )
    #expect(try graph.event("died").time?.edtf.description == "2019-12-25~")
    let other = try story(
      "Karl Berg died three weeks before the inquest began. The second inquest opened on 15 January."
    )
    #expect(try other.event("died").time?.basis == .inferred)
  }

  @Test func `it does not where the text has told it by its own name, or another deed`() throws {
    let own = try story(
      "The kings sat down on Thursday. The envoys met on Friday. A day after the meeting, the mill burned.",
      created: nil)
    #expect(try own.event("burned").time?.rule != "time.offset")
    let other = try story(
      "A tram left on 3 May 2019. Two months before the crash, the driver resigned.")
    #expect(try other.event("resigned").time?.edtf.description != "2019-03")
  }

  @Test(arguments: [
    ("Berg ran in 1962 and 1967. On the second occasion she won.", "won", "1967"),
    ("Berg ran in 1962 and 1967. On the latter occasion she won.", "won", "1967"),
    ("Berg ran in 1962, 1964 and 1967. On the second of these occasions she won.", "won", "1964"),
  ])
  func `an occasion with its rank is one of the times just told`(
    text: String, word: String, date: String
  ) throws {
    expectDate(date, of: word, in: try story(text, created: nil))
  }

  @Test(arguments: [
    "Berg ran in 1962. On the second occasion she won.",
    "Berg ran in 1962 and 1967. On the third occasion she won.",
    "Berg ran in 1962 and 1967. On one occasion she won.",
  ])
  func `an occasion of which no time is told has none`(text: String) throws {
    #expect(try story(text, created: nil).event("won").time?.basis != .stated)
  }

  @Test(arguments: [
    ("Berg made an offer in 1990, which was rejected within days.", "rejected", "1990"),
    (
      "Berg wrote in May 1990 to the king, who replied within a week.", "replied", "1990-05/1990-06"
    ),
    (
      "Berg wrote on 4 May 1990 to the king, who replied within a week.", "replied",
      "1990-05-04/1990-05-11"
    ),
  ])
  func `what followed within some time lies in it`(text: String, word: String, date: String) throws
  {
    #expect(try story(text).event(word).time?.edtf.description == date)
  }

  @Test func `what can be done within some time is not`() throws {
    let graph = try story("Berg wrote in May 1990 to the king, who can walk home within a week.")
    #expect(try graph.event("walk").time?.rule != "time.term")
  }

  @Test(arguments: [
    ("In a judgment delivered on 4 May 2019, the court closed the mill.", "closed", "2019-05-04"),
    ("In a speech given on 4 May 2019, Berg attacked the plan.", "attacked", "2019-05-04"),
  ])
  func `what is said in a speech is said on its day`(text: String, word: String, date: String)
    throws
  {
    expectDate(date, of: word, in: try story(text))
  }

  @Test func `what is done in a house built then is not`() throws {
    let graph = try story("In a house given on 4 May 2019, Berg attacked the plan.")
    #expect(try graph.event("attacked").time?.basis == .inferred)
  }

  @Test(arguments: [
    (
      "Berg left at 08:15 on 3 May 2019. Ten minutes later the nurse was on the scene.", "scene",
      "2019-05-03T08:25"
    ),
    (
      "Berg left at 08:15 on 3 May 2019. By 08:30 the nurse was aboard.", "aboard",
      "2019-05-03/2019-05-03T08:30"
    ),
    (
      "The tug left Hull at 08:15 on 3 May 2019 and was alongside twelve minutes later.",
      "alongside",
      "2019-05-03T08:27"
    ),
  ])
  func `to be somewhere some time later is to have come`(
    text: String, word: String, date: String
  ) throws {
    #expect(try story(text).event(word).time?.edtf.description == date)
  }

  @Test(arguments: [
    ("Berg left in May 2019. By June 2019 she was in debt.", "debt"),
    ("Berg left at 08:15 on 3 May 2019. The nurse was aboard at 08:30.", "aboard"),
    ("Berg left at 08:15 on 3 May 2019. By 08:30 the nurse was not aboard.", "aboard"),
  ])
  func `a state or a stay is no arrival`(text: String, word: String) throws {
    #expect(try story(text).events(mentioning: word).isEmpty)
  }

  @Test func `the rest of a decade begins with the year told`() throws {
    let graph = try story(
      "Berg won in 1963 and kept the cup for the rest of the decade.", created: nil)
    #expect(try graph.event("kept").time?.edtf.description == "1963/1969")
    let whole = try story("Berg won in 1963 and kept the cup for the rest of 1970.", created: nil)
    #expect(try whole.event("kept").time?.edtf.description == "1970")
  }

  @Test func `a last paragraph that comes to the present counts from the writing`() throws {
    let past =
      "Ann Berg founded the club on 2 August 1991. A hall opened in 2005. Another opened in 2010."
    let now = try story(
      past + "\n\nThe club is run by her son. In March he said that he would retire in August.")
    expectDate("2020-03", of: "said", in: now)
    expectDate("2020-08", of: "retire", in: now)
    let then = try story(past + "\n\nThe club burned down. In March a clerk resigned.")
    expectDate("2010-03", of: "resigned", in: then)
  }

  @Test func `it counts from the deed that a noun named after it means`() throws {
    let graph = try story(
      "The ferry sank on 3 June 1955. The disaster ruined the port. Karl Berg was born five months after the disaster.",
      created: nil)
    expect(graph, matches: "born @ 1955-11")
    let other = try story(
      "The mayor spoke on 3 June 1955. The disaster ruined the port. Karl Berg was born five months after the disaster.",
      created: nil)
    #expect(try other.event("born").time?.edtf.description != "1955-11")
  }

  @Test func `a doctor who was called came after the call`() throws {
    let graph = try story(
      "A doctor, called at 04:10 on 10 March 2017, drove her to Oslo.", created: nil)
    expect(graph, matches: "called @ 2017-03-10T04:10")
    #expect(try graph.event("drove").time?.edtf.description != "2017-03-10T04:10")
    let named = try story(
      "A ship called Brenna sank on 10 March 2017.", created: nil)
    #expect(named.events.count == 1)
  }

  @Test(arguments: [
    ("The mill was sold in 1951. Gas had long since taken the trade.", "../1951"),
    ("The mill was sold in 1951. Gas had soon taken the trade.", "1951/.."),
  ])
  func `what had long since been done was before`(text: String, time: String) throws {
    #expect(
      try story(text, created: nil).event("taken").time?.edtf.description == time)
  }

  @Test(arguments: [
    ("On 4 July 2019 the dam burst.", "collapse", "2019-07-03"),
    ("The outage began on 4 July 2019.", "incident", "2019-07-03"),
    ("On 4 July 2019 the pump failed.", "incident", "2019-07-03"),
    ("On 4 July 2019 a lorry hit the gate.", "accident", "2019-07-03"),
  ])
  func `the day before a mishap counts from the one that the text tells of`(
    _ opening: String, _ noun: String, _ day: String
  ) throws {
    let text =
      "\(opening) In 2015 a clerk had complained. The day before the \(noun), a smith opened the vault."
    #expect(try story(text, created: nil).event("opened").time?.edtf.description == day)
    let two =
      "\(opening) On 9 May 2014 a pipe burst. A boiler exploded on 3 June 2014. The day before the \(noun), a smith opened the vault."
    #expect(try story(two, created: nil).event("opened").time?.edtf.description != day)
  }

  @Test func `the evening before something was on the day before`() throws {
    let text =
      "The bus crashed on 12 May 2010. Berg had been hired in 2004. The evening before the crash, he painted a sign."
    #expect(try story(text, created: nil).event("painted").time?.edtf.description == "2010-05-11")
  }
}

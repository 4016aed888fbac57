import AnnalsTesting
import EventModel
import ISO8601
import IntervalAlgebra
import Testing

@Suite struct `What reports say of amounts, occasions and those who act` {
  @Test(arguments: [
    ("Profit soared to $140 million from $90 million the year before.", "soared"),
    ("Sales rose 9.4% from a year earlier to $8 million.", "rose"),
    (
      "Net income fell to $6 million, compared with $8 million in the same quarter of 2018.", "fell"
    ),
  ])
  func `the time of what an amount is compared with dates nothing`(
    text: String, word: String
  ) throws {
    #expect(try story(text).event(word).time?.edtf.description == "../2020-05-15")
  }

  @Test func `the time of the amount itself dates its change`() throws {
    let graph = try story("Profit rose to $155 million in 2018 from $99 million in 2017.")
    expectDate("2018", of: "rose", in: graph)
  }

  @Test func `what somebody had to own on a day was not paid on it`() throws {
    let graph = try story(
      "The dividend will be paid in June to holders of record May 21.", created: "2020-05-15")
    expectDate("2020-06", of: "paid", in: graph)
  }

  @Test(arguments: [
    ("Ann Lee scored twice at the 2018 World Cup.", "scored", "2018"),
    ("Ann Lee led the 1992 protests.", "led", "1992"),
    ("The group started a series of unsuccessful demonstrations in 1992.", "started", "1992"),
    (
      "The sites are laid down by the 23 February 2019 accord signed by Ann Lee.", "signed",
      "2019-02-23"
    ),
  ])
  func `who took part in an occasion did so then`(text: String, word: String, date: String) throws {
    expectDate(date, of: word, in: try story(text))
  }

  @Test func `who only spoke of an occasion did not do so then`() throws {
    let graph = try story("Ann Lee discussed the 1992 protests.")
    #expect(try graph.event("discussed").time?.edtf.description == "../2020-05-15")
  }

  @Test(arguments: [
    "Bombings at two embassies on 7 August 2019 killed 20 people.",
    "An explosion on 7 August 2019 killed 20 people.",
  ])
  func `what did harm and the harm were on one day`(text: String) throws {
    let graph = try story(text)
    let dates = graph.events.map { $0.time?.edtf.description }
    #expect(dates == ["2019-08-07", "2019-08-07"])
  }

  @Test(arguments: [
    (
      "In the young state of Estonia General Yudenich raised an army.",
      "General Yudenich raised army"
    ),
    ("One senior official Monday described the house.", "One senior official described house"),
    (
      "The British occupied Murmansk and the Japanese occupied Vladivostok.",
      "Japanese occupied Vladivostok"
    ),
    (
      "The director of the Federal Bureau of Ships Louis Holm said the probe goes on.",
      "Louis Holm said probe goes on"
    ),
    (
      "Agents had made discoveries, having determined who carried it.",
      "Agents determined who carried it"
    ),
    ("A man hurled a grenade seconds before the bomb exploded.", "Man hurled grenade"),
    (
      "Ann Lee has lost their support, prompting an effort to keep her.",
      "Effort to keep Ann Lee prompted"
    ),
    ("He was sentenced in 2019 to six years in prison.", "He was sentenced to six years in prison"),
    ("Luis Berg will run a game day in August.", "Luis Berg will run game day"),
    ("The minister announced one hour.", "Minister announced one hour"),
    ("The minister announced the deal two weeks later.", "Minister announced deal"),
  ])
  func `a label says who did what`(text: String, label: String) throws {
    #expect(try story(text).events.map(\.label).contains(label))
  }

  @Test func `verbs in a list share their subject across a passive`() throws {
    let graph = try story(
      "Levi was born in 1919, studied chemistry, was sent to Rome in 1944, and died in 1987.",
      created: nil)
    expect(
      graph,
      matches: """
        born with Levi
        studied with Levi
        sent @ 1944
        sent with Levi
        died @ 1987
        died status occurred
        """)
  }

  @Test func `those who are not one body are rather they`() throws {
    let graph = try story(
      "Lindqvist Paper accepted the bid. It had heard from two other bidders. But they never came.")
    #expect(try graph.event("came").label == "They never came")
  }

  @Test func `of two said to be together both marry`() throws {
    let graph = try story(
      "Matthew Berg has been in a relationship with Sophie Holm since 2005. They married in 2014.")
    expect(graph, matches: "married with Berg\nmarried with Holm")
  }

  @Test func `a clock's day is not that of another verb`() throws {
    let graph = try story(
      "The mayor declared an emergency at 6 a.m. and said people could return on Saturday.",
      created: "2024-03-14")
    expectDate("2024-03-14T06:00", of: "declared", in: graph)
  }

  @Test func `what was proposed for a month lies ahead`() throws {
    let graph = try story("The vendor proposed going live in October.", created: "2025-09-05")
    expectDate("2025-10", of: "going", in: graph)
  }

  @Test func `a day of asking is not the day of what was asked for`() throws {
    let graph = try story(
      "The claimant applied for permission to appeal to the Court on 14 February 2019.")
    expectDate("2019-02-14", of: "applied", in: graph)
  }

  @Test func `what goes on beside another does not come after it`() throws {
    let graph = try story("Ann Lee left the hall. Meanwhile, the bridge collapsed on 3 May 2019.")
    let (left, collapsed) = (try graph.event("left"), try graph.event("collapsed"))
    #expect(graph.relation(from: left, to: collapsed) == nil)
  }

  @Test func `what may have been was before it was said`() throws {
    let graph = try story("Police said on 5 May 2019 that the pilot may have fallen asleep.")
    #expect(try graph.relation(from: graph.event("fallen"), to: graph.event("said")) == .before)
  }

  @Test func `a denied cause is before nothing`() throws {
    let graph = try story("The strike on 3 May 2019 did not cause the collapse of the bank.")
    #expect(
      try graph.relation(from: graph.event("strike"), to: graph.event("collapse")) == nil)
  }

  @Test func `what has to be done within days of another event lies between the two`() throws {
    let graph = try story(
      "Permission was refused on 28 October 2019. The firm must pay within 28 days of the refusal.")
    expect(graph, matches: "pay @ within 2019-10-28/2019-11-25")
    #expect(graph.allFindings == [])
  }

  @Test func `by dawn is after the night that was told`() throws {
    let graph = try story(
      "The fire began at 23:15 on 3 May 2019. By dawn the roof had collapsed.", created: nil)
    #expect(try graph.event("collapsed").time?.edtf.description == "2019-05-03/2019-05-04")
  }

  @Test func `a name in capitals is written as the text writes it elsewhere`() throws {
    let graph = try story("LEEDS, 12 May 2020 — Falcair opened its base in Leeds.")
    #expect(graph.participants.map(\.name).contains("Leeds"))
    #expect(graph.events.map(\.label) == ["Falcair opened its base in Leeds"])
  }

  @Test func `a place whose name begins like a feast is none`() throws {
    let graph = try story(
      "In July 2016 Mr Holm, who lived at Easter Cotes, fell. An inspector came on 2 August.")
    expectDate("2016-08-02", of: "came", in: graph)
  }

  @Test func `earlier this month is over and later this month to come`() throws {
    let graph = try story(
      "The firm paid Ann Lee earlier this month. It will pay Bo Berg later this month.")
    #expect(
      graph.events.map { $0.time?.edtf.description } == [
        "2020-05-01/2020-05-15", "2020-05-15/2020-05-31",
      ])
  }

  @Test func `an hour in a report is of its day, whatever day to come was named before`() throws {
    let graph = try story(
      "The gate will open before Christmas.\n\nA ceremony, scheduled for 4 p.m., was called off.")
    expectDate("2020-05-15T16:00", of: "ceremony", in: graph)
  }

  @Test(arguments: [
    ("In 1978 Ann Lee reached the final in Prague, where she came seventh.", "came", "1978"),
    ("A fracture, suffered in April 1980, kept her away.", "fracture", "1980-04"),
  ])
  func `a clause has the time of what it belongs to`(
    text: String, word: String, date: String
  ) throws {
    expectDate(date, of: word, in: try story(text))
  }

  @Test func `where somebody lived for years she did not live only then`() throws {
    let graph = try story("In 1978 Ann Lee moved to Prague, where she lived for ten years.")
    #expect(try graph.event("lived").time?.rule != "time.where")
    #expect(try graph.event("lived").time?.edtf.description == "1978/1988")
    let army = try story("In 1914 Bo Berg joined the army, where he rose to captain.")
    #expect(try army.event("rose").time?.edtf.description != "1914")
    let other = try story("In 1978 he called her to Prague, where she taught and ran the school.")
    #expect(try other.event("taught").time?.edtf.description == "../2020-05-15")
  }

  @Test func `those for whom others act take part, and before whom they stand`() throws {
    let graph = try story(
      """
      The ministers of Peru and Chile met in May. The trial took place before Judge Holm.
      The record was broken by one of her own admirers, Anna Lind, in 2000.
      """)
    expect(
      graph,
      matches: """
        met with Peru
        met with Chile
        trial with Holm
        broken with "Anna Lind"
        """)
  }

  @Test func `a war that was fought is one event, a closure that is fought another`() throws {
    #expect(try story("Peru and Chile fought a war in 1879.", created: nil).events.count == 1)
    #expect(try story("Peru fought the closure of the port.", created: nil).events.count == 2)
  }

  @Test(arguments: [
    ("The French occupied Odessa.", "The French"), ("French forces landed there.", "French forces"),
    ("The Japanese occupied Vladivostok.", "The Japanese"),
    ("The British occupied Murmansk.", "The British"), ("The Germans took Kiev.", "Germans"),
  ])
  func `a people and its forces take part`(text: String, name: String) throws {
    let graph = try story(text)
    #expect(graph.events.first?.participants.first == graph.participants.first?.id)
    #expect(graph.participants.first?.name == name)
  }

  @Test func `a language is no people`() throws {
    #expect(try story("She learnt the French language.").participants == [])
  }

  @Test(arguments: [
    (
      "Secretary of State Ann Lee left. The State Department lifted a warning.",
      "State Department lifted warning"
    ),
    (
      "But Berg and other Norwegian ministers have firmly rejected that claim.",
      "Berg rejected claim"
    ),
    ("Peru handed over to the officials a suspect.", "Peru handed over suspect"),
    ("Price Stern hired a firm to assist the board.", "Firm to assist board"),
  ])
  func `a label leaves out what would mislead`(text: String, label: String) throws {
    #expect(try story(text).events.map(\.label).contains(label))
  }

  @Test func `a firm's own quarter is no quarter of the calendar, unless its last day is told`()
    throws
  {
    let graph = try story(
      """
      Sun earned $5 million in the fiscal first quarter. It sold a factory in that quarter.
      The firm reported a $20 million loss for its fourth quarter ended December 31.
      """)
    #expect(try graph.event("earned").time?.edtf.description == "../2020-05-15")
    #expect(try graph.event("sold").time?.edtf.description == "../2020-05-15")
    expectDate("2019-36", of: "loss", in: graph)
    #expect(try graph.event("reported").time?.edtf.description != "2019-36")
  }

  @Test(arguments: [
    (
      "They told White House Chief of Staff John Holm that he had lost.", "They told John Holm"
    ),
    (
      "It came after Ann Lee, attorney for the father, announced in Rome that he had left.",
      "Ann Lee announced in Rome"
    ),
    (
      "The director of the Federal Bureau of Ships (FBS) Louis Holm said the probe goes on.",
      "Louis Holm said probe goes on"
    ),
  ])
  func `somebody is told from his office and from what is said of him`(
    text: String, start: String
  ) throws {
    #expect(try story(text).events.contains { $0.label.hasPrefix(start) })
  }

  @Test func `what was done in the course of an event was then`() throws {
    let graph = try story(
      "In the panic during the 1991 Cup, in which ninety fans were trampled, a wall fell.")
    expectDate("1991", of: "trampled", in: graph)
  }

  @Test func `an hour some days before an event is not of the day of writing`() throws {
    let graph = try story(
      "Ann Lee was shot on 23 May 2019. A baker saw a van at 5 a.m. ten days before the shooting."
    )
    expectDate("2019-05-13", of: "saw", in: graph)
  }

  @Test func `a place of two words stays one`() throws {
    let graph = try story("A bakery now located in Mount Ely can move to Arnburn.")
    #expect(try graph.event("located").label == "Bakery located in Mount Ely")
  }

  @Test func `a term once fixed lies ahead of what is told, and July after the following March`()
    throws
  {
    let graph = try story(
      """
      At a hearing on 13 January 2020 he pleaded guilty. The trial had been fixed for 20 April.
      He appealed on 1 December 2020. Leave was refused the following March but granted on 9 July.
      """, created: nil)
    expectDate("2020-04-20", of: "trial", in: graph)
    expectDate("2021-07-09", of: "granted", in: graph)
  }

  @Test func `of two verbs behind a noun the second is what it did`() throws {
    let graph = try story(
      "Settlement talks that the two sides opened in March broke down two months later.")
    expect(graph, matches: "broke status occurred\nopened @ 2020-03")
  }

  @Test(arguments: [
    ("Lee said that from 3 May the price will rise.", "rise"),
    ("So, from 2018, profits rose.", "rose"),
    ("In London, from a year ago, shares fell.", "fell"),
  ])
  func `a time before the verb of change is read without harm`(text: String, word: String) throws {
    #expect(try story(text).event(word).time != nil)
  }

  @Test(arguments: [
    ("The flood killed more than 200 in June 1972.", "killed", "1972-06"),
    ("The tax rose to 20% from 15% in January 2011.", "rose", "2011-01"),
    ("The bill passed with 51 votes against 49 on 3 May 2018.", "passed", "2018-05-03"),
  ])
  func `the time behind an amount is that of the deed`(
    text: String, word: String, date: String
  ) throws {
    expectDate(date, of: word, in: try story(text))
  }

  @Test(arguments: [
    ("She condemned last Friday's attack on the embassy.", "attack", "2020-05-08"),
    ("In its Wednesday issue, the Herald quoted a clerk.", "quoted", "2020-05-13"),
    ("The rivals extended their offers to buy the mill Wednesday.", "extended", "2020-05-13"),
  ])
  func `a time beside several events dates the one that it was the time of`(
    text: String, word: String, date: String
  ) throws {
    expectDate(date, of: word, in: try story(text))
  }

  @Test func `a day to come is that of what is planned`() throws {
    let graph = try story("The firm announced plans to close the mill Monday.")
    #expect(try graph.event("announced").time?.basis != .stated)
  }

  @Test func `an hour is no age`() throws {
    let graph = try story("Ada Byrne was born in 1950. She arrived at ten.", created: nil)
    #expect(try graph.event("arrived").time?.rule != "time.age")
    #expect(try graph.event("arrived").time?.edtf.description == "1950/..")
  }

  @Test(arguments: [
    (
      "Lind said the noise would ruin them, and on 3 May the council closed the bar.", "closed",
      "2020-05-03"
    ),
    (
      "Lind warned that prices would rise, and on Monday the bank raised rates.", "raised",
      "2020-05-11"
    ),
    ("Lind said the fair would open, and on 3 June the mayor will speak.", "speak", "2020-06-03"),
  ])
  func `a time that opens a joined clause is of that clause, by its own tense`(
    text: String, word: String, date: String
  ) throws {
    let graph = try story(text)
    #expect(try graph.event(word).time?.edtf.description == date)
    #expect(graph.events.filter { $0.time?.edtf.description == date }.count == 1)
  }
}

import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Dates of lives` {
  @Test(arguments: ["(d. 1962)", "(b. 1901)"])
  func `a year of birth or death in brackets dates nothing else`(brackets: String) throws {
    let graph = try story(
      "Ann Lee, who sang at the Rex Hall \(brackets), taught Bo Ray.", created: nil)
    #expect(try graph.event("sang").time == nil)
    #expect(try graph.event("taught").time == nil)
  }

  @Test(arguments: [
    ("Owen Tarr d. 1877.", "died", "1877"),
    ("Owen Tarr, b. 1834, d. 1911, kept bees.", "died", "1911"),
    ("Owen Tarr, b. 1834, d. 1911, kept bees.", "born", "1834"),
    ("He m. 14 Feb. 1825 Clara Webb.", "married", "1825-02-14"),
    ("Clara Webb b. 3 May 1832, bur. 4 June 1840.", "buried", "1840-06-04"),
    ("Owen Tarr was b. 3 Nov. 1801 and bapt. there on the 22nd.", "baptised", "1801-11-22"),
    ("Owen Tarr (d. 1850) kept bees.", "died", "1850"),
    ("Owen Tarr (born 1790; died 1850) kept bees.", "died", "1850"),
  ])
  func `abbreviations of family trees tell births, marriages and deaths`(
    text: String, word: String, date: String
  ) throws {
    let graph = try story(text, created: nil)
    let events = graph.events.filter {
      $0.label.hasSuffix(" \(word)") || $0.label.contains(" \(word) ")
    }
    #expect(events.map { $0.time?.edtf.description } == [date])
  }

  @Test func `dates behind the place of a siege or a king of a reign are no life`() throws {
    for text in [
      "The siege of Arn Vale (7 December 1915 – 29 April 1916) was long.",
      "The reign of Amina (1600–1640) was long.",
    ] {
      let labels = try story(text, created: nil).events.map(\.label)
      #expect(!labels.contains { $0.hasSuffix(" born") || $0.hasSuffix(" died") })
    }
    let portrait = "The son of Owen Tarr (7 December 1815 – 29 April 1876) was tall."
    #expect(try story(portrait, created: nil).events.contains { $0.label == "Owen Tarr born" })
  }

  @Test func `a year in brackets without such a word dates the clause`() throws {
    let graph = try story("Ann Lee, who sang at the Rex Hall (1962), taught Bo Ray.", created: nil)
    #expect(try graph.event("sang").time?.edtf.description == "1962")
  }

  @Test(arguments: [
    ("He wed Clara Webb (1806–1880) in 1829.", "wed", "1829"),
    ("The hall was built in 1890 by the mason Paul Rossiter (1841–1909).", "built", "1890"),
    ("She sold the farm to Piers Webb (1806–1880) in May 1851.", "sold", "1851-05"),
    ("His daughter Ruth (1832–1899) joined a choir in 1855.", "joined", "1855"),
    ("The third son of Piers Webb (1761–1829), he moved to Hull in 1823.", "moved", "1823"),
    ("The abbey was moved in 961 by King Osgar (943–975).", "moved", "0961"),
  ])
  func `the dates of somebody's life behind his name date nothing else`(
    text: String, verb: String, date: String
  ) throws {
    #expect(try story(text, created: nil).event(verb).time?.edtf.description == date)
  }

  @Test func `a verb without a date does not take those of a life`() throws {
    let graph = try story("He was followed by his brother Piers Webb (1850–1921).", created: nil)
    #expect(try graph.event("followed").time == nil)
  }

  @Test func `a short time behind a name is one of office and dates its verb`() throws {
    let graph = try story("The choir was led by Ola Berg (1990–98).", created: nil)
    #expect(try graph.event("led").time?.edtf.description == "1990/1998")
  }

  @Test func `an age in a year tells the years of other ages`() throws {
    let text = """
      Nora Holt was born in Ely, and her uncle took her to Bath when she was six. She joined the choir aged 14. In 1995, at age \
      seventeen, she was sent home.
      """
    let graph = try story(text)
    #expect(try graph.event("born").time?.edtf.description == "1977/1978")
    #expect(try graph.event("took").time?.edtf.description == "1983/1985")
    #expect(try graph.event("joined").time?.edtf.description == "1991/1993")
    let other = try story(text.replacing("at age seventeen", with: "after the fair"))
    #expect(try other.event("joined").time?.edtf.description != "1991/1993")
  }

  @Test func `what somebody became is not put before the childhood told next`() throws {
    let text =
      "Nora Holt rose from clerk to director. At the age of twelve she left school in 1832."
    let graph = try story(text, created: nil)
    #expect(try graph.event("rose").time == nil)
    let child = try story(
      text.replacing("rose from clerk to director", with: "grew up in Ely"), created: nil)
    #expect(try child.event("grew").time?.edtf.bounds.latest != nil)
  }

  @Test func `a childhood begins with the birth and not with what was told before it`() throws {
    let text =
      "Nora Holt (born 3 May 1978) is a singer. She left the choir in 2002. Holt grew up in Ely."
    let graph = try story(text, created: nil)
    #expect(try graph.event("grew").time?.edtf.description == "1978-05-03/..")
    let other = try story(text.replacing("Holt grew up", with: "Holt sang"), created: nil)
    #expect(try other.event("sang").time?.edtf.description == "2002/..")
  }

  @Test func `who took office ruled from then on`() throws {
    let graph = try story("Nora Holt took office in 1951 and ruled until 1960.")
    #expect(try graph.event("ruled").time?.edtf.description == "1951/1960")
    let other = try story("Nora Holt fell ill in 1951 and ruled until 1960.")
    #expect(try other.event("ruled").time?.edtf.description != "1951/1960")
  }

  @Test func `a time within the subject dates nothing that has become so`() throws {
    let graph = try story("The quarrel of 1876 has become a legend.")
    #expect(try graph.event("become").time?.edtf.description != "1876")
    let past = try story("The quarrel of 1876 became a legend.")
    #expect(try past.event("quarrel").time?.edtf.description == "1876")
  }

  @Test func `the year of a former figure is not that of the change`() throws {
    let graph = try story("Rents will fall from £30 million this year.")
    #expect(try graph.event("fall").time?.edtf.description != "2020")
    let own = try story("Rents will fall this year.")
    #expect(try own.event("fall").time?.edtf.description == "2020")
  }

  @Test func `through a decade is all of it`() throws {
    let graph = try story("Prices fell through the nineties.")
    #expect(try graph.event("fell").time?.edtf.description == "199X")
    let month = try story("Prices fell through March.")
    #expect(try month.event("fell").time?.edtf.description != "2020-03")
  }

  @Test func `a stay told with where begins with the arrival`() throws {
    let graph = try story(
      "A tug brought the Nora into Ely on 4 May 2001, where she remained for six days.")
    #expect(try graph.event("remained").time?.edtf.description == "2001-05-04/2001-05-10")
    let had = try story("In 1931 she moved to Ely, where her uncle had lived for ten years.")
    #expect(try had.event("lived").time?.edtf.bounds.earliest == nil)
  }

  @Test func `a childhood is over before what was done as a grown-up`() throws {
    let text =
      "Ida Holt (born 3 May 1978) is a singer. Holt sang in Rome in 2002. Holt grew up in Ely."
    #expect(try story(text, created: nil).event("grew").time?.edtf.description == "1978-05-03/2002")
    let child = try story(text.replacing("2002", with: "1990"), created: nil)
    #expect(try child.event("grew").time?.edtf.description == "1978-05-03/..")
  }

  @Test func `who follows in an office does so when it falls vacant`() throws {
    let text = "Ida Holt was proud when she stepped down in 1980 and was succeeded by Ann Berg."
    #expect(try story(text).event("succeeded").time?.edtf.description == "1980")
    let other = try story(text.replacing("stepped down", with: "married"))
    #expect(try other.event("succeeded").time?.edtf.description != "1980")
  }

  @Test func `all who are named behind a participle did it`() throws {
    let graph = try story(
      "The bill, backed by Norway, Poland and Spain, was passed on 3 May.")
    let backed = try graph.event("backed")
    let names = backed.participants.compactMap { id in
      graph.participants.first { $0.id == id }?.name
    }
    #expect(Set(names).isSuperset(of: ["Norway", "Poland", "Spain"]))
  }

  @Test(arguments: [
    "The Holts have two sons, Tom (born 2001) and Sam (born 2004).",
    "Tom (born 2001) and Sam (born 2004) live in Bergen.",
    "Tom Holt (who was born in 2001) and Sam Holt (who was born in 2004) are brothers.",
  ])
  func `a birth in brackets is that of the name before it alone`(text: String) throws {
    let births = try story(text).events.filter { $0.label.contains("born") }
    #expect(births.map { $0.label.contains("Tom") } == [true, false])
    #expect(births.map { $0.label.contains("Sam") } == [false, true])
    #expect(births.map(\.time?.edtf.description) == ["2001", "2004"])
  }

  @Test func `what a clause behind two tells is told of both`() throws {
    let left = try story("The cooks and waiters who left in May 2001 were paid.")
    #expect(left.events.contains { $0.label == "Cooks and waiters left" })
  }
}

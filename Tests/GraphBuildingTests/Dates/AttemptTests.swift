import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Dates of grants and attempts` {
  @Test(arguments: [
    ("The board voted to sell the mill on 4 May 2018.", "voted", "2018-05-04"),
    ("Ann Berg was granted leave to appeal on 4 May 2018.", "granted", "2018-05-04"),
    ("An attempt to cross the lake in May 2018 failed.", "failed", "2018-05"),
  ])
  func `a day behind an infinitive is that of the grant or the end`(
    text: String, word: String, date: String
  ) throws {
    expectDate(date, of: word, in: try story(text))
  }

  @Test(arguments: [
    ("Ann Berg agreed to sell the mill on 4 May 2018.", "agreed"),
    ("Ann Berg offered to stay until 4 May 2018.", "offered"),
    ("The board voted to keep the mill until 4 May 2018.", "voted"),
    ("A plan to cross the lake in May 2018 failed.", "failed"),
  ])
  func `a day of what was agreed or to last is not`(text: String, word: String) throws {
    #expect(try story(text).event(word).time?.within != false)
  }

  @Test(arguments: [
    ("A lorry overturned on 4 May 2020, killing two men.", "killing", "2020-05-04"),
    ("The mill burned down in 1901, leaving ten homeless.", "leaving", "1901"),
    ("In 1901 Ann Berg joined the firm, being made a clerk.", "made", "1901"),
    ("In 1901 and 1904 Ann Berg took part in digs, being made a clerk.", "made", "1904"),
    ("Hail in May 1911 caused a roof to fall, killing two and injuring five.", "fall", "1911-05"),
    (
      "Hail in May 1911 caused a roof to fall, killing two and injuring five.", "injuring",
      "1911-05"
    ),
    ("A flood in May 1911 forced the baker to close, angering many.", "close", "1911-05"),
    (
      "The volcano erupted in 1911, covering two farms and sending many to the hills.", "sending",
      "1911"
    ),
  ])
  func `what a deed results in was then too`(text: String, word: String, date: String) throws {
    let graph = try story(text, created: nil)
    #expect(try graph.event(word).time?.edtf.description == date)
  }

  @Test(arguments: [
    ("Ann Berg left in 1901, later founding a school.", "founding"),
    ("Ann Berg joined the firm in 1901, becoming its head.", "becoming"),
    ("The bank asked a clerk in 1901 to leave.", "leave"),
    ("The notice caused a rush to sell in 1901, later closing the firm.", "closing"),
  ])
  func `what came later or in the same year may not have been`(text: String, word: String) throws {
    #expect(try story(text, created: nil).event(word).time?.basis != .stated)
  }

  @Test func `what was caused to happen happened`() throws {
    let graph = try story("A gust yesterday caused a tower to tip over, crushing two carts.")
    #expect(try graph.event("tip").status == .occurred)
    #expect(try graph.event("crushing").status == .occurred)
  }

  @Test func `what was not caused to happen did not`() throws {
    let graph = try story("The gust yesterday did not cause a tower to tip over.")
    #expect(try graph.event("tip").status == .negated)
  }

  @Test func `a day proposed for something is appointed`() throws {
    let graph = try story("A strike proposed for May 1990 never took place.", created: nil)
    #expect(try graph.event("strike").time?.edtf.description == "1990-05")
    #expect(try graph.event("strike").status == .negated)
    #expect(try graph.event("proposed").time == nil)
    let day = try story("A strike was proposed in May 1990.", created: nil)
    #expect(try day.event("proposed").time?.edtf.description == "1990-05")
  }

  @Test func `a year before those who took part counts nobody`() throws {
    let graph = try story("In 2020 ten people were hurt.", created: nil)
    #expect(graph.participants.map(\.name) == ["ten people"])
  }

  @Test(arguments: [
    ("The council let the dairy fail on 4 April 2011.", "let", "2011-04-04"),
    ("A neighbour saw Karl Berg cross the yard on 4 May 2012.", "saw", "2012-05-04"),
    ("The mill was forced to dismiss forty men in March 2003.", "forced", "2003-03"),
  ])
  func `what was let or forced was so when it was done`(text: String, word: String, date: String)
    throws
  {
    expectDate(date, of: word, in: try story(text))
  }

  @Test func `what was agreed may have been so before it was done`() throws {
    let graph = try story("The owners agreed to dismiss forty men in March 2003.")
    #expect(try graph.event("agreed").time?.edtf.description != "2003-03")
  }
}

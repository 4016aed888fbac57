import EventModel
import ISO8601
import Testing

@Suite struct `Reports of figures` {
  @Test(arguments: [
    ("At the carrier, third-quarter profit jumped 16%.", "jumped", "1989-35"),
    ("The bank reported third-quarter profit of $5 million.", "profit", "1989-35"),
    ("Retail sales in May rose 3%.", "rose", "1989-05"),
    ("In the first nine months, profit rose.", "rose", "1989-01/1989-09"),
    ("Profit fell in the first six months of 1988.", "fell", "1988-01/1988-06"),
    (
      "In the third quarter, profit fell. In the nine months, Lund earned $5 million.", "earned",
      "1989-01/1989-09"
    ),
    ("In the second quarter, profit fell. Revenue rose.", "rose", "1989-34"),
  ])
  func `a figure is of the period that stands with it`(
    text: String, word: String, date: String
  ) throws {
    let time = try story(text, created: "1989-10-26").event(word).time
    #expect(time?.edtf.description == date)
    #expect(time?.within == false)
  }

  @Test(arguments: [
    ("The bank reported third-quarter profit of $5 million.", "reported"),
    ("In the first nine months of the war Lund wrote a book.", "wrote"),
    ("In the first eleven months, profit rose.", "rose"),
    ("In the second quarter, profit fell.\n\nRevenue rose.", "rose"),
    ("The bank reported third-quarter profit. In the nine months he was away, she wrote.", "wrote"),
    ("Sales rose in March. Sales fell in March of last year. Exports grew.", "grew"),
  ])
  func `what was said, was of something else or is not over is not of it`(
    text: String, word: String
  ) throws {
    #expect(try story(text, created: "1989-10-26").event(word).time?.within == true)
  }

  @Test(arguments: [
    (
      "In the twelve months to 31 March 2019 the guild lost ten men.", "lost",
      "2018-04-01/2019-03-31"
    ),
    ("In the quarter ended 31 March 2019 the guild lost ten men.", "lost", "2019-01-01/2019-03-31"),
    ("In the three years to 1914 the guild lost ten men.", "lost", "1911/1914"),
    (
      "Report for the year ended 31 March 2019\n\nDuring the year the guild bought a barge.",
      "bought", "2018-04-01/2019-03-31"
    ),
  ])
  func `what came in a year of accounts came somewhere in it`(
    text: String, word: String, dates: String
  ) throws {
    let time = try story(text, created: nil).event(word).time
    #expect(time?.edtf.description == dates)
    #expect(time?.within == true)
  }

  @Test func `who worked for all of it did so from its beginning to its end`() throws {
    let time = try story("He worked for the two years to June 1920.", created: nil)
      .event("worked").time
    #expect(time?.within == false)
  }

  @Test func `what accounts are of is not when they were told or passed`() throws {
    let passed = try story(
      "Accounts for the year ended 31 March 2019 were approved on 4 June 2019.", created: nil)
    #expect(try passed.event("approved").time?.edtf.description == "2019-06-04")
    let told = try story(
      "For the year ended 31 March 2019, the guild reported a loss.", created: nil)
    #expect(try told.event("reported").time == nil)
  }

  @Test func `the months of a report are those of its year`() throws {
    let report = "Report for the year ended 31 March 2019\n\n"
    let graph = try story(
      report + "In October the guild bought a barge. In January a member drowned.", created: nil)
    #expect(try graph.event("bought").time?.edtf.description == "2018-10")
    #expect(try graph.event("drowned").time?.edtf.description == "2019-01")
    let other = try story(
      report + "The guild was founded in 1950. In October 1950 it bought a barge. In June it sank.",
      created: nil)
    #expect(try other.event("sank").time?.edtf.description != "2018-06")
  }
}

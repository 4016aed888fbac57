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
}

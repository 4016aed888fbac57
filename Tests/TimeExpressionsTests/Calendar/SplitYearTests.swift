import Segmentation
import Testing
import TextModel

@testable import TimeExpressions

/// Winters, seasons and years of accounts, which two years of the calendar share.
@Suite struct SplitYearTests {
  @Test(arguments: [
    ("The roof was mended in 2014/15.", "2014/2015"),
    ("The hall was built in 1888/89.", "1888/1889"),
    ("The hall was let in 2014/2015.", "2014/2015"),
    ("Costs rose in FY2014/15.", "2014/2015"),
    ("Costs rose in FY 2014/15.", "2014/2015"),
    ("Costs rose in Q3 2014/15.", "2014/2015"),
    ("She played well in the 2014-15 season.", "2014/2015"),
    ("Costs rose in the financial year 2014-15.", "2014/2015"),
    ("The academic year 2014/15 was short.", "2014/2015"),
  ])
  func `two years share it`(_ sentence: String, _ stretch: String) {
    #expect(covers(sentence, created: nil) == [stretch])
  }

  @Test func `a winter begins in the first of its years`() {
    #expect(covers("It froze in winter 2014/15.", created: nil) == ["2014-24"])
  }

  @Test(arguments: ["It ran from 2014-15.", "It was shut in 2014–15."])
  func `two years that only a dash joins are two`(_ sentence: String) {
    #expect(covers(sentence, created: nil) == ["2014", "2015"])
  }

  @Test(arguments: [
    ("In the year to 31 May 2016 it lost money.", "2015-06-01/2016-05-31"),
    ("In the year ended 31 May 2016 it lost money.", "2015-06-01/2016-05-31"),
    ("In the six months to 30 September 2016 it lost money.", "2016-04-01/2016-09-30"),
    ("In the half-year ended 31 December 2016 it lost money.", "2016-07-01/2016-12-31"),
    ("In the year to March 2016 it lost money.", "2015-04/2016-03"),
    ("It grew in the 52 weeks ended 2 April 2016.", "2015-04-05/2016-04-02"),
    ("Costs fell in the financial year ending 5 April 2016.", "2015-04-06/2016-04-05"),
  ])
  func `what ends with a day is all that led to it`(_ sentence: String, _ stretch: String) {
    #expect(covers(sentence, created: nil) == [stretch])
  }

  @Test func `TIMEX3 has a length and a day where a graph has the stretch`() throws {
    let text = SourceText("In the year ended 31 May 2016 it lost money. It left in 2017.")
    let analysed = Segmenter().segment(Document(text: text, blocks: BlockSplitter.blocks(of: text)))
    let parts = TimeExpressionRecognizer().expressions(in: analysed)
      .flatMap { $0.timex3(in: analysed) }
    #expect(
      parts.map { "\(text.string(in: $0.span)) = \($0.type.rawValue) \($0.value)" } == [
        "the year = DURATION P1Y", "31 May 2016 = DATE 2016-05-31", "2017 = DATE 2017",
      ])
  }

  @Test func `a date behind other words is a day`() {
    #expect(covers("The feast was moved to 31 May 2016.", created: nil) == ["2016-05-31"])
    #expect(covers("The strike ended 31 May 2016.", created: nil) == ["2016-05-31"])
  }

  @Test func `halves before their year are read`() {
    #expect(readings("It is due in 1H 2019.", created: nil) == ["1H 2019 = 2019-H1"])
    #expect(readings("It took 1h.", created: nil).allSatisfy { !$0.contains("H1") })
  }

  @Test func `a quarter has the year of the whole told with it`() {
    #expect(
      readings("It told its fourth-quarter and full-year 2009 results.").first
        == "fourth-quarter = 2009-Q4")
  }
}

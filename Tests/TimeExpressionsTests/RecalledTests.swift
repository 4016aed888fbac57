import ISO8601
import Testing

@testable import TimeExpressions

/// What is told in passing, by the writer or by those whom he quotes, and years long past.
@Suite struct RecalledTests {
  // MARK: Memories and bylines

  @Test func `a season that somebody recalls now is the one nearest to the story`() {
    let report = """
      On Monday 9 February 2009 the mill burned. “I warned the owner in the autumn,” says Hale, now 81. That summer he left.
      """
    #expect(
      readings(report, created: "2024-06-15").suffix(3) == [
        "the autumn = 2008-FA", "now = PRESENT_REF", "That summer = 2009-SU",
      ])
    let later = report.replacing("in the autumn", with: "in the spring")
    #expect(readings(later, created: "2024-06-15").contains("the spring = 2009-SP"))
    let news = report.replacing("says Hale", with: "said Hale")
    #expect(!readings(news, created: "2024-06-15").contains("the autumn = 2008-FA"))
  }

  @Test func `the date of the byline is not where a story begins`() {
    let text = """
      How the mill was lost

      By Ann Hale
      14 September 2019

      On 9 February 2009 the mill burned. The pump had been sold in January. It had been built in 1908, and in 1953 it was \
      let. The heirs closed it in 2012.
      """
    #expect(readings(text, created: "2019-09-14").contains("January = 2009-01"))
    let diary = text.replacing("14 September 2019", with: "14 September 2019: the mill is sold.")
    #expect(readings(diary, created: "2019-09-20").contains("14 September 2019 = 2019-09-14"))
  }

  @Test func `a feast that a clause looks back to is not where the story goes on`() {
    let text =
      "In May 2014 a clerk opened the chest of a farmer who had died the previous Christmas. The heirs came that afternoon."
    #expect(
      readings(text, created: "2024-06-15") == [
        "May 2014 = 2014-05", "the previous Christmas = 2013-12-25",
        "that afternoon = 2014-05-XXTAF",
      ])
    let onwards = text.replacing(
      "a farmer who had died the previous Christmas",
      with: "a farmer. He died the following Christmas")
    #expect(readings(onwards, created: "2024-06-15").last == "that afternoon = 2014-12-25TAF")
  }

  @Test func `what had been meant for last October was stopped before it`() {
    let text = "The singer had hoped to tour last October, but an illness in May stopped her."
    #expect(readings(text, created: "2011-03-14").last == "May = 2010-05")
    let history = """
      The hall was built in 1931, closed in 1950 and sold in 1964. Its owner died in 2002. The heirs had hoped to open it last \
      October, but a fire in August stopped them.
      """
    #expect(readings(history, created: "2011-03-14").last == "August = 2010-08")
    let hopes = "The singer hopes to tour in October, but an illness in May may stop her."
    #expect(readings(hopes, created: "2011-03-14").last != "May = 2010-05")
  }

  @Test func `what is past was not after the writing`() {
    let history = """
      The hall was built in 1931, closed in 1950, sold in 1964 and let in 2012. In November 2018 it burned. The roof was \
      mended the following winter and shown to guests on Thursday. Hale, who left in July, was there.
      """
    #expect(readings(history, created: "2019-09-14").last == "July = 2019-07")
  }

  // MARK: Years long past

  @Test(arguments: [
    ("The storm of 1931 killed nine people. On 4 March the dam collapsed.", "1931-03-04"),
    ("In 1974 officers rose.\n\nOn 6 November tanks left the fort.", "1974-11-06"),
    ("The firm was founded in 1931. On 28 December its board resigned.", "2014-12-28"),
    ("The bridge was built in 1931. A hearing was set for 4 March.", "2015-03-04"),
    ("In 1974 officers rose. On 6 November, the minister said, tanks left the fort.", "2014-11-06"),
  ])
  func `a day goes on from a year long past where it would be news no longer`(
    _ text: String, _ value: String
  ) {
    #expect(readings(text, created: "2015-01-05").last?.hasSuffix("= \(value)") == true)
  }

  // MARK: Parts of what is named

  @Test func `the last week of something does not end with the writing`() {
    #expect(readings("It fell in the last week of the siege.") == ["the last week = P1W"])
    #expect(
      readings("It was sold in the last two years of her reign.") == ["the last two years = P2Y"])
    #expect(readings("It fell in the last week of fighting.").last?.contains("W") == true)
  }

  @Test func `the night of a clause is no night that the text has told`() {
    #expect(readings("The night the dam broke\n\nOn 9 May 2009 it rained.").count == 1)
    #expect(
      readings("On 9 May 2009 it rained. In the night the dam broke.").last
        == "the night = 2009-05-09TNI")
  }
}

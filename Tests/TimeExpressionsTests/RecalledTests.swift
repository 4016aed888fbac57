import ISO8601
import Testing

@testable import TimeExpressions

/// What is told in passing, and years long past.
@Suite struct RecalledTests {
  // MARK: Bylines and glances

  @Test func `the date of the byline is not where a story begins`() {
    let text = """
      How the mill was lost

      By Ann Hale
      14 September 2019

      On 9 February 2009 the mill burned. The pump had been sold in January. It had been built in 1908, and in 1953 it was \
      let. The heirs closed it in 2012.
      """
    #expect(readings(text, created: "2019-09-14").contains("January = 2009-01"))
    let news = text.replacing(
      "On 9 February 2009 the mill burned.", with: "The mill reopened on Tuesday."
    )
    .replacing("in January", with: "on 4 January")
    #expect(readings(news, created: "2019-09-14").contains("4 January = 2019-01-04"))
  }

  @Test func `a day that tells minutes apart is no day to look back from`() {
    let minutes = """
      Minutes of the meeting held on Tuesday 11 February 2025

      The minutes of 10 December were approved. Ann Hale said that the landlord had mended the boiler on 6 January.
      """
    #expect(readings(minutes, created: "2025-02-11").last == "6 January = 2025-01-06")
    let tale = minutes.replacing(
      "The minutes of 10 December were approved", with: "It broke on 10 December")
    #expect(readings(tale, created: "2025-02-11").last != "6 January = 2025-01-06")
  }

  @Test func `the time is that of its own sentence`() {
    let history = """
      The hall fell on 6 November 2014. It had been checked seven weeks earlier.

      It was opened in July 1968. A wing was added in 1974, but the roof was not mended at the time.
      """
    #expect(readings(history, created: "2020-01-01").last == "the time = 1974")
    let apart =
      "The hall fell on 6 November 1914. It had been built in 1891 and sold in 1902. Nobody was there at the time."
    #expect(readings(apart, created: "2020-01-01").last == "the time = 1914-11-06")
  }

  @Test func `the same day with what was said then is the story's`() {
    let told =
      "On 11 May 2016 the pump failed. Ann told the owner the same afternoon that it was lost."
    #expect(readings(told, created: "2021-10-08").last == "the same afternoon = 2016-05-11TAF")
    let other =
      "On 11 May 2016 the pump failed. The mast broke the same afternoon that the roof fell."
    #expect(readings(other, created: "2021-10-08").last != "the same afternoon = 2016-05-11TAF")
  }

  @Test func `a day is near the day told before one that the text does not name`() {
    let text =
      "On 28 May 2015 a form was sent. Four days after the storm Ann rang. The fee was paid on 9 June."
    #expect(readings(text, created: "2024-06-15").last == "9 June = 2015-06-09")
    let far = text.replacing("9 June", with: "9 May")
    #expect(readings(far, created: "2024-06-15").last == "9 May = 2015-05-09")
    let due = text.replacing("was paid on 9 June", with: "is due on 9 July")
    #expect(readings(due, created: "2024-06-15").last == "9 July = 2024-07-09")
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

  @Test func `the night of a clause is no night that the text has told`() {
    #expect(readings("The night the dam broke\n\nOn 9 May 2009 it rained.").count == 1)
    #expect(
      readings("On 9 May 2009 it rained. In the night the dam broke.").last
        == "the night = 2009-05-09TNI")
  }
}

import ISO8601
import Testing
import TextModel

@testable import TimeExpressions

/// What a story goes on to from what it has told, and what it does not.
@Suite struct GoneOnTests {
  @Test(arguments: [
    ("The council met on 3 March 2016. Within the week it had a mayor.", "P1W"),
    ("In 1998 the pier burned and was rebuilt within the year.", "P1Y"),
    ("The gate broke at 10:15 and was mended within the hour.", "PT1H"),
  ])
  func `within the week is a week`(text: String, value: String) {
    #expect(readings(text).last?.hasSuffix(" = " + value) == true)
  }

  @Test func `within the week of something is no length`() {
    #expect(readings("It fell within the week of May 1, 2016.").last?.hasSuffix("P1W") == false)
    #expect(readings("They left within the reign of the king.") == [])
  }

  @Test func `what is to be within the week is so from the writing`() {
    #expect(covers("The board hopes to answer within the week.") == ["2017-07-11/2017-07-18"])
    #expect(covers("The board answered within the week.") == [""])
    #expect(
      covers("Brun called on 5 May 2016. She said that a smith would come within the week.")
        == ["2016-05-05", "2016-05-05/2016-05-12"])
  }

  @Test func `the new year begins after the old one`() {
    #expect(
      covers("The mill was bought in November 2015. The sale was undone in the new year.")
        == ["2015-11", "2016-33"])
    #expect(readings("The hall will open in the new year.") == ["the new year = 2018"])
    #expect(readings("They greeted the new year with songs.") == [])
  }

  @Test func `months that went by lead into the next year`() {
    #expect(
      readings(
        "The pump failed in May 2014. Another held for nine months. It was cleaned on 20 January."
      ).last == "20 January = 2015-01-20")
    #expect(
      readings("The pump failed in May 2014. It was cleaned on 20 June.", created: "2018-01-09")
        .last
        == "20 June = 2014-06-20")
  }

  @Test func `what having tells is what is counted from`() {
    let story = """
      The club was founded in 1901. Berg joined it in 1933 and, having failed in 1937, was chosen two years later. In May
      1951 he left.
      """
    #expect(readings(story, created: "1995-01-01").contains("two years later = 1939"))
    let told =
      "The club was founded in 1901. Having failed in 1930, Berg won in 1933. Two years later he left."
    #expect(readings(told, created: "1995-01-01").contains("Two years later = 1935"))
  }

  @Test func `that spring is not of the year in which something still stood`() {
    let story = """
      The tower was opened on 4 August 1880. It still stood in 1931. Berg did not see it: he had died that spring.
      """
    #expect(readings(story, created: "1995-01-01").last == "that spring = 1880-SP")
    let bomb = "The tower was opened on 4 August 1880. It burned in 1931. Berg left that spring."
    #expect(readings(bomb, created: "1995-01-01").last == "that spring = 1931-SP")
  }

  @Test func `days behind a month are of its year`() {
    #expect(
      readings("Berg left in 2013; the following March he came back. Five days later he fell.").last
        == "Five days later = 2014-XX-XX")
    #expect(readings("It was shut five days later.") == ["five days later = FUTURE_REF"])
  }

  @Test(arguments: [
    ("In 1948 she fled to Turin. Two weeks later she met Aldo.", "Two weeks later = 1948-WXX"),
    (
      "In 1948 she fled to Turin. Two weeks later she met Aldo. Ten years later she left him.",
      "Ten years later = 1958"
    ),
    (
      "In May 1948 she fled. Six days later she met Aldo. Ten years later she left.",
      "Ten years later = 1958"
    ),
    (
      "In 1948 she fled. Three years later she sang. Two years later she wed.",
      "Two years later = 1953"
    ),
    ("In 1948 she wed. She had been born thirty years earlier.", "thirty years earlier = 1918"),
  ])
  func `counts go on from an earlier year that a sentence opens with`(
    behind: String, last: String
  ) {
    #expect(readings("In 2016 Mara wrote a play. \(behind)", created: nil).last == last)
  }

  @Test func `weeks go on from the day of the story past a year told in passing`() {
    let story =
      "On 3 May 2016 the bridge fell. The piers were built in 1948. Two weeks later the mayor left."
    #expect(readings(story, created: nil).last == "Two weeks later = 2016-05-17")
  }
}

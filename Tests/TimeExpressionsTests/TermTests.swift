import ISO8601
import Testing

@testable import TimeExpressions

/// Until when something is shut or put off, and by how much it came before what was planned.
@Suite struct TermTests {
  @Test(arguments: [
    "The mayor shut the baths until Tuesday.", "The port was closed until Tuesday.",
    "The airline cancelled all flights through Tuesday.", "Crossings are banned until Tuesday.",
    "Police sealed off the square until Tuesday, a spokesman said.",
    "The hearing was adjourned to Tuesday.", "The baths are shut until Tuesday.",
  ])
  func `what is shut or put off until a weekday is so until the next`(news: String) {
    #expect(readings(news, created: "2021-04-15").last == "Tuesday = 2021-04-20")
  }

  @Test(arguments: [
    "The march lasted until Tuesday.", "The baths had been shut until Tuesday.",
    "The road was closed until Tuesday, when it was cleared.", "She was ill until Tuesday.",
    "The lid stayed shut until Tuesday.",
  ])
  func `what lasted until a weekday is over`(news: String) {
    #expect(readings(news, created: "2021-04-15").last == "Tuesday = 2021-04-13")
  }

  @Test(arguments: [
    "The mill will shut two years earlier than planned.",
    "The harvest began two years earlier than usual.",
    "They met two years earlier than the owner had said.",
  ])
  func `what came earlier than something is not dated by it`(news: String) {
    #expect(readings(news, created: "2021-04-15") == ["two years = P2Y"])
  }

  @Test func `what came earlier is dated`() {
    #expect(
      readings("The mill had shut two years earlier.", created: "2021-04-15")
        == ["two years earlier = 2019"])
  }
}

import Testing

@testable import TimeExpressions

/// What comes next to a time that was only meant, or that stands beside the story.
@Suite struct StoryNextTests {
  @Test func `an hour that had come before a limit is of its day`() {
    let story = """
      The truce began on Tuesday at midnight. By Wednesday evening the guards said that the shelling had stopped before dawn.
      """
    #expect(readings(story, created: "2023-05-18").last == "dawn = 2023-05-17TMO")
    let later = story.replacing(
      "said that the shelling had stopped", with: "were tired. The shelling stopped")
    #expect(readings(later, created: "2023-05-18").last == "dawn = 2023-05-18TMO")
  }

  @Test func `what opened on a day goes on until the small hours of the next`() {
    #expect(
      readings(
        "The session opened on Tuesday and went on until two in the morning.",
        created: "2023-05-18"
      ).last == "two in the morning = 2023-05-17T02:00")
    #expect(
      readings(
        "The thieves came at one in the morning on Tuesday and stayed until two in the morning.",
        created: "2023-05-18"
      ).last == "two in the morning = 2023-05-16T02:00")
  }

  @Test func `an hour before a semicolon is not of the day behind it`() {
    #expect(
      readings("On 17 May 2022 the pump stopped at 14:33; it was mended the next day.")
        .contains("14:33 = 2022-05-17T14:33"))
    #expect(
      readings("The pump was checked on 17 May 2022. It stopped at 14:33 the next day.").last
        == "14:33 the next day = 2022-05-18T14:33")
  }

  @Test func `a match that somebody will miss is still to come`() {
    for text in ["He is doubtful for Tuesday's match.", "She will miss Tuesday's match."] {
      #expect(readings(text, created: "2021-11-08") == ["Tuesday = 2021-11-09"])
    }
    #expect(
      readings("He was hurt in Tuesday's match.", created: "2021-11-08") == ["Tuesday = 2021-11-02"]
    )
  }

  @Test func `weeks count from a month told from the writing, and stay open`() {
    let news = """
      The board met on March 3. This September the coach rang him. Six weeks later she sent a contract.
      """
    #expect(readings(news, created: "2021-11-08").last == "Six weeks later = FUTURE_REF")
    let dayless = news.replacing("This September the coach rang him. ", with: "")
    #expect(readings(dayless, created: "2021-11-08").last == "Six weeks later = 2021-04-14")
  }
}

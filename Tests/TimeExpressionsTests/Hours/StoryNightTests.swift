import Testing

@testable import TimeExpressions

/// Nights and evenings that words point back to.
@Suite struct StoryNightTests {
  @Test(arguments: [
    (
      "The crew felt a jolt at 01:10 on 4 June 1986. At 01:40 the pumps stopped. That night, at 02:15, the mate left.",
      "02:15 = 1986-06-04T02:15"
    ),
    (
      "At 00:20 on 9 October 1991 a shell hit the depot. During the night men searched it. At 04:00 the fire was out.",
      "04:00 = 1991-10-09T04:00"
    ),
    (
      "The bell rang at 01:20 on 4 June 1990. In the middle of the night the cook woke. At 02:50 the roof fell.",
      "02:50 = 1990-06-04T02:50"
    ),
  ])
  func `a night told behind its small hours is the one that they are in`(
    story: String, reading: String
  ) {
    #expect(readings(story, created: nil).last == reading)
  }

  @Test(arguments: [
    (
      "At 23:20 on 9 October 1991 a shell hit the depot. During the night men searched it. At 04:00 the fire was out.",
      "04:00 = 1991-10-10T04:00"
    ),
    (
      "He was held at 02:00 on 4 June 1990. In the afternoon he slept. During the night it rained. At 03:15 he was moved.",
      "03:15 = 1990-06-05T03:15"
    ),
    (
      "The ship left at 3 a.m. on 4 June 1990. That night a storm rose. At 4:30 the mast broke.",
      "4:30 = 1990-06-05T04:30"
    ),
  ])
  func `a night behind its evening or another day goes on to the next`(
    story: String, reading: String
  ) {
    #expect(readings(story, created: nil).last == reading)
  }

  @Test func `what happened that night comes back from what had been`() {
    let story =
      "On 4 May 2014 the mayor fell. He had been elected on 3 June 2005. He left the hall that afternoon."
    #expect(readings(story, created: nil).last == "that afternoon = 2014-05-04TAF")
    let open = story.replacing("He left the hall that afternoon", with: "That night he danced")
    #expect(readings(open, created: nil).last == "That night = 2005-06-03TNI")
    let apart = story.replacing(". He had", with: ".\n\nHe had")
    #expect(readings(apart, created: nil).last == "that afternoon = 2005-06-03TAF")
    let told = story.replacing("had been", with: "was")
    #expect(readings(told, created: nil).last == "that afternoon = 2005-06-03TAF")
  }

  @Test func `the day after such a night is that of the story`() {
    let story = """
      The dog bit Ida Lund on 12 May 2009. She had come in March 2003 to Lee, where she wed on 4 July 2003. A boy rang that night. She died \
      the next day.
      """
    #expect(
      readings(story, created: nil).suffix(2)
        == ["that night = 2009-05-12TNI", "the next day = 2009-05-13"])
  }

  @Test func `that evening goes back two sentences to a day told in passing`() {
    let story =
      "A bust was found on 9 May 2016.\n\nThe villa was robbed on 2 May 1971. The guard slept. He was fired that evening."
    #expect(readings(story, created: nil).last == "that evening = 1971-05-02TEV")
  }

  @Test func `years count from what a clause put in tells behind the story`() {
    let story =
      "In May 1988 the ferry burned. The board, which met in June 1992, blamed its owners. The navy had left a year earlier."
    #expect(readings(story, created: nil).last == "a year earlier = 1991")
    let before = story.replacing("1992", with: "1972")
    #expect(readings(before, created: nil).last == "a year earlier = 1987")
  }
}

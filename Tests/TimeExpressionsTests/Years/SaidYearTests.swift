import Testing

@testable import TimeExpressions

/// Sentences that say which year it is.
@Suite struct SaidYearTests {
  @Test(arguments: [
    ("The year was 1793. In April the mint closed.", "1793 = 1793; April = 1793-04"),
    ("It was 1793. On 6 April the mint closed.", "1793 = 1793; 6 April = 1793-04-06"),
    ("The year is 1688. In May a fleet sails.", "1688 = 1688; May = 1688-05"),
    (
      "It was then 1921, and the quarry stood idle. In May it flooded.",
      "1921 = 1921; May = 1921-05"
    ),
    (
      "It is the autumn of 1921. In October the quarry floods.",
      "the autumn of 1921 = 1921-FA; October = 1921-10"
    ),
    ("It was 1793 when the mint closed. In May it opened again.", "1793 = 1793; May = 1793-05"),
  ])
  func `a sentence that says the year sets it for the story`(text: String, times: String) {
    #expect(readings(text, created: nil).joined(separator: "; ") == times)
  }

  @Test(arguments: [
    ("The wall was 1793 metres long. In April it fell.", "April = XXXX-04"),
    ("It was 1793 metres long. In April it fell.", "April = XXXX-04"),
    ("The sum was 1793. In April it was paid.", "April = XXXX-04"),
  ])
  func `other numbers behind a form of be set no year`(text: String, times: String) {
    #expect(readings(text, created: nil).joined(separator: "; ") == times)
  }
}

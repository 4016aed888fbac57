import Testing

@testable import TimeExpressions

/// Days without a year that come back to what a text began with, behind the years before it.
@Suite struct LeadYearTests {
  @Test(arguments: [
    // Years counted from others
    "The pier gave way on 9 March 1987. It was built in 1901 and lengthened thirty-five years later. The town bought it in 1960. On 16 March divers went down.",
    "The pier gave way on 9 March 1987.\n\nIt was built in 1901 and lengthened thirty-five years later. The town bought it in 1960.\n\nOn 16 March divers went down.",
    // A paragraph of years
    "The pier gave way on 9 March 1987.\n\nIt was built in 1901. It was lengthened in 1936. Rust was found in 1960.\n\nOn 16 March divers went down.",
    "The pier gave way on 9 March 1987.\n\nIt was opened on 3 May 1901. It was lengthened in 1936.\n\nOn 16 March divers went down.",
    // What came of it, told in the lead
    "The pier gave way on 9 March 1987. In 1989 two men were fined.\n\nIt was built in 1901. It was lengthened in 1936.\n\nOn 16 March divers went down.",
    // A life
    "Ada Brook was arrested on 9 March 1987.\n\nShe was born in 1931 and moved to Leeds six years later. The following year she wed. On 16 March she was charged.",
  ])
  func `a day shortly behind the lead lies in its year`(story: String) {
    #expect(readings(story, created: "2024-03-05").last == "16 March = 1987-03-16")
  }

  @Test func `a day of January lies in the year behind a lead of December`() {
    let story =
      "The ship sank on 30 December 1911. It was begun in 1904 and finished two years later. The line sold it in 1909. On 11 January a court met."
    #expect(readings(story, created: "2024-03-05").last == "11 January = 1912-01-11")
  }

  @Test func `what follows goes on from there`() {
    let story =
      "The pier gave way on 9 March 1987.\n\nIt was built in 1901. It was lengthened in 1936.\n\nOn 16 March divers went down. A report came out on 4 June."
    #expect(readings(story, created: "2024-03-05").last == "4 June = 1987-06-04")
  }

  @Test(arguments: [
    // Of the year that the sentence before opens with
    (
      "Ada Brook was arrested on 9 March 1987.\n\nShe was born in 1931 and moved to Leeds six years later. In 1960 she wed. On 16 March she moved to York.",
      "16 March = 1960-03-16"
    )
  ])
  func `other days lie in the year told last`(story: String, reading: String) {
    #expect(readings(story, created: "2024-03-05").last == reading)
  }
}

import AnnalsTesting
import EventModel
import ISO8601
import Testing

/// Lengths between two events that are only limits, or only about right.
@Suite struct OffsetExactnessTests {
  @Test(arguments: [
    ("The line opened in 2017, almost ten years after it was planned.", "planned", "2007~"),
    ("The line opened in 2017, ten years after it was planned.", "planned", "2007"),
    ("It was raised on 5 May 1990, less than two years after it sank.", "sank", "1988/1990-05-05"),
    ("It was raised on 5 May 1990, more than two years after it sank.", "sank", "../1988"),
    ("It opened in July 2000, more than a century after it was drawn.", "drawn", "../1900"),
    (
      "The ship sank in 1990. Less than two years after it sank, it was raised.", "raised",
      "1990/1992"
    ),
    ("Eva was hired on 3 May 2010. After more than five months she fell.", "fell", "2010-10/.."),
    ("Eva was hired on 3 May 2010. After almost five months she fell.", "fell", "2010-10~"),
    ("Eva fell on 3 May 2010, more than a week before the wedding.", "wedding", "2010-05-10/.."),
  ])
  func `a length that is a limit leaves the other event on its own side of it`(
    text: String, word: String, date: String
  ) throws {
    #expect(try story(text, created: nil).event(word).time?.edtf.description == date)
  }
}

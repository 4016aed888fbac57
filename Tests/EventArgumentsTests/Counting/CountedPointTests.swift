import TemporalLinking
import Testing
import TimeExpressions

/// Hours, days by their number, feasts and quarters, and how far from a point something was.
@Suite struct CountedPointTests {
  @Test(arguments: [
    (
      "They met on 3 May 2010. The start had been planned for 0700 hrs.",
      "0700 hrs. = 2010-05-03T07:00"
    ),
    ("They met on 3 May 2010. The guard stayed until 1755 hrs.", "1755 hrs. = 2010-05-03T17:55"),
    ("They met on 3 May 2010. The engine had run for 1200 hours.", "1200 hours = PT1200H"),
  ])
  func `four digits that begin with nought are no length`(text: String, last: String) throws {
    #expect(try readings(text).last == last)
  }

  @Test(arguments: [
    ("He had died at least ten years earlier.", "ON_OR_BEFORE"),
    ("He had died more than ten years earlier.", "BEFORE"),
    ("It closed at least ten years later.", "ON_OR_AFTER"),
    ("It closed at most ten years later.", "ON_OR_BEFORE"),
  ])
  func `a bound of a count is one of the point`(text: String, modifier: String) throws {
    let told = try Reading("It was built in 1950. " + text, created: nil).reading.expressions.last
    #expect(told?.modifier?.rawValue == modifier)
  }

  @Test func `a bound of a length stays one of the length`() throws {
    let told = try Reading("It stood for at least ten years.", created: nil).reading.expressions
      .last
    #expect(told?.modifier?.rawValue == "EQUAL_OR_MORE")
  }

  @Test func `what was to have been at a feast may be still to come`() throws {
    #expect(
      try readings("Moss was to have retired at Christmas.", created: "1994-10-11").last
        == "Christmas = 1994-12-25")
    #expect(
      try readings("Moss retired at Christmas.", created: "1994-10-11").last
        == "Christmas = 1993-12-25")
  }

  @Test func `what was done in a quarter was not done in one to come`() throws {
    #expect(
      try readings("The bank shut six branches in the second quarter.", created: "2003-03-14").last
        == "the second quarter = 2002-Q2")
    #expect(
      try readings("The bank will shut six branches in the second quarter.", created: "2003-03-14")
        .last
        == "the second quarter = 2003-Q2")
  }

  @Test func `an hour told of days before an entry has no day`() throws {
    let file = """
      6 May 2011. Talk with Moss. He said that he had left at 17:20.

      9 May 2011. Moss was held at 08:05. He said that he had risen at 07:00.
      """
    let read = try readings(file, created: nil)
    #expect(read.contains("17:20 = XXXX-XX-XXT17:20"))
    #expect(read.last == "07:00 = 2011-05-09T07:00")
  }

  @Test func `what will be at the same time is then`() throws {
    let news =
      "The case was heard on 4 May. It will now open on 20 June. The clerk will speak at the same time."
    #expect(
      try readings(news, created: "2013-05-09").last?.hasSuffix("same time = 2013-06-20") == true)
    let past = "The case was heard on 4 May. The clerk spoke at the same time."
    #expect(try readings(past, created: "2013-05-09") == ["4 May = 2013-05-04"])
  }

  @Test func `a day by its number counts from what was put off to a day`() throws {
    let story = "The race was put back to 6 June 2013. On the third day Moss fell."
    #expect(try readings(story, created: nil).last == "the third day = 2013-06-08")
    let month = "The race began in June 2013. On the third day Moss fell."
    #expect(try covers(month, created: nil).last == "2013-06/2013-07")
  }

  @Test func `that evening is a time before what was announced`() throws {
    let text =
      "The guard was freed on 3 May 2010. The mayor announced that evening that he would go."
    #expect(try readings(text).last == "that evening = 2010-05-03TEV")
    #expect(try readings("The mayor announced that evening classes would stop.") == [])
  }

  @Test func `minutes do not count from a clock that an evening has left behind`() throws {
    let text = """
      At 11:10 on 3 May 2010 the guard was freed. The mayor announced that evening that he would go; half an hour \
      later a bell rang.
      """
    #expect(try readings(text).last == "half an hour later = PT30M")
    let clock = text.replacing("that evening", with: "there")
    #expect(try readings(clock).last == "half an hour later = 2010-05-03T11:40")
  }

  @Test func `overnight is of the night before the writing where only times to come were told`()
    throws
  {
    let news = "A panel will sit in May. The plan was dropped overnight."
    #expect(try readings(news, created: "2019-03-14").last == "overnight = 2019-03-14TNI")
  }

  @Test func `an hour in words stands before a name`() throws {
    let story =
      "On 3 May 2010 at 16:20 the crew left. Shortly after seven Holm fell. At about eight Priya came."
    #expect(
      try readings(story).suffix(2)
        == ["seven = 2010-05-03T19:00", "about eight = 2010-05-03T20:00"])
  }

  private func readings(_ text: String, created: String? = "2017-07-11") throws -> [String] {
    try Reading(text, created: created).expressions
  }

  private func covers(_ text: String, created: String?) throws -> [String] {
    try Reading(text, created: created).covers
  }
}

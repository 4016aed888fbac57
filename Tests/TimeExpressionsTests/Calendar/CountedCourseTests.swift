import Testing

@testable import TimeExpressions

/// Days, weeks and hours that are counted from where something began.
@Suite struct CountedCourseTests {
  @Test(arguments: [
    (
      "The capsule lifted off on 1 March 2033. On day 90 a valve stuck. Two days later it was freed.",
      ["1 March 2033 = 2033-03-01", "day 90 = 2033-05-29", "Two days later = 2033-05-31"]
    ),
    (
      "The lander landed on 1 March 2033. On sol 40 its drill broke.",
      ["1 March 2033 = 2033-03-01", "sol 40 = 2033-04-11"]
    ),
    (
      "The rabbits were infected on 1 March 2018. On day 9 blood was drawn.",
      ["1 March 2018 = 2018-03-01", "day 9 = 2018-03-09"]
    ),
    (
      "Treatment began on 1 March 2018. On day 9 a rash came.",
      ["1 March 2018 = 2018-03-01", "day 9 = 2018-03-09"]
    ),
    (
      "The fort was besieged on 1 March 1701. On day 9 the well ran dry.",
      ["1 March 1701 = 1701-03-01", "day 9 = 1701-03-09"]
    ),
    (
      "The siege began on 1 March 1701. In week 3 the well ran dry. In May it ended.",
      ["1 March 1701 = 1701-03-01", "week 3 = P1W", "May = 1701-05"]
    ),
  ])
  func `days and weeks count from what began`(text: String, times: [String]) {
    #expect(readings(text, created: nil) == times)
  }

  @Test(arguments: [
    "They saw the peak on 1 March 2018. On day 40 the rope tore. Five days later they gave up.",
    "They saw the peak on 1 March 2018. In week 6 the rope tore. Two weeks later they gave up.",
    "They set out on foot and saw the peak on 1 March 2018. In week 6 the rope tore. The next day they gave up.",
  ])
  func `what is counted from a day untold leaves the next offset open`(text: String) {
    #expect(readings(text, created: nil).last?.contains("2018-") == false)
  }

  @Test(arguments: [
    "At T+4:10 the tank fell away.", "The count stopped at T-0:45.", "At T plus 4:10 it fell away.",
  ])
  func `times since a launch are not those of a clock`(text: String) {
    #expect(readings(text, created: nil).isEmpty)
  }

  @Test(arguments: [
    ("On day 2 of the fair on 1 March 2018 it rained.", ["1 March 2018 = 2018-03-01"]),
    ("The fair began on 1 March 2018. Week 3 was wet.", ["1 March 2018 = 2018-03-01"]),
    ("At 4:10 the tank fell away.", ["4:10 = XXXX-XX-XXT04:10"]),
  ])
  func `other numbers of days and hours are read as before`(text: String, times: [String]) {
    #expect(readings(text, created: nil) == times)
  }
}

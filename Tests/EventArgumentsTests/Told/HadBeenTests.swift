import Testing

/// What *had been*, before the story or in plans beyond it.
@Suite struct HadBeenTests {
  @Test(arguments: [
    ("Divers had seen the leak in October and had reported it in January.", "October = 1996-10"),
    ("Divers had seen the leak in October and had reported it in January.", "January = 1997-01"),
    ("The owner had been told in autumn.", "autumn = 1996-FA"),
    ("The owner had been told on 4 December.", "4 December = 1996-12-04"),
    // The negative twins
    ("Divers saw the leak in October.", "October = 1997-10"),
    ("It had been mended by October.", "October = 1997-10"),
    ("A new one had been planned for July.", "July = 1997-07"),
    ("Holm denied that it had leaked; he was sacked in October.", "October = 1997-10"),
    ("Talks, which had begun in May, ended in June.", "May = 1997-05"),
  ])
  func `what had been was before the day told`(_ sentence: String, _ reading: String) throws {
    let text = "The weir gave way on 9 March 1997. " + sentence
    #expect(try readings(text, created: "2019-06-20").contains(reading))
  }

  @Test func `the year is open where the story has gone on`() throws {
    let text = """
      The weir gave way on 9 March 1997. The keeper was sacked. He left the town. A nephew took him in. He had sold the boat in October.
      """
    #expect(try readings(text, created: "2019-06-20").last == "October = XXXX-10")
  }

  @Test(arguments: [
    // 14 September 2007 was a Friday
    ("A sale had been arranged for the Monday.", "Monday = 2007-09-17"),
    ("Snow had been forecast for the Monday.", "Monday = 2007-09-17"),
    ("A tanker had been due on the Monday.", "Monday = 2007-09-17"),
    ("A cart that she had borrowed on the Monday was found the next day.", "Monday = 2007-09-17"),
    ("She had borrowed a cart on the Monday.", "Monday = 2007-09-10"),
    ("A cart that she had borrowed on the Monday was found.", "Monday = 2007-09-10"),
  ])
  func `what had been set for a weekday was still to come`(_ sentence: String, _ reading: String)
    throws
  {
    let text = "The dairy shut on 14 September 2007. " + sentence
    #expect(try readings(text, created: "2019-06-20").contains(reading))
  }

  @Test func `a plan does not move the story`() throws {
    let text =
      "The dairy shut on 14 September 2007. Snow had been forecast for the Monday. The next day it rained."
    #expect(try readings(text, created: "2019-06-20").last == "The next day = 2007-09-15")
  }

  @Test(arguments: [
    (
      "The weir gave way on 9 March 1997. A mason had been due on the first of the month.",
      "1997-03-01"
    ),
    (
      "The weir gave way in the spring of 1997. A mason had been due on the first of the month.",
      "XXXX-XX-XX"
    ),
    ("The weir gave way on Tuesday. Rents had risen on the first of the month.", "2019-06-01"),
    ("Rents rose on the first of the month.", "2019-06-01"),
  ])
  func `the month is that of the story`(_ text: String, _ value: String) throws {
    #expect(try readings(text, created: "2019-06-20").last == "the first of the month = " + value)
  }

  private func readings(_ text: String, created: String) throws -> [String] {
    try Reading(text, created: created).expressions
  }
}

import Testing

/// Dates of writings, and dates behind clauses put in.
@Suite struct `Dates of writings` {
  @Test(arguments: [
    Example("In a note of 6 June 1923 Weber thanked the king.", "thanked", "during 6 June 1923"),
    Example("Holm warned the king in a letter of 4 May 1990.", "warned", "during 4 May 1990"),
    Example("Holm read in a letter of 4 May 1990 that he was free.", "read", ""),
    Example("Holm burned a letter of 4 May 1990.", "burned", ""),
  ])
  func `what somebody said in a letter has its date`(_ example: Example) throws {
    #expect(try Reading(example.text).times(of: example.event) == example.expected)
  }

  @Test(arguments: [
    Example(
      "The board rejected the plan, which had been drawn up by Holm, on 5 June 2019.", "rejected",
      "during 5 June 2019"),
    Example(
      "Holm bought the yard, which is known for its cranes, in May 2019.", "bought",
      "during May 2019"),
    Example("Holm bought the yard, which was closed in May 2019.", "bought", ""),
  ])
  func `a date behind a clause in commas belongs to the main verb`(_ example: Example) throws {
    #expect(try Reading(example.text).times(of: example.event) == example.expected)
  }
}

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
      "In an opinion handed down on 3 March 2015 the court reversed the judgment.", "reversed",
      "during 3 March 2015"),
    Example(
      "In a hall handed down on 3 March 2015 the court reversed the judgment.", "reversed", ""),
  ])
  func `what a court did in an opinion has its day`(_ example: Example) throws {
    #expect(try Reading(example.text).times(of: example.event) == example.expected)
  }

  @Test(arguments: [
    Example(
      "On 3 May 1888 they landed and took the fort after a siege of nine days.", "took", ""),
    Example(
      "On 3 May 1888 they landed and took the fort after a short fight.", "took",
      "during 3 May 1888"),
    Example(
      "She became the first woman to lead the board in 1978.", "became", "during 1978"),
    Example("She became a clerk to lead the board in 1978.", "became", ""),
  ])
  func `what came days later is not of the day, a rank is of its year`(_ example: Example) throws {
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

  @Test(arguments: [
    Example(
      "Holm, who gave evidence on 6 June 1987, testified that he was ill.", "testified",
      "during 6 June 1987"),
    Example(
      "Holm, who spoke on 6 June 1987, told the board that he was ill.", "told",
      "during 6 June 1987"),
    Example("Holm, who was hurt on 6 June 1987, testified that he was ill.", "testified", ""),
    Example("Holm, who had spoken on 6 June 1987, said that he was ill.", "said", ""),
    Example("Holm, who spoke on 6 June 1987, sold the yard.", "sold", ""),
  ])
  func `a witness says it on the day on which he gave evidence`(_ example: Example) throws {
    #expect(try Reading(example.text).times(of: example.event) == example.expected)
  }

  @Test(arguments: [
    Example("Holm turned up with a diary note dated June 1987.", "turned", ""),
    Example("Holm answered with a note dated 6 June 1987.", "answered", "during 6 June 1987"),
    Example(
      "Holm wrote in a note dated 6 June 1987 that he was ill.", "wrote", "during 6 June 1987"),
    Example("Holm paid rent under a contract dated 6 June 1987.", "paid", ""),
  ])
  func `the date of a writing that somebody has is not that of the deed`(
    _ example: Example
  ) throws {
    #expect(try Reading(example.text).times(of: example.event) == example.expected)
  }

  @Test(arguments: [
    Example(
      "The report, received on 6 June 2019, blamed the cook.", "blamed", "during 6 June 2019"),
    Example("The report, released on 6 June 2019, led the cook to resign.", "led", ""),
    Example("A report in June 2019 found that the cook had lied.", "found", "during June 2019"),
    Example("The letter, posted on 6 June 2019, blamed the cook.", "blamed", ""),
  ])
  func `a report tells what it finds when it is given out`(_ example: Example) throws {
    #expect(try Reading(example.text).times(of: example.event) == example.expected)
  }

  @Test(arguments: [
    Example(
      "In 1999 Holm found a memo of 6 June 1987, signed by Weber.", "signed", "during 6 June 1987"),
    Example(
      "The treaty of 6 June 1987, ratified by both, was dull.", "ratified", "during 6 June 1987"),
    Example("A law of 1987, repealed by Weber, was dull.", "repealed", ""),
    Example(
      "In 1999 Holm found a memo of 6 June 1987, signed by Weber in July 1987.", "signed",
      "during July 1987"),
  ])
  func `a writing was signed on the date it bears`(_ example: Example) throws {
    #expect(try Reading(example.text).times(of: example.event) == example.expected)
  }
}

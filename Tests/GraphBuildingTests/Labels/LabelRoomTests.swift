import AnnalsTesting
import EventModel
import Testing

@Suite struct `Room in labels` {
  /// A story, a word of its, and the label of the event that the word names.
  static let saying = [
    // Words of who said it and to whom give way to what was said.
    (
      "In May 2011 the chief surveyor warned the harbour board that the mole would crack.",
      "warned", "Chief surveyor warned board mole would crack"
    ),
    (
      "On 3 May 2011 Margaret Thornbury told the parish council that the chapel was unsafe.",
      "told", "Thornbury told council chapel was unsafe"
    ),
    (
      "The chairman of the board of trustees assured shareholders on 3 May 1953 that profits would double.",
      "assured", "Chairman of board said profits would double"
    ),
    // The tree takes what is said for a clause about the owners.
    (
      "On 4 May 2011 the foreman assured the owners that the boiler was sound.", "assured",
      "Foreman assured owners boiler was sound"
    ),
    // By whom or what, rather than “had been”
    (
      "A commission found in 2013 that the famine had been caused by bad seed.", "found",
      "Commission found famine caused by bad seed"
    ),
    // What there is room for stays.
    (
      "In May 1953 the mate told the pilots that he had seen no ice.", "told",
      "Mate told pilots he had seen no ice"
    ),
  ]

  @Test(arguments: saying)
  func `what was said comes before whom it was said to`(
    text: String, word: String, label: String
  ) throws {
    #expect(try story(text).event(word).label == label)
  }

  @Test func `nobody is left out who what was said may be of`() throws {
    let graph = try story(
      "On 3 May 1975 the northern district inspector told Wilhelmina Lund that she had inherited a vineyard."
    )
    #expect(!(try graph.event("told").label.contains("said she")))
  }

  /// A story, a word of its, and what its label says to the end.
  static let complements = [
    (
      "In June 1998 army helicopters flew 40 of the injured to hospitals in the capital.", "flew",
      "Helicopters flew 40 of injured to hospitals"
    ),
    (
      "In August 2003 thousands of passengers were forced to sleep outdoors.", "forced",
      "Passengers forced to sleep outdoors"
    ),
    (
      "On 9 May 1985 the Portuguese foreign minister walked out on to the balcony of the town hall.",
      "walked", "Minister walked out on to balcony"
    ),
    ("On 3 May 1975 the ship ran aground off the cape.", "ran", "Ship ran aground off cape"),
    (
      "In April 2020 the weekly drill showed that the pumps could fall behind by an hour.",
      "showed", "Drill showed pumps could fall behind"
    ),
    (
      "The trust was fined in 1990 for failing to mend the roof.", "fined",
      "Trust fined for failing to mend roof"
    ),
    // No half of it where the whole does not fit
    (
      "In May 2016 the regulator fined the water company for failing to mend its pipes.", "fined",
      "Regulator fined water company"
    ),
    (
      "In 1938 Alexandra Konstantinova-Berg became an American citizen.", "became",
      "Konstantinova-Berg became American citizen"
    ),
    // What somebody became keeps its words before more is said of it.
    (
      "By May 1877 the garrison had been reduced from 900 men to fewer than 60.", "reduced",
      "Garrison reduced from 900 men to 60"
    ),
  ]

  @Test(arguments: complements)
  func `a verb is told with what it came to`(text: String, word: String, label: String) throws {
    #expect(try story(text).event(word).label == label)
  }

  @Test(arguments: [
    (
      "One of the two parachutes did not fully open on 3 June 1975.", "open",
      "One of two parachutes did not fully open"
    ),
    (
      "The newly elected council abolished the tax in May 1999.", "abolished",
      "Newly elected council abolished tax"
    ),
    ("The pier was closed in May in anticipation.", "closed", "Pier closed in anticipation"),
    (
      "The old wooden pier of the port of Lund was closed in anticipation of a heavy winter storm in May 1953.",
      "closed", "Old wooden pier of port of Lund closed"
    ),
    (
      "The bishop spent ten days in prison in June 1755.", "spent",
      "Bishop spent ten days in prison"
    ),
    (
      "The judge ruled in 1990 that Ahrens must return the loan, which he offered to do in 1991.",
      "offered", "Ahrens offered to return loan"
    ),
  ])
  func `a word without which a label would mislead stays`(
    text: String, word: String, label: String
  ) throws {
    #expect(try story(text).event(word).label == label)
  }
}

import EventModel
import ISO8601
import Testing

/// Whom labels name as doing it.
@Suite struct `Who did it in labels` {
  @Test(arguments: [
    // Whom a band did something to
    (
      "On 3 May 1702 a mob led by the potter Otto Moll threw the steward into a pond. He recovered.",
      "recovered", "Steward recovered"
    ),
    (
      "A gang led by Otto Moll robbed a baker in May 2019. He was taken to hospital.", "taken",
      "Baker taken to hospital"
    ),
    (
      "A gang led by Otto Moll robbed a baker in May 2019. He was jailed in June.", "jailed",
      "Otto Moll jailed"
    ),
    // The dead do nothing more.
    (
      "Otto Moll was killed in 1916. Ida Lund wrote to her teacher, John Berg. He printed her songs in 1918.",
      "printed", "John Berg printed songs"
    ),
    // Who is bid for turns bids down.
    (
      "Lund Group's bid for Mollex Foods failed in May 2019. In 2017 it rejected an earlier approach.",
      "rejected", "Mollex Foods rejected earlier approach"
    ),
    (
      "Lund Group's bid for Mollex Foods failed in May 2019. In 2017 it raised an earlier offer.",
      "raised", "It raised earlier offer"
    ),
    // What was set up does its work.
    (
      "In 1974 the state appointed a commission. It sat for a year and published its report in 1975.",
      "published", "Commission published report"
    ),
    // What goes on and off
    (
      "The king opened talks in May 1721; these were broken off in June, resumed in July and ended in August.",
      "resumed", "Talks resumed"
    ),
    // How much, and when
    ("Rents rose by a third in 2019.", "rose", "Rents rose by a third"),
    ("Otto Moll left as soon as he could in May 1860.", "left", "Otto Moll left"),
  ])
  func `name the one who did it, or to whom it befell`(
    text: String, word: String, label: String
  ) throws {
    #expect(try story(text, created: "2020-05-15").event(word).label == label)
  }

  @Test func `what is blamed is an event with its date, and the blaming has none`() throws {
    let graph = try story(
      "The guild blamed a fire at its kiln in June 2011 that stopped work.", created: nil)
    #expect(try graph.event("fire").time?.edtf.description == "2011-06")
    #expect(try graph.event("blamed").time?.edtf.description != "2011-06")
    let rival = try story("The guild blamed a rival in June 2011.", created: nil)
    #expect(try rival.event("blamed").time?.edtf.description == "2011-06")
  }
}

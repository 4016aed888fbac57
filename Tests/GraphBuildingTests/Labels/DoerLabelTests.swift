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
    // Some of them, and the one thing that somebody did something to
    (
      "A ferry trapped 40 guests on 3 May 1990. Twelve of them drowned.", "drowned",
      "Twelve of guests drowned"
    ),
    (
      "A fire trapped dozens of guests on 3 May 1990. 28 of them died.", "died", "28 of guests died"
    ),
    ("We restarted the server on 3 May 2019. It failed at noon.", "failed", "Server failed"),
    ("Ann Lee built a school for a firm in May 2019. It failed in June.", "failed", "It failed"),
    ("Ann Lee sold the school in May 2019. It caused a stir in June.", "caused", "It caused stir"),
    (
      "The aircraft, a Moll Mo-134, left Orsk on 4 May 1996. At 09:12 it was cleared for takeoff.",
      "cleared", "Moll Mo-134 cleared for takeoff"
    ),
    (
      "The railway scrapped its coaches in 1998, which cost it 12 million dollars. It ceased operations in 2001.",
      "ceased", "Railway ceased operations"
    ),
    // Who is asked answers.
    ("Holm urged the board to act in May 2019. It agreed in June.", "agreed", "Board agreed"),
    (
      "Holm asked the Supreme Court to hear her in May 2014; it declined in October.", "declined",
      "Supreme Court declined"
    ),
    (
      "Holm asked the council to hear her in May 2019; it sold the hall in June.", "sold",
      "It sold hall"
    ),
    // Plans are approved, and not who voted on them; votes are held, and not rejected.
    (
      "The guild voted against the scheme in May 1995, but the town approved it.", "approved",
      "Town approved scheme"
    ),
    (
      "A vote was held in May 1995, and the lords rejected it.", "rejected", "Lords rejected it"
    ),
    // Ships
    (
      "Clara, a liner of the Orsk Line, was launched in 1910. She called at Lund in 1911.",
      "called",
      "Clara called at Lund"
    ),
    (
      "RMS Clara sank in 1912. After leaving Orsk in May 1911, she called at Lund.", "called",
      "RMS Clara called at Lund"
    ),
    (
      "The Clara sank in May 1950. The captain, Ida Berg, called the crew. She left on 4 May.",
      "left", "Ida Berg left"
    ),
    // What *which* takes up is no town, no mill and no woman.
    (
      "Holm gave a speech in May 1990, which angered the union.", "angered", "Speech angered union"
    ),
    ("Holm sold the mill in May 1990, which angered the union.", "angered", "Angered union"),
    ("Holm drove to Orsk in May 1990, which angered the union.", "angered", "Angered union"),
    ("Holm bought the mill in May 1990, which burned in 1991.", "burned", "Mill burned"),
    // What was done
    (
      "In 1954 the guild asked the town to build a mill, and it did so four years later.", "build",
      "Town built mill"
    ),
    ("Orsk stock traded as high as $61 in May 2001.", "traded", "Orsk stock traded as high as $61"),
    (
      "In May 2001 Orsk restated its results back to 1999.", "restated",
      "Orsk restated its results back to 1999"
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

  @Test func `no thing is told that somebody did something`() throws {
    let graph = try story(
      "Ann Lee lost a ring in May 2019. It is told that a fish swallowed her.", created: nil)
    #expect(!graph.events.contains { $0.label.hasPrefix("Ring") })
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

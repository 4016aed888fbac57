import EventModel
import ISO8601
import Testing

@testable import GraphBuilding

@Suite struct `Twins in pictures` {
  /// The labels of the lines that a picture of a text may show.
  private func lines(_ text: String, created: String? = nil) throws -> [String] {
    try story(text, created: created).events.filter { $0.salience >= Event.tellingSalience }
      .map(\.label)
  }

  /// How many lines a picture of a text may show of a word.
  private func count(_ word: String, in text: String, created: String? = nil) throws -> Int {
    try story(text, created: created).events.filter { event in
      event.salience >= Event.tellingSalience
        && event.mentions.contains { $0.text.lowercased() == word }
    }.count
  }

  @Test(arguments: [
    (
      "loss", "On 5 May 2003 Tarn Mills reported a half-year loss of 9 million pounds.",
      "On 5 May 2003 Tarn Mills reported a strike. The loss of nine jobs followed on 8 May 2003."
    ),
    (
      "opened", "On 5 May 2003 Tarn Mills said that the regulator had opened an inquiry.",
      "On 5 May 2003 Tarn Mills said that the regulator had opened an inquiry on 2 April 2003."
    ),
    (
      "sign", "The auditors refused to sign the accounts on 5 May 2003.",
      "The auditors refused to sign the accounts on 5 May 2003 but agreed to sign them on 9 May 2003."
    ),
  ]) func `a line steps back whose words another has`(word: String, once: String, apart: String)
    throws
  {
    #expect(try count(word, in: once) == 0, "\(once)")
    #expect(try count(word, in: apart) > 0, "\(apart)")
  }

  @Test func `what was called off steps back behind its calling off, unless its day would be lost`()
    throws
  {
    let told = try lines(
      "The ship left on 3 May 1994. A drill planned for that evening had been cancelled by Ann Ribe."
    )
    #expect(told.contains { $0.contains("cancelled") })
    #expect(!told.contains("Drill"))
    let dated = try lines(
      "On 3 May 1994 the judge cancelled a hearing. The hearing had been listed for 9 June 1994.")
    #expect(dated.count > 1)
  }

  @Test func `an accident that occurred when something failed stands in a picture as that`() throws
  {
    let accident = try lines(
      "The accident occurred on 7 May 1994 when the bow door failed in heavy seas.")
    #expect(accident == ["Bow door failed in heavy seas"])
    let wedding = try lines(
      "The wedding took place on 7 May 1994 when Ann Ribe returned from Oslo.")
    #expect(wedding.count == 2)
  }

  @Test func `a vote and its outcome are one line, on the day of the vote`() throws {
    let graph = try story("The dockers voted on 10 May 1989 and rejected the first offer.")
    let outcome = try #require(graph.events.first { $0.label.contains("rejected") })
    #expect(outcome.time?.edtf.description == "1989-05-10")
    #expect(try lines("The dockers voted on 10 May 1989 and rejected the first offer.").count == 1)
    #expect(
      try lines("When members voted on 10 May 1989, they rejected the offer by 230 votes.").count
        == 1)
    #expect(try lines("The dockers voted on 10 May 1989 and walked out on 12 May 1989.").count == 2)
    #expect(try lines("The dockers met Ann Ribe on 10 May 1989 and rejected her offer.").count == 2)
  }

  @Test func `an explosion and what exploded are one line, two explosions are two`() throws {
    let one = "On 26 May 1889 an explosion at a store killed nine; the store exploded at four."
    #expect(try count("explosion", in: one) == 0)
    #expect(try count("exploded", in: one) == 1)
    let two = "There was a second explosion on 26 May 1889. The store exploded on 26 May 1889."
    #expect(try count("explosion", in: two) == 1)
    #expect(try count("exploded", in: two) == 1)
  }

  @Test func `what nobody is said to have done steps back behind who did it on that day`() throws {
    let one =
      "Castel sued over the takeover agreed on 20 May 2003. On 20 May 2003 Castel agreed to buy its rival."
    #expect(try lines(one).contains { $0.hasPrefix("Castel agreed") })
    #expect(try !lines(one).contains("Takeover agreed"))
    let two =
      "On 20 May 2003 the firm was sued over a bridge. On 20 May 2003 Castel sued Ann Ribe."
    #expect(try count("sued", in: two) == 2)
  }

  @Test func `that somebody plans it steps back behind the plan with its day`() throws {
    let plan = "Parliament plans to hold hearings on 12 December 2001."
    #expect(try lines(plan, created: "2001-12-02").count == 1)
  }

  @Test func `what nothing does twice is one event, even where it comes later than something told`()
    throws
  {
    let once = try story(
      "The MV Rosalind sank on 3 May 1921. The ferry struck a mine at 01:10. She sank forty minutes later, at 01:50."
    )
    #expect(once.events(mentioning: "sank").count == 1)
    let twice = try story(
      "The MV Rosalind sank on 3 May 1921. She was raised in June 1921. She sank again a month later."
    )
    #expect(twice.events(mentioning: "sank").count == 2)
    let other = try story(
      "The MV Rosalind sank on 3 May 1921. The Calder struck a mine. The Calder sank an hour later."
    )
    #expect(other.events(mentioning: "sank").count == 2)
  }
}

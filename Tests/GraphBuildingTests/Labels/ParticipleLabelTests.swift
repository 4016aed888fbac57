import EventModel
import Testing

/// What participles tell is shown as a clause of its own would tell it.
@Suite struct `Participles in labels` {
  @Test(arguments: [
    (
      "A barge sank off Orsk on 3 May 1950, killing nine people.", "killing",
      "Barge killed nine people"
    ),
    ("After leaving Orsk in May 2019, Holm sold the boat.", "leaving", "Holm left Orsk"),
    ("In May 2019 Holm searched the wreck, finding no gold.", "finding", "Holm found no gold"),
    ("We restarted the server on 3 May 2022, losing two files.", "losing", "We lost two files"),
    // What came of it all has no doer.
    ("In May 2019 the bank failed, triggering a run.", "triggering", "Run triggered"),
    ("In May 2019 the firm paid Lund, ending the dispute.", "ending", "Dispute ended"),
    ("In May 2019 a boiler exploded, resulting in two deaths.", "resulting", "Two deaths"),
  ])
  func `a participle beside a clause in the past is told in the past`(
    text: String, word: String, label: String
  ) throws {
    #expect(try story(text, created: nil).event(word).label == label)
  }

  @Test(arguments: [
    // What is to come, what was not done, what hinders
    (
      "A lorry will cross the bridge in May 2030, carrying nine men.", "carrying",
      "Lorry carrying nine men"
    ),
    ("In May 2019 Holm left without paying the rent.", "paying", "Holm paying rent"),
    ("Berg stopped writing in May 2019.", "writing", "Berg writing"),
    ("In May 2019 workers building a dam struck.", "building", "Workers building dam"),
  ])
  func `a participle of what nobody has done stays one`(
    text: String, word: String, label: String
  ) throws {
    #expect(try story(text, created: nil).event(word).label == label)
  }

  @Test func `trouble finishes nothing`() throws {
    let graph = try story("In May 2019 the clerks had difficulty finishing the list.")
    #expect(!graph.events.contains { $0.label.contains("finished") })
  }
}

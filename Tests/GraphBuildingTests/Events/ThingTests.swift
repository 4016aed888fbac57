import AnnalsTesting
import EventModel
import Testing

@Suite struct `Things that events happen to` {
  @Test(arguments: [
    ("The kiln cooled in May.", "cooled", "The kiln"),
    ("Rents rose in May.", "rose", "Rents"),
    ("The mayor postponed the launch in May.", "postponed", "the launch"),
    ("The letter went to a depot that was closed in May.", "closed", "depot"),
    ("The drought killed forty olive trees in May.", "killed", "forty olive trees"),
  ])
  func `take part without a name`(text: String, event: String, thing: String) throws {
    let graph = try story(text)
    let found = try graph.event(event).participants.compactMap { id in
      graph.participants.first { $0.id == id }?.name
    }
    #expect(found.contains(thing), "\(found)")
  }

  @Test(arguments: [
    ("The auction took place in May.", "took", "place"),
    ("Nobody came in May.", "came", "Nobody"),
    ("Berg slept on the ground in May.", "slept", "ground"),
  ])
  func `are no places, idioms or nobody`(text: String, event: String, word: String) throws {
    let graph = try story(text)
    for id in try graph.event(event).participants {
      #expect(graph.participants.first { $0.id == id }?.name.contains(word) == false)
    }
  }

  @Test func `are one where the text calls them by the same words`() throws {
    let graph = try story("The kiln cooled in May. In June the kiln cracked.")
    #expect(try graph.event("cooled").participants == graph.event("cracked").participants)
  }
}

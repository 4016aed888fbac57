import EventModel
import Testing

@Suite struct `Who says so` {
  @Test(arguments: [
    ("Agnes Tolley said on Monday that the roof had fallen.", "fallen", "Agnes Tolley"),
    ("Investigators believe that the guard fled in May.", "fled", "investigators"),
    ("The charge sheet says that the men stole a safe in May.", "stole", "the charge sheet"),
    ("Agnes Tolley was ill. She said the roof had fallen in May.", "fallen", "Agnes Tolley"),
    ("Tolley's lawyer denies that the guard fled in May.", "fled", "Tolley's lawyer"),
    ("The smith was ill. His son said the roof had fallen in May.", "fallen", "the smith’s son"),
    ("The old smith's son said the roof had fallen in May.", "fallen", "the old smith's son"),
    ("One highly placed source said the bridge fell in May.", "fell", "one highly placed source"),
    (
      "Agnes Tolley was ill. Her lawyer said the roof had fallen in May.", "fallen",
      "Agnes Tolley’s lawyer"
    ),
    ("The editor was ill. He wrote that the roof had fallen in May.", "fallen", "the editor"),
    ("Zarvex said that it had closed its plant in May.", "closed", "Zarvex"),
  ])
  func `is kept in the words of the text`(text: String, word: String, source: String) throws {
    #expect(try story(text).event(word).source == source)
  }

  @Test func `is nobody where the writer says it as well`() throws {
    let graph = try story(
      "Agnes Tolley said that the roof of the mill had fallen in May. The roof of the mill fell in May."
    )
    #expect(graph.events.filter { $0.label.contains("oof") }.allSatisfy { $0.source == nil })
  }

  @Test(arguments: [
    ("It is told that the king fled in 1302.", "fled"),
    ("The king, it is said, fled in 1302.", "fled"),
    ("The king fled in 1302.", "fled"),
  ])
  func `is nobody where nobody is named`(text: String, word: String) throws {
    #expect(try story(text).event(word).source == nil)
  }

  @Test func `steps back where what was said is shown with it`() throws {
    let graph = try story("The fire began in the stable on 3 May 1950, the inspector said.")
    #expect(try graph.event("said").salience < Event.tellingSalience)
    #expect(try graph.event("began").salience >= Event.tellingSalience)
  }

  @Test(arguments: [
    ("The inspector said on 9 May 1950 that the fire began in the stable on 3 May.", "said"),
    ("The inspector announced that the stable would close on 3 May 2021.", "announced"),
  ])
  func `stands with a day or a deed of its own`(text: String, verb: String) throws {
    #expect(try story(text).event(verb).salience >= Event.tellingSalience)
  }
}

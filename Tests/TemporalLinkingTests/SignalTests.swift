import Testing

@Suite struct `Answers` {
  @Test(arguments: [
    Example(
      "A paper reported that the mayor drank. Karl Berg denied it.",
      "reported before denied by answer"),
    Example("The guild demanded a vote. The mayor refused.", "demanded before refused by answer"),
    Example(
      "The clerk told the mayor that it would rain. He replied that he would come.",
      "told before replied by answer"),
    Example(
      "The guild asked him to go, but the mayor declined.", "asked before declined by answer"),
  ])
  func `come after what they answer`(_ example: Example) throws {
    #expect(try links(in: example.text).contains(example.link))
  }

  @Test(arguments: [
    // One statement
    "Karl Berg said that he was ill. He denied that he drank.",
    // No request
    "Karl Berg said that the talks were over. The guild refused to come.",
    // Told the other way round
    "The guild demanded a vote. The mayor had refused one.",
  ])
  func `other denials and refusals need not`(_ text: String) throws {
    #expect(try !links(in: text).contains { $0.hasSuffix("by answer") })
  }
}

@Suite struct `Connectives and prepositions` {
  @Test(arguments: [
    Example(
      "The thief broke the window after the guards left.", "left before broke by signal.after"),
    Example(
      "The thief broke the window before the guards came.", "came after broke by signal.before"),
    Example("Once the rain stopped, the crew flew home.", "stopped before flew by signal.once"),
    Example("The band played until the lights went out.", "went after played by signal.until"),
    Example(
      "The crew was sleeping when the ship struck a rock.", "struck during sleeping by signal.when"),
    Example(
      "While the crew slept, the ship struck a rock.", "slept contains struck by signal.while"),
    Example(
      "Having sold the farm, Anna Berg left Norway.", "sold before left by participle.having"),
    Example(
      "Freed in May 1921, Anna Berg emigrated.", "freed before emigrated by participle.opening"),
  ])
  func `a connective between two clauses orders them`(_ example: Example) throws {
    #expect(try links(in: example.text).contains(example.link))
  }

  @Test func `what is done of something in an election was not done in it`() throws {
    let talk = try links(in: "She opened the talk with the interference in the 2016 election.")
    #expect(!talk.contains { $0.hasSuffix("by signal.in") })
    let part = try links(in: "She took part in the 2016 election.")
    #expect(part.contains { $0.hasSuffix("by signal.in") })
    let seat = try links(in: "She lost the seat in the 2016 election.")
    #expect(seat.contains("election contains lost by signal.in"))
  }

  @Test(arguments: [
    Example(
      "The guards came. Within a week, all had fled.", "came before fled by tense.perfect-onward"),
    Example(
      "The guards came and had stayed there since.", "came before stayed by tense.perfect-onward"),
    Example("The guards came. All had fled.", "fled before came by tense.past-perfect"),
    Example(
      "The guards came. By then the cook had fled.", "fled before came by tense.past-perfect"),
    Example(
      "Berg, who had offered his help and been refused, left.",
      "offered before refused by narrative.conjunct"),
    Example(
      "The mayor resigned. He has since left the town.", "resigned before left by adverb.since"),
  ])
  func `a past perfect looks back unless it tells what came of it`(_ example: Example) throws {
    #expect(try links(in: example.text).contains(example.link))
  }

  @Test func `what lasted may go on when the next thing happens`() throws {
    let lasting = try links(in: "The storm came and lasted for two weeks. A boat sank.")
    #expect(!lasting.contains { $0.hasPrefix("lasted before sank") })
    let ended = try links(in: "The storm came and ended. A boat sank.")
    #expect(ended.contains { $0.hasPrefix("ended before sank") })
  }

  @Test func `what began again is another beginning`() throws {
    let again = try links(in: "The works stopped in 1914. The works began again in 1920.")
    #expect(!again.contains { $0.contains("course.start") })
    let once = try links(in: "The works were long. The works began in 1920.")
    #expect(once.contains { $0.contains("course.start") })
  }

  @Test(arguments: [
    Example("The crew drank tea since it is cheap.", "signal."),
    Example("The crew drank tea although it was cheap.", "signal."),
    Example("When the bell rang, the crew left.", "signal.when"),
    Example("The thief said that the guards left.", "signal."),
    Example("Known in 1921 as Anna Holm, Anna Berg emigrated.", "participle."),
    Example("Held from 1921, Anna Berg wrote.", "participle."),
  ])
  func `other connectives order nothing`(_ example: Example) throws {
    #expect(try !links(in: example.text).contains { $0.contains("by \(example.link)") })
  }

  @Test(arguments: [
    Example("The minister left after the vote.", "vote before left by signal.after"),
    Example("The minister left before the vote.", "vote after left by signal.before"),
    Example("The minister spoke during the talks.", "talks contains spoke by signal.during"),
    Example(
      "The minister fell asleep at the ceremony.", "ceremony contains fell by signal.at"),
  ])
  func `a preposition before an event orders it`(_ example: Example) throws {
    #expect(try links(in: example.text).contains(example.link))
  }

  @Test(arguments: [
    "The minister spoke about the vote.", "The minister left with the guards.",
    "The minister shouted at the strikers.",
  ])
  func `a preposition of another sense orders nothing`(_ text: String) throws {
    #expect(try !links(in: text).contains { $0.contains("by signal.") })
  }
}

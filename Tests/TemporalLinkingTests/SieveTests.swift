import Testing

@Suite struct `Causes` {
  @Test(arguments: [
    Example(
      "The match was abandoned because the roof fell.", "fell before abandoned by cause.because"),
    Example(
      "The trial was delayed, first because the lawyers left and then because the judge fell.",
      "fell before delayed by cause.because"),
    Example("The explosion led to a strike.", "explosion before strike by cause.verb"),
    Example(
      "The cook opened the oven and blamed the gas, because the pilot had failed.",
      "failed before blamed by cause.because"),
  ])
  func `a cause comes before its effect`(_ example: Example) throws {
    #expect(try links(in: example.text).contains(example.link))
  }

  @Test func `a reason behind two deeds is that of the last`() throws {
    let links = try links(
      in: "The cook opened the oven and blamed the gas, because the pilot had failed.")
    #expect(!links.contains("failed before opened by cause.because"))
  }

  @Test(arguments: [
    "The explosion preceded a strike.", "Anna Berg led the strike.",
    "The match was abandoned although the roof held.",
  ])
  func `other verbs cause nothing`(_ text: String) throws {
    #expect(try !links(in: text).contains { $0.contains("by cause.") })
  }
}

@Suite struct `Reported words` {
  @Test(arguments: [
    Example(
      "The minister said that the plant had closed.", "closed before said by reporting.tense"),
    Example(
      "The minister said that the plant would close.", "close after said by reporting.tense"),
  ])
  func `the tense of what is said orders it against the saying`(_ example: Example) throws {
    #expect(try links(in: example.text).contains(example.link))
  }

  @Test(arguments: [
    "The minister said that the plant did not close.",
    "The minister said that the plant was large.",
  ])
  func `what did not happen, or just was, is not ordered`(_ text: String) throws {
    #expect(try !links(in: text).contains { $0.contains("by reporting.") })
  }
}

@Suite struct `Adverbs and reactions` {
  @Test(arguments: [
    Example(
      "The thief broke the window. He later sold the ring.", "broke before sold by adverb.later"),
    Example(
      "The thief broke the window. He had earlier stolen a key.",
      "broke after stolen by adverb.earlier"),
    Example(
      "The rebels attacked the town. The army retaliated.", "attacked before retaliated by reaction"
    ),
  ])
  func `an adverb counts from the last event told`(_ example: Example) throws {
    #expect(try links(in: example.text).contains(example.link))
  }

  @Test(arguments: [
    "The thief broke the window. He quickly sold the ring.",
    "The rebels attacked the town. The army withdrew.",
  ])
  func `manner orders nothing`(_ text: String) throws {
    #expect(
      try !links(in: text).contains { $0.contains("by adverb.") || $0.contains("by reaction") })
  }

  @Test func `what had been rebuilt before answers to nothing behind it`() throws {
    let found = try links(in: "The mill, which had been rebuilt in brick, burned on Monday.")
    #expect(!found.contains { $0.hasSuffix("by reaction") })
  }

  @Test func `later in a row of verbs of a relative clause counts from the verb before`() throws {
    let found = try links(
      in: "The pair, who met in 1950 and divorced seven years later, fought until 1983.")
    #expect(found.contains("met before divorced by adverb.later"))
    #expect(!found.contains("fought before divorced by adverb.later"))
  }

  @Test func `later than expected counts from nothing told`() throws {
    #expect(
      try !links(in: "The thief broke the window. He sold the ring later than he had hoped.")
        .contains { $0.contains("by adverb.") })
  }

  @Test func `then before a reason does not count from what came of it`() throws {
    let links = try links(
      in: "The trial was delayed, first because the lawyers left and then because the judge fell.")
    #expect(!links.contains("delayed before fell by adverb.then"))
  }

  @Test func `nothing told before leaves later without a link`() throws {
    #expect(try links(in: "The thief later sold the ring.").isEmpty)
  }
}

@Suite struct `Plans and aims` {
  @Test(arguments: [
    Example("The bank promised to build a school.", "promised before build by complement.aim"),
    Example("Peter Holm wants to sell the barn.", "wants before sell by complement.aim"),
    Example(
      "The court stopped to hear the singer.", "stopped before hear by complement.purpose"),
    Example(
      "The driver stopped to help the singer.", "stopped before help by complement.purpose"),
  ])
  func `a plan comes before what it aims at`(_ example: Example) throws {
    #expect(try links(in: example.text).contains(example.link))
  }

  @Test func `a clause that is no aim is not ordered by it`() throws {
    #expect(
      try !links(in: "The bank knew that a school was built.").contains {
        $0.contains("by complement.")
      })
  }
}

@Suite struct `Tense and narrative` {
  @Test func `a past perfect looks back from the simple past`() throws {
    #expect(
      try links(in: "The lights went out. A fuse had blown.")
        .contains("blown before went by tense.past-perfect"))
  }

  @Test(arguments: ["At six weeks", "At 3 months", "At one year"])
  func `a past perfect at a length of time since the beginning does not look back`(
    _ time: String
  ) throws {
    let links = try links(
      in: "The nurses weighed ninety calves. \(time), forty calves had fallen ill.")
    #expect(!links.contains { $0.contains("by tense.") })
  }

  @Test func `a past perfect at a place looks back`() throws {
    #expect(
      try links(in: "The lights went out. At the mill, a fuse had blown.")
        .contains("blown before went by tense.past-perfect"))
  }

  @Test func `a past perfect does not look back from a glance at an older time`() throws {
    let links = try links(
      in:
        "The army left on 3 May 2020. The port was last hit by a strike in 1998. The king had offered help."
    )
    #expect(!links.contains("offered before hit by tense.past-perfect"))
  }

  @Test func `a past perfect in reported words looks back from the saying alone`() throws {
    let found = try links(in: "The lights went out. The minister said that a fuse had blown.")
    #expect(!found.contains { $0.contains("by tense.") })
    #expect(found.contains("blown before said by reporting.tense"))
  }

  @Test func `a story does not go on from what lies before it`() throws {
    let found = try links(
      in: "The king left Oslo in 1990. The old bridge burned in 1890. He opened a shop.")
    #expect(!found.contains { $0.hasPrefix("left before burned") })
    #expect(!found.contains { $0.hasPrefix("left before opened") })
    #expect(
      try links(in: "The king left Oslo in 1990. The old bridge burned in 1995. He opened a shop.")
        .contains("burned before opened by narrative.sequence"))
  }

  @Test func `events told in turn happen in turn`() throws {
    let found = try links(
      in: "Anna Berg sold the boat and moved inland. She opened a shop there.")
    #expect(found.contains("sold before moved by narrative.conjunct"))
    #expect(found.contains("moved before opened by narrative.sequence"))
  }

  @Test(arguments: [
    "Anna Berg sold the boat. She was tall.",
    "Anna Berg sold the boat. She will move inland.",
    "Anna Berg sold the boat. She never moved inland.",
    "Anna Berg sold the boat.\n\nShe moved inland.",
  ])
  func `states, plans, what never happened and new paragraphs do not follow on`(
    _ text: String
  ) throws {
    #expect(try !links(in: text).contains { $0.contains("by narrative.") })
  }

  @Test func `surer links come first, and each pair has one`() throws {
    let found = try links(
      in: "The rebels attacked the town. Later the army retaliated, after the king had left.")
    let pairs = found.map { line in
      let words = line.split(separator: " ")
      return [String(words[0]), String(words[2])].sorted()
    }
    #expect(Set(pairs).count == pairs.count)
  }
}

@Suite struct `What the story goes on by` {
  @Test(arguments: [
    Example(
      "She was rowing home when a squall struck the boat. Nobody saw it. The crew left the boat.",
      "struck before left by narrative.sequence"),
    Example(
      "The truce, signed in 2011, collapsed.", "signed before collapsed by tense.participle"),
    Example(
      "She had fallen ill and left the ship.", "fallen before left by narrative.conjunct"),
  ])
  func `clauses that move it stand in the order told`(_ example: Example) throws {
    #expect(try links(in: example.text).contains(example.link))
  }

  @Test(arguments: [
    "She rowed home when a squall had struck the boat.",
    "The truce, signed in 2011, collapsed in 2011.",
  ])
  func `what fills in, or is dated, is left to other rules`(_ text: String) throws {
    #expect(
      try !links(in: text).contains {
        $0.contains("by narrative.") || $0.contains("by tense.participle")
      })
  }
}

@Suite struct `Neighbours in a story` {
  @Test(arguments: [
    Example(
      "The owner sued in May, and after a hearing the two sides signed a deal.",
      "hearing before signed by signal.after"),
    Example(
      "Karl Berg left. It was his sister Ruth who sold the mill.",
      "left before sold by narrative.sequence"),
    Example(
      "At noon the alarm rang. Anna Berg declared an emergency.",
      "rang before declared by narrative.beside"),
  ])
  func `come in the order told`(_ example: Example) throws {
    #expect(try links(in: example.text).contains(example.link))
  }

  @Test(arguments: [
    // What somebody was is no step of the story.
    ("Karl Berg left. It was a man who sold mills.", "left before sold"),
    // What should have been was not, and so lies before nothing told earlier.
    ("Karl Berg left. The show should have opened, but the roof had fallen.", "fallen before left"),
  ])
  func `do not where one only describes or explains`(_ text: String, _ link: String) throws {
    #expect(try !links(in: text).contains { $0.hasPrefix(link) })
  }
}

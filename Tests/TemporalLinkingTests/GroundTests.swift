import Testing

@Suite struct `What had been before` {
  @Test(arguments: [
    // Whatever the verb is that tells how it came out
    Example(
      "The coroner ruled that the driver had slept.", "slept before ruled by reporting.tense"),
    Example(
      "A second survey showed that the dike had sunk.", "sunk before showed by reporting.tense"),
    // Before the next thing told
    Example(
      "The dike, which the monks had raised, was low. A storm destroyed it.",
      "raised before destroyed by narrative.perfect"),
    Example(
      "It was odd that the cook had left. The mayor rang the mill.",
      "left before rang by narrative.perfect"),
    // Before what the paragraph before told
    Example(
      "On 3 May 1990 the bell cracked.\n\nThe founder, who had warned the mayor, was ill.",
      "warned before cracked by narrative.perfect"),
  ])
  func `came before what it is told of, and before the story`(_ example: Example) throws {
    #expect(try links(in: example.text).contains(example.link))
  }

  @Test(arguments: [
    // A wait, and what never was
    ("The cook waited until the guests had left. The mayor sang.", "left before sang"),
    ("The mayor would have paid if the cook had asked. The mill closed.", "asked before closed"),
    // No past of the past
    ("A second survey showed that the dike sank.", "sank before showed"),
    ("A second survey shows that the dike had sunk.", "sunk before shows"),
  ])
  func `is not what was awaited, or was not`(_ text: String, _ link: String) throws {
    #expect(try !links(in: text).contains { $0.hasPrefix(link) })
  }
}

@Suite struct `Grounds` {
  @Test(arguments: [
    Example(
      "The concert was put off when the singer fell ill.", "fell before put by signal.when"),
    Example(
      "They cancelled the fair when the hall flooded.", "flooded before cancelled by signal.when"),
    Example(
      "The butcher was fined for selling spoiled ham.", "selling before fined by signal.for"),
    Example("The nurse was convicted of stealing pills.", "stealing before convicted by signal.of"),
    Example(
      "She taught there until 1950, when the army shut the school.",
      "shut after taught by signal.when"
    ),
    Example(
      "Wounded by a shell, the captain went home.", "wounded before went by participle.opening"),
    Example("Asked to resign, the mayor refused.", "asked before refused by participle.opening"),
  ])
  func `come before what was done for them`(_ example: Example) throws {
    #expect(try links(in: example.text).contains(example.link))
  }

  @Test(arguments: [
    // At once
    Example("The concert ended when the singer fell ill.", "signal.when"),
    Example("She taught in 1950, when the army shut the school.", "signal.when"),
    // What for
    Example("The butcher used a saw for cutting ham.", "signal.for"),
    Example("The nurse spoke of stealing pills.", "signal.of"),
    // Beside the deed
    Example("Led by a drummer, the guild marched home.", "participle."),
    Example("Dressed in black, the guild marched home.", "participle."),
  ])
  func `are not what came with it`(_ example: Example) throws {
    #expect(try !links(in: example.text).contains { $0.contains("by \(example.link)") })
  }
}

@Suite struct `What came late` {
  @Test(arguments: [
    Example(
      "The guild struck in May 1990. The owner did not pay until August. The mill reopened.",
      "struck before pay by narrative.sequence"),
    Example(
      "The men rested until the wind dropped. They crossed the pass.",
      "dropped before crossed by narrative.beside"),
    Example(
      "The barge drifted for nine days before a tanker hit it. The crew swam home.",
      "hit before swam by narrative.beside"),
    Example(
      "It was noon before the tug came. The master paid the crew.",
      "came before paid by narrative.sequence"),
    Example(
      "She went home, taking the boy with her, and opened a shop.",
      "taking before opened by narrative.conjunct"),
    // Behind a relative clause of the clause before
    Example(
      "Karl Berg sent a note, which the guild returned; the mayor shut the hall.",
      "returned before shut by narrative.conjunct"),
  ])
  func `has its place in the story`(_ example: Example) throws {
    #expect(try links(in: example.text).contains(example.link))
  }

  @Test(arguments: [
    ("The guild struck in May 1990. The owner never paid. The mill reopened.", "paid before"),
    (
      "The mate resigned three weeks before the barge sailed. A cousin took the post.",
      "sailed before took"
    ),
    ("A new inquiry opened in June and sat for nine weeks.", "inquiry before sat"),
    ("He lived in Oslo until the war came. He wrote nine books.", "came before wrote"),
    ("She went home a day before the rain fell, and opened a shop.", "fell before opened"),
  ])
  func `but not what never came, or lay ahead`(_ text: String, _ link: String) throws {
    #expect(try !links(in: text).contains { $0.hasPrefix(link) })
  }
}

@Suite struct `Those who look back` {
  @Test(arguments: [
    Example("The roof fell at dusk. “I ran,” the cook says.", "fell before says by recall"),
    Example(
      "The owner insists that he is no thief. The court fined him in May.",
      "fined before insists by recall"),
  ])
  func `speak after all that is told in the past`(_ example: Example) throws {
    #expect(try links(in: example.text).contains(example.link))
  }

  @Test(arguments: [
    "The roof fell at dusk. The cook, it is said, ran.",
    "The roof fell at dusk. People say it was old.",
    "The roof fell at dusk. The cook said that he ran.",
    "The roof fell at dusk.\n\nThe cook says nothing of it.",
  ])
  func `are not those who spoke then, or nobody`(_ text: String) throws {
    #expect(try !links(in: text).contains { $0.hasSuffix("by recall") })
  }
}

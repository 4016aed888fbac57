import AnnalsTesting
import EventModel
import Testing

@Suite struct `What is told again` {
  @Test(arguments: [
    (
      "Council approves new bridge\n\nThe council has approved a new bridge.", "approves",
      "approved"
    ),
    ("Ann Lee has bought the ferry\n\nLee has purchased the ferry.", "bought", "purchased"),
    ("The council decided on the bridge. The decision shook the town.", "decided", "decision"),
    (
      "Ann Lee sold the boat. The harbour was empty when she sold the boat.", "sold", "sold"
    ),
    ("Ann Lee met Bo Ray in May 1990. Bo Ray met Ann Lee in the harbour.", "met", "met"),
    ("The guards arrested Bo Ray. The arrest angered the town.", "arrested", "arrest"),
    ("There was a fire in the mill. The terrible fire killed a cat.", "fire", "fire"),
    (
      "Norvik buys ferry\n\nThe shipping group Norvik Lines has bought the old ferry.", "buys",
      "bought"
    ),
    ("Norvik buys ferry\n\nNorvik has purchased a ship from the town.", "buys", "purchased"),
    ("A blast shook the mill. The explosion was heard at sea.", "blast", "explosion"),
    (
      "A gas explosion shook the mill. The boiler explosion killed a cat.", "explosion", "explosion"
    ),
    ("The clerk signed a contract. It was dark when she signed the agreement.", "signed", "signed"),
    ("A contract was signed in Oslo. The mayor of Arn signed it.", "signed", "signed"),
    ("The plane can fly for ten hours. From Oslo it can fly to Rome.", "fly", "fly"),
    ("The car struck a wall in Arn. A clerk died in the collision.", "struck", "collision"),
    ("A van ran into a barn at noon. It braked a second before impact.", "ran", "impact"),
    ("The duke sold his mill. A day after the sale the roof fell in.", "sold", "sale"),
    ("A rally organised by the nuns drew crowds.", "organised", "rally"),
    ("The nuns had met a lawyer. The meeting will be remembered.", "met", "meeting"),
    (
      "The mill opened on 3 May 1882. The opening, planned with care, drew crowds.", "opened",
      "opening"
    ),
    ("An exhibition of prints held in Arn drew crowds.", "exhibition", "held"),
  ])
  func `is one event`(text: String, first: String, second: String) throws {
    let graph = try story(text)
    let ids = graph.events(mentioning: first)
    #expect(ids.count == 1 && ids == graph.events(mentioning: second), "\(text)")
  }

  @Test(arguments: [
    ("Ann Lee has bought ferry\n\nBo Ray has bought the ferry.", "bought", "bought", "buyers"),
    ("Ann Lee bought the boat. Bo Ray purchased the barn.", "bought", "purchased", "synonyms"),
    (
      "The battle of Arn was fought in May 1810. The battle of Bex was fought in June 1811.",
      "battle", "battle", "battles"
    ),
    ("Ann Lee went to Oslo. Ann Lee went to Rome.", "went", "went", "destinations"),
    ("Ann Lee won a race. Ann Lee won a race again.", "won", "won", "again"),
    ("A fire broke out in May. A fire broke out in June.", "broke", "broke", "indefinite"),
    ("The first attack failed. The second attack succeeded.", "attack", "attack", "numbers"),
    (
      "A preliminary hearing was delayed. The full hearing lasted a week.", "hearing", "hearing",
      "stages"
    ),
    ("The meeting closed at noon. The next meeting will be long.", "meeting", "meeting", "stages"),
    ("The ship did not leave. The ship left.", "leave", "left", "fates"),
    (
      "The lamp was held for ten minutes. The gate was held for an hour.", "held", "held",
      "lengths"
    ),
    ("Ann Lee said she was tired. Bo Ray said he was glad.", "said", "said", "speakers"),
    ("The old king died in his bed. Ann Lee’s death came later.", "died", "death", "owners"),
    ("Anna Berg met Peter Holm. Anna Berg met Mary Lee.", "met", "met", "partners"),
    ("The meeting was short. It was like the meeting of 1986.", "meeting", "meeting", "years"),
    (
      "A meeting in May was planned, on the model of the day when Ann Lee and Bo Ray met in Rome.",
      "meeting", "met", "models"
    ),
    (
      "They met at the G20 summit in Oslo. The NATO summit was held in Rome.", "summit", "summit",
      "initials"
    ),
    (
      "Ann Lee might meet Bo Ray in May 2019. Ann Lee met Bo Ray and they signed the treaty.",
      "meet",
      "met", "chances"
    ),
    ("A crew repaired a mast. The crew repaired the hull.", "repaired", "repaired", "things"),
    ("Ann Lee wrote a novel. She wrote the song in May.", "wrote", "wrote", "works"),
    ("The board met on Monday. The board met on Thursday.", "met", "met", "weekdays"),
    ("The first pump failed. The spare pump failed too.", "failed", "failed", "too"),
    ("The civil war was cruel. The cold war was long.", "war", "war", "kinds"),
    ("The bus strike hurt the town. The rail strike went on.", "strike", "strike", "compounds"),
    (
      "A blast shook the mill. An explosion in the mine came later.", "blast", "explosion",
      "another synonym"
    ),
    (
      "The clerk signed a contract. The mayor arrived. Bo Ray signed the agreement for Ann Lee’s firm.",
      "signed", "signed", "signers"
    ),
    ("Ann Lee can fly the plane. Bo Ray can fly the kite.", "fly", "fly", "chances of others"),
    (
      "The car struck a wall. A bus was damaged in another collision.", "struck", "collision",
      "another"
    ),
    ("The duke sold his mill. The sale of the barn came later.", "sold", "sale", "objects"),
    ("The price hit 50 crowns. Nobody had foreseen the crash.", "hit", "crash", "numbers"),
    ("The strikes hurt the port. The strike at the mill went on.", "strikes", "strike", "number"),
    (
      "Before the nuns had met a single lawyer, Lee left. The meeting will take place on 7 June.",
      "met",
      "meeting", "a deed not done and one to come"
    ),
    (
      "The mill opened in 1882. The opening, planned for May, drew the mayor.", "opened", "opening",
      "plans"
    ),
  ])
  func `is not one event where something tells them apart`(
    text: String, first: String, second: String, difference: String
  ) throws {
    let graph = try story(text, created: nil)
    let ids = graph.events(mentioning: first).union(graph.events(mentioning: second))
    #expect(ids.count == 2, "\(difference): \(text)")
  }

  @Test func `what one speaker says in a few sentences is one statement`() throws {
    let graph = try story(
      "The bridge was closed, Ann Lee said. It was old. Ann Lee added that it was weak.")
    #expect(graph.events(mentioning: "said") == graph.events(mentioning: "added"))
  }

  @Test func `what was planned and took place is one event that occurred`() throws {
    let graph = try story("Ann Lee planned to sell the boat. She sold the boat in May 1990.")
    #expect(try graph.event("sold").status == .occurred)
    #expect(graph.events(mentioning: "sell") == graph.events(mentioning: "sold"))
  }

  @Test func `what is still to come is not what has been`() throws {
    let graph = try story("Ann Lee sold the boat. Ann Lee will sell the boat.")
    #expect(graph.events(mentioning: "sell") != graph.events(mentioning: "sold"))
  }

  @Test func `what came after something is not what came before it`() throws {
    let graph = try story(
      """
      The vote took place before the summit. After the summit the vote took place.
      """)
    #expect(graph.events(mentioning: "vote").count == 2)
  }

  @Test func `days before what is told again count from its date`() throws {
    let graph = try story(
      """
      Ann Lee was shot in her shop on 3 May 1990. The town mourned on 7 June 1990.

      A clerk saw a van near the shop at 5 a.m. ten days before the shooting.
      """, created: "1990-08-01")
    #expect(graph.events(mentioning: "shot") == graph.events(mentioning: "shooting"))
    expectDate("1990-04-23", of: "saw", in: graph)
  }

  @Test func `a noun that brings in another victim is another deed`() throws {
    let graph = try story(
      "Holm was killed in May 1950. The killing of a second man followed in June.", created: nil)
    #expect(
      graph.events(mentioning: "killed").isDisjoint(with: graph.events(mentioning: "killing")))
    let same = try story(
      "Holm was killed in May 1950. The killing of the man shocked the town.", created: nil)
    #expect(same.events(mentioning: "killed") == same.events(mentioning: "killing"))
    let loss = try story(
      "Holm sued and lost. Berg will close a mill, with the loss of 90 jobs.", created: "2024-05-10"
    )
    #expect(loss.events(mentioning: "lost").isDisjoint(with: loss.events(mentioning: "loss")))
  }

  @Test func `what followed at a time was then`() throws {
    let graph = try story("The mill closed in May 2019. A strike followed in July.")
    #expect(graph.events(mentioning: "strike") == graph.events(mentioning: "followed"))
    expect(graph, matches: "strike @ 2019-07")
    let person = try story("The mill closed in May 2019. Berg followed in July.")
    #expect(person.events.allSatisfy { $0.mentions.count == 1 })
  }

  @Test func `one of several sold later is not what was sold before`() throws {
    let graph = try story(
      "The firm sold its bank in 1950. It might be forced to sell one of its mills.", created: nil)
    #expect(graph.events(mentioning: "sold").isDisjoint(with: graph.events(mentioning: "sell")))
    let same = try story(
      "The firm sold one of its mills in 1950. It had sold the mill in haste.", created: nil)
    #expect(same.events.filter { $0.mentions.contains { $0.text == "sold" } }.count == 1)
  }

  @Test func `two stretches of time are not spent in one`() throws {
    let graph = try story(
      "Holm spent the spring in Rome. He spent the summer in Rome.", created: nil)
    #expect(graph.events(mentioning: "spent").count == 2)
    let same = try story(
      "Holm spent the summer in Rome. He had spent the summer in Rome to rest.", created: nil)
    #expect(same.events(mentioning: "spent").count == 1)
  }

  @Test func `the approval of a second plan is not that of the first`() throws {
    let graph = try story("The board approved the plan. The approval of a second plan failed.")
    #expect(
      graph.events(mentioning: "approved").isDisjoint(with: graph.events(mentioning: "approval")))
    let same = try story(
      "The board approved a second plan. The approval of a second plan was news.")
    #expect(same.events(mentioning: "approved") == same.events(mentioning: "approval"))
  }
}

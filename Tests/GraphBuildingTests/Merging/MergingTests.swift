import AnnalsTesting
import DocumentReading
import EventModel
import ISO8601
import Testing

@Suite struct `Merging mentions` {
  @Test func `the same word with the definite article is the same event`() throws {
    let graph = try story(
      "The committee held a vote on 20 June 2019. The vote ended in a draw.")
    #expect(graph.events(mentioning: "vote").count == 1)
    expect(graph, matches: "vote @ 2019-06-20")
  }

  @Test func `a definite noun takes up the verb before`() throws {
    let graph = try story(
      "The ministers met in Geneva on 3 May 2019. The meeting ended without a treaty.")
    #expect(graph.events(mentioning: "meeting") == graph.events(mentioning: "met"))
  }

  @Test func `a place the text has named can be added to a meeting`() throws {
    let graph = try story(
      """
      Ann Lee flew to Lyon. She met Bo Ray on 3 May 1990. The Lyon meeting was a success.
      """)
    #expect(try graph.event("met").mentions.map(\.text).contains("meeting"))
  }

  @Test(arguments: [
    "The strike lasted six weeks.", "Plans were dropped after a strike that lasted six weeks.",
    "The strike began in May 2019 and lasted six weeks.",
  ])
  func `how long an event lasted belongs to the event`(text: String) throws {
    let graph = try story(text)
    #expect(graph.events(mentioning: "lasted") == graph.events(mentioning: "strike"))
    #expect(try graph.event("strike").duration == "P6W")
  }

  @Test func `only an event takes place, wherever the clause hangs`() throws {
    let graph = try story(
      "Police are investigating a robbery at the store on the quay that took place on 3 May 2019.")
    expect(graph, matches: "robbery @ 2019-05-03")
    #expect(!graph.events.contains { $0.label.contains("store took place") })
  }

  @Test func `how long a thing lasted is an event of its own`() throws {
    #expect(try story("The bread lasted six weeks.").events(mentioning: "lasted").count == 1)
  }

  @Test func `readings told apart by number stay apart`() throws {
    let graph = try story(
      "The first reading took place on 3 May 2019. The second reading took place on 7 June 2019.")
    expect(
      graph,
      matches: """
        "first reading" @ 2019-05-03
        "second reading" @ 2019-06-07
        "first reading" before "second reading"
        """)
  }

  @Test(arguments: [
    ("A fire destroyed the mill on 3 May 2019. A fire destroyed the mill on 7 June 2019.", "dates"),
    ("The ministers met in Geneva. The ministers met in Rome.", "places"),
    ("Peter Holm sold the boat. Anna Berg sold the boat.", "participants"),
    ("Peter Holm sold the boat in 1990. Peter Holm sold the barn in 1990.", "objects"),
  ])
  func `events that differ stay apart`(text: String, difference: String) throws {
    let graph = try story(text)
    for word in ["destroyed", "met", "sold"] where text.contains(word) {
      #expect(graph.events(mentioning: word).count == 2, "\(difference)")
    }
  }

  @Test func `a meeting with another number does not take up the verb`() throws {
    let graph = try story(
      """
      The ministers met in Geneva on 3 May 2019. The second meeting took place in Rome on 9 June 2019.
      """)
    expect(
      graph,
      matches: """
        "ministers met" @ 2019-05-03
        "second meeting" @ 2019-06-09
        "second meeting" at Rome
        """)
  }
}

@Suite struct `Verbs with other objects` {
  @Test(arguments: [
    (
      "The guild refused to sign it. A year later the leave, which the judge had refused, was given.",
      "refused", 2
    ),
    ("The guild refused to sign the deed. The mayor was angry that it had refused.", "refused", 1),
    (
      "The mayor declared an emergency at noon. On 5 May he declared the emergency over.",
      "declared", 2
    ),
    ("Some forty parcels were sent to Arn. The last parcel was sent on 5 May.", "sent", 2),
    ("A guard was struck by a bottle. That night the dockers voted to strike.", "struck", 1),
    ("The mayor looked at his watch. In May he rode out to look.", "looked", 1),
  ])
  func `are told apart by what they are done to`(text: String, verb: String, count: Int) throws {
    let graph = try story(text)
    #expect(graph.events(mentioning: verb).count == count)
    for other in ["strike", "look"] {
      #expect(graph.events(mentioning: other).isDisjoint(with: graph.events(mentioning: verb)))
    }
  }

  @Test func `what is to be done over and over is not what was done once`() throws {
    let graph = try story(
      "The lease obliged the miller to paint the barn every two years. The barn was painted in 2005."
    )
    #expect(graph.events(mentioning: "paint").isDisjoint(with: graph.events(mentioning: "painted")))
    let once = try story(
      "The judge ordered the miller to paint the barn. The barn was painted in 2005.")
    #expect(once.events(mentioning: "paint") == once.events(mentioning: "painted"))
  }

  @Test func `a hearing is of a case, not of a sound`() throws {
    let graph = try story("Two boys heard a shot in the yard. The hearing lasted a week.")
    #expect(
      graph.events(mentioning: "hearing").isDisjoint(with: graph.events(mentioning: "heard")))
    let appeal = try story("The judge heard the appeal in May 2011. The hearing drew crowds.")
    #expect(appeal.events(mentioning: "hearing") == appeal.events(mentioning: "heard"))
  }
}

@Suite struct `Deeds of others` {
  @Test(arguments: [
    ("The abbot fled. The cook had fled.", "fled", 2),
    ("The boat capsized. The vessel had capsized in a storm.", "capsized", 1),
    ("The first tower fell. The second had fallen a year before.", "fell", 2),
    ("The guards freed the cook. They had freed the smith in May.", "freed", 2),
    ("The boy stole the bread. The dog had stolen the meat.", "stole", 2),
  ])
  func `what another had done is another event`(text: String, verb: String, count: Int) throws {
    let graph = try story(text, created: nil)
    let past = ["fled": "fled", "fell": "fallen", "freed": "freed", "stole": "stolen"][verb] ?? ""
    #expect(graph.events(mentioning: verb).union(graph.events(mentioning: past)).count == count)
  }

  @Test func `a heading and the deed below it are one`() throws {
    let graph = try story(
      """
      # Collision of the Anna and the Berta

      The tug Anna rammed the barge Berta on 3 May 1990. A week after the collision the cook left.
      """, format: .markdown)
    #expect(graph.events(mentioning: "collision") == graph.events(mentioning: "rammed"))
    let other = try story(
      "# Collision of the Anna and the Berta\n\nThe tug Cora rammed the barge Dora on 3 May 1990.",
      format: .markdown)
    #expect(other.events(mentioning: "collision") != other.events(mentioning: "rammed"))
  }

  @Test func `a count from what only the heading has named is from the day told`() throws {
    let graph = try story(
      "# The raid on Arn\n\nThe army entered Arn on 4 May 1990. Ten days after the raid the mayor fled.",
      format: .markdown)
    expectDate("1990-05-14", of: "fled", in: graph)
  }

  @Test func `some of those named take part`() throws {
    let graph = try story("Twelve of the sailors drowned. Three sailors swam ashore.")
    let drowned = try graph.event("drowned")
    #expect(drowned.participants.count == 1)
  }
}

@Suite struct `Support verbs` {
  @Test(arguments: [
    ("Talks led to a meeting hosted by Norway on 3 May 2019.", "meeting", "hosted"),
    ("The attack carried out by rebels on 3 May 2019 killed two.", "attack", "carried"),
    ("The firm broke an agreement reached on 3 May 2019.", "agreement", "reached"),
    ("He appealed against a decision taken on 3 May 2019.", "decision", "taken"),
  ])
  func `who arranged an event is told of the event`(text: String, noun: String, verb: String) throws
  {
    let graph = try story(text)
    #expect(graph.events(mentioning: noun) == graph.events(mentioning: verb))
    expect(graph, matches: "\(noun) @ 2019-05-03")
  }

  @Test func `what a month brought was in that month`() throws {
    let graph = try story("May 1990 brought a strike at the mill.")
    #expect(graph.events(mentioning: "brought") == graph.events(mentioning: "strike"))
    expect(graph, matches: "strike @ 1990-05")
    let cart = try story("In May 1990 Ann Lee brought a petition.")
    #expect(try cart.event("brought").label.hasPrefix("Ann Lee brought"))
  }

  @Test func `called up is an event, called by a name is none`() throws {
    let graph = try story("Paul Roth, called up in 1915, was killed in May 1916.")
    expect(
      graph,
      matches: """
        called @ 1915
        killed @ 1916-05
        """)
    #expect(try story("A man called Roth was killed in May 1916.").events.count == 1)
  }

  @Test func `who chaired an event did not arrange it`() throws {
    let graph = try story("A meeting chaired by Ann Lee on 3 May 2019 ended late.")
    #expect(graph.events(mentioning: "meeting") != graph.events(mentioning: "chaired"))
  }

  @Test func `talks that were held are one event`() throws {
    let graph = try story("Talks were held in Rome on 3 May 2019.")
    expectCount(1, in: graph)
    expect(
      graph,
      matches: """
        talks @ 2019-05-03
        talks at Rome
        """)
  }

  @Test func `beginning to fight is fighting`() throws {
    let graph = try story("The armies began to fight on 3 May 1919.")
    expectCount(1, in: graph)
    expectDate("1919-05-03", of: "fight", in: graph)
  }

  @Test func `a meeting that a board held is one event`() throws {
    let graph = try story("The board held a two-hour meeting on 3 May 2018.")
    expect(
      graph,
      matches: """
        count 1
        meeting @ 2018-05-03
        meeting lasts PT2H
        """)
  }

  @Test func `what is to be held is the event, somebody who is held is not`() throws {
    let graph = try story("Funerals for the two miners are to be held on 20 May 2020.")
    #expect(try graph.event("Funerals").status == .planned)
    let held = try story("Two miners were held for a day.")
    #expect(!held.events.contains { $0.mentions.contains { $0.text == "miners" } })
  }

  @Test func `what takes place is an event, whatever its noun`() throws {
    let graph = try story("The firm said that the spring maneuvers would not take place.")
    #expect(try graph.event("maneuvers").status == .negated)
    let taken = try story("The firm said that the spring lamb would take the prize.")
    #expect(!taken.events.contains { $0.mentions.contains { $0.text == "lamb" } })
  }

  @Test func `which took so long tells how long what was done before took`() throws {
    let graph = try story("Suspecting the disk, Anna Berg replaced it, which took 35 minutes.")
    #expect(try graph.event("replaced").duration == "PT35M")
    #expect(!graph.events.contains { $0.label.contains("35") })
    let other = try story("Anna Berg replaced the disk, which held 35 files.")
    #expect(try other.event("replaced").duration == nil)
  }

  @Test func `what is under way is an event`() throws {
    let graph = try story("An audit of all certificates is under way.")
    #expect(try graph.event("audit").status == .ongoing)
  }

  @Test func `it lasted says when the event before it was`() throws {
    let graph = try story(
      "The siege of Oslo was long. It lasted from 19 August 1865 to 7 April 1866.", created: nil)
    #expect(try graph.event("siege").time?.edtf.description == "1865-08-19/1866-04-07")
    let other = try story(
      "The siege of Oslo was long. It changed on 7 April 1866.", created: nil)
    #expect(try other.event("siege").time == nil)
  }

  @Test func `how long what a noun names went on is how long it lasted`() throws {
    let graph = try story("The jurors gave up after six days of deliberation.")
    #expect(try graph.event("deliberation").duration == "P6D")
  }

  @Test func `what broke out is one event with its breaking out`() throws {
    let graph = try story(
      "A fire broke out in the mill on 12 May 2020. Two days after the fire, Anna Berg left.",
      created: "2020-06-01")
    #expect(try graph.event("fire").time?.edtf.description == "2020-05-12")
    #expect(try graph.event("left").time?.edtf.description == "2020-05-14")
    #expect(try graph.event("fire").label == "Fire broke out in mill")
    let escape = try story("A prisoner broke out on 12 May 2020.", created: "2020-06-01")
    #expect(!escape.events.contains { $0.mentions.contains { $0.text == "prisoner" } })
  }

  @Test func `what will resume is not what has not resumed so far`() throws {
    let graph = try story("Talks on fish will resume in May. Talks on oil have not resumed.")
    let resumed = graph.events.filter { $0.mentions.contains { $0.text.hasPrefix("resume") } }
    #expect(resumed.map(\.status).sorted { $0.rawValue < $1.rawValue } == [.negated, .planned])
    let same = try story("A meeting will be held in May. The meeting was cancelled.")
    #expect(try same.event("meeting").status == .negated)
  }

  @Test func `receiving one thing is not receiving another`() throws {
    let graph = try story(
      "Holm received his doctorate in 1961. Holm received the Lifetime Award of the town.")
    #expect(graph.events.filter { $0.mentions.contains { $0.text == "received" } }.count == 2)
    let same = try story(
      "Holm received the Lifetime Award in 1961. When Holm received the award, he was ill.")
    #expect(same.events.filter { $0.mentions.contains { $0.text == "received" } }.count == 1)
  }

  @Test(arguments: [
    ("Prints taken from a cup were compared. Ann Lee said that she had taken £300.", 2),
    ("Ann Lee took £300. The clerk said that she had taken the £300.", 1),
  ])
  func `taking a sum is not taking a thing`(text: String, count: Int) throws {
    let graph = try story(text)
    let takings = graph.events(mentioning: "taken").union(graph.events(mentioning: "took"))
    #expect(takings.count == count)
  }

  @Test func `who was married first is not who was married then`() throws {
    let graph = try story(
      "Holm was a priest. He married Ottilie Ruth Sparre, who drowned in 1983. In 1987, he married María Elena Ruiz.",
      created: nil)
    #expect(graph.events.filter { $0.mentions.contains { $0.text == "married" } }.count == 2)
    #expect(
      graph.participants.contains { $0.name == "Ottilie Ruth Sparre" && $0.kind == .person })
  }

  @Test func `what may be done to anybody is not what is done to one`() throws {
    let graph = try story(
      "The club will be banned on Thursday. By law, clubs can be banned for the use of force."
    )
    #expect(graph.events.filter { $0.mentions.contains { $0.text == "banned" } }.count == 2)
  }

  @Test func `coming after something is no event beside what came`() throws {
    let graph = try story("The inquiry came three days after the fire. The inquiry was long.")
    #expect(graph.events(mentioning: "came") == graph.events(mentioning: "inquiry"))
    let away = try story("The inquiry of 1990 came to the town after the fire.")
    #expect(away.events(mentioning: "came") != away.events(mentioning: "inquiry"))
  }

  @Test func `stopping is an event of its own`() throws {
    #expect(try story("The court stopped to hear the singer.").events.count == 2)
  }

  @Test func `to go for something and to go down with something are two`() throws {
    let graph = try story(
      "Anna Berg would go for the record in May. Anna Berg had gone down with flu in March.")
    #expect(graph.events(mentioning: "go") != graph.events(mentioning: "gone"))
  }

  @Test func `an hour in commas makes an event of a noun that has an outcome`() throws {
    let graph = try story(
      "On 3 May 2019 the pump broke. The second switchover, at 15:52, succeeded.")
    #expect(!graph.events(mentioning: "switchover").isEmpty)
    let shop = try story("The second shop, in Lyon, opened on 3 May 2019.")
    #expect(shop.events(mentioning: "shop").isEmpty)
  }

  @Test func `a meeting of others is not the one that was promised`() throws {
    let graph = try story(
      "The kings left with a promise to meet again. The meeting of bakers was cancelled.")
    #expect(graph.events(mentioning: "meet") != graph.events(mentioning: "meeting"))
    let same = try story("The kings met in May 2019. The meeting of the two kings was short.")
    #expect(same.events(mentioning: "met") == same.events(mentioning: "meeting"))
  }

  @Test func `what another may do yet is not what was done`() throws {
    let graph = try story(
      "In 2012 Norway closed the canal. Ida Holm, if elected, would close the canal.")
    let holm = graph.participants.first { $0.name == "Ida Holm" }
    #expect(try holm.map { try graph.event("closed").participants.contains($0.id) } == false)
    #expect(graph.events(mentioning: "close") != graph.events(mentioning: "closed"))
    let plan = try story(
      "Ida Holm planned to sell the mill. In 2012 Ida Holm sold the mill.")
    #expect(plan.events(mentioning: "sell") == plan.events(mentioning: "sold"))
  }

  @Test func `work on one thing is not work in another nor what came of it`() throws {
    let graph = try story(
      "Ida Holm worked in stone in 1920. A diary on which she worked in 1938 was lost. A show of her surviving work was held in 1950."
    )
    #expect(graph.events(mentioning: "worked").count == 2)
  }

  @Test func `what one thing did is not how another is described`() throws {
    let graph = try story(
      "A choir stood on the pier in 1950. In May they saw a lamp standing in the sand.")
    #expect(graph.events(mentioning: "stood") != graph.events(mentioning: "standing"))
  }
}

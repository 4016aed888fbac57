import TextModel
import Testing

@Suite struct `Clauses in another's place` {
  @Test func `who denies a thing blames others himself`() throws {
    let parse = try Parse("The bursar denied having broken the seal and blamed a careless porter.")
    #expect(try parse.role(of: "blamed") == "conj denied")
    let deed = try Parse("The bursar denied that he had broken the seal and sold the ring.")
    #expect(try deed.role(of: "sold") != "conj denied")
  }

  @Test func `a season before a conjunction belongs to the verb before`() throws {
    let parse = try Parse(
      "The plan was scrapped that spring after the county withdrew a promised loan.")
    #expect(try parse.role(of: "spring") == "obl:unmarked scrapped")
    let heard = try Parse("They heard that spring had come after the rain.")
    #expect(try heard.role(of: "spring").hasPrefix("nsubj"))
  }

  @Test(arguments: [
    ("Holm signed for the club before the window shut on 4 May.", "window", "shut"),
    ("The crew agreed to go before the gate closed.", "gate", "closed"),
  ])
  func `what shuts by itself is not before it`(text: String, noun: String, verb: String) throws {
    #expect(try Parse(text).role(of: noun) == "nsubj \(verb)")
  }

  @Test func `what was held is the noun of its phrase`() throws {
    let parse = try Parse("Holm spoke after the meeting held on Friday.")
    #expect(try parse.role(of: "meeting") == "obl spoke")
  }

  @Test func `had it not been for somebody is a condition`() throws {
    let parse = try Parse("The barge would have sunk had it not been for Lena Brook.")
    #expect(try parse.role(of: "had") == "aux Brook")
    #expect(try parse.role(of: "Brook") == "advcl sunk")
    let plain = try Parse("It had not been for sale.")
    #expect(try plain.role(of: "sale").hasPrefix("advcl") == false)
  }

  @Test func `what stands behind it and a colon is a clause by itself`() throws {
    let parse = try Parse("Nobody doubted it: the monks were landing on the sands.")
    #expect(try parse.role(of: "landing") == "parataxis doubted")
    let told = try Parse("Nobody doubted that the monks were landing on the sands.")
    #expect(try told.role(of: "landing") == "ccomp doubted")
  }

  @Test func `what was carried out tells, and not the carrying out`() throws {
    let parse = try Parse(
      "Tests carried out in the yard in May 2019 showed that the valve was worn.")
    #expect(try parse.role(of: "Tests") == "nsubj showed")
    #expect(try parse.role(of: "carried") == "acl Tests")
    let clause = try Parse("What they carried out in May showed that the valve was worn.")
    #expect(try clause.role(of: "they") == "nsubj carried")
  }

  @Test func `a form in -ing before a passive is its subject`() throws {
    let parse = try Parse("Repairing the old mill was also discussed.")
    #expect(try parse.role(of: "Repairing").hasPrefix("csubj"))
    let aside = try Parse("Repairing the old mill, he was hurt.")
    #expect(try aside.role(of: "Repairing") == "advcl hurt")
  }

  @Test func `a form in -ing before a verb without a subject is its subject`() throws {
    let parse = try Parse("On 9 June 2007, attempting to raise the barge damaged its keel.")
    #expect(try parse.role(of: "attempting") == "csubj damaged")
    let joined = try Parse(
      "The divers kept to the plan, and due to a worn rope, attempting to raise the barge resulted in a leak."
    )
    #expect(try joined.role(of: "attempting") == "csubj resulted")
    let fled = try Parse("The guards fled, leaving the gate and burned the papers.")
    #expect(try !fled.role(of: "leaving").hasPrefix("csubj"))
    let aside = try Parse("Having lost the suit, the brewer sold the mill.")
    #expect(try !aside.role(of: "lost").hasPrefix("csubj"))
  }

  @Test func `those who had come are no place`() throws {
    let parse = try Parse(
      "There were nine carts and six vans in the hall that had entered from Marl.")
    #expect(try parse.role(of: "entered") == "acl:relcl vans")
    let ship = try Parse("There were two men on the ship that had left Marl.")
    #expect(try ship.role(of: "left") == "acl:relcl ship")
    let bridge = try Parse("There were two vans on the bridge that had collapsed.")
    #expect(try bridge.role(of: "collapsed") == "acl:relcl bridge")
  }

  @Test func `a date behind the time of a deed is that of the deed`() throws {
    let parse = try Parse(
      "At the time of his election to the chapter on 3 May 1934, the abbot was the third of four brothers."
    )
    #expect(try parse.role(of: "3") == "nmod election")
    let king = try Parse("At the time of the king in 1934, the abbot was young.")
    #expect(try king.role(of: "1934") != "nmod king")
  }

  @Test func `what is quoted with or says how`() throws {
    let parse = try Parse("The mayor vowed to build by May 1950, \"sink or swim\".")
    #expect(try parse.role(of: "sink").hasPrefix("discourse"))
    let note = try Parse("The note said: \"fight or flee\".")
    #expect(try !note.role(of: "fight").hasPrefix("discourse"))
  }

  @Test func `the noun before a relative clause has the predicate behind it`() throws {
    let parse = try Parse("A bell that would have warned the crew had been disconnected in April.")
    #expect(try parse.role(of: "crew") == "obj warned")
    #expect(try parse.role(of: "bell") == "nsubj:pass disconnected")
  }

  @Test func `behind a clause with when the next pronoun opens the main clause`() throws {
    let parse = try Parse("The brewer left in 1890, and when the mayor called he hid.")
    #expect(try parse.role(of: "called") == "advcl hid")
    let said = try Parse("The mayor said he hid.")
    #expect(try said.role(of: "hid") == "ccomp said")
  }

  @Test func `what somebody is asked to do is no part of what is said of him`() throws {
    let parse = try Parse("The abbess told Moss, who left in May, to return the keys.")
    #expect(try parse.role(of: "return") == "xcomp told")
    let sing = try Parse("The abbess saw Moss, who came to Bern in May to sing.")
    #expect(try sing.role(of: "sing").hasSuffix("came"))
  }

  @Test func `what came before a suit was heard is what is told`() throws {
    let parse = try Parse(
      "The sexton sued, but before the suit could be heard he was taken to Rome.")
    #expect(try parse.role(of: "heard") == "advcl taken")
    #expect(try parse.role(of: "taken") == "conj sued")
    let said = try Parse("The sexton sued, but it was said that he was taken to Rome.")
    #expect(try said.role(of: "taken") == "ccomp said")
  }

  @Test func `a passive behind before has the noun right before it for a subject`() throws {
    let parse = try Parse("Two cores were drilled before work on the pier was begun in May.")
    #expect(try parse.role(of: "work") == "nsubj:pass begun")
    let plain = try Parse("Two cores were drilled before the war in May.")
    #expect(try plain.role(of: "war").hasPrefix("obl"))
  }

  @Test func `a number parts what since governs from the subject`() throws {
    let parse = try Parse("Since the flood 40 weirs have been mended.")
    #expect(try parse.role(of: "flood") == "obl mended")
    let since = try Parse("Since the flood victims went home, 40 weirs have been mended.")
    #expect(try since.role(of: "flood") == "compound victims")
  }

  @Test func `what says how far something was so belongs to because`() throws {
    let parse = try Parse("The inn shut, partly because the brewer raised the rent.")
    #expect(try parse.role(of: "partly") == "advmod because")
    let plain = try Parse("The inn was partly shut because the brewer raised the rent.")
    #expect(try plain.role(of: "partly") == "advmod shut")
  }

  @Test func `what was answered was sent, and is not the way by which it went`() throws {
    let parse = try Parse("The mate sent a signal on channel 9, which was acknowledged.")
    #expect(try parse.role(of: "acknowledged") == "acl:relcl signal")
    let way = try Parse("The mate steered a barge into the channel, which was dredged.")
    #expect(try way.role(of: "dredged") == "acl:relcl channel")
  }
}

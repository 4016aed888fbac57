import TextModel
import Testing

@Suite struct `Which word is the predicate` {
  @Test func `a denial before a colon stands by itself`() throws {
    let parse = try Parse("It was not: at noon the mason resigned.")
    #expect(try parse.role(of: "was") == "root")
    #expect(try parse.role(of: "resigned") == "parataxis was")
    let cleft = try Parse("It was not the rain: it was the snow.")
    #expect(try cleft.role(of: "was") != "root")
  }

  @Test func `a plural behind a verb of doing is its object`() throws {
    let parse = try Parse("Her clerk had burned the subscription lists the previous night.")
    #expect(try parse.role(of: "lists") == "obj burned")
    #expect(try parse.role(of: "subscription") == "compound lists")
    let seen = try Parse("Her clerk saw that the water drops at night.")
    #expect(try seen.role(of: "drops") == "ccomp saw")
  }

  @Test func `what fails closed has failed`() throws {
    let parse = try Parse("The valves have failed closed since May.")
    #expect(try parse.role(of: "closed") == "xcomp failed")
    #expect(try parse.role(of: "May") == "obl failed")
    let parts = try Parse("They failed to close the valves in May.")
    #expect(try parts.role(of: "valves") == "obj close")
  }

  @Test func `a described noun before a past tense acts`() throws {
    let parse = try Parse("On 2 May a brief slowdown set off an alert.")
    #expect(try parse.role(of: "slowdown") == "nsubj set")
    let noun = try Parse("On 2 May a brief slowdown was over.")
    #expect(try noun.role(of: "slowdown") == "nsubj over")
  }

  @Test func `a question that ends in a denial is a subject`() throws {
    let parse = try Parse("Why the others did not has occupied an inquiry since May.")
    #expect(try parse.role(of: "did") == "csubj occupied")
    #expect(try parse.role(of: "others") == "nsubj did")
    let whole = try Parse("Why the others did not come has occupied an inquiry.")
    #expect(try whole.role(of: "others") == "nsubj come")
  }

  @Test func `who is written to receives a clause`() throws {
    let parse = try Parse("Lind wrote to support that she had received a bill.")
    #expect(try parse.role(of: "support") == "obl wrote")
    #expect(try parse.role(of: "received") == "ccomp wrote")
    let aim = try Parse("Lind wrote to support the plan.")
    #expect(try aim.role(of: "plan") == "obj support")
  }

  @Test func `what somebody did nothing but do was done`() throws {
    let parse = try Parse("In May she did nothing but polish the bells.")
    #expect(try parse.role(of: "she") == "nsubj polish")
    #expect(try parse.role(of: "May") == "obl polish")
    let plain = try Parse("In May she did nothing but the bells.")
    #expect(try plain.role(of: "she") == "nsubj did")
  }

  @Test func `a headline tells of one who does two things`() throws {
    let parse = try Parse("Norwell opens glass mill, announces second plant")
    #expect(try parse.role(of: "Norwell") == "nsubj opens")
    #expect(try parse.role(of: "mill") == "obj opens")
    #expect(try parse.role(of: "announces") == "parataxis opens")
    let other = try Parse("Norwell shares rise")
    #expect(try other.role(of: "shares") == "nsubj rise")
  }

  @Test func `what somebody had done stands behind having`() throws {
    let joined = try Parse("He kept them waiting for nine days and then had them flogged.")
    #expect(try joined.role(of: "flogged") == "xcomp had")
    #expect(try joined.role(of: "had") == "conj kept")
    let parse = try Parse("Holm had Berg locked in jail and then declared himself king.")
    #expect(try parse.role(of: "Holm") == "nsubj had")
    #expect(try parse.role(of: "Berg") == "obj had")
    #expect(try parse.role(of: "declared") == "conj had")
    let behind = try Parse(
      "Aristarchus of Byzantium introduced accents into Greek writing; when he hoped to move to the rival library of Pergamon, the queen had him thrown into prison."
    )
    #expect(try behind.role(of: "queen") == "nsubj had")
    #expect(try behind.role(of: "Aristarchus") == "nsubj introduced")
    let seen = try Parse("They saw the mayor leave the hall.")
    #expect(try seen.role(of: "mayor") != "nsubj saw")
    let perfect = try Parse("Holm had locked Berg in a shed.")
    #expect(try perfect.role(of: "had") == "aux locked")
  }

  @Test func `a word with a subject and an object is a verb`() throws {
    let parse = try Parse("Melrose lodges its second appeal.")
    #expect(try parse.role(of: "lodges") == "root")
    let lodges = try #require(parse.text.tokens.indices.first { parse.text.form($0) == "lodges" })
    #expect(parse.text.tokens[lodges].tag == .vbz)
    let noun = try Parse("The lodges of its third valley burned.")
    #expect(noun.text.tokens[1].tag == .nns)
  }

  @Test func `a present behind its subject is no noun`() throws {
    let aborts = try Parse("The rollback aborts because it needs a table.")
    #expect(try aborts.role(of: "rollback") == "nsubj aborts")
    let fires = try Parse("Orders begin to fail, but no alert fires: the threshold was raised.")
    #expect(try fires.role(of: "alert") == "nsubj fires")
    let dials = try Parse(
      "Berg, who was not expected back before the end of the month, dials in from home and takes command."
    )
    #expect(try dials.role(of: "Berg") == "nsubj dials")
    let votes = try Parse("Peru votes in December, and Ms Orr will not stand.")
    #expect(try votes.role(of: "Peru") == "nsubj votes")
    let plain = try Parse("The town begins to burn, and no forest fires are known.")
    #expect(try plain.role(of: "forest") == "compound fires")
  }

  @Test func `an entry's participle behind a phrase of its noun says how that went`() throws {
    let parse = try Parse("Repair of version 4.1 completed in all halls.")
    #expect(try parse.role(of: "Repair") == "nsubj:pass completed")
    let made = try Parse("The repair of version 4.1 completed in May was poor.")
    #expect(try made.role(of: "completed") != "root")
  }

  @Test func `what was laid waste is the subject of laid`() throws {
    let text = try analyse(
      "In 272 the emperor took the city from Palmyra, and most of the town was laid waste.")
    let most = try #require(text.tokens.indices.first { text.form($0) == "most" })
    #expect(text.form(text.tokens[most].head) == "laid")
    #expect(text.tokens[most].relation == .nsubjPass)
  }

  @Test(arguments: [
    ("Two thieves entered the bank and threatened clerks.", "threatened", "conj entered"),
    ("The council sold the hall and rented offices.", "rented", "conj sold"),
    ("He repaired the road and damaged houses.", "damaged", "amod houses"),
  ])
  func `what follows and a past with its object is the next deed`(
    text: String, verb: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: verb) == role)
  }

  @Test func `an irregular past before an adjective can be the verb of a sentence`() throws {
    #expect(
      try Parse("At 04:10 on 3 May 2021 a valve stuck open.").role(of: "valve") == "nsubj stuck")
    #expect(try Parse("A valve, still open.").role(of: "valve") == "root")
  }

  @Test func `no work is told in the present between two pasts`() throws {
    let noun = try Parse(
      "The choir was consecrated in 1271, but work on the nave stopped during the war.")
    #expect(try noun.role(of: "work") == "nsubj stopped")
    #expect(try noun.role(of: "stopped") == "conj consecrated")
    let verb = try Parse("They met in May, but talk no more.")
    #expect(try verb.role(of: "talk") == "conj met")
  }

  @Test func `a noun with an article right behind a name does what is told`() throws {
    let parse = try Parse("By the end of the Long March the bridge had been rebuilt twice.")
    #expect(try parse.role(of: "bridge") == "nsubj:pass rebuilt")
    let inserted = try Parse("In the year of the flood, the worst of many, the mill closed.")
    #expect(try inserted.role(of: "mill") == "nsubj closed")
  }

  @Test(arguments: [
    ("Police searched the barn on 4 May and arrested Berg.", "Berg", "obj arrested"),
    ("They met experts and United Farmers.", "Farmers", "conj experts"),
  ])
  func `no participle stands before a name by itself`(text: String, name: String, role: String)
    throws
  {
    #expect(try Parse(text).role(of: name) == role)
  }

  @Test func `a past behind a numbered name is what it did`() throws {
    let parse = try Parse("Aurora 2 entered orbit around the moon on 3 May 2009.")
    #expect(try parse.role(of: "Aurora") == "nsubj entered")
    #expect(try parse.role(of: "orbit") == "obj entered")
    let noun = try Parse("Aurora 2 fans came in May.")
    #expect(try noun.role(of: "fans") == "nsubj came")
  }

  @Test func `a word with a subject describes nothing`() throws {
    let parse = try Parse("The mate reduced speed but did not warn the crew.")
    #expect(try parse.role(of: "mate") == "nsubj reduced")
    #expect(try parse.role(of: "speed") == "obj reduced")
    #expect(try parse.role(of: "warn") == "conj reduced")
    let noun = try Parse("The reduced speed did not stop the bus.")
    #expect(try noun.role(of: "reduced") == "amod speed")
  }

  @Test func `some of those named are told of and not all`() throws {
    for text in ["Of the 40 miners 12 died of thirst.", "Of the 210 miners 12 had died."] {
      let parse = try Parse(text)
      #expect(try parse.role(of: "12") == "nsubj died")
      #expect(try parse.role(of: "miners") == "nmod 12")
    }
    let cause = try Parse("Of thirst 11 miners died.")
    #expect(try cause.role(of: "miners") == "nsubj died")
  }

  @Test func `how it befell some is not how it befell all`() throws {
    let parse = try Parse("Nine sailors were hurt, three of them badly.")
    #expect(try parse.role(of: "badly") == "advmod three")
    #expect(try Parse("Nine sailors were hurt badly.").role(of: "badly") == "advmod hurt")
  }

  @Test func `who is named behind one of them did it`() throws {
    let parse = try Parse("One of these, a 20-year-old cook, died in May.")
    #expect(try parse.role(of: "cook") == "nsubj died")
    #expect(try Parse("One of these cooks died in May.").role(of: "One") == "nsubj died")
  }

  @Test func `a word behind have is a verb`() throws {
    let text = try analyse("The owner could not have bid again until May.")
    let bid = try #require(text.tokens.indices.first { text.form($0) == "bid" })
    #expect(text.tokens[bid].tag == .vbn)
    let noun = try analyse("The owner could not have a bid.")
    #expect(noun.tokens[6].tag == .nn)
  }

  @Test func `who hands something to another does so`() throws {
    let parse = try Parse("Ida Dahl handed command to her brother, Bo Dahl, in June.")
    #expect(try parse.role(of: "handed") == "root")
    #expect(try parse.role(of: "command") == "obj handed")
    let noun = try Parse("She gave abandoned boats to her brother.")
    #expect(try noun.role(of: "abandoned") == "amod boats")
  }

  @Test func `the and a number can be who did it`() throws {
    let parse = try Parse("The four reached base camp on 5 July.")
    #expect(try parse.role(of: "four") == "nsubj reached")
    #expect(try parse.role(of: "camp") == "obj reached")
    let whole = try Parse("The four reached camps were full.")
    #expect(try whole.role(of: "camps") == "nsubj full")
  }

  @Test func `a past tense behind a relative clause is what its subject did`() throws {
    let parse = try Parse("A panel that sat in May 1950 acquitted Holm.")
    #expect(try parse.role(of: "panel") == "nsubj acquitted")
    #expect(try parse.role(of: "Holm") == "obj acquitted")
    let only = try Parse("It was a panel that sat in May 1950.")
    #expect(try only.role(of: "sat") == "acl:relcl panel")
  }

  @Test func `a past tense that looks like a noun is what its subject did`() throws {
    let parse = try Parse("A spy using a card taken from a porter read letters in the vault.")
    #expect(try parse.role(of: "spy") == "nsubj read")
    #expect(try parse.role(of: "porter") == "obl taken")
    let other = try Parse("A spy using a card taken from a porter wrote read receipts.")
    #expect(try other.role(of: "spy") == "nsubj wrote")
  }

  @Test func `a past behind a name and before a noun is what the name did`() throws {
    let parse = try Parse(
      "Max Orr, the keeper, signed in July for a record fee, and coach Ada Bell promised medals.")
    #expect(try parse.role(of: "promised") == "conj signed")
    #expect(try parse.role(of: "medals") == "obj promised")
    let plain = try Parse("Max Orr signed in July and won medals.")
    #expect(try plain.role(of: "medals") == "obj won")
  }

  @Test func `an office may begin with what is done in it`() throws {
    let parse = try Parse("She became purchasing manager in 2021.")
    #expect(try parse.role(of: "manager") == "xcomp became")
    #expect(try parse.role(of: "purchasing") == "compound manager")
    let promoted = try Parse(
      "He joined the firm as a clerk and was promoted to purchasing manager two years later.")
    #expect(try promoted.role(of: "manager") == "obl promoted")
    let guards = try Parse("She agreed to training guards in 2021.")
    #expect(try guards.role(of: "training") != "compound guards")
    let plain = try Parse("She began managing hotels in 2021.")
    #expect(try plain.role(of: "managing") == "xcomp began")
  }

  @Test func `a past that is no participle is the predicate`() throws {
    let lone = try Parse("At 13:55 a hotel chain in Lund rang support.")
    #expect(try lone.role(of: "rang") == "root")
    #expect(try lone.role(of: "chain") == "nsubj rang")
    let joined = try Parse(
      "On 8 March a hotel rang support, and the clerk who took the call opened a file.")
    #expect(try joined.role(of: "support") == "obj rang")
    #expect(try joined.role(of: "clerk") == "nsubj opened")
  }

  @Test func `what is made something is a noun`() throws {
    let parse = try Parse("The mayor made reform the heart of her plan.")
    #expect(try parse.role(of: "reform") == "obj made")
  }

  @Test func `he finds work, and not what he mends there`() throws {
    let parse = try Parse("Hugo went back to the coast, where he found work mending nets.")
    #expect(try parse.role(of: "work") == "obj found")
    #expect(try parse.role(of: "nets") == "obj mending")
  }

  @Test func `a person named before a relative clause does what stands behind it`() throws {
    let parse = try Parse(
      "The change came in the autumn of 1958, when a lace-maker named Tilda Rusk, whom he had met at a fair and was to marry in 1961, proposed a loom."
    )
    #expect(try parse.role(of: "maker") == "nsubj proposed")
    #expect(try parse.role(of: "named") == "acl maker")
  }

  @Test func `a word before a noun is no deed where the noun does something`() throws {
    let parse = try Parse(
      "The job filled the disk, and read latency, which had been rising, climbed to a tenth.")
    #expect(try parse.role(of: "latency") == "nsubj climbed")
    #expect(try parse.role(of: "climbed") == "conj filled")
    let deed = try Parse(
      "The job filled the disk and read files, which had been sorted, and stopped.")
    #expect(try deed.role(of: "files") == "obj read")
  }

  @Test func `what is worth a sum is the subject`() throws {
    let parse = try Parse("The report found that stock worth 22 million was missing.")
    #expect(try parse.role(of: "stock") == "nsubj missing")
    #expect(try parse.role(of: "worth") == "amod stock")
    let plain = try Parse("The house was worth 22 million.")
    #expect(try plain.role(of: "house") == "nsubj worth")
  }

  @Test func `command is given to her, and is not hers before`() throws {
    #expect(try Parse("The owners gave her command of the ship.").role(of: "her") == "iobj gave")
    #expect(
      try Parse("The owners sold her command to the crew.").role(of: "her") == "nmod:poss command")
  }

  @Test func `a tenant who is paid is no part of the sum`() throws {
    let parse = try Parse("On 3 May she awarded the tenant £5,000.")
    #expect(try parse.role(of: "tenant") == "iobj awarded")
    let prize = try Parse("On 3 May she saw the tenant.")
    #expect(try prize.role(of: "tenant") == "obj saw")
  }

  @Test func `what is given goes to somebody behind a clause about it`() throws {
    let parse = try Parse("She gave the desk at which they had sat to the museum.")
    #expect(try parse.role(of: "museum") == "obl gave")
    let ship = try Parse("She sold the ship on which they had sailed to York.")
    #expect(try ship.role(of: "York") == "obl sailed")
  }

  @Test func `an irregular participle behind had is what somebody did`() throws {
    let parse = try Parse("Mr Holm had undergone heart surgery in May 2020.")
    #expect(try parse.role(of: "undergone") == "root")
    #expect(try parse.role(of: "surgery") == "obj undergone")
    let swollen = try Parse("Mr Holm had swollen feet in May 2020.")
    #expect(try swollen.role(of: "feet") == "obj had")
  }

  @Test(arguments: [
    "Peru, which argued that the boats had crossed the line, protested, and in June recalled its envoy.",
    "Peru, which argued that the boats had come, fished and left, protested in May.",
  ])
  func `who maintained something does what stands behind the comma`(text: String) throws {
    let parse = try Parse(text)
    #expect(try parse.role(of: "protested") == "root")
    #expect(try parse.role(of: "Peru") == "nsubj protested")
  }

  @Test func `an attempt can cost lives`() throws {
    let parse = try Parse("A failed attempt to cross cost two lives.")
    #expect(try parse.role(of: "attempt") == "nsubj cost")
    let plan = try Parse("A plan to help cut costs failed.")
    #expect(try plan.role(of: "plan") == "nsubj failed")
  }

  @Test func `works can be a place`() throws {
    let parse = try Parse(
      "A strike at the dye works in Lund, which had been called for next Monday, has been dropped.")
    #expect(try parse.role(of: "works") == "nmod strike")
    #expect(try parse.role(of: "strike") == "nsubj:pass dropped")
    let clock = try Parse("The clock works in Lund.")
    #expect(try clock.role(of: "clock") == "nsubj works")
  }

  @Test func `a plan is dropped, not whom it is named after`() throws {
    let parse = try Parse(
      "A plan to name the ferry after him was turned down by the council in May.")
    #expect(try parse.role(of: "plan") == "nsubj:pass turned")
    #expect(try parse.role(of: "him") == "obl name")
    let storm = try Parse("An attempt to reach the islet before the gale broke failed in May.")
    #expect(try storm.role(of: "gale") == "nsubj broke")
  }

  @Test func `who found cracks cracked nothing`() throws {
    let parse = try Parse(
      "In March 2011 divers inspecting the old harbour found cracks up to a yard long.")
    #expect(try parse.role(of: "divers") == "nsubj found")
  }

  @Test func `whoever is taken prisoner is taken`() throws {
    let parse = try Parse("In June 1511 Bolt took Arne prisoner.")
    #expect(try parse.role(of: "Arne") == "obj took")
    let guarded = try Parse("In June 1511 Bolt took a prisoner.")
    #expect(try guarded.role(of: "prisoner") == "obj took")
  }
}

import TextModel
import Testing

@Suite struct `What relative clauses describe` {
  @Test func `a past tense behind a sentence in the present belongs to the relative clause`() throws
  {
    let parse = try Parse(
      "Tickets are sold by a shop called Penny, which was built in 2015 and moved in 2018.")
    #expect(try parse.role(of: "moved") == "conj built")
    let past = try Parse("The van struck Ida Holm, who cried out, but was not stopped.")
    #expect(try past.role(of: "stopped") == "conj struck")
  }

  @Test func `a passive in the present goes with the passive of a relative clause`() throws {
    let parse = try Parse(
      """
      The company also announced the new ferry that was launched as a trial for tourists and is scheduled for general use \
      in June.
      """)
    #expect(try parse.role(of: "scheduled") == "conj launched")
    let past = try Parse(
      "The company announced the ferry that was launched in May and sold the old one.")
    #expect(try past.role(of: "sold") == "conj announced")
  }

  @Test func `a past tense behind a past perfect that describes goes with the verb before`() throws
  {
    let parse = try Parse(
      "He suspected a release that Mireille Holm had deployed that afternoon and rolled it back at 23:24."
    )
    #expect(try parse.role(of: "rolled") == "conj suspected")
    let both = try Parse("He found a release that Mireille Holm had deployed and had rolled back.")
    #expect(try both.role(of: "rolled") == "conj deployed")
  }

  @Test func `a plan was to be signed, not whom it was made with`() throws {
    let parse = try Parse(
      "A treaty with Norvik, a neighbour, which was to have been sealed on 6 April 1911, was dropped."
    )
    #expect(try parse.role(of: "sealed") == "acl:relcl treaty")
    let heir = try Parse("A cousin of Norvik, a neighbour, which was to have been seized, fled.")
    #expect(try heir.role(of: "seized") != "acl:relcl cousin")
  }

  @Test func `whose and a noun can begin what is done to the noun`() throws {
    let parse = try Parse(
      "Dora knew the printer, Karl Holm, whose son Peter she taught in May 1906.")
    #expect(try parse.role(of: "son") == "obj taught")
    let daughter = try Parse(
      "In Rome he stayed with a Polish painter, Karl Holm, whose sister Kirsten he married on 4 May 1906."
    )
    #expect(try daughter.role(of: "sister") == "obj married")
    let owner = try Parse("He knew Anders Bolt, whose daughter Clara married on 4 April 1896.")
    #expect(try owner.role(of: "daughter").hasPrefix("obj") == false)
  }

  @Test func `a time before an event ends a relative clause and opens none`() throws {
    let parse = try Parse(
      "The letter that should have been sent two weeks before expiry went to an old flat.")
    #expect(try parse.role(of: "letter") == "nsubj went")
    let clause = try Parse("The letter that was sent before winter came was lost.")
    #expect(try clause.role(of: "winter") == "nsubj came")
  }

  @Test func `talks begin, and not those with whom they are held`() throws {
    let talks = try Parse("Talks with the miners, which had begun in March, failed in May.")
    #expect(try talks.role(of: "begun") == "acl:relcl Talks")
    let miners = try Parse("Talks with the firm, which had lied in March, failed in May.")
    #expect(try miners.role(of: "lied") == "acl:relcl firm")
  }

  @Test func `how many of those before them is said by the clause that of whom opens`() throws {
    let clerks = try Parse(
      "The shop hired nine clerks when it opened in May, three of whom left in July.")
    #expect(try clerks.role(of: "left") == "acl:relcl clerks")
    #expect(try clerks.role(of: "three") == "nsubj left")
    let letters = try Parse(
      "The council sent four letters before it sued in May, none of which was answered.")
    #expect(try letters.role(of: "none") == "nsubj:pass answered")
    #expect(try letters.role(of: "answered") == "acl:relcl letters")
    let own = try Parse("The school of which she was head in May burned down.")
    #expect(try own.role(of: "head") == "acl:relcl school")
  }

  @Test(arguments: [
    ("Meetings about the founding, which were planned for May, failed.", "acl:relcl Meetings"),
    ("Meetings about the founding, which was planned for May, failed.", "acl:relcl founding"),
    ("The sale of the cows, which was planned for May, failed.", "acl:relcl sale"),
  ])
  func `a relative clause says what the noun does that agrees with it`(
    text: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: "planned") == role)
  }

  @Test func `what whose begins with belongs to the verb of its clause`() throws {
    let parse = try Parse(
      "In 1915 she left the dairy, whose foreman, Bo Lind, she wed a year later.")
    #expect(try parse.role(of: "foreman") == "obj wed")
    #expect(try parse.role(of: "wed") == "acl:relcl dairy")
    let plain = try Parse("She left the dairy, whose foreman fell ill in May.")
    #expect(try plain.role(of: "foreman") == "nsubj fell")
  }

  @Test func `who stands for the one of several that is named`() throws {
    let text = try analyse("They met Karl Berg, one of the judges, who left in May.")
    let left = try #require(text.tokens.indices.first { text.form($0) == "left" })
    #expect(text.form(text.tokens[left].head) == "Karl")
    let judges = try analyse("They met one of the judges who left in May.")
    let gone = try #require(judges.tokens.indices.first { judges.form($0) == "left" })
    #expect(judges.form(judges.tokens[gone].head) == "judges")
  }

  @Test func `who stands for persons and which for things`() throws {
    let parse = try Parse("The firm hired guides for its trucks who had served in the army.")
    #expect(try parse.role(of: "served") == "acl:relcl guides")
    let things = try Parse("The firm hired guides for its trucks which had stood in the yard.")
    #expect(try things.role(of: "stood") == "acl:relcl trucks")
  }

  @Test(arguments: [
    ("Berg brought a lawyer from Lodge & Pike, who had not been told of it.", "told", "lawyer"),
    (
      "They wanted the head of Karl Berg, the mayor's choice for the harbour board, who raised it.",
      "raised", "Karl"
    ),
  ])
  func `who stands for a person and no firm`(
    text: String, word: String, noun: String
  ) throws {
    #expect(try Parse(text).role(of: word) == "acl:relcl \(noun)")
  }

  @Test(arguments: [
    ("It burned; the house that replaced the old one was sold.", "house", "nsubj:pass sold"),
    ("It burned; the house that replaced the old one was sold.", "one", "obj replaced"),
    ("It burned; the house that he bought was sold.", "house", "nsubj:pass sold"),
    ("It burned; the house that he bought was sold.", "that", "obj bought"),
    ("He bought the house that was sold in May.", "house", "obj bought"),
  ])
  func `the noun before a relative clause keeps its predicate`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test func `who stands for whom a participle describes`() throws {
    let parse = try Parse("A driver injured in the crash, who asked for help, was taken home.")
    #expect(try parse.role(of: "asked") == "acl:relcl driver")
    let thing = try Parse("A driver injured in the crash, which closed the road, was taken home.")
    #expect(try thing.role(of: "closed") == "acl:relcl crash")
  }

  @Test func `a relative clause that no comma closes goes on`() throws {
    let parse = try Parse("The van struck Anna Holm, who cried for help but was ignored.")
    #expect(try parse.role(of: "ignored") == "conj cried")
    let closed = try Parse("The van struck Anna Holm, who cried for help, but was stopped.")
    #expect(try closed.role(of: "stopped") != "conj cried")
  }

  @Test func `what lies somewhere does nothing to those who come there`() throws {
    let parse = try Parse("The crew rowed to where the raft lay and freed the boys.")
    #expect(try parse.role(of: "freed") == "conj rowed")
    let alone = try Parse("The crew rowed to where the raft lay and rotted.")
    #expect(try alone.role(of: "rotted") == "conj lay")
  }

  @Test func `no theft notices anything`() throws {
    let parse = try Parse(
      "A porter who locked the gate an hour before the theft noticed a van but did not report it.")
    #expect(try parse.role(of: "porter") == "nsubj noticed")
    #expect(try parse.role(of: "theft") == "obl locked")
    #expect(try parse.role(of: "report") == "conj noticed")
  }

  @Test func `how long before is said of the clause that ends with it`() throws {
    let parse = try Parse("A cook who cleaned the oven two days earlier found a ring.")
    #expect(try parse.role(of: "earlier") == "advmod cleaned")
    let parted = try Parse("The cook, who cleaned the oven, two days later found a ring.")
    #expect(try parted.role(of: "later") == "advmod found")
  }

  @Test func `what is wanted of others is wanted and they are not`() throws {
    let parse = try Parse("The demand of the owner that the tenants be evicted was refused.")
    #expect(try parse.role(of: "demand") == "nsubj:pass refused")
    #expect(try parse.role(of: "evicted") == "acl demand")
    let person = try Parse("The brother of the owner that the tenants evicted was ill.")
    #expect(try person.role(of: "evicted") != "acl brother")
  }

  @Test func `a clause behind names that a plural joins tells of all of them`() throws {
    let parse = try Parse("They left it to the sisters Ann and Ida Dahl, who sold the boat.")
    #expect(try parse.role(of: "sold") == "acl:relcl sisters")
  }

  @Test func `the thing at a place is what flooded`() throws {
    let parse = try Parse("They spoke of the shaft at Lower Orlo, which had flooded in May.")
    #expect(try parse.role(of: "flooded") == "acl:relcl shaft")
    let person = try Parse("They met Holm at Orlo, which had flooded in May.")
    #expect(try person.role(of: "flooded") == "acl:relcl Orlo")
  }

  @Test func `who behind a speaker tells of the speaker`() throws {
    let parse = try Parse("“We are tired,” said Ida Holm of the union, who will leave in May.")
    #expect(try parse.role(of: "leave") == "acl:relcl Ida")
    let asked = try Parse("Ida Holm said who would leave in May.")
    #expect(try asked.role(of: "leave") == "ccomp said")
  }

  @Test(arguments: [
    ("She wrote a report of ten pages, which she sent to Holm.", "sent", "acl:relcl report"),
    ("He met a member of the club, which he had founded.", "founded", "acl:relcl club"),
  ])
  func `a thing brought in is told of, and not what it is of`(
    text: String, verb: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: verb) == role)
  }

  @Test func `the predicate stands behind a clause within a clause`() throws {
    let parse = try Parse(
      "ORLO, 9 May 2023 – A former monk who talked more than forty pupils into putting their savings into beach houses that were never built was found guilty on Tuesday of nine counts of theft."
    )
    #expect(try parse.role(of: "monk") == "nsubj:pass found")
    #expect(try parse.role(of: "built") == "acl:relcl houses")
  }

  @Test func `what does not exist does nothing`() throws {
    let missing = try Parse("The horse saw a fence that was not there and bolted.")
    #expect(try missing.role(of: "bolted") == "conj saw")
    let lacking = try Parse("The sonar sensed a reef that did not exist and backed away.")
    #expect(try lacking.role(of: "backed") == "conj sensed")
    let present = try Parse("The horse saw a fence that was rotten and leaned over.")
    #expect(try present.role(of: "leaned") != "conj saw")
  }

  @Test func `a second verb of an open relative clause goes with what was to have been`() throws {
    let parse = try Parse(
      "Mr Rusk was suspended pending a review, which was to have ended in May but was not finished until June."
    )
    #expect(try parse.role(of: "finished") == "conj ended")
  }

  @Test func `it was the noun that did it, not what that is of`() throws {
    let loss = try Parse("It was the loss of the ferry that ruined the port.")
    #expect(try loss.role(of: "ruined") == "acl:relcl loss")
    let one = try Parse("It was one of the gales that ruined the port.")
    #expect(try one.role(of: "ruined") == "acl:relcl gales")
  }

  @Test func `no age has lost anything`() throws {
    let parse = try Parse("His brother, Rusk, by then eighty, who had lost the map, died in 1905.")
    #expect(try parse.role(of: "lost") != "acl:relcl eighty")
  }

  @Test func `the one that came did what a second verb says`() throws {
    let parse = try Parse(
      "It took a month to form a choir, and the one that came quarrelled within days.")
    #expect(try parse.role(of: "quarrelled") == "conj took")
    #expect(try parse.role(of: "one") == "nsubj quarrelled")
  }

  @Test func `a season behind the second verb of a relative clause is its time`() throws {
    let parse = try Parse("Her uncle, whom she met in 1979 and sued the following spring, left.")
    #expect(try parse.role(of: "spring").hasPrefix("obl:unmarked"))
    let open = try Parse(
      "She lived with her husband, Karl Rusk, a cooper, whom she met in 1979 and married the following spring."
    )
    #expect(try open.role(of: "married") == "conj met")
    let closed = try Parse("She wrote to Karl Rusk, whom she met in 1979, and married a cooper.")
    #expect(try closed.role(of: "married") == "conj wrote")
  }

  @Test func `a rumour spreads and not those it tells of`() throws {
    let parse = try Parse("A rumour that the water had poisoned two dogs spread in May 2019.")
    #expect(try parse.role(of: "rumour") == "nsubj spread")
    let story = try Parse("A story that the bank had cheated two widows went round in June 2012.")
    #expect(try story.role(of: "story") == "nsubj went")
    let title = try Parse("A rumour that two dogs had died in May 2019.")
    #expect(try title.role(of: "rumour") == "root")
  }

  @Test func `what had been due is what was put off`() throws {
    let parse = try Parse(
      "An extension through the wood, which had been due to open in 2001, was put off.")
    #expect(try parse.role(of: "due") == "acl:relcl extension")
    let report = try Parse(
      "A report on the tower, which had been due to open in 2001, was read aloud.")
    #expect(try report.role(of: "due") == "acl:relcl tower")
  }

  @Test func `all whom it was did what follows`() throws {
    let parse = try Parse("It was Moss and her sons who swept the road.")
    #expect(try parse.role(of: "swept") == "acl:relcl Moss")
    let met = try Parse("She met Moss and a man who swept the road.")
    #expect(try met.role(of: "swept") == "acl:relcl man")
  }

  @Test func `who is told of between commas did what stands behind them`() throws {
    let parse = try Parse(
      "His brother Emil, who was to have had the farm, drowned at the age of fifteen, and the "
        + "money put by for him went to Tibor.")
    #expect(try parse.role(of: "brother") == "nsubj drowned")
    #expect(try parse.role(of: "money") == "nsubj went")
    #expect(try parse.role(of: "put") == "acl money")
    let one = try Parse("His brother Emil, who had the farm, sold it and went to Lund.")
    #expect(try one.role(of: "brother") == "nsubj sold")
  }

  @Test func `a clause with that at the end tells of the subject`() throws {
    let parse = try Parse("Ledgers surfaced in May 1991 that showed a loan in March 1990.")
    #expect(try parse.role(of: "showed") == "acl:relcl Ledgers")
    let after = try Parse("After ledgers surfaced that showed a loan in March, she resigned.")
    #expect(try after.role(of: "showed") == "acl:relcl ledgers")
    let other = try Parse("They found ledgers in May 1991 that showed a loan.")
    #expect(try other.role(of: "showed") != "acl:relcl They")
  }

  @Test func `what was told on a night is no clause about what befell that night`() throws {
    let parse = try Parse(
      "She had told a porter on the night of the fire that she had seen no one.")
    #expect(try parse.role(of: "seen") == "ccomp told")
    let seen = try Parse("They read the report of the fire that she had seen.")
    #expect(try seen.role(of: "seen") != "ccomp read")
  }

  @Test func `to whom something was given is no place where somebody sat`() throws {
    let parse = try Parse("In May she gave the bench on which they had sat to the abbey.")
    #expect(try parse.role(of: "abbey") == "obl gave")
    let left = try Parse("In May she gave away the bench that he had carried to the abbey.")
    #expect(try left.role(of: "abbey") != "obl gave")
  }

  @Test func `no year does what a clause with which tells`() throws {
    let parse = try Parse("The gallery was widened in 1974, which doubled the weight.")
    #expect(try parse.role(of: "doubled") == "advcl:relcl widened")
    let riots = try Parse("The gallery was widened in 1974, which saw riots.")
    #expect(try riots.role(of: "saw") != "acl:relcl gallery")
  }

  @Test func `of which one was found is nothing that was taken`() throws {
    let parse = try Parse("Two mowers were taken in May, of which one was found in a ditch.")
    #expect(try parse.role(of: "found") != "ccomp taken")
    let said = try Parse("The clerk said that one of the mowers was found in a ditch.")
    #expect(try said.role(of: "found") == "ccomp said")
  }

  @Test func `those who were ill had come by sea`() throws {
    let parse = try Parse(
      "Among them were Hugo and Ida Trist, who were in their eighties and had come by sea.")
    #expect(try parse.role(of: "come") == "conj eighties")
    let main = try Parse("She is a nurse, who was ill, and has come by sea.")
    #expect(try main.role(of: "come") != "conj ill")
  }

  @Test func `a loan is repaid, not the sum that it is of`() throws {
    let parse = try Parse(
      "Norvik gave a loan of $40 million, which was repaid in full in March 2011.")
    #expect(try parse.role(of: "repaid") == "acl:relcl loan")
  }

  @Test func `nobody quarrels with a funeral`() throws {
    let parse = try Parse(
      "Dora spoke at the funeral of Holm, with whom she had quarrelled in 1999.")
    #expect(try parse.role(of: "quarrelled") == "acl:relcl Holm")
    let cousin = try Parse(
      "Dora wrote to the cousin of Holm, with whom she had quarrelled in 1999.")
    #expect(try cousin.role(of: "quarrelled") == "acl:relcl cousin")
  }

  @Test func `both of those whom it was did it`() throws {
    let parse = try Parse(
      "In May 2011 it was Karl Bolt, a baker, and his friend Olaf Lind who mended the roof.")
    #expect(try parse.role(of: "mended") == "acl:relcl Karl")
  }
}

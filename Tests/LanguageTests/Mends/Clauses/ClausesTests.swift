import TextModel
import Testing

@Suite struct `What stands in which clause` {
  @Test func `what follows when after a year is told of that year`() throws {
    let parse = try Parse(
      "It dates back to the winter of 2009, when two boats tied up on a single day and the cafes ran dry."
    )
    #expect(try parse.role(of: "tied") == "advcl dates")
    #expect(try parse.role(of: "ran") == "conj tied")
    let plain = try Parse("When two boats tied up, the cafes ran dry.")
    #expect(try plain.role(of: "tied") == "advcl ran")
  }

  @Test func `who stands in commas before a verb of telling told what stands before`() throws {
    let parse = try Parse(
      "All the miners were brought up alive, the Labour Minister, Mrs Ada Lind, told reporters.")
    #expect(try parse.role(of: "Minister") == "nsubj told")
    let plain = try Parse("The miners were saved by the minister, Ada Lind, and told reporters.")
    #expect(try plain.role(of: "minister") != "nsubj told")
  }

  @Test func `a deed can be the subject of what is denied`() throws {
    let parse = try Parse(
      "The Navy also denied that adding ships in the Gulf was a threat; oil supply had been the reason."
    )
    #expect(try parse.role(of: "adding") == "csubj threat")
    let other = try Parse("The Navy also denied that ships, adding to the danger, were a threat.")
    #expect(try other.role(of: "adding").hasPrefix("csubj") == false)
  }

  @Test func `a noun before is is its subject, not what is said`() throws {
    let parse = try Parse("We plan to grow, he adds, noting flights to Rome are possible.")
    #expect(try parse.role(of: "flights") == "nsubj possible")
    #expect(try parse.role(of: "possible") == "ccomp noting")
    let plain = try Parse("Holm noted the flights, and they are possible.")
    #expect(try plain.role(of: "flights") == "obj noted")
  }

  @Test func `what stands behind a clause put in belongs to the verb before it`() throws {
    let parse = try Parse("Her play opened, as she had hoped, three months after her death.")
    #expect(try parse.role(of: "death") == "obl opened")
    let clause = try Parse("Her play opened, as she had hoped for months after his death.")
    #expect(try clause.role(of: "death") != "obl opened")
  }

  @Test func `what stands behind a thought put in belongs to the verb before it`() throws {
    let parse = try Parse("The blaze began, experts now believe, with a spark from a kettle.")
    #expect(try parse.role(of: "spark") == "obl began")
    let clause = try Parse("The blaze began, and experts now believe with one voice.")
    #expect(try clause.role(of: "voice") != "obl began")
  }

  @Test func `what was done during an occasion brought forward is what is told`() throws {
    let parse = try Parse("It was during this short visit that Ann found the key to the chest.")
    #expect(try parse.role(of: "visit") == "obl found")
    let plain = try Parse("It was after a war that ruined the town.")
    #expect(try plain.role(of: "war") != "obl ruined")
  }

  @Test func `a time behind a colon opens the clause behind it`() throws {
    let parse = try Parse(
      "What raised the alarm was a flood: in March 1987 a miller noticed a row of posts.")
    #expect(try parse.role(of: "March") == "obl noticed")
    let list = try Parse("She won three medals: in May, in June and in July.")
    #expect(try list.role(of: "May") != "obl noticed")
  }

  @Test func `words put in behind the subject of a condition leave it one`() throws {
    let parse = try Parse(
      "Had the parcel, ready by noon, been sent by rail, the pilot might have been warned.")
    #expect(try parse.role(of: "sent") == "advcl warned")
    #expect(try parse.role(of: "parcel") == "nsubj:pass sent")
    let plain = try Parse("He had the parcel, heavy as lead, carried to the hall.")
    #expect(try plain.role(of: "carried").hasPrefix("advcl") == false)
  }

  @Test func `what after governs is no part of the name behind it`() throws {
    let parse = try Parse("Two days after his arrest Holm was charged.")
    #expect(try parse.role(of: "arrest") == "obl charged")
    #expect(try parse.role(of: "Holm") == "nsubj:pass charged")
    let clause = try Parse("Two days after the arrest warrant was signed, Holm fled.")
    #expect(try clause.role(of: "arrest") == "compound warrant")
  }

  @Test(arguments: [
    ("Ann Lee, 61, was arrested in May after an audit found that a fund had vanished.", "found"),
    ("Tom Hill, 44, was fined after a review had shown the loss.", "shown"),
  ])
  func `a finite clause after a conjunction has its subject`(prose: String, verb: String) throws {
    let text = try analyse(prose)
    let index = try #require(text.tokens.indices.first { text.form($0) == verb })
    let subjects = text.tokens.filter { $0.head == index && $0.relation == .nsubj }
    #expect(subjects.count == 1)
  }

  @Test func `a phrase before a participle keeps its noun`() throws {
    let text = try analyse("Ann Lee was arrested after an audit, having lost the fund.")
    let audit = try #require(text.tokens.indices.first { text.form($0) == "audit" })
    #expect(text.tokens[audit].relation == .obl)
  }

  @Test func `a condition without if hangs on what depends on it`() throws {
    let text = try analyse("Had the appeal succeeded, the firm would have paid the fine.")
    let succeeded = try #require(text.tokens.indices.first { text.form($0) == "succeeded" })
    let paid = try #require(text.tokens.indices.first { text.form($0) == "paid" })
    #expect(text.tokens[paid].relation == .root)
    #expect(text.tokens[succeeded].head == paid)
    #expect(text.tokens[succeeded].relation == .advcl)
    let question = try analyse("Had the appeal succeeded?")
    #expect(question.tokens[3].relation == .root)
  }

  @Test(arguments: [
    ("Had a ballot been held, Lund would have lost.", "held", "advcl lost"),
    ("Had a ballot been held, Lund would have lost.", "Had", "aux held"),
    ("Had the pane not cracked, she said, they would have died.", "cracked", "advcl died"),
    ("Had the pane not cracked, she said, they would have died.", "said", "parataxis died"),
    ("The ballot had been held, she said.", "held", "ccomp said"),
    ("They proposed the next year that it be sold.", "sold", "ccomp proposed"),
    ("They proposed the next year that it be sold.", "year", "obl:unmarked proposed"),
    ("They forgot the day that he was born.", "day", "obj forgot"),
  ])
  func `conditions and what is asked for hang on their verbs`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test func `a noun before the verb of a clause is its subject`() throws {
    let text = try analyse(
      "An American lander burned up in the atmosphere after a fuel leak ended its mission.")
    let leak = try #require(text.tokens.indices.first { text.form($0) == "leak" })
    #expect(text.form(text.tokens[leak].head) == "ended")
    #expect(text.tokens[leak].relation == .nsubj)
  }

  @Test(arguments: [
    ("The envoy said that the talks had failed and left for Lund.", "left", "conj said"),
    ("The king announced that the war was over and sailed home.", "sailed", "conj announced"),
    (
      "The guard warned that the dam was leaking and ordered the men away.", "ordered",
      "conj warned"
    ),
    ("Holm told her that she must be mistaken and went home.", "went", "conj told"),
  ])
  func `who speaks does what cannot be told of the subject of what he says`(
    text: String, verb: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: verb) == role)
  }

  @Test(arguments: [
    ("Police said that a bomb had exploded and killed two men.", "killed", "conj exploded"),
    ("She said that the roof was old and leaked in winter.", "leaked", "conj old"),
    ("The guard said that the woman was ill and asked for water.", "asked", "conj ill"),
  ])
  func `what can be told of both stays with what is said`(text: String, verb: String, role: String)
    throws
  {
    #expect(try Parse(text).role(of: verb) == role)
  }

  @Test func `a clause with its own subject behind a semicolon is not what was said`() throws {
    let parse = try Parse("Holm said in May 1931 that he was tired; Lee drowned in June 1932.")
    #expect(try parse.role(of: "drowned") == "conj said")
    let beside = try Parse("The Lund team reported success; the Malm team gave up.")
    #expect(try beside.role(of: "gave") == "conj reported")
    let same = try Parse("Holm said that he was tired, that Lee drowned in June 1932.")
    #expect(try same.role(of: "drowned") != "conj said")
  }

  @Test(arguments: [
    ("The mill failed after its owner, who had gambled, fled.", "owner", "nsubj fled"),
    (
      "The session ended after the speaker, who had been unwell, withdrew.", "speaker",
      "nsubj withdrew"
    ),
    ("The fort fell after the captain, who had fled, was killed.", "captain", "nsubj:pass killed"),
    (
      "After the warden, who had been ill, retired in May 1931, the gaol was closed.", "warden",
      "nsubj retired"
    ),
  ])
  func `a clause of time keeps its subject from which a relative clause parts its verb`(
    text: String, noun: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: noun) == role)
  }

  @Test func `what after governs keeps its relative clause`() throws {
    let parse = try Parse("After the war, which he survived, he moved to Lund.")
    #expect(try parse.role(of: "war") == "obl moved")
  }

  @Test func `a verb behind a clause with when in commas goes with the verb before it`() throws {
    let parse = try Parse(
      "Trade declined in 1931, when Holm raised the tolls, and recovered in 1934.")
    #expect(try parse.role(of: "recovered") == "conj declined")
    let passive = try Parse(
      "The ferry was sold in 1931, when Holm closed the line, and scrapped in 1934.")
    #expect(try passive.role(of: "scrapped") == "conj sold")
    let same = try Parse("Trade declined in 1931, when Holm closed the line and sold the ferry.")
    #expect(try same.role(of: "sold") == "conj closed")
  }

  @Test func `a sum of money is the subject of the clause that it begins`() throws {
    let parse = try Parse("Holm resigned after £700 was stolen.")
    #expect(try parse.role(of: "£") == "nsubj:pass stolen")
    let paid = try Parse("Holm resigned after £700 of debts.")
    #expect(try paid.role(of: "£") == "obl resigned")
  }

  @Test(arguments: [
    ("It was agreed to sell the mill to the town.", "It", "expl agreed"),
    ("It was expected to open in May.", "It", "nsubj:pass expected"),
    (
      "The board agreed to sell it, provided that the council consents.", "consents", "advcl agreed"
    ),
    (
      "The board agreed to sell it, provided that the council consents.", "provided",
      "mark consents"
    ),
    ("The law provided that the mill be sold.", "sold", "ccomp provided"),
    ("He promised a vote in May, provided the party won it.", "won", "advcl promised"),
    ("He provided the crew with maps.", "crew", "obj provided"),
    ("The bridge will open in May, provided the inspection passes.", "passes", "advcl open"),
    ("Mr Holm asked for the letter to be read then.", "letter", "nsubj:pass read"),
    ("She asked for time to think.", "time", "obl asked"),
  ])
  func `what is agreed, provided and asked for is a clause of its own`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test(arguments: [
    ("The panel found that Berg had cheated and fined him in May.", "fined", "conj found"),
    (
      "The tribunal ruled that the firm had lied and ordered a new count.", "ordered", "conj ruled"
    ),
    (
      "Judge Berg said that the club had cheated and dismissed its claim.", "dismissed", "conj said"
    ),
    ("Holm claimed that the guild had cheated and withdrew his bid.", "withdrew", "conj claimed"),
  ])
  func `what is no participle behind had is the deed of who speaks`(
    text: String, verb: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: verb) == role)
  }

  @Test(arguments: [
    ("Police said that the van had left the road and hit a tree.", "hit", "conj left"),
    ("Holm claimed that the guild had cheated and fined its members.", "fined", "conj cheated"),
    (
      "The court found that the guard had known of the raids and ordered them.", "ordered",
      "conj known"
    ),
  ])
  func `what may share in had stays with what is said`(text: String, verb: String, role: String)
    throws
  {
    #expect(try Parse(text).role(of: verb) == role)
  }

  @Test(arguments: [
    (
      "Nothing changed until a clerk found the ledger and sent it to the bank.", "sent",
      "conj found"
    ),
    (
      "Nobody knew until a porter opened the box and, in May, showed it to Holm.", "showed",
      "conj opened"
    ),
    ("The bus had left when two men came to the stop and asked for her.", "asked", "conj came"),
  ])
  func `what nothing and no thing can do is done by who comes next`(
    text: String, verb: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: verb) == role)
  }

  @Test func `what the subject can have done stays his`() throws {
    let parse = try Parse(
      "My aunt read the telegram when two men knocked at the door and said that my uncle had to come."
    )
    #expect(try parse.role(of: "said") == "conj read")
  }

  @Test func `a person named behind his office is the subject of a clause with after`() throws {
    let parse = try Parse(
      "Two weeks after the then warden, Tom Holm, sold the keys, the council met.")
    #expect(try parse.role(of: "warden") == "nsubj sold")
    #expect(try parse.role(of: "sold") == "advcl met")
    let phrase = try Parse("After the warden, Tom Holm, she sold the keys.")
    #expect(try phrase.role(of: "warden").hasPrefix("nsubj") == false)
  }

  @Test(arguments: [
    ("What ruined the mill was a flood in 1931.", "flood", "nsubj ruined"),
    ("What stopped it was hunger.", "hunger", "nsubj stopped"),
    ("What Holm built was a bridge.", "bridge", "obj built"),
    ("What ruined the mill was not a flood.", "flood", "root"),
    ("What followed was a siege.", "siege", "root"),
    ("What Holm did was a mistake.", "mistake", "root"),
  ])
  func `what is brought forward behind what is who did it`(
    text: String, noun: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: noun) == role)
  }

  @Test func `who is quoted between commas does not what the clause goes on to tell`() throws {
    let parse = try Parse("The owners talked, two clerks said, but reached no deal.")
    #expect(try parse.role(of: "reached") == "conj talked")
    let quoted = try Parse("“We talked,” two clerks said, and left.")
    #expect(try quoted.role(of: "left") != "conj talked")
  }

  @Test func `a noun at the end of an opening condition is its verb`() throws {
    let parse = try Parse("If the offer lapses, Holm will go.")
    #expect(try parse.role(of: "lapses") == "advcl go")
    #expect(try parse.role(of: "offer") == "nsubj lapses")
    let inverted = try Parse("Should the offer lapse, Holm will go.")
    #expect(try inverted.role(of: "lapse") == "advcl go")
    #expect(try inverted.role(of: "Should") == "aux lapse")
    let noun = try Parse("After the time lapses, Holm will go.")
    #expect(try noun.role(of: "go").hasPrefix("root"))
    let putIn = try Parse("If the wage talks, which began in May, break down, Holm will go.")
    #expect(try putIn.role(of: "wage") != "nsubj talks")
    let verb = try Parse("If the prices hold, Holm will go.")
    #expect(try verb.role(of: "hold") == "advcl go")
  }

  @Test func `a clause of time behind a speaker is no part of the speech`() throws {
    let parse = try Parse(
      "\"We lost,\" said Ida Holm, who has led the club since her brother retired over a debt."
    )
    #expect(try parse.role(of: "retired") == "advcl led")
    let said = try Parse("Ida Holm said that her brother retired over a debt.")
    #expect(try said.role(of: "retired") == "ccomp said")
  }

  @Test func `what somebody applies for to be done is done to the noun between`() throws {
    let parse = try Parse("Ms Orr applied for the order to be set aside.")
    #expect(try parse.role(of: "order") == "nsubj:pass set")
    let time = try Parse("Ms Orr applied for time to think.")
    #expect(try time.role(of: "time").hasPrefix("nsubj") == false)
  }

  @Test func `what somebody is told hangs on the telling`() throws {
    let parse = try Parse("A smith told the guard who stood at the gate that he had seen wolves.")
    #expect(try parse.role(of: "seen") == "ccomp told")
    let gate = try Parse("A smith told the guard who stood at the gate that she had painted.")
    #expect(try gate.role(of: "painted") != "ccomp told")
  }

  @Test func `what is said or denied somewhere hangs on the saying`() throws {
    let parse = try Parse("The cook denied at the trial that she had taken the ring.")
    #expect(try parse.role(of: "taken") == "ccomp denied")
    let trial = try Parse("The cook spoke at the trial that she had sought.")
    #expect(try trial.role(of: "sought") != "ccomp spoke")
  }

  @Test func `had before by then and a participle is its auxiliary`() throws {
    let parse = try Parse("The clerk said in court that he had by then burned the ledger.")
    #expect(try parse.role(of: "had") == "aux burned")
    #expect(try parse.role(of: "he") == "nsubj burned")
    let verb = try Parse("The firm had by then a branch in Arn.")
    #expect(try verb.role(of: "branch").hasSuffix(" had"))
  }

  @Test func `the weather is nobody's deed`() throws {
    #expect(try Parse("That night it snowed.").role(of: "it") == "expl snowed")
    #expect(try Parse("It froze the pipes.").role(of: "It") != "expl froze")
  }

  @Test func `a gerund behind its mark takes the noun behind it`() throws {
    let parse = try Parse("On 12 June 2019 he was charged with stealing church funds.")
    #expect(try parse.role(of: "funds") == "obj stealing")
    let plain = try Parse("The funds stolen from the church were found.")
    #expect(try plain.role(of: "funds") == "nsubj:pass found")
  }

  @Test func `did before a subject helps the verb behind it`() throws {
    let parse = try Parse(
      "Not until the following June, when a new king had come to power, did the work resume.")
    #expect(try parse.role(of: "did") == "aux resume")
    #expect(try parse.role(of: "work") == "nsubj resume")
    let plain = try Parse("Not until the following spring did the talks resume.")
    #expect(try plain.role(of: "spring") == "obl resume")
    let deed = try Parse("Only the porter did the work in June.")
    #expect(try deed.role(of: "work") == "obj did")
  }
}

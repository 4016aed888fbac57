import Language
import Segmentation
import TextModel
import Testing

@Suite struct `What stands before, between and behind clauses` {
  private struct Parse {
    let text: AnalysedText

    init(_ prose: String) throws {
      let source = SourceText(prose)
      var text = Segmenter().segment(
        Document(text: source, blocks: [Block(span: source.span, kind: .paragraph)]))
      try EnglishAnalysis().annotate(&text)
      self.text = text
    }

    /// The relation and the head of a word: `nsubj took`.
    func role(of word: String) throws -> String {
      let token = try #require(text.tokens.indices.first { text.form($0) == word })
      let head = text.tokens[token].head
      return text.tokens[token].relation.rawValue + (head < 0 ? "" : " " + text.form(head))
    }
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
    let parse = try Parse("Díaz had Madero thrown in jail and then declared himself the winner.")
    #expect(try parse.role(of: "Díaz") == "nsubj had")
    #expect(try parse.role(of: "Madero") == "obj had")
    #expect(try parse.role(of: "declared") == "conj had")
    let perfect = try Parse("Díaz had thrown Madero in jail.")
    #expect(try perfect.role(of: "had") == "aux thrown")
  }

  @Test func `a participle between commas takes no subject from the verb`() throws {
    let parse = try Parse(
      "Captain Joaquín Osorio, recalled from leave in Cadiz, took charge of the northern fleet on 3 June."
    )
    #expect(try parse.role(of: "Joaquín") == "nsubj took")
    #expect(try parse.role(of: "recalled") == "acl Joaquín")
    let opening = try Parse("Recalled from exile, Anton Holm took command.")
    #expect(try opening.role(of: "Anton") == "nsubj took")
  }

  @Test func `a noun behind a semicolon is the subject of the verb behind what is put in`() throws {
    let parse = try Parse(
      """
      The first, the Vendetta, arrived in the bay on 8 May; her sister ship Concordia, which had left Spain a week before \
      her, had foundered off Corsica with the loss of all but ten of her men.
      """)
    #expect(try parse.role(of: "ship") == "nsubj foundered")
    let joined = try Parse(
      "The army was late, and its commander, Tomas Varga, spent three weeks at Cold Bridge.")
    #expect(try joined.role(of: "commander") == "nsubj spent")
    let list = try Parse("They sold three things: a ship, which had sunk, and two boats.")
    #expect(try list.role(of: "ship").hasPrefix("nsubj") == false)
  }

  @Test func `what follows when after a year is told of that year`() throws {
    let parse = try Parse(
      "It dates back to the winter of 2009, when two boats tied up on a single day and the cafes ran dry."
    )
    #expect(try parse.role(of: "tied") == "advcl dates")
    #expect(try parse.role(of: "ran") == "conj tied")
    let plain = try Parse("When two boats tied up, the cafes ran dry.")
    #expect(try plain.role(of: "tied") == "advcl ran")
  }

  @Test func `a season that opens a sentence did nothing in it`() throws {
    let parse = try Parse(
      "That autumn a retired nurse, Ines Palm, founded a club to save the park.")
    #expect(try parse.role(of: "autumn") == "obl:unmarked founded")
    #expect(try parse.role(of: "nurse") == "nsubj founded")
    let joined = try Parse(
      "He buried the gold and the next day led the riders that broke the line.")
    #expect(try joined.role(of: "day") == "obl:unmarked led")
    let rain = try Parse("The night broke the heat.")
    #expect(try rain.role(of: "night") == "nsubj broke")
  }

  @Test func `an age is no part of the name behind it`() throws {
    let parse = try Parse("At sixteen Ruth was sent to a printer in Leeds.")
    #expect(try parse.role(of: "sixteen") == "obl sent")
    let houses = try Parse("At sixteen houses Ruth was sent away.")
    #expect(try houses.role(of: "sixteen") == "nummod houses")
  }

  @Test func `a word with a subject and an object is a verb`() throws {
    let parse = try Parse("Melrose lodges its second appeal.")
    #expect(try parse.role(of: "lodges") == "root")
    let lodges = try #require(parse.text.tokens.indices.first { parse.text.form($0) == "lodges" })
    #expect(parse.text.tokens[lodges].tag == .vbz)
    let noun = try Parse("The lodges of its third valley burned.")
    #expect(noun.text.tokens[1].tag == .nns)
  }

  @Test func `a verb behind a conjunction goes with a verb, not with a noun before it`() throws {
    let parse = try Parse(
      "Two Finns, Gleb Orlov and Artyom Sedlak, hold a permit for the spring and plan to be at the lake by 5 May."
    )
    #expect(try parse.role(of: "plan") == "conj hold")
    let noun = try Parse("They hold a permit for the autumn and the spring.")
    #expect(try noun.role(of: "spring") == "conj autumn")
  }

  @Test func `a deed can be the subject of what is denied`() throws {
    let parse = try Parse(
      "The Navy also denied that adding ships in the Gulf was a threat; oil supply had been the reason."
    )
    #expect(try parse.role(of: "adding") == "csubj threat")
    let other = try Parse("The Navy also denied that ships, adding to the danger, were a threat.")
    #expect(try other.role(of: "adding").hasPrefix("csubj") == false)
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

  @Test(arguments: [
    "He knew Anders Bolt, whose daughter Clara, whom he married, left, and whose son that day she hid when it was held.",
    "That adding that selling was told that buying, which was held and is planned, was a threat, whose son he knew.",
    "At nine Ruth, when ships came, and that autumn, sold in May, a nurse, which she had sent and tore, lodges its its its.",
  ])
  func `every word hangs on a root, whatever was mended`(prose: String) throws {
    let text = try Parse(prose).text
    for token in text.tokens.indices {
      var above = token
      for _ in text.tokens.indices where text.tokens[above].head >= 0 {
        above = text.tokens[above].head
      }
      #expect(text.tokens[above].head < 0)
    }
  }

  @Test func `an occasion is no title of the name behind it`() throws {
    let parse = try Parse("On the evening of the vote Anna Berg left.")
    #expect(try parse.role(of: "Anna") == "nsubj left")
    let chair = try Parse("On the advice of the chairman Anna Berg they left.")
    #expect(try chair.role(of: "Anna") != "nsubj left")
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

  @Test func `a present behind its subject is no noun`() throws {
    let aborts = try Parse("The rollback aborts because it needs a table.")
    #expect(try aborts.role(of: "rollback") == "nsubj aborts")
    let fires = try Parse("Orders begin to fail, but no alert fires: the threshold was raised.")
    #expect(try fires.role(of: "alert") == "nsubj fires")
    let dials = try Parse(
      "Berg, who was not expected back before the end of the month, dials in from home and takes command."
    )
    #expect(try dials.role(of: "Berg") == "nsubj dials")
    let plain = try Parse("The town begins to burn, and no forest fires are known.")
    #expect(try plain.role(of: "forest") == "compound fires")
  }

  @Test func `a participle in commas behind a subject leaves it to the past that follows`() throws {
    let parse = try Parse(
      "A sale to the bank, agreed in principle in May, fell through after a visit.")
    #expect(try parse.role(of: "sale") == "nsubj fell")
    #expect(try parse.role(of: "agreed") == "acl sale")
    let other = try Parse("A sale to the bank failed, said the mayor.")
    #expect(try other.role(of: "sale") == "nsubj failed")
  }

  @Test func `what belongs to somebody keeps the past behind his name`() throws {
    let van = try Parse("On 3 May 2011 a van belonging to a baker overturned on the road.")
    #expect(try van.role(of: "van") == "nsubj overturned")
    let driver = try Parse(
      "On 3 May 2011 a van belonging to the baker overturned on the bridge, and its driver, Mr Holm, was killed."
    )
    #expect(try driver.role(of: "van") == "nsubj overturned")
    #expect(try driver.role(of: "driver") == "nsubj:pass killed")
    let list = try Parse("A van belonging to a firm founded in May.")
    #expect(try list.role(of: "founded") == "acl firm")
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

  @Test func `a past without a subject behind a comma goes with the deeds before`() throws {
    let parse = try Parse(
      "Holm said that police think the killer hid the gun in the days before the fire, unearthed it to sell it, then quickly reburied it and fled."
    )
    #expect(try parse.role(of: "unearthed") == "conj hid")
    #expect(try parse.role(of: "reburied") == "conj hid")
  }

  @Test func `a chief with in in his office is who acts`() throws {
    let parse = try Parse("Editor-in-Chief Lind resigned from office.")
    #expect(try parse.role(of: "Lind") == "nsubj resigned")
  }

  @Test func `a noun before is is its subject, not what is said`() throws {
    let parse = try Parse("We plan to grow, he adds, noting flights to Rome are possible.")
    #expect(try parse.role(of: "flights") == "nsubj possible")
    #expect(try parse.role(of: "possible") == "ccomp noting")
    let plain = try Parse("Holm noted the flights, and they are possible.")
    #expect(try plain.role(of: "flights") == "obj noted")
  }

  @Test(arguments: [
    ("In 1972 miners blocked the road.", "miners", "nsubj blocked", "1972", "obl blocked"),
    (
      "In April 1822 weavers from Leeds broke the looms.", "weavers", "nsubj broke", "April",
      "obl broke"
    ),
    ("On Tuesday nurses walked out.", "nurses", "nsubj walked", "Tuesday", "obl walked"),
    ("In October trade unions called a strike.", "unions", "nsubj called", "October", "obl called"),
    ("Since 2012 rents have doubled.", "rents", "nsubj doubled", "2012", "obl doubled"),
    (
      "On 8 May between 08:10 and 09:25 users saw errors.", "users", "nsubj saw", "09:25",
      "conj 08:10"
    ),
    (
      "During the famine of 1846 hungry farmers stormed the mill.", "farmers", "nsubj stormed",
      "1846",
      "nmod famine"
    ),
    (
      "After the war of 1812 young sailors left the port.", "sailors", "nsubj left", "war",
      "obl left"
    ),
  ])
  func `a date that opens a clause is no part of its subject`(
    text: String, subject: String, role: String, date: String, dateRole: String
  ) throws {
    let parse = try Parse(text)
    #expect(try parse.role(of: subject) == role)
    #expect(try parse.role(of: date) == dateRole)
  }

  @Test func `a number of people or a date of a thing stays with them`() throws {
    #expect(
      try Parse("The fort was held by 1200 soldiers.").role(of: "1200") == "nummod soldiers")
    #expect(try Parse("The 1972 miners won.").role(of: "1972").hasSuffix("miners"))
  }

  @Test func `a charge behind without is a noun, and the day behind it the deed's`() throws {
    let parse = try Parse("The guards caught a man but freed him without charge the next day.")
    #expect(try parse.role(of: "charge") == "obl freed")
    #expect(try parse.role(of: "day").hasSuffix(" freed"))
  }

  @Test func `a preposition has no copula`() throws {
    let parse = try Parse("The annual dinner will be on 5 October 2018.")
    #expect(try parse.role(of: "be") == "cop 5")
    #expect(try parse.role(of: "will") == "aux 5")
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

  @Test(arguments: [
    (
      "On 3 May 1901 the mint collapsed and its warden, Otto Brand, was arrested.", "warden",
      "nsubj:pass arrested", "mint", "nsubj collapsed"
    ),
    (
      "On 15 May 2017 a rope snapped and a docker, Mr Lewis Tarn, was injured.", "docker",
      "nsubj:pass injured", "rope", "nsubj snapped"
    ),
    (
      "In 2001 the quarry closed and two hundred workers were dismissed.", "workers",
      "nsubj:pass dismissed", "quarry", "nsubj closed"
    ),
    (
      "In 1901 the chapel burned, and a new one, built in 1908, was consecrated.", "one",
      "nsubj:pass consecrated", "chapel", "nsubj burned"
    ),
  ])
  func `a clause that opens a sentence leaves the next its subject`(
    text: String, second: String, secondRole: String, first: String, firstRole: String
  ) throws {
    let parse = try Parse(text)
    #expect(try parse.role(of: second) == secondRole)
    #expect(try parse.role(of: first) == firstRole)
  }

  @Test func `participles before and stay with their nouns`() throws {
    let parse = try Parse("The men arrested and the goods seized were sent to Rome.")
    #expect(try parse.role(of: "arrested") == "acl men")
  }

  @Test(arguments: [
    ("The army took the fort at Lund, built in 1320, in May 1867.", "built", "acl fort"),
    ("The duke left the palace, followed by his guards.", "followed", "advcl left"),
    ("By a lease dated 14 March 2016 the tenant agreed to pay.", "dated", "acl lease"),
    (
      "The bank opened in 1901 and failed in 1907, after its head had fled.", "fled", "advcl failed"
    ),
    ("The bank opened and failed after its head had fled.", "fled", "advcl opened"),
  ])
  func `participles and clauses go with what they tell of`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test func `what after governs is no part of the name behind it`() throws {
    let parse = try Parse("Two days after his arrest Holm was charged.")
    #expect(try parse.role(of: "arrest") == "obl charged")
    #expect(try parse.role(of: "Holm") == "nsubj:pass charged")
    let clause = try Parse("Two days after the arrest warrant was signed, Holm fled.")
    #expect(try clause.role(of: "arrest") == "compound warrant")
  }
}

import TextModel
import Testing

@Suite struct `What prepositions govern` {
  @Test func `a charge behind without is a noun, and the day behind it the deed's`() throws {
    let parse = try Parse("The guards caught a man but freed him without charge the next day.")
    #expect(try parse.role(of: "charge") == "obl freed")
    #expect(try parse.role(of: "day").hasSuffix(" freed"))
  }

  @Test func `an office that somebody moves to is a noun, whoever has an article is paid for`()
    throws
  {
    let parse = try Parse("Holm was promoted to finance director on 3 May 2017.")
    #expect(try parse.role(of: "director") == "obl promoted")
    #expect(try parse.role(of: "finance") == "compound director")
    let paid = try Parse("Holm wanted to finance the director of the play.")
    #expect(try paid.role(of: "finance") == "xcomp wanted")
  }

  @Test func `what something is beyond is a noun`() throws {
    let parse = try Parse("The clerk wrote that the wall was beyond saving.")
    #expect(try parse.role(of: "beyond") == "case saving")
    #expect(try parse.role(of: "was") == "cop saving")
    let person = try Parse("She was past forty buying a mill in Arn.")
    #expect(try person.role(of: "past") != "case buying")
  }

  @Test func `where something stays is a noun, what somebody succeeds in is a deed`() throws {
    let parse = try Parse("The patch had run in testing for two days.")
    #expect(try parse.role(of: "testing") == "obl run")
    #expect(try parse.role(of: "days") == "obl run")
    let deed = try Parse("The thief succeeded in fleeing for two days.")
    #expect(try deed.role(of: "days") == "obl fleeing")
  }

  @Test func `what something comes close to is a noun, and the night that of the coming`() throws {
    let parse = try Parse("The talks had come close to collapse the night before.")
    #expect(try parse.role(of: "collapse") == "obl close")
    #expect(try parse.role(of: "night").hasSuffix(" come"))
    let verb = try Parse("The talks had seemed to collapse the night before.")
    #expect(try verb.role(of: "collapse") == "xcomp seemed")
  }

  @Test func `to before a second goal is a preposition, before a second aim it is none`() throws {
    let parse = try Parse(
      "The ford opened to carts on 6 May 1962 and to lorries the following month.")
    #expect(try parse.role(of: "lorries") == "conj opened")
    #expect(try parse.role(of: "to") == "case carts")
    #expect(tags(of: "to", parse) == [.in, .in])
    let aim = try Parse("He went to the ford in May and to save money slept there.")
    #expect(tags(of: "to", aim).last == .to)
  }

  private func tags(of word: String, _ parse: Parse) -> [PennTag] {
    parse.text.tokens.indices.filter { parse.text.lower($0) == word }.map {
      parse.text.tokens[$0].tag
    }
  }

  @Test func `a preposition has no copula`() throws {
    let parse = try Parse("The annual dinner will be on 5 October 2018.")
    #expect(try parse.role(of: "be") == "cop 5")
    #expect(try parse.role(of: "will") == "aux 5")
  }

  @Test(arguments: [
    ("The trust hoped to buy the mill; the sale fell through when surveyors found rot.", "fell"),
    ("The sale fell through when surveyors found cracks.", "fell"),
    ("The pipe fell through the roof when it broke.", "roof"),
  ])
  func `a particle stays with its verb before a clause`(prose: String, head: String) throws {
    let text = try analyse(prose)
    let index = try #require(text.tokens.indices.first { text.form($0) == "through" })
    #expect(text.form(text.tokens[index].head) == head)
  }

  @Test func `due takes an infinitive or a noun`() throws {
    let text = try analyse("The rover had been due to drive onto the surface.")
    #expect(text.tokens[6].relation == .xcomp)
    #expect(text.tokens[5].head == 6)
    let cause = try analyse("The delay was due to snow.")
    #expect(cause.tokens[5].partOfSpeech == .noun)
  }

  @Test func `due and its infinitive stay together where there is no had`() throws {
    let text = try analyse("A reduced service is due to start tomorrow.")
    let due = try #require(text.tokens.indices.first { text.form($0) == "due" })
    #expect(text.tokens[due].relation == .root)
    #expect(text.form(text.tokens[3].head) == "due")
    #expect(text.form(text.tokens[2].head) == "due" && text.tokens[2].relation == .nsubj)
  }

  @Test func `a preposition before another is the verb's particle`() throws {
    let text = try analyse("The plan fell through in 2009.")
    #expect(text.tokens[3].relation == .compoundPrt)
    #expect(text.form(text.tokens[3].head) == "fell")
    let roof = try analyse("A tile fell from the roof.")
    #expect(roof.tokens[3].relation == .case)
  }

  @Test func `nobody makes a place where something is done`() throws {
    let parse = try Parse("The law was moved in the House of Orrin by the mayor on 3 May.")
    #expect(try parse.role(of: "mayor") == "obl:agent moved")
    let play = try Parse("The law was mocked in a play by the mayor.")
    #expect(try play.role(of: "mayor") != "obl:agent moved")
  }

  @Test func `a noun with a preposition is no object`() throws {
    let text = try analyse("Castell lent €410 million to eleven companies registered in Oslo.")
    let companies = try #require(text.tokens.indices.first { text.form($0) == "companies" })
    #expect(text.tokens[companies].relation == .obl)
  }

  @Test func `a verb keeps over before a number of weeks later, and a span may be exceeded`() throws
  {
    let taken = try Parse("Her cousin took over two weeks later.")
    #expect(try taken.role(of: "over") == "compound:prt took")
    let declared = try Parse("The union declared the strike over two weeks later.")
    #expect(try declared.role(of: "over") == "advmod declared")
    let long = try Parse("The voyage took over two weeks.")
    #expect(try long.role(of: "over").hasPrefix("compound:prt") == false)
  }

  @Test func `a word with a hyphen describes the noun behind it`() throws {
    let duty = try Parse("Mara woke the on-duty surgeon, Ada Rusk.")
    #expect(try duty.role(of: "on") == "compound duty")
    let flute = try Parse("The boy was given a three-quarter-size viola by a sailor.")
    #expect(try flute.role(of: "viola") == "obj given")
  }

  @Test func `one by one says how, and the noun behind it is the subject`() throws {
    let parse = try Parse("One by one the lanterns went out.")
    #expect(try parse.role(of: "lanterns") == "nsubj went")
    let they = try Parse("One by one they went out.")
    #expect(try they.role(of: "went") == "root")
  }

  @Test func `whoever urges somebody to do something does not do it`() throws {
    let urged = try Parse("Tilda was urged to resign by the abbot.")
    #expect(try urged.role(of: "abbot") == "obl:agent urged")
    let night = try Parse("Tilda was told to travel by night.")
    #expect(try night.role(of: "night") == "obl travel")
  }

  @Test func `it is what is due`() throws {
    let parse = try Parse("The tenant knew that it was due to end on 1 May.")
    #expect(try parse.role(of: "it") == "nsubj due")
    #expect(try parse.role(of: "end") == "xcomp due")
    let hard = try Parse("The tenant knew that it was hard to leave the farm.")
    #expect(try hard.role(of: "leave") == "csubj hard")
  }

  @Test func `a passive keeps the preposition that it leaves without a noun`() throws {
    let parse = try Parse("The store was broken into in May 2020.")
    #expect(try parse.role(of: "into") == "compound:prt broken")
    let walked = try Parse("She walked into the store in May 2020.")
    #expect(try walked.role(of: "into") == "case store")
  }

  @Test func `a particle before a span of time belongs to the verb`() throws {
    let parse = try Parse("The guards were stood down a month later under protest.")
    #expect(try parse.role(of: "down") == "compound:prt stood")
    let board = try Parse("The board turned the idea down the next year.")
    #expect(try board.role(of: "down") == "compound:prt turned")
    let road = try Parse("The guards walked down the road a month later.")
    #expect(try road.role(of: "down") == "case road")
  }

  @Test func `what a river is closed to is a noun`() throws {
    let parse = try Parse("The canal was closed to shipping for nine days in May 2010.")
    #expect(try parse.role(of: "shipping") == "obl closed")
    #expect(try parse.role(of: "days") == "obl closed")
    let gerund = try Parse("The clerk was opposed to shipping the goods in May 2010.")
    #expect(try gerund.role(of: "shipping") != "obl opposed")
  }

  @Test func `a share is counted in cents`() throws {
    let parse = try Parse("Turnout had fallen to 81 per cent by May 2010.")
    #expect(try parse.role(of: "81") == "nummod cent")
    #expect(try parse.role(of: "cent") == "obl fallen")
    let raised = try Parse("The lane was widened in 1991, which raised the load by ten per cent.")
    #expect(try raised.role(of: "cent") == "obl raised")
  }

  @Test func `nothing catches fire from a town miles away`() throws {
    let parse = try Parse("A barge caught fire two miles from Lund.")
    #expect(try parse.role(of: "Lund") == "nmod miles")
    let left = try Parse("A barge brought coal from Lund.")
    #expect(try left.role(of: "Lund") != "nmod miles")
  }

  @Test func `a score has two numbers`() throws {
    let parse = try Parse("The ballot gave Trist a majority of nine to one.")
    #expect(try parse.role(of: "one") == "nmod nine")
    let fall = try Parse("The majority fell from nine to one.")
    #expect(try fall.role(of: "one") == "obl fell")
  }

  @Test func `a name behind to is a place, and a verb behind it a deed`() throws {
    let name = try Parse("Holm laid siege to Lund a month later.")
    #expect(try name.role(of: "Lund") != "advcl laid")
    let verb = try Parse("Holm came to burn Lund a month later.")
    #expect(try verb.role(of: "burn") == "xcomp came" || verb.role(of: "burn") == "advcl came")
  }

  @Test func `nobody dies somebody's wounds`() throws {
    let parse = try Parse(
      "Berg, 46, is charged with arson and the murder of Ida Lund, who died of her wounds two days after the fire of June 9, 2023."
    )
    #expect(try parse.role(of: "wounds") == "obl died")
    let kissed = try Parse("Ida Lund kissed her wounds two days after the fire.")
    #expect(try kissed.role(of: "wounds") == "obj kissed")
  }

  @Test func `no year is by anybody`() throws {
    let parse = try Parse(
      "Abbot Karl was followed the next year by his pupil Anders, who was blind.")
    #expect(try parse.role(of: "pupil") == "obl:agent followed")
    let poem = try Parse("She read a poem of the year by her pupil Anders.")
    #expect(try poem.role(of: "pupil") != "obl:agent read")
  }

  @Test func `nobody theatres`() throws {
    let parse = try Parse(
      "The nurse was called to theatre at ten, however, and the visit was put off.")
    #expect(try parse.role(of: "theatre") == "obl called")
    #expect(try parse.role(of: "ten") == "obl called")
    let help = try Parse("The nurse was called to help at ten.")
    #expect(try help.role(of: "help") == "xcomp called")
  }

  @Test func `what breaks even breaks nothing`() throws {
    let parse = try Parse("The factory broke even in 2014.")
    #expect(try parse.role(of: "even") == "compound:prt broke")
    let beams = try Parse("The blow broke even the strongest beams.")
    #expect(try beams.role(of: "even") != "compound:prt broke")
  }

  @Test func `what stands beside a noun behind to is no infinitive`() throws {
    let parse = try Parse("Treatment was changed to prednisolone and azathioprine.")
    #expect(try parse.role(of: "prednisolone") == "obl changed")
    #expect(try parse.role(of: "azathioprine") == "conj prednisolone")
    let deed = try Parse("The plan was changed to save time and money.")
    #expect(try deed.role(of: "time") == "obj save")
  }

  @Test func `up to a measure and an adjective tell of the noun before`() throws {
    let parse = try Parse("A wave of slurry up to 8 metres high swept down the valley.")
    #expect(try parse.role(of: "high") == "amod slurry")
    #expect(try parse.role(of: "wave") == "nsubj swept")
    let plain = try Parse("The wave swept up to 8 metres of the quay.")
    #expect(try plain.role(of: "metres") != "amod wave")
  }
}

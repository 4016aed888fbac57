import TextModel
import Testing

@Suite struct `What is joined to what` {
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

  @Test func `a verb behind a conjunction goes with a verb, not with a noun before it`() throws {
    let parse = try Parse(
      "Two Finns, Gleb Orlov and Artyom Sedlak, hold a permit for the spring and plan to be at the lake by 5 May."
    )
    #expect(try parse.role(of: "plan") == "conj hold")
    let noun = try Parse("They hold a permit for the autumn and the spring.")
    #expect(try noun.role(of: "spring") == "conj autumn")
  }

  @Test func `participles behind a passive share its auxiliary`() throws {
    let parse = try Parse(
      "He and Berg were arrested that morning, questioned for two days and released on bail.")
    #expect(try parse.role(of: "questioned") == "conj arrested")
    #expect(try parse.role(of: "released") == "conj arrested")
    let watched = try Parse("She was arrested at home, watched by her son and cheered by a crowd.")
    #expect(try watched.role(of: "watched") == "advcl arrested")
  }

  @Test func `the first of three deeds is the main one`() throws {
    let parse = try Parse("The couple borrowed against the house, rented a chapel and set to work.")
    #expect(try parse.role(of: "borrowed").hasPrefix("root"))
    #expect(try parse.role(of: "rented") == "conj borrowed")
    #expect(try parse.role(of: "couple") == "nsubj borrowed")
  }

  @Test func `a past without a subject behind a comma goes with the deeds before`() throws {
    let parse = try Parse(
      "Holm said that police think the killer hid the gun in the days before the fire, unearthed it to sell it, then quickly reburied it and fled."
    )
    #expect(try parse.role(of: "unearthed") == "conj hid")
    #expect(try parse.role(of: "reburied") == "conj hid")
  }

  @Test(arguments: [
    ("The first woman in the guild, she led it for years.", "woman", "appos she"),
    ("One of two women in the guild, she was mistaken for a clerk.", "One", "appos she"),
    ("The woman in the guild said she led it for years.", "woman", "nsubj said"),
  ])
  func `a noun before a comma says what the pronoun behind it is`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
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

  @Test func `what stands behind a conjunction belongs to the verb it joins`() throws {
    let text = try analyse(
      "In spring he ordered a strike, and shortly before Easter, in a speech in Oslo, he urged them to stop."
    )
    let urged = try #require(text.tokens.indices.first { text.form($0) == "urged" })
    let speech = try #require(text.tokens.indices.first { text.form($0) == "speech" })
    let spring = try #require(text.tokens.indices.first { text.form($0) == "spring" })
    #expect(text.tokens[speech].head == urged)
    #expect(text.form(text.tokens[spring].head) == "ordered")
  }

  @Test func `a day between a conjunction and a verb belongs to the verb`() throws {
    let text = try analyse(
      "She improved from May; a test was negative in June, and on 3 July, after a week, she was discharged."
    )
    let day = try #require(text.tokens.indices.first { text.form($0) == "3" })
    #expect(text.form(text.tokens[day].head) == "discharged")
  }

  @Test func `what stands before a conjunction belongs to the first of the two verbs`() throws {
    let text = try analyse("He sailed to Kost that autumn and was not seen until May.")
    let autumn = try #require(text.tokens.indices.first { text.form($0) == "autumn" })
    #expect(text.form(text.tokens[autumn].head) == "sailed")
    #expect(text.tokens[autumn].relation == .oblUnmarked)
    let vote = try analyse("The party won that November, and on Monday the mayor left the hall.")
    let november = try #require(vote.tokens.indices.first { vote.form($0) == "November" })
    let mayor = try #require(vote.tokens.indices.first { vote.form($0) == "mayor" })
    #expect(vote.form(vote.tokens[november].head) == "won")
    #expect(vote.form(vote.tokens[mayor].head) == "left")
  }

  @Test func `a series of passives has one subject`() throws {
    let text = try analyse(
      "She was arrested in Oslo on suspicion of spying, questioned for five days and then expelled."
    )
    let held = try #require(text.tokens.indices.first { text.form($0) == "questioned" })
    #expect(text.form(text.tokens[held].head) == "arrested")
    let one = try analyse("She was arrested in a house built for two families and sold in May.")
    let built = try #require(one.tokens.indices.first { one.form($0) == "built" })
    #expect(one.form(one.tokens[built].head) == "house")
  }

  @Test(arguments: [
    ("Nobody fell, and lessons, suspended on Monday, began again.", "lessons", "nsubj began"),
    ("The warden left and the gate, shut in 1931, opened in 1934.", "gate", "nsubj opened"),
    (
      "The guild did not answer, and a march that the weavers had planned was cancelled.", "march",
      "nsubj:pass cancelled"
    ),
    ("The siege ended and the mill that he had built was burned.", "mill", "nsubj:pass burned"),
    ("She left in May and the mill, sold in June, burned down.", "mill", "nsubj burned"),
  ])
  func `a noun behind and is the subject of the verb behind what is said of it`(
    text: String, noun: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: noun) == role)
  }

  @Test func `a noun joined to a noun takes no verb from the subject`() throws {
    let parse = try Parse("He sold the mill and the barn, built in 1901, and left for Lund.")
    #expect(try parse.role(of: "left") == "conj sold")
    #expect(try parse.role(of: "barn") == "conj mill")
  }

  @Test func `each name of a list is one of it`() throws {
    let list = try Parse("Otto Lee met Ann Holm in 1980. Lee, Holm and Brand were fined in 1990.")
    #expect(list.text.tokens.contains { $0.relation == .appos } == false)
    let titled = try Parse("PC Lee found it in 1990. PC Lee and Mrs Holm moved to Lund in May.")
    #expect(try titled.role(of: "Holm") == "conj PC")
    let described = try Parse("Lee, the mayor, and Brand were fined in 1990.")
    #expect(try described.role(of: "mayor") == "appos Lee")
  }

  @Test func `a name in commas behind the last of two says who that is`() throws {
    let parse = try Parse("The queen and her steward, Otto Lee, resigned.")
    #expect(try parse.role(of: "Otto") == "appos steward")
    let list = try Parse("The queen, Otto Lee and her steward resigned.")
    #expect(try list.role(of: "Otto") != "appos steward")
  }

  @Test func `a clause goes on from the one whose subject agrees with it`() throws {
    let far = try Parse(
      "The chapel was closed in May, when cracks appeared in the vault, and is to reopen.")
    #expect(try far.role(of: "reopen") == "conj closed")
    let near = try Parse(
      "The chapel was closed in May, when a crack appeared in the vault and was seen by all.")
    #expect(try near.role(of: "seen") == "conj appeared")
    let long = try Parse("Rebuilding began two years after the war ended and took until 1955.")
    #expect(try long.role(of: "took") == "conj began")
    let short = try Parse("It stopped when the pump failed and broke.")
    #expect(try short.role(of: "broke") == "conj failed")
  }

  @Test(arguments: [
    ("Hill joined in 1903, was promoted twice and left in 1911.", "joined", "root"),
    ("Hill joined in 1903, was promoted twice and left in 1911.", "promoted", "conj joined"),
    ("Hill joined in 1903, was promoted twice and left in 1911.", "left", "conj joined"),
    ("The hall burned in 1903, was rebuilt and reopened in 1911.", "burned", "root"),
    ("The hall burned in 1903, was rebuilt and reopened in 1911.", "rebuilt", "conj burned"),
    ("The hall burned in 1903 was rebuilt.", "burned", "acl hall"),
    ("When Hill joined, he was promoted.", "promoted", "root"),
  ])
  func `the first of a row of deeds is the main one`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test func `what is joined behind a semicolon is told of who is told of there`() throws {
    let parse = try Parse(
      "Her aunt wrote in June; a parcel came, and then nothing until 1946, when a boy came to the gate and called."
    )
    #expect(try parse.role(of: "called") == "conj came")
    let own = try Parse("Her aunt wrote in June; nothing came, and the boy called.")
    #expect(try own.role(of: "boy") == "nsubj called")
  }

  @Test func `who does it since then is told beside who did it at first`() throws {
    let parse = try Parse("The choir was led at first by Ada Berg and since 1990 by Ruth Lind.")
    #expect(try parse.role(of: "Ruth") == "conj led")
    #expect(try parse.role(of: "1990") == "orphan Ruth")
    let one = try Parse("The choir was led by Ada Berg until the spring of 1990.")
    #expect(try one.role(of: "Ada") == "obl:agent led")
  }

  @Test func `what commas describe behind a semicolon has the verb behind them`() throws {
    let parse = try Parse("Norway denied knowledge; Sweden, which had lost a ship, blamed pirates.")
    #expect(try parse.role(of: "Sweden") == "nsubj blamed")
    #expect(try parse.role(of: "blamed") == "conj denied")
    let second = try Parse(
      "The first balloon burst; the second, flown by Dahl in 1931, reached the coast.")
    #expect(try second.role(of: "second") == "nsubj reached")
    let list = try Parse("She sold two farms; Holm, who had left, and Berg bought them.")
    #expect(try list.role(of: "left") != "conj sold")
  }

  @Test func `a phrase behind a semicolon belongs to the clause there`() throws {
    let parse = try Parse("Her sister married; at twelve she entered the convent.")
    #expect(try parse.role(of: "twelve") == "obl entered")
    let trial = try Parse(
      "In May 2012 the baker sued; after a short hearing that August the court upheld the claim.")
    #expect(try trial.role(of: "hearing") == "obl upheld")
    #expect(try trial.role(of: "August") == "nmod:unmarked hearing")
    let before = try Parse("She entered the convent at twelve; her sister married.")
    #expect(try before.role(of: "twelve") == "obl entered")
  }

  @Test func `a month before a semicolon belongs to the clause that it ends`() throws {
    let parse = try Parse("He gave his view to a magazine that June; Holm protested.")
    #expect(try parse.role(of: "June") != "obl:unmarked protested")
    #expect(try parse.role(of: "June").hasSuffix("gave"))
    let behind = try Parse("He gave his view to a magazine; that June Holm protested.")
    #expect(try behind.role(of: "June").hasSuffix("protested"))
  }

  @Test func `a past tense is not joined to what the verb before was done to`() throws {
    let parse = try Parse("Holm was granted a pension in 1950, refused a visa and left in 1955.")
    #expect(try parse.role(of: "left") != "conj visa")
    let nouns = try Parse("Holm was granted a pension, a visa and a house left by his aunt.")
    #expect(try nouns.role(of: "left") == "acl house")
  }
}

@Suite struct `Clauses whose subject was taken for another's part` {
  @Test func `a name in commas does not part a noun from its verb`() throws {
    let parse = try Parse(
      "A broken leg kept her at home and a young cousin, Bo Holm, read the poem.")
    #expect(try parse.role(of: "cousin") == "nsubj read")
    let met = try Parse("She met a cook and a young cousin, Bo Holm, and left.")
    #expect(try met.role(of: "cousin") == "conj cook")
  }

  @Test func `what comes days later is joined to what came before`() throws {
    let parse = try Parse(
      "A letter was posted cutting the pay, and two days later, at a talk in the barn that lasted until noon, 200 men voted to leave."
    )
    #expect(try parse.role(of: "voted") == "conj posted")
    #expect(try parse.role(of: "lasted") == "acl:relcl talk")
  }

  @Test func `a participle in commas tells of the subject before it`() throws {
    let parse = try Parse(
      "Her claim was refused, and her appeal, lodged two days later, was never heard.")
    #expect(try parse.role(of: "lodged") == "acl appeal")
    let plain = try Parse("Her claim was refused, and she lodged an appeal.")
    #expect(try plain.role(of: "lodged") == "conj refused")
  }

  @Test func `what a comma calls somebody is no second subject`() throws {
    let parse = try Parse(
      "The first nurse to sit on the board, she served as deputy from 1964 to 1969.")
    #expect(try parse.role(of: "she") == "nsubj served")
  }

  @Test func `a trial takes place, and nobody who fell ill`() throws {
    let parse = try Parse(
      "The trial had been listed for June 2018, but it was adjourned when Mr Munk fell ill, and eventually took place in October."
    )
    #expect(try parse.role(of: "took") == "conj adjourned")
  }

  @Test func `a verb behind and has the noun behind it for its object`() throws {
    let parse = try Parse(
      "Ten minutes later Maldon declared an incident and paged Owen Trist, who led the shift.")
    #expect(try parse.role(of: "Owen") == "obj paged")
    let two = try Parse("Maldon paged Lin Obara and Owen Trist.")
    #expect(try two.role(of: "Owen") == "conj Lin")
  }

  @Test func `a second doer may sign behind days`() throws {
    let parse = try Parse("It was ratified by Dorvia within days and by Kelt in the autumn.")
    #expect(try parse.role(of: "Kelt") == "conj ratified")
    #expect(try parse.role(of: "autumn") == "orphan Kelt")
    let both = try Parse("It was ratified by Dorvia and by Kelt in the autumn.")
    #expect(try both.role(of: "autumn") != "orphan Kelt")
  }

  @Test func `what somebody then did is not what he claimed`() throws {
    let parse = try Parse("On 3 May 1991 Holm claimed victory, then withdrew.")
    #expect(try parse.role(of: "withdrew") == "conj claimed")
  }

  @Test func `who has an article of his own is not among those of whom some are counted`() throws {
    let parse = try Parse("Two of the four divers and the cook, Ida Trist, drowned on 3 May.")
    #expect(try parse.role(of: "cook") == "conj Two")
    #expect(try parse.role(of: "Ida") == "appos cook")
    let both = try Parse("Two of the divers and cooks drowned on 3 May.")
    #expect(try both.role(of: "cooks") == "conj divers")
  }

  @Test func `as far as we know parts nobody from what was done to him`() throws {
    let parse = try Parse(
      "No vase was broken, and no parcel, as far as we can tell, was sent to the wrong address.")
    #expect(try parse.role(of: "parcel") == "nsubj:pass sent")
    #expect(try parse.role(of: "sent") == "conj broken")
    let list = try Parse("She mended no vase and no lamp, as far as we can tell.")
    #expect(try list.role(of: "lamp") == "conj vase")
  }

  @Test func `who left school was hired as well`() throws {
    let parse = try Parse(
      "The son of a tailor from Lund, he had gone to sea at eleven and been fined in 1799.")
    #expect(try parse.role(of: "son") == "appos he")
    #expect(try parse.role(of: "fined") == "conj gone")
  }

  @Test func `who is named behind a semicolon speaks there`() throws {
    let parse = try Parse(
      "He is said to have used the break to bar the doors; a waitress, Miss Ada Trist, said that he had been hit."
    )
    #expect(try parse.role(of: "waitress") == "nsubj said")
    let passive = try Parse("The barn fell; the owner, Ada Trist, was fined in May.")
    #expect(try passive.role(of: "owner") == "nsubj:pass fined")
    let list = try Parse("They sold three things: a barge, a barn; and a mill, Trist House.")
    #expect(try list.role(of: "mill").hasPrefix("nsubj") == false)
  }

  @Test func `a bell that waits rings before somebody hears it`() throws {
    let parse = try Parse(
      "Our alarm, which waits for ten minutes, fired at 09:17, and Ida Trist, who was on duty, heard it."
    )
    #expect(try parse.role(of: "alarm") == "nsubj fired")
    #expect(try parse.role(of: "Ida") == "nsubj heard")
    let both = try Parse("Our clerk, who was asked in May, and Ida Trist heard it.")
    #expect(try both.role(of: "clerk") == "nsubj heard")
  }

  @Test func `nobody left many`() throws {
    let parse = try Parse("Most guests left, many for the coast.")
    #expect(try parse.role(of: "many") != "obj left")
    let object = try Parse("The guests left many for the cook.")
    #expect(try object.role(of: "many") == "obj left")
  }

  @Test func `who stands between and and a comma is allowed to follow`() throws {
    let parse = try Parse(
      "He was granted asylum in Norvik, and Dora and the boys, who had been interned, were allowed to join him that summer."
    )
    #expect(try parse.role(of: "Dora") == "nsubj:pass allowed")
    let lake = try Parse("In 1960 she saw Norvik, and the lake, and was happy.")
    #expect(try lake.role(of: "lake") == "conj Norvik")
  }

  @Test func `what is denied of two is denied of the subjects`() throws {
    let parse = try Parse("He said neither the bank nor the police had called.")
    #expect(try parse.role(of: "neither") == "cc:preconj bank")
    let verbs = try Parse("She neither ate nor drank.")
    #expect(try verbs.role(of: "neither").hasSuffix("ate"))
  }
}

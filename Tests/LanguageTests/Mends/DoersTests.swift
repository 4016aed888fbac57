import TextModel
import Testing

@Suite struct `Who did what a tree gave to another` {
  @Test(arguments: [
    (
      "She gave the farm up when her son fell ill, and worked as a clerk in Bergen.", "worked",
      "conj gave"
    ),
    ("The mill was shut when its owner died, and sold its looms.", "sold", "conj shut"),
    ("They left before the guests came, saw the mess, and laughed.", "laughed", "conj left"),
  ])
  func `a deed behind a comma and and goes with the main verb`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test(arguments: [
    ("The barn was burned and a shepherd, Ole Dahl, died of his wounds.", "nsubj died"),
    ("She met a porter and a shepherd, Ole Dahl, and left.", "conj porter"),
  ])
  func `somebody named behind a passive and and did what follows`(text: String, role: String) throws
  {
    #expect(try Parse(text).role(of: "shepherd") == role)
  }

  @Test(arguments: [
    (
      "A survey of the canal, which was delayed because a boat was late, took place in May.",
      "survey", "nsubj took"
    ),
    (
      "A sign that would have warned the driver had been removed in June.", "sign",
      "nsubj:pass removed"
    ),
    ("A clerk who said the driver had been paid was dismissed.", "driver", "nsubj:pass paid"),
    ("The last abbot to make that voyage, Ole Dahl, left in 1890.", "abbot", "nsubj left"),
  ])
  func `a noun before its clauses is the subject of the verb that has none`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test(arguments: [
    ("The butcher fled in May, and when the bailiff knocked she hid.", "hid", "conj fled"),
    ("The butcher fled in May, and when the bailiff knocked she hid.", "knocked", "advcl hid"),
    ("The butcher fled when the bailiff said she hid.", "hid", "ccomp said"),
  ])
  func `a clause with when has a main clause behind it`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test(arguments: [
    (
      "The fees had gone to Brandal Boats, a yard that was set up in 2003, paid no rent and was wound up in 2009.",
      "conj set"
    ),
    ("They had gone to a yard that was set up in 2003, paid the fees and left.", "conj gone"),
  ])
  func `a row of deeds that ends with was belongs to the firm`(text: String, role: String) throws {
    #expect(try Parse(text).role(of: "paid") == role)
  }

  @Test(arguments: [
    (
      "The song was printed by Dahl, whose hymns had sold well, and was first sung in June.",
      "sung",
      "conj printed"
    ),
    (
      "The song was printed by Dahl, whose hymns had sold well, and was first sung in June.",
      "sold",
      "acl:relcl Dahl"
    ),
    ("The boat was sold to Dahl, who repaired it and was paid in June.", "paid", "conj repaired"),
    ("He read botany under Ole Dahl, with whom he later fell out.", "fell", "acl:relcl Ole"),
    ("He read a law about the king, which he later broke.", "broke", "acl:relcl law"),
  ])
  func `a clause in commas belongs to the name before it and ends with them`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test(arguments: [
    ("The last abbot to make that voyage, Ole Dahl, left in 1890.", "appos abbot"),
    ("The last abbot to meet the king, Ole Dahl, left in 1890.", "appos king"),
  ])
  func `a name in commas is of a person and no voyage`(text: String, role: String) throws {
    #expect(try Parse(text).role(of: "Ole") == role)
  }

  @Test(arguments: [
    ("A porter carrying the oak chest was struck by a cart.", "porter", "nsubj:pass struck"),
    (
      "The strike began when a porter leaving the front gate was struck by a cart.", "gate",
      "obj leaving"
    ),
    ("Samples taken at Brandal in June showed that the well was foul.", "Samples", "nsubj showed"),
    ("What the samples showed was clear.", "samples", "nsubj showed"),
    ("An inquest held that June blamed the miller.", "inquest", "nsubj blamed"),
    ("The judge held that June had lied.", "June", "nsubj lied"),
  ])
  func `who is described by a participle is the subject of the verb behind`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test(arguments: [
    ("In the attic painters found a letter.", "attic", "obl found"),
    ("In the attic painters found a letter.", "painters", "nsubj found"),
    ("The attic painters found a letter.", "painters", "nsubj found"),
    (
      "She went with Ole Dahl, who had lost his hearing, to a farm near Bergen.", "farm", "obl went"
    ),
    ("She went with Ole Dahl, who had lost his hearing at a farm near Bergen.", "farm", "obl lost"),
  ])
  func `a place is where the main verb tells of`(text: String, word: String, role: String) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test func `who is let go does not let`() throws {
    #expect(try Parse("The crew let go the rope at noon.").role(of: "rope") == "obj let")
    #expect(try Parse("The crew let the guests go at noon.").role(of: "go") != "compound:prt let")
  }

  @Test func `had it not been for somebody is a condition`() throws {
    let parse = try Parse("The bank would have failed had it not been for Ole Dahl, a grocer.")
    #expect(try parse.role(of: "Ole") == "advcl failed")
    let other = try Parse("The bank would have failed for Ole Dahl, a grocer.")
    #expect(try other.role(of: "Ole") == "obl failed")
  }

  @Test func `what was done then is no state`() throws {
    let parse = try Parse("It was then that the maps were lost.")
    #expect(try parse.role(of: "was") == "dep lost")
    #expect(try Parse("It was clear that the maps were lost.").role(of: "was") == "cop clear")
  }

  @Test(arguments: [
    ("The mill closed. It was he who first asked for help.", "he", "nsubj asked"),
    ("The mill closed. It was Holm who first asked for help.", "asked", "acl:relcl Holm"),
    (
      "The first ship left in May, and thirty more followed in June.", "thirty",
      "nsubj followed"
    ),
    ("One letter came in May, and he waited forty more days.", "more", "amod days"),
  ])
  func `who is brought forward or counted does it`(text: String, word: String, role: String) throws
  {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test func `the name before herself is the subject`() throws {
    let parse = try Parse(
      "Lena lived with Voss in a hut. Voss herself had died three years before.")
    #expect(try parse.role(of: "herself") == "nmod:unmarked Voss")
    let died = try #require(parse.text.tokens.indices.first { parse.text.form($0) == "died" })
    #expect(
      parse.text.tokens.contains { $0.head == died && $0.relation == .nsubj })
  }

  @Test func `a name behind and does what follows and the one before what it did`() throws {
    let parse = try Parse(
      "The Margrave, who was ill, left the matter to his brother-in-law, General Corvin Lind, "
        + "and Dahl marched from Berg in May.")
    #expect(try parse.role(of: "Margrave") == "nsubj left")
    #expect(try parse.role(of: "Dahl") == "nsubj marched")
    let both = try Parse("The Margrave and Lind marched from Berg in May.")
    #expect(try both.role(of: "Margrave") == "nsubj marched")
  }

  @Test func `whose a noun behind a day is does not hide who acts`() throws {
    let parse = try Parse(
      "By mid-June 1702 the rebels were starving; on the evening of 20 June Lind's widow, Greta, "
        + "carried out the flag.")
    #expect(try parse.role(of: "widow") == "nsubj carried")
    let day = try Parse("On the evening of 20 June they carried out the flag.")
    #expect(try day.role(of: "they") == "nsubj carried")
  }

  @Test func `who marched to a square and pitched tents pitched them`() throws {
    let parse = try Parse(
      "On Sunday some 900 people marched to Tanners' Square and pitched tents there.")
    #expect(try parse.role(of: "Square") == "obl marched")
    #expect(try parse.role(of: "pitched") == "conj marched")
    #expect(try parse.role(of: "tents") == "obj pitched")
    let place = try Parse("On Sunday some 900 people marched to Berg and Dahl Square.")
    #expect(try place.role(of: "marched") == "root")
  }

  @Test(arguments: [
    (
      "The bakers held a rally saying that the ovens were unsafe, and must be moved.", "moved",
      "conj unsafe"
    ),
    (
      "The bakers held a thief saying that he was armed, and must be searched.", "searched",
      "conj held"
    ),
    ("The weirs must be lowered for the salmon to return.", "salmon", "nsubj return"),
    ("The divers asked for time to think.", "time", "obl asked"),
  ])
  func `what must become of a thing is said of that thing`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test(arguments: [
    ("On 5 May Rusk, who was ill, left the abbey.", "Rusk", "nsubj left"),
    ("On 13 June our chief baker, Lena Odd, left the abbey.", "baker", "nsubj left"),
    ("The Duke trusted Rusk, who gave him the keys.", "gave", "acl:relcl Rusk"),
  ])
  func `somebody behind a date or before who is no part of it`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test(arguments: [
    ("Ada Roe has asked Lusk, who retired in May, to sit beside her.", "sit", "xcomp asked"),
    ("The mill expects orders from bakers to climb by a tenth.", "climb", "xcomp expects"),
    ("The mill sold looms from Leeds to pay its debts.", "pay", "advcl sold"),
    (
      "It was lost on the way, and Ms Roe, to whom it is said to have been sent, did not get it.",
      "Roe", "nsubj get"
    ),
    ("Barns were burned, and their carts seized -- an open feud.", "feud", "parataxis seized"),
    ("In a letter sent that evening he told the baker so.", "letter", "obl told"),
    (
      "Land was held by a handful of clans, largely of Danish descent, who ruled it.", "ruled",
      "acl:relcl clans"
    ),
  ])
  func `what is told of one is not left to another`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test(arguments: [
    ("With the crew under her command Roe decided matters.", "Roe", "nsubj decided"),
    (
      """
      The head, the Earl of Roe, at once quarrelled with Berg, and a joint concert planned for 9 May \
      had to be dropped.
      """,
      "concert", "nsubj had"
    ),
    ("Their leader, backed by Lusk, and a clerk had to be put off.", "clerk", "conj leader"),
  ])
  func `who is told of last is the subject of the verb behind`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test(arguments: [
    (
      """
      The draft note on which they rely was prepared by their lawyers on 26 May, but it was never \
      signed, and Ms Roe, to whom it was sent, did not receive it.
      """,
      "note", "nsubj:pass prepared"
    ),
    (
      """
      Roe played the king in the film Harbour Tales: A Cold Dish and co-starred in the film Letters.
      """,
      "co-starred", "conj played"
    ),
    ("A film made in May and shown in June won a prize.", "shown", "conj made"),
  ])
  func `a deed behind a title or a clause is that of the subject`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }
}

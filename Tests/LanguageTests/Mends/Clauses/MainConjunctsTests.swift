import TextModel
import Testing

@Suite struct `Deeds behind a clause that belong to the main verb` {
  @Test func `what was in another year was not when the clause was`() throws {
    let parse = try Parse("The theatre closed when the war started in 1914 and reopened in 1919.")
    #expect(try parse.role(of: "reopened") == "conj closed")
    let both = try Parse("The theatre closed when the roof leaked and fell in.")
    #expect(try both.role(of: "fell") == "conj leaked")
  }

  @Test(arguments: [
    (
      "The feud began in May, when the lord seized a mill and burned its barn.", "burned",
      "conj seized"
    ),
    ("The monks left when the lord came and burned the barn.", "burned", "conj came"),
    (
      "The first team had left, the second was preparing to leave, and the third would not come.",
      "preparing", "conj left"
    ),
    ("Had she left, Berg would have come and the crew would not.", "left", "advcl come"),
    (
      "The minister resigned after the board and the bank had withdrawn their support.",
      "withdrawn",
      "advcl resigned"
    ),
    (
      "The minister resigned after the board and the bank had withdrawn their support.", "bank",
      "conj board"
    ),
    ("The abbot retired after the war and his son took the farm.", "took", "conj retired"),
    (
      "She moved to Rome, worked in a mill, and in 1901, having inherited some money from an uncle, enrolled at a school.",
      "enrolled", "conj moved"
    ),
    ("She left in May, having sold a mill built by an uncle.", "built", "acl mill"),
    (
      "The verdict came on 27 July: Ida Lind, the head of the guild, received six months.", "Ida",
      "nsubj received"
    ),
    ("A sale of rights the following July flopped.", "sale", "nsubj flopped"),
    ("He braked when oncoming carts flashed their lamps.", "oncoming", "amod carts"),
    ("A spark from the mill lit dry reeds beside it.", "reeds", "obj lit"),
    ("A leak in the tank ignited damaged cable insulation beside it.", "insulation", "obj ignited"),
  ])
  func `clauses in a row keep to their own`(text: String, word: String, role: String) throws {
    #expect(try Parse(text).role(of: word).hasPrefix(role))
  }

  @Test func `a participle shares the passive of the main verb`() throws {
    let parse = try Parse(
      "Lind was sacked in 1921, fined after Berg talked in 1922 and pardoned in 1931.")
    #expect(try parse.role(of: "pardoned") == "conj sacked")
    let active = try Parse("Lind was sacked after Berg talked and accused him in 1922.")
    #expect(try active.role(of: "accused") == "conj talked")
  }

  @Test func `no phrase of a passive shares its auxiliary`() throws {
    let parse = try Parse("Mr Lind was called without notice to a hearing and sacked by letter.")
    #expect(try parse.role(of: "sacked") == "conj called")
    let built = try Parse("Mr Lind was driven to a hall and a tower built by Berg.")
    #expect(try built.role(of: "built") == "acl tower")
  }

  @Test func `no thing found what somebody had gone to see`() throws {
    let parse = try Parse(
      "Mrs Berg had seen the barn before the lease was signed and found it dry.")
    #expect(try parse.role(of: "found") == "conj seen")
    let person = try Parse("Mrs Berg left before the clerk was asked and burnt the letter.")
    #expect(try person.role(of: "burnt") == "conj asked")
  }

  @Test func `what somebody would do is no more of what time was needed for`() throws {
    let parse = try Parse(
      "The council said it needed money to mend the roof and would decide in May.")
    #expect(try parse.role(of: "decide") == "conj needed")
    let plain = try Parse("The council needed money to mend the roof and paint the hall.")
    #expect(try plain.role(of: "paint") == "conj mend")
  }

  @Test func `an adverb behind a comma parts no deed from those before`() throws {
    let parse = try Parse("The bakery opened in 1950, briefly failed in 1980 and was let in 1981.")
    #expect(try parse.role(of: "failed") == "conj opened")
    #expect(try parse.role(of: "let") == "conj opened")
    let told = try Parse("“The bakery opened in 1950,” said Lind.")
    #expect(try told.role(of: "said") != "conj opened")
  }

  @Test func `an infinitive is joined to one before`() throws {
    let parse = try Parse(
      "They agreed to mend the road that a flood had closed last year, and to meet again.")
    #expect(try parse.role(of: "meet") == "conj mend")
    let tense = try Parse("They agreed to mend the road that a flood had closed and ruined.")
    #expect(try tense.role(of: "ruined") == "conj closed")
  }

  @Test func `what somebody is let do is joined to the other deed that he is let do`() throws {
    let parse = try Parse("It will allow outside firms to draw routes and then sell them.")
    #expect(try parse.role(of: "sell") == "conj draw")
    let own = try Parse("It will allow outside firms to draw routes and will sell them.")
    #expect(try own.role(of: "sell") == "conj allow")
  }

  @Test func `who denies something does what follows`() throws {
    let parse = try Parse(
      "Calder Lines denied that the boat had been neglected and sent two lawyers.")
    #expect(try parse.role(of: "sent") == "conj denied")
    let pipe = try Parse("Calder Lines found that a pipe had burst and flooded the hall.")
    #expect(try pipe.role(of: "flooded") == "conj burst")
  }

  @Test func `who says something without that does what follows`() throws {
    let parse = try Parse(
      "The mayor said the fees set by the council would be cut in May, but declined to say why.")
    #expect(try parse.role(of: "declined") == "conj said")
    let bomb = try Parse("The police said a bomb had gone off and killed two.")
    #expect(try bomb.role(of: "killed") == "conj gone")
  }

  @Test func `what had been asked and refused is one perfect`() throws {
    let parse = try Parse("In 1950 the board, which had asked Trist and been refused, hired Lind.")
    #expect(try parse.role(of: "refused") == "conj asked")
    let told = try Parse("The board had heard that Trist had been refused.")
    #expect(try told.role(of: "refused") == "ccomp heard")
  }

  @Test func `a past behind a refused infinitive is what was done instead`() throws {
    let parse = try Parse("The weavers refused to pay and shot the bailiff.")
    #expect(try parse.role(of: "shot") == "conj refused")
    let both = try Parse("The weavers refused to pay and leave.")
    #expect(try both.role(of: "leave") == "conj pay")
  }

  @Test func `pasts behind a condition hang on it together`() throws {
    let parse = try Parse(
      "Otto would be expelled, unless of course he confessed and apologised to the abbess.")
    #expect(try parse.role(of: "apologised") == "conj confessed")
    let passive = try Parse("Otto would be expelled and jailed unless she confessed.")
    #expect(try passive.role(of: "jailed") == "conj expelled")
  }
}

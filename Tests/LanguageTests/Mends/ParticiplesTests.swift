import TextModel
import Testing

@Suite struct `What participles tell of` {
  @Test func `a participle between commas takes no subject from the verb`() throws {
    let parse = try Parse(
      "Captain Joaquín Osorio, recalled from leave in Cadiz, took charge of the northern fleet on 3 June."
    )
    #expect(try parse.role(of: "Joaquín") == "nsubj took")
    #expect(try parse.role(of: "recalled") == "acl Joaquín")
    let opening = try Parse("Recalled from exile, Anton Holm took command.")
    #expect(try opening.role(of: "Anton") == "nsubj took")
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

  @Test func `a participle between an article and a noun describes that noun`() throws {
    let parse = try Parse("Sales of the recently announced Halo 4 began on Tuesday.")
    #expect(try parse.role(of: "announced") == "amod Halo")
    let sales = try Parse("Sales announced by the new shop in Bergen began on Tuesday.")
    #expect(try sales.role(of: "announced") == "acl Sales")
  }

  @Test func `a verb behind a participle says what the noun before both did`() throws {
    let parse = try Parse("The attack carried out by the rebels on Friday killed three.")
    #expect(try parse.role(of: "attack") == "nsubj killed")
    #expect(try parse.role(of: "carried") == "acl attack")
    let chain = try Parse("The rebels carried out the attack and killed three.")
    #expect(try chain.role(of: "rebels") == "nsubj carried")
  }

  @Test func `people whom a meeting is of are not scheduled`() throws {
    let parse = try Parse("The congress of miners scheduled for May was cancelled.")
    #expect(try parse.role(of: "scheduled") == "acl congress")
    let songs = try Parse("The concert of songs planned for May was cancelled.")
    #expect(try songs.role(of: "planned") == "acl songs")
  }

  @Test func `a treaty is signed on its day, not who gains by it`() throws {
    let parse = try Parse(
      "The miners were given a rise under the Treaty of Dole, signed on 9 June.")
    #expect(try parse.role(of: "signed") == "acl Treaty")
    let other = try Parse("The envoys left under the Treaty of Dole, watched by crowds.")
    #expect(try other.role(of: "watched") == "advcl left")
  }

  @Test func `participles before and stay with their nouns`() throws {
    let parse = try Parse("The men arrested and the goods seized were sent to Rome.")
    #expect(try parse.role(of: "arrested") == "acl men")
  }

  @Test(arguments: [
    ("The army took the fort at Lund, built in 1320, in May 1867.", "built", "acl fort"),
    ("The duke left the palace, followed by his guards.", "followed", "advcl left"),
    ("The board dismissed the head in May and appointed trustees.", "appointed", "conj dismissed"),
    ("They lost the barn in May and their abandoned carts.", "abandoned", "amod carts"),
    ("By a lease dated 14 March 2016 the tenant agreed to pay.", "dated", "acl lease"),
    ("A survey dated 9 July 1998 found that the roof leaked.", "dated", "acl survey"),
    ("A survey dated 9 July 1998 found that the roof leaked.", "survey", "nsubj found"),
    (
      "A clerk warned the mayor in a note dated 9 July 1998 that the roof was weak.", "weak",
      "ccomp warned"
    ),
    ("Ann and the clerk dated for a year.", "clerk", "conj Ann"),
    (
      "The bank opened in 1901 and failed in 1907, after its head had fled.", "fled", "advcl failed"
    ),
    ("The bank opened and failed after its head had fled.", "fled", "advcl failed"),
  ])
  func `participles and clauses go with what they tell of`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test func `a noun's own past tense is no clause about it`() throws {
    let text = try analyse("The man left before officers arrived.")
    let left = try #require(text.tokens.indices.first { text.form($0) == "left" })
    let arrived = try #require(text.tokens.indices.first { text.form($0) == "arrived" })
    #expect(text.tokens[left].relation == .root)
    #expect(text.tokens[arrived].head == left)
    #expect(text.form(text.tokens[1].head) == "left")
    let participle = try analyse("The letter sent before noon arrived.")
    #expect(participle.tokens[5].relation == .root)
  }

  @Test func `a sentence has the predicate that stands behind an insertion`() throws {
    let text = try analyse("Berg, worn out, retired two years later.")
    let retired = try #require(text.tokens.indices.first { text.form($0) == "retired" })
    #expect(text.tokens[retired].relation == .root)
    #expect(text.form(text.tokens[0].head) == "retired")
    let plain = try analyse("The house, sold in May, burned down.")
    let burned = try #require(plain.tokens.indices.first { plain.form($0) == "burned" })
    #expect(plain.tokens[burned].relation == .root)
  }

  @Test(arguments: [
    ("The dyke built to guard the village collapsed in 1931.", "dyke", "nsubj collapsed"),
    ("When the guards sent to arrest him arrived, he fled.", "guards", "nsubj arrived"),
    ("The board set up to study the scheme met in May.", "board", "nsubj met"),
  ])
  func `what is made for something does what the verb behind tells`(
    text: String, noun: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: noun) == role)
  }

  @Test func `who goes to see something done is the subject of going`() throws {
    let parse = try Parse("The men went to see him hanged.")
    #expect(try parse.role(of: "men") == "nsubj went")
  }

  @Test(arguments: [
    ("Mr Holm reported that the tests carried out in May had shown rust.", "carried", "acl tests"),
    ("Mr Holm reported that the tests had shown rust.", "tests", "nsubj shown"),
    (
      "It stands on the site of a timber chapel first mentioned in 1178.", "mentioned", "acl chapel"
    ),
    ("The chapel was first mentioned in 1178.", "chapel", "nsubj:pass mentioned"),
  ])
  func `a participle right behind a noun is about it`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test func `what is lost since is the thing before the comma`() throws {
    let parse = try Parse("A monk copied two charters, since lost, in 1243.")
    #expect(try parse.role(of: "lost") == "acl charters")
    #expect(try parse.role(of: "1243") == "obl copied")
    let clause = try Parse("The monk has lived alone, since he lost his sight.")
    #expect(try clause.role(of: "lost").hasPrefix("acl") == false)
  }

  @Test(arguments: [
    (
      "Complaints came, and the Bakers' Guild, founded in 1920, raised its price.", "Guild",
      "raised"
    ),
    (
      "Protest grew within weeks, and the Miners' Guild, founded the previous year, left the talks.",
      "Guild", "left"
    ),
    (
      "The man broke a fence and the farmer, angered by this, called the police.", "farmer",
      "called"
    ),
  ])
  func `who a participle in commas describes does what follows`(
    text: String, noun: String, verb: String
  ) throws {
    #expect(try Parse(text).role(of: noun) == "nsubj \(verb)")
  }

  @Test func `two things done to what a participle describes stay with who did them`() throws {
    let parse = try Parse("Holm sold the mill and the barn, built in 1901, and left.")
    #expect(try parse.role(of: "left") == "conj sold")
    #expect(try parse.role(of: "barn") == "conj mill")
  }

  @Test func `a participle that opens a sentence is no predicate`() throws {
    let parse = try Parse("Tried in Ghent that May, she was freed.")
    #expect(try parse.role(of: "Tried") == "advcl freed")
    #expect(try parse.role(of: "May").hasSuffix("Tried"))
    let told = try Parse("Tried and tested, said Holm.")
    #expect(try told.role(of: "Tried").hasPrefix("advcl") == false)
  }

  @Test func `a participle in commas behind a subject is no deed of the clause before`() throws {
    let parse = try Parse(
      "She was chosen, but a wound in the hand, suffered in May, kept her at home.")
    #expect(try parse.role(of: "suffered") == "acl wound")
    #expect(try parse.role(of: "kept") == "conj chosen")
    let row = try Parse("She was chosen in May, suffered a wound, and left.")
    #expect(try row.role(of: "suffered").hasPrefix("acl") == false)
  }

  @Test func `what became of a road is told of the road`() throws {
    let parse = try Parse("They agreed on Monday to open the road at Lower Orlo, closed since May.")
    #expect(try parse.role(of: "closed") == "acl road")
    let man = try Parse("They agreed on Monday to open the road, followed by a dog.")
    #expect(try man.role(of: "followed").hasPrefix("acl road") == false)
  }

  @Test func `a clause behind a participle keeps its subject`() throws {
    let parse = try Parse("A second test, made after the pump had been repaired, failed.")
    #expect(try parse.role(of: "pump") == "nsubj:pass repaired")
    #expect(try parse.role(of: "repaired") == "advcl made")
    #expect(try parse.role(of: "test") == "nsubj failed")
    let plain = try Parse("The test was made after the pump failed.")
    #expect(try plain.role(of: "pump") == "nsubj failed")
  }

  @Test func `a hearing set for a day is no set of hearings`() throws {
    let parse = try Parse("A hearing set for 17 May was adjourned.")
    #expect(try parse.role(of: "hearing") == "nsubj:pass adjourned")
    #expect(try parse.role(of: "set") == "acl hearing")
    let chess = try Parse("A chess set for beginners was sold.")
    #expect(try chess.role(of: "set") == "nsubj:pass sold")
  }

  @Test func `a sum before a comma is what was reduced`() throws {
    let parse = try Parse(
      "The panel imposed a fine of £9,000 on the bank, reduced from £12,000 because it had helped.")
    #expect(try parse.role(of: "reduced") == "acl fine")
    let staff = try Parse("The panel, reduced to two, imposed a fine.")
    #expect(try staff.role(of: "reduced") != "acl fine")
  }

  @Test func `a participle in commas with a time belongs to the subject of the verb behind`() throws
  {
    let parse = try Parse(
      "Lund sang in Bergen in 1920, and her song, translated the following year, gave the town its name."
    )
    #expect(try parse.role(of: "translated") == "acl song")
    let deed = try Parse("Lund taught in Bergen, wrote songs, printed the next book, and left.")
    #expect(try deed.role(of: "printed").hasPrefix("acl") == false)
  }

  @Test func `who was appointed is behind the comma`() throws {
    let parse = try Parse("Appointed editor in 2017, she had courted the firm for years.")
    #expect(try parse.role(of: "she") == "nsubj courted")
    #expect(try parse.role(of: "Appointed") == "advcl courted")
    #expect(try parse.role(of: "editor") == "xcomp Appointed")
    let plain = try Parse("Retired editors had courted the firm for years.")
    #expect(try plain.role(of: "editors") == "nsubj courted")
  }

  @Test func `what shows something is made, not what it shows`() throws {
    let parse = try Parse("A sketch of the coast made in 1938 was sold.")
    #expect(try parse.role(of: "made") == "acl sketch")
    let built = try Parse("A sketch of the mill built in 1938 was sold.")
    #expect(try built.role(of: "built") == "acl mill")
    let list = try Parse("A copy of a list made in 1938 was sold.")
    #expect(try list.role(of: "made") == "acl list")
  }

  @Test func `a participle with its time behind a comma tells of the thing before it`() throws {
    let hall = try Parse("They moved to a smaller barn, rented the year before.")
    #expect(try hall.role(of: "rented") == "acl barn")
    let row = try Parse("He closed the mill, rented a barn in May and left.")
    #expect(try row.role(of: "rented") != "acl mill")
  }

  @Test func `a form in -ing leaves its noun to the past tense behind it`() throws {
    let parse = try Parse(
      "It was not until 9 June 2011, when a nurse riding her bicycle noticed a suitcase in the ditch, that anyone called the owner."
    )
    #expect(try parse.role(of: "nurse") == "nsubj noticed")
    let wind = try Parse("The wind dropping, the crew rowed home.")
    #expect(try wind.role(of: "crew") == "nsubj rowed")
  }

  @Test func `whom a loss shocked did what the clause behind when says`() throws {
    let parse = try Parse(
      "It lay in a drawer until 2004, when the ministry, shocked by the fire, called for plans.")
    #expect(try parse.role(of: "ministry") == "nsubj called")
    #expect(try parse.role(of: "shocked") == "acl ministry")
    #expect(try parse.role(of: "when") == "advmod called")
    let passive = try Parse("It lay there until 2004, when the ministry was shocked by the fire.")
    #expect(try passive.role(of: "ministry") == "nsubj:pass shocked")
  }

  @Test func `leave that is refused and granted is a noun`() throws {
    let parse = try Parse("Leave to appeal, refused by him, was granted by Judge Moss on 17 June.")
    #expect(try parse.role(of: "Leave") == "nsubj:pass granted")
    #expect(try parse.role(of: "refused") == "acl Leave")
    let permit = try Parse("Permission to build, refused by her, was granted by Judge Moss.")
    #expect(try permit.role(of: "refused") == "acl Permission")
    let order = try Parse("Leave to build a home.")
    #expect(try order.role(of: "Leave") == "root")
  }

  @Test func `an order is made and no judge`() throws {
    let parse = try Parse("She appealed against the order of Judge Moss, made on 3 July 2020.")
    #expect(try parse.role(of: "made") == "acl order")
    let born = try Parse("She kept the letters of Ida Moss, born on 3 July 1920.")
    #expect(try born.role(of: "born") != "acl letters")
  }

  @Test func `nobody files that something was rejected`() throws {
    let parse = try Parse("A complaint, filed that March, was rejected in May 2001.")
    #expect(try parse.role(of: "filed") == "acl complaint")
    #expect(try parse.role(of: "complaint") == "nsubj:pass rejected")
    #expect(try parse.role(of: "that") == "det March")
    let numbered = try Parse("4. An appeal, lodged that July, was dismissed in February 1991.")
    #expect(try numbered.role(of: "appeal") == "nsubj:pass dismissed")
    let agreed = try Parse("They agreed that March was too late.")
    #expect(try agreed.role(of: "that") == "mark late")
  }

  @Test func `a letter is dated and leaked, and no lawyers`() throws {
    let parse = try Parse(
      "A letter to his lawyers, dated 3 May 2010 and leaked to the press in June, says otherwise.")
    #expect(try parse.role(of: "dated") == "acl letter")
    let found = try Parse("They found in the attic letters dated 3 May 2010.")
    #expect(try found.role(of: "dated") == "acl letters")
  }

  @Test func `what was handed down is the ruling, and who was cheered is the judge`() throws {
    let ruling = try Parse("In her ruling, handed down on 15 May, Judge Orme dismissed the claim.")
    #expect(try ruling.role(of: "handed") == "acl ruling")
    let cheered = try Parse("On the stairs, cheered by all, Judge Orme dismissed the claim.")
    #expect(try cheered.role(of: "cheered") == "advcl dismissed")
  }

  @Test func `whoever was appointed is who did what follows`() throws {
    let parse = try Parse("Appointed deputy minister of trade in 1967, Falk drew up the law.")
    #expect(try parse.role(of: "Appointed") == "advcl drew")
    #expect(try parse.role(of: "Falk") == "nsubj drew")
  }

  @Test(arguments: [
    ("Berg fled at noon, according to letters shown to the jury.", "shown", "acl letters"),
    (
      "Berg turned down the embassy in Norvik, offered to him as a reward in 1970.",
      "offered", "acl embassy"
    ),
    ("Berg wrote the letter and offered to resign in May.", "offered", "conj wrote"),
  ])
  func `what is shown or offered to somebody is what stands before`(
    text: String, participle: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: participle) == role)
  }

  @Test func `what is built of something is no subject that does something`() throws {
    let parse = try Parse("The party camped in a hut built of turf in June 1901.")
    #expect(try parse.role(of: "built") == "acl hut")
    let wet = try Parse("The party arrived soaked by rain.")
    #expect(try wet.role(of: "soaked") != "acl party")
  }

  @Test func `a plan for something is what was submitted`() throws {
    let parse = try Parse("A plan for a canal, submitted in 1919, was debated and dropped.")
    #expect(try parse.role(of: "submitted") == "acl plan")
    let farmer = try Parse("A son of a farmer, born in 1919, was elected.")
    #expect(try farmer.role(of: "born") == "acl farmer")
  }

  @Test(arguments: [
    ("A vow, made by Ann, Bo and the Danes and broken in May, was kept.", "broken", "conj made"),
    ("A vow, backed by Spain and quietly broken, was kept.", "broken", "conj backed"),
    ("The Danes and a ship broken in May were sold.", "broken", "acl ship"),
  ])
  func `a second participle of a subject goes with the first`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test(arguments: [
    ("According to the Globe, quoting a porter, the dean fell.", "quoting", "acl Globe"),
    ("The dean fell, according to a bishop, citing a letter.", "citing", "acl bishop"),
    ("The dean, quoting a porter, said so.", "quoting", "acl dean"),
  ])
  func `a source quotes another`(text: String, word: String, role: String) throws {
    #expect(try Parse(text).role(of: word) == role)
  }
}

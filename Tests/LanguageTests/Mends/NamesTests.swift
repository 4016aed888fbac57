import TextModel
import Testing

@Suite struct `Where names begin and end` {
  @Test func `who is referred to by a name does what follows`() throws {
    let parse = try Parse("In May a woman referred to here as Witness B was left alone.")
    #expect(try parse.role(of: "woman") == "nsubj:pass left")
    #expect(try parse.role(of: "referred") == "acl woman")
    let sent = try Parse("In May a woman was referred to a clinic.")
    #expect(try sent.role(of: "referred") == "root")
  }

  @Test(arguments: ["Orlo plc (LSE: ORL) sold a mill.", "Orlo Foods (Nasdaq: ORL) sold a mill."])
  func `the exchange that lists a firm is no second name of it`(sentence: String) throws {
    let text = try analyse(sentence)
    #expect(!text.tokens.contains { $0.relation == .appos })
    let names = text.names.map { text.string($0.tokens) }
    #expect(!names.contains { $0.contains("ORL") || $0.contains("LSE") || $0.contains("Nasdaq") })
    let chair = try analyse("The chair (Ida Roe) sold a mill.")
    #expect(chair.names.contains { chair.string($0.tokens) == "Ida Roe" })
  }

  @Test func `a chief with in in his office is who acts`() throws {
    let parse = try Parse("Editor-in-Chief Lind resigned from office.")
    #expect(try parse.role(of: "Lind") == "nsubj resigned")
  }

  @Test func `a name set apart by commas is no object`() throws {
    let text = try analyse("The last guest to leave, Anna Berg, said so.")
    let anna = try #require(text.tokens.indices.first { text.form($0) == "Anna" })
    #expect(text.tokens[anna].relation == .appos)
    #expect(text.form(text.tokens[anna].head) == "guest")
    let object = try analyse("The last guest to meet Anna Berg said so.")
    #expect(object.tokens[5].relation == .obj)
  }

  @Test func `a war with a preposition is no part of the name behind it`() throws {
    let text = try analyse("During the First World War Nyberg worked for the Red Cross.")
    let war = try #require(text.tokens.indices.first { text.form($0) == "War" })
    #expect(text.tokens[war].relation == .obl)
    #expect(text.names.map { text.string($0.tokens) }.contains("Nyberg"))
    let plain = try analyse("The World War Museum opened.")
    #expect(plain.names.map { plain.string($0.tokens) }.contains("World War Museum"))
  }

  @Test func `a given name like a preposition opens a name`() throws {
    let text = try analyse("His steward, Per Lind, left in May.")
    let per = try #require(text.tokens.indices.first { text.form($0) == "Per" })
    #expect(text.tokens[per].relation == .appos)
    #expect(text.tokens[per + 1].relation == .flat)
    let rate = try Parse("They paid six crowns per hectare in May.")
    #expect(try rate.role(of: "per") == "case hectare")
  }

  @Test func `a name between commas behind the second of two is his`() throws {
    let text = try analyse("The abbot and his steward, Ada Holm, fled in May.")
    let ada = try #require(text.tokens.indices.first { text.form($0) == "Ada" })
    #expect(text.tokens[ada].relation == .appos)
    #expect(text.form(text.tokens[ada].head) == "steward")
    let two = try analyse("The abbot, Ada Holm, fled in May.")
    let alone = try #require(two.tokens.indices.first { two.form($0) == "Ada" })
    #expect(two.form(two.tokens[alone].head) == "abbot")
  }

  @Test func `three names in a row are three`() throws {
    let row = try Parse("Holm, Berg and Lind were fined in May.")
    #expect(try row.role(of: "Berg") == "conj Holm")
    #expect(try row.role(of: "Lind") == "conj Holm")
    let text = try analyse("Ada Holm, Mayor of Ely, and Bo Berg were fined in May.")
    let mayor = try #require(text.tokens.indices.first { text.form($0) == "Mayor" })
    #expect(text.tokens[mayor].relation == .appos)
  }

  @Test(arguments: [
    ("The vote was put off after Judge Okonkwo fell ill.", "Judge", "nmod:desc Okonkwo"),
    ("The fair was closed until Mayor Nakagawa came back.", "Mayor", "nmod:desc Nakagawa"),
    ("They dismissed the judge, and Okonkwo fell ill.", "judge", "obj dismissed"),
  ])
  func `a title right before a name is his who bears the name`(
    text: String, title: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: title) == role)
  }

  @Test func `one of several whom commas name does what is told behind the name`() throws {
    let parse = try Parse("Four clerks stayed; one of them, Jack Holm, called the guard.")
    #expect(try parse.role(of: "Jack") == "nsubj called")
    let unnamed = try Parse("Four clerks stayed; one of them, a smith, called the guard.")
    #expect(try unnamed.role(of: "smith") == "nsubj called")
    let inserted = try Parse("Four clerks, one of them Jack Holm, called the guard.")
    #expect(try inserted.role(of: "Jack").hasPrefix("nsubj") == false)
  }

  @Test func `a description and the name behind it are one who did it`() throws {
    let parse = try Parse("The park was saved by a league led by the painter Ruth Aspen in 1931.")
    #expect(try parse.role(of: "Ruth") == "appos painter")
    let two = try Parse("The park was saved by the painter and Ruth Aspen.")
    #expect(try two.role(of: "Ruth") == "conj painter")
  }

  @Test func `what somebody was then stands beside the name`() throws {
    let parse = try Parse("The will was proved by Ida Holm, then mayor of Bergen, on 3 May.")
    #expect(try parse.role(of: "mayor") == "appos Ida")
    #expect(try parse.role(of: "3") == "obl proved")
    let deed = try Parse("The will was proved by Ida Holm, then lost, on 3 May.")
    #expect(try deed.role(of: "lost").hasPrefix("appos") == false)
  }

  @Test(arguments: [
    ("The cook of the Anna, Jack Holm, who had slept, ran on deck.", "Jack", "appos cook"),
    ("Behind the mill, the cook, Jack Holm, had seen the barge.", "cook", "nsubj seen"),
  ])
  func `a name in commas is his who holds the office before it`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test func `us in a title is no state`() throws {
    let text = try analysed("They Told Us He Was Well: The Case of Holm")
    #expect(text.names.allSatisfy { text.string($0.tokens) != "Us" })
  }

  @Test func `a bare plural in commas is what somebody was`() throws {
    let parse = try Parse(
      "They won only because Orlo, finalists the year before, had lost a player.")
    #expect(try parse.role(of: "Orlo") == "nsubj lost")
    #expect(try parse.role(of: "finalists") == "appos Orlo")
    let verb = try Parse("Orlo wins the cup, the paper says.")
    #expect(try verb.role(of: "Orlo") == "nsubj wins")
  }

  @Test func `what people call what they found is a name though it orders something`() throws {
    let parse = try Parse("Villagers founded a league, Stop Harlow, in June 2019.")
    #expect(try parse.role(of: "Stop") == "appos league")
    #expect(try parse.role(of: "June") == "obl founded")
    let motto = try Parse("In 2011 porters launched a campaign, Keep Lamps Lit.")
    #expect(try motto.role(of: "Keep") == "appos campaign")
    let order = try Parse("They had an order: stop the trams in June.")
    #expect(try order.role(of: "stop") != "appos order")
  }

  @Test func `a group whose name orders something acts`() throws {
    let parse = try Parse("Keep Harlow will hold a rally on Saturday.")
    #expect(try parse.role(of: "Keep") == "nsubj hold")
    let claim = try Parse("She denied a claim by Keep Harlow that she had been promised a barn.")
    #expect(try claim.role(of: "Keep") == "nmod claim")
    let order = try Parse("Keep Harlow green.")
    #expect(try order.role(of: "Keep") == "root")
  }

  @Test func `who does something is a noun before his name`() throws {
    let parse = try Parse("In May a house clearer named Ivor Rudd walked into the bank.")
    #expect(try parse.role(of: "clearer") == "nsubj walked")
    #expect(try parse.role(of: "house") == "compound clearer")
    let plain = try Parse("In May a house named Ivor Hall burned down.")
    #expect(try plain.role(of: "house") == "nsubj burned")
  }

  @Test func `who is chief of a staff is no staff`() throws {
    let parse = try Parse("In 1973 he dismissed the chief of staff, General Ivo Marten.")
    #expect(try parse.role(of: "Ivo") == "appos chief")
    let both = try Parse("In 1973 he dismissed the chief of staff and General Ivo Marten.")
    #expect(try both.role(of: "Ivo") != "appos chief")
  }

  @Test func `what a barn was by then stands beside it`() throws {
    let parse = try Parse("They danced in the old barn, by then a hotel, in June 1990.")
    #expect(try parse.role(of: "hotel") == "appos barn")
    #expect(try parse.role(of: "June") == "obl danced")
    let clause = try Parse("They danced in the old barn, and by then a hotel stood there.")
    #expect(try clause.role(of: "hotel") == "nsubj stood")
  }

  @Test func `whom a tree joins to a verb that follows is its subject`() throws {
    let parse = try Parse(
      "The mine flooded twice in 1863, six men were drowned in the second flood, and in May 1865 "
        + "Stubb, already in debt to his brother-in-law, was declared bankrupt.")
    #expect(try parse.role(of: "Stubb") == "nsubj:pass declared")
    let row = try Parse("Stubb and Holm were declared bankrupt in May.")
    #expect(try row.role(of: "Holm") == "conj Stubb")
  }

  @Test func `a name in commas is that of the last before it`() throws {
    let parse = try Parse("Two maids and the porter, Hugo Trist, were hurt on 4 May.")
    #expect(try parse.role(of: "Hugo") == "appos porter")
    let both = try Parse("The abbot and the porter, Hugo Trist and Bo Lind, were hurt.")
    #expect(try both.role(of: "Hugo") != "appos porter")
  }

  @Test func `what somebody is stands before the name that follows without a comma`() throws {
    let parse = try Parse("The officer, Station Commander Ruth Lind, examined the attic.")
    #expect(try parse.role(of: "Commander") == "nmod:desc Ruth")
    let comma = try Parse("The officer, a commander, examined the attic.")
    #expect(try comma.role(of: "commander") == "appos officer")
  }

  @Test func `a described name in a list is somebody else than the one before`() throws {
    let parse = try Parse(
      "Nils Berg set out in May with Pavel Dahl, the geologist Ada Lind and six ponies.")
    #expect(try parse.role(of: "Ada") == "conj Pavel")
    #expect(try parse.role(of: "geologist") == "nmod:desc Ada")
    let alone = try Parse("Pavel Dahl, the geologist, left in May.")
    #expect(try alone.role(of: "geologist") == "appos Pavel")
  }

  @Test func `the last syllable of a given name is no deed`() throws {
    let parse = try Parse("Hwang Dae-won thanked her in 1914.")
    #expect(try parse.role(of: "Hwang") == "nsubj thanked")
    #expect(try parse.role(of: "won") == "flat Hwang")
    #expect(try Parse("Bo Holm won and thanked her.").role(of: "won") == "root")
  }

  @Test(arguments: [
    ("Bank of Denmark clerks fled in May.", "clerks", "nsubj fled"),
    ("Bank of Denmark clerks fled in May.", "Denmark", "nmod Bank"),
    ("The Bank of Denmark fled in May.", "Bank", "nsubj fled"),
  ])
  func `persons behind the name of a body did what is told`(
    text: String, word: String, role: String
  ) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test(arguments: [
    ("Its president and chief auditor, Ida Roe, said it would grow.", "Ida", "appos president"),
    ("Its president and chief auditor, Ida Roe, said it would grow.", "auditor", "appos president"),
    ("The mayor and a magistrate, Ida Roe, spoke.", "magistrate", "conj mayor"),
    ("Ida Roe, mayor and chief magistrate, spoke.", "magistrate", "conj mayor"),
    ("Her ex-partner and Bo's uncle, Otto Roe, drowned himself.", "Otto", "appos ex-partner"),
  ])
  func `two offices may be one person's`(text: String, word: String, role: String) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test(arguments: [
    (
      "Treasurer Helen Penn, Port Minister Simon Oake and Judge Otto Lind all signed the charter.",
      "Simon", "conj Helen"
    ),
    (
      "Treasurer Helen Penn, Port Minister Simon Oake and Judge Otto Lind all signed the charter.",
      "Otto", "conj Helen"
    ),
    ("The sisters, Helen and Ida Penn, signed the charter.", "Helen", "appos sisters"),
  ])
  func `three with their titles are three`(text: String, word: String, role: String) throws {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test(arguments: [
    "Edith, the glazier came on Friday.", "Dear Edith, our glazier came on Friday.",
    "Uncle, the glazier came on Friday.",
  ])
  func `whoever is addressed does not do what is told`(sentence: String) throws {
    #expect(try Parse(sentence).role(of: "glazier") == "nsubj came")
  }

  @Test(arguments: [
    "Edith, the glazier, came on Friday.", "Edith, who knew the glazier, came on Friday.",
    "Edith Berg, the glazier, came on Friday.",
  ])
  func `whoever is described does`(sentence: String) throws {
    #expect(try Parse(sentence).role(of: "Edith") == "nsubj came")
  }

  @Test func `I between the word for a sort and a noun is a number`() throws {
    let parse = try Parse("By May 2018 her phase I titre had fallen to 1:200.")
    #expect(try parse.role(of: "titre") == "nsubj fallen")
    #expect(try parse.role(of: "I") == "nummod phase")
    let speaker = try Parse("At this stage I doubt it.")
    #expect(try speaker.role(of: "I") == "nsubj doubt")
  }

  @Test func `a word right before the subject of a past tense is no verb`() throws {
    let parse = try Parse("A chest film was clear, and repeat endoscopy revealed an ulcer.")
    #expect(try parse.role(of: "repeat") == "amod endoscopy")
    let deed = try Parse("They repeat endoscopy every year.")
    #expect(try deed.role(of: "endoscopy") == "obj repeat")
  }
}

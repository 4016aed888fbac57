import AnnalsTesting
import EventModel
import Testing

@Suite struct `Complete labels` {
  /// A story, a word of its, and the label of the event that the word names.
  static let complete = [
    // A rank, also before a name.
    (
      "Ida Lund became the first Swede to fly it.", "became",
      "Ida Lund became first Swede to fly it"
    ),
    // What counts some of those named before says of whom.
    (
      "Three guards lived on the isle. The last of them moved out in May 1988.", "moved",
      "Last of guards moved out"
    ),
    ("Co-tenants of the mill sued in May 1990.", "sued", "Co-tenants of mill sued"),
    (
      "He was held after the attempted murder of the deputy keeper of the lamp.", "held",
      "He was held after attempted murder"
    ),
    ("In 1990 he was succeeded by Jan Lund.", "succeeded", "He was succeeded by Jan Lund"),
    ("Nine boats were hired. Two were lost in 1902.", "lost", "Two boats lost"),
    ("Two hunters found nine nets. One was torn.", "torn", "One torn"),
    (
      "The shop hired nine clerks in May 1990, three of whom left in July.", "left",
      "Three of clerks left"
    ),
    (
      "A new version of the map came out, bringing it to Norway.", "bringing",
      "New version of map brought it to Norway"
    ),
    ("She said that the day had come.", "come", "Day had come"),
    // Whom the sentence names first
    (
      "The ministry backed the toll. As for the council, it sold the land.", "sold",
      "Council sold land"
    ),
    (
      "Ida Lund said that neither the driver nor the guard was asleep.", "said",
      "Lund said neither driver nor guard was asleep"
    ),
    (
      "Neither the driver nor the guard was asleep.", "asleep",
      "Neither driver nor guard was asleep"
    ),
    // Of whom a number is, where the sentence begins with it; but not of what the sentence before tells.
    (
      "The tram left the rails. Of the forty people aboard, three lost their hats.", "lost",
      "Three people lost hats"
    ),
    // The name beside what somebody is; whom the second verb of a relative clause is done to as well.
    (
      "Ida Lund, a former vet who took office in May 1990, left.", "took", "Ida Lund took office"
    ),
    ("A vet named Ida Lund proposed a cure in May 1990.", "proposed", "Ida Lund proposed cure"),
    ("The roof was beyond mending, the builder said.", "mending", "Roof was beyond mending"),
    ("Her uncle, whom she met in 1979 and sued in 1980, left.", "sued", "She sued uncle"),
    (
      "Bo Lund lived to see the tram cross the bridge.", "lived",
      "Bo Lund lived to see tram cross bridge"
    ),
    // Whose it is, where the subject can be meant and nothing else tells of it; no “has” where a word that counts would go.
    (
      "Some buyers spoke of their experience in May 1990.", "spoke",
      "Buyers spoke of their experience"
    ),
    ("The firm closed its old mill in May 1990.", "closed", "Firm closed old mill"),
    (
      "The ministry has been focusing on reinsurance rules.", "focusing",
      "Ministry focusing on reinsurance rules"
    ),
    // What was done to a thing that somebody had done to it.
    ("The heirs agreed to have the will read in 2004.", "agreed", "Heirs agreed to have will read"),
    ("The heirs agreed to have a drink in 2004.", "agreed", "Heirs agreed to have drink"),
    // A verb with the phrase that it needs, a passive with its preposition.
    ("The mayor was accused of theft in 1990.", "accused", "Mayor accused of theft"),
    ("The loan was agreed to at noon.", "agreed", "Loan agreed to"),
    ("The barn was sold for over nine crowns.", "sold", "Barn sold for over nine crowns"),
    // An object in common, also where an adverb stands before the second verb.
    ("The crew cleaned and slowly filled the tank with oil.", "cleaned", "Crew cleaned tank"),
    ("The crew came and slowly filled the tank with oil.", "came", "Crew came"),
    // How far or how well it went, where that was no farther or better.
    ("The second team got no farther.", "got", "Second team got no farther"),
    ("The new pump worked no better.", "worked", "New pump worked no better"),
    ("The new pump sold no later than May 1990.", "sold", "New pump sold"),
    // What is due at a time.
    ("A third edition is due in 2031.", "due", "Third edition is due"),
    // A deed with what it is of rather than with its adjectives.
    (
      "The news caused a sudden rise of Harbour Trust share prices.", "caused",
      "News caused rise of share prices"
    ),
  ]

  @Test(arguments: complete)
  func `a label tells what was done, to what and of whom`(
    text: String, word: String, label: String
  ) throws {
    #expect(try story(text).event(word).label == label)
  }

  /// Texts whose last sentence takes up a noun of the one before, with the label.
  static let takenUp = [
    (
      "A plan to sell the mill was read in May. That plan was dropped in June.",
      "Plan to sell mill dropped"
    ),
    ("Work on the quay was long discussed. Work started in May.", "Work on quay started"),
    ("Talks with the union began in May. The talks failed in June.", "Talks with union failed"),
    (
      "A plan to sell the mill was read in May. The old plan was dropped in June.",
      "Old plan dropped"
    ),
    (
      "A plan to sell the mill was read. The plan was good. Rain fell. Rain stopped. The plan was dropped.",
      "Plan dropped"
    ),
    ("A plan was read in May. The plan was dropped in June.", "Plan dropped"),
  ]

  @Test func `no wreck demands anything, and both demands say less than the demand`() throws {
    let graph = try story(
      "Holm Works did not go on after the wreck had been raised. On 9 June 2022 it demanded a further year. The council refused both demands. Holm Works sued. Holm Works lost."
    )
    #expect(try graph.event("demanded").label == "Holm Works demanded a further year")
    #expect(!graph.events.contains { $0.label == "Both demands" && $0.salience > 0.3 })
  }

  @Test func `what a talk was opened with may be what was raised`() throws {
    let graph = try story(
      "Anna Lind opened the talk with the dispute and raised it twice. Bo Berg signed the paper in May and burned it in June."
    )
    #expect(try !graph.event("raised").label.contains("talk"))
    #expect(try graph.event("burned").label.contains("paper"))
  }

  @Test(arguments: takenUp)
  func `a noun taken up bare says what it was of`(text: String, label: String) throws {
    let graph = try story(text)
    #expect(graph.events.contains { $0.label == label }, "\(graph.events.map(\.label))")
  }

  /// Texts with an event that says nothing by itself, and one that does.
  static let passing = [
    ("The union claimed to own the quay.", "own", "claimed"),
    ("The firm left the market, as its rival had done before.", "done", "left"),
    (
      "The firm was found to have been in possession of a stolen list of the names of all its rivals.",
      "possession", "found"
    ),
  ]

  @Test(arguments: passing)
  func `what tells nothing that another label does not is told in passing`(
    text: String, word: String, other: String
  ) throws {
    let graph = try story("The port was opened in May 1990. " + text)
    for event in graph.events where event.mentions.contains(where: { $0.text == word }) {
      #expect(event.salience < Event.tellingSalience, "\(event.label)")
    }
    #expect(try graph.event(other).salience >= Event.tellingSalience)
  }

  @Test
  func
    `what we did in a text of our own tells as much as what others did, what they quote of us does not`()
    throws
  {
    let graph = try story(
      "We opened a mill in May 2014. Ann Lee opened a shop in May 2014. “We sold a farm in May 2014,” Ann Lee said."
    )
    let ours = try #require(graph.events.first { $0.label.hasSuffix("mill") })
    let theirs = try #require(graph.events.first { $0.label.hasSuffix("shop") })
    #expect(theirs.salience - ours.salience < 0.3)
    #expect(try graph.event("sold").salience < ours.salience)
  }

  @Test(arguments: [
    ("They did not eat or sleep.", "sleep", "They did not sleep"),
    ("The chapel was never opened or used.", "used", "Chapel was never used"),
    ("The chapel was neither heated nor cleaned.", "cleaned", "Chapel was not cleaned"),
    ("The mill did not appeal, nor did it pay the fine.", "pay", "Mill did not pay fine"),
    (
      "Neither the abbot nor the count signed the deed.", "signed",
      "Neither abbot nor count signed deed"
    ),
    ("The chapel was heated or cleaned.", "cleaned", "Chapel cleaned"),
  ])
  func `what is denied with something else is told as not done`(
    text: String, word: String, label: String
  ) throws {
    #expect(try story(text).event(word).label == label)
  }

  @Test func `of two who did it the second may have a name in commas`() throws {
    let label = try story("The abbot and his steward, Odo Marr, resigned.").event("resigned").label
    #expect(label == "Abbot and Odo Marr resigned")
    let met = try story("She met the abbot, and his steward, Odo Marr, resigned.")
    #expect(try met.event("resigned").label == "Odo Marr resigned")
  }

  @Test(arguments: [
    (
      "The board described the scheme as reckless.", "described",
      "Board described scheme as reckless"
    ),
    ("The board described the scheme in May.", "described", "Board described scheme"),
    ("The clerk called the tale \"fiction\".", "called", "Clerk called tale fiction"),
    ("The clerk called the mayor, a baker.", "called", "Clerk called mayor"),
    ("The team lost four times.", "lost", "Team lost four times"),
    ("The team lost four games.", "lost", "Team lost four games"),
    ("They met the first of a series of squalls.", "met", "They met first of series of squalls"),
    ("The boiler burst ninety seconds into the test.", "burst", "Boiler burst"),
    ("The lorry drove into the ditch.", "drove", "Lorry drove into ditch"),
    ("The kiln reached 900 °C.", "reached", "Kiln reached 900 °C"),
    (
      "They had three sons, of whom the eldest, Roger, was born during the great drought.", "born",
      "Roger born during great drought"
    ),
    ("She knew that she was going to be sold.", "going", "She was going to be sold"),
    ("\"I have met the count once,\" Odo Marr said.", "met", "Odo Marr has met count once"),
  ])
  func `a label keeps what the verb says and leaves what is of something else`(
    text: String, word: String, label: String
  ) throws {
    #expect(try story(text).event(word).label == label)
  }

  @Test(arguments: [
    "The volunteers of the upper valley did not reach the foot of the gorge until 15:30 on 4 March 2019.",
    "The old company's headquarters in the port did not reopen until 3 May 2011.",
  ])
  func `what was not so until a time is never told as if it had not been`(text: String) throws {
    let late = try #require(try story(text, created: nil).events.first { $0.time != nil })
    #expect(late.status == .occurred)
    #expect(!late.label.contains("not") || late.label.contains("until"), "\(late.label)")
    #expect(try story("The headquarters did not reopen.").event("reopen").status == .negated)
  }

  @Test
  func `a title that names a document tells of no event, unlike one that names what happened`()
    throws
  {
    let briefing = "Briefing for the board\n\nThe dam broke on 4 March 2019."
    #expect(try story(briefing, created: nil).events.map(\.label) == ["Dam broke"])
    let flood = "The flood of 2019\n\nThe dam broke on 4 March 2019."
    #expect(try story(flood, created: nil).events.contains { $0.label.contains("lood") })
  }

  @Test(arguments: [
    ("The bridge proved less stable than hoped.", "proved", "Bridge proved less stable"),
    ("The bridge proved stable.", "proved", "Bridge proved stable"),
    ("Had the wind not changed, the barn would have burned.", "changed", "Wind changed"),
    ("The wind had not changed.", "changed", "Wind had not changed"),
  ])
  func `a label never says the opposite`(text: String, word: String, label: String) throws {
    #expect(try story(text, created: nil).event(word).label == label)
  }

  @Test func `a number says of whom`() throws {
    let graph = try story("Of the 40 miners 12 died of thirst in 1920.")
    #expect(try graph.event("died").label == "12 miners died of thirst")
  }

  @Test(arguments: [
    ("A few candles were burning in the porch.", "burning", "A few candles burning in porch"),
    ("Few candles were burning in the porch.", "burning", "Few candles burning in porch"),
    ("The nurse hummed to keep the twins awake.", "hummed", "Nurse hummed to keep twins awake"),
    ("The pool will not open before June.", "open", "Pool will not open before June"),
  ])
  func `a label keeps what it would say another thing without`(
    text: String, word: String, label: String
  ) throws {
    #expect(try story(text).event(word).label == label)
  }

  @Test func `what was done late is told as done where the time does not fit`() throws {
    let text = """
      An inspection of the northern harbour was called off in May 2015. It was not rearranged until the following \
      year.
      """
    let late = try story(text).event("rearranged")
    #expect(late.status == .occurred)
    #expect(late.label.contains("not") == late.label.contains("until"), "\(late.label)")
  }

  @Test func `who is named only in a quotation does not speak it`() throws {
    let text =
      "Rusk bought a barge in 1950. \"My uncle would have laughed,\" he told the Weekly Post."
    #expect(try story(text).event("told").label.hasPrefix("He told Weekly Post"))
  }

  @Test(arguments: [
    (
      "A bell rang in the barn, but the porter, Mr Dane, silenced it.", "silenced",
      "Dane silenced bell"
    ),
    (
      "On 3 October 2023 Paris halved the tax; officials are expected to abolish it.", "abolish",
      "Officials expected to abolish tax"
    ),
    (
      "The clerk admitted in May that he had lied. He was sacked in June 2019.", "sacked",
      "Clerk sacked"
    ),
    (
      "The clerk shot the porter. He was sacked in June 2019.", "sacked",
      "He was sacked"
    ),
  ])
  func `a pronoun is the one noun that it and those before it can mean`(
    text: String, word: String, label: String
  ) throws {
    #expect(try story(text).event(word).label.hasPrefix(label))
  }

  @Test func `the number of a thing stays with it`() throws {
    let graph = try story(
      "On 3 May 2019 Anna Hallgren upgraded the harbour signals from version 4 to version 5.")
    #expect(!(try graph.event("upgraded").label.hasSuffix("version")))
    let gate = try story("On 3 May 2019 the train left gate 7 of the western goods terminal.")
    #expect(try gate.event("left").label.hasPrefix("Train left gate 7"))
  }

  @Test func `how late somebody came is not told of what he did before`() throws {
    let graph = try story(
      "The ship passed the cape that June and reached Lund in December 2020, five weeks late.")
    #expect(try graph.event("passed").label == "Ship passed cape")
    let late = try story("The ship arrived late in Lund.")
    #expect(try late.event("arrived").label.contains("late"))
  }

  @Test(arguments: [
    (
      "A group of angry local residents occupied the railway station in May 1990.", "occupied",
      "Angry local residents occupied station"
    ),
    (
      "The group of companies sold its interests in 1990.", "sold",
      "Group of companies sold its interests"
    ),
    (
      "Half of the disputed village houses were bought by foreign investors in 1990.", "bought",
      "Half of village houses bought by investors"
    ),
    (
      "Two of the oldest wooden bridges in the county were repaired by volunteers in 1990.",
      "repaired", "Two of oldest bridges repaired by volunteers"
    ),
  ])
  func `a long subject gives up words before what was done does`(
    text: String, word: String, label: String
  ) throws {
    #expect(try story(text).event(word).label == label)
  }

  @Test(arguments: [
    (
      "All lifts were tested last week; two more were due to fail, and they have been repaired.",
      "repaired", "They have been repaired"
    ),
    ("The lifts were tested in May, and they have been repaired.", "repaired", "Lifts repaired"),
    (
      "The dealers offered 3m, and the banks would swap half of their loans. The court approved it.",
      "approved", "Court approved it"
    ),
  ])
  func `a pronoun that may mean some of others stays one`(
    text: String, word: String, label: String
  ) throws {
    #expect(try story(text).event(word).label == label)
  }
}

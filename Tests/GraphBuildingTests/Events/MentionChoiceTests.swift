import EventModel
import ISO8601
import Testing

/// Which words tell of an event of their own.
@Suite struct `Words that become events` {
  @Test(arguments: [
    ("insistence", "He resigned in 1990 at the insistence of the abbot."),
    ("urging", "The ban was lifted in 1990, reportedly at the urging of the abbot."),
    ("beginning", "The prisoners were released in groups, beginning at noon on 3 May 1990."),
    ("permitting", "A regatta is planned for 3 May 2021, weather permitting."),
    ("hearing", "Dolan sold hearing aids in 1990."),
    ("collapse", "The bank was on the point of collapse when it was sold in 1990."),
    ("seen", "It remains to be seen whether the bank will reopen in 1990."),
    ("referred", "On 3 May 1990 a woman referred to here as Witness B was left alone."),
    ("success", "The hunt began in May 1990 and ended a month later without success."),
    ("charges", "Dolan was held in 1989. The charges were dropped in 1990."),
    ("shift", "The night shift left at 06:10 on 3 May 1990."),
    ("release", "The song is scheduled for release on 3 May 2030."),
    ("swim", "Dolan vowed to build it by May 1990, \"sink or swim\"."),
    ("rain", "Had it not been for the rain, the barn would have burned in 1990."),
  ])
  func `are not those that only say how, when or at whose wish`(word: String, text: String) throws {
    #expect(try story(text, created: nil).events(mentioning: word).isEmpty)
  }

  @Test(arguments: [
    ("success", "The success of the hunt in May 1990 pleased the abbot."),
    ("charges", "The charges were read in 1990."),
    ("shift", "A shift in policy came in May 1990."),
    ("release", "The release of the song was delayed in May 1990."),
    ("request", "The request of the abbot was read in 1990."),
    ("beginning", "A strike beginning on 3 May 1990 closed the yard."),
    ("hearing", "The hearing was held in 1990."),
    ("appeared", "The gazette burned down in 1916. It appeared as a single sheet until May 1917."),
    ("referred", "On 3 May 1990 a woman referred to the clinic died."),
    ("permitting", "The abbot signed a letter permitting the sale on 3 May 1990."),
  ])
  func `are those that tell what was done`(word: String, text: String) throws {
    #expect(try !story(text, created: nil).events(mentioning: word).isEmpty)
  }

  @Test func `are those of how somebody is said not to have seemed`() throws {
    let graph = try story("The porter did not seem alarmed. It did not seem wise.")
    #expect(try graph.event("Porter did not seem alarmed").status == .negated)
    #expect(graph.events(mentioning: "seem").count == 1)
  }

  @Test func `what a beginning dates is the deed`() throws {
    let graph = try story(
      "The prisoners were released in groups, beginning at noon on 3 May 1990.", created: nil)
    #expect(try graph.event("released").time?.edtf.description == "1990-05-03T12:00")
  }

  @Test(arguments: [
    ("The novice was under water for nine minutes in May 1990.", "Novice was under water"),
    ("Dolan was in prison until 1990.", "Dolan was in prison"),
    ("Dolan was on duty between 0600 and 1800 on 3 May 1990.", "Dolan was on duty"),
    ("Dolan has been in a feud with Ann Berg since 1990.", "Dolan has been in feud with Ann Berg"),
    ("The rules of 1990 are still in force.", "Rules are in force"),
    (
      "Appointed head of the school in 1990, Dolan drew up the rules.",
      "Dolan appointed head of school"
    ),
    ("In May 1990 they were back with a crane.", "They were back with crane"),
    (
      "Dolan broke a leg in May 1990. Dolan was back at work within a month.",
      "Dolan was back at work"
    ),
  ])
  func `are those of how or where somebody was for a time`(text: String, label: String) throws {
    #expect(try story(text, created: nil).events.contains { $0.label == label })
  }

  @Test(arguments: [
    "The novice was under water in May 1990.", "It was in May 1990 for the first time.",
    "Dolan has been in a hut with Ann Berg since 1990.",
  ])
  func `are not those of where somebody was at a time`(text: String) throws {
    #expect(try story(text, created: nil).events.isEmpty)
  }

  @Test func `are stages of a life behind which something was done`() throws {
    let graph = try story("After an education at Bern, Dolan became a priest in 1901.")
    #expect(graph.events.contains { $0.label == "Education at Bern" })
    let plain = try story("Dolan praised the education at Bern in 1901.")
    #expect(!plain.events.contains { $0.label == "Education at Bern" })
  }

  @Test func `are no names by which something goes`() throws {
    let graph = try story("In May 1901 the dam burst. This was called the Great Flood by many.")
    #expect(graph.events.map(\.label) == ["Dam burst"])
    let mistake = try story("In May 1901 the dam burst. This was called a mistake by many.")
    #expect(mistake.events.count > 1)
  }

  @Test func `are no words of titles`() throws {
    let graph = try story("Dolan saw the opera Return of the Miller.")
    #expect(!graph.events.contains { $0.label.hasPrefix("Return") })
    let plain = try story("Dolan saw the return of the miller.")
    #expect(plain.events.contains { $0.label.hasPrefix("Return") })
  }

  @Test func `are what somebody would own and not what he owns`() throws {
    let graph = try story("Ann Berg said that Dolan would own half of the mill.")
    #expect(try graph.event("own").status == .planned)
    #expect(try story("Dolan owns half of the mill.").events.isEmpty)
    #expect(
      try story("The port has not had a strike since 1990.").event("had").status == .negated)
  }

  @Test func `go on though a heading tells them as done`() throws {
    let graph = try story("Thieves storm mint\n\nThe mint is being stormed by thieves.")
    #expect(try graph.event("stormed").status == .ongoing)
    let over = try story("Thieves storm mint\n\nThe mint was stormed by thieves.")
    #expect(try over.event("stormed").status == .occurred)
  }

  @Test(arguments: ["Dolan joined the choir aged nine.", "It is hard to say who Dolan is."])
  func `are no ages and nothing that is hard to say`(text: String) throws {
    let labels = try story(text).events.map(\.label)
    #expect(labels.allSatisfy { $0.hasPrefix("Dolan joined choir") })
  }

  @Test func `are done where a short form of has stands before a participle`() throws {
    #expect(try story("Dolan left. He's sold the mill.").event("sold").status == .occurred)
    #expect(try story("Dolan left. He's selling the mill.").event("selling").status == .ongoing)
  }
}

import Testing

@Suite struct `A story goes on` {
  @Test(arguments: [
    // What had been done before the next thing
    Example(
      "The bell had been taken down on 3 May. The founder sent another.",
      "taken before sent by narrative.perfect"),
    // On and on from what was told before it was announced
    Example(
      "On 3 May 1990 the mayor left. The end came quickly. The mill burned.",
      "left before burned by narrative.sequence"),
    Example(
      "On 3 May 1990 the mayor left. The ship came to Lund. The mill burned.",
      "came before burned by narrative.sequence"),
    Example(
      "On 3 May 1990 the mayor left. He rang the clerk twice. The mill burned.",
      "rang before burned by narrative.sequence"),
    // By a time that it had not reached
    Example(
      "On 3 May 1990 the bell cracked. By the end of June the founder had sent another.",
      "cracked before sent by narrative.beside"),
    // In a relative clause behind the main one
    Example(
      "Karl Berg rang the depot, which called the police.", "rang before called by narrative.beside"
    ),
    // With what it came, behind it
    Example(
      "On 3 May 1990 the mayor spoke. The bell cracked when the clerk struck it.",
      "spoke before struck by narrative.beside"),
    // Words that do something, long before the writing
    Example(
      "On 3 May 1990 the mayor left. The council announced that it would vote. It met in June.",
      "announced before met by narrative.beside"),
    // Something new that happened, told by a noun
    Example(
      "On 3 May the mayor left. A second election gave Ruth Berg the seat.",
      "left before election by narrative.beside"),
    // What came when somebody was so old
    Example(
      "Ruth Berg was twenty when she met the mayor. They married the next year.",
      "met before married by narrative.sequence"),
    // After a second step back, the story is there
    Example(
      "The mayor died in 1990. He entered the council in 1935, left it in 1940 and bought a mill.",
      "left before bought by narrative.conjunct"),
    // In a row below the main clause
    Example(
      "A guard caught the man who stole the bell and sold it.",
      "stole before sold by narrative.conjunct"),
    // Done by somebody else at the wish of who is told of
    Example(
      "On 3 May 1990 the mayor left. He had the bell taken down.",
      "left before taken by narrative.sequence"),
    // By a time without a date, in a clause set beside
    Example(
      "The painters walked out in May 1990; by the end of June the whole yard had followed.",
      "walked before followed by narrative.beside"),
    Example(
      "On 3 May 1990 the bell cracked. By breakfast the founder had sent another.",
      "cracked before sent by narrative.beside"),
    // What somebody came to know
    Example(
      "The mayor heard a shot in the yard. The clerk locked the door.",
      "heard before locked by narrative.beside"),
    // With what the first event of a paragraph came
    Example(
      "When the mayor fell ill in May 1990, the clerk opened his letters. The council met in June.",
      "fell before met by narrative.beside"),
    Example(
      "The row began in May 1990, when a paper reported the sale. The mayor left.",
      "reported before left by narrative.beside"),
    // Words and deeds in a row
    Example(
      "On 3 May 1990 the mayor declared an emergency and left the hall.",
      "declared before left by narrative.conjunct"),
    // In relative clauses of nouns within phrases, and of what somebody was told
    Example(
      "The mayor made an offer of five crowns, which was refused.",
      "made before refused by narrative.beside"),
    Example(
      "She rang her brother, who told her to wait.", "rang before told by narrative.beside"),
  ])
  func `by what is told`(_ example: Example) throws {
    #expect(try links(in: example.text).contains(example.link))
  }

  @Test(arguments: [
    // With what it came
    ("The bell cracked when the clerk struck it.", "cracked before struck"),
    // Where somebody comes from
    ("The mayor had resigned. He was born in Oslo.", "resigned before born"),
    (
      "On 3 May 1990 the bell cracked. By then the founder had sent another.", "cracked before sent"
    ),
    // Counted over years
    ("In 1960 she moved inland. By 1970 she had sold twelve boats.", "moved before sold"),
    // Counted little by little since before
    (
      "On 3 May 1990 the fever came. By the end of June it had killed 900 people.",
      "came before killed"
    ),
    ("On 3 May 1990 the fever came. By June 900 people had died.", "came before died"),
    // What only describes
    ("Karl Berg rang his sister, who led the depot.", "rang before led"),
    ("Karl Berg rang the depot which called the police.", "rang before called by narrative"),
    // News, and what witnesses say of it later
    (
      "On 3 May 1990 the mayor left. A driver said that he saw it. Trains ran in June.",
      "said before ran"
    ),
    // The one known already
    ("On 3 May the mayor left. The election gave Ruth Berg the seat.", "left before election"),
    // All along
    ("A guard caught the man who lived in Oslo and worked there.", "lived before worked"),
    // Others
    ("A guard caught the man who stole the bell when the clerk slept.", "stole before slept"),
    (
      "The jury heard from the clerk. In May 1990 the mayor locked the door.",
      "heard before locked"
    ),
    // What only says what is to be told
    ("On 3 May 1990 the mayor left. The end came quickly. The mill burned.", "came before burned"),
    // Again and again
    (
      "On 3 May 1990 the mayor left. He often rang the clerk. The mill burned.",
      "rang before burned"
    ),
    // What witnesses say of it later
    (
      "In May 1990 the mayor left. A clerk denied in court that he knew. The mill closed in June.",
      "denied before closed"
    ),
  ])
  func `but not by what looks back or describes`(_ text: String, _ link: String) throws {
    #expect(try !links(in: text).contains { $0.hasPrefix(link) })
  }
}

@Suite struct `Behind what somebody told a court` {
  @Test(arguments: [
    (
      "The bridge fell on 3 March 2019. The carter told the jury yesterday that he had left. The mule stopped.",
      "fell before stopped"
    ),
    (
      "The bridge fell on 3 March 2019. The carter gave evidence on Monday. The mule stopped.",
      "gave before stopped"
    ),
  ])
  func `nothing is after the telling, nor after what was told before`(
    _ text: String, _ link: String
  ) throws {
    #expect(try !links(in: text).contains { $0.hasPrefix(link) })
  }

  @Test(arguments: [
    Example(
      "The carter told the jury yesterday that he had left. The mule stopped. The boy fell.",
      "stopped before fell by narrative.sequence"),
    Example(
      "In June 1912 the carter gave evidence. The firm failed.",
      "gave before failed by narrative.sequence"),
    Example(
      "On Monday the carter gave ground. The mule stopped.",
      "gave before stopped by narrative.sequence"),
  ])
  func `but what was told goes on, and so does a history`(_ example: Example) throws {
    #expect(try links(in: example.text).contains(example.link))
  }
}

@Suite struct `After a step back` {
  @Test(arguments: [
    Example(
      "The poet died on 4 June 2019. She was born in 1938. She learned Greek. In 1966 she moved.",
      "born before learned by narrative.sequence"),
    Example(
      "The poet died on 4 June 2019. She was born in 1938. She learned Greek. In 1966 she moved.",
      "learned before moved by narrative.sequence"),
    Example(
      "Holm was freed on 8 June 2019. The raid took place on 2 June. A boy smashed a window.",
      "took before smashed by narrative.sequence"),
    Example(
      "The quarry shut in 2011. It was opened in 1954. It hired forty men.",
      "opened before hired by narrative.sequence"),
    // Words with which it steps back
    Example(
      "The dam burst in 2012. In 2004 a diver reported leaks. His letter went astray.",
      "reported before went by narrative.sequence"),
    // Back at the later time by its own date, or by “had”
    Example(
      "On 9 June 2011 the quarry shut. It was opened in 1954. On 12 June 2011 the men sued.",
      "shut before sued by narrative.sequence"),
    Example(
      "On 9 June 2011 the quarry shut. It had been opened in 1954. The men sued.",
      "shut before sued by narrative.sequence"),
  ])
  func `a story stays there until the text comes back`(_ example: Example) throws {
    #expect(try links(in: example.text).contains(example.link))
  }

  @Test(arguments: [
    ("The poet died on 4 June 2019. She was born in 1938. She learned Greek.", "died before"),
    (
      "Holm was freed on 8 June 2019. The raid took place on 2 June. A boy smashed a window.",
      "freed before"
    ),
    (
      "The dam burst in 2012. In 2004 a diver reported leaks. His letter went astray.",
      "burst before"
    ),
    ("The poet died on 4 June 2019. Born in Bern in 1938, she learned Greek.", "died before"),
    ("The quarry shut in 2011. It was opened in 1954. It hired forty men.", "shut before"),
  ])
  func `nothing undated is after the later time`(_ text: String, _ link: String) throws {
    #expect(try !links(in: text).contains { $0.hasPrefix(link) })
  }
}

@Suite struct `Behind the end of a paragraph` {
  @Test(arguments: [
    // A later date at its head, by years too
    Example(
      "In 1960 she moved inland. She opened a shop.\n\nIn 1965 she married Karl Berg.",
      "opened before married by narrative.sequence"),
    // Somebody named there, the thing just spoken of
    Example(
      "On 3 May Karl Berg left the mill. The workers met.\n\nBerg returned with the keys.",
      "met before returned by narrative.sequence"),
    Example(
      "On 3 May Karl Berg tabled the bill. The council met.\n\nThe bill passed.",
      "met before passed by narrative.sequence"),
    // A later day behind the verb
    Example(
      "On 3 May Karl Berg left the mill. The workers met.\n\nTalks opened on 9 May.",
      "met before opened by narrative.sequence"),
    // A paragraph that soon comes to a later day
    Example(
      "On 3 May Karl Berg left the mill. The workers met.\n\nA storm passed, and on 9 May the talks opened.",
      "met before passed by narrative.sequence"),
  ])
  func `a story goes on with a later date or with whom it told of`(_ example: Example) throws {
    #expect(try links(in: example.text).contains(example.link))
  }

  @Test(arguments: [
    "In 1960 she moved inland. She opened a shop.\n\nIn 1950 her father sold the mill.",
    "On 3 May Karl Berg left the mill. The workers met.\n\nA storm passed.",
    "On 3 May Karl Berg left the mill. The workers met.\n\nA storm passed, and on 2 May the talks opened.",
    "On 9 May Karl Berg left the mill. The workers met.\n\nTalks opened on 9 May.",
  ])
  func `it does not with what is earlier or of somebody else`(_ text: String) throws {
    #expect(
      try !links(in: text).contains {
        $0.hasPrefix("opened before") || $0.hasPrefix("met before")
      })
  }
}

@Suite struct `Parts of one day` {
  @Test func `come in their order, and between hours`() throws {
    let found = try links(
      in: "On the morning of 3 May 2010 the bell cracked. The council met at 14:00 on 3 May 2010. "
        + "The mayor resigned that evening.")
    #expect(found.contains("cracked before met by time.day-part"))
    #expect(found.contains("met before resigned by time.day-part"))
  }

  @Test(arguments: [
    "On the morning of 3 May 2010 the bell cracked. The mayor resigned on the evening of 4 May 2010.",
    "On the night of 3 May 2010 the bell cracked. The mayor resigned on the morning of 3 May 2010.",
    "At 10:00 on 3 May 2010 the bell cracked. The mayor resigned on the morning of 3 May 2010.",
  ])
  func `not on other days, in nights, or within one another`(_ text: String) throws {
    #expect(try !links(in: text).contains { $0.hasSuffix("by time.day-part") })
  }
}

@Suite struct `What is judged` {
  @Test(arguments: [
    Example("The nuns condemned the raid on the mill.", "raid before condemned by judgement"),
    Example("The clerk apologised for the delay.", "delay before apologised by judgement"),
  ])
  func `came before`(_ example: Example) throws {
    #expect(try links(in: example.text).contains(example.link))
  }

  @Test(arguments: [
    "The nuns condemned the war.", "The nuns condemned the planned demolition of the mill.",
    "The nuns discussed the raid on the mill.",
  ])
  func `is neither what goes on nor what is planned`(_ text: String) throws {
    #expect(try !links(in: text).contains { $0.hasSuffix("by judgement") })
  }
}

@Suite struct `What describes somebody or something` {
  @Test(arguments: [
    Example("Holm, whose men beat the nuns, moved north.", "beat before moved by description"),
    Example("The clerk who opened the letter fainted.", "opened before fainted by description"),
    Example("The cook found a letter written by the mayor.", "written before found by description"),
  ])
  func `came before what is told of them`(_ example: Example) throws {
    #expect(try links(in: example.text).contains(example.link))
  }

  @Test(arguments: [
    "Holm, who later sold the mill, climbed the hill.",
    "The cook wrote a book that made her famous.",
    "The nuns held a rally attended by the mayor.", "Holm, who ran the mill, climbed the hill.",
  ])
  func `does not where it looks ahead or went on`(_ text: String) throws {
    #expect(try !links(in: text).contains { $0.hasSuffix("by description") })
  }
}

import AnnalsTesting
import EventModel
import Testing

/// Who or what did it where something that did not stands nearer.
@Suite struct `Doers behind what stands nearer` {
  @Test(arguments: [
    // A clause of its own behind a place
    (
      "On 4 May 2012 the roof fell in Malmo and Ines Roth, a baker, pulled out two boys.",
      "pulled", "Ines Roth pulled out two boys"
    ),
    (
      "On 4 May 2012 the roof fell in Malmo and Ines Roth, a baker, pulled out two boys.",
      "fell", "Roof fell in Malmo"
    ),
    (
      "In 2014 Orme sang at Tarn Hall and Ines Roth, who was 40, joined him.", "joined",
      "Ines Roth joined him"
    ),
    (
      "She invited Hugh Orme and Ines Roth, a baker, and left in 1950.", "invited",
      "She invited Hugh Orme and Ines Roth"
    ),
    // A deed behind a clause of the how manieth time
    (
      "On 3 May 2010 Orme rang Vale, the first time the two had talked in years, and asked for help.",
      "asked", "Orme asked for help"
    ),
    // What was agreed on or made, not who agreed
    ("In 1931 the board backed a tram, to be finished in 1938.", "finished", "Tram to be finished"),
    (
      "In 1931 the town signed a contract for two trams, to be built in 1938.", "built",
      "Two trams to be built"
    ),
    (
      "The town drew up a plan for a pier in 2010, expected to be finished in 2014.", "finished",
      "Pier to be finished"
    ),
    (
      "In 1914 Hugh Vale joined the navy, to be killed in 1916.", "killed", "Hugh Vale to be killed"
    ),
    // What had a fault, and the fault
    ("A fault in the boiler, which burst in 2013, was found in 2014.", "burst", "Boiler burst"),
    (
      "A fault in the boiler, which delayed the trip in 2013, was found in 2014.", "delayed",
      "Fault in boiler delayed trip"
    ),
    // A child with the name of somebody before
    (
      "Bruno Karl Orme sold the mill in 1888. Ines Roth had two sons, the elder of whom, Bruno, was born in 1904.",
      "born", "Bruno born"
    ),
    (
      "Bruno Karl Orme sold the mill in 1888. Bruno was born in 1840.", "born",
      "Bruno Karl Orme born"
    ),
    (
      "Ines Orme was last seen on 3 May 2016. Bruno Orme's daughter Ines was found on 4 May.",
      "found", "Ines Orme found"
    ),
    // What a court imposes on whom it found to have done something
    (
      "In 2011 the court ruled that Vardex had copied the lock and ordered it to pay a fine.",
      "ordered", "Court ordered Vardex to pay fine"
    ),
    (
      "In 2011 the court ruled that Vardex had copied the lock and sold a million.", "sold",
      "Vardex sold a million"
    ),
    (
      "Orvex sued in 1976, claiming that Vardex had infringed its patents. In 1990 it was awarded $9 million.",
      "awarded", "It was awarded $9 million"
    ),
    // Towns
    (
      "The staff doubted that Ostrov could be held. He resigned in June 1916.", "resigned",
      "He resigned"
    ),
    ("The siege of Ostrov ended in May 1915. He fled in June.", "fled", "He fled"),
    ("Ostrov joined the guild in 1915. He fled in June.", "fled", "Ostrov fled"),
    // Whom she met
    (
      "In 1910 Hugh Vale sold the yard. In 1912 Ines Roth met Bruno Orme. She let him use her shed, and they wed in 1914.",
      "wed", "Ines Roth and Bruno Orme wed"
    ),
    (
      "In 1912 Hugh Vale met Bruno Orme in Malmo. He hired him in 1921.", "hired",
      "Hugh Vale hired Bruno Orme"
    ),
    // Where it was, and with whom a claim was filed
    ("Arvan drew at Lake Park on 1 May 2016. They rose the next day.", "rose", "They rose"),
    (
      "In 2011 the widows filed a claim with the WHO. In 2013 it was dismissed.", "dismissed",
      "It was dismissed"
    ),
    // What is taken up by “to do”
    (
      "In 2013 the town asked Ines Roth to sell the mill, which she agreed to do in 2014.",
      "agreed", "Ines Roth agreed to sell mill"
    ),
  ])
  func `no name that only stands nearer takes a deed`(
    text: String, word: String, label: String
  ) throws {
    #expect(try story(text).event(word).label == label)
  }

  @Test func `what was refused by which and to do did not happen`() throws {
    let graph = try story(
      "In 2013 the press asked the mayor to print the notes, which she refused to do.")
    #expect(try graph.event("print").status == .negated)
    #expect(!graph.events.contains { $0.label.contains("do") })
  }

  @Test func `a hope of now has no day by which it was`() throws {
    let graph = try story("The firm hopes to open by 2032.", created: "2024-05-01")
    #expect(try graph.event("hopes").time == nil)
    #expect(try graph.event("open").time != nil)
  }
}

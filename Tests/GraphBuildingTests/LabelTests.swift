import AnnalsTesting
import EventModel
import Testing

@Suite struct `Labels` {
  static let texts = [
    """
    Anna Berg sold the boat in 1990. She opened a shop in Bergen. Peter Holm's arrest shocked the town.
    His trial began on 3 May 1991. The judge who heard the long and very expensive case of the missing golden \
    statue of Saint Olaf, which belonged to the cathedral, fined him.
    """,
    "The ship sank. The ship sank. The ship sank in 1990. The ship sank in Bergen.",
    "There was a fire. There was another fire. A third fire burned down the old mill near the river.",
  ]

  @Test(arguments: texts)
  func `a label is short, starts with a capital and is the only one of its kind`(
    text: String
  ) throws {
    let labels = try story(text).events.map(\.label)
    #expect(Set(labels).count == labels.count)
    for label in labels {
      #expect(label.count <= 45, "\(label)")
      #expect(!label.isEmpty && label.first?.isLowercase == false, "\(label)")
    }
  }

  @Test(arguments: texts)
  func `a label ends neither in an apostrophe nor in white space`(text: String) throws {
    for label in try story(text).events.map(\.label) {
      for ending in ["'s", "’s", "'", "’", " ", ","] {
        #expect(!label.hasSuffix(ending), "\(label)")
      }
    }
  }

  @Test func `a name stands for the pronoun`() throws {
    let graph = try story("Anna Berg sold the boat. She opened a shop in Bergen.")
    let label = try graph.event("opened").label
    #expect(label.hasPrefix("Anna Berg opened") || label.hasPrefix("Berg opened"))
  }

  @Test func `a thing is taken up by it, a person is not`() throws {
    let graph = try story(
      "The hearing was adjourned when the judge fell ill. It resumed in May 1990.")
    #expect(!(try graph.event("resumed").label.hasPrefix("Judge")))
  }

  @Test func `it is not what acted on it before`() throws {
    let graph = try story("The war prevented it. It appeared in 1922.")
    #expect(try !graph.event("appeared").label.hasPrefix("War"))
  }

  @Test func `who said it stands first, wherever the text names him`() throws {
    let graph = try story("“It is over,” said the lawyer.")
    #expect(try graph.event("said").label.hasPrefix("Lawyer said"))
  }

  @Test func `adverbs that point at the sentence before are left out`() throws {
    let graph = try story("The first plan failed. The second plan was dropped as well.")
    #expect(try graph.event("dropped").label == "Second plan dropped")
    #expect(try story("The ship came back.").event("came").label == "Ship came back")
  }

  @Test func `a length that somebody named is kept`() throws {
    #expect(
      try story("The office mentioned 30 minutes.").event("mentioned").label
        == "Office mentioned 30 minutes")
  }

  @Test func `what was to be stopped is named`() throws {
    #expect(
      try story("Anna Berg urged Norway to stop selling arms.").event("urged").label
        == "Anna Berg urged Norway to stop selling arms")
  }

  @Test func `two of one surname keep their given names`() throws {
    let graph = try story(
      "Anna Berg sold the boat. Karl Berg bought a house. Karl Berg died in 1990.")
    #expect(try graph.event("died").label.hasPrefix("Karl Berg died"))
  }

  @Test func `a long object gives up its adjectives before it is left out`() throws {
    let label = try story(
      "The regional court sentenced the former and very old harbour master of Bergen to prison in 1990."
    ).event("sentenced").label
    #expect(label.contains("harbour master"))
    #expect(!label.hasSuffix("of Bergen") || label.contains("master of Bergen"))
  }

  @Test func `a description keeps its own words`() throws {
    let graph = try story(
      "The High Court heard the claim. The company lost the appeal in May 1990.")
    #expect(try graph.event("lost").label.hasPrefix("Company lost"))
  }

  @Test func `a trial that began is named, not it`() throws {
    let graph = try story("Her trial was postponed twice. It finally began on 12 January 2015.")
    #expect(try graph.event("began").label.lowercased().contains("trial began"))
  }

  @Test func `a plea keeps its denial`() throws {
    let graph = try story("Anna Berg was charged in May 1990 and pleaded not guilty.")
    #expect(try graph.event("pleaded").label.contains("not guilty"))
  }

  @Test func `a number of things is named with the things`() throws {
    let graph = try story("Half of the ships sank in 1990.")
    #expect(try graph.event("sank").label == "Half of ships sank")
  }

  @Test func `a peer is named with his place`() throws {
    let graph = try story("The bridge was opened by the Duke of Kent on 3 July 1975.")
    #expect(try graph.event("opened").label.contains("Duke of Kent"))
  }

  @Test func `a verb of lasting says how long`() throws {
    let graph = try story("The strike began in May 1990. It lasted nine weeks.")
    #expect(try graph.event("lasted").label == "Strike lasted nine weeks")
  }

  @Test func `an aim without its planner has no pronoun`() throws {
    let graph = try story("We had intended to sell the boat.")
    #expect(!(try graph.event("sell").label.hasPrefix("We")))
  }

  @Test func `a negation is part of the label`() throws {
    #expect(try story("The ship did not leave.").event("leave").label.contains("not"))
  }

  @Test func `a participle without a subject is not given a relative pronoun`() throws {
    for event in try story("The house that Peter Holm built in 1890 burned in 1950.").events {
      #expect(!event.label.lowercased().hasPrefix("that "), "\(event.label)")
      #expect(!event.label.lowercased().hasPrefix("which "), "\(event.label)")
    }
  }
}

@Suite struct `Salience` {
  @Test func `a dated deed of somebody named tells more than a state`() throws {
    let graph = try story("Anna Berg was tired. Anna Berg sold the boat on 3 May 2019.")
    let sold = try graph.event("sold").salience
    for other in graph.events where !other.mentions.contains(where: { $0.text == "sold" }) {
      #expect(other.salience < sold, "\(other.label)")
    }
  }

  @Test func `a dated event tells more than the saying of it`() throws {
    let graph = try story("The minister said that the bridge had collapsed on 3 May 2019.")
    #expect(try graph.event("collapsed").salience > graph.event("said").salience)
  }

  @Test func `salience lies between nought and one`() throws {
    for text in Labels.texts {
      #expect(try story(text).events.allSatisfy { $0.salience > 0 && $0.salience < 1 })
    }
  }
}

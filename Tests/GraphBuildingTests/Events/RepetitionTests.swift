import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `What a verb tells of several times` {
  /// A story, and the labels and dates that it tells.
  static let told = [
    (
      "Hanna Moe was arrested in 1912 and again in 1914.",
      ["Hanna Moe arrested 1912", "Hanna Moe arrested again 1914"]
    ),
    (
      "Hanna Moe was questioned on 3 May 2019, for two hours, and again on 6 June.",
      ["Hanna Moe questioned 2019-05-03", "Hanna Moe questioned again 2019-06-06"]
    ),
    (
      "The lake froze on 3 April 1990 and, again, two days later.",
      ["Lake froze 1990-04-03", "Lake froze again 1990-04-05"]
    ),
    (
      "In 1912 and again in 1927 the pier was closed.",
      ["Pier closed again 1927", "Pier closed 1912"]
    ),
    (
      "The pier burned in 1910, 1955 and 1982.",
      ["Pier burned 1910", "Pier burned, 1955 1955", "Pier burned, 1982 1982"]
    ),
    (
      "The pier burned in 1910, 1911 and 1912.",
      ["Pier burned 1910", "Pier burned, 1911 1911", "Pier burned, 1912 1912"]
    ),
    (
      "The pier was shut in May, June and August 1910.",
      ["Pier shut 1910-05", "Pier shut, June 1910-06", "Pier shut, August 1910 1910-08"]
    ),
    (
      "He served as mayor from 1950 to 1954 and again from 1960 to 1966.",
      ["He served as mayor 1950/1954", "He served as mayor again 1960/1966"]
    ),
    (
      "The tram was extended to Kost in 1850 and to Varna in 1853.",
      ["Tram extended to Kost 1850", "Tram extended to Varna 1853"]
    ),
    (
      "The ford opened to carts on 6 May 1962 and to lorries the following month.",
      ["Ford opened to carts 1962-05-06", "Ford opened to lorries 1962-06"]
    ),
    (
      "The ford was drained and opened to carts on 6 May 1962 and to vans a week later.",
      [
        "Ford drained ../1962-05-06", "Ford opened to carts 1962-05-06",
        "Ford opened to vans 1962-05-13~",
      ]
    ),
    (
      "The pump stopped at 04:11 and 04:19 on 3 May 2020.",
      ["Pump stopped 2020-05-03T04:11", "Pump stopped, 04:19 2020-05-03T04:19"]
    ),
    // What may be one event, or one stretch of time, is not parted.
    ("They met in May and June 1951.", ["They met 1951-05/1951-06"]),
    ("He worked in Kost in 1950 and 1951.", ["He worked in Kost 1950/1951"]),
    ("He worked in Kost in 1950, 1951 and 1952.", ["He worked in Kost 1950/1952"]),
    ("The camp lasted from May to June 1990.", ["Camp lasted 1990-05/1990-06"]),
  ]

  @Test(arguments: told)
  func `each time is an event of its own where no one event can be of both`(
    text: String, events: [String]
  ) throws {
    let found = try story(text).events.filter { $0.time != nil }.map {
      "\($0.label) \($0.time?.edtf.description ?? "")"
    }
    #expect(found == events)
  }

  @Test func `what was tried several times is one thing`() throws {
    let graph = try story("Otto Berg tried to sell it in 1912, 1920 and 1931.")
    #expect(graph.events(mentioning: "sell").count == 1)
    #expect(graph.events.filter { $0.label.hasPrefix("Otto Berg tried") }.count == 3)
  }

  @Test func `whether it was so is told of all times, and who it was`() throws {
    let graph = try story("Otto Berg was not fined in 1912, 1920 or 1931 and again in 1940.")
    #expect(graph.events.allSatisfy { $0.status == .negated })
    let fined = try story("Otto Berg was fined in 1912 and again in 1914.").events
    #expect(fined.count == 2 && fined.allSatisfy { $0.participants == fined.first?.participants })
    #expect(fined.first?.participants.isEmpty == false)
  }

  @Test func `each attempt is told once, and what was attempted is not told of each`() throws {
    let graph = try story("Otto Berg tried to win the cup in 1891, 1893 and 1896.")
    #expect(graph.events.filter { $0.status == .occurred }.count == 3)
    #expect(graph.events.filter { $0.status == .possible }.count == 1)
    let won = try story("Otto Berg managed to win the cup in 1891, 1893 and 1896.")
    #expect(won.events.count == 3)
    let plain = try story("Otto Berg won the cup in 1891, 1893 and 1896.")
    #expect(plain.events.count == 3)
  }
}

@Suite struct `Dates behind the date of the text` {
  @Test func `what a verb of its own tells of a full date is believed`() throws {
    let graph = try story("The ship sank on 3 May 2022 and was raised in June 2022.")
    #expect(try graph.event("sank").time?.edtf.description == "2022-05-03")
    #expect(try graph.event("raised").time?.edtf.description == "2022-06")
  }

  @Test(arguments: [
    ("The king invited him to Kost in May 2022.", "invited"),
    ("The firm signed a contract in May 2022.", "signed"),
    ("The board scheduled a vote on 3 May 2022.", "scheduled"),
  ])
  func `what was to be then is not what was done`(text: String, word: String) throws {
    #expect(try story(text).event(word).time?.rule == "tense.before-text")
  }

  @Test func `what commas put in behind again does not join two terms`() throws {
    let graph = try story(
      "Moe led the choir from 1979 to 1982 and again, at the wish of a bishop, from 1990 to 1991.")
    #expect(
      Set(graph.events.compactMap { $0.time?.edtf.description }) == ["1979/1982", "1990/1991"])
  }
}

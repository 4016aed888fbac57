import AnnalsTesting
import EventModel
import ISO8601
import Testing

@Suite struct `Clauses without their verb` {
  /// A story, and the labels and dates that it tells.
  static let told = [
    (
      "Jonas died in 1950, Hanna in 1967 and Edith in 2001.",
      ["Jonas died 1950", "Hanna died 1967", "Edith died 2001"]
    ),
    (
      "Jonas bought a house in 2014 and a boat the following summer.",
      ["Jonas bought house 2014", "Jonas bought boat 2015-22"]
    ),
    (
      "She won the cup in 1950 and the league in 1960.",
      ["She won cup 1950", "She won league 1960"]
    ),
    (
      "The first lock was opened in 1850, the second in 1902.",
      ["First lock opened 1850", "Second lock opened 1902"]
    ),
    (
      "Miners struck on 3 May 2010, carters on 5 May and porters two days later.",
      ["Miners struck 2010-05-03", "Carters struck 2010-05-05", "Porters struck 2010-05-07"]
    ),
    (
      "The army took Kost in May 1920 and Varna in June.",
      ["Army took Kost 1920-05", "Army took Varna 1920-06"]
    ),
    (
      "Otto Berg won the race in 2001, Lina Moe in 2004.",
      ["Otto Berg won race 2001", "Lina Moe won race 2004"]
    ),
    (
      "He printed his first map in 1920 and his second in 1925.",
      ["He printed first map 1920", "He printed second map 1925"]
    ),
    (
      "A first vote took place in May 1974, a second in June.",
      ["First vote 1974-05", "Second vote took place 1974-06"]
    ),
    (
      "She lent the boat to Kost in 1850 and to Varna in 1853.",
      ["She lent boat to Kost 1850", "She lent boat to Varna 1853"]
    ),
    ("He won it in 1950 and his wife in 1960.", ["He won it 1950", "Wife won it 1960"]),
    (
      "The lock will be closed in June 2030 and the weir in July.",
      ["Lock will be closed 2030-06 planned", "Weir will be closed 2030-07 planned"]
    ),
    (
      "Berg was not fined in 2001, nor Moe in 2003.",
      ["Berg was not fined 2001 negated", "Moe was not fined 2003 negated"]
    ),
    // Who or what it was of subject and object is not clear, so that it is left out.
    ("Norland joined Estmark in 1949, Sudland in 1982.", ["Norland joined Estmark 1949"]),
    ("The pact was signed in Kost in 1957 and Varna in 1960.", ["Pact signed in Kost 1957"]),
    // A description, a clause with a verb of its own, and a second time are no such clause.
    ("Berg moved to Kost in 1970, a town of weavers.", ["Berg moved to Kost 1970"]),
    (
      "The king died in 1901 and the queen in 1902 went abroad.",
      ["King died 1901", "Queen went abroad 1902"]
    ),
  ]

  @Test(arguments: told)
  func `the noun and the time tell what the verb before tells`(
    text: String, events: [String]
  ) throws {
    let found = try story(text).events.filter { $0.time != nil }.map {
      ([$0.label, $0.time?.edtf.description ?? ""]
        + ($0.status == .occurred ? [] : [$0.status.rawValue])).joined(separator: " ")
    }
    #expect(found == events)
  }

  @Test func `who took part is the noun, with those whom both have in common`() throws {
    let graph = try story("Ada Holm ran the mill. She sued Otto Berg in 2001 and Lina Moe in 2004.")
    let second = try graph.event("Moe")
    let names = second.participants.compactMap { id in
      graph.participants.first { $0.id == id }?.name
    }
    #expect(Set(names) == ["Ada Holm", "Lina Moe"])
  }

  @Test func `who does it since then does it from then on`() throws {
    let graph = try story("The choir was led at first by Ada Berg and since 1990 by Ruth Lind.")
    let labels = graph.events.map(\.label)
    #expect(labels.contains("Choir led by Ruth Lind"))
    #expect(labels.contains("Choir led by Ada Berg"))
    let school = try story("The school was led first by Ada Berg and since 1990 by Ruth Lind.")
    #expect(try school.event("Ruth").label == "School led by Ruth Lind")
    let both = try story("The choir was led in 1990 by Ada Berg and by Ruth Lind.")
    #expect(both.events.map(\.label) == ["Choir led by Ada Berg and Ruth Lind"])
  }
}

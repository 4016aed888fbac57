import AnnalsTesting
import EventModel
import ISO8601
import IntervalAlgebra
import Testing

@Suite struct `Lives as encyclopaedias tell them` {
  @Test(arguments: [
    "Patrick Holm (31 March 1835 in Auchan, Aberdeen, Scotland – 29 November 1899 in Bergen, Norway) was a general.",
    "Patrick Holm (French: [olm]; 31 March 1835 – 29 November 1899) was a general.",
    "Patrick Holm of Auchan, 2nd Earl of Mar (31 March 1835 – 29 November 1899) was a general.",
  ])
  func `places and other words beside the dates of a life are passed over`(text: String) throws {
    expect(
      try story(text, created: nil),
      matches: """
        "Patrick Holm born" @ 1835-03-31
        "Patrick Holm died" @ 1899-11-29
        """)
  }

  @Test(arguments: [
    "The reign of Patrick Holm (from 31 March 1835 in all of Scotland to 29 November 1899) was long.",
    "Patrick Holm (who sold it on 31 March 1835 and bought it on 29 November 1899) was a general.",
  ])
  func `other words beside two dates say something else`(text: String) throws {
    #expect(
      try !story(text, created: nil).events.contains {
        $0.mentions.contains { $0.rule.hasPrefix("life.") }
      })
  }

  @Test func `an age counts from the dates behind the name, wherever the sentence has it`() throws {
    let graph = try story(
      """
      Anna Berg (23 January 1928 – 31 July 2017) was an actress. Berg lost interest in school at age 16. \
      At the age of fifteen she entered the college.
      """, created: nil)
    #expect(try graph.event("lost").time?.edtf.description == "1944-01-23/1945-01-23")
    #expect(try graph.event("entered").time?.edtf.description == "1943-01-23/1944-01-23")
  }

  @Test func `the occasion behind what somebody became dates the becoming`() throws {
    let graph = try story(
      "Peter Holm became a prisoner of war at the surrender of Bergen on 12 May 1780.", created: nil
    )
    expectDate("1780-05-12", of: "became", in: graph)
  }

  @Test func `a participle has the time of the clause that says when`() throws {
    let graph = try story(
      "Peter Holm loved the town, changing his name when he first came there in 1777.", created: nil
    )
    expectDate("1777", of: "changing", in: graph)
    let before = try story(
      "Peter Holm loved the town, having changed his name when he first came there in 1777.",
      created: nil)
    #expect(try before.event("changed").time?.rule != "time.simultaneous")
  }

  @Test func `what took until a month happened in it`() throws {
    let graph = try story(
      "The report was sent in July 1831, but it took until October to reach Holm.", created: nil)
    expectDate("1831-10", of: "reach", in: graph)
  }

  @Test func `what came after something in a relative clause came after it`() throws {
    let graph = try story(
      "Holm worked there until his release on 29 April 1832, after which he travelled to Bergen.",
      created: nil)
    #expect(
      try graph.relation(from: graph.event("travelled"), to: graph.event("release")) == .after)
    let before = try story(
      "Holm worked there until his release on 29 April 1832, before which he travelled to Bergen.",
      created: nil)
    #expect(
      try before.relation(from: before.event("travelled"), to: before.event("release")) == .before)
    let whole = try story("Berg resigned in May 1990, after which the firm failed.", created: nil)
    #expect(try whole.relation(from: whole.event("failed"), to: whole.event("resigned")) == .after)
  }

  @Test func `a date between commas behind an opening clause is of the main clause`() throws {
    let graph = try story(
      "After Holm beat the rebels, on June 9, 1921, he signed a truce.", created: nil)
    expectDate("1921-06-09", of: "signed", in: graph)
    let own = try story(
      "After Holm beat the rebels on June 9, 1921, he signed a truce.", created: nil)
    expectDate("1921-06-09", of: "beat", in: own)
  }

  @Test func `what results from a ruling is not dated by it, but the ruling is`() throws {
    let graph = try story(
      "The request results from the ruling of the Supreme Court of Norway on July 8.",
      created: "2015-08-02")
    expectDate("2015-07-08", of: "ruling", in: graph)
  }

  @Test func `what has gone on since a month behind a noun began then`() throws {
    let graph = try story(
      "Guards in Norway have been on alert for a raid or theft since December.",
      created: "2010-03-17")
    #expect(try graph.event("alert").time?.edtf.description.hasPrefix("2009-12/") == true)
  }

  @Test func `what was founded long ago has happened, though its clause tells of now`() throws {
    let graph = try story("Founded in 1959, the union is a party of the left.")
    #expect(try graph.event("Founded").status == .occurred)
    let now = try story("Led by Anna Berg, the union is winning.")
    #expect(try now.event("Led").status == .ongoing)
  }

  @Test func `what somebody had done to another was done to the other`() throws {
    let graph = try story(
      "Holm had Berg locked in a cellar and then left.", created: nil)
    let locked = try graph.event("locked")
    #expect(locked.label == "Holm had Berg locked in cellar")
    #expect(locked.participants.count == 2)
    let perfect = try story("Holm had locked Berg in a cellar.", created: nil)
    #expect(try perfect.event("locked").label.hasPrefix("Holm locked Berg"))
  }

  @Test func `what appears somewhere happens, what appears so does not`() throws {
    let graph = try story("The film appeared on the Internet after the vote.", created: nil)
    #expect(graph.events(mentioning: "appeared").count == 1)
    let seeming = try story("The film appeared empty after the vote.", created: nil)
    #expect(seeming.events(mentioning: "appeared").isEmpty)
  }

  @Test(arguments: [
    (
      "The paper attacked two ministers of the government including Anna Berg and Peter Holm.",
      "attacked", ["Anna Berg", "Peter Holm"]
    ),
    (
      "The boat was returned by mail to the company by Peter Holm in May.", "returned",
      ["Peter Holm"]
    ),
    ("Anna Berg told some of her troubles to Peter Holm.", "told", ["Anna Berg", "Peter Holm"]),
  ])
  func `those named behind others take part`(text: String, word: String, names: [String]) throws {
    let graph = try story(text, created: nil)
    let participants = try graph.event(word).participants.compactMap { id in
      graph.participants.first { $0.id == id }?.name
    }
    for name in names { #expect(participants.contains(name), "\(participants)") }
  }

  @Test(arguments: [
    ("Ann Berg was mayor of Bergen in 1910.", "1910", "Ann Berg was mayor of Bergen"),
    ("Holm was mayor in 1845–47.", "1845/1847", "Holm was mayor"),
    ("From 1921 Holm was professor of law.", "1921/..", "Holm was professor of law"),
  ])
  func `an office that somebody had at a time is told`(
    text: String, date: String, label: String
  ) throws {
    let graph = try story(text, created: nil)
    #expect(graph.events.map(\.label) == [label])
    #expect(graph.events.first?.time?.edtf.description == date)
    #expect(graph.events.first?.time?.within == false)
  }

  @Test(arguments: [
    "Ann Berg is the director of the school.", "Ann Berg was the winner on 3 May 1950.",
    "The house was a barn in 1910.", "It was the mayor in 1910.",
  ])
  func `what somebody is, or a thing was, is no office`(text: String) throws {
    #expect(try story(text, created: nil).events.isEmpty)
  }
}
